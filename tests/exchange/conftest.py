"""A walker with a few weeks behind them: told, walked, measured, corrected."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.programme import CheckIn, Wobble
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import questions

BEGIN = datetime(2026, 6, 1, 7, 30, tzinfo=UTC)
TOLD: dict[str, Any] = {
    "one": "none",
    "many": [],
    "yes_no": "yes",
    "scale": "1",
    "number": "60",
}


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(f"sqlite:///{tmp_path / 'retrowalk.db'}") as journal:
        yield journal


@pytest.fixture
def coach(journal: Journal) -> Coach:
    """Somebody of 60 with a rail and a path, screened on the first of June."""
    answers = {one.id: TOLD[one.kind] for one in questions() if not one.optional}
    answers |= {"falls": "0", "places": ["home_rail", "clear_path"], "sex": "", "height": "172"}
    coach = Coach(journal)
    coach.screen(answers, BEGIN)
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
