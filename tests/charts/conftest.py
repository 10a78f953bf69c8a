"""Walks and a history to draw, and the pictures of them."""

from datetime import date, timedelta

import pytest
from tests.reports import report

from retrowalk.charts import (
    Estimate,
    MonthTold,
    PainPoint,
    PairOfWeeks,
    SessionSteps,
    WeekMinutes,
    everyday_by_month,
    forest,
    minutes_by_week,
    pain_over_time,
    pairs_of_weeks,
    steps_by_session,
    walk_timeline,
)
from retrowalk.drawings import figure, figure_names
from retrowalk.gait import WalkReport, analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.languages import say

MONDAY = date(2026, 3, 2)
SHORT = (
    Segment("stand", 4),
    Segment("forward", 20),
    Segment("stand", 3),
    Segment("backward", 16),
    Segment("turn", 4),
    Segment("forward", 12),
    Segment("backward", 12),
    Segment("stand", 3),
)
LONG = (Segment("forward", 60), *(Segment("backward", 60), Segment("forward", 60)) * 4)

ESTIMATES = (
    Estimate("Lin et al. 2025", "knee pain, 13 trials", 0.997, (0.62, 1.373), pooled=True),
    Estimate("Balasukumaran et al. 2019", "knee pain", 0.87, pooled=True),
    Estimate("Alghadir et al. 2019", "knee pain, 45 people", 0.79, (0.18, 1.4)),
    Estimate("Shabbir et al.", "knee pain, 36 people", 1.17, at_least=True),
    Estimate("Rangey et al. 2016", "knee pain: no difference"),
    Estimate(
        "El-Basatiny and Abdel-Aziem 2015",
        "walking speed, against forward, of people after a stroke",
        0.82,
        (0.07, 1.57),
    ),
    Estimate("Hadfield 2017", "flexibility, 30 people", 0.535, (-0.174, 1.244)),
)


def measured(*segments: Segment) -> WalkReport:
    recording = synthesise(segments, seed=2).recording
    return analyse(recording, forward_axis="-z").report()


@pytest.fixture(scope="session")
def walk() -> WalkReport:
    return measured(*SHORT)


@pytest.fixture(scope="session")
def long_walk() -> WalkReport:
    return measured(*LONG)


def weeks(*minutes: float, measured: float = 0.0) -> list[WeekMinutes]:
    return [
        WeekMinutes(MONDAY + timedelta(weeks=number), value, measured * value)
        for number, value in enumerate(minutes)
    ]


def sessions(*steps: tuple[int, int]) -> list[SessionSteps]:
    return [
        SessionSteps(MONDAY + timedelta(days=3 * number), *both)
        for number, both in enumerate(steps)
    ]


def pain(*answers: tuple[int | None, int | None, int | None]) -> list[PainPoint]:
    return [
        PainPoint(MONDAY + timedelta(days=3 * number), *three)
        for number, three in enumerate(answers)
    ]


def pairs(*means: tuple[float | None, float | None]) -> list[PairOfWeeks]:
    return [PairOfWeeks(number, *both) for number, both in enumerate(means, start=1)]


def everyday(**told: list[float | None]) -> list[MonthTold]:
    """Make months of what was told of each, one after the other."""
    count = max(map(len, told.values()))
    return [
        MonthTold(date(2026 + (month + 2) // 12, (month + 2) % 12 + 1, 1),
                  **{name: values[month] for name, values in told.items()})
        for month in range(count)
    ]  # fmt: skip


def every_picture(walk: dict, long_walk: dict) -> dict[str, str]:
    """One of each kind, and the ends of what they must bear."""
    return {
        "walk": walk_timeline(walk),
        "long walk": walk_timeline(long_walk),
        "no walk": walk_timeline(report()),
        "first week": minutes_by_week(weeks(4)),
        "weeks": minutes_by_week(weeks(4, 6.5, 0, 8, measured=0.9)),
        "a year": minutes_by_week(weeks(*range(1, 53))),
        "no week": minutes_by_week([]),
        "first session": steps_by_session(sessions((51, 76))),
        "sessions": steps_by_session(sessions(*[(50 + 30 * n, 2000) for n in range(40)])),
        "no session": steps_by_session([]),
        "first pain": pain_over_time(pain((3, 2, None))),
        "pain": pain_over_time(pain((4, 5, 4), (4, 4, 3), (3, 6, None), (3, 2, 2))),
        "forest": forest(ESTIMATES, unit="standard deviations"),
        "one tree": forest(ESTIMATES[-1:], unit="m/s"),
        "no tree": forest([], unit="m/s"),
        "everyday": everyday_by_month(
            everyday(
                backward_min=[None] * 16 + [12.0, 30.0, 44.5, 0.0] + [120.0] * 4,
                steadiness=[0.8] * 3 + [None] * 5 + [0.9] * 16,
                speed=[1.1, None] * 12,
                steps=[12345.0] * 24,
            )
        ),
        "one month": everyday_by_month(everyday(speed=[1.2])),
        "trial": pairs_of_weeks(
            pairs((4.2, 5.0), (3.1, 10.0), (None, 0.0), (2.4, None), *[(1.2, 1.0)] * 8),
            say("trials-different-questions"),
            low=0,
            high=10,
        ),
        "trial of speed": pairs_of_weeks(
            pairs((0.91, 0.93), (0.88, 1.02)), say("charts-pain-none"), low=0, high=1.2, digits=2
        ),
        "no trial": pairs_of_weeks(pairs((None, None)), say("charts-pain-none"), low=0, high=10),
        "no pain told": pain_over_time(pain((None, None, None))),
    } | {name: figure(name) for name in figure_names()}


@pytest.fixture(scope="session")
def pictures(walk, long_walk) -> dict[str, str]:
    return every_picture(walk, long_walk)
