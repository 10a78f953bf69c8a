"""What a route asks for: the coach, the templates, the moment and the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import Depends, Path, Request

from retrowalk.coach import Coach
from retrowalk.web.templating import Templates


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


async def _coach(request: Request) -> Coach:
    return Coach(request.app.state.journal)


async def _templates(request: Request) -> Templates:
    templates: Templates = request.app.state.templates
    return templates


async def _now(request: Request) -> datetime:
    clock: Clock = request.app.state.clock
    return clock.moment()


async def _today(request: Request) -> date:
    clock: Clock = request.app.state.clock
    return clock.today()


Id = Annotated[int, Path(ge=1, lt=2**31)]
"""What the journal numbered; no database of ours has a larger number."""
SessionId = Annotated[str, Path(max_length=100)]
TheCoach = Annotated[Coach, Depends(_coach)]
TheTemplates = Annotated[Templates, Depends(_templates)]
Now = Annotated[datetime, Depends(_now)]
Today = Annotated[date, Depends(_today)]
