"""Who may come in: this machine itself, and devices that were paired with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection

from retrowalk.errors import JournalUnavailable
from retrowalk.home_network import is_loopback
from retrowalk.journal.devices import Devices
from retrowalk.languages import say
from retrowalk.web.logs import logger
from retrowalk.web.network import Network
from retrowalk.web.pairing import COOKIE, cookie, digest

log = logger(__name__)

OPEN = frozenset(
    {
        "/healthz",
        "/language",
        "/manifest.webmanifest",
        "/trust",
        "/trust/retrowalk.crt",
        "/trust/reached",
    }
)
OPEN_SAFELY = frozenset({"/pair"})
"""What a stranger may see over HTTPS alone: a code must not be read on its way."""

READING = frozenset({"GET", "HEAD", "OPTIONS"})
"""What tells nothing, and after which the journal is as it was."""

_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto")


@dataclass(frozen=True)
class Entry:
    """The answer at the door: come in, or why not and where to go instead."""

    status: int = 200
    sentence: str = ""
    instead: str = ""
    set_cookie: str | None = None
    """The device's cookie once more, so that it does not expire with a device in use."""


COME_IN = Entry()
NOT_SAFE, NOT_PAIRED = 403, 401
"""The status of who comes over a connection that can be read, and of who was not paired."""


class Door:
    """Looks at each request: from where it comes, how, and with which token."""

    def __init__(self, devices: Devices, network: Network, now: Callable[[], datetime]) -> None:
        self._devices = devices
        self._network = network
        self._now = now

    async def entry(self, asked: HTTPConnection) -> Entry:
        """Tell whether a request, or a socket, comes in."""
        path: str = asked.scope["path"]
        if path in OPEN or path.startswith("/static/") or self.at_home(asked):
            return COME_IN
        if asked.scope["scheme"] not in {"https", "wss"}:
            return Entry(NOT_SAFE, say("refused-not-safe"), "/trust")
        if path in OPEN_SAFELY:
            return COME_IN
        token = asked.cookies.get(COOKIE)
        tells = asked.scope.get("method", "GET") not in READING
        return await run_in_threadpool(self._of_device, token, tells) if token else _not_paired()

    def at_home(self, asked: HTTPConnection) -> bool:
        """Tell whether a request was made on this very machine.

        What a proxy hands on comes from this machine too, and may be anybody's.
        """
        if self._network.behind_proxy or any(name in asked.headers for name in _FORWARDED):
            return False
        return asked.client is not None and is_loopback(asked.client.host)

    def _of_device(self, token: str, tells: bool) -> Entry:
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
            return Entry(503, say("refused-no-journal"))
        return replace(COME_IN, set_cookie=cookie(token)) if first_today else COME_IN


def _not_paired() -> Entry:
    return Entry(NOT_PAIRED, say("refused-not-paired"), "/pair")
