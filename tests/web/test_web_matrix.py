"""Every route, method and socket of the app, times everybody who may come, on Anna's pages.

What each may do stands here once more, by hand. The routes are those of the app, and what a route
needs is what it says itself, so a new one is in this at once: a refusal that is missing is found,
and so is a page that shows a word of Anna's to somebody who may not read it.
"""

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response
from starlette.websockets import WebSocketDisconnect
from tests.searching import TRIED
from tests.web.accounts import browser, named_app, signed_in
from tests.web.caring import walks
from tests.web.routes import Found, every_route
from tests.web.walking import Moment

from retrowalk.coach import Coach
from retrowalk.journal import Account, AccountRole, Journal, Role
from retrowalk.journal.tokens import Pages
from retrowalk.languages import say
from retrowalk.people import Right, Through, Visitor
from retrowalk.people.consent import Use, tell
from retrowalk.people.tokens import make
from retrowalk.screening import Agreement
from retrowalk.web.dependencies import _USE, NEEDS
from retrowalk.web.security.guard import POLICY

pytestmark = pytest.mark.slow

OKAPI = "okapi"
"""A word of Anna's, in what she said and in what was said to her."""

ALL = frozenset(Right)
MAY: dict[str, frozenset[Right]] = {
    "anna": ALL - {Right.PRESCRIBE},
    "her physiotherapist": frozenset({Right.SEE_TODAY, Right.SEE, Right.PRESCRIBE, Right.WRITE}),
    "her husband": frozenset({Right.SEE_TODAY, Right.TELL_FALL, Right.WRITE}),
    "a program of hers that reads": frozenset({Right.SEE_TODAY, Right.SEE}),
    "a physiotherapist without her yes": frozenset(),
    "a physiotherapist whom she let go": frozenset(),
    "another physiotherapist": frozenset(),
    "ben, who walks too": frozenset(),
    "the owner of the server": frozenset(),
    "a researcher": frozenset(),
    "whoever signed out": frozenset(),
    "a stranger": frozenset(),
}
WHOSE = r"\{person(:int)?\}"
"""Where an address says whose pages it is about."""
OF_NOBODY = ("/screening/questions", "/imports/taken")
"""What is the same for everybody."""
WITH_BYTES = frozenset({"anna", "a program of hers that reads"})
"""Who may have the bytes of recordings: she agreed to that use with nobody."""


class Everybody:
    """Browsers of all who may come, and whose pages it is about."""

    def __init__(self, journal: Journal, app: FastAPI, moment: Moment) -> None:
        self.journal, self.app, self.now = journal, app, moment.now
        self.anna = journal.walkers.all()[0].id
        self.ben = journal.walkers.add("Ben", self.now).id
        self.browsers = {name: browser(app) for name in MAY}
        self._live()
        self._let_in()

    def _live(self) -> None:
        day = self.now.date()
        walks(self.journal, self.anna, day, 8)
        walks(self.journal, self.ben, day, 3)
        said = Agreement(on=day, who=f"Dr {OKAPI}", note=OKAPI)
        Coach(self.journal, self.anna).screening.agree(said, self.now)

    def _let_in(self) -> None:
        roles = AccountRole
        self._come("anna", roles.WALKER, walker_id=self.anna)
        self._come("ben, who walks too", roles.WALKER, walker_id=self.ben)
        physio = self._come("her physiotherapist", roles.PROFESSIONAL)
        self.journal.grants.add(physio.id, self.anna, Role.PROFESSIONAL, self.now)
        for use in (Use.TREATMENT, Use.MESSAGES):
            whom = self.journal.consents.whom(physio.id)
            tell(self.journal.walker_of(self.anna), use, self.now, to=whom)
        let_go = self._come("a physiotherapist whom she let go", roles.PROFESSIONAL)
        grant = self.journal.grants.add(let_go.id, self.anna, Role.PROFESSIONAL, self.now)
        whom = self.journal.consents.whom(let_go.id)
        tell(self.journal.walker_of(self.anna), Use.TREATMENT, self.now, to=whom)
        self.journal.grants.end(grant.id, self.anna, self.now)
        unasked = self._come("a physiotherapist without her yes", roles.PROFESSIONAL)
        self.journal.grants.add(unasked.id, self.anna, Role.PROFESSIONAL, self.now)
        self._come("another physiotherapist", roles.PROFESSIONAL)
        husband = self._come("her husband", roles.CARER)
        self.journal.grants.add(husband.id, self.anna, Role.CARER, self.now)
        self._come("the owner of the server", roles.OWNER)
        self._come("a researcher", roles.RESEARCHER)
        gone = self._come("whoever signed out", roles.WALKER, walker_id=self.anna)
        self.journal.sign_ins.end_all(gone.id)
        self._bring_token("a program of hers that reads")

    def _come(self, name: str, role: AccountRole, walker_id: int | None = None) -> Account:
        made = self.journal.accounts.add(
            name, [role], self.now, shown=name.title(), walker_id=walker_id
        )
        signed_in(self.browsers[name], self.journal, made.id, self.now)
        return made

    def _bring_token(self, name: str) -> None:
        anna = Visitor(through=Through.SIGN_IN, walker_id=self.anna, account_id=1)
        secret, _ = make(
            self.journal, anna, self.anna, "reads", [Right.SEE], Pages.OWN, 30, self.now
        )
        self.browsers[name].headers["Authorization"] = f"Bearer {secret}"


@pytest.fixture
def everybody(journal: Journal, moment: Moment) -> Everybody:
    return Everybody(journal, named_app(journal, moment), moment)


def needed(route: Found) -> tuple[Right, Use | None]:
    """Give what a route says that it needs, and which use Anna must have agreed to."""
    usual = Right.SEE if route.method in {"GET", "HEAD"} else Right.TELL
    if route.method == "SOCKET":
        usual = Right.TELL
    return getattr(route.endpoint, NEEDS, None) or usual, getattr(route.endpoint, _USE, None)


def filled(route: Found, person: int) -> str:
    """Give an address of a route: of a walker, and of nothing that is there."""
    path = re.sub(WHOSE, str(person), route.path)
    return re.sub(r"\{(\w+)(:\w+)?\}", "1", path)


def allowed(name: str, route: Found) -> bool:
    """Tell whether somebody may have a route: the clients' pages are a professional's alone."""
    right, use = needed(route)
    if right not in MAY[name] or (use is not None and name not in WITH_BYTES):
        return False
    own = route.path.endswith("/report.pdf")  # hers at either address
    if "/clients/" in route.path and name != "her physiotherapist" and not own:
        return False
    return route.path.startswith(("/api/", "/fhir/")) or not name.startswith("a program")


def refused(answer: Response, person: int) -> bool:
    """Tell whether an answer is that somebody has no business there."""
    if answer.status_code == 401:
        return True
    if answer.status_code == 303:
        return answer.headers["location"].startswith(("/sign-in", "/pair"))
    no_right = ("refused-not-yours", "refused-no-consent", "refused-no-pages", "keys-refused-page")
    sentences = [say(one) for one in (*no_right, "signin-not-by-token")]
    if answer.status_code == 403:
        return any(one in html.unescape(answer.text) for one in sentences)
    nothing = (say("journal-no-walker", id=str(person)), say("refused-status-404"))
    said = html.unescape(answer.text)
    return answer.status_code == 404 and any(one in said for one in nothing)


def of_a_walker(app: FastAPI) -> list[Found]:
    routes = [route for route in every_route(app) if re.search(WHOSE, route.path)]
    return [route for route in routes if not route.path.endswith(OF_NOBODY)]


def test_who_may_not_is_refused_whatever_they_ask_of_anna(
    everybody: Everybody,
    all_rows: Callable[[], Any],
    record_property: Callable[[str, object], None],
) -> None:
    before = all_rows()["statement"]
    tried, passed = 0, []
    for route in of_a_walker(everybody.app):
        address = filled(route, everybody.anna)
        for name, there in everybody.browsers.items():
            if allowed(name, route):
                continue
            tried += 1
            if not is_refused(there, route.method, address, everybody.anna):
                passed.append(f"{name}: {route.method} {route.path}")
    assert not passed, "\n".join(passed)
    assert all_rows()["statement"] == before
    record_property(TRIED, f"{tried} requests of who may not, each of them refused")
    assert tried > 500


def is_refused(there: TestClient, method: str, address: str, person: int) -> bool:
    if method != "SOCKET":
        return refused(there.request(method, address), person)
    try:
        with there.websocket_connect(address) as socket:
            socket.send_text("{}")
            socket.receive_text()
    except WebSocketDisconnect as closed:
        return closed.code == POLICY
    return False


def test_who_may_is_let_in(
    everybody: Everybody, record_property: Callable[[str, object], None]
) -> None:
    tried, turned_away = 0, []
    for route in of_a_walker(everybody.app):
        if route.method != "GET":
            continue
        for name in MAY:
            if not allowed(name, route):
                continue
            tried += 1
            answer = everybody.browsers[name].get(filled(route, everybody.anna))
            assert answer.status_code < 500, (name, route.path)
            if refused(answer, everybody.anna):
                turned_away.append(f"{name}: {route.path}: {answer.text[:200]}")
    assert not turned_away, "\n".join(turned_away)
    record_property(TRIED, f"{tried} requests of who may, each of them let in")
    assert tried > 50


def test_no_word_of_hers_is_in_what_others_are_given(
    everybody: Everybody, record_property: Callable[[str, object], None]
) -> None:
    addresses = [
        filled(route, everybody.anna)
        for route in every_route(everybody.app)
        if route.method == "GET" and not re.search(WHOSE, route.path)
    ]
    tried, told = 0, []
    assert OKAPI in everybody.browsers["anna"].get("/clearance").text
    for name, rights in MAY.items():
        if Right.SEE in rights or name.startswith("ben"):  # what he is given: test_web_crossing
            continue
        for address in addresses:
            tried += 1
            answer = everybody.browsers[name].get(address)
            assert answer.status_code < 500, (name, address)
            if OKAPI in answer.text:
                told.append(f"{name}: {address}")
    assert not told, "\n".join(told)
    record_property(TRIED, f"{tried} addresses without a word of somebody else's")
