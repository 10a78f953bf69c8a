"""Walkers of all kinds: who they are, and what they do with what is planned for them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from retrowalk.person import Condition, Goal, Kit, Person, Place, PoolConcern, WalkingAid
from retrowalk.programme import CheckIn, Measured, PlannedSession, Wobble

COMMON = (Condition.KNEE_OSTEOARTHRITIS, Condition.BACK_PAIN, Condition.NECK_PAIN)


@dataclass(frozen=True, slots=True)
class Deed:
    """What a walker does with one planned session, and what they tell of it."""

    answers: dict[str, Any]
    days_late: int = 0  # 0: on the day; more: nothing was walked until then
    days_early: int = 0  # into the rest before the session
    as_usual: bool = False  # with the pain of an ordinary day, before, after and the day after


def person(rng: Random) -> Person:
    """Make somebody up: any age, mostly well, with some places and some kit."""
    age_years = rng.randint(16, 92)
    frail = rng.random() < (age_years - 40) / 120
    conditions = {c for c in Condition if rng.random() < 0.01}
    conditions |= {c for c in COMMON if rng.random() < 0.08}
    sore = not conditions.isdisjoint(COMMON) or rng.random() < 0.1
    return Person(
        age_years=age_years,
        usual_pain=rng.choice([0, 1, 2, 3, 4, 5]) if sore else 0,
        pool_concerns=frozenset(one for one in PoolConcern if rng.random() < 0.04),
        blood_thinner=rng.random() < 0.05,
        active=rng.random() < 0.5,
        goals=tuple(rng.sample(list(Goal), rng.randint(0, 3))),
        conditions=frozenset(conditions),
        falls_past_year=rng.choice([0, 1, 2]) if frail else 0,
        unsteady=frail and rng.random() < 0.5,
        walking_aid=WalkingAid.STICK if frail and rng.random() < 0.3 else WalkingAid.NONE,
        places=frozenset(place for place in Place if rng.random() < 0.55),
        kit=frozenset(kit for kit in Kit if rng.random() < 0.3),
        partner=rng.random() < 0.5,
    )


def obedient(rng: Random, planned: PlannedSession) -> Deed:
    """Do what is planned, feel fine most of the time, and tell."""
    pain = rng.choices([0, 1, 2, 3, 6], weights=[60, 20, 14, 5, 1])[0]
    wobble = rng.choices([Wobble.NONE, Wobble.WOBBLED], weights=[95, 5])[0]
    return Deed(
        {
            "practised_s": float(planned.backward_s),
            "pain_before": 0,
            "after": CheckIn(pain=pain, effort=rng.randint(2, 7), wobble=wobble),
            "pain_next_day": rng.choice([None, 0, pain]),
        }
    )


def over_eager(rng: Random, planned: PlannedSession) -> Deed:
    """Do more than planned, walk on rest days, and call it easy."""
    answers = obedient(rng, planned).answers
    answers |= {
        "practised_s": planned.backward_s * rng.choice([1.0, 1.0, 1.2, 1.5, 3.0]),
        "after": CheckIn(pain=min(answers["after"].pain, 2), effort=rng.randint(2, 9)),
        "pain_next_day": None,
    }
    return Deed(answers, days_early=rng.choice([0, 0, 1, 1, 2]))


def forgetful(rng: Random, planned: PlannedSession) -> Deed:
    """Miss days and sometimes weeks, stop half way, and often say nothing of it."""
    answers = obedient(rng, planned).answers
    answers["practised_s"] *= rng.choice([0.0, 0.3, 1.0, 1.0])
    answers["after"] = rng.choice([None, answers["after"], answers["after"]])
    return Deed(answers, days_late=rng.choice([0] * 8 + [1, 2, 5, 12, 40]))


def in_growing_pain(rng: Random, planned: PlannedSession) -> Deed:
    """Hurt more with every minute, and more the day after."""
    pain = min(10, int(planned.backward_s / 60 * rng.uniform(0.1, 1.2)))
    answers = obedient(rng, planned).answers
    later = min(10, pain + rng.choice([0, 0, 1]))
    return Deed(answers | {"after": CheckIn(pain=pain, effort=5), "pain_next_day": later})


def falling(rng: Random, planned: PlannedSession) -> Deed:
    """Wobble often, stumble sometimes, fall now and then."""
    answers = obedient(rng, planned).answers
    wobble = rng.choices(list(Wobble), weights=[75, 15, 7, 3])[0]
    answers |= {"after": CheckIn(pain=0, effort=4, wobble=wobble)}
    return Deed(answers | {"unsteady_pressed": rng.choice([0, 0, 0, 1, 3])})


def lying(rng: Random, planned: PlannedSession) -> Deed:
    """Say that all was well whatever happened; the recording knows that it was mostly forward."""
    backward_s = planned.backward_s * rng.choice([0.0, 0.3, 1.0])
    seen = Measured(
        backward_s=backward_s,
        forward_s=300 + planned.backward_s - backward_s,
        unknown_s=0.0,
        backward_steps=int(1.5 * backward_s),
    )
    fine = CheckIn(pain=0, effort=1)
    answers = {"practised_s": float(planned.backward_s), "after": fine, "measured": seen}
    return replace(over_eager(rng, planned), answers=answers)


def stumbling(rng: Random, planned: PlannedSession) -> Deed:
    """Stumble on every third walk or so, and never fall."""
    wobble = rng.choices([Wobble.NONE, Wobble.STUMBLED], weights=[2, 1])[0]
    answers = obedient(rng, planned).answers
    return Deed(answers | {"after": CheckIn(pain=0, effort=4, wobble=wobble)})


def pressing(rng: Random, planned: PlannedSession) -> Deed:
    """Press 'I feel unsteady' on most walks, and call them steady afterwards."""
    answers = obedient(rng, planned).answers | {"after": CheckIn(pain=0, effort=4)}
    return Deed(answers | {"unsteady_pressed": rng.choice([0, 1, 1, 3])})


def always_sore(rng: Random, planned: PlannedSession) -> Deed:
    """Hurt somewhat on most walks, much on some, and more the day after."""
    before = rng.choice([0, 2, 4])
    after = rng.choice([2, 3, 4, 5, 8])
    answers = obedient(rng, planned).answers
    answers |= {"pain_before": before, "after": CheckIn(pain=after, effort=4)}
    return Deed(answers | {"pain_next_day": rng.choice([None, 0, before + 2, after])})


def worn_out(rng: Random, planned: PlannedSession) -> Deed:
    """Find every minute hard."""
    answers = obedient(rng, planned).answers
    return Deed(answers | {"after": CheckIn(pain=0, effort=rng.choice([6, 8, 9, 10]))})


def steady(rng: Random, planned: PlannedSession) -> Deed:
    """Do what is planned, with the pain of every day, and nothing else wrong."""
    done = {"practised_s": float(planned.backward_s), "after": CheckIn(pain=0, effort=3)}
    return Deed(done, as_usual=True)


KINDS: dict[str, Callable[[Random, PlannedSession], Deed]] = {
    "obedient": obedient,
    "over-eager": over_eager,
    "forgetful": forgetful,
    "in growing pain": in_growing_pain,
    "falling": falling,
    "stumbling": stumbling,
    "pressing": pressing,
    "always sore": always_sore,
    "worn out": worn_out,
    "lying": lying,
    "steady": steady,
}
