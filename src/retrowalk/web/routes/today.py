"""What do I do today, and is it safe here, now? Then the player."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Form
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared, RetrowalkError
from retrowalk.evidence import expectations
from retrowalk.practice import load
from retrowalk.programme import Action
from retrowalk.web.depends import TheCoach, ThePages, Today
from retrowalk.web.pages import Pages

router = APIRouter(include_in_schema=False)

MOST_PAIN = 5
"""The pain above which a session is not begun."""


@router.get("/today")
def today(coach: TheCoach, pages: ThePages, today: Today) -> Response:
    """Show the one card of the day."""
    try:
        return pages("today.html", date=today, **_day(coach, today))
    except RetrowalkError as error:
        return _not_today(coach, pages, today, error)


def _not_today(coach: Coach, pages: Pages, today: date, error: RetrowalkError) -> Response:
    """Say why no session can be offered, and what to do about it."""
    clearance = coach.clearance
    if clearance is None:
        return RedirectResponse("/", 303)
    if not clearance.may_walk_backward:
        return pages("ask_first.html", date=today)
    return pages("answer_again.html", date=today, sentence=str(error))


def _day(coach: Coach, today: date) -> dict[str, Any]:
    day = coach.today(today)
    practice = load()
    session = coach.session(day.planned.id, today) if day.planned else None
    person = coach.person
    return {
        "expected": expectations(person.goals, person.conditions)[0] if person else None,
        "day": day,
        "asks_first": day.last_decision and day.last_decision.action is Action.ASK,
        "session": session,
        "setting": practice.setting(session.setting) if session else None,
        "next_setting": practice.setting(day.next.setting) if day.next else None,
    }


@router.get("/before/{session_id}")
def before(session_id: str, coach: TheCoach, pages: ThePages, today: Today) -> Response:
    """Ask whether it is safe here and now."""
    return _before(pages, coach, session_id, today)


@router.post("/before/{session_id}")
def begin(
    session_id: str,
    coach: TheCoach,
    pages: ThePages,
    today: Today,
    tick: Annotated[list[int], Form(default_factory=list)],
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
) -> Response:
    """Go on to the player when every tick is set and the pain allows it."""
    wanted = set(range(len(coach.session(session_id, today).checklist)))
    if not wanted <= set(tick):
        sentence = "Look at each line and tick it. If one does not hold, wait or go elsewhere."
        return _before(pages, coach, session_id, today, sentence, tick, pain)
    if pain is None:
        sentence = "Tell how much pain you have now. None is 0."
        return _before(pages, coach, session_id, today, sentence, tick)
    if pain > MOST_PAIN:
        return pages("not_today.html", pain=pain)
    return RedirectResponse(f"/walk/{session_id}?pain={pain}", 303)


@router.get("/walk/{session_id}")
def walk(session_id: str, coach: TheCoach, pages: ThePages, today: Today) -> Response:
    """Hand the script to the player, which needs nothing else from here on."""
    _must_be_cleared(coach)
    script = coach.script(session_id, today).model_dump_json()
    return pages(
        "player.html",
        session_id=session_id,
        # inside a script element only "<" could end it; everything else is read as it stands
        script_json=Markup(script.replace("<", "\\u003c")),  # noqa: S704
        record_url=f"/api/v1/sessions/{session_id}/record",
        after_url=f"/walks/hand-in?session={session_id}",
    )


def _before(
    pages: Pages,
    coach: Coach,
    session_id: str,
    today: date,
    refused: str = "",
    ticks: list[int] | None = None,
    pain: int | None = None,
) -> Response:
    _must_be_cleared(coach)
    return pages(
        "before.html",
        status=422 if refused else 200,
        session=coach.session(session_id, today),
        ticks=ticks or [],
        pain=pain,
        refused=refused,
    )


def _must_be_cleared(coach: Coach) -> None:
    clearance = coach.clearance
    if clearance is None or not clearance.may_walk_backward:
        raise NotCleared(
            "Please ask a professional first. Until then, everything is yours to read."
        )
