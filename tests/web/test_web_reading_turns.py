"""A few pages are made at once; what is sent of them, and what is no page, waits for nobody."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest
from starlette.types import Message, Receive, Scope, Send

from retrowalk.web.reading import ReadingMiddleware

Act = Callable[[Scope, Send], Awaitable[None]]


class Making:
    """An application that makes a page for as long as it is told to."""

    def __init__(self, act: Act, wait_s: float = 600.0) -> None:
        self.begun: list[str] = []
        self._act = act
        self.turns = ReadingMiddleware(self, at_once=2, wait_s=wait_s)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.begun.append(scope["path"])
        await self._act(scope, send)

    def ask(self, path: str, method: str = "GET") -> "asyncio.Task[None]":
        async def receive() -> Message:
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            pass

        scope = {"type": "http", "method": method, "path": path}
        return asyncio.ensure_future(self.turns(scope, receive, send))


async def as_far_as_it_goes() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_two_are_made_at_once_and_the_next_once_one_is_made() -> None:
    async def story() -> None:
        made, sent = asyncio.Event(), asyncio.Event()

        async def act(scope: Scope, send: Send) -> None:
            if scope["path"].startswith("/page"):
                await made.wait()
                await send({"type": "http.response.start", "status": 200, "headers": []})
                await sent.wait()

        making = Making(act)
        asked = [making.ask(f"/page/{number}") for number in range(4)]
        asked += [making.ask(path) for path in ("/static/a.js", "/healthz")]
        asked.append(making.ask("/page/told", "POST"))
        await as_far_as_it_goes()
        assert making.begun == ["/page/0", "/page/1", "/static/a.js", "/healthz", "/page/told"]
        made.set()
        await as_far_as_it_goes()
        assert making.begun[-2:] == ["/page/2", "/page/3"]
        assert not any(one.done() for one in asked[:4])  # they are still being sent
        sent.set()
        await asyncio.gather(*asked)

    asyncio.run(story())


def test_who_has_waited_for_long_goes_on_and_takes_nobodys_turn() -> None:
    async def story() -> None:
        answers = asyncio.Event()

        async def act(scope: Scope, send: Send) -> None:
            if scope["path"] == "/frozen":
                await answers.wait()

        making = Making(act, wait_s=0.01)
        frozen = [making.ask("/frozen") for _ in range(2)]
        for number in range(3):
            await making.ask(f"/other/{number}")
        assert making.begun == ["/frozen", "/frozen", "/other/0", "/other/1", "/other/2"]
        answers.set()
        await asyncio.gather(*frozen)
        assert making.turns._turns._value == 2

    asyncio.run(story())


def test_one_that_fails_or_is_given_up_leaves_its_turn_to_the_next() -> None:
    async def story() -> None:
        for_ever = asyncio.Event()

        async def act(scope: Scope, send: Send) -> None:
            if scope["path"] == "/fails":
                raise ValueError(scope["path"])
            if scope["path"] == "/never":
                await for_ever.wait()

        making = Making(act)
        for _ in range(3):
            with pytest.raises(ValueError, match="/fails"):
                await making.ask("/fails")
        left = [making.ask("/never") for _ in range(5)]
        await as_far_as_it_goes()
        assert len(making.begun) == 3 + 2
        for one in left:
            one.cancel()
            with suppress(asyncio.CancelledError):
                await one
        await making.ask("/next")
        assert making.begun[-1] == "/next"

    asyncio.run(story())
