"""What a route asks for: the coach of whom it may see, the templates, the moment and the day."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Path, Request
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from retrowalk.coach import Coach
from retrowalk.errors import AnothersPage, NobodyChosen, NotInJournal, NotPermitted
from retrowalk.journal import Journal
from retrowalk.languages import Message
from retrowalk.people import Right, Through, Visitor, may, trace
from retrowalk.people.consent import Use, consents_to, only_consented
from retrowalk.people.household import name_of
from retrowalk.people.trace import What
from retrowalk.value import AtMost
from retrowalk.web.templating import Templates
from retrowalk.web.whose import NOBODY, Asked, asked_of

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


def utc_now() -> datetime:
    """Give the present moment in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """The present moment in the walker's time: the server's own, for it runs on their machine."""

    now: Callable[[], datetime] = utc_now

    def moment(self) -> datetime:
        """Give the present moment, aware, in local time."""
        return self.now().astimezone()

    def today(self) -> date:
        """Give the walker's local date."""
        return self.moment().date()


def visitor_of(connection: HTTPConnection) -> Visitor:
    """Give who asks, and whose pages they chose; they look after those alone who consent now."""
    visitor: Visitor = connection.scope["visitor"]
    if visitor.through is Through.MACHINE:
        return asked_of(connection).visitor
    if visitor.grants and not connection.scope.get(_CONSENTED):
        visitor = only_consented(connection.app.state.journal, visitor)
        connection.scope["visitor"], connection.scope[_CONSENTED] = visitor, True
    return visitor


def walker_asked_for(connection: HTTPConnection) -> int:
    """Give whose pages are asked for: of the number in the address, else the visitor's own.

    Raises
    ------
    NobodyChosen
        where several walk on this machine, and it was not said who does now
    AnothersPage
        where a form was sent from a page of somebody else
    NotInJournal
        where somebody has no business on those pages; whether there are any is not told
    NotPermitted
        where somebody has no pages of their own
    """
    visitor, person = visitor_of(connection), connection.path_params.get("person")
    if person is None:
        return _own_pages(asked_of(connection))
    said = str(person)
    walker_id = int(said) if said.isdecimal() and len(said) < 10 else 0
    if walker_id == 0 or visitor.role_for(walker_id) is None:
        raise NotInJournal(Message("journal-no-walker", id=said))
    if visitor.through is not Through.MACHINE:
        return walker_id  # whose they are, or whom they look after, is there
    journal: Journal = connection.app.state.journal
    return journal.walkers.get(walker_id).id


def _own_pages(asked: Asked) -> int:
    visitor = asked.visitor
    if visitor.through is Through.MACHINE and (visitor.walker_id is None or asked.unsaid):
        raise NobodyChosen(Message("household-nobody-chosen"))
    if visitor.walker_id is None:
        raise NotPermitted(Message("refused-no-pages"))
    other = asked.of_another
    if other is not None and asked.pages.walker is not None:
        now = name_of(asked.pages.walker)
        walkers: Journal = asked.connection.app.state.journal
        known = {one.id: name_of(one) for one in walkers.walkers.all()} if other != NOBODY else {}
        if other in known:
            raise AnothersPage(Message("household-anothers", was=known[other], now=now))
        raise AnothersPage(Message("household-unsaid", now=now))
    return visitor.walker_id


def walker_for(connection: HTTPConnection) -> int:
    """Give whose pages are asked for, where the visitor may do there what they ask for.

    What a route needs is told by :func:`needs`; else reading needs the right to see, and whatever
    changes something the right to tell.

    Raises
    ------
    NotPermitted
        if they may not
    NobodyChosen, AnothersPage, NotInJournal
        as :func:`walker_asked_for` does
    """
    journal: Journal = connection.app.state.journal
    walker_id, visitor = walker_asked_for(connection), visitor_of(connection)
    endpoint = connection.scope.get("endpoint")
    right = getattr(endpoint, NEEDS, None) or _usual(connection)
    if not may(visitor, right, walker_id):
        raise NotPermitted(Message("refused-not-yours"))
    if not consents_to(journal, visitor, walker_id, right, getattr(endpoint, _USE, None)):
        raise NotPermitted(Message("refused-no-consent"))
    looks_at(connection, [walker_id])
    return walker_id


def coach_for(connection: HTTPConnection) -> Coach:
    """Give the coach of whose pages are asked for; it refuses as :func:`walker_for` does."""
    return Coach(connection.app.state.journal, walker_for(connection))


def looks_at(
    connection: HTTPConnection, walkers: Collection[int], what: What | None = None
) -> None:
    """Note for some walkers that a visitor sees something of them, before it is shown.

    A page of one walker's does so by asking for their coach; one of many names them here.
    """
    state, path = connection.app.state, connection.scope["path"]
    visitor, now = visitor_of(connection), state.clock.now()
    if visitor.through is Through.MACHINE and connection.scope.get("method") not in READING:
        return  # a phone that brings what it kept for another walker shows nothing of it
    trace.note(state.journal, visitor, walkers, what or trace.what_of(path), now)


READING = {"GET", "HEAD"}
NEEDS, _USE = "_needs", "_use"
_CONSENTED = "consented"


def needs(right: Right, use: Use | None = None) -> Callable[[Endpoint], Endpoint]:
    """Tell which right a route needs, where it is not the usual one of its method.

    ``use`` is what the walker must consent to besides, before a professional gets it.
    """

    def mark(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, NEEDS, right)
        setattr(endpoint, _USE, use)
        return endpoint

    return mark


def _usual(connection: HTTPConnection) -> Right:
    reads = connection.scope.get("method") in READING
    return Right.SEE if reads else Right.TELL


async def _coach(request: Request) -> Coach:
    return await run_in_threadpool(coach_for, request)


async def _templates(request: Request) -> Templates:
    templates: Templates = request.app.state.templates
    return templates


async def _now(request: Request) -> datetime:
    clock: Clock = request.app.state.clock
    return clock.moment()


async def _today(request: Request) -> date:
    clock: Clock = request.app.state.clock
    return clock.today()


Person = Annotated[int, Path(ge=1, lt=2**31, description="whose: a walker's number")]


def of_a_person(connection: HTTPConnection, person: Person) -> int:
    """Name in the address whose part of the journal a route is about.

    Raises
    ------
    NotInJournal
        where somebody has no business there, whatever is asked; a socket is told by its route
    """
    return walker_asked_for(connection) if connection.scope["type"] == "http" else person


Id = Annotated[int, Path(ge=1, lt=2**31)]
"""What the journal numbered; no database of ours has a larger number."""
SessionId = Annotated[str, AtMost(100), Path()]
TheWalker = Annotated[int, Depends(walker_for)]
"""The number of whose pages are asked for."""
Whose = Annotated[int, Depends(walker_asked_for)]
"""The same, where the coach is asked for as well and has looked whether that is allowed."""
TheVisitor = Annotated[Visitor, Depends(visitor_of)]
TheCoach = Annotated[Coach, Depends(_coach)]
TheTemplates = Annotated[Templates, Depends(_templates)]
Now = Annotated[datetime, Depends(_now)]
Today = Annotated[date, Depends(_today)]
