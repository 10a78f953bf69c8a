"""Of many who are in it is asked at once whether they still are."""

import asyncio
from collections.abc import Collection

import pytest

from retrowalk.errors import JournalUnavailable
from retrowalk.web.security import access
from retrowalk.web.security.access import ForMany


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "GATHERED_S", 0.05)


def test_all_who_ask_within_a_moment_are_asked_about_once() -> None:
    asked: list[set[str]] = []

    def still(some: Collection[str]) -> Collection[str]:
        asked.append({*some})
        return {*some} & {"a", "b", "d"}

    async def ask() -> None:
        is_in = ForMany(still)
        assert await asyncio.gather(*map(is_in, "abca")) == [True, True, False, True]
        assert await is_in("d")

    asyncio.run(ask())
    assert asked == [{"a", "b", "c"}, {"d"}]


def test_one_who_leaves_takes_no_answer_from_the_others() -> None:
    async def ask() -> None:
        is_in = ForMany(lambda some: some)
        leaves, stays = asyncio.ensure_future(is_in("a")), asyncio.ensure_future(is_in("b"))
        await asyncio.sleep(0)
        leaves.cancel()
        assert await stays

    asyncio.run(ask())


def test_what_could_not_be_asked_is_told_to_all_and_asked_anew() -> None:
    away = [True]

    def still(some: Collection[str]) -> Collection[str]:
        if away:
            away.clear()
            raise JournalUnavailable("away")
        return some

    async def ask() -> None:
        is_in = ForMany(still)
        told = await asyncio.gather(*map(is_in, "ab"), return_exceptions=True)
        assert [type(one) for one in told] == [JournalUnavailable] * 2
        assert await is_in("a")

    asyncio.run(ask())


def test_another_loop_asks_for_itself() -> None:
    is_in = ForMany(lambda some: some)

    async def ask_and_go() -> None:
        await asyncio.wait({asyncio.ensure_future(is_in("a"))}, timeout=0)

    async def ask() -> None:
        assert await is_in("b")

    asyncio.run(ask_and_go())
    asyncio.run(ask())
