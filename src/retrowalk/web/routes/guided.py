"""Something guided for any day: what there is, the player that leads through it, what was done."""

from contextlib import suppress
from datetime import date
from typing import Annotated, Any

from fastapi import Form, Path
from pydantic import Field
from starlette.responses import RedirectResponse, Response

from retrowalk.assessments.types import Demand
from retrowalk.coach import Coach, GuidedOffer, guide_names
from retrowalk.errors import InvalidAnswer, NotCleared, NotInJournal
from retrowalk.journal import Guided, StoredGuided
from retrowalk.languages import say
from retrowalk.programme import CheckIn
from retrowalk.session import Script
from retrowalk.value import AtMost, Moment, Value
from retrowalk.web.dependencies import Id, Now, TheCoach, TheTemplates, Today
from retrowalk.web.routes.api import A_DAY_S, RESPONSES
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views.player import player

POSTURES = ("walking", "standing", "seated")
"""In the order in which they are shown."""

BACKWARD = {Demand.BACKWARD, Demand.FAR_BACKWARD}
"""What a test must not demand to stand beside them."""

MOST_MINUTES = 240

GuideId = Annotated[str, AtMost(100), Path()]

router = Router(include_in_schema=False)
api = Router(prefix="/guided", tags=["guided"], responses=RESPONSES)


class GuidedRecord(Value):
    """What a player tells of something guided; told twice with the same start, it is kept once."""

    started_at: Moment
    practised_s: Annotated[float, Field(ge=0, le=A_DAY_S)]
    unsteady_pressed: Annotated[int, Field(ge=0, le=10_000)] = 0
    completed: bool
    after: CheckIn | None = None  # a fall or an alarm, told in the middle of it


@router.get("/guided")
def choose(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show what there is for the walker today, and the standing tests that are allowed."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    try:
        offers = coach.guided.offers(today)
    except NotCleared:
        return RedirectResponse("/today", 303)  # which says what comes first
    scripts = {one.guide: one for one in coach.guided.scripts(today)}
    waits = coach.guided.waits(today)
    tests = () if waits else coach.assessments.offers(today)
    return templates(
        "guided.html",
        lead="waiting" if waits else "seated" if _all_seated(offers) else "any",
        groups=[
            (posture, [(one, scripts[one.guide.id]) for one in offers if _is(one, posture)])
            for posture in POSTURES
        ],
        tests=[one.test for one in tests if one.allowed and one.test.demand not in BACKWARD],
    )


@router.get("/guided/{guide_id}")
def lead(guide_id: GuideId, coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Hand the script to the player."""
    script = coach.guided.script(guide_id, today)
    answer = player(templates, script, after_url="/guided", country=coach.screening.country)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


@router.get("/guided/done/{number}")
def ask(number: Id, coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask what was done instead, with what was told filled in."""
    kept = _kept(coach, number)
    minutes = round(kept.practised_s / 60, 1)
    return _form(templates, number, {"guide": kept.guide, "minutes": f"{minutes:g}"})


@router.post("/guided/done/{number}")
def correct(
    number: Id,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    guide: Annotated[str, AtMost(100), Form()] = "",
    minutes: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Keep what was done instead."""
    kept = _kept(coach, number)
    try:
        practised_s = 60 * _minutes(minutes)
    except InvalidAnswer as error:
        given = {"guide": guide, "minutes": minutes}
        return _form(templates, number, given, str(error))
    done = Guided.model_validate(kept.model_dump(exclude={"id", "started_at"}))
    done = done.model_copy(update={"guide": guide, "practised_s": practised_s})
    statement = coach.record.correct_guided(number, done, now).statement
    return told(f"/journal/{statement.id}", statement, now)


@api.get("")
def offers(coach: TheCoach, today: Today) -> tuple[GuidedOffer, ...]:
    """List what is guided and is for the walker today, with when they did it last."""
    return coach.guided.offers(today)


@api.get("/scripts")
def scripts(coach: TheCoach, today: Today) -> tuple[Script, ...]:
    """Give the scripts of all of it: a player needs nothing else."""
    return coach.guided.scripts(today)


@api.get("/{guide_id}/script")
def script(guide_id: GuideId, coach: TheCoach, today: Today) -> Script:
    """Give the script of one of them."""
    return coach.guided.script(guide_id, today)


@api.post("/{guide_id}/record", status_code=204)
def record(guide_id: GuideId, body: GuidedRecord, coach: TheCoach, now: Now) -> None:
    """Keep that it was done. Sending it again changes nothing; it never counts as a walk."""
    done = Guided(guide=guide_id, **body.model_dump(exclude={"started_at", "after"}))
    done = done.model_copy(update={"after": body.after})
    coach.guided.record(done, body.started_at, now)


def suggestion(coach: Coach, today: date) -> tuple[GuidedOffer, Script] | None:
    """Give what is offered first today, with its script; None where nothing is."""
    offer = coach.guided.suggested(today)
    return None if offer is None else (offer, coach.guided.script(offer.guide.id, today))


def _all_seated(offers: tuple[GuidedOffer, ...]) -> bool:
    return all(_is(one, "seated") for one in offers)


def _is(offer: GuidedOffer, posture: str) -> bool:
    return offer.guide.posture == posture


def _kept(coach: Coach, number: int) -> StoredGuided:
    kept = next((one for one in coach.guided.done() if one.id == number), None)
    if kept is None:
        raise NotInJournal(say("refused-status-404"))
    return kept


def _minutes(told_minutes: str) -> float:
    with suppress(ValueError):
        minutes = float(told_minutes.strip().replace(",", "."))
        if 0 < minutes <= MOST_MINUTES:
            return minutes
    raise InvalidAnswer(say("guided-refused-minutes", most=MOST_MINUTES))


def _form(templates: Templates, number: int, given: dict[str, Any], refused: str = "") -> Response:
    return templates(
        "guided_done.html",
        status=422 if refused else 200,
        number=number,
        names=guide_names(),
        given=given,
        most=MOST_MINUTES,
        refused=refused,
    )
