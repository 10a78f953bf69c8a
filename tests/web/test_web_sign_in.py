"""Signing in from beyond the machine, and the attacks on it."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from tests.web.phones import device
from tests.web.signing_in import (
    AWAY,
    HERE,
    NAME,
    OTHER_PASSWORD,
    OWNER,
    PASSWORD,
    WALKER,
    app,
    browser,
    clinic,
    codes,
    is_in,
    join,
    ruth,
    sign_in,
)
from tests.web.walking import AT_HOME, Moment, screened
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from retrowalk.journal import Journal
from retrowalk.lan.pairing import digest
from retrowalk.lan.pairing import invite as pairing_code
from retrowalk.people.accounts import invite, invite_again
from retrowalk.people.limits import Rates, Tries
from retrowalk.people.sign_in import COOKIE

__all__ = ["app", "ruth"]


# coming in


def test_whoever_is_not_in_is_led_to_sign_in_and_then_on(app: FastAPI, ruth: TestClient) -> None:
    there = browser(app)
    led = there.get("/programme?week=2").headers["location"]
    assert led == "/sign-in?to=%2Fprogramme%3Fweek%3D2"
    page = there.get(led).text
    assert 'name="to" value="/programme?week=2"' in page
    assert "/pair" in page
    assert "install.js" not in page  # what a phone keeps is not for a stranger
    assert there.get("/api/v1/today").json()["error"].startswith("You are not signed in")
    assert sign_in(there, "ruth", to="/programme?week=2").headers["location"] == "/account/sheet"
    there.post("/account/sheet")
    assert sign_in(there, " RUTH ", to="/learn").headers["location"] == "/learn"


@pytest.mark.parametrize(
    "to", ["https://evil.example/a", "//evil.example", "\\\\evil.example", "javascript:1", "x\n//e"]
)
def test_no_way_back_leads_to_another_site(ruth: TestClient, to: str) -> None:
    ruth.post("/account/sheet")
    there = sign_in(ruth, "ruth", to=to).headers["location"]
    assert re.fullmatch(r"/(?!/)[^\\]*", there)
    assert ruth.get("/prove", params={"to": to}).status_code == 200


def test_where_nobody_has_an_account_the_way_is_pairing_unless_a_proxy_stands_before(
    journal: Journal, moment: Moment
) -> None:
    assert browser(clinic(journal, moment)).get("/today").headers["location"] == "/pair"
    behind = browser(clinic(journal, moment, behind_proxy=True))
    assert behind.get("/today").headers["location"] == "/sign-in?to=%2Ftoday"
    assert "retrowalk people invite --owner" in behind.get("/sign-in").text


def test_each_sees_their_own_pages_and_nobody_elses(app: FastAPI, ruth: TestClient) -> None:
    screened(ruth)
    max_ = join(app, "Max")
    mine, his = (app.state.journal.accounts.named(name) for name in ("ruth", "max"))
    assert ruth.get("/api/v1/clearance").status_code == 200
    assert max_.get("/api/v1/clearance").status_code == 404
    assert max_.get(f"/api/v1/people/{mine.walker_id}/clearance").status_code == 404
    assert max_.get(f"/api/v1/people/{his.walker_id}/today").status_code != 200
    assert max_.get("/api/v1/people/1/clearance").status_code == 404


def test_the_owner_sees_accounts_and_no_health(app: FastAPI, ruth: TestClient) -> None:
    screened(ruth)
    owner = join(app, "Olga", [OWNER])
    assert owner.get("/").headers["location"] == "/accounts"
    assert "Ruth" in owner.get("/accounts").text
    walker_id = app.state.journal.accounts.named("ruth").walker_id
    for path in ("/today", "/progress", "/journal", "/journal.zip", "/api/v1/today"):
        assert owner.get(path).status_code == 403, path
    assert owner.get(f"/api/v1/people/{walker_id}/clearance").status_code == 404
    for path in ("/accounts", "/accounts/invite", "/accounts/1/close", "/accounts/1/roles"):
        assert ruth.request("GET" if path == "/accounts" else "POST", path).status_code == 403


def test_at_a_clinic_the_machine_itself_signs_in_too(journal: Journal, moment: Moment) -> None:
    app = clinic(journal, moment, all_sign_in=True)
    with device(app, "http://localhost:8000", AT_HOME) as here:
        assert here.get("/today").headers["location"] == "/sign-in?to=%2Ftoday"
        assert here.get("/api/v1/today").status_code == 401
        assert here.get("/accounts").headers["location"].startswith("/sign-in")
        assert here.get("/pair").headers["location"] == "/sign-in"
        code = invite(journal, [WALKER], moment.now)
        form = {"code": code, "name": "Ruth", "password": PASSWORD, "step": "join"}
        cookie = here.post("/invited", data=form).headers["set-cookie"]
        assert cookie.startswith("retrowalk-sign-in=")
        assert "HttpOnly; SameSite=Lax" in cookie
        assert is_in(here)
    phone = browser(app)
    phone.post("/pair", data={"code": pairing_code(journal.devices, moment.now)})
    assert phone.get("/api/v1/today").status_code == 401


# the cookie and its token


def test_the_cookie_is_safe_and_the_journal_has_only_hashes(
    app: FastAPI, journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    there = join(app, "Ruth")
    header = sign_in(there, "ruth").headers["set-cookie"]
    value, *flags = header.split("; ")
    token = value.removeprefix(f"{COOKIE}=")
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"} == set(flags)
    assert COOKIE.startswith("__Host-")
    assert len(token) == 43
    sheet = codes(there.post("/account/sheet").text)
    journal.close()
    kept = on_disk()
    assert digest(token).encode() in kept
    secrets = [token, PASSWORD, *sheet, *(code.replace("-", "") for code in sheet)]
    assert [one for one in secrets if one.encode() in kept] == []
    assert b"$argon2id$" in kept


def test_a_token_that_was_known_before_opens_nothing_after(app: FastAPI, ruth: TestClient) -> None:
    """Fixation: an attacker who planted a token, or saw one, has nothing once somebody signs in."""
    planted = browser(app)
    planted.cookies.set(COOKIE, "A" * 43)
    given = sign_in(planted, "ruth").headers["set-cookie"]
    assert "A" * 43 not in given
    planted.cookies.clear()
    sign_in(planted, "ruth")
    first = planted.cookies[COOKIE]
    sign_in(planted, "ruth")
    assert planted.cookies[COOKIE] != first
    attacker = browser(app)
    for token in ("A" * 43, first):
        attacker.cookies.set(COOKIE, token)
        assert not is_in(attacker)
        attacker.cookies.clear()


@pytest.mark.parametrize("way", ["sign-out", "ended", "others", "password", "prove", "again"])
def test_a_stolen_cookie_is_worth_nothing_afterwards(
    app: FastAPI, ruth: TestClient, journal: Journal, moment: Moment, way: str
) -> None:
    thief, phone = browser(app), browser(app)
    sign_in(phone, "ruth")
    thief.cookies.set(COOKIE, phone.cookies[COOKIE])
    assert is_in(thief)
    account = journal.accounts.named("ruth")
    assert account is not None
    newest = journal.sign_ins.all(account.id, moment.now)[0]
    match way:
        case "sign-out":
            assert phone.post("/sign-out").headers["location"] == "/sign-in"
        case "ended":
            ruth.post(f"/account/sign-ins/{newest.id}/end")
        case "others":
            ruth.post("/account/sign-ins/end")
        case "password":
            ruth.post("/account/password", data={"password": OTHER_PASSWORD})
            assert is_in(ruth)
        case "prove":
            phone.post("/prove", data={"password": PASSWORD})
            assert is_in(phone)
        case "again":
            code = invite_again(journal, account.id, moment.now)
            form = {"code": code, "password": OTHER_PASSWORD, "step": "join"}
            assert browser(app).post("/invited", data=form).status_code == 303
    assert not is_in(thief)
    assert thief.get("/api/v1/today").status_code == 401


def test_a_socket_is_closed_to_who_is_not_in(app: FastAPI, ruth: TestClient) -> None:
    with (
        pytest.raises(WebSocketDisconnect),
        browser(app).websocket_connect(f"wss://{NAME}/api/v1/echo"),
    ):
        pass
    with ruth.websocket_connect(f"wss://{NAME}/api/v1/echo"):
        pass


def test_sign_ins_are_listed_and_nobody_ends_anothers(app: FastAPI, ruth: TestClient) -> None:
    max_ = join(app, "Max")
    journal: Journal = app.state.journal
    account = journal.accounts.named("ruth")
    assert account is not None
    (hers,) = journal.sign_ins.all(account.id, app.state.clock.now())
    assert max_.post(f"/account/sign-ins/{hers.id}/end").status_code == 404
    assert is_in(ruth)
    assert "iPhone" in ruth.get("/account").text


def test_reading_notes_nothing_and_the_next_that_is_told_when_one_was_here(
    app: FastAPI, ruth: TestClient, moment: Moment
) -> None:
    journal: Journal = app.state.journal
    account = journal.accounts.named("ruth")
    assert account is not None
    moment.now += timedelta(hours=3)
    ruth.get("/account")
    with Journal(journal._engine) as other:  # what is written, not what is in mind
        assert other.sign_ins.all(account.id, moment.now)[0].seen_at < moment.now
        ruth.post("/account/name", data={"shown": "Ruth F"})
        assert other.sign_ins.all(account.id, moment.now)[0].seen_at == moment.now


# guessing


def told(answer: Any) -> tuple[int, dict[str, str]]:
    """Give what an answer tells; its number is its own."""
    return answer.status_code, {k: v for k, v in answer.headers.items() if k != "x-request-id"}


def test_an_unknown_name_is_answered_as_a_known_one(app: FastAPI, ruth: TestClient) -> None:
    known, unknown = sign_in(browser(app), "ruth", "wrong"), sign_in(browser(app), "ada", "wrong")
    assert (told(known), known.text) == (told(unknown), unknown.text)
    assert known.status_code == 422
    form = {"code": "0000-0000-0000-0000", "password": OTHER_PASSWORD}
    plain = {"Accept-Encoding": "identity"}  # packed, a name may be a byte shorter than another
    one, other = (
        browser(app).post("/recover", data={**form, "name": name}, headers=plain)
        for name in ("ruth", "adam")
    )
    assert one.text.replace("ruth", "adam") == other.text
    assert told(one) == told(other)


def test_an_unknown_name_costs_the_same_work(
    app: FastAPI, ruth: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    import retrowalk.people.passwords as passwords

    compared: list[str] = []
    verify = passwords._hasher.verify

    class Counting:
        def verify(self, kept: str, password: str) -> bool:
            compared.append(kept)
            return verify(kept, password)

        hash = passwords._hasher.hash

    monkeypatch.setattr(passwords, "_hasher", Counting())
    sign_in(browser(app), "ruth", "wrong")
    sign_in(browser(app), "nobody", "wrong")
    assert len(compared) == 2
    cost = [re.match(r"\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$", kept) for kept in compared]
    assert cost[0] is not None
    assert cost[1] is not None
    assert cost[0][0] == cost[1][0]


@pytest.mark.parametrize("name", ["ruth", "nobody"])
def test_who_guesses_waits_known_name_or_not_even_with_the_right_password(
    app: FastAPI, ruth: TestClient, moment: Moment, name: str
) -> None:
    most = min(Tries.OF_A_NAME)
    for number in range(most):
        assert sign_in(browser(app, (f"203.0.113.{number}", 1)), name, "wrong").status_code == 422
    shut = sign_in(browser(app), name)
    assert (shut.status_code, shut.headers["retry-after"]) == (429, "300")
    assert "5 minutes" in shut.text
    assert is_in(ruth)
    moment.now += timedelta(minutes=5)
    assert sign_in(browser(app), name).status_code == (303 if name == "ruth" else 422)


def test_one_address_with_many_names_waits_and_its_neighbour_does_not(
    app: FastAPI, ruth: TestClient
) -> None:
    most = min(Tries.OF_AN_ADDRESS)
    for number in range(most - 1):  # coming in was a right try
        form = {"code": f"{number:016}", "name": "", "password": ""}
        assert browser(app).post("/invited", data=form).status_code == 422
    assert (
        browser(app).post("/recover", data={"name": "x", "password": PASSWORD}).status_code == 422
    )
    assert sign_in(browser(app), "ruth").status_code == 429
    assert sign_in(browser(app, ("203.0.113.8", 1)), "ruth").status_code == 303


def test_behind_a_proxy_a_forged_address_is_not_believed(journal: Journal, moment: Moment) -> None:
    """Who tells a new address with each try is still one: only the proxy's own word counts."""
    app = clinic(journal, moment, behind_proxy=True)
    join(app, "Ruth")
    served: Any = ProxyHeadersMiddleware(app, trusted_hosts=["127.0.0.1"])

    def tried(number: int, peer: tuple[str, int], forwarded: str) -> int:
        with TestClient(served, base_url=HERE, client=peer, follow_redirects=False) as there:
            there.headers["X-Forwarded-For"] = forwarded
            return int(there.post("/invited", data={"code": f"{number}"}).status_code)

    most = min(Tries.OF_AN_ADDRESS)
    through_proxy, past_it = AT_HOME, ("198.51.100.9", 1)
    for number in range(most):
        assert tried(number, through_proxy, f"10.1.1.{number}, 198.51.100.1") == 422
        assert tried(number, past_it, f"10.1.1.{number}") == 422
    assert tried(most, through_proxy, "10.9.9.9, 198.51.100.1") == 429
    assert tried(most + 1, past_it, "10.9.9.9") == 429
    assert tried(most + 2, through_proxy, "198.51.100.2") == 422


def test_pages_and_the_api_are_counted_alike_each_for_themselves(
    journal: Journal, moment: Moment
) -> None:
    app = clinic(journal, moment)
    ruth, max_ = join(app, "Ruth"), join(app, "Max")
    app.state.network.rates = Rates(known=4, strangers=2)
    for path in ("/account", "/api/v1/today", "/account", "/api/v1/today"):
        assert ruth.get(path).status_code != 429
    refused = ruth.get("/api/v1/today"), ruth.get("/account"), ruth.post("/account/name")
    assert [one.status_code for one in refused] == [429] * 3
    assert refused[0].json() == {
        "error": "That was more than anybody needs in a minute. Please wait a little."
    }
    assert all(1 <= int(one.headers["retry-after"]) <= 60 for one in refused)
    assert ruth.get("/static/style.css").status_code == 200
    assert max_.get("/account").status_code == 200
    stranger = browser(app)
    assert [stranger.get("/sign-in").status_code for _ in range(3)] == [200, 200, 429]


# from elsewhere


@pytest.mark.parametrize("path", ["/sign-in", "/sign-out", "/invited", "/recover", "/prove"])
def test_another_site_signs_nobody_in_or_out(ruth: TestClient, path: str) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        refused = ruth.post(path, headers=headers, data={"name": "ruth", "password": PASSWORD})
        assert refused.status_code == 403
        assert "set-cookie" not in refused.headers
    assert is_in(ruth)


def test_over_a_connection_that_can_be_read_nobody_signs_in(app: FastAPI, ruth: TestClient) -> None:
    with device(app, f"http://{NAME}", AWAY) as unsafe:
        unsafe.cookies.set(COOKIE, ruth.cookies[COOKIE])
        unsafe.cookies.set("retrowalk-sign-in", ruth.cookies[COOKIE])
        assert sign_in(unsafe, "ruth").status_code == 403
        assert unsafe.get("/account").headers["location"] == "/trust"
        assert unsafe.get("/api/v1/today").status_code == 403


def test_after_a_change_of_address_one_stays_in_and_another_name_opens_nothing(
    app: FastAPI, ruth: TestClient
) -> None:
    moved = browser(app, ("198.51.100.77", 5))
    moved.cookies.set(COOKIE, ruth.cookies[COOKIE])
    assert is_in(moved)
    app.state.network.hosts.add("10.1.2.3")
    with device(app, "https://10.1.2.3", AWAY) as there:
        assert there.get("/today").headers["location"].startswith("/sign-in")
        assert sign_in(there, "ruth").status_code == 303
    with device(app, "https://walk.evil.example", AWAY) as elsewhere:
        elsewhere.cookies.set(COOKIE, ruth.cookies[COOKIE])
        assert elsewhere.get("/account").status_code == 421
