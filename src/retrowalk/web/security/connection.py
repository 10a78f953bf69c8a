"""A connection that is not held open for ever by a request that never comes to its end."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from retrowalk.web.logs import logger

HEAD_WITHIN_S = 20.0
"""How long the first lines of a request may take; a browser sends them at once."""
BODY_WITHIN_S = 600.0
"""How long the rest may take: the largest upload, over a Wi-Fi of one megabit a second."""

log = logger(__name__)


class Connection(H11Protocol):
    """Ends where one part of a request, its head or its body, takes longer than it may."""

    _part: Any = None
    _clock: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._follow()

    def data_received(self, data: bytes) -> None:
        """Take what has come, and see which part of a request is to come next."""
        super().data_received(data)
        self._follow()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop()
        super().connection_lost(exc)

    def _follow(self) -> None:
        part: Any = self.conn.their_state
        if self.transport.get_protocol() is not self:
            part = None  # a socket from here on: it stays open as long as both sides want
        if part is self._part:
            return  # a little more of it does not set the clock back
        self._stop()
        within_s = {h11.IDLE: HEAD_WITHIN_S, h11.SEND_BODY: BODY_WITHIN_S}.get(part)
        if within_s is not None:
            self._part = part
            self._clock = self.loop.call_later(within_s, self._end)

    def _stop(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
        self._part = self._clock = None

    def _end(self) -> None:
        log.info("request not sent to its end in time")
        self.transport.abort()
