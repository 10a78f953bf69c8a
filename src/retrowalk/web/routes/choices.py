"""The walker's own choices: less today, somewhere else, which days and how often, which rungs.

Pages send them as forms, programs as JSON; both are kept, answered and undone alike.
"""

from typing import Annotated

from fastapi import Form
from pydantic import Field
from starlette.responses import Response

from retrowalk.coach import Change
from retrowalk.coach.choosing import Choices
from retrowalk.errors import NotAllowed
from retrowalk.programme import Amount
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.routes.api import RESPONSES
from retrowalk.web.routes.programme import show
from retrowalk.web.routing import Router
from retrowalk.web.undo import told

Named = Annotated[str, AtMost(100)]
"""The id of a place or a rung."""
Weekday = Annotated[int, Field(ge=0, le=6)]
Times = Annotated[int, Field(ge=1, le=7)]

router = Router(include_in_schema=False)
api = Router(prefix="/choices", tags=["choices"], responses=RESPONSES)


class Less(Value):
    """How much of today's session."""

    amount: Amount


class InAnotherPlace(Value):
    """Where today's session is walked, by the id of the place; nothing: where it was planned."""

    setting: Named = ""


class OfTheWeek(Value):
    """On which weekdays, Monday is 0, or how many times a week; neither: as usual."""

    weekdays: Annotated[tuple[Weekday, ...], Field(max_length=7)] = ()
    times: Times | None = None


class OnTheWay(Value):
    """Whether a rung is left out, by its id."""

    stage: Named
    left_out: bool = True


@router.post("/today/less")
def take_less(
    coach: TheCoach, today: Today, now: Now, amount: Annotated[Amount, Form()]
) -> Response:
    """Keep how much of today's walk the walker wants, and show the day again."""
    coach.planning.take_less(amount, today, now)
    return told("/today", coach.record.last(), now)


@router.post("/today/elsewhere")
def walk_elsewhere(
    coach: TheCoach, today: Today, now: Now, setting: Annotated[Named, Form()] = ""
) -> Response:
    """Keep where today's walk is, and show the day again."""
    return told("/today", coach.choosing.elsewhere(setting, today, now).statement, now)


@router.post("/programme/week")
def choose_week(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    day: Annotated[list[Weekday], Form(default_factory=list)],
    times: Annotated[Times | None, Form()] = None,
) -> Response:
    """Keep on which days, or how often, the walker wants to walk, and show the programme again."""
    try:
        change = coach.choosing.week(today, now, weekdays=tuple(day), times=times)
    except NotAllowed as error:
        return show(coach, templates, today, refused=str(error))
    return told("/programme", change.statement, now)


@router.post("/programme/rung")
def choose_rung(
    coach: TheCoach,
    today: Today,
    now: Now,
    stage: Annotated[Named, Form()],
    left_out: Annotated[bool, Form()],
) -> Response:
    """Keep that a rung is left out or taken in again, and show the programme again."""
    change = coach.choosing.leave_out(stage, today, now, skipped=left_out)
    return told("/programme", change.statement, now)


@api.get("")
def choices(coach: TheCoach, today: Today) -> Choices:
    """Give what may be chosen today, and what is chosen."""
    return coach.choosing.choices(today)


@api.post("/less")
def less(body: Less, coach: TheCoach, today: Today, now: Now) -> Change:
    """Take half of today's session, rest, or all of it after all."""
    return coach.choosing.less(body.amount, today, now)


@api.post("/place")
def place(body: InAnotherPlace, coach: TheCoach, today: Today, now: Now) -> Change:
    """Walk somewhere else today."""
    return coach.choosing.elsewhere(body.setting, today, now)


@api.post("/week")
def week(body: OfTheWeek, coach: TheCoach, today: Today, now: Now) -> Change:
    """Choose weekdays, or how many times a week."""
    return coach.choosing.week(today, now, weekdays=body.weekdays, times=body.times)


@api.post("/rung")
def rung(body: OnTheWay, coach: TheCoach, today: Today, now: Now) -> Change:
    """Leave a rung out, or take it in again."""
    return coach.choosing.leave_out(body.stage, today, now, skipped=body.left_out)
