"""A few pages are made at once, and the others wait for their turn.

All that is read of a walker for a page stays in memory until the page is made. More at once would
not be quicker, for one interpreter makes them all. But one that waits for something itself, such as
a database that does not answer, holds up the others for a moment only.
"""

import asyncio
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from retrowalk.web.ways import FILES

AT_ONCE, WAIT_S = 4, 2.0
_NO_PAGES = (FILES, "/healthz", "/readyz", "/metrics")


class ReadingMiddleware:
    """Let only so many pages be made at once; what is sent of them afterwards is not counted."""

    def __init__(self, app: ASGIApp, at_once: int = AT_ONCE, wait_s: float = WAIT_S) -> None:
        self.app = app
        self._turns, self._wait_s = asyncio.Semaphore(at_once), wait_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or one socket."""
        if scope.get("method") != "GET" or scope["path"].startswith(_NO_PAGES):
            await self.app(scope, receive, send)
            return
        has_turn = False

        def leave() -> None:
            nonlocal has_turn
            if has_turn:
                has_turn = False
                self._turns.release()

        async def send_made(message: Message) -> None:
            leave()
            await send(message)

        with suppress(TimeoutError):
            async with asyncio.timeout(self._wait_s):
                has_turn = await self._turns.acquire()
        try:
            await self.app(scope, receive, send_made)
        finally:
            leave()
