"""Walked without the player? The day, the minutes, the place, and how it was."""

from contextlib import suppress
from datetime import date
from typing import Annotated, Any

from fastapi import Form
from pydantic import ValidationError
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import WalkTold
from retrowalk.errors import InvalidAnswer, RetrowalkError
from retrowalk.languages import say
from retrowalk.practice import load
from retrowalk.programme import CheckIn, Wobble
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.routes.check_in import UNTOLD
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)


@router.get("/journal/walk")
def ask_walk(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Ask for a walk that no player counted."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    given = {"on": today.isoformat(), "setting": "", **UNTOLD}
    with suppress(RetrowalkError):
        given["setting"] = coach.planning.programme(today).state.setting
    return _form(templates, today, given | {"minutes": ""})


@router.post("/journal/walk")
def add_walk(
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    today: Today,
    on: Annotated[str, AtMost(10), Form()] = "",
    minutes: Annotated[str, AtMost(10), Form()] = "",
    setting: Annotated[str, AtMost(100), Form()] = "",
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
    effort: Annotated[int | None, Form(ge=0, le=10)] = None,
    wobble: Annotated[Wobble | None, Form()] = None,
    mood: Annotated[int | None, Form(ge=1, le=5)] = None,
    note: Annotated[str, AtMost(500), Form()] = "",
    another: Annotated[bool, Form()] = False,
) -> Response:
    """Keep a walk that no player counted; the programme answers it like any other."""
    felt = {"pain": pain, "effort": effort, "wobble": wobble, "mood": mood, "note": note.strip()}
    given = {"on": on, "minutes": minutes, "setting": setting, **felt}
    if pain is None or wobble is None:
        return _form(templates, today, given, say("refused-check-in"))
    try:
        walk = _walk(on, minutes, setting, another=another)
        walk = walk.model_copy(update={"after": CheckIn.model_validate(felt)})
        change = coach.record.add_walk(walk, now)
    except InvalidAnswer as error:
        has_one = any(str(one.on) == on for one in coach.record.sessions() if one.counts)
        return _form(templates, today, given, str(error), another=has_one)
    session_id = change.statement.session_id
    fell = coach.planning.fall_to_ask == session_id
    address = f"/fall/{session_id}" if fell else f"/journal/{session_id}?anew=1"
    return told(address, change.statement, now)


def _walk(on: str, minutes: str, setting: str, *, another: bool) -> WalkTold:
    try:
        day = date.fromisoformat(on)
    except ValueError:
        raise InvalidAnswer(say("refused-which-day")) from None
    try:
        told_minutes = float(minutes.strip().replace(",", "."))
        return WalkTold(on=day, minutes=told_minutes, setting=setting or None, another=another)
    except (ValueError, ValidationError):
        raise InvalidAnswer(say("refused-minutes")) from None


def _form(
    templates: Templates,
    today: date,
    given: dict[str, Any],
    refused: str = "",
    *,
    another: bool = False,
) -> Response:
    return templates(
        "add_walk.html",
        status=422 if refused else 200,
        today=today,
        settings=load().settings,
        given=given,
        another=another,
        refused=refused,
    )
