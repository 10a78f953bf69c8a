"""The record: told, corrected, taken back, undone, added to and erased; what counts follows."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.answers import healthy

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.programme import CheckIn

BEGIN = datetime(2026, 6, 1, 7, 30, tzinfo=UTC)


def screened(journal: Journal, **answers: object) -> Coach:
    usual = {"age": "60", "places": ["home_rail", "clear_path"], "height": "172"}
    Coach(journal).screening.screen(healthy(**{**usual, **answers}), BEGIN)
    return Coach(journal)


def after(days: float = 0, minutes: float = 0) -> datetime:
    return BEGIN + timedelta(days=days, minutes=minutes)


def walk(journal: Journal, at: datetime, told: CheckIn | None = None) -> str:
    coach = Coach(journal)
    planned = coach.planning.today(at.date()).planned
    assert planned is not None
    coach.sessions.record(planned.id, at, planned.backward_s, 0, 0, True, at)
    if told is not None:
        coach.sessions.check_in(planned.id, told, at + timedelta(minutes=15))
    return planned.id


def test_a_walk_that_is_taken_back_counts_no_more_until_that_is_undone(journal: Journal) -> None:
    screened(journal)
    session_id = walk(journal, after(), CheckIn(pain=0))
    before = Coach(journal).planning.programme(BEGIN.date())
    change = Coach(journal).record.take_back(session_id, after(1), why="not me")
    assert Coach(journal).progress(BEGIN.date()).sessions == ()
    (entry,) = Coach(journal).record.sessions()
    assert (entry.counts, entry.corrected, entry.after) == (False, True, CheckIn(pain=0))
    with pytest.raises(InvalidAnswer, match="already"):
        Coach(journal).record.take_back(session_id, after(1))
    Coach(journal).record.undo(change.statement.id, after(1, 1))
    assert Coach(journal).planning.programme(BEGIN.date()) == before
    (entry,) = Coach(journal).record.sessions()
    assert entry.counts
