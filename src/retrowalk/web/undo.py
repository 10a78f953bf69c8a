"""Undo, on every page for ten seconds: what this browser told last can be taken back at once.

A cookie carries it from the form to the pages after it, so that it is there whichever page comes
next, and without a script. What is later than ten seconds is taken back in the journal.
"""

from collections.abc import Callable
from contextvars import ContextVar
from datetime import datetime, timedelta
from re import ASCII, fullmatch
from typing import NamedTuple

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from retrowalk.journal import Statement

TOLD = "told"
"""The cookie: what was done, the statement, and the second at which it was told."""

FOR_S = 10
JUST_NOW = timedelta(minutes=1)
"""Measuring a recording takes a while, and it is kept at its end."""


class Undoable(NamedTuple):
    """What can be undone: what was done (``kept``, ``taken``, ``undone``), which, how long yet."""

    done: str
    statement: int
    left_s: int


_now: ContextVar[Undoable | None] = ContextVar("undoable", default=None)


def undoable() -> Undoable | None:
    """Give what the visitor of this page can undo now."""
    return _now.get()


def told(
    address: str, statement: Statement | None, at: datetime, done: str = "kept"
) -> RedirectResponse:
    """Lead on to the next page; there, and on those after it, what was told can be undone.

    What was told long before, and said again now, was not told now: there is nothing to undo.
    """
    answer = RedirectResponse(address, 303)
    if statement is not None and abs(at - statement.told_at) < JUST_NOW:
        value = f"{done}.{statement.id}.{int(at.timestamp())}"
        answer.set_cookie(TOLD, value, max_age=FOR_S, httponly=True, samesite="strict")
    return answer


class UndoMiddleware:
    """Read from the cookie what can be undone, for the page that answers."""

    def __init__(self, app: ASGIApp, now: Callable[[], datetime]) -> None:
        self.app = app
        self.now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"].startswith("/static/"):
            await self.app(scope, receive, send)
            return
        cookie = HTTPConnection(scope).cookies.get(TOLD, "")
        before = _now.set(_read(cookie, self.now()))
        try:
            await self.app(scope, receive, send)
        finally:
            _now.reset(before)


def _read(cookie: str, now: datetime) -> Undoable | None:
    parts = fullmatch(r"(kept|taken|undone)\.(\d{1,9})\.(\d{1,11})", cookie, flags=ASCII)
    if parts is None:
        return None
    left_s = int(parts[3]) + FOR_S - int(now.timestamp())
    return Undoable(parts[1], int(parts[2]), left_s) if 0 < left_s <= FOR_S else None
