"""Walking with somebody: two ends meet at a link, frames pass unread, and what is over is over."""

import hashlib
import logging
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from starlette.testclient import WebSocketTestSession
from tests.web.walking import Moment, planned

from retrowalk.journal import Journal
from retrowalk.languages import LANGUAGES
from retrowalk.web.relay import MOST_OF_A_FRAME
from retrowalk.web.routes.together import AT_ONCE, GONE, IN, LASTS, TOO_MANY, UNFIT
from retrowalk.web.views.together import page_words

pytestmark = pytest.mark.slow

LINE = "ws://127.0.0.1/api/v1/with/line"


def made(walker: TestClient, address: str, **more: Any) -> dict[str, Any]:
    wish = {"session": planned(walker), "address_sha256": hashed(address), **more}
    response = walker.post("/api/v1/together", json=wish)
    assert response.status_code == 201, response.text
    return response.json()  # type: ignore[no-any-return]


def hashed(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()


def address() -> str:
    return secrets.token_urlsafe(32)


def line_of(link: dict[str, Any]) -> str:
    return f"ws://127.0.0.1/api/v1/together/{link['link']['id']}/line"


@contextmanager
def as_companion(walker: TestClient, where: str) -> Iterator[WebSocketTestSession]:
    with walker.websocket_connect(LINE) as line:
        line.send_text(where)
        yield line


def code_of(line: WebSocketTestSession) -> int:
    while (message := line.receive())["type"] != "websocket.close":
        assert message["type"] == "websocket.send"
    return int(message["code"])


def test_frames_pass_both_ways_and_nothing_of_them_stays(
    walker: TestClient, journal: Journal, all_rows: Callable[[], Any], caplog: Any
) -> None:
    where = address()
    link = made(walker, where)
    before = all_rows()
    caplog.set_level(logging.DEBUG)
    out, back = secrets.token_bytes(300), secrets.token_bytes(300)
    with walker.websocket_connect(line_of(link)) as mine, as_companion(walker, where) as theirs:
        assert mine.receive_text() == theirs.receive_text() == IN
        mine.send_bytes(out)
        assert theirs.receive_bytes() == out
        theirs.send_bytes(back)
        assert mine.receive_bytes() == back
        assert all_rows() == before
    for secret in (where, out.hex(), repr(out)[2:-1], back.hex(), repr(back)[2:-1]):
        assert secret not in caplog.text
    assert not any(where in str(row) for row in all_rows().values())
    assert walker.app.state.relay._ends == {}  # type: ignore[attr-defined]


def test_a_wrong_address_learns_nothing_and_soon_waits_while_the_right_one_never_does(
    walker: TestClient, moment: Moment
) -> None:
    where, gone, late = address(), address(), address()
    made(walker, late)
    moment.now += LASTS
    ended = made(walker, gone)
    path = f"/api/v1/together/{ended['link']['id']}/end"
    assert walker.post(path, json={}).json()["ended_at"]
    made(walker, where)
    told = []
    for wrong in (address(), gone, late, "short", address(), address()):
        with as_companion(walker, wrong) as line:
            told.append(code_of(line))
    assert told[:3] == [GONE] * 3
    assert told[-1] == TOO_MANY
    with as_companion(walker, where) as line:
        assert line.receive_text() == IN


@pytest.mark.parametrize("withdrawn", [True, False])
def test_what_is_taken_back_or_over_closes_both_ends_and_opens_no_more(
    walker: TestClient, *, withdrawn: bool
) -> None:
    where = address()
    link = made(walker, where)
    with walker.websocket_connect(line_of(link)) as mine, as_companion(walker, where) as theirs:
        assert mine.receive_text() == theirs.receive_text() == IN
        path = f"/api/v1/together/{link['link']['id']}/end"
        ended = walker.post(path, json={"withdrawn": withdrawn}).json()
        assert bool(ended["withdrawn_at"]) is withdrawn
        assert [code_of(mine), code_of(theirs)] == [GONE] * 2
    with as_companion(walker, where) as again, walker.websocket_connect(line_of(link)) as mine:
        assert [code_of(again), code_of(mine)] == [GONE] * 2


def test_a_new_link_takes_the_place_of_the_last_and_asking_twice_makes_one(
    walker: TestClient,
) -> None:
    first, second = address(), address()
    one = made(walker, first)
    assert made(walker, first)["link"] == one["link"]
    made(walker, second)
    links = walker.get("/api/v1/together").json()
    assert [bool(link["withdrawn_at"]) for link in links] == [False, True]
    with as_companion(walker, first) as line:
        assert code_of(line) == GONE


def test_what_is_too_large_ends_a_line_and_what_is_too_much_is_passed_over(
    walker: TestClient,
) -> None:
    where = address()
    link = made(walker, where)
    with walker.websocket_connect(line_of(link)) as mine, as_companion(walker, where) as theirs:
        assert mine.receive_text() == theirs.receive_text() == IN
        for number in range(10 * int(AT_ONCE)):
            theirs.send_bytes(number.to_bytes(4) * 8)
        theirs.send_text("?")
        assert theirs.receive_text() == IN  # all before it was looked at
        theirs.send_bytes(os.urandom(MOST_OF_A_FRAME + 1))
        assert code_of(theirs) == UNFIT
        mine.send_text("?")
        got = 0
        while mine.receive().get("text") != IN:
            got += 1
    assert 0 < got < 10 * AT_ONCE


def test_the_page_says_everything_in_every_language_and_asks_for_no_sign_in(
    walker: TestClient,
) -> None:
    pages = {code: walker.get("/with", headers={"Accept-Language": code}) for code in LANGUAGES}
    assert {page.status_code for page in pages.values()} == {200}
    assert len({page.text for page in pages.values()}) == len(LANGUAGES)
    assert all(page.headers["Cache-Control"] == "no-store" for page in pages.values())
    words = page_words()
    assert all(words.values())
    assert {name for name in words if name.startswith("how-")} >= {"how-held", "how-hands"}


def test_a_spotter_is_told_what_the_setting_asks(walker: TestClient) -> None:
    told = made(walker, address())
    beside, words = told["beside"], page_words()
    assert {f"how-{one}" for one in beside["how"]} <= words.keys()
    assert {f"mind-{one}" for one in beside["minds"]} <= words.keys()
    assert beside["minds"]
    assert told["words"]["said-stop"].startswith("Stop")


def test_what_was_erased_opens_nothing(walker: TestClient, journal: Journal) -> None:
    where = address()
    made(walker, where)
    done = walker.delete("/api/v1/record", params={"sure": "erase everything"})
    assert done.status_code == 200, done.text
    assert journal.companions.of(1) == ()
    with as_companion(walker, where) as line:
        assert code_of(line) == GONE


def test_it_ends_by_itself_where_a_phone_died(walker: TestClient, moment: Moment) -> None:
    where = address()
    link = made(walker, where)
    with walker.websocket_connect(line_of(link)) as mine:
        assert mine.receive_text() == IN
        moment.now += LASTS + timedelta(seconds=1)
        assert code_of(mine) == GONE
