"""Let somebody walk with me: links to a walk, the page that they open, and the line between both.

The line carries what this machine cannot read: sealed in the walker's page and opened in the
companion's, with a key that stands behind the # of the link, which browsers send to nobody. Two
sockets meet at a link's address, of which the journal knows the hash. Who takes a link back is
answered once nothing goes out by it any more; that it still opens is asked again every second, too,
for a process that was not told.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Annotated

from fastapi import Request, WebSocket
from pydantic import Field
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.websockets import WebSocketDisconnect

from retrowalk.errors import RetrowalkError
from retrowalk.journal import Journal
from retrowalk.journal.companions import CompanionLink
from retrowalk.lan.pairing import digest
from retrowalk.people import Right
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import (
    Clock,
    Id,
    Now,
    TheCoach,
    TheTemplates,
    TheWalker,
    Today,
    needs,
    walker_asked_for,
    walker_for,
)
from retrowalk.web.relay import MOST_OF_A_FRAME, Mailbox, Relay, Side
from retrowalk.web.routing import Router
from retrowalk.web.security.guard import POLICY
from retrowalk.web.views.player import as_data
from retrowalk.web.views.reach import Reach, origin, reach
from retrowalk.web.views.together import page_words, spotting, walker_words

router = Router(include_in_schema=False)
api = Router(tags=["together"])
PAGE = "/with"

LASTS = timedelta(hours=4)
"""A link ends with its walk; where a phone died in one, after so long."""

IN_ORDER, GONE, TOO_MANY, UNFIT, NO_ROOM = 1000, 4404, 4429, 1007, 1013
"""What a socket is closed with: it is over, nothing there, too many tries, unfit, no room."""
IN = "in"
"""What an end is told that is let in; and what is answered to whoever asks whether it still is."""

LOOK_AGAIN_S = 1.0
INTRODUCED_WITHIN_S = 10.0
A_SECOND, AT_ONCE = 40.0, 80.0
"""What one end may send in a second, and at once, frames and questions; more is passed over."""

_ADDRESS = 43


class NewLink(Value):
    """A link that the walker's page made: the hash of its address, and the walk that it is to."""

    session: Annotated[str, AtMost(100)]
    address_sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class Ended(Value):
    """Why a link is to open nothing any more: it was taken back, or its walk is over."""

    withdrawn: bool = False


class Opened(Value):
    """A link that opens: where, until when, and what the walker's page says and sends of it."""

    link: CompanionLink
    page: str
    reach: Reach
    words: Mapping[str, str]
    beside: Mapping[str, object]


@router.get(PAGE)
def page(templates: TheTemplates) -> Response:
    """Give the page that a link opens; which one, no server is told."""
    answer = templates("together.html", words=as_data(json.dumps(page_words(), ensure_ascii=False)))
    answer.headers["Cache-Control"] = "no-store"
    return answer


@api.get("/together")
@needs(Right.DECIDE)
def list_links(request: Request, walker: TheWalker) -> tuple[CompanionLink, ...]:
    """List the links by which somebody walked along, the newest first."""
    return _journal(request).companions.of(walker)


@api.post("/together", status_code=201)
@needs(Right.DECIDE)
def make(request: Request, coach: TheCoach, new: NewLink, now: Now, today: Today) -> Opened:
    """Let a link open; the walker's earlier ones are taken back."""
    script = coach.sessions.to_walk(new.session, today)
    companions, walker = _journal(request).companions, walker_asked_for(request)
    before = companions.standing(walker, now)
    link = companions.add(walker, new.session, new.address_sha256, now, now + LASTS)
    for address in set(before) - {new.address_sha256}:
        _hang_up(request, address)
    return Opened(
        link=link,
        page=f"{origin(request)}{PAGE}",
        reach=reach(request),
        words=walker_words(request),
        beside=spotting(script),
    )


@api.post("/together/{number}/end")
@needs(Right.DECIDE)
def end(request: Request, walker: TheWalker, number: Id, why: Ended, now: Now) -> CompanionLink:
    """Let a link open nothing any more: once this is answered, no frame goes out by it."""
    companions = _journal(request).companions
    address = companions.address_of(walker, number, now)
    link = companions.end(walker, number, now, withdrawn=why.withdrawn)
    if address is not None:
        _hang_up(request, address)
    return link


@api.websocket("/together/{number}/line")
@needs(Right.DECIDE)
async def walkers_end(socket: WebSocket, number: int) -> None:
    """Be the walker's end of a line."""
    await socket.accept()
    try:
        address = await run_in_threadpool(_own_address, socket, number)
    except RetrowalkError:
        await socket.close(POLICY)
        return
    if address is None:
        await socket.close(GONE)
        return
    await _carry(socket, address, Side.WALKER)


@router.websocket("/api/v1/with/line")
async def companions_end(socket: WebSocket) -> None:
    """Be a companion's end of a line, at the address that is told first.

    Whatever opens nothing is answered alike: never there, taken back, or over.
    """
    await socket.accept()
    try:
        told = await asyncio.wait_for(socket.receive_text(), INTRODUCED_WITHIN_S)
    except (TimeoutError, WebSocketDisconnect, KeyError):
        with suppress(RuntimeError):  # it has ended meanwhile
            await socket.close(UNFIT)
        return
    address, code = await run_in_threadpool(_found, socket, told)
    if address is None:
        await socket.close(code)
        return
    await _carry(socket, address, Side.COMPANION)


def _own_address(socket: WebSocket, number: int) -> str | None:
    return _journal(socket).companions.address_of(walker_for(socket), number, _now(socket))


def _found(socket: WebSocket, told: str) -> tuple[str | None, int]:
    """Find what an address opens; wrong ones are counted, and soon wait.

    Nobody guesses 256 bits: the right one is let in whatever others tried before, for it may be on
    its way to say stop.
    """
    now = _now(socket)
    if len(told) == _ADDRESS and _journal(socket).companions.stands(digest(told), now):
        return digest(told), IN_ORDER
    sender = socket.client.host if socket.client else ""
    wait_s = socket.app.state.companion_attempts.wait_s(sender, now)
    return None, TOO_MANY if wait_s else GONE


async def _carry(socket: WebSocket, address: str, side: Side) -> None:
    """Hand on what comes, and give what comes from the other side, as long as the link opens."""
    relay: Relay = socket.app.state.relay
    with relay.an_end(bytes.fromhex(address), side) as box:
        if box is None:
            await socket.close(NO_ROOM)
            return
        await socket.send_text(IN)
        parts = [
            asyncio.ensure_future(_take(socket, relay, bytes.fromhex(address), side)),
            asyncio.ensure_future(_give(socket, box)),
            asyncio.ensure_future(_look(socket, address)),
        ]
        try:
            done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for part in parts:
                part.cancel()
        await asyncio.gather(*parts, return_exceptions=True)
    codes = [part.result() for part in done if part.exception() is None]
    with suppress(RuntimeError, WebSocketDisconnect):  # it has ended already
        await socket.close(codes[0] if codes else IN_ORDER)


async def _take(socket: WebSocket, relay: Relay, key: bytes, side: Side) -> int:
    """Hand on frames and answer questions, so many a second; what is too long ends the line."""
    allowed = _Allowance()
    while True:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return IN_ORDER
        frame, asked = message.get("bytes"), message.get("text") or ""
        if len(frame or asked) > MOST_OF_A_FRAME:
            return UNFIT
        if not allowed.one():
            continue
        if frame is None:
            await socket.send_text(IN)
        else:
            relay.hand_on(key, side, frame)


async def _give(socket: WebSocket, box: Mailbox) -> int:
    while (frame := await box.take()) is not None:
        await socket.send_bytes(frame)
    return GONE


async def _look(socket: WebSocket, address: str) -> int:
    """Look every second whether the link still opens, until it does not."""
    stands: Callable[..., bool] = _journal(socket).companions.stands
    while await run_in_threadpool(stands, address, _now(socket)):
        await asyncio.sleep(LOOK_AGAIN_S)
    return GONE


class _Allowance:
    """How many frames an end may send now."""

    def __init__(self) -> None:
        self._left, self._at_s = AT_ONCE, time.monotonic()

    def one(self) -> bool:
        now_s = time.monotonic()
        self._left = min(AT_ONCE, self._left + (now_s - self._at_s) * A_SECOND)
        self._at_s = now_s
        if self._left < 1:
            return False
        self._left -= 1
        return True


def _hang_up(request: Request, address: str) -> None:
    relay: Relay = request.app.state.relay
    relay.hang_up(bytes.fromhex(address))


def _journal(connection: Request | WebSocket) -> Journal:
    journal: Journal = connection.app.state.journal
    return journal


def _now(socket: WebSocket) -> datetime:
    clock: Clock = socket.app.state.clock
    return clock.now()
