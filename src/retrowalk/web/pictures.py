"""Pictures for the pages. Drawing one takes a while, so the same picture is drawn only once."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from retrowalk.charts import (
    PainPoint,
    SessionSteps,
    Week,
    minutes_by_week,
    pain_over_time,
    steps_by_session,
    walk_timeline,
)
from retrowalk.coach import Progress
from retrowalk.journal import BriefWalk

_KEPT = 64


@dataclass(frozen=True)
class Shown:
    """A picture, and the sentence that says what it is good for."""

    svg: Markup
    sentence: str


def walk_picture(walk: dict[str, Any]) -> Markup:
    """Draw a walk over time."""
    return _walk(json.dumps(walk))


def progress_pictures(progress: Progress, walks: Iterable[BriefWalk]) -> tuple[Shown, ...]:
    """Draw what the history adds up to; nothing before the first session."""
    if not progress.sessions:
        return ()
    weeks = tuple(Week(one.monday, one.practised_min, one.measured_min) for one in progress.weeks)
    pain = tuple(
        PainPoint(one.on, one.pain_before, one.pain_after, one.pain_next_day)
        for one in progress.sessions
    )
    day = {one.session_id: one.on for one in progress.sessions}
    steps = tuple(
        SessionSteps(day[one.session_id], one.measured.backward_steps, one.measured.forward_steps)
        for one in walks
        if one.session_id in day
    )
    return (
        Shown(_minutes(weeks), "The usual aim is 10 to 15 minutes, 3 to 4 times a week."),
        Shown(_steps_picture(steps), "Steps are counted in the recordings you hand in."),
        Shown(_pain(pain), "Up to 2 is fine. What counts is that it settles within a day."),
    )


@lru_cache(_KEPT)
def _walk(walk: str) -> Markup:
    return _inline(walk_timeline(json.loads(walk)))


@lru_cache(_KEPT)
def _minutes(weeks: tuple[Week, ...]) -> Markup:
    return _inline(minutes_by_week(weeks))


@lru_cache(_KEPT)
def _steps_picture(sessions: tuple[SessionSteps, ...]) -> Markup:
    return _inline(steps_by_session(sessions))


@lru_cache(_KEPT)
def _pain(points: tuple[PainPoint, ...]) -> Markup:
    return _inline(pain_over_time(points))


def _inline(svg: str) -> Markup:
    """Let a picture of our own stand in a page as it is."""
    return Markup(svg)  # noqa: S704  (the charts escape what they write)
