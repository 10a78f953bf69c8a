"""Which test when: at the start, then every four to six weeks, never against the clearance."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.assessments import (
    Demand,
    Done,
    Due,
    allowed,
    due,
    score,
    standard_test,
    standard_tests,
)
from retrowalk.screening import Clearance, Outcome, Precaution
from retrowalk.screening.types import Reason

TODAY = date(2026, 6, 1)
EVERYDAY = ["timed_up_and_go", "ten_metre_forward"]


def clearance(
    outcome: Outcome = Outcome.GO,
    *precautions: Precaution,
    urgent: bool = False,
    days: int = 84,
) -> Clearance:
    reason = Reason(rule="told", outcome=outcome, because="You told us.", urgent=urgent)
    return Clearance(
        on=TODAY,
        outcome=outcome,
        reasons=(reason,),
        precautions=frozenset(precautions),
        valid_until=TODAY + timedelta(days=days),
    )


def done(test_id: str, days_ago: int) -> Done:
    known = standard_test(test_id)
    trial = 10 if known.counted else max(10.0, known.least)
    return Done(on=TODAY - timedelta(days=days_ago), result=score(known, [trial]))


def names(given: tuple[Due, ...]) -> list[str]:
    return [one.test for one in given]


def test_at_the_start_everything_but_what_follows_another_test() -> None:
    result = due([], TODAY, clearance())
    assert set(names(result)) == {known.id for known in standard_tests()} - {"ten_metre_backward"}
    assert {one.on for one in result} == {TODAY}
    assert {str(one.why) for one in result} == {"At the start, to have something to compare with."}


def test_ten_metres_backward_come_after_three() -> None:
    assert "ten_metre_backward" in names(due([done("three_metre_backward", 0)], TODAY, clearance()))


@pytest.mark.parametrize(
    ("days_ago", "on_in_days", "why"),
    [
        (0, 28, "Four to six weeks after"),
        (27, 1, "Four to six weeks after"),
        (28, 0, "Four to six weeks after"),
        (41, 0, "Four to six weeks after"),
        (42, 0, "6 weeks ago"),
        (100, 0, "14 weeks ago"),
    ],
)
def test_again_after_four_to_six_weeks(days_ago: int, on_in_days: int, why: str) -> None:
    result = due([done("timed_up_and_go", days_ago)], TODAY, clearance())
    again = next(one for one in result if one.test == "timed_up_and_go")
    assert again.on == TODAY + timedelta(days=on_in_days)
    assert why in str(again.why)


@given(st.permutations([done("chair_stand", days) for days in (3, 40, 90)]))
def test_the_order_of_the_history_does_not_matter(history: list[Done]) -> None:
    result = due(history, TODAY, clearance())
    assert result == tuple(sorted(result, key=lambda one: one.on))
    assert next(one for one in result if one.test == "chair_stand").on == TODAY + timedelta(days=25)


def test_who_must_ask_first_does_what_a_day_holds_anyway() -> None:
    assert names(due([], TODAY, clearance(Outcome.ASK_FIRST))) == EVERYDAY


def test_where_it_is_urgent_there_is_no_test_at_all() -> None:
    assert due([], TODAY, clearance(Outcome.ASK_FIRST, urgent=True)) == ()


def test_old_answers_clear_nobody() -> None:
    assert names(due([], TODAY, clearance(days=0))) == EVERYDAY


def test_light_effort_leaves_the_chair_stands_out() -> None:
    found = names(due([], TODAY, clearance(Outcome.PRECAUTIONS, Precaution.LIGHT_EFFORT)))
    assert "chair_stand" not in found
    assert "three_metre_backward" in found


@given(
    st.sampled_from(Outcome),
    st.sets(st.sampled_from(Precaution)),
    st.booleans(),
    st.sets(st.sampled_from([known.id for known in standard_tests()])),
)
def test_nobody_walks_backward_in_a_test_without_clearance(
    outcome: Outcome, precautions: set[Precaution], urgent: bool, history: set[str]
) -> None:
    cleared = clearance(outcome, *precautions, urgent=urgent)
    for one in due([done(name, 60) for name in history], TODAY, cleared):
        known = standard_test(one.test)
        assert allowed(known, cleared, TODAY)
        assert not urgent
        assert not known.backward or cleared.may_walk_backward
        if known.demand is Demand.FAR_BACKWARD:
            assert Precaution.SUPPORT_WITHIN_REACH not in precautions
