"""Pictures for the pages. Drawing one takes a while, so each is drawn only once in a language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from markupsafe import Markup

from retrowalk.charts import (
    KeptStone,
    PainPoint,
    SessionSteps,
    WeekMinutes,
    kept_stones,
    minutes_by_week,
    pain_over_time,
    steps_by_session,
    walk_timeline,
)
from retrowalk.coach import Coach, Progress
from retrowalk.gait import WalkReport
from retrowalk.journal import BriefWalk
from retrowalk.languages import Language, say, speaking, spoken
from retrowalk.people.weeks import Weeks
from retrowalk.programme.pain import PainLimits

_KEPT = 64
_WALKS_KEPT = 16  # each with all its steps, of which hours of walking have many


@dataclass(frozen=True)
class CaptionedPicture:
    """A picture, and the sentence that says what it is good for."""

    svg: Markup
    sentence: str


def kept_picture(weeks: Weeks) -> CaptionedPicture | None:
    """Draw which of the last weeks were kept; None where there is nothing to be glad of."""
    if weeks.sentence is None:
        return None
    stones = tuple(KeptStone(one.monday, one.by.value, one.walks) for one in weeks.weeks)
    return CaptionedPicture(
        _kept(spoken(), stones, str(weeks.sentence)), say("reminders-weeks-how")
    )


def walk_picture(walk: WalkReport) -> Markup:
    """Draw a walk over time."""
    return _walk(spoken(), walk)


def progress_pictures(coach: Coach, today: date) -> tuple[CaptionedPicture, ...]:
    """Draw what a walker's history adds up to; nothing before the first session."""
    progress, walks = coach.progress(today), coach.recordings.walks_in_brief()
    limits = coach.screening.pain_limits(today)
    return coach.pages.make(
        "pictures", lambda: _pictures(progress, walks, limits), spoken(), today, limits
    )


def _pictures(
    progress: Progress, walks: Iterable[BriefWalk], limits: PainLimits
) -> tuple[CaptionedPicture, ...]:
    if not progress.sessions:
        return ()
    weeks = tuple(
        WeekMinutes(one.monday, one.practised_min, one.measured_min) for one in progress.weeks
    )
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
        CaptionedPicture(_minutes(spoken(), weeks), say("progress-minutes-aim")),
        CaptionedPicture(_steps_picture(spoken(), steps), say("progress-steps-counted")),
        CaptionedPicture(
            _pain(spoken(), pain, limits), say("progress-pain-settles", most=limits.go_on)
        ),
    )


@lru_cache(_WALKS_KEPT)
def _walk(language: Language, walk: WalkReport) -> Markup:
    with speaking(language.code):
        return _inline(walk_timeline(walk))


@lru_cache(_KEPT)
def _kept(language: Language, stones: tuple[KeptStone, ...], title: str) -> Markup:
    with speaking(language.code):
        return _inline(kept_stones(stones, title))


@lru_cache(_KEPT)
def _minutes(language: Language, weeks: tuple[WeekMinutes, ...]) -> Markup:
    with speaking(language.code):
        return _inline(minutes_by_week(weeks))


@lru_cache(_KEPT)
def _steps_picture(language: Language, sessions: tuple[SessionSteps, ...]) -> Markup:
    with speaking(language.code):
        return _inline(steps_by_session(sessions))


@lru_cache(_KEPT)
def _pain(language: Language, points: tuple[PainPoint, ...], limits: PainLimits) -> Markup:
    with speaking(language.code):
        return _inline(pain_over_time(points, go_on=limits.go_on, most=limits.most))


def _inline(svg: str) -> Markup:
    """Let a picture of our own stand in a page as it is."""
    return Markup(svg)  # noqa: S704  (the charts escape what they write)
