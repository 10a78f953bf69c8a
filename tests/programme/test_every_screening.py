"""Everything that screening can know, singly and together, led on to a programme: no path to harm.

What a rule looks at makes a sign; walkers with every one, two or three of them are screened, with
and without a professional's word, and planned for wherever they may be.
"""

from datetime import timedelta
from itertools import combinations

import pytest
from tests.programme.walkers import START, agreed, walked

from retrowalk.errors import NotCleared, RetrowalkError
from retrowalk.person import Goal, Kit, Person, Place
from retrowalk.practice import barred, load
from retrowalk.programme import CheckIn, Wobble, plan, replay
from retrowalk.programme.invariants import broken
from retrowalk.screening import Agreement, Outcome, Precaution, rules, screen

AGREED = Agreement(on=START, who="Dr Aoki")
FIT = {"age_years": 45, "active": True, "goals": (Goal.SPORT,), "partner": True}
EVERYWHERE = {"places": frozenset(Place), "kit": frozenset(Kit)}
AT_HOME = {"places": frozenset({Place.HOME_RAIL, Place.HOME_FLOOR}), "kit": frozenset()}
ALONE_IN_WATER = {"places": frozenset({Place.POOL}), "kit": frozenset(), "partner": False}
IN_WATER = {"places": frozenset({Place.POOL}), "kit": frozenset(), "partner": True}
ON_A_BELT = {"places": frozenset(), "kit": frozenset({Kit.TREADMILL_WITH_RAILS}), "partner": True}
WHERES = (EVERYWHERE, AT_HOME, ALONE_IN_WATER, IN_WATER, ON_A_BELT)
NEEDS = ("To begin you need", "Somebody should be beside you")
TOGETHER = ("conditions", "symptoms", "fall_details", "pool_concerns")


def _signs():
    """Give what each rule looks at as something told, each once."""
    found = []
    for rule in rules():
        when = rule.when
        for field in TOGETHER:
            found += [{field: frozenset({one})} for one in getattr(when, field) or ()]
        for field in when.model_fields_set - {*TOGETHER, "goals", "places"}:
            wanted = getattr(when, field)
            value = wanted[0] if isinstance(wanted, tuple) else wanted
            if hasattr(value, "at_least"):
                value = value.at_most if value.at_least is None else value.at_least
            found.append({field: value})
    return [sign for n, sign in enumerate(found) if sign not in found[:n]]


SIGNS = _signs()


def _person(signs, where) -> Person:
    answers = {**FIT, **where}
    for sign in signs:
        for field, value in sign.items():
            joined = field in TOGETHER and field in answers
            answers[field] = answers[field] | value if joined else value
    return Person(**answers)


def _broken(signs, where, agreement) -> list[str]:
    """Screen and plan for somebody; name whatever is broken on the way."""
    person = _person(signs, where)
    clearance = screen(person, START, agreement)
    try:
        programme = plan(person, clearance, START)
    except NotCleared:
        return ["cleared, and not planned for"] if clearance.may_walk_backward else []
    except RetrowalkError as error:
        return [] if str(error).startswith(NEEDS) else [f"said {error}"]
    found = broken(person, clearance, programme, [])
    if clearance.agreement is not None:
        found += _broken_after_a_fall(person, clearance)
    if agreement is None and clearance.outcome is Outcome.ASK_FIRST:
        found.append("planned for who should ask first")
    if any(rule.urgent and rule.when.holds(person) for rule in rules()):
        found.append("planned for something urgent")
    return found


def _broken_after_a_fall(person, clearance) -> list[str]:
    """Fall, be heard by a professional, go on; name whatever is broken then."""
    fall = walked(START, after=CheckIn(pain=0, wobble=Wobble.FELL))
    heard = clearance.model_copy(update={"agreement": agreed(START + timedelta(2), 9)})
    try:
        programme = replay(person, heard, START, [fall], START + timedelta(3))
    except RetrowalkError as error:
        return [] if str(error).startswith(NEEDS) else [f"said {error}"]
    return broken(person, heard, programme, [fall])


def _all_broken(count, wheres=WHERES, told=tuple(SIGNS)):
    return [
        (signs, problem)
        for signs in combinations(told, count)
        for where in wheres
        for agreement in (None, AGREED)
        for problem in _broken(signs, where, agreement)
    ]


def _kinds():
    """Give one sign of each kind: what screening answers alike leads on alike."""
    found = {}
    for sign in SIGNS:
        person = _person([sign], EVERYWHERE)
        clearance = screen(person, START)
        bars = barred(person.conditions, clearance.precautions)
        own = tuple(rung.id for rung in load().rungs if person.conditions & set(rung.only_for))
        kind = (clearance.outcome, clearance.precautions, bars, person.fall_risk, own)
        if not clearance.urgent:
            found.setdefault(kind, sign)
    return tuple(found.values())


def test_with_epilepsy_a_sore_knee_and_only_a_pool_there_is_no_programme() -> None:
    signs = [{"conditions": frozenset({one})} for one in ("epilepsy", "knee_osteoarthritis")]
    for where in (ALONE_IN_WATER, IN_WATER):
        person = _person(signs, where)
        with pytest.raises(RetrowalkError, match="|".join(NEEDS)):
            plan(person, screen(person, START, AGREED), START)


def test_alone_in_a_pool_nobody_who_should_not_be_alone_is_planned_for() -> None:
    for sign in SIGNS:
        person = _person([sign], ALONE_IN_WATER)
        clearance = screen(person, START, AGREED)
        if Precaution.NOT_ALONE in clearance.precautions and clearance.may_walk_backward:
            with pytest.raises(RetrowalkError, match="Somebody should be beside you"):
                plan(person, clearance, START)


def test_every_rule_has_its_sign() -> None:
    for rule in rules():
        own = [sign for sign in SIGNS if sign.keys() <= rule.when.model_fields_set]
        some = (told for n in (1, 2, 3) for told in combinations(own, n))
        assert any(rule.when.holds(_person(told, EVERYWHERE)) for told in some), rule.id


@pytest.mark.parametrize("count", [0, 1, pytest.param(2, marks=pytest.mark.long)])
def test_every_one_and_every_two_of_the_signs_break_nothing(count) -> None:
    wheres = WHERES if count < 2 else (EVERYWHERE,)
    assert _all_broken(count, wheres) == []


@pytest.mark.long
@pytest.mark.parametrize("where", WHERES[1:])
def test_every_two_signs_break_nothing_in_small_places(where) -> None:
    assert _all_broken(2, (where,)) == []


@pytest.mark.long
def test_every_three_signs_break_nothing() -> None:
    assert _all_broken(3, (EVERYWHERE,), _kinds()) == []
