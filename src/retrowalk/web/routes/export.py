"""To take along: the programme for the calendar and on paper, the journal as a file."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, time
from tempfile import SpooledTemporaryFile
from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.journal.seen import Audit, Done
from retrowalk.languages import Message, say
from retrowalk.people import Right
from retrowalk.value import AtMost
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Now, TheCoach, TheVisitor, TheWalker, Today, needs
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)

IN_MEMORY = 8_000_000
PIECE = 1 << 16


@router.get("/programme.ics")
def calendar(
    coach: TheCoach, today: Today, now: Now, at: Annotated[str, AtMost(40)] = ""
) -> Response:
    """Give the programme for a calendar; ``at`` is the hour of the walk, else the whole day."""
    try:
        hour = time.fromisoformat(at) if at else None
    except ValueError:
        raise InvalidAnswer(say("refused-time-of-day", told=at)) from None
    try:
        file = coach.exports.calendar(today, stamp=now, at=hour)
    except NotCleared:
        return RedirectResponse("/today", 303)
    return _file(file, "text/calendar", "programme.ics")


@router.get("/programme.pdf")
def handout(
    coach: TheCoach, today: Today, name: Annotated[str, AtMost(80), Query()] = ""
) -> Response:
    """Give the programme on paper."""
    try:
        file = coach.exports.handout(today, name=name.strip() or None)
    except NotCleared:
        return RedirectResponse("/today", 303)
    return _file(file, "application/pdf", "programme.pdf")


@router.get("/report.pdf")
def report(
    coach: TheCoach,
    today: Today,
    name: Annotated[str, AtMost(80), Query()] = "",
    since: Annotated[str, AtMost(10), Query()] = "",
) -> Response:
    """Give the report for the referring doctor."""
    return reported(coach, today, name=name, since=since)


def reported(coach: Coach, today: date, *, name: str, since: str) -> Response:
    """Give the report on a walker, from a day on that is written as in a date field."""
    try:
        begun = date.fromisoformat(since) if since else None
    except ValueError:
        raise InvalidAnswer(Message("report-since-unfit")) from None
    file = coach.reports.report(today, since=begun, name=name.strip() or None)
    return _file(file, "application/pdf", "report.pdf")


@router.get("/journal.zip", dependencies=[Proved])
@needs(Right.TAKE_ALONG)
def journal(
    request: Request, walker: TheWalker, coach: TheCoach, visitor: TheVisitor, now: Now
) -> Response:
    """Give everything that is kept of the walker; of who signed in it is noted that they did."""
    if visitor.account_id is not None:
        audit: Audit = request.app.state.journal.audit
        audit.note(Done.TAKEN_ALONG, now, account_id=visitor.account_id, walker_id=walker)
    with ExitStack() as closed_where_it_fails:
        file = closed_where_it_fails.enter_context(SpooledTemporaryFile(IN_MEMORY))
        coach.exports.journal(file, now)
        file.seek(0)
        closed_where_it_fails.pop_all()  # else when the last piece is sent

    def chunks() -> Iterator[bytes]:
        with file:
            while chunk := file.read(PIECE):
                yield chunk

    # said to be encoded already, so that nobody packs it a second time
    headers = attachment("journal.zip") | {"Content-Encoding": "identity"}
    return StreamingResponse(chunks(), media_type="application/zip", headers=headers)


def _file(data: bytes, kind: str, name: str) -> Response:
    return Response(data, media_type=kind, headers=attachment(name))
