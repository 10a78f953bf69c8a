"""In by a one-time link, back by the sheet of codes, and proved once more; and the attacks."""

import re
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.signing_in import (
    HERE,
    OTHER_PASSWORD,
    OWNER,
    PASSWORD,
    WALKER,
    app,
    browser,
    codes,
    is_in,
    join,
    ruth,
    sign_in,
)
from tests.web.walking import Moment, screened

from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.people.accounts import invite
from retrowalk.people.sign_in import COOKIE
from retrowalk.people.step_up import PROVED_FOR

__all__ = ["app", "ruth"]


# the one-time link


def test_the_link_says_what_it_is_for_and_uses_itself_up(app: FastAPI, journal: Journal) -> None:
    now = app.state.clock.now()
    code = invite(journal, [AccountRole.CARER], now, walker_id=1)
    there = browser(app)
    page = there.post("/invited", data={"code": code}).text
    assert "Carer or spotter" in page
    assert code in page
    weak = {"code": code, "name": "Ada", "password": "short", "step": "join"}
    assert "10 to 200" in there.post("/invited", data=weak).text
    form = {**weak, "password": PASSWORD}
    assert there.post("/invited", data=form).status_code == 303
    again = browser(app).post("/invited", data={**form, "name": "Eve"})
    assert again.status_code == 422
    assert "set-cookie" not in again.headers
    assert [grant.role for grant in journal.grants.all(now, walker_id=1)] == [Role.CARER]


def test_who_has_an_account_takes_the_invitation_with_it(app: FastAPI, ruth: TestClient) -> None:
    journal: Journal = app.state.journal
    code = invite(journal, [AccountRole.CARER], app.state.clock.now(), walker_id=1)
    assert "Go on as Ruth" in ruth.post("/invited", data={"code": code}).text
    assert ruth.post("/invited", data={"code": code, "step": "take"}).status_code == 303
    account = journal.accounts.named("ruth")
    assert account is not None
    assert account.roles == {"walker", "carer"}
    assert ruth.get("/api/v1/people/1/today").status_code != 404


def test_a_walker_lets_somebody_look_after_them_and_ends_it(app: FastAPI, ruth: TestClient) -> None:
    screened(ruth)
    page = ruth.post("/looked-after/invite", data={"role": "professional"}).text
    (code,) = codes(page.replace(f"{HERE}/invited#", ""))
    coach = browser(app)
    form = {"code": code, "name": "Coach", "password": PASSWORD, "step": "join"}
    coach.post("/invited", data=form)
    account = app.state.journal.accounts.named("ruth")
    (grant,) = app.state.journal.grants.all(app.state.clock.now(), walker_id=account.walker_id)
    assert "Coach" in ruth.get("/looked-after").text
    assert coach.post(f"/looked-after/{grant.id}/end").status_code in {403, 404}
    ruth.post(f"/looked-after/{grant.id}/end")
    assert coach.get(f"/api/v1/people/{account.walker_id}/clearance").status_code == 404


# the sheet


def test_somebody_with_no_device_left_comes_back_and_an_attacker_does_not(
    app: FastAPI, ruth: TestClient, journal: Journal
) -> None:
    screened(ruth)
    sheet = codes(ruth.post("/account/sheet").text)
    assert len(set(sheet)) == 10
    assert codes(ruth.get("/account/sheet").text) == []
    stolen = ruth.cookies[COOKIE]

    def tries(name: str, code: str, password: str = OTHER_PASSWORD) -> Any:
        form = {"name": name, "code": code, "password": password}
        return browser(app, ("198.51.100.5", 1)).post("/recover", data=form)

    join(app, "Max")
    for name, code in [
        ("max", sheet[0]),  # another's code
        ("ruth", sheet[0][:9] + "-0000-0000"),  # half of a torn sheet
        ("ruth", ""),
        ("nobody", sheet[0]),
    ]:
        refused = tries(name, code)
        assert refused.status_code == 422
        assert "set-cookie" not in refused.headers
    assert tries("ruth", sheet[0], "short").status_code == 422  # and the code stays as it was

    new_phone = browser(app, ("192.0.2.44", 1))
    typed = sheet[0].lower().replace("-", " ").replace("0", "o")
    form = {"name": "Ruth", "code": typed, "password": OTHER_PASSWORD}
    assert new_phone.post("/recover", data=form).headers["location"] == "/account"
    assert new_phone.get("/api/v1/clearance").status_code == 200
    assert "9 codes are left" in new_phone.get("/account").text

    thief = browser(app)
    thief.cookies.set(COOKIE, stolen)
    assert not is_in(thief)
    assert sign_in(browser(app), "ruth", PASSWORD).status_code == 422
    assert tries("ruth", sheet[0]).status_code == 422  # used
    new_sheet = codes(new_phone.post("/account/sheet").text)
    assert tries("ruth", sheet[1]).status_code == 422  # void
    assert tries("ruth", new_sheet[0]).status_code == 303
    account = journal.accounts.named("ruth")
    assert account is not None
    assert journal.recovery_codes.sheet(account.id).left == 9


def test_of_many_at_once_with_the_same_code_one_comes_in(app: FastAPI, ruth: TestClient) -> None:
    from concurrent.futures import ThreadPoolExecutor

    from retrowalk.people.codes import kept

    sheet = codes(ruth.post("/account/sheet").text)
    journal: Journal = app.state.journal
    account = journal.accounts.named("ruth")
    assert account is not None
    code, now = kept(sheet[0], account.id), app.state.clock.now()
    with ThreadPoolExecutor(6) as pool:
        used = pool.map(lambda _: journal.recovery_codes.use(account.id, code, now), range(6))
    assert sum(used) == 1


def test_the_sheet_is_made_for_printing_and_tells_not_whose_it_is(ruth: TestClient) -> None:
    page = ruth.post("/account/sheet")
    assert page.headers["cache-control"] == "no-store"
    printed = re.sub(r'<p class="[a-z ]*screen-only">.*?</p>|<[^>]*>', "", page.text)
    assert "ruth" not in printed.lower()
    assert f"{HERE}/recover" in printed


# proving once more

MATTERS = [
    ("GET", "/journal.zip"),
    ("GET", "/journal/erase"),
    ("POST", "/journal/erase"),
    ("POST", "/looked-after/invite"),
    ("POST", "/share"),
    ("POST", "/devices/code"),
    ("POST", "/account/password"),
    ("POST", "/account/sheet"),
    ("POST", "/account/invite"),
    ("POST", "/backups"),
    ("POST", "/accounts/invite"),
    ("POST", "/accounts/1/again"),
    ("POST", "/accounts/1/roles"),
    ("POST", "/accounts/1/close"),
    ("POST", "/home-screen/code"),
    ("POST", "/share"),
]


def test_what_matters_most_asks_for_a_proof_that_is_not_old(app: FastAPI, moment: Moment) -> None:
    roles = [OWNER, WALKER, AccountRole.PROFESSIONAL]
    there = join(app, "Olga", roles)
    screened(there)
    moment.now += PROVED_FOR
    before = there.cookies[COOKIE]
    for method, path in MATTERS:
        form = {"role": "carer", "password": OTHER_PASSWORD}
        referer = {"Referer": f"{HERE}/account"}
        led = there.request(method, path, headers=referer, data=form if method == "POST" else None)
        back = path if method == "GET" else "/account"
        assert led.status_code == 303, path
        assert led.headers["location"] == f"/prove?to={back.replace('/', '%2F')}", path
    for method, path in (("DELETE", "/api/v1/record"), ("POST", "/api/v1/shares")):
        refused = there.request(method, path)
        assert refused.status_code == 401, path
        assert "prove once more" in refused.json()["error"]
    assert there.post("/prove", data={"password": "wrong"}).status_code == 422
    proved = there.post("/prove", data={"password": PASSWORD, "to": "/journal.zip"})
    assert proved.headers["location"] == "/journal.zip"
    assert there.cookies[COOKIE] != before
    assert there.get("/journal.zip").status_code == 200
    moment.now += PROVED_FOR
    assert there.get("/journal.zip").status_code == 303


def test_the_lockout_of_the_proof_is_its_own(
    app: FastAPI, ruth: TestClient, moment: Moment
) -> None:
    for _ in range(5):
        assert ruth.post("/prove", data={"password": "wrong"}).status_code == 422
    shut = ruth.post("/prove", data={"password": PASSWORD})
    assert (shut.status_code, shut.headers["retry-after"]) == (429, "300")
    assert sign_in(browser(app), "ruth").status_code == 303
    moment.now += timedelta(minutes=5)
    assert ruth.post("/prove", data={"password": PASSWORD}).status_code == 303


def test_a_household_without_accounts_is_not_asked(walker: TestClient) -> None:
    assert walker.get("/journal.zip").status_code == 200
    assert walker.get("/journal/erase").status_code in {200, 303}


# passwords


@pytest.mark.parametrize(
    "password",
    ["", "short", "x" * 201, "aaaaaaaaaaaa", "ruth fink ruth", "1212121212", "ruth fink"],
)
def test_what_is_guessed_too_easily_is_no_password(ruth: TestClient, password: str) -> None:
    name = ruth.post("/account/password", data={"password": password})
    assert name.status_code == (303 if password == "ruth fink ruth" else 422)
