"""Who may come in: this machine itself, and devices that were paired with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from retrowalk.errors import JournalUnavailable
from retrowalk.journal.devices import Devices
from retrowalk.journal.types import Device
from retrowalk.lan.addresses import is_loopback
from retrowalk.lan.pairing import COOKIE, cookie, digest
from retrowalk.languages import say
from retrowalk.people import Through, Visitor
from retrowalk.web.logs import logger
from retrowalk.web.security.network import Network

log = logger(__name__)

OPEN = frozenset(
    {
        "/healthz",
        "/language",
        "/manifest.webmanifest",
        "/check",
        "/trust",
        "/trust/retrowalk.crt",
        "/trust/retrowalk.mobileconfig",
        "/trust/reached",
    }
)
OPEN_SAFELY = frozenset({"/pair", "/home-screen", "/shared"})
"""What a stranger may see over HTTPS alone: a code must not be read on its way."""

OPEN_SAFELY_BELOW = ("/api/v1/shared/",)
"""Likewise, whatever stands below: what is shown there is sealed, and opens with a code."""

READING = frozenset({"GET", "HEAD", "OPTIONS"})
"""What tells nothing, and after which the journal is as it was."""

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


GRANTED = Access()
NOT_SAFE, NOT_PAIRED = 403, 401
"""The status of who comes over a connection that can be read, and of who was not paired."""


class AccessControl:
    """Looks at each request: from where it comes, how, and with which token."""

    def __init__(self, devices: Devices, network: Network, now: Callable[[], datetime]) -> None:
        self._devices = devices
        self._network = network
        self._now = now

    async def check(self, connection: HTTPConnection) -> Access:
        """Tell whether a request, or a socket, comes in."""
        path: str = connection.scope["path"]
        if path in OPEN or path.startswith("/static/"):
            return GRANTED
        if self.is_local(connection):
            return replace(GRANTED, visitor=Visitor(through=Through.MACHINE))
        if connection.scope["scheme"] not in {"https", "wss"}:
            return Access(NOT_SAFE, say("refused-not-safe"), "/trust")
        if path in OPEN_SAFELY or path.startswith(OPEN_SAFELY_BELOW):
            return GRANTED
        token = connection.cookies.get(COOKIE)
        tells = connection.scope.get("method", "GET") not in READING
        return await run_in_threadpool(self._of_device, token, tells) if token else _not_paired()

    async def device(self, connection: HTTPConnection) -> Device | None:
        """Give the paired device that a request is from; None for this machine and strangers."""
        token = connection.cookies.get(COOKIE)
        if not token or connection.scope["scheme"] != "https":
            return None
        return await run_in_threadpool(self._devices.known, digest(token), self._now())

    def is_local(self, connection: HTTPConnection) -> bool:
        """Tell whether a request was made on this very machine.

        What a proxy hands on comes from this machine too, and may be anybody's.
        """
        if self._network.behind_proxy or any(name in connection.headers for name in _FORWARDED):
            return False
        return connection.client is not None and is_loopback(connection.client.host)

    def _of_device(self, token: str, tells: bool) -> Access:
        now = self._now()
        try:
            device = self._devices.known(digest(token), now)
            if device is None:
                return _not_paired()
            first_today = self._devices.note(device, now)
            if tells:
                self._devices.write_down()
        except JournalUnavailable as error:
            log.error("no journal", exc_info=error)
            return Access(503, say("refused-no-journal"))
        visitor = Visitor(through=Through.MACHINE, device_id=device.id, walker_id=device.walker_id)
        return Access(visitor=visitor, set_cookie=cookie(token) if first_today else None)


def _not_paired() -> Access:
    return Access(NOT_PAIRED, say("refused-not-paired"), "/pair")
