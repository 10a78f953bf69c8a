"""Where am I going? The weeks ahead, and the ladder as a path up a hill."""

from datetime import date

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Progress
from retrowalk.drawings import figure
from retrowalk.errors import JournalUnavailable, RetrowalkError
from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.practice.types import Rung
from retrowalk.programme import Programme
from retrowalk.programme.walker import Walker
from retrowalk.screening import Clearance
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today
from retrowalk.web.errors import OUR_FAULTS
from retrowalk.web.views.calendar import weeks
from retrowalk.web.views.ladder_view import path_line, stones

router = APIRouter(include_in_schema=False)


@router.get("/programme")
def programme(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show the programme."""
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
    rungs = _rungs(person, clearance, plan)
    here = next(number for number, rung in enumerate(rungs) if rung.id == plan.state.stage)
    path = stones(tuple(str(rung.name) for rung in rungs), here)
    return templates(
        "programme.html",
        programme=plan,
        words=coach.planning.words(today),
        rungs=rungs,
        drawings={rung.id: _drawing(rung) for rung in rungs},
        here=here,
        stones=path,
        way=path_line(),
        weeks=weeks(plan, _walked_s(coach.progress(today)), today),
        settings={setting.id: setting for setting in load().settings},
    )


def _rungs(person: Person, clearance: Clearance, plan: Programme) -> tuple[Rung, ...]:
    """Give the rungs that are open to the walker."""
    ladder = Walker(person, clearance).ladder(plan.state)
    return tuple(rung.entry for rung in ladder.rungs)


def _drawing(rung: Rung) -> Markup:
    """Draw a rung; two that share a drawing share no id."""
    svg = figure(rung.drawing, with_style=False, shown_for=rung.id, moving=False)
    return Markup(svg)  # noqa: S704  (our own SVG)


def _walked_s(progress: Progress) -> dict[date, float]:
    """Give the backward time of each day that was walked, seconds."""
    return {one.on: 60 * one.practised_min for one in progress.sessions}
