"""The invariants notice a word not kept, hazards, trends, and corrections that are none."""

from datetime import timedelta

import pytest
from tests.programme.walkers import START, agreed, moment, walked

from retrowalk.person import Condition, Kit, Person, Place, PoolConcern
from retrowalk.programme import (
    Action,
    CheckIn,
    Decision,
    Planned,
    Wobble,
    adapt,
    plan,
)
from retrowalk.programme.invariants import (
    broken,
    broken_correction,
    broken_step,
    held_for_ever,
    own_pain,
    unscreened,
)
from retrowalk.screening import Agreement, Bounds, Precaution, screen

MONTH = START + timedelta(30)


def within(who="Dr Aoki", day=START, hour=1, **bounds):
    return Agreement(on=day, at=moment(day, hour), who=who, bounds=Bounds(**bounds))


@pytest.mark.parametrize(
    ("bounds", "complaint"),
    [
        ({"settings": ("pool_lane",)}, "home_rail against a professional's word"),
        ({"not_settings": ("home_rail",)}, "home_rail against a professional's word"),
        ({"not_rungs": ("rail",)}, "rail against a professional's word"),
        ({"minutes_at_most": 1}, "120 s against a professional's word"),
        ({"times_a_week_at_most": 2}, "3 times in seven days against a professional's word"),
        ({"adds": (Precaution.NOT_ALONE,)}, "alone"),
        ({"adds": (Precaution.SUPPORT_WITHIN_REACH,)}, "clear_path against support_within_reach"),
    ],
)
def test_a_word_that_is_not_kept(walker, clear, bounds, complaint) -> None:
    programme = plan(walker, clear, START)
    assert complaint in broken(walker, clear, programme, [], [within(**bounds)])
    assert complaint not in broken(walker, clear, programme, [])


def test_a_word_holds_until_its_last_day_and_a_later_one_of_the_same_person_replaces_it(
    walker, clear
) -> None:
    programme = plan(walker, clear, START)
    strict = within(minutes_at_most=1, until=START)
    found = broken(walker, clear, programme, [], [strict])
    assert [one for one in found if "against" in one] == ["120 s against a professional's word"]
    wider = within(hour=2, minutes_at_most=30)
    assert broken(walker, clear, programme, [], [strict, wider]) == []
    assert broken(walker, clear, programme, [], [strict, within("Ms Brandt", minutes_at_most=30)])
    assert broken(walker, clear, programme, [], [strict, agreed(START, 3)])


def test_what_was_walked_counts_for_the_week(walker, clear) -> None:
    programme = plan(walker, clear, START)
    twice = [walked(START - timedelta(days)) for days in (2, 4)]
    word = [within(day=START - timedelta(5), times_a_week_at_most=3)]
    assert not any("against" in one for one in broken(walker, clear, programme, [], word))
    assert any("4 times" in one for one in broken(walker, clear, programme, twice, word))


def _placed(walker, clear, rung, setting):
    programme = plan(walker, clear, START)
    there = {"stage": rung, "setting": setting, "backward_s": 60}
    session = programme.sessions[0].model_copy(update=there)
    return programme.model_copy(update={"sessions": (session,)})


ANYWHERE = frozenset(Place)


@pytest.mark.parametrize(
    ("who", "rung", "setting", "complaint"),
    [
        ({"conditions": {Condition.EPILEPSY}}, "pool", "pool_lane", "must not be in water"),
        ({"conditions": {Condition.FOOT_ULCER}}, "pool", "pool_lane", "must not be in water"),
        ({"conditions": {Condition.DEMENTIA}}, "pool", "pool_lane", "a pool is no company"),
        ({"conditions": {Condition.EPILEPSY}}, "treadmill", "treadmill_rails", "on a belt"),
        ({"conditions": {Condition.DIABETES}}, "barefoot", "floor_barefoot", "without feeling"),
    ],
)
def test_hazards_by_condition_on_every_track(walker, clear, who, rung, setting, complaint) -> None:
    there = {"places": ANYWHERE, "kit": frozenset(Kit)}
    walker = walker.model_copy(update={**there, "conditions": frozenset(who["conditions"])})
    found = broken(walker, clear, _placed(walker, clear, rung, setting), [])
    assert any(complaint in one for one in found), found


def test_an_open_wound_keeps_out_of_the_water() -> None:
    wounded = Person(
        age_years=40, places={Place.POOL}, pool_concerns={PoolConcern.OPEN_WOUND}, partner=True
    )
    clearance = screen(wounded, START)
    assert unscreened(wounded, clearance) == []
    spoiled = clearance.model_copy(update={"precautions": frozenset()})
    assert unscreened(wounded, spoiled) == ["screened without no_water"]


@pytest.mark.parametrize("told", ["unsteady", "afraid_of_falling", "needs_arms_to_stand"])
def test_a_screening_that_forgets_a_plain_sign(told) -> None:
    person = Person(age_years=60, **{told: True})
    clearance = screen(person, START)
    assert unscreened(person, clearance) == []
    assert unscreened(person, clearance.model_copy(update={"precautions": frozenset()})) == [
        "screened without not_alone",
        "screened without support_within_reach",
    ]


def test_a_word_from_before_a_fall_lifts_nothing_after_it(walker, clear) -> None:
    path = _placed(walker, clear, "open_ground", "clear_path")
    lifts = (Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE)
    fall = walked(START - timedelta(3), after=CheckIn(pain=0, wobble=Wobble.FELL))
    before = within(day=START - timedelta(5), lifts=lifts)
    since = within(day=START - timedelta(1), lifts=lifts)
    assert "alone" in broken(walker, clear, path, [fall], [before])
    assert "alone" not in broken(walker, clear, path, [fall], [since])


def test_what_grows_while_the_pain_rises(walker, clear) -> None:
    before = plan(walker, clear, START)
    after = adapt(before, walker, clear, walked(START))
    own = own_pain(walker.model_copy(update={"usual_pain": 0}), clear)._replace(most=5)
    rise = [walked(START - timedelta(9 - n), after=CheckIn(pain=n)) for n in (0, 0, 4)]
    last = walked(START, after=CheckIn(pain=4))
    assert broken_step(before, after, last, own=own, history=rise) == [
        "2026-03-02: grew although pain rises"
    ]
    assert broken_step(before, after, last, own=own, history=rise[:2]) == []


def test_steady_pain_that_is_held_for_ever(walker, clear) -> None:
    own = own_pain(walker.model_copy(update={"usual_pain": 4}), clear)
    shown = Planned(stage="rail", setting="home_rail", backward_s=120)
    usual = {"pain_before": 4, "after": CheckIn(pain=4, effort=3), "pain_next_day": 4}
    walks = [walked(START + timedelta(2 * n), planned=shown, **usual) for n in range(12)]
    held = Decision(on=START, action=Action.HOLD, sentence="The same.", reasons=("pain_amber",))
    enough = held.model_copy(update={"reasons": ("enough",)})
    grown = held.model_copy(update={"action": Action.GROW})
    assert held_for_ever(walks, [held] * 12, own)
    assert not held_for_ever(walks[1:], [held] * 11, own)
    assert not held_for_ever(walks, [*[held] * 11, grown], own)
    assert not held_for_ever(walks, [*[held] * 11, enough], own)
    worse = [*walks[1:], walked(MONTH, planned=shown, **(usual | {"pain_next_day": 7}))]
    assert not held_for_ever(worse, [held] * 12, own)


def test_a_correction_that_is_not_as_if_told_at_once(walker, clear) -> None:
    right = adapt(plan(walker, clear, START), walker, clear, walked(START))
    assert broken_correction(right, right, walked_s=120, step_s=60) == []
    assert broken_correction(right, right, walked_s=60, step_s=60) == [
        "corrected, 180 s where 120 s is the most"
    ]
    wrong = adapt(plan(walker, clear, START), walker, clear, walked(START, after=CheckIn(pain=4)))
    found = broken_correction(wrong, right, walked_s=120, step_s=60)
    assert [one.split(" is ")[0] for one in found] == [
        "corrected, the gate",
        "corrected, the reasons",
    ]
