"""Every request has a number by which it is found again, and is counted and timed by its route."""

import re
import time
import uuid

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from retrowalk.web.errors import NUMBER
from retrowalk.web.logs import begin, logger
from retrowalk.web.metrics import IN_FLIGHT, LINES, REQUEST_S, REQUESTS
from retrowalk.web.security.guard import NO_PAGE
from retrowalk.web.ways import FILES, route_of

_NUMBER = re.compile("[0-9a-fA-F-]{8,64}")
"""What is taken as the number of a request: proxies give such, and no word fits."""
OFTEN = {FILES, "/healthz", "/readyz", "/metrics"}
"""What is asked for so often, and says so little, that it is not logged as a rule."""
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}

log = logger(__name__)


class WatchingMiddleware:
    """Number, count, time and log requests and sockets; their addresses are nobody's business."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or one socket."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            scope["request"] = number_of(scope)
            begin(scope["request"])
            await self._socket(scope, receive, send)
        else:
            scope["request"] = number_of(scope)
            begin(scope["request"])
            await self._request(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        began_s, status = time.perf_counter(), 500

        async def send_numbered(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                if any(headers.get(name) != value for name, value in NO_PAGE.items()):
                    headers[NUMBER] = scope["request"]  # a phone's first load is many small files
            await send(message)

        try:
            with IN_FLIGHT.track_inprogress():
                await self.app(scope, receive, send_numbered)
        finally:
            took_s = time.perf_counter() - began_s
            route = route_of(HTTPConnection(scope))
            method = scope["method"] if scope["method"] in _METHODS else "other"
            REQUESTS.labels(route, method, status).inc()
            REQUEST_S.labels(route).observe(took_s)
            ms = round(took_s * 1000)
            tell = log.debug if route in OFTEN else log.info
            tell("answered", route=route, method=method, status=status, ms=ms)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        opened = ""

        async def send_counted(message: Message) -> None:
            nonlocal opened
            if message["type"] == "websocket.accept" and not opened:
                opened = route_of(HTTPConnection(scope))
                LINES.labels(opened).inc()
            await send(message)

        try:
            await self.app(scope, receive, send_counted)
        finally:
            if opened:
                LINES.labels(opened).dec()
            log.info("socket ended", route=opened or "refused")


def number_of(scope: Scope) -> str:
    """Give the number that a request brought, where it is one, else a new one."""
    brought = Headers(scope=scope).get(NUMBER, "")
    return brought if _NUMBER.fullmatch(brought) else uuid.uuid4().hex
