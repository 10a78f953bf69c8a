"""The record for programs: listed, corrected, taken back, noted, told by hand, erased."""

from typing import Annotated, Literal

from fastapi import Path, Query, status

from retrowalk.coach import Change, SessionEntry, WalkTold
from retrowalk.journal import Author, Statement
from retrowalk.journal.erasing import Erased
from retrowalk.people import Right
from retrowalk.programme import CheckIn
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import Now, SessionId, TheCoach, needs
from retrowalk.web.proving import Proved
from retrowalk.web.routes.api import RESPONSES, NextDay
from retrowalk.web.routes.journal import named
from retrowalk.web.routing import Router

What = Annotated[
    str, AtMost(100), Path(description="the number of a statement, or the id of a session")
]


class Because(Value):
    """Why something is taken back, and whose word that is."""

    why: Annotated[str, AtMost(500)] = ""
    by: Author = Author()


class NoteTold(Value):
    """A note, and whose it is."""

    text: Annotated[str, AtMost(500)]
    by: Author = Author()


class WalkByHand(Value):
    """A walk that no player counted, and who tells it."""

    walk: WalkTold
    by: Author = Author()


router = Router(prefix="/record", tags=["record"], responses=RESPONSES)


@router.get("/sessions")
def sessions(coach: TheCoach) -> tuple[SessionEntry, ...]:
    """List every session with all that was said and measured of it, the newest first."""
    return coach.record.sessions()


@router.get("/statements")
def statements(coach: TheCoach) -> tuple[Statement, ...]:
    """List all that was told, the last first; ``counts`` tells what counts of it."""
    return coach.record.entries()


@router.get("/{what}/history")
def history(what: What, coach: TheCoach) -> tuple[Statement, ...]:
    """Give how an entry came to be, or all that was told of a session."""
    which = named(what)
    if isinstance(which, int):
        return coach.record.history(which)
    return coach.record.session(which).statements


@router.put("/sessions/{session_id}/check-in")
def correct_check_in(session_id: SessionId, body: CheckIn, coach: TheCoach, now: Now) -> Change:
    """Correct how a session was; the programme is worked out anew."""
    return coach.record.correct_check_in(session_id, body, now)


@router.put("/sessions/{session_id}/next-day")
def correct_next_day(session_id: SessionId, body: NextDay, coach: TheCoach, now: Now) -> Change:
    """Correct the pain of the day after."""
    return coach.record.correct_next_day(session_id, body.pain, now)


@router.post("/walks", status_code=status.HTTP_201_CREATED)
def add_walk(body: WalkByHand, coach: TheCoach, now: Now) -> Change:
    """Tell of a walk that no player counted."""
    return coach.record.add_walk(body.walk, now, body.by)


@router.post("/{what}/take-back")
def take_back(what: What, body: Because, coach: TheCoach, now: Now) -> Change:
    """Let something count no more; taking that back puts it back."""
    return coach.record.take_back(named(what), now, why=body.why, by=body.by)


@router.post("/{what}/note", status_code=status.HTTP_201_CREATED)
def note(what: What, body: NoteTold, coach: TheCoach, now: Now) -> Statement:
    """Note something on an entry."""
    return coach.record.note(named(what), body.text, now, body.by)


@router.delete("", dependencies=[Proved])
@needs(Right.ERASE)
def erase_everything(
    coach: TheCoach, sure: Annotated[Literal["erase everything"], Query()]
) -> Erased:
    """Erase all that is kept of the walker, for good."""
    return coach.record.erase_everything()


@router.delete("/{what}", dependencies=[Proved])
@needs(Right.ERASE)
def erase(what: What, coach: TheCoach) -> Erased:
    """Erase one thing for good, with all that is of it."""
    return coach.record.erase(named(what))
