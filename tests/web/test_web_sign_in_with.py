"""Another server vouches, a real one on loopback: linked first, and found by nothing else."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.people.issuer import CLIENT, SECRET, TestIssuer, served
from tests.web.accounts import THERE, account, ada, browser, me, named_app, signed_in, stranger
from tests.web.walking import Moment

from retrowalk.journal import Account, AccountRole, Journal
from retrowalk.people.accounts import invite, invite_again
from retrowalk.people.issuer import Issuer
from retrowalk.people.sign_in import COOKIE
from retrowalk.people.step_up import PROVED_FOR
from retrowalk.web.routes.sign_in_with import COOKIE as TICKET

__all__ = ["ada", "me", "stranger"]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[TestIssuer]:
    with served(TestIssuer()) as issuer:
        yield issuer


@pytest.fixture
def issuer(server: TestIssuer, moment: Moment) -> TestIssuer:
    server.honest()
    server.now = moment
    return server


@pytest.fixture
def app(journal: Journal, moment: Moment, issuer: TestIssuer) -> FastAPI:
    told = Issuer(address=issuer.address, client_id=CLIENT, client_secret=SECRET, name="Clinic")
    return named_app(journal, moment, told)


def there(address: str) -> str:
    """Go to the issuer as the browser does, and give where it leads back to."""
    answer = requests.get(address, allow_redirects=False, timeout=10)
    back = answer.headers["location"]
    assert back.startswith(f"{THERE}/sign-in/with/back?")
    return back


def way(page: Any) -> str:
    """Give where the browser is sent: by a redirect, or by the link on a page."""
    if page.status_code == 303:
        return str(page.headers["location"])
    found = re.search(r'class="button primary" href="(http[^"]+)"', page.text)
    assert found, page.text
    return found[1].replace("&amp;", "&")


def linked(client: TestClient) -> Any:
    return client.get(there(way(client.post("/account/with"))))


def entered(client: TestClient, to: str = "/account") -> Any:
    return client.get(there(way(client.get(f"/sign-in/with?to={to}"))))


def is_in(client: TestClient) -> bool:
    return bool(client.get("/account").status_code == 200)


def test_linked_it_signs_in(me: TestClient, stranger: TestClient) -> None:
    assert "Sign in with Clinic" in stranger.get("/sign-in").text
    assert linked(me).headers["location"] == "/account/with"
    assert "Linked since" in me.get("/account/with").text
    assert "Another server was let vouch for it." in me.get("/account").text
    answer = entered(stranger)
    assert (answer.status_code, answer.headers["location"]) == (303, "/account/sheet")
    assert is_in(stranger)


def test_the_same_mail_address_opens_nothing(
    me: TestClient, stranger: TestClient, journal: Journal, moment: Moment, issuer: TestIssuer
) -> None:
    owner = account(journal, "owner@example.org", moment.now, AccountRole.OWNER)
    issuer.claims = {"email": "owner@example.org", "preferred_username": owner.name}
    refused = entered(stranger)
    assert refused.status_code == 422
    assert "linked with no account here" in refused.text
    assert not is_in(stranger)
    assert journal.identities.of(owner.id) == ()
    assert len(journal.accounts.all()) == 2  # and it makes none by itself


def test_an_invitation_is_taken_without_a_password(
    stranger: TestClient, journal: Journal, moment: Moment
) -> None:
    code = invite(journal, [AccountRole.WALKER], moment.now)
    assert "without a password" in stranger.post("/invited", data={"code": code}).text
    page = stranger.post("/sign-in/with/join", data={"code": code, "name": "Cleo"})
    back = there(way(page))
    assert stranger.get(back).headers["location"] == "/account/sheet"
    assert is_in(stranger)
    cleo = journal.accounts.named("cleo")
    assert cleo is not None
    assert (cleo.has_password, len(journal.identities.of(cleo.id))) == (False, 1)
    stranger.cookies.clear()
    assert entered(stranger).status_code == 303
    assert is_in(stranger)
    page = stranger.post("/sign-in/with/join", data={"code": code, "name": "Eve"})
    assert stranger.get(there(way(page))).status_code == 422  # it was used


@pytest.mark.parametrize("code", ["", "0000-0000-0000-0000"])
def test_without_an_invitation_nobody_joins(
    stranger: TestClient, journal: Journal, code: str
) -> None:
    page = stranger.post("/sign-in/with/join", data={"code": code, "name": "Eve"})
    assert stranger.get(there(way(page))).status_code == 422
    assert journal.accounts.all() == ()


def test_a_link_into_somebody_s_account_is_not_taken_by_another(
    me: TestClient, stranger: TestClient, journal: Journal, moment: Moment, ada: Account
) -> None:
    linked(me)
    bob = account(journal, "bob", moment.now)
    code = invite_again(journal, bob.id, moment.now)
    page = stranger.post("/sign-in/with/join", data={"code": code, "name": "bob"})
    assert stranger.get(there(way(page))).status_code == 422
    assert [one.account_id for one in journal.identities.of(ada.id)] == [ada.id]
    assert journal.identities.of(bob.id) == ()


def test_an_answer_counts_once_in_the_browser_that_began(
    me: TestClient, stranger: TestClient, app: FastAPI
) -> None:
    linked(me)
    me.post("/account/sheet")
    back = there(way(stranger.get("/sign-in/with?to=/account")))
    ticket = stranger.cookies[TICKET]
    with browser(app) as thief:  # has the address, not the cookie
        assert thief.get(back).status_code == 422
        assert not is_in(thief)
    assert stranger.get(back).status_code == 303
    assert is_in(stranger)
    assert TICKET not in stranger.cookies
    with browser(app) as later:  # has both, but later
        later.cookies.set(TICKET, ticket, domain="walk.example.org", path="/")
        assert later.get(back).status_code == 422
        assert not is_in(later)


def test_nobody_is_signed_in_as_another_by_a_link_that_was_sent(
    me: TestClient, stranger: TestClient
) -> None:
    """Signing somebody in as oneself, to read what they tell then, is an attack too."""
    linked(me)
    of_attacker = there(way(me.get("/sign-in/with")))
    begun = stranger.get("/sign-in/with")
    assert begun.status_code == 303
    assert stranger.get(of_attacker).status_code == 422
    assert not is_in(stranger)


def test_an_account_is_linked_with_nobody_who_was_brought_along(
    me: TestClient, app: FastAPI, journal: Journal, moment: Moment, ada: Account, issuer: TestIssuer
) -> None:
    bob = account(journal, "bob", moment.now)
    with browser(app) as client:
        attacker = signed_in(client, journal, bob.id, moment.now)
        issuer.subject = "the attacker"
        back = there(way(attacker.post("/account/with")))
        ticket = attacker.cookies[TICKET]
    me.cookies.set(TICKET, ticket, domain="walk.example.org", path="/")
    assert me.get(back).status_code == 422
    assert journal.identities.of(ada.id) == ()
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    assert me.post("/account/with", headers=elsewhere).status_code == 403
    assert me.get("/sign-in/with", headers=elsewhere).status_code == 303  # signs in, links nothing


def test_a_subject_of_one_account_is_not_linked_with_another(
    me: TestClient, app: FastAPI, journal: Journal, moment: Moment
) -> None:
    linked(me)
    bob = account(journal, "bob", moment.now)
    with browser(app) as client:
        refused = linked(signed_in(client, journal, bob.id, moment.now))
        assert (refused.status_code, "another account" in refused.text) == (422, True)
    journal.accounts.close(bob.id, moment.now)
    assert len(journal.identities.of(bob.id)) == 0


def test_it_proves_who_is_signed_in_where_it_asks_again(
    me: TestClient, moment: Moment, issuer: TestIssuer
) -> None:
    linked(me)
    moment.now += PROVED_FOR + timedelta(seconds=1)
    assert me.post("/account/with").headers["location"].startswith("/prove")
    assert "Prove it with Clinic" in me.get("/prove").text
    begun = me.get("/prove/with?to=/account/with")
    assert parse_qs(urlsplit(way(begun)).query)["prompt"] == ["login"]
    before = me.cookies[COOKIE]
    assert me.get(there(way(begun))).headers["location"] == "/account/with"
    assert me.cookies[COOKIE] != before
    moment.now += PROVED_FOR + timedelta(seconds=1)
    issuer.subject = "somebody else at the same keyboard"
    assert me.get(there(way(me.get("/prove/with")))).status_code == 422
    assert me.post("/account/with").headers["location"].startswith("/prove")


def test_the_link_is_ended_and_opens_nothing(
    me: TestClient, stranger: TestClient, journal: Journal, ada: Account
) -> None:
    linked(me)
    (one,) = journal.identities.of(ada.id)
    assert me.post(f"/account/with/{one.id + 1}/remove").status_code == 404
    assert me.post(f"/account/with/{one.id}/remove").status_code == 303
    assert entered(stranger).status_code == 422


def test_with_its_account_closed_it_opens_nothing(
    me: TestClient, stranger: TestClient, journal: Journal, moment: Moment, ada: Account
) -> None:
    linked(me)
    journal.accounts.close(ada.id, moment.now)
    assert entered(stranger).status_code == 422
    code = invite(journal, [AccountRole.WALKER], moment.now)  # whoever comes anew is somebody new
    page = stranger.post("/sign-in/with/join", data={"code": code, "name": "Ada again"})
    assert stranger.get(there(way(page))).status_code == 303
    assert is_in(stranger)


def test_it_leads_on_this_site_alone(me: TestClient, stranger: TestClient) -> None:
    linked(me)
    me.post("/account/sheet")
    led = entered(stranger, "https://elsewhere.example//x").headers["location"]
    assert led.startswith("/")
    assert not led.startswith("//")


def test_where_no_server_was_set_up_there_is_no_such_way(journal: Journal, moment: Moment) -> None:
    app = named_app(journal, moment)
    ada = account(journal, "ada", moment.now)
    with browser(app) as client:
        assert client.get("/sign-in/with").status_code == 404
        assert "/sign-in/with" not in client.get("/sign-in").text
        me = signed_in(client, journal, ada.id, moment.now)
        assert me.get("/account/with").status_code == 404
        assert "/account/with" not in me.get("/account").text
