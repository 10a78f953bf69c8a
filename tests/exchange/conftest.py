"""A walker with a few weeks behind them: told, walked, measured, corrected."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.answers import healthy

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.programme import CheckIn, Wobble
from retrowalk.recordings.export import sensor_logger_zip

BEGIN = datetime(2026, 6, 1, 7, 30, tzinfo=UTC)


@pytest.fixture
def journal(empty_journal: Path, tmp_path: Path) -> Iterator[Journal]:
    file = shutil.copy(empty_journal, tmp_path / "retrowalk.db")
    with Journal.open(f"sqlite:///{file}") as journal:
        yield journal


@pytest.fixture
def coach(journal: Journal) -> Coach:
    """Somebody of 60 with a rail and a path, screened on the first of June."""
    coach = Coach(journal)
    told = healthy(age="60", pain_now="1", places=["home_rail", "clear_path"], height="172")
    coach.screen(told, BEGIN)
    return coach


@pytest.fixture
def lived(coach: Coach) -> Coach:
    """The same a week later: three sessions, one of them measured, one told twice."""
    for n in range(3):
        at = BEGIN + timedelta(days=2 * n)
        walk(coach, at, pain=n, wobble=Wobble.NONE)
    coach.check_in("2026-06-05", CheckIn(pain=1, effort=3, note='=SUM("fine")'), at)
    coach.next_day("2026-06-03", 1, at)
    recorded = synthesise([Segment("forward", 30), Segment("backward", 30)], seed=4).recording
    coach.hand_in("../my walk.zip", sensor_logger_zip(recorded), session_id="2026-06-05", at=at)
    coach.keep_draft({"age": 61}, at)
    return coach


def walk(coach: Coach, at: datetime, *, pain: int, wobble: Wobble = Wobble.NONE) -> None:
    """Walk the session of the day as planned, and tell of it."""
    planned = coach.today(at.date()).planned
    assert planned is not None
    coach.record_session(planned.id, at, planned.backward_s, 0, 0, True, at)
    coach.check_in(planned.id, CheckIn(pain=pain, wobble=wobble), at)
