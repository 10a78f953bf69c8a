"""Whose pages a request is about: chosen once on "Who walks?", and written into every form.

What is asked is looked up when it is first needed, once for a request. A page that stayed open
names in its forms whose it was; what it sends after somebody else was chosen is refused, and so
nothing of one walker is ever written into the record of another.
"""

import re
from collections.abc import Callable
from contextvars import ContextVar
from datetime import datetime
from functools import cached_property

from markupsafe import escape
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from retrowalk.errors import JournalUnavailable
from retrowalk.journal import Journal
from retrowalk.journal.devices import FORGOTTEN_AFTER
from retrowalk.people import Through, Visitor
from retrowalk.people.household import WhosePages, completed, whose_pages
from retrowalk.web.undo import TOLD

COOKIE = "walker"
"""What was chosen last in this browser, sealed."""

OF = "of"
"""The name in a form's address that says whose page it stands on."""

NOBODY = 0
"""What a page is marked with while it is not said who walks; no walker has this number."""

_POSTS = re.compile(r"<form\b[^>]*\bmethod=\"post\"[^>]*>")
_ACTION = re.compile(r"\baction=\"([^\"]*)\"")


class Asked:
    """What is asked about one request."""

    def __init__(self, connection: HTTPConnection, now: Callable[[], datetime]) -> None:
        self.connection = connection
        self._now = now

    @cached_property
    def pages(self) -> WhosePages:
        """Whose pages it is about, as far as that is chosen."""
        journal: Journal = self.connection.app.state.journal
        choice = self.connection.cookies.get(COOKIE, "")
        return whose_pages(journal, self.connection.scope["visitor"], choice, self._now())

    @cached_property
    def visitor(self) -> Visitor:
        """Who asks, and whose pages they chose."""
        visitor: Visitor = self.connection.scope["visitor"]
        return completed(visitor, self.pages) if visitor.through is Through.MACHINE else visitor

    def forget(self) -> None:
        """Look up anew whose pages it is about: they were erased, and the answer has no name."""
        for known in ("pages", "visitor"):
            self.__dict__.pop(known, None)

    @property
    def is_api(self) -> bool:
        """Whether a program asks, or a page's own script."""
        path: str = self.connection.scope["path"]
        return path.startswith("/api/")

    @property
    def reads(self) -> bool:
        """Whether nothing is told."""
        return self.connection.scope.get("method") in {"GET", "HEAD"}

    @property
    def unsaid(self) -> bool:
        """Whether a program tells something, and not of whom, where that could be several."""
        chose = self.visitor.through is Through.MACHINE and self.visitor.chose
        return self.is_api and not self.reads and chose and self.pages.several

    @property
    def of_another(self) -> int | None:
        """Whose page sends this form, if that is not whose turn it is; 0 where it does not say."""
        if self.is_api or self.reads or self.pages.walker is None:
            return None
        said = self.connection.query_params.get(OF, "")
        if said == str(self.pages.walker.id):
            return None
        if said.isdecimal() and len(said) < 10:
            return int(said)
        machine = self.visitor.through is Through.MACHINE
        return NOBODY if said or (machine and self.pages.several) else None


_asked: ContextVar[Asked | None] = ContextVar("whose", default=None)


def asked_of(connection: HTTPConnection) -> Asked:
    """Give what is asked about a request."""
    asked: Asked = connection.scope["whose"]
    return asked


def whose() -> WhosePages | None:
    """Give whose page is made now; None where it is nobody's, or can't be known."""
    asked = _asked.get()
    if asked is None or asked.connection.scope["visitor"].through is Through.STRANGER:
        return None
    try:
        return asked.pages
    except JournalUnavailable:
        return None  # which the page that is made says


def signed_in_as() -> str:
    """Name who signed in, for whom a page is made now; empty where nobody did."""
    visitor = None if (asked := _asked.get()) is None else asked.connection.scope["visitor"]
    return visitor.name if visitor is not None and visitor.through is Through.SIGN_IN else ""


def signed(page: str, pages: WhosePages | None) -> str:
    """Write into every form of a page whose it is, where several walk."""
    if pages is None or not pages.several or pages.walker is None:
        return page
    asked, said = _asked.get(), f"{OF}={pages.walker.id}"
    here = "" if asked is None else asked.connection.url.query

    def sign(form: re.Match[str]) -> str:
        given = _ACTION.search(form[0])
        if given is None:
            kept = "&".join(part for part in here.split("&") if part and not part.startswith("of="))
            return f'{form[0][:-1]} action="?{escape("&".join(filter(None, [kept, said])))}">'
        joined = "&amp;" if "?" in given[1] else "?"
        return form[0].replace(given[0], f'action="{given[1]}{joined}{said}"')

    return _POSTS.sub(sign, page)


def choose(answer: Response, choice: str, *, safe: bool, lasts: bool = True) -> None:
    """Let a browser keep whom it chose; what could be undone was somebody else's."""
    lasts_s = int(FORGOTTEN_AFTER.total_seconds()) if lasts else None
    answer.set_cookie(COOKIE, choice, lasts_s, httponly=True, samesite="lax", secure=safe)
    answer.delete_cookie(TOLD)


class WhoseMiddleware:
    """Have at hand whose pages a request is about."""

    def __init__(self, app: ASGIApp, now: Callable[[], datetime]) -> None:
        self.app = app
        self.now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or one socket."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        scope["whose"] = Asked(HTTPConnection(scope), self.now)
        before = _asked.set(scope["whose"])
        try:
            await self.app(scope, receive, send)
        finally:
            _asked.reset(before)
