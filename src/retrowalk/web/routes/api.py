"""The same coach for programs: JSON under /api/v1, described by OpenAPI.

Every address stands there twice: for oneself, and under /people and a number for a walker whom one
looks after.
"""

from typing import Annotated, Any

from fastapi import File, Form, Request, UploadFile, status
from pydantic import Field
from starlette.responses import JSONResponse, Response

from retrowalk.coach import NotNow, Progress
from retrowalk.coach import Today as TodaysCard
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import StoredWalk
from retrowalk.languages import collation_key, say
from retrowalk.people import Right, may
from retrowalk.person import Scale10
from retrowalk.programme import CheckIn, Decision, Fall, Programme, Wrong
from retrowalk.screening import (
    Agreement,
    Clearance,
    Question,
    questions,
    with_countries_in_order,
)
from retrowalk.session import Script, Session, Version
from retrowalk.value import AtMost, Moment, Value
from retrowalk.web.dependencies import (
    Id,
    Now,
    SessionId,
    TheCoach,
    TheTemplates,
    TheVisitor,
    Today,
    Whose,
    needs,
)
from retrowalk.web.routing import Router
from retrowalk.web.templating import day

A_DAY_S = 86_400

ShortText = Annotated[str, AtMost(100)]
"""A word of an answer, or the id of a question."""


class Refusal(Value):
    """Why a request was refused, in a sentence."""

    error: str


class Answers(Value):
    """Answers to the screening questions, by question id."""

    answers: dict[ShortText, bool | int | float | ShortText | list[ShortText]]


class Before(Value):
    """What was looked at before a session begins: the lines of its checklist, counted from 0."""

    ticks: Annotated[frozenset[int], Field(max_length=100)]
    pain: Scale10


class SessionRecord(Value):
    """What a player tells of a session; told twice with the same start, it is kept once."""

    started_at: Moment
    practised_s: Annotated[float, Field(ge=0, le=A_DAY_S)]
    pain_before: Scale10 | None = None
    unsteady_pressed: Annotated[int, Field(ge=0, le=10_000)] = 0
    completed: bool
    version: Version | None = None  # of the script that was played
    after: CheckIn | None = None  # a fall or an alarm, told in the middle of it


class AlarmAnswer(Value):
    """What was wrong in the middle of a session, and whether a doctor has looked at it since.

    The pain is needed where it was a mistake and nothing was said after the session yet.
    """

    what: Wrong
    seen: bool | None = None
    pain: Scale10 | None = None


class Noted(Value):
    """What was kept, but not as it was told, and why."""

    note: str


class NextDay(Value):
    """The pain about a day after a session."""

    pain: Scale10


def _answer(*, description: str, model: type[Value] = Refusal) -> dict[str, Any]:
    return {"model": model, "description": description}


RESPONSES: dict[int | str, dict[str, Any]] = {
    403: _answer(description="Not cleared, or asked from another site"),
    404: _answer(description="The journal holds no such entry"),
    422: _answer(description="Something in it does not fit"),
}
router = Router(responses=RESPONSES)
docs = Router(include_in_schema=False)


@docs.get("/api/docs")
def describe(request: Request, templates: TheTemplates) -> Response:
    """Describe the API as a page that needs nothing from elsewhere."""
    return templates("api.html", document=request.app.openapi())


@router.get("/screening/questions", tags=["screening"])
def screening_questions() -> tuple[Question, ...]:
    """List the questions of screening, in order."""
    return tuple(with_countries_in_order(question, collation_key) for question in questions())


@router.post("/screening", tags=["screening"])
def screen(answers: Answers, coach: TheCoach, now: Now) -> Clearance:
    """Screen the walker and keep the outcome."""
    return coach.screening.screen(answers.answers, now)


@router.get("/clearance", tags=["screening"])
def clearance(coach: TheCoach) -> Clearance:
    """Give the outcome of the last screening."""
    known = coach.screening.clearance
    if known is None:
        raise NotInJournal(say("refused-nobody-screened"))
    return known


@router.post("/clearance/agreement", tags=["screening"])
def agree(agreement: Agreement, coach: TheCoach, now: Now) -> Clearance:
    """Keep that a professional agreed, and give the clearance that follows."""
    return coach.screening.agree(agreement, now)


@router.get("/agreements", tags=["screening"])
def agreements(coach: TheCoach) -> tuple[Agreement, ...]:
    """List what professionals agreed to, in the order in which it was told."""
    return coach.screening.agreements()


@router.get("/programme", tags=["programme"])
def programme(coach: TheCoach, today: Today) -> Programme:
    """Give the weeks ahead and every decision that led to them."""
    return coach.planning.programme(today)


@router.get("/today", tags=["programme"])
@needs(Right.SEE_TODAY)
def what_to_do(coach: TheCoach, today: Today, visitor: TheVisitor, walker: Whose) -> TodaysCard:
    """Say what is to be done today; who may see no more than that is told when, where, how long."""
    if not may(visitor, Right.SEE, walker):
        return coach.planning.outline(today)
    return coach.planning.today(today)


@router.get("/sessions/{session_id}", tags=["sessions"])
def session(session_id: SessionId, coach: TheCoach, today: Today) -> Session:
    """Give a session with its blocks."""
    return coach.sessions.session(session_id, today)


@router.get("/sessions/{session_id}/script", tags=["sessions"])
def script(session_id: SessionId, coach: TheCoach, today: Today) -> Script:
    """Give the script of a session: all that a player needs."""
    return coach.sessions.script(session_id, today)


@router.post(
    "/sessions/{session_id}/begin",
    tags=["sessions"],
    responses={409: _answer(description="Not now, and why", model=NotNow)},
)
def begin(
    session_id: SessionId, before: Before, coach: TheCoach, today: Today, response: Response
) -> Script | NotNow:
    """Give the script of a session to begin now; where it is not safe to, say why."""
    begun = coach.sessions.begin(session_id, before.ticks, before.pain, today)
    if isinstance(begun, NotNow):
        response.status_code = 409
    return begun


@router.post(
    "/sessions/{session_id}/record",
    status_code=204,
    tags=["sessions"],
    responses={200: _answer(description="Kept, for another day than was told", model=Noted)},
)
def record(session_id: SessionId, body: SessionRecord, coach: TheCoach, now: Now) -> Response:
    """Keep that a session was walked. Sending it again changes nothing."""
    begun = coach.sessions.record(session_id, **dict(body), at=now)
    if begun == body.started_at:
        return Response(status_code=204)
    note = say("refused-wrong-clock", day=day(begun.date()))
    return JSONResponse(Noted(note=note).model_dump())


@router.post("/sessions/{session_id}/check-in", tags=["sessions"])
def check_in(session_id: SessionId, body: CheckIn, coach: TheCoach, now: Now) -> Decision:
    """Keep the check-in after a session, and give the programme's answer."""
    return coach.sessions.check_in(session_id, body, now)


@router.post("/sessions/{session_id}/fall", tags=["sessions"])
@needs(Right.TELL_FALL)
def tell_fall(
    session_id: SessionId,
    body: Fall,
    coach: TheCoach,
    visitor: TheVisitor,
    walker: Whose,
    now: Now,
) -> Decision:
    """Keep what is told of a fall in a session, and say what to do; nothing is offered before."""
    return coach.sessions.tell_fall(session_id, body, now, visitor.author_for(walker))


@router.post("/sessions/{session_id}/alarm", tags=["sessions"])
def tell_alarm(session_id: SessionId, body: AlarmAnswer, coach: TheCoach, now: Now) -> Decision:
    """Keep what was wrong in the middle of a session; nothing is offered before it is answered."""
    return coach.sessions.tell_alarm(session_id, at=now, **dict(body))


@router.post("/sessions/{session_id}/next-day", tags=["sessions"])
def next_day(session_id: SessionId, body: NextDay, coach: TheCoach, now: Now) -> Decision:
    """Keep the pain of the day after, and give the programme's answer."""
    return coach.sessions.next_day(session_id, body.pain, now)


@router.post("/recordings", status_code=status.HTTP_201_CREATED, tags=["walks"])
def hand_in(
    coach: TheCoach,
    now: Now,
    file: Annotated[UploadFile, File(description="as a sensor app exported it")],
    session_id: Annotated[str | None, AtMost(100), Form()] = None,
    forward_axis: Annotated[str | None, Form(pattern=r"^[+-][xyz]$")] = None,
    forward_from_s: Annotated[float | None, Form(ge=0, le=A_DAY_S)] = None,
    forward_to_s: Annotated[float | None, Form(gt=0, le=A_DAY_S)] = None,
) -> StoredWalk:
    """Measure a recording and keep both; the same bytes again give the same walk."""
    return coach.recordings.hand_in(
        file.filename or "recording",
        file.file.read(),
        session_id=session_id,
        forward_axis=forward_axis,
        forward_during=_stretch(forward_from_s, forward_to_s),
        at=now,
    )


@router.get("/walks", tags=["walks"])
def walks(coach: TheCoach) -> list[StoredWalk]:
    """List the measured walks."""
    return list(coach.recordings.walks())


@router.get("/walks/{walk_id}", tags=["walks"])
def walk(walk_id: Id, coach: TheCoach) -> StoredWalk:
    """Give what was measured in one walk."""
    return coach.recordings.walk(walk_id)


@router.get("/progress", tags=["progress"])
def progress(coach: TheCoach, today: Today) -> Progress:
    """Add up what happened, by week and by session."""
    return coach.progress(today)


def _stretch(from_s: float | None, to_s: float | None) -> tuple[float, float] | None:
    """Join the two ends of the stretch that is known to be forward; neither is none."""
    if from_s is None and to_s is None:
        return None
    if from_s is None or to_s is None or from_s >= to_s:
        raise InvalidAnswer(say("refused-forward-stretch"))
    return from_s, to_s
