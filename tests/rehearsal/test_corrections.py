"""What is told otherwise later works as if it had been told right at once; only minutes can't."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from tests.rehearsal.lived import firsts, lived

from retrowalk.cli.story import all_answers
from retrowalk.programme.rehearsal import Story, rehearse

BEGIN = {"start": date(2026, 6, 1), "weeks": 8, "answers": {"age": 50}}


def live(**story):
    return rehearse(Story.model_validate(BEGIN | story), all_answers(BEGIN["answers"]))


def later(day: int, **otherwise):
    return {"at": datetime(2026, 6, day, 20, tzinfo=UTC), **otherwise}


WRONG_AND_RIGHT = {
    "a stumble that was none": ({"wobble": "stumbled"}, {"wobble": "none"}),
    "a stumble that was not told": ({}, {"wobble": "stumbled"}),
    "pain that was less": ({"after": 8}, {"after": 1}),
    "pain that was more": ({}, {"after": 4}),
    "the next day": ({"next_day": 7}, {"next_day": 0}),
    "a wobble": ({}, {"wobble": "wobbled"}),
    "effort": ({"effort": 9}, {"effort": 3}),
    "presses": ({"unsteady": 2}, {"unsteady": 0}),
    "not completed": ({"did": 0.3}, {"did": 1.0}),
}


@pytest.mark.parametrize("session", [3, 8])
@pytest.mark.parametrize("days", [1, 9])
@pytest.mark.parametrize("name", WRONG_AND_RIGHT)
def test_it_is_as_if_told_right_at_once(name, session, days) -> None:
    wrong, right = WRONG_AND_RIGHT[name]
    walked_on = live().sessions[session - 1].on
    at = datetime.combine(walked_on, time(20), tzinfo=UTC) + timedelta(days)
    corrected = live(
        special=[{"session": session, **wrong}], correct=[{"session": session, "at": at, **right}]
    )
    at_once = live(special=[{"session": session, **right}])
    before = [one for one in corrected.sessions if one.on <= at.date()]
    after = corrected.sessions[len(before)]
    same_day = {one.on: one for one in at_once.sessions}
    should_be = same_day.get(after.on)
    assert after.backward_s <= before[-1].backward_s + 60
    if should_be is not None and len(before) == sum(one.on < after.on for one in at_once.sessions):
        assert (after.rung, after.setting) == (should_be.rung, should_be.setting)
        assert after.backward_s <= should_be.backward_s
        if after.backward_s == should_be.backward_s:
            assert after.reasons == should_be.reasons


def test_what_was_decided_before_it_stays_as_it_was_told() -> None:
    wrong = live(special=[{"session": 3, "wobble": "stumbled"}])
    right = lived("put_right_stumble")
    assert firsts(right)[:6] == firsts(wrong)[:6]
    assert firsts(right)[2] == "stumbled"


def test_a_fall_that_was_a_stumble_is_asked_about_no_more() -> None:
    story = lived("stumble_taken_for_fell")
    assert firsts(story)[3] == "fell"
    assert not story.sessions[3].may_walk
    assert story.sessions[4].on >= date(2026, 6, 11)
    assert story.summary.asked_on is None


def test_a_fall_told_late_is_not_answered_by_a_yes_from_before() -> None:
    story = lived("fell_told_late")
    assert story.summary.asked_on == date(2026, 6, 10)
    assert max(one.on for one in story.sessions) <= date(2026, 6, 16)


def test_what_was_not_at_all_counts_for_nothing() -> None:
    fall, walk = lived("fall_taken_back"), lived("walk_taken_back")
    assert fall.summary.asked_on is None
    assert fall.sessions[4].on == date(2026, 6, 10)
    assert walk.summary.sessions == len(walk.sessions) - 1
    assert sum(walk.summary.sessions_a_week) == walk.summary.sessions


def test_a_correction_of_what_is_still_ahead_is_told_at_once() -> None:
    early = live(correct=[{"session": 3, **later(1, wobble="stumbled")}])
    at_once = live(special=[{"session": 3, "wobble": "stumbled"}])
    assert early.sessions == at_once.sessions


def test_a_correction_of_a_walk_that_never_was_changes_nothing() -> None:
    assert live(correct=[{"session": 90, **later(9, wobble="fell")}]).sessions == live().sessions
