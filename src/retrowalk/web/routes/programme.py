"""Where am I going? The weeks ahead, and the ladder as a path up a hill."""

from datetime import date, timedelta

from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach, Progress
from retrowalk.coach.choosing import week_named
from retrowalk.drawings import figure
from retrowalk.errors import JournalUnavailable, RetrowalkError
from retrowalk.languages import inside
from retrowalk.practice import load
from retrowalk.practice.types import Rung
from retrowalk.programme.ahead import HORIZON
from retrowalk.programme.calendar import A_MONDAY
from retrowalk.programme.walker import Walker
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.calendar import weeks, weeks_before
from retrowalk.web.views.ladder_view import path_line, stones

router = Router(include_in_schema=False)

WEEKS_BEFORE = 12
"""So many weeks behind are shown; all of them are in the journal."""


@router.get("/programme")
def programme(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show the programme."""
    return show(coach, templates, today)


def show(coach: Coach, templates: Templates, today: date, refused: str = "") -> Response:
    """Show the programme, and why a choice was ``refused``."""
    person, clearance = coach.screening.person, coach.screening.clearance
    if person is None or clearance is None:
        return RedirectResponse("/", 303)
    if coach.planning.to_answer.sentence is not None:
        return RedirectResponse("/today", 303)
    try:
        plan = coach.planning.programme(today)
    except (*OUR_FAULTS, JournalUnavailable):
        raise
    except RetrowalkError:
        # the page of the day says what is needed first
        return RedirectResponse("/today", 303)
    choices = coach.choosing.choices(today)
    ladder = Walker(person, clearance).ladder(plan.state)
    rungs = tuple(rung.entry for rung in ladder.rungs)
    here = next(number for number, rung in enumerate(rungs) if rung.id == plan.state.stage)
    path = stones(tuple(str(rung.name) for rung in rungs), here)
    left_out = [load().rung(one.stage) for one in choices.rungs if one.left_out]
    walked_s = _walked_s(coach.progress(today))
    return templates(
        "programme.html",
        status=422 if refused else 200,
        refused=refused,
        programme=plan,
        asks_first=coach.planning.asks_first(today),
        words=coach.planning.words(today),
        rungs=rungs,
        left_out=left_out,
        detours=[inside(rung.entry.name) for rung in ladder.detours],
        closes={
            one.stage: [load().rung(stage).name for stage in one.closes]
            for one in choices.rungs
            if not one.left_out
        },
        drawings={rung.id: _drawing(rung) for rung in (*rungs, *left_out)},
        here=here,
        stones=path,
        way=path_line(),
        weeks=weeks(plan, walked_s, today),
        weeks_before=weeks_before(plan, walked_s, today, WEEKS_BEFORE),
        ends_on=clearance.valid_until if clearance.valid_until <= today + HORIZON else None,
        chosen_week=week_named(choices.weekdays, choices.times)
        if choices.weekdays or choices.times
        else None,
        choices=choices,
        weekdays=tuple(A_MONDAY + timedelta(days=number) for number in range(7)),
    )


def _drawing(rung: Rung) -> Markup:
    """Draw a rung; two that share a drawing share no id."""
    svg = figure(rung.drawing, with_style=False, shown_for=rung.id, moving=False)
    return Markup(svg)  # noqa: S704  (our own SVG)


def _walked_s(progress: Progress) -> dict[date, float]:
    """Give the backward time of each day that was walked, seconds."""
    return {one.on: 60 * one.practised_min for one in progress.sessions}
