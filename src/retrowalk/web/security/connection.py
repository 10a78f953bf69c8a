"""A connection that is not held open by who sends or reads too slowly, nor one too many.

A request comes in two parts. Its head is short, and comes soon or not at all. Its body may be
large, and the network slow; but something of it must come all the time, unless it is us who are
slow to take it. Likewise with what is answered: something of it must be read.
"""

import asyncio
from functools import partial
from typing import Any

import h11
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from retrowalk.web.logs import logger
from retrowalk.web.security.crowding import Connections

HANDSHAKE_WITHIN_S = 10.0
"""How long it may take to agree on how a connection is made safe."""
HEAD_WITHIN_S = 15.0
"""How long the first lines of a request may take; a browser sends them at once."""
BODY_WITHIN_S, LEAST_BYTES = 12.0, 12_000
"""How much of the rest, or the end of it, must come in each such time: the slowest networks that
phones have bring ten times as much."""
READ_WITHIN_S = 12.0
"""In each such time something of an answer must be read that is larger than what is sent ahead."""
PING_EVERY_S, PONG_WITHIN_S = 8.0, 9.0
"""How it is found that a socket is dead: a phone gives a silent line up after five seconds."""

log = logger(__name__)


class Loop(asyncio.SelectorEventLoop):
    """An event loop whose servers wait for nobody's handshake longer than a moment."""

    def create_server(self, *args: Any, **options: Any) -> Any:
        """Begin to listen."""
        if options.get("ssl"):
            options.setdefault("ssl_handshake_timeout", HANDSHAKE_WITHIN_S)
        return super().create_server(*args, **options)


class Connection(H11Protocol):
    """Ends where one part of a request, its head or its body, takes longer than it may."""

    _part: Any = None
    _clock: asyncio.TimerHandle | None = None
    _came = 0
    _held_back = False
    _unread: asyncio.TimerHandle | None = None

    def __init__(self, counted: Connections, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._counted = counted

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        if self._counted.are_too_many():
            self.app = partial(_one_too_many, self.app)
        self._follow()

    def data_received(self, data: bytes) -> None:
        """Take what has come, and see which part of a request is to come next."""
        self._came += len(data)
        if self._held_back:
            self._part = None  # what came late was held back by us: its time begins now
        super().data_received(data)
        self._held_back = bool(self.flow.read_paused)
        self._follow()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop()
        self._stop_unread()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """Write no more before some of it was read, and not for ever."""
        super().pause_writing()
        self._watch_unread()

    def resume_writing(self) -> None:
        """Go on: some was read."""
        super().resume_writing()
        self._watch_unread()

    def on_response_complete(self) -> None:
        """See that the end of an answer is read, too."""
        super().on_response_complete()
        self._watch_unread()

    def _follow(self) -> None:
        part: Any = self.conn.their_state
        if self.transport.get_protocol() is not self:
            part = None  # a socket from here on: it stays open as long as both sides want
        if part is self._part:
            return  # a little more of it does not set the clock back
        self._stop()
        self._part = part
        if part is h11.IDLE:
            self._clock = self.loop.call_later(HEAD_WITHIN_S, self._end)
        elif part is h11.SEND_BODY:
            self._wait_for_more()

    def _wait_for_more(self) -> None:
        self._clock = self.loop.call_later(BODY_WITHIN_S, self._look, self._came)

    def _look(self, before: int) -> None:
        """Look whether enough of a body came, or cannot come for it is not taken."""
        if self.flow.read_paused or self._came - before >= LEAST_BYTES:
            self._wait_for_more()
        else:
            self._end()

    def _watch_unread(self) -> None:
        self._stop_unread()
        if unread := self.transport.get_write_buffer_size():
            self._unread = self.loop.call_later(READ_WITHIN_S, self._look_unread, unread)

    def _look_unread(self, before: int) -> None:
        if self.transport.get_write_buffer_size() < before:
            self._watch_unread()
        else:
            self._end()

    def _stop(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
        self._part = self._clock = None

    def _stop_unread(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
        self._unread = None

    def _end(self) -> None:
        log.info("request not sent, or its answer not read, to its end in time")
        self.transport.abort()


class Line(WebSocketsSansIOProtocol):
    """A socket that may be refused with a status."""

    async def send(self, message: Any) -> None:
        """Send what the app says; a refusal ends the handshake, too, which uvicorn forgets."""
        await super().send(message)
        if self.initial_response is not None and self.close_sent:
            self.handshake_complete = True


async def _one_too_many(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """Let the app say that it is one too many."""
    await app({**scope, "crowded": True}, receive, send)
