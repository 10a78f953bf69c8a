"""A walker with a few weeks behind them: told, walked, measured, corrected."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from tests.answers import healthy
from tests.databases import Databases

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.programme import CheckIn, Wobble
from retrowalk.recordings.export import sensor_logger_zip

BEGIN = datetime(2026, 6, 1, 7, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def lived_journal(databases: Databases, empty: str) -> str:
    """The journal of a week; made once, for copies of it."""
    url = databases.copy(empty)
    with Journal.open(url) as journal:
        _live(_screened(journal))
    return url


@pytest.fixture
def journal(request: pytest.FixtureRequest, copied: Callable[[str], str]) -> Iterator[Journal]:
    """A journal, empty but where the test asks for one that was ``lived``."""
    known = "lived" in request.fixturenames
    begun = request.getfixturevalue("lived_journal" if known else "empty")
    with Journal.open(copied(begun)) as journal:
        yield journal


@pytest.fixture
def coach(journal: Journal) -> Coach:
    """Somebody of 60 with a rail and a path, screened on the first of June."""
    return _screened(journal)


@pytest.fixture
def lived(journal: Journal) -> Coach:
    """The same a week later: three sessions, one of them measured, one told twice."""
    return Coach(journal)


def _screened(journal: Journal) -> Coach:
    coach = Coach(journal)
    found = healthy(age="60", pain_now="1", places=["home_rail", "clear_path"], height="172")
    coach.screening.screen(found, BEGIN)
    return coach


def _live(coach: Coach) -> None:
    for n in range(3):
        at = BEGIN + timedelta(days=2 * n)
        walk(coach, at, pain=n, wobble=Wobble.NONE)
    coach.sessions.check_in("2026-06-05", CheckIn(pain=1, effort=3, note='=SUM("fine")'), at)
    coach.sessions.next_day("2026-06-03", 1, at)
    recorded = synthesise([Segment("forward", 30), Segment("backward", 30)], seed=4).recording
    coach.recordings.hand_in(
        "../my walk.zip", sensor_logger_zip(recorded), session_id="2026-06-05", at=at
    )
    coach.screening.keep_draft({"age": 61}, at)


def walk(coach: Coach, at: datetime, *, pain: int, wobble: Wobble = Wobble.NONE) -> None:
    """Walk the session of the day as planned, and tell of it."""
    planned = coach.planning.today(at.date()).planned
    assert planned is not None
    coach.sessions.record(planned.id, at, planned.backward_s, 0, 0, True, at)
    coach.sessions.check_in(planned.id, CheckIn(pain=pain, wobble=wobble), at)
