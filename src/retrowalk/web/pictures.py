"""Pictures for the pages. Drawing one takes a while, so each is drawn only once in a language."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
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
from retrowalk.languages import per_language, say

_KEPT = 64
_WALKS_KEPT = 16  # each with all its steps, of which hours of walking have many


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
        Shown(_minutes(weeks), say("progress-minutes-aim")),
        Shown(_steps_picture(steps), say("progress-steps-counted")),
        Shown(_pain(pain), say("progress-pain-settles")),
    )


@per_language(_WALKS_KEPT)
def _walk(walk: str) -> Markup:
    return _inline(walk_timeline(json.loads(walk)))


@per_language(_KEPT)
def _minutes(weeks: tuple[Week, ...]) -> Markup:
    return _inline(minutes_by_week(weeks))


@per_language(_KEPT)
def _steps_picture(sessions: tuple[SessionSteps, ...]) -> Markup:
    return _inline(steps_by_session(sessions))


@per_language(_KEPT)
def _pain(points: tuple[PainPoint, ...]) -> Markup:
    return _inline(pain_over_time(points))


def _inline(svg: str) -> Markup:
    """Let a picture of our own stand in a page as it is."""
    return Markup(svg)  # noqa: S704  (the charts escape what they write)
