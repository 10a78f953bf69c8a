"""What somebody may expect: always something, theirs first, and no promise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.evidence import all_expectations, dossier, expectations, studies
from retrowalk.person import Condition, Goal
from retrowalk.practice import load

some_goals = st.sets(st.sampled_from(Goal))
some_conditions = st.frozensets(st.sampled_from(Condition))


@given(some_goals, some_conditions)
def test_there_is_always_something_and_nothing_is_for_other_people(goals, conditions) -> None:
    found = expectations(goals, conditions)
    assert found[-1].id in {one.id for one in all_expectations()}
    assert "easier" in {one.id for one in found}
    for one in found:
        assert not one.conditions or set(one.conditions) & conditions
        assert one.conditions or not one.goals or set(one.goals) & goals


@given(some_goals, some_conditions)
def test_what_answers_a_goal_comes_first(goals, conditions) -> None:
    answers = [bool(set(one.goals) & goals) for one in expectations(goals, conditions)]
    assert answers == sorted(answers, reverse=True)


@pytest.mark.parametrize(
    ("goal", "condition", "first"),
    [
        (Goal.KNEE, Condition.KNEE_OSTEOARTHRITIS, "knee_osteoarthritis"),
        (Goal.BACK, Condition.BACK_PAIN, "low_back"),
        (Goal.STEADINESS, Condition.STROKE, "stroke_balance"),
        (Goal.CALM, Condition.KNEE_OSTEOARTHRITIS, "calm"),
        (Goal.A_FEW_MINUTES, Condition.PARKINSON, "parkinson_speed"),
        (Goal.A_FEW_MINUTES, Condition.NECK_PAIN, "easier"),
    ],
)
def test_the_closest_comes_first(goal: Goal, condition: Condition, first: str) -> None:
    assert expectations([goal], [condition])[0].id == first


@pytest.mark.parametrize("one", all_expectations(), ids=lambda one: one.id)
def test_each_says_no_more_than_its_claims_carry(one) -> None:
    order = ("none", "very low", "low", "moderate", "high")
    claims = [claim for claim in load().claims if {claim.id, *claim.facts} & set(one.claims)]
    assert order.index(one.certainty) <= max(order.index(claim.certainty) for claim in claims)
    assert one.citation
    assert one in dossier(claims[0].id).expectations
    assert one.weeks is None or 0 < one.weeks[0] <= one.weeks[1] <= 52
    assert " will " not in str(one.sentence) or one.id == "easier"


OTHER_PEOPLE_OR_THINGS = {
    "chen_2021_position_sense",  # the sense of position: no expectation speaks of it
    "hadfield_2017_flexibility",
    "mnemonic_replication_memory",
    "abstract_46_balance",  # against forward practice, of which the balance sentence says nothing
    "takami_2010_forward",
}
"""Studies without a difference that contradict no expectation."""


def test_every_study_that_found_no_difference_is_named_where_its_thing_is_expected() -> None:
    named = {null for one in all_expectations() for null in one.nulls}
    nulls = {study.id for study in studies() if study.result == "no_difference"}
    assert named == nulls - OTHER_PEOPLE_OR_THINGS
    assert nulls >= OTHER_PEOPLE_OR_THINGS
    for one in all_expectations():
        for null in one.no_difference_in:
            assert null in str(one.how_sure)


@pytest.mark.parametrize(
    ("expected", "important"),
    [
        ("knee_osteoarthritis", "about 1.75"),
        ("low_back", "about 2 points of ten"),
        ("stroke_balance", "6.5 to 12.5"),
        ("stroke_speed", "0.18 to 0.25"),
    ],
)
def test_what_people_notice_stands_beside_what_they_may_expect(expected, important) -> None:
    (one,) = [one for one in all_expectations() if one.id == expected]
    assert f"{important}" in str(one.sentence)
    assert "notice" in str(one.sentence)
