"""What now? The answer of screening, and the word of a professional who agreed."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from retrowalk.languages import say
from retrowalk.screening import Agreement, Outcome, words
from retrowalk.screening.emergency import number
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.templating import Templates

router = APIRouter(include_in_schema=False)


@router.get("/clearance")
def clearance(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show the answer, with its reasons and what to do about them.

    Where something that happened since asks for a professional, that is the answer.
    """
    known = coach.screening.clearance
    if known is None:
        return RedirectResponse("/", 303)
    happened = coach.planning.asks_first(today)
    if happened:
        known = known.model_copy(update={"outcome": Outcome.ASK_FIRST})
    missing = coach.planning.missing(today) if known.may_walk_backward else None
    return templates(
        "clearance.html",
        clearance=known,
        happened=happened,
        answer=coach.planning.headline
        or (say("answers-needed-first") if missing else words.answer(known)),
        missing=missing,
        number=number(coach.screening.country),
        asks=tuple(dict.fromkeys(str(reason.ask) for reason in known.reasons if reason.ask)),
        precautions=words.care(known.precautions),
    )


@router.get("/agreement")
def ask(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Ask who agreed, and when."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    return _form(templates, today)


@router.post("/agreement")
def agree(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    who: Annotated[str, AtMost(120), Form()] = "",
    on: Annotated[str, AtMost(10), Form()] = "",
    note: Annotated[str, AtMost(500), Form()] = "",
) -> Response:
    """Keep that a professional agreed."""
    if not who.strip():
        return _form(templates, today, say("refused-who-agreed"), who, on, note)
    try:
        day = date.fromisoformat(on)
    except ValueError:
        return _form(templates, today, say("refused-which-day"), who, "", note)
    if day > today:
        return _form(templates, today, say("refused-future-day"), who, on, note)
    coach.screening.agree(Agreement(on=day, who=who.strip(), note=note.strip()), now)
    return RedirectResponse("/clearance", 303)


def _form(
    templates: Templates,
    today: date,
    refused: str = "",
    who: str = "",
    on: str = "",
    note: str = "",
) -> Response:
    status = 422 if refused else 200
    form = {"who": who, "on": on, "note": note}
    return templates("agreement.html", status=status, today=today, refused=refused, **form)
