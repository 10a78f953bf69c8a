"""What every request passes first: the right host, the same origin, a bearable size, the door.

The journal is a person's health, served on their own machine. A page from elsewhere must be able
neither to read it (by pointing its own name at this address, "DNS rebinding") nor to write to it;
a device from elsewhere must have been paired. A socket passes the same as a change, and is closed
soon after its device was shut out.
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterable

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from retrowalk.languages import say
from retrowalk.web.security.access import (
    GRANTED,
    NOT_PAIRED,
    OPEN,
    OPEN_SAFELY,
    OPEN_SAFELY_BELOW,
    READING,
    Access,
    AccessControl,
    counted_as,
)
from retrowalk.web.security.bearer import bearer
from retrowalk.web.security.crowding import AGAIN_AFTER_S, Crowd
from retrowalk.web.security.network import Network
from retrowalk.web.security.other_sites import asked_before, for_any_site, readable
from retrowalk.web.ways import asks_for_program

MEGABYTE = 1_000_000
UPLOAD_LIMIT = 64 * MEGABYTE
FORM_LIMIT = MEGABYTE
UPLOADS = frozenset({"/walks/hand-in", "/api/v1/recordings", "/assessments/recording"})
IMPORT_LIMIT = 8000 * MEGABYTE
"""Of files that are streamed to the disk, and never whole in memory."""
_IMPORTS = re.compile("/imports(/shared)?|(/backups)?/restore|/api/v1/imports/[0-9]+/files")

POLICY = 1008
"""What a socket is closed with that may not open, or not stay open."""

LOOK_AGAIN_S = 4.0
"""How often it is looked whether a socket may stay open."""
SILENT_S = 18.0
"""A socket that says nothing for so long is closed: who walks says something all the time."""
SILENT, BUSY = 1001, 503
ANSWERED = "websocket.http.response"
"""How a socket is refused with a status, where the server can do so."""
UNAVAILABLE_S = 30
"""When it may be tried again what is not to be had just now."""

_OF_A_PERSON = re.compile("^/api/v1/people/[0-9]+")
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:[0-9]{1,5})?")


def content_policy(addresses: Iterable[str] = ()) -> str:
    """Say what a page may load: nothing from elsewhere, and no code but this server's files.

    ``addresses`` are this server's own others: a page that a phone has kept looks there for it
    where its own address has gone to another machine, or to none. Drawings carry style attributes.
    """
    # no policy can name an IPv6 address (CSP Level 3, host-source)
    named = sorted({address for address in addresses if "[" not in address})
    connect = " ".join(["'self'", *named])
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
        f"img-src 'self' data:; media-src 'self' blob:; connect-src {connect}; worker-src 'self'; "
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


NO_PAGE = {"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"}
"""Sent with a file that pages are made of: opened by itself, it may do nothing.

A phone's first load is many small files, whose headers would weigh as much as half of them.
"""

_HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-cache",
}
_OF_PAGES = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": (
        # what the player uses stands for itself; Chromium knows no "bluetooth" here, and says so
        "accelerometer=(self), gyroscope=(self), screen-wake-lock=(self), "
        "camera=(), geolocation=(), microphone=()"
    ),
}

Refuse = Callable[[HTTPConnection, int, str, str], Response]


class Guard:
    """Refuse what must not come in, and send the safe headers with what goes out."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        network: Network,
        access_control: AccessControl,
        refuse: Refuse,
        crowd: Crowd,
        import_limit: int = IMPORT_LIMIT,
    ) -> None:
        self.app = app
        self.network = network
        self.access_control = access_control
        self.refuse = refuse
        self.import_limit = import_limit
        self.crowd = crowd

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or one socket."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        if scope["type"] == "websocket":
            access = await self._looked_at(connection)
            welcome = access.status == GRANTED.status
            who = counted_as(access.visitor, connection) if welcome else ""
            with self.crowd.a_line(who) as place:
                access = access if place or not welcome else _one_too_many()
                await self._answer_line(connection, access, receive, send)
            return
        with self.crowd.a_request() as place:
            access = await self._looked_at(connection) if place else _one_too_many()
            await self._answer_request(connection, access, receive, send)

    async def _looked_at(self, connection: HTTPConnection) -> Access:
        if connection.scope.get("crowded"):
            access = _one_too_many()
        else:
            access = self._refusal(connection) or await self.access_control.check(connection)
        connection.scope["visitor"] = access.visitor
        return access

    async def _answer_line(
        self, connection: HTTPConnection, access: Access, receive: Receive, send: Send
    ) -> None:
        if access.status == GRANTED.status:
            line = _Line(receive)
            answer = self.app(connection.scope, line.receive, send)
            if code := await self._stays(connection, line, answer):
                await send({"type": "websocket.close", "code": code})
        elif access.status == BUSY and ANSWERED in connection.scope.get("extensions", {}):
            wait = (b"retry-after", str(access.wait_s).encode())
            await send({"type": f"{ANSWERED}.start", "status": BUSY, "headers": [wait]})
            await send({"type": f"{ANSWERED}.body", "body": access.sentence.encode()})
        else:
            await send({"type": "websocket.close", "code": POLICY})

    async def _answer_request(
        self, connection: HTTPConnection, access: Access, receive: Receive, send: Send
    ) -> None:
        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                is_page = any(headers.get(name) != value for name, value in NO_PAGE.items())
                more = self._of_page(connection, access) if is_page else {}
                for name, value in (_HEADERS | more).items():
                    headers.setdefault(name, value)
                headers.update(readable(connection))
                if access.set_cookie:
                    headers.append("Set-Cookie", access.set_cookie)
                if message["status"] == NOT_PAIRED:
                    headers["WWW-Authenticate"] = "Bearer"
                if access.wait_s:
                    headers["Retry-After"] = str(access.wait_s)
                elif message["status"] == BUSY:
                    headers.setdefault("Retry-After", str(UNAVAILABLE_S))
                if connection.scope.get("crowded"):
                    headers["Connection"] = "close"
            await send(message)

        answer = self._turned_away(connection, access) or asked_before(connection) or self.app
        await answer(connection.scope, receive, send_safely)

    def _of_page(self, connection: HTTPConnection, access: Access) -> dict[str, str]:
        """Give the headers of a page; only who was let in hears where this machine has been."""
        network, host = self.network, _host(connection)
        reached: list[str] = []
        if network.reachable and host in network.hosts:
            # a page that does not come from there looks whether it could
            reached = [network.safe_address(str(host)), network.by_name(host)]
        path: str = connection.scope["path"]
        to_all = path in OPEN | OPEN_SAFELY or path.startswith(OPEN_SAFELY_BELOW)
        if access.status == GRANTED.status and not to_all:
            reached += network.addresses
        return _OF_PAGES | {"Content-Security-Policy": content_policy(filter(None, reached))}

    async def _stays(
        self, connection: HTTPConnection, line: "_Line", answer: Awaitable[None]
    ) -> int | None:
        """Let a socket be answered, to its end or until it is shut out or says nothing any more.

        Gives what it is closed with, if it was not answered to its end.
        """
        answering = asyncio.ensure_future(answer)
        code = POLICY
        try:
            while not (await asyncio.wait({answering}, timeout=LOOK_AGAIN_S))[0]:
                if line.silent_s() > SILENT_S:
                    code = SILENT
                    answering.cancel()
                elif not await self.access_control.still_in(connection):
                    answering.cancel()
        finally:
            answering.cancel()
        if answering.cancelled():
            return code
        await answering
        return None

    def _refusal(self, connection: HTTPConnection) -> Access | None:
        if _host(connection) not in self.network.hosts:
            return Access(421, say("refused-host"))
        if connection.scope.get("method") in READING:
            return None
        from_anywhere = for_any_site(connection) or bearer(connection) is not None
        if not from_anywhere and not _same_origin(connection):
            return Access(403, say("refused-other-site"))
        is_socket = connection.scope["type"] == "websocket"
        return None if is_socket else _too_large(connection, self.import_limit)

    def _turned_away(self, connection: HTTPConnection, access: Access) -> Response | None:
        """Bring a reader to where they can go on, tell others why not; None for who may come in."""
        if access.status == GRANTED.status:
            return None
        reads = connection.scope["method"] in {"GET", "HEAD"}
        if access.instead and reads and not asks_for_program(connection):
            return RedirectResponse(access.instead, 303)
        return self.refuse(connection, access.status, access.sentence, access.title)


class _Line:
    """What a socket says, and for how long it has said nothing while it was listened to."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._since: float | None = None

    async def receive(self) -> Message:
        self._since = time.monotonic()
        try:
            return await self._receive()
        finally:
            self._since = None

    def silent_s(self) -> float:
        return 0.0 if self._since is None else time.monotonic() - self._since


def _one_too_many() -> Access:
    return Access(BUSY, say("refused-crowded"), wait_s=AGAIN_AFTER_S, title="other")


def _host(connection: HTTPConnection) -> str | None:
    """Name the host that was asked for, without its port."""
    host = _HOST.fullmatch(connection.headers.get("host", "").lower())
    return host[1].strip("[]") if host else None


def _same_origin(connection: HTTPConnection) -> bool:
    """Tell whether a change was asked for by our own page, or by a program that is no browser."""
    site = connection.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    scheme = {"ws": "http", "wss": "https"}.get(
        connection.scope["scheme"], connection.scope["scheme"]
    )
    origin = connection.headers.get("origin")
    return origin in {None, f"{scheme}://{connection.headers.get('host')}"}


def _too_large(connection: HTTPConnection, import_limit: int) -> Access | None:
    announced = connection.headers.get("content-length", "0")
    if "transfer-encoding" in connection.headers or not announced.isdecimal():
        return Access(411, say("refused-no-length"))
    length = int(announced)
    limit, refusal = _limit(_OF_A_PERSON.sub("/api/v1", connection.scope["path"]), import_limit)
    if length <= limit:
        return None
    size, most = round(length / MEGABYTE), round(limit / MEGABYTE)
    return Access(413, say(refusal, size=size, most=most))


def _limit(path: str, import_limit: int) -> tuple[int, str]:
    """Give how many bytes may be sent to an address, and the message that says it was more."""
    if path in UPLOADS:
        return UPLOAD_LIMIT, "refused-large-file"
    if _IMPORTS.fullmatch(path):
        return import_limit, "bring-too-large"
    return FORM_LIMIT, "refused-long-form"
