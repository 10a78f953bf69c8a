"""A program comes in with a token: as far as its sentence says, for as long, and to no page."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text
from starlette.routing import BaseRoute
from starlette.websockets import WebSocketDisconnect
from tests.web.accounts import account, browser, named_app, signed_in
from tests.web.phones import HOST, SAFE, app, device
from tests.web.walking import AT_HOME, Moment

from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.journal.types import KnownWalker
from retrowalk.lan import pairing
from retrowalk.languages import LANGUAGES
from retrowalk.people import Right, consent
from retrowalk.people.step_up import PROVED_FOR
from retrowalk.people.tokens import MOST, OFFERED, digest
from retrowalk.web.dependencies import NEEDS
from retrowalk.web.routes import API_ROUTERS
from retrowalk.web.security import access, guard
from retrowalk.web.ways import API

__all__ = ["app"]


@pytest.fixture
def home(walker: TestClient, app: FastAPI) -> Iterator[TestClient]:
    """The walker on their own machine, who may go."""
    with device(app, "http://127.0.0.1:8001", AT_HOME) as client:
        yield client


@pytest.fixture
def program(app: FastAPI) -> Iterator[TestClient]:
    """A program on another machine."""
    with device(app, client=("192.168.1.66", 1)) as client:
        client.headers["User-Agent"] = "a program"
        yield client


def made(client: TestClient, *rights: Right, days: int = 30, **fields: Any) -> str:
    """Make a token on the page, and give its secret as it stands there."""
    told = {"name": "script", "right": list(rights), "days": days, **fields}
    answer = client.post("/account/tokens", data=told)
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    found = re.search(r'id="secret">(rw_[\w-]{43})<', answer.text)
    assert found
    return found[1]


def shown(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def ended(home: TestClient) -> None:
    found = re.search(r'action="(/account/tokens/[0-9]+/end)"', home.get("/account/tokens").text)
    assert found
    assert home.post(found[1]).status_code == 303


def test_a_token_opens_what_its_sentence_says(home: TestClient, program: TestClient) -> None:
    assert program.get("/api/v1/walks").status_code == 401
    secret = made(home, Right.SEE)
    assert program.get("/api/v1/walks", headers=shown(secret)).json() == []
    assert program.get("/api/v1/people/1/today", headers=shown(secret)).status_code == 200
    answers = {"answers": {}}
    assert program.post("/api/v1/screening", json=answers, headers=shown(secret)).status_code == 403
    page = home.get("/account/tokens").text
    assert "May read your walks, your tests and all you told, until 1 July 2026." in page
    assert "Last used Mon 1 Jun" in page
    assert secret not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_sentence_is_said_in_every_language(home: TestClient, language: str) -> None:
    home.cookies.set("language", language)
    said = {made(home, right) and home.get("/account/tokens").text for right in OFFERED[:5]}
    assert len(said) == 5
    assert not any("keys-" in re.sub(r"<link[^>]*>", "", page) for page in said)


def test_it_is_no_key_to_any_page(home: TestClient, program: TestClient) -> None:
    secret = made(home, *OFFERED[:4])
    for path in ("/", "/today", "/account/tokens", "/journal", "/export", "/api", "/apix/v1/walks"):
        refused = program.get(path, headers=shown(secret))
        assert refused.status_code == 403, path
        # even on this machine itself, what shows a token has that alone
        assert home.get(path, headers=shown(secret)).status_code == 403, path
    assert home.post("/account/tokens/1/end", headers=shown(secret)).status_code == 403


@pytest.mark.parametrize("change", ["ended", "over", "misspelt", "halved", "other scheme", "empty"])
def test_what_counts_no_more_opens_nothing_not_even_at_home(
    home: TestClient, program: TestClient, moment: Moment, change: str
) -> None:
    headers = shown(secret := made(home, Right.SEE, days=7))
    assert program.get("/api/v1/walks", headers=headers).status_code == 200
    match change:
        case "ended":
            ended(home)
        case "over":
            moment.pass_days(7)
        case "misspelt":
            headers = shown(secret[:-1] + ("a" if secret[-1] != "a" else "b"))
        case "halved":
            headers = shown(secret[:20])
        case "other scheme":
            headers = {"Authorization": f"Basic {secret}"}
        case "empty":
            headers = shown("rw_")
    assert program.get("/api/v1/walks", headers=headers).status_code == 401
    if change != "other scheme":
        assert home.get("/api/v1/walks", headers=headers).status_code == 401


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside a cookie that is good"])
def test_a_line_that_a_token_holds_open_ends_with_it(
    home: TestClient,
    program: TestClient,
    journal: Journal,
    moment: Moment,
    monkeypatch: pytest.MonkeyPatch,
    beside: bool,
) -> None:
    monkeypatch.setattr(guard, "LOOK_AGAIN_S", 0.05)
    monkeypatch.setattr(access, "GATHERED_S", 0.05)
    session = home.get("/api/v1/today").json()["planned"]["id"]
    secret = made(home, Right.SEE, Right.TELL)
    line = f"wss://{HOST}:8000/api/v1/live/{session}"
    journal.devices.invite("code", moment.now, moment.now + timedelta(hours=1))
    journal.devices.pair("code", pairing.digest("a-device"), "Firefox", moment.now)
    headers = shown(secret) | ({"Cookie": f"{pairing.COOKIE}=a-device"} if beside else {})
    with program.websocket_connect(line, headers=headers) as socket:
        ended(home)
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_json()
    assert closed.value.code == guard.POLICY


def test_no_origin_is_asked_of_what_stands_on_its_token_alone(
    home: TestClient, program: TestClient
) -> None:
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    walk = {"on": "2026-06-01", "minutes": 5, "setting": "home_rail"}
    secret = made(home, Right.TELL)
    told = program.post("/api/v1/record/walks", json=walk, headers=shown(secret) | elsewhere)
    assert told.status_code in {201, 422}, told.text
    for headers in ({}, shown("rw_" + "x" * 43), {"Authorization": "Bearer other"}):
        refused = home.post("/api/v1/record/walks", json=walk, headers=headers | elsewhere)
        assert refused.status_code in {401, 403}


def api_routes() -> Iterator[tuple[str, str, Right]]:
    """Give every method and address of the API, and the right that it needs."""
    for router in API_ROUTERS:
        for route in router.routes:
            for method in sorted(getattr(route, "methods", None) or ()):
                usual = Right.SEE if method in {"GET", "HEAD"} else Right.TELL
                yield method, API + path_of(route), getattr(route.endpoint, NEEDS, usual)  # type: ignore[attr-defined]


def path_of(route: BaseRoute) -> str:
    path = str(route.path)  # type: ignore[attr-defined]
    return re.sub(r"\{[^}]*\}", "1", path)


OF_NOBODY = {"/api/v1/screening/questions"}
"""What is the same for everybody."""


def test_a_lesser_scope_is_refused_on_every_method(home: TestClient, program: TestClient) -> None:
    everything = [right for right in OFFERED if right is not Right.PRESCRIBE]
    secrets = {right: made(home, right) for right in everything}
    gives = {right: {right} for right in everything} | {Right.SEE: {Right.SEE, Right.SEE_TODAY}}
    looked_at = 0
    for method, path, needed in api_routes():
        if path in OF_NOBODY:
            continue
        for right, secret in secrets.items():
            if needed in gives[right]:
                continue
            for address in (path, path.replace(API, f"{API}/people/1")):
                body = bodies(method)
                answer = program.request(method, address, headers=shown(secret), **body)
                assert answer.status_code == 403, (method, address, right)
                looked_at += 1
    assert looked_at > 200


def bodies(method: str) -> dict[str, Any]:
    return {} if method in {"GET", "HEAD"} else {"json": {}}


def test_it_never_reaches_the_pages_of_somebody_else(
    home: TestClient, program: TestClient, journal: Journal, moment: Moment
) -> None:
    secret = made(home, *(right for right in OFFERED if right is not Right.PRESCRIBE))
    other = journal.walkers.add("Other", moment.now)
    for path in ("today", "walks", "record/statements"):
        there = program.get(f"/api/v1/people/{other.id}/{path}", headers=shown(secret))
        nowhere = program.get(f"/api/v1/people/999/{path}", headers=shown(secret))
        assert there.status_code == nowhere.status_code == 404
        assert there.text.replace(str(other.id), "N") == nowhere.text.replace("999", "N")


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"name": " "}, "what the token is for"),
        ({"right": []}, "tick what it may do"),
        ({"right": ["erase"]}, "no more than you may"),
        ({"right": ["decide"]}, "no more than you may"),
        ({"right": ["prescribe"]}, "no more than you may"),
        ({"pages": "clients"}, "no more than you may"),
        ({"days": 3650}, "for a year at most"),
        ({"days": -1}, "for a year at most"),
    ],
)
def test_no_token_is_made_that_may_more_than_its_maker(
    home: TestClient, journal: Journal, told: dict[str, Any], why: str
) -> None:
    asked = {"name": "script", "right": ["see"], "days": 30} | told
    refused = home.post("/account/tokens", data=asked)
    assert refused.status_code == 422
    assert why in refused.text
    assert journal.tokens.of(None, 1) == ()


def test_so_many_are_open_at_once_and_no_more(home: TestClient) -> None:
    for _ in range(MOST):
        made(home, Right.SEE)
    full = home.post("/account/tokens", data={"name": "one", "right": ["see"], "days": 7})
    assert (full.status_code, "end one first" in full.text) == (422, True)
    ended(home)
    assert made(home, Right.SEE)


def test_the_journal_has_only_its_hash(
    home: TestClient, journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    secret = made(home, Right.SEE)
    journal.close()
    kept = on_disk()
    assert digest(secret).encode() in kept
    assert secret.encode() not in kept
    assert secret.removeprefix("rw_").encode() not in kept


def test_who_is_not_let_in_makes_none(app: FastAPI, journal: Journal) -> None:
    with device(app, SAFE) as stranger:
        asked = {"name": "script", "right": ["see"], "days": 30}
        assert stranger.post("/account/tokens", data=asked).status_code == 401
        assert stranger.get("/account/tokens").status_code == 303
    assert journal.tokens.of(None, 1) == ()


def test_with_its_walker_gone_a_token_opens_nothing(
    home: TestClient, program: TestClient, journal: Journal
) -> None:
    secret = made(home, Right.SEE)
    with journal._engine.begin() as db:
        db.execute(text("UPDATE api_token SET walker_id = 999"))
    assert program.get("/api/v1/walks", headers=shown(secret)).status_code == 401


class Clinic:
    """A physiotherapist who walks too, with one client; and a program of theirs."""

    def __init__(self, journal: Journal, moment: Moment) -> None:
        self.journal, self.moment = journal, moment
        app = named_app(journal, moment)
        both = (AccountRole.WALKER, AccountRole.PROFESSIONAL)
        self.account = account(journal, "pt", moment.now, *both)
        self.client = journal.walkers.add("Client", moment.now)
        self.stranger = journal.walkers.add("Stranger", moment.now)
        grants = journal.grants
        role = Role.PROFESSIONAL
        self.grant = grants.add(self.account.id, self.client.id, role, moment.now)
        consent.tell(journal.walker_of(self.client.id), "treatment", moment.now)
        self.pages = signed_in(browser(app), journal, self.account.id, moment.now)
        self.program = browser(app)

    def status(self, secret: str, path: str, method: str = "GET") -> int:
        body = {} if method == "GET" else {"json": {}}
        return self.program.request(method, path, headers=shown(secret), **body).status_code

    def of(self, walker: KnownWalker) -> str:
        return f"/api/v1/people/{walker.id}/walks"


@pytest.fixture
def clinic(journal: Journal, moment: Moment) -> Clinic:
    return Clinic(journal, moment)


def test_a_token_for_clients_is_none_for_one_s_own_pages_nor_the_other_way(clinic: Clinic) -> None:
    own = made(clinic.pages, Right.SEE)
    clients = made(clinic.pages, Right.SEE, pages="clients")
    page = clinic.pages.get("/account/tokens").text
    assert "May read your clients’ walks, tests and all they told, until" in page
    assert (clinic.status(own, "/api/v1/walks"), clinic.status(own, clinic.of(clinic.client))) == (
        200,
        404,
    )
    assert clinic.status(clients, "/api/v1/walks") == 403
    assert clinic.status(clients, clinic.of(clinic.client)) == 200
    assert clinic.status(clients, clinic.of(clinic.stranger)) == 404
    mine = clinic.journal.accounts.get(clinic.account.id).walker_id
    assert clinic.status(clients, f"/api/v1/people/{mine}/walks") == 404


@pytest.mark.parametrize("less", ["consent", "grant", "role", "account"])
def test_where_its_maker_may_no_longer_it_may_no_longer_either(clinic: Clinic, less: str) -> None:
    secret = made(clinic.pages, Right.SEE, pages="clients")
    assert clinic.status(secret, clinic.of(clinic.client)) == 200
    journal, at = clinic.journal, clinic.moment.now
    match less:
        case "consent":
            walker = journal.walker_of(clinic.client.id)
            consent.tell(walker, "treatment", clinic.moment.now, yes=False)
        case "grant":
            journal.grants.end(clinic.grant.id, clinic.client.id, at)
        case "role":
            journal.accounts.set_roles(clinic.account.id, [AccountRole.WALKER], at)
        case "account":
            journal.accounts.close(clinic.account.id, at)
    assert clinic.status(secret, clinic.of(clinic.client)) in {401, 404}


def test_a_client_s_token_gives_no_right_that_a_professional_has_not(clinic: Clinic) -> None:
    asked = {"name": "x", "right": ["tell"], "pages": "clients", "days": 7}
    refused = clinic.pages.post("/account/tokens", data=asked)
    assert (refused.status_code, "no more than you may" in refused.text) == (422, True)
    secret = made(clinic.pages, Right.SEE, Right.PRESCRIBE, pages="clients")
    there = f"/api/v1/people/{clinic.client.id}/record/walks"
    assert clinic.status(secret, there, "POST") == 403


def test_only_who_proved_lately_makes_one_and_anybody_ends_their_own(clinic: Clinic) -> None:
    made(clinic.pages, Right.SEE)
    clinic.moment.now += PROVED_FOR
    told = {"name": "x", "right": ["see"], "days": 7}
    assert clinic.pages.post("/account/tokens", data=told).headers["location"][:6] == "/prove"
    (one,) = clinic.journal.tokens.of(clinic.account.id, None)
    bob = account(clinic.journal, "bob", clinic.moment.now)
    other = signed_in(browser(clinic.pages.app), clinic.journal, bob.id, clinic.moment.now)  # type: ignore[arg-type]
    assert other.post(f"/account/tokens/{one.id}/end").status_code == 404
    assert clinic.pages.post(f"/account/tokens/{one.id}/end").status_code == 303
    assert clinic.journal.tokens.of(clinic.account.id, None) == ()


def test_a_carer_s_token_sees_today_and_no_more(journal: Journal, moment: Moment) -> None:
    app = named_app(journal, moment)
    carer = account(journal, "spotter", moment.now, AccountRole.CARER)
    walker = journal.walkers.add("Client", moment.now)
    journal.grants.add(carer.id, walker.id, Role.CARER, moment.now)
    pages = signed_in(browser(app), journal, carer.id, moment.now)
    told = {"name": "x", "right": ["see"], "pages": "clients", "days": 7}
    assert pages.post("/account/tokens", data=told).status_code == 422
    secret = made(pages, Right.SEE_TODAY, pages="clients")
    program = browser(app)
    for path in ("walks", "record/statements", "progress"):
        answer = program.get(f"/api/v1/people/{walker.id}/{path}", headers=shown(secret))
        assert answer.status_code == 403
