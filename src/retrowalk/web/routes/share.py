"""Who sees what? The walker shows their pages to somebody, sees who looked, and takes it back."""

from datetime import date, datetime
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Form, Request
from pydantic import Field, ValidationError
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal import Journal
from retrowalk.journal.shares import Share
from retrowalk.languages import Message, speaking, spoken
from retrowalk.people import Right
from retrowalk.people.proposals import MOST_REPLY, Waiting, accept, decline, take_in, waiting
from retrowalk.people.shares import EVERYTHING, PAGE, Made, Wish, make
from retrowalk.value import AtMost, Value
from retrowalk.web import undo
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import (
    Id,
    Now,
    TheCoach,
    TheTemplates,
    Today,
    needs,
    walker_asked_for,
)
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.qr import qr
from retrowalk.web.views.reach import Reach, origin, reach
from retrowalk.web.views.sealed_page import sealed_page
from retrowalk.web.views.shared import content

router = Router(include_in_schema=False)
api = Router(tags=["shares"])

DAYS = (7, 14, 30, 90)
USUALLY = tuple(one for one in EVERYTHING if one != "notes")
"""What is ticked to begin with: words of one's own are shown where somebody wants that."""


MOST_LINK = 2000


class Told(Value):
    """The form as it was sent."""

    label: Annotated[str, AtMost(120)] = ""
    name: Annotated[str, AtMost(120)] = ""
    way: Annotated[str, AtMost(10)] = "file"
    days: Annotated[str, AtMost(10)] = "14"
    language: Annotated[str, AtMost(10)] = ""
    shows: Annotated[tuple[Annotated[str, AtMost(20)], ...], Field(max_length=20)] = ()


class Reply(Value):
    """The reply that a file gave."""

    text: Annotated[str, AtMost(MOST_REPLY)]


class NewlyMade(Value):
    """A new share, and its secrets: told this once, and kept nowhere."""

    share: Share
    passcode: str
    link: str
    reach: Reach


@router.get("/share")
@needs(Right.DECIDE)
def ask(request: Request, coach: TheCoach, templates: TheTemplates, now: Now) -> Response:
    """Ask what is to be shown to whom, and list what is shown already."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    near = reach(request)
    told = Told(
        name=_journal(request).walkers.get(walker_asked_for(request)).shown or "",
        way="link" if near is Reach.ANYWHERE else "file",
        language=spoken().code,
        shows=USUALLY,
    )
    return _page(request, coach, templates, now, told)


@router.post("/share", dependencies=[Proved])
@needs(Right.DECIDE)
def share(
    request: Request,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    today: Today,
    told: Annotated[Told, Form()],
) -> Response:
    """Make a share, and show its secrets this once."""
    try:
        made = _made(request, coach, templates, now, _wish(told))
    except InvalidAnswer as refusal:
        return _page(request, coach, templates, now, told, refused=str(refusal), status=422)
    answer = templates(
        "share_made.html",
        made=made,
        reach=reach(request),
        host=urlsplit(origin(request)).hostname,
        code=qr(made.link) if made.link else "",
        name=told.name,
        prints=bool(made.link) and _walks_on(coach, today),
    )
    answer.headers["Cache-Control"] = "no-store"
    return answer


@router.post("/share/paper")
@needs(Right.DECIDE)
def paper(
    request: Request,
    coach: TheCoach,
    today: Today,
    link: Annotated[str, AtMost(MOST_LINK), Form()],
    name: Annotated[str, AtMost(120), Form()] = "",
) -> Response:
    """Give the programme on paper with a link to scan, as it was shown: it is kept nowhere."""
    if not link.startswith(f"{origin(request)}{PAGE}#shlink:/") or not link.isprintable():
        raise InvalidAnswer(Message("share-unfit"))
    file = coach.exports.handout(today, name=name.strip() or None, link=link)
    headers = attachment("programme.pdf") | {"Cache-Control": "no-store"}
    return Response(file, media_type="application/pdf", headers=headers)


@router.get("/share/{number}/file")
@needs(Right.DECIDE)
def file(request: Request, coach: TheCoach, templates: TheTemplates, number: Id) -> Response:
    """Give the file of a share, which only its code opens."""
    return _file(request, templates, number)


@router.post("/share/{number}/withdraw")
@needs(Right.DECIDE)
def withdraw(request: Request, coach: TheCoach, number: Id, now: Now) -> Response:
    """Take a share back."""
    _journal(request).shares.withdraw(walker_asked_for(request), number, now)
    return RedirectResponse("/share#shares", 303)


@router.post("/share/reply")
@needs(Right.DECIDE)
def reply(
    request: Request,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    text: Annotated[str, Form(max_length=MOST_REPLY)] = "",
) -> Response:
    """Take in the reply that a file gave."""
    try:
        take_in(_journal(request), walker_asked_for(request), text, now)
    except InvalidAnswer as refusal:
        told = Told(shows=USUALLY, language=spoken().code)
        return _page(
            request, coach, templates, now, told, status=422, reply_refused=str(refusal), text=text
        )
    return RedirectResponse("/share#waiting", 303)


@router.post("/proposals/{number}/accept")
@needs(Right.DECIDE)
def accept_word(coach: TheCoach, number: Id, now: Now) -> Response:
    """Let a professional's word hold."""
    accept(coach, number, now)
    return undo.told("/clearance", coach.record.last(), now)


@router.post("/proposals/{number}/decline")
@needs(Right.DECIDE)
def decline_word(coach: TheCoach, number: Id, now: Now) -> Response:
    """Decline a professional's word."""
    return undo.told("/share", decline(coach, number, now), now, "taken")


@api.get("/shares")
@needs(Right.DECIDE)
def list_shares(request: Request, coach: TheCoach) -> tuple[Share, ...]:
    """List what is shown to whom, and who opened it."""
    return _journal(request).shares.of(walker_asked_for(request))


@api.post("/shares", status_code=201, dependencies=[Proved])
@needs(Right.DECIDE)
def make_share(
    request: Request, coach: TheCoach, templates: TheTemplates, now: Now, wish: Wish
) -> NewlyMade:
    """Show something to somebody; the answer has the secrets, which are kept nowhere."""
    made = _made(request, coach, templates, now, wish)
    return NewlyMade(**dict(made), reach=reach(request))


@api.get("/shares/{number}/file", response_class=Response)
@needs(Right.DECIDE)
def share_file(request: Request, coach: TheCoach, templates: TheTemplates, number: Id) -> Response:
    """Give the HTML file of a share, which only its code opens."""
    return _file(request, templates, number)


@api.delete("/shares/{number}")
@needs(Right.DECIDE)
def withdraw_share(request: Request, coach: TheCoach, number: Id, now: Now) -> Share:
    """Take a share back: what it showed is deleted."""
    return _journal(request).shares.withdraw(walker_asked_for(request), number, now)


@api.post("/shares/reply", status_code=204)
@needs(Right.DECIDE)
def take_reply(request: Request, coach: TheCoach, now: Now, told: Reply) -> None:
    """Take in the reply that a file gave, once."""
    take_in(_journal(request), walker_asked_for(request), told.text, now)


@api.get("/proposals")
@needs(Right.DECIDE)
def list_proposals(coach: TheCoach) -> tuple[Waiting, ...]:
    """List the words of professionals that wait for the walker."""
    return waiting(coach)


@api.post("/proposals/{number}/accept", status_code=204)
@needs(Right.DECIDE)
def accept_proposal(coach: TheCoach, number: Id, now: Now) -> None:
    """Let a professional's word hold, as an agreement."""
    accept(coach, number, now)


@api.post("/proposals/{number}/decline", status_code=204)
@needs(Right.DECIDE)
def decline_proposal(coach: TheCoach, number: Id, now: Now) -> None:
    """Decline a professional's word."""
    decline(coach, number, now)


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal


def _walks_on(coach: Coach, today: date) -> bool:
    """Tell whether there is a programme to print."""
    ahead = coach.planning.outline(today)
    return ahead.planned is not None or ahead.next is not None


def _wish(told: Told) -> Wish:
    if not told.label.strip():
        raise InvalidAnswer(Message("share-no-label"))
    if not told.shows:
        raise InvalidAnswer(Message("share-no-shows"))
    try:
        return Wish.model_validate(told.model_dump() | {"label": told.label.strip()})
    except ValidationError as error:
        raise InvalidAnswer(Message("share-unfit")) from error


def _made(request: Request, coach: Coach, templates: Templates, now: datetime, wish: Wish) -> Made:
    walker_id = walker_asked_for(request)
    shown = content(templates, coach, wish, now)
    return make(_journal(request), walker_id, wish, shown, now, origin(request))


def _file(request: Request, templates: Templates, number: int) -> Response:
    shares, walker_id = _journal(request).shares, walker_asked_for(request)
    known, sealed = shares.get(walker_id, number), shares.sealed(walker_id, number)
    if known.way != "file" or sealed is None:
        raise NotInJournal(Message("share-unknown"))
    headers = attachment("retrowalk.html") | {"Cache-Control": "no-store"}
    with speaking(known.language):
        page = sealed_page(templates, sealed)
    return Response(page, media_type="text/html", headers=headers)


def _page(
    request: Request,
    coach: Coach,
    templates: Templates,
    now: datetime,
    told: Told,
    *,
    status: int = 200,
    refused: str = "",
    reply_refused: str = "",
    text: str = "",
) -> Response:
    shares = _journal(request).shares.of(walker_asked_for(request))
    return templates(
        "share.html",
        status=status,
        told=told.model_dump(),
        refused=refused,
        reply_refused=reply_refused,
        text=text,
        everything=EVERYTHING,
        days=DAYS,
        reach=reach(request),
        host=urlsplit(origin(request)).hostname,
        shares=shares,
        standing={one.id for one in shares if one.stands(now)},
        files_out=any(one.way == "file" and one.withdrawn_at is None for one in shares),
        waiting=waiting(coach),
    )
