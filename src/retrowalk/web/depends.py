"""What a route asks for: the coach, the pages, the moment and the day."""

from datetime import date, datetime
from typing import Annotated

from fastapi import Depends, Path, Request

from retrowalk.coach import Coach
from retrowalk.web.clock import Clock
from retrowalk.web.pages import Pages


async def _coach(request: Request) -> Coach:
    return Coach(request.app.state.journal)


async def _pages(request: Request) -> Pages:
    pages: Pages = request.app.state.pages
    return pages


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
ThePages = Annotated[Pages, Depends(_pages)]
Now = Annotated[datetime, Depends(_now)]
Today = Annotated[date, Depends(_today)]
