"""Who needs a look today? The clients of a professional by need, and what was done about it."""

from datetime import date, datetime
from typing import Annotated

from fastapi import Depends, Form, Query, Request
from pydantic import AwareDatetime
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import NotInJournal
from retrowalk.journal import Author, Journal, Kind, Role, Statement
from retrowalk.journal.bodies import Done
from retrowalk.languages import Message
from retrowalk.people import Right, Visitor
from retrowalk.people.clients import Client, Clients, Roster
from retrowalk.people.consent import consents_to
from retrowalk.people.needs import RULES, Need, NeedKind
from retrowalk.people.trace import What
from retrowalk.people.visitor import PROFESSIONAL
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import (
    Id,
    Now,
    Person,
    TheCoach,
    TheTemplates,
    TheVisitor,
    Today,
    looks_at,
    needs,
)
from retrowalk.web.routing import Router
from retrowalk.web.views.client import client_page, row

router = Router(include_in_schema=False)
api = Router(prefix="/api/v1/clients", tags=["clients"])

ROWS = 25
"""Clients who need a look that are shown at once, and of those who do not."""

Start = Annotated[int, Query(ge=0, lt=100_000)]


def _clients(request: Request, visitor: TheVisitor) -> Clients:
    """Give the clients, to who is a professional here; to others there is no such page."""
    treats = any(one.role is Role.PROFESSIONAL for one in visitor.grants)
    if not treats and PROFESSIONAL not in visitor.roles:
        raise HTTPException(404)
    clients: Clients = request.app.state.clients
    return clients


TheClients = Annotated[Clients, Depends(_clients)]


def _client(visitor: TheVisitor, clients: TheClients, person: Person, today: Today) -> Client:
    client = clients.client(visitor, person, today)
    if client is None:
        raise NotInJournal(Message("journal-no-walker", id=str(person)))
    return client


TheClient = Annotated[Client, Depends(_client)]


@router.get("/clients")
def everybody(
    request: Request,
    visitor: TheVisitor,
    clients: TheClients,
    templates: TheTemplates,
    now: Now,
    start: Start = 0,
    done: Annotated[int | None, Query(ge=1, lt=2**31)] = None,
    of: Annotated[int | None, Query(ge=1, lt=2**31)] = None,
) -> Response:
    """Show the clients by need; after something was ``done`` of one of them, it can be undone."""
    roster = clients.roster(visitor, now.date())
    in_need, others = (them[start : start + ROWS] for them in (roster.in_need, roster.others))
    looks_at(request, [one.id for one in (*in_need, *others)], What.OVERVIEW)
    return templates(
        "clients.html",
        at=now,
        rows=[row(one) for one in in_need],
        in_need=len(roster.in_need),
        others=others,
        how_many_others=len(roster.others),
        start=start,
        step=ROWS,
        further=max(len(roster.in_need), len(roster.others)) > start + ROWS,
        behind=roster.behind,
        rules=RULES,
        undo={"statement": done, "person": of} if done and of else None,
    )


@router.get("/clients/{person}")
def one(
    person: Person,
    client: TheClient,
    clients: TheClients,
    coach: TheCoach,
    visitor: TheVisitor,
    request: Request,
    templates: TheTemplates,
    now: Now,
    done: Annotated[int | None, Query(ge=1, lt=2**31)] = None,
) -> Response:
    """Show one client on one page."""
    journal: Journal = request.app.state.journal
    write = consents_to(journal, visitor, person, Right.WRITE)
    page = client_page(journal, coach, visitor, client, now, may_write=write)
    page["done"] = clients.brief(person).done[::-1][:ROWS]
    return templates(
        "client.html", at=now, undo={"statement": done, "person": person} if done else None, **page
    )


@router.post("/clients/{person}/done")
@needs(Right.PRESCRIBE)
def acknowledge(
    person: Person,
    client: TheClient,
    coach: TheCoach,
    visitor: TheVisitor,
    now: Now,
    need: Annotated[NeedKind, Form()],
    up_to: Annotated[AwareDatetime, Form()],
    what: Annotated[str, AtMost(500), Form()] = "",
    back: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Keep what was done about a need, up to what was shown of it."""
    kept = _keep(coach, visitor, client, Done(need=need, what=what.strip(), up_to=up_to), now)
    if back == "client":
        return RedirectResponse(f"/clients/{person}?done={kept.id}", 303)
    return RedirectResponse(f"/clients?done={kept.id}&of={person}", 303)


@router.post("/clients/{person}/undo")
@needs(Right.PRESCRIBE)
def undo(
    person: Person,
    client: TheClient,
    coach: TheCoach,
    visitor: TheVisitor,
    now: Now,
    statement: Annotated[int, Form(ge=1, lt=2**31)],
    back: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Take back what one has told oneself to have done: the need is there again."""
    _take_back(coach, visitor, statement, now)
    return RedirectResponse(f"/clients/{person}" if back == "client" else "/clients", 303)


class Row(Value):
    """One client: why they need a look, and how it went lately.

    ``minutes`` are backward, week by week, the running week the last; ``pains`` the worst of each
    of the last walks, 0 to 10; ``walks`` those of the last four weeks.
    """

    id: int
    name: str
    needs: tuple[Need, ...]
    minutes: tuple[float, ...]
    pains: tuple[int | None, ...]
    walks: int
    last_on: date | None


class ClientsByNeed(Value):
    """Every client, the most pressing first, as of a moment: nobody watches in real time.

    ``behind`` are so many of whom the latest is not worked out yet: ask again.
    """

    at: datetime
    behind: int
    clients: tuple[Row, ...]


class WhatWasDone(Value):
    """What a professional did about a need, up to the moment ``at`` of what they were shown."""

    need: NeedKind
    what: Annotated[str, AtMost(500)] = ""
    up_to: AwareDatetime


class DoneKept(Value):
    """The number by which it can be taken back."""

    statement: int


@api.get("")
def listed(request: Request, visitor: TheVisitor, clients: TheClients, now: Now) -> ClientsByNeed:
    """Give the clients of the professional who asks, by need."""
    roster: Roster = clients.roster(visitor, now.date())
    looks_at(request, [one.id for one in roster.clients], What.OVERVIEW)
    rows = tuple(
        Row(
            id=one.id,
            name=one.name,
            needs=one.needs,
            minutes=one.minutes,
            pains=one.pains,
            walks=one.walks,
            last_on=one.last_on,
        )
        for one in roster.clients
    )
    return ClientsByNeed(at=now, behind=roster.behind, clients=rows)


@api.post("/{person}/done", status_code=201)
@needs(Right.PRESCRIBE)
def acknowledge_by_program(
    client: TheClient, coach: TheCoach, visitor: TheVisitor, now: Now, told: WhatWasDone
) -> DoneKept:
    """Keep what was done about a need of a client."""
    done = Done(need=told.need, what=told.what, up_to=told.up_to)
    return DoneKept(statement=_keep(coach, visitor, client, done, now).id)


@api.delete("/{person}/done/{statement}", status_code=204)
@needs(Right.PRESCRIBE)
def undo_by_program(
    client: TheClient, coach: TheCoach, visitor: TheVisitor, now: Now, statement: Id
) -> None:
    """Take back what one has told oneself to have done."""
    _take_back(coach, visitor, statement, now)


def _keep(
    coach: TheCoach, visitor: Visitor, client: Client, done: Done, now: datetime
) -> Statement:
    """Keep what was done, up to what there is to be shown: what is yet to come is never done."""
    shown = (one.at for one in client.needs if one.kind == done.need)
    up_to = min(done.up_to, next(shown, now))
    known = done.model_copy(update={"up_to": up_to})
    return coach.record.keep(Kind.DONE, known, now, _author(visitor))


def _take_back(coach: TheCoach, visitor: Visitor, number: int, now: datetime) -> None:
    """Take back one's own: what others told, and the walker, is theirs to take back."""
    by = _author(visitor)
    told = coach.record.history(number)[0]
    if told.kind is not Kind.DONE or (told.author, told.role) != (by.name, by.role):
        raise NotInJournal(Message("record-no-statement", id=str(number)))
    coach.record.take_back(number, now, by=by)


def _author(visitor: Visitor) -> Author:
    return Author(name=visitor.name, role=Role.PROFESSIONAL)
