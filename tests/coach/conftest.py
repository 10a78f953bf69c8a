"""A coach on a real journal, and a walk with known truth as a phone app exports it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.answers import healthy

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.recordings import Recording
from retrowalk.recordings.export import sensor_logger_zip

MORNING = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def journal(url: str) -> Iterator[Journal]:
    with Journal.open(url) as journal:
        yield journal


@pytest.fixture
def coach(journal: Journal) -> Coach:
    return Coach(journal)


@pytest.fixture
def answers() -> dict[str, Any]:
    """A healthy office worker with a rail at home."""
    return healthy(
        age=44, goals=["steadiness"], places=["home_rail", "clear_path"], partner="yes", height=168
    )


@pytest.fixture
def cleared(coach: Coach, answers: dict[str, Any]) -> Coach:
    """A coach whose walker may start on the 5th of October."""
    coach.screening.screen(answers, MORNING)
    return coach


@pytest.fixture(scope="session")
def recording() -> Recording:
    """Stands 4 s, forward 26 s, backward 40 s; made at 7:30 on the 5th of October."""
    walk = synthesise(
        [Segment("stand", 4), Segment("forward", 26), Segment("turn", 4), Segment("backward", 40)],
        seed=3,
        height_m=1.68,
    )
    return replace(walk.recording, start_utc=MORNING)


@pytest.fixture(scope="session")
def walk_zip(recording: Recording) -> bytes:
    return sensor_logger_zip(recording)
