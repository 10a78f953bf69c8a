"""The rules: no path from a red flag to a go, and none that gets freer by telling more."""

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.errors import InvalidAnswer
from retrowalk.person import Condition, Goal, Person, Symptom, WalkingAid
from retrowalk.screening import Agreement, Outcome, Precaution, ScreeningRule, rules, screen
from retrowalk.screening.screen import AGREEMENT_DAYS, CLEARANCE_DAYS

TODAY = date(2026, 3, 2)
FIT = Person(age_years=35, active=True)
AGREED = Agreement(on=TODAY, who="Dr Ada Weiss, physiotherapist")
RANK = {Outcome.GO: 0, Outcome.PRECAUTIONS: 1, Outcome.ASK_FIRST: 2}
ALWAYS_ASK = frozenset(Condition) - {
    Condition.HEART_DISEASE,
    Condition.KIDNEY_DISEASE,
    Condition.DIABETES,
    Condition.LUNG_DISEASE,
    Condition.VISION_LOSS,
    Condition.BACK_PAIN,
    Condition.HIP_OR_GROIN_PAIN,
    Condition.ACHILLES_PAIN,
    Condition.NECK_PAIN,
    Condition.JOINT_REPLACED,
    Condition.HARD_OF_HEARING,
}
URGENT = frozenset(
    {
        Symptom.CHEST_PAIN,
        Symptom.FAINTING,
        Symptom.BREATHLESS_AT_REST,
        Symptom.BLADDER_OR_SADDLE,
        Symptom.WEAKNESS_NEW,
        Symptom.NUMBNESS_NEW,
        Symptom.JOINT_HOT_SWOLLEN,
        Symptom.LEG_SWOLLEN,
    }
)
SIGNS: dict[str, object] = {
    "falls_past_year": 1,
    "unsteady": True,
    "afraid_of_falling": True,
    "needs_arms_to_stand": True,
    "walking_aid": WalkingAid.STICK,
    "balance_medicine": True,
    "pain_now": 4,
    "active": False,
    "age_years": 80,
}

people = st.builds(
    Person,
    age_years=st.integers(5, 115),
    active=st.booleans(),
    goals=st.lists(st.sampled_from(Goal), max_size=3, unique=True).map(tuple),
    conditions=st.frozensets(st.sampled_from(Condition), max_size=4),
    symptoms=st.frozensets(st.sampled_from(Symptom), max_size=3),
    falls_past_year=st.integers(0, 2),
    unsteady=st.booleans(),
    afraid_of_falling=st.booleans(),
    needs_arms_to_stand=st.booleans(),
    walking_aid=st.sampled_from(WalkingAid),
    balance_medicine=st.booleans(),
    alcohol_often=st.booleans(),
    cannot_walk_ten_metres=st.booleans(),
    pain_now=st.integers(0, 10),
)


def also(person: Person, **fields: object) -> Person:
    """Give the same person with more told."""
    return Person.model_validate({**person.model_dump(), **fields})


def red_flag(person: Person) -> bool:
    """Whether a professional must be asked, written down apart from the rules."""
    return bool(
        person.symptoms
        or person.conditions & ALWAYS_ASK
        or person.falls_past_year >= 2
        or person.walking_aid in {WalkingAid.FRAME, WalkingAid.CRUTCHES, WalkingAid.WHEELCHAIR}
        or person.pain_now > 5
        or person.cannot_walk_ten_metres
        or person.age_years < 18
        or (person.age_years >= 70 and not person.active)
    )


def test_a_fit_person_may_go() -> None:
    clearance = screen(FIT, TODAY)
    assert clearance.outcome is Outcome.GO
    assert clearance.may_walk_backward
    assert not clearance.reasons
    assert not clearance.precautions


@given(people)
def test_a_red_flag_never_goes(person: Person) -> None:
    clearance = screen(person, TODAY)
    if red_flag(person):
        assert clearance.outcome is Outcome.ASK_FIRST
        assert any(reason.ask for reason in clearance.reasons)
    if person.fall_risk:
        assert clearance.outcome is not Outcome.GO
        assert Precaution.SUPPORT_WITHIN_REACH in clearance.precautions
    if person.falls_past_year or person.unsteady or person.walking_aid is not WalkingAid.NONE:
        assert Precaution.NOT_ALONE in clearance.precautions


@given(people, st.sampled_from(Condition), st.sampled_from(Symptom))
def test_telling_more_never_makes_it_freer(
    person: Person, condition: Condition, symptom: Symptom
) -> None:
    before = screen(person, TODAY)
    for more in (
        {"conditions": person.conditions | {condition}},
        {"symptoms": person.symptoms | {symptom}},
        {"falls_past_year": 2},
        {"unsteady": True},
        {"afraid_of_falling": True},
        {"needs_arms_to_stand": True},
        {"walking_aid": WalkingAid.FRAME},
        {"balance_medicine": True},
        {"pain_now": max(person.pain_now, 6)},
        {"active": False},
    ):
        after = screen(also(person, **more), TODAY)
        assert RANK[after.outcome] >= RANK[before.outcome], more
        assert after.precautions >= before.precautions, more


@given(people)
def test_an_agreement_never_gives_a_plain_go_and_keeps_every_precaution(person: Person) -> None:
    alone, agreed = screen(person, TODAY), screen(person, TODAY, AGREED)
    assert agreed.precautions == alone.precautions
    if alone.outcome is Outcome.ASK_FIRST:
        assert agreed.outcome is not Outcome.GO
    if alone.urgent:
        assert agreed.outcome is Outcome.ASK_FIRST
    else:
        assert agreed.may_walk_backward


@given(people)
def test_the_outcome_is_that_of_the_strictest_reason(person: Person) -> None:
    clearance = screen(person, TODAY)
    ranks = [RANK[reason.outcome] for reason in clearance.reasons]
    assert RANK[clearance.outcome] == max(ranks, default=0)
    assert ranks == sorted(ranks, reverse=True)
    assert clearance == screen(person, TODAY)


@pytest.mark.parametrize("symptom", Symptom)
def test_every_symptom_asks_first(symptom: Symptom) -> None:
    found = also(FIT, symptoms={symptom})
    assert screen(found, TODAY).outcome is Outcome.ASK_FIRST
    assert screen(found, TODAY).urgent is (symptom in URGENT)
    assert screen(found, TODAY, AGREED).may_walk_backward is (symptom not in URGENT)


@pytest.mark.parametrize("condition", Condition)
def test_every_condition_asks_for_care(condition: Condition) -> None:
    active = screen(also(FIT, conditions={condition}), TODAY)
    resting = screen(also(FIT, conditions={condition}, active=False), TODAY)
    assert active.outcome is not Outcome.GO
    assert active.precautions
    assert (active.outcome is Outcome.ASK_FIRST) is (condition in ALWAYS_ASK)
    assert RANK[resting.outcome] >= RANK[active.outcome]


def test_heart_kidney_and_sugar_ask_first_when_inactive() -> None:
    for condition in (Condition.HEART_DISEASE, Condition.KIDNEY_DISEASE, Condition.DIABETES):
        found = also(FIT, conditions={condition})
        assert screen(found, TODAY).outcome is Outcome.PRECAUTIONS
        assert screen(also(found, active=False), TODAY).outcome is Outcome.ASK_FIRST


def test_every_pair_of_things_told_is_at_least_as_strict_as_each() -> None:
    singles: list[dict[str, object]] = [{name: value} for name, value in SIGNS.items()]
    singles += [{"conditions": frozenset({condition})} for condition in Condition]
    singles += [{"symptoms": frozenset({symptom})} for symptom in Symptom]
    alone = [screen(also(FIT, **answers), TODAY) for answers in singles]
    for (one, first), (two, second) in combinations(zip(singles, alone, strict=True), 2):
        both = screen(also(FIT, **_together(one, two)), TODAY)
        assert RANK[both.outcome] >= max(RANK[first.outcome], RANK[second.outcome]), (one, two)
        assert both.precautions >= first.precautions | second.precautions, (one, two)


def _together(one: dict[str, object], two: dict[str, object]) -> dict[str, object]:
    both = {**one, **two}
    for name in ("conditions", "symptoms"):
        if name in one and name in two:
            both[name] = frozenset([*one[name], *two[name]])  # type: ignore[misc]
    return both


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_every_rule_can_apply_and_says_why(rule: ScreeningRule) -> None:
    clearance = screen(_who_it_is_for(rule), TODAY)
    assert rule.id in [reason.rule for reason in clearance.reasons]
    assert str(rule.because).endswith(".")
    assert rule.source
    assert rule.urgent is bool(rule.when.symptoms and set(rule.when.symptoms) <= URGENT)
    assert rule.when.given()


def _who_it_is_for(rule: ScreeningRule) -> Person:
    answers: dict[str, object] = {}
    for field in rule.when.model_fields_set:
        wanted = getattr(rule.when, field)
        if isinstance(wanted, bool):
            answers[field] = wanted
        elif field in ("walking_aid", "experience"):
            answers[field] = wanted[0]
        elif isinstance(wanted, tuple):
            answers[field] = wanted[:1]
        else:
            answers[field] = wanted.at_most if wanted.at_least is None else wanted.at_least
    return also(FIT, **answers)


def test_the_rules_have_ids_of_their_own() -> None:
    assert len({rule.id for rule in rules()}) == len(rules())


def test_who_may_fall_is_never_sent_alone_or_onto_a_belt() -> None:
    for answers in ({"falls_past_year": 1}, {"unsteady": True}, {"walking_aid": "stick"}):
        precautions = screen(also(FIT, **answers), TODAY).precautions
        assert Precaution.NO_TREADMILL in precautions
        assert Precaution.NOT_ALONE in precautions


def test_a_clearance_holds_for_twelve_weeks() -> None:
    assert screen(FIT, TODAY).valid_until == TODAY + timedelta(days=CLEARANCE_DAYS)


def test_an_agreement_counts_for_a_year() -> None:
    knee = also(FIT, conditions={Condition.KNEE_OSTEOARTHRITIS})
    last_day = AGREED.on + timedelta(days=AGREEMENT_DAYS - 1)
    clearance = screen(knee, last_day, AGREED)
    assert clearance.outcome is Outcome.PRECAUTIONS
    assert clearance.agreement == AGREED
    assert clearance.valid_until == last_day + timedelta(days=1)
    too_old = screen(knee, last_day + timedelta(days=1), AGREED)
    assert too_old.outcome is Outcome.ASK_FIRST
    assert too_old.agreement is None


def test_an_agreement_of_tomorrow_is_refused() -> None:
    with pytest.raises(InvalidAnswer, match="still to come"):
        screen(FIT, TODAY - timedelta(days=1), AGREED)
