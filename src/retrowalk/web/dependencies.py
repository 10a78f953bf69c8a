"""What a route asks for: the coach of whom it may see, the templates, the moment and the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Path, Request
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from retrowalk.coach import Coach
from retrowalk.errors import NotInJournal, NotPermitted
from retrowalk.journal import Journal
from retrowalk.languages import Message
from retrowalk.people import Right, Through, Visitor, may
from retrowalk.value import AtMost
from retrowalk.web.templating import Templates

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
    """Give who asks, as the door found out."""
    visitor: Visitor = connection.scope["visitor"]
    return visitor


def walker_asked_for(connection: HTTPConnection) -> int:
    """Give whose pages are asked for: of the number in the address, else the visitor's own.

    Raises
    ------
    NotInJournal
        where somebody has no business on those pages; whether there are any is not told
    NotPermitted
        where somebody has no pages of their own
    """
    journal: Journal = connection.app.state.journal
    visitor, person = visitor_of(connection), connection.path_params.get("person")
    if person is None:
        if visitor.walker_id is None and visitor.through is not Through.MACHINE:
            raise NotPermitted(Message("refused-no-pages"))
        return visitor.walker_id or journal.walkers.all()[0].id
    walker_id = int(person)
    if visitor.role_for(walker_id) is None:
        raise NotInJournal(Message("journal-no-walker", id=str(person)))
    return walker_id


def coach_for(connection: HTTPConnection) -> Coach:
    """Give the coach of whose pages are asked for, where the visitor may do what they ask for.

    What a route needs is told by :func:`needs`; else reading needs the right to see, and whatever
    changes something the right to tell.

    Raises
    ------
    NotPermitted
        if they may not
    NotInJournal
        as :func:`walker_asked_for` does
    """
    walker_id = walker_asked_for(connection)
    right = getattr(connection.scope.get("endpoint"), NEEDS, None) or _usual(connection)
    if not may(visitor_of(connection), right, walker_id):
        raise NotPermitted(Message("refused-not-yours"))
    return Coach(connection.app.state.journal, walker_id)


NEEDS = "_needs"


def needs(right: Right) -> Callable[[Endpoint], Endpoint]:
    """Tell which right a route needs, where it is not the usual one of its method."""

    def mark(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, NEEDS, right)
        return endpoint

    return mark


def _usual(connection: HTTPConnection) -> Right:
    reads = connection.scope.get("method") in {"GET", "HEAD"}
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


def of_a_person(person: Person) -> int:
    """Name in the address whose part of the journal a route is about."""
    return person


Id = Annotated[int, Path(ge=1, lt=2**31)]
"""What the journal numbered; no database of ours has a larger number."""
SessionId = Annotated[str, AtMost(100), Path()]
TheVisitor = Annotated[Visitor, Depends(visitor_of)]
TheCoach = Annotated[Coach, Depends(_coach)]
TheTemplates = Annotated[Templates, Depends(_templates)]
Now = Annotated[datetime, Depends(_now)]
Today = Annotated[date, Depends(_today)]
