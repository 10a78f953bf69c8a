"""The standard tests through the coach: offered, kept, judged, on a real journal."""

from datetime import timedelta
from typing import Any

import pytest
from tests.coach.conftest import MORNING

from retrowalk.assessments import Judgement
from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotCleared, NotEnoughSignal, NotInJournal
from retrowalk.gait.synthetic.trials import Setup, known_distance, timed_up_and_go
from retrowalk.recordings.export import sensor_logger_zip

TODAY = MORNING.date()


def test_a_stranger_is_asked_the_questions_first(coach: Coach) -> None:
    with pytest.raises(NotCleared, match="answer the questions first"):
        coach.assessments.offers(TODAY)
    with pytest.raises(NotCleared, match="answer the questions first"):
        coach.assessments.add("chair_stand", [12], MORNING)


def test_at_the_start_tests_are_due_and_then_in_four_weeks(cleared: Coach) -> None:
    offer = cleared.assessments.offer("chair_stand", TODAY)
    assert offer.allowed
    assert (offer.due.on, offer.last) == (TODAY, None)
    kept = cleared.assessments.add("chair_stand", [12], MORNING)
    offer = cleared.assessments.offer("chair_stand", TODAY)
    assert offer.due.on == TODAY + timedelta(weeks=4)
    assert offer.last.id == kept.id


def test_a_result_is_judged_against_the_last_and_the_first(cleared: Coach) -> None:
    first, second, third = (
        cleared.assessments.add("chair_stand", [count], MORNING + timedelta(weeks=weeks))
        for count, weeks in ((10, 0), (12, 4), (14, 8))
    )
    assert (first.change, first.since_start, second.since_start) == (None, None, None)
    assert second.change.judgement is Judgement.WITHIN
    assert str(third.change.sentence).startswith("2 stands more than last time")
    assert third.since_start.judgement is Judgement.BETTER
    assert str(third.since_start.sentence).startswith("4 stands more than at the start")
    assert cleared.assessments.get(second.id) == second


def test_the_walkers_own_condition_is_gone_by(coach: Coach, answers: dict[str, Any]) -> None:
    coach.screening.screen({**answers, "conditions_joints": ["knee_osteoarthritis"]}, MORNING)
    coach.assessments.add("timed_up_and_go", [10.0, 10.0], MORNING)
    later = coach.assessments.add("timed_up_and_go", [8.0, 8.0], MORNING + timedelta(weeks=4))
    assert "osteoarthritis of the knee" in str(later.change.sentence)


def test_a_slip_is_corrected_by_telling_it_again(cleared: Coach) -> None:
    cleared.assessments.add("timed_up_and_go", [95.0], MORNING)
    cleared.assessments.add("timed_up_and_go", [9.5], MORNING)
    assert [one.result.value for one in cleared.assessments.all()] == [9.5]


def test_a_test_is_timed_from_its_recording_and_both_are_kept(cleared: Coach) -> None:
    made = timed_up_and_go(Setup(seed=3))
    found = cleared.assessments.measure(
        "timed_up_and_go", "tug.zip", sensor_logger_zip(made.recording), at=MORNING
    )
    assert found.result.value == pytest.approx(made.truth[0].duration_s, abs=0.3)
    assert cleared.assessments.all()[0].recording_id is not None
    assert cleared.recordings.walks() == ()
    by_hand = cleared.assessments.add("timed_up_and_go", [12.0], MORNING + timedelta(weeks=4))
    assert "timed by hand, the other by the phone" in str(by_hand.change.sentence)


def test_a_recording_of_something_else_is_refused(cleared: Coach) -> None:
    made = known_distance(Setup(seed=3), "forward", 10.0, speed_mps=1.2)
    data = sensor_logger_zip(made.recording)
    with pytest.raises(NotEnoughSignal, match="nobody rises from a chair"):
        cleared.assessments.measure("chair_stand", "walk.zip", data, at=MORNING)
    assert cleared.assessments.all() == ()


def test_who_must_ask_first_is_offered_no_backward_test(
    coach: Coach, answers: dict[str, Any]
) -> None:
    coach.screening.screen(
        {**answers, "conditions_nerves": ["parkinson"], "walking_aid": "frame"}, MORNING
    )
    offers = coach.assessments.offers(TODAY)
    assert not any(one.allowed and one.test.backward for one in offers)
    with pytest.raises(NotCleared, match="3-metre backward walk: not for you as things are"):
        coach.assessments.add("three_metre_backward", [4.0], MORNING)
    assert coach.assessments.add("timed_up_and_go", [14.0], MORNING).result.value == 14.0


def test_what_is_not_there_is_said(cleared: Coach) -> None:
    with pytest.raises(NotInJournal, match="no result 7"):
        cleared.assessments.get(7)
    with pytest.raises(InvalidAnswer, match="no test “jump”"):
        cleared.assessments.offer("jump", TODAY)
