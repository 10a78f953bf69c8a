"""Who may come in: this machine itself, devices that were paired with it, and who signed in."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from retrowalk.errors import JournalUnavailable
from retrowalk.journal import Journal
from retrowalk.journal.types import Device
from retrowalk.lan.addresses import is_loopback
from retrowalk.lan.pairing import COOKIE, cookie, digest, neighbourhood
from retrowalk.languages import say
from retrowalk.people import Through, Visitor
from retrowalk.people.sign_in import COOKIE as SIGN_IN_COOKIE
from retrowalk.people.sign_in import COOKIE_HERE as SIGN_IN_COOKIE_HERE
from retrowalk.people.sign_in import visitor_of
from retrowalk.people.tokens import visitor_with
from retrowalk.web.logs import logger
from retrowalk.web.security.bearer import OF_PROGRAMS, bearer
from retrowalk.web.security.network import Network
from retrowalk.web.ways import led_to

log = logger(__name__)

OPEN = frozenset(
    {
        "/healthz",
        "/metrics",
        "/readyz",
        "/language",
        "/manifest.webmanifest",
        "/check",
        "/trust",
        "/trust/retrowalk.crt",
        "/trust/retrowalk.mobileconfig",
        "/trust/reached",
    }
)
OPEN_SAFELY = frozenset(
    {
        "/pair",
        "/home-screen",
        "/sign-in",
        "/sign-in/passkey",
        "/sign-in/passkey/begin",
        "/sign-in/with",
        "/sign-in/with/back",
        "/sign-in/with/join",
        "/invited",
        "/recover",
        "/reminders/off",
        "/shared",
        "/with",
    }
)
"""What a stranger may see over HTTPS alone: a code must not be read on its way."""

OPEN_SAFELY_BELOW = ("/api/v1/shared/", "/api/v1/with/")
"""Likewise, whatever stands below: what is shown there is sealed, and opens with a code."""

READING = frozenset({"GET", "HEAD", "OPTIONS"})
"""What tells nothing, and after which the journal is as it was."""

GATHERED_S = 2.0
"""For so long those are gathered of whom it is asked whether they are still in."""

_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto")


STRANGER = Visitor()


@dataclass(frozen=True)
class Access:
    """The answer at the door: come in, or why not and where to go instead."""

    status: int = 200
    sentence: str = ""
    instead: str = ""
    set_cookie: str | None = None
    """The device's cookie once more, so that it does not expire with a device in use."""
    visitor: Visitor = STRANGER
    """Who asks."""
    wait_s: int = 0
    """How long who asked for too much is to wait."""
    title: str = ""
    """By which name the page that refuses is headed, if not by its status."""


GRANTED = Access()
NOT_SAFE, NOT_PAIRED, TOO_MANY = 403, 401, 429
"""The status of who comes over a connection that can be read, of who was not let in, and of who
asks for too much."""


class ForMany:
    """Asks the same of many at once: each alone would take a thread, and the turn of the others."""

    def __init__(self, ask: Callable[[Collection[str]], Collection[str]]) -> None:
        self._ask = ask
        self._asked: set[str] = set()
        self._answer: asyncio.Task[Collection[str]] | None = None

    async def __call__(self, one: str) -> bool:
        """Tell whether one is among those for whom it is so."""
        self._asked.add(one)
        if self._answer is None or self._answer.get_loop() is not asyncio.get_running_loop():
            self._answer = asyncio.create_task(self._soon())
        return one in await asyncio.shield(self._answer)

    async def _soon(self) -> Collection[str]:
        await asyncio.sleep(GATHERED_S)
        asked, self._asked, self._answer = self._asked, set(), None
        return await run_in_threadpool(self._ask, asked)


class AccessControl:
    """Looks at each request: from where it comes, how, and with which token."""

    def __init__(self, journal: Journal, network: Network, now: Callable[[], datetime]) -> None:
        self._journal = journal
        self._devices = journal.devices
        self._network = network
        self._now = now
        self._signed_in_still = ForMany(lambda some: journal.sign_ins.still(some, now()))
        self._paired_still = ForMany(lambda some: journal.devices.still(some, now()))

    async def check(self, connection: HTTPConnection) -> Access:
        """Tell whether a request, or a socket, comes in; pages and the API are counted alike."""
        access = await self._looked_at(connection)
        if self._network.rates is None or connection.scope["path"].startswith("/static/"):
            return access
        who = counted_as(access.visitor, connection)
        wait_s = self._network.rates.wait_s(who, known=access.visitor is not STRANGER) if who else 0
        return Access(TOO_MANY, say("refused-too-many"), wait_s=wait_s) if wait_s else access

    async def still_in(self, connection: HTTPConnection) -> bool:
        """Tell whether somebody who was let in would be now; of many it is asked at once.

        While the journal is away, who is in stays.
        """
        if bearer(connection) is None:  # what a program brings counts before any cookie
            try:
                token = sign_in_token(connection)
                if token and await self._signed_in_still(digest(token)):
                    return True
                token = "" if self._network.all_sign_in else connection.cookies.get(COOKIE, "")
                if token and await self._paired_still(digest(token)):
                    return True
            except JournalUnavailable as error:
                log.error("no journal", exc_info=error)
                return True
        return (await self._looked_at(connection)).status != NOT_PAIRED

    async def _looked_at(self, connection: HTTPConnection) -> Access:
        path: str = connection.scope["path"]
        if path in OPEN or path.startswith("/static/"):
            return GRANTED
        here = self.is_local(connection)
        if not here and connection.scope["scheme"] not in {"https", "wss"}:
            return Access(NOT_SAFE, say("refused-not-safe"), "/trust")
        if (secret := bearer(connection)) is not None:
            return await run_in_threadpool(self._of_token, secret, path)
        if here and not self._network.all_sign_in and not sign_in_token(connection):
            return replace(GRANTED, visitor=Visitor(through=Through.MACHINE))
        if path in OPEN_SAFELY or path.startswith(OPEN_SAFELY_BELOW):
            return GRANTED
        return await run_in_threadpool(self._known, connection, here)

    async def device(self, connection: HTTPConnection) -> Device | None:
        """Give the paired device that a request is from; None for this machine and strangers."""
        token = connection.cookies.get(COOKIE)
        if not token or connection.scope["scheme"] != "https":
            return None
        return await run_in_threadpool(self._devices.known, digest(token), self._now())

    async def signed_in(self, connection: HTTPConnection) -> Visitor | None:
        """Give who is signed in, on a page that is open to everybody; None for all others."""
        token = sign_in_token(connection)
        return (
            await run_in_threadpool(self._signed_in, token, False, self._now()) if token else None
        )

    def is_local(self, connection: HTTPConnection) -> bool:
        """Tell whether a request was made on this very machine.

        What a proxy hands on comes from this machine too, and may be anybody's.
        """
        if self._network.behind_proxy or any(name in connection.headers for name in _FORWARDED):
            return False
        return connection.client is not None and is_loopback(connection.client.host)

    def _of_token(self, secret: str, path: str) -> Access:
        if not path.startswith(OF_PROGRAMS):
            return Access(403, say("keys-refused-page"))
        try:
            visitor = visitor_with(self._journal, secret, self._now())
        except JournalUnavailable as error:
            log.error("no journal", exc_info=error)
            return Access(503, say("refused-no-journal"))
        if visitor is None:
            return Access(NOT_PAIRED, say("keys-refused-token"))
        return Access(visitor=visitor)

    def _known(self, connection: HTTPConnection, here: bool) -> Access:
        """Find who asks by what they bring: a sign-in counts before the device that it is on."""
        tells = connection.scope.get("method", "GET") not in READING
        now = self._now()
        try:
            if signed_in := sign_in_token(connection):
                visitor = self._signed_in(signed_in, tells, now)
                if visitor is not None:
                    return Access(visitor=visitor)
            if not self._network.all_sign_in:
                if here:
                    return replace(GRANTED, visitor=Visitor(through=Through.MACHINE))
                token = connection.cookies.get(COOKIE)
                access = self._of_device(token, tells, now) if token else None
                if access is not None:
                    return access
            return self._stranger(connection)
        except JournalUnavailable as error:
            log.error("no journal", exc_info=error)
            return Access(503, say("refused-no-journal"))

    def _signed_in(self, token: str, tells: bool, now: datetime) -> Visitor | None:
        came = self._journal.sign_ins.came(digest(token), now)
        if came is None:
            return None
        self._journal.sign_ins.note(came.sign_in, now)
        if tells:
            self._journal.sign_ins.write_down()
        return visitor_of(came)

    def _of_device(self, token: str, tells: bool, now: datetime) -> Access | None:
        device = self._devices.known(digest(token), now)
        if device is None:
            return None
        first_today = self._devices.note(device, now)
        if tells:
            self._devices.write_down()
        visitor = Visitor(through=Through.MACHINE, device_id=device.id, walker_id=device.walker_id)
        return Access(visitor=visitor, set_cookie=cookie(token) if first_today else None)

    def _stranger(self, connection: HTTPConnection) -> Access:
        """Lead to where somebody signs in, or where a device is paired if nobody signs in here."""
        network = self._network
        signs_in = network.all_sign_in or network.behind_proxy or self._journal.accounts.some()
        if not signs_in:
            return Access(NOT_PAIRED, say("refused-not-paired"), "/pair")
        return Access(NOT_PAIRED, say("refused-not-signed-in"), led_to("/sign-in", connection))


def counted_as(visitor: Visitor, connection: HTTPConnection) -> str:
    """Name as whom requests are counted; this machine itself is not."""
    if visitor.sign_in_id is not None:
        return f"account {visitor.account_id}"
    if visitor.through is Through.TOKEN:
        return f"programs {visitor.account_id} {visitor.walker_id}"
    if visitor.device_id is not None:
        return f"device {visitor.device_id}"
    if visitor.through is Through.MACHINE:
        return ""
    return f"address {neighbourhood(connection.client.host if connection.client else '')}"


def sign_in_token(connection: HTTPConnection) -> str:
    """Give the token of a sign-in that a request brings; empty without one."""
    safe = connection.scope["scheme"] in {"https", "wss"}
    return connection.cookies.get(SIGN_IN_COOKIE if safe else SIGN_IN_COOKIE_HERE, "")
