"""Walking with somebody: two ends meet at a link, frames pass unread, and what is over is over."""

import hashlib
import logging
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from starlette.testclient import WebSocketTestSession
from tests.waiting import until
from tests.web.walking import Moment, planned

from retrowalk.journal import Journal
from retrowalk.languages import LANGUAGES
from retrowalk.web.relay import MOST_ENDS, MOST_OF_A_FRAME
from retrowalk.web.routes.together import AT_ONCE, GONE, IN, LASTS, NO_ROOM, TOO_MANY, UNFIT
from retrowalk.web.views.together import page_words

pytestmark = pytest.mark.slow

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
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


def test_once_it_is_taken_back_no_frame_goes_out_any_more(walker: TestClient) -> None:
    """Whatever the walker's page goes on to send, and whatever waits."""
    where = address()
    link = made(walker, where)
    with walker.websocket_connect(line_of(link)) as mine, as_companion(walker, where) as theirs:
        assert mine.receive_text() == theirs.receive_text() == IN
        path = f"/api/v1/together/{link['link']['id']}/end"
        assert walker.post(path, json={"withdrawn": True}).status_code == 200
        for number in range(20):
            mine.send_bytes(number.to_bytes(4) * 8)
        message = theirs.receive()
        assert (message["type"], message["code"]) == ("websocket.close", GONE)


def test_a_new_link_takes_the_place_of_the_last_and_asking_twice_makes_one(
    walker: TestClient,
) -> None:
    first, second = address(), address()
    one = made(walker, first)
    again = made(walker, first)["link"]
    assert again["id"] == one["link"]["id"]
    assert datetime.fromisoformat(again["until"]) == datetime.fromisoformat(one["link"]["until"])
    made(walker, second)
    links = walker.get("/api/v1/together").json()
    assert [bool(link["withdrawn_at"]) for link in links] == [False, True]
    with as_companion(walker, first) as line:
        assert code_of(line) == GONE


def test_of_a_link_that_another_took_the_place_of_no_frame_goes_out(walker: TestClient) -> None:
    first, second = address(), address()
    link = made(walker, first)
    with walker.websocket_connect(line_of(link)) as mine, as_companion(walker, first) as theirs:
        assert mine.receive_text() == theirs.receive_text() == IN
        made(walker, second)
        mine.send_bytes(b"late")
        message = theirs.receive()
        assert (message["type"], message["code"]) == ("websocket.close", GONE)


def test_what_is_too_large_ends_a_line_and_what_is_too_much_is_passed_over(
    walker: TestClient,
) -> None:
    where = address()
    link = made(walker, where)
    with walker.websocket_connect(line_of(link)) as mine, as_companion(walker, where) as theirs:
        assert mine.receive_text() == theirs.receive_text() == IN
        for number in range(10 * int(AT_ONCE)):
            theirs.send_bytes(number.to_bytes(4) * 8)
        for _ in range(int(AT_ONCE)):
            theirs.send_text("?")
        theirs.send_bytes(os.urandom(MOST_OF_A_FRAME + 1))
        assert code_of(theirs) == UNFIT  # all before it was looked at
        mine.send_text("?")
        got = 0
        while mine.receive().get("text") != IN:
            got += 1
    assert 0 < got < 10 * AT_ONCE


def test_questions_without_end_are_answered_now_and_then_and_a_giant_one_ends_the_line(
    walker: TestClient,
) -> None:
    where = address()
    made(walker, where)
    with as_companion(walker, where) as theirs:
        for _ in range(10 * int(AT_ONCE)):
            theirs.send_text("?")
        theirs.send_text("?" * (MOST_OF_A_FRAME + 1))
        answers = 0
        while (message := theirs.receive())["type"] != "websocket.close":
            answers += message["text"] == IN
    assert message["code"] == UNFIT
    assert AT_ONCE / 2 < answers < 5 * AT_ONCE
    with as_companion(walker, "?" * MOST_OF_A_FRAME) as unknown:
        assert code_of(unknown) == GONE


def test_of_a_hundred_watchers_a_few_are_let_in_and_the_others_told_that_there_is_no_room(
    walker: TestClient,
) -> None:
    where = address()
    link = made(walker, where)
    with ExitStack() as lines, walker.websocket_connect(line_of(link)) as mine:
        assert mine.receive_text() == IN
        crowd = [lines.enter_context(as_companion(walker, where)) for _ in range(100)]
        first = [one.receive() for one in crowd]
        let_in = [one for one, told in zip(crowd, first, strict=True) if told.get("text") == IN]
        refused = [told["code"] for told in first if told["type"] == "websocket.close"]
        assert (len(let_in), refused) == (MOST_ENDS, [NO_ROOM] * (100 - MOST_ENDS))
        mine.send_bytes(b"frame")
        assert [one.receive_bytes() for one in let_in] == [b"frame"] * MOST_ENDS
        let_in[0].close()
        until(lambda: _is_let_in(walker, where), "room for another")


def _is_let_in(walker: TestClient, where: str) -> bool:
    with as_companion(walker, where) as line:
        return line.receive().get("text") == IN


def test_another_walkers_line_is_no_line_of_mine(walker: TestClient, journal: Journal) -> None:
    where = address()
    mine = made(walker, address())["link"]
    other = journal.walkers.add("Bert", NOW)
    link = journal.companions.add(other.id, "2026-06-01", hashed(where), NOW, NOW + LASTS)
    path = f"/api/v1/people/{mine['walker_id']}/together"
    for number in (link.id, link.id + 1):
        with walker.websocket_connect(f"ws://127.0.0.1{path}/{number}/line") as line:
            assert code_of(line) == GONE
        assert walker.post(f"{path}/{number}/end", json={}).status_code == 404
    assert journal.companions.stands(hashed(where), NOW)


@pytest.mark.parametrize(
    "wrong",
    [
        {"session": "2020-01-01"},
        {"session": "x" * 101},
        {"address_sha256": "A" * 64},
        {"address_sha256": "0" * 65},
        {"more": 1},
    ],
)
def test_a_link_of_nothing_is_not_made(walker: TestClient, wrong: dict[str, Any]) -> None:
    wish = {"session": planned(walker), "address_sha256": hashed(address()), **wrong}
    response = walker.post("/api/v1/together", json=wish)
    assert response.status_code in {404, 409, 422}, response.text
    assert walker.get("/api/v1/together").json() == []


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
