"""A practice of 12 and a clinic of 500, three years of walks each: the day of who looks after all.

One life is lived and copied (``tests.clinic``); three clients told something since.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.answering import Answering
from tests.browser.looking import WIDTHS, faults_of
from tests.clinic import fill
from tests.postgresql import running
from tests.three_years import TODAY
from tests.web.professional import physio

from retrowalk.coach import Coach
from retrowalk.journal import THE_WALKER, Journal, Kind
from retrowalk.journal.bodies import MessageToSomebody
from retrowalk.people.sign_in import COOKIE_HERE
from retrowalk.programme import CheckIn, Wobble
from retrowalk.web import create_app

pytestmark = [pytest.mark.browser, pytest.mark.three_years]

NOW = datetime.combine(TODAY, time(12), UTC)


class Practice(NamedTuple):
    """Where it answers, its journal, its clients, and the sign-in of who looks after them."""

    address: str
    journal: Journal
    clients: list[int]
    token: str


@pytest.fixture(params=[12, pytest.param(500, marks=pytest.mark.long)])
def practice(
    request: pytest.FixtureRequest, three_years_lived: Path, tmp_path: Path
) -> Iterator[Practice]:
    if request.param == 12:
        yield from _practice(f"sqlite:///{tmp_path / 'practice.db'}", three_years_lived, 12)
        return
    with running() as server:
        url = f"postgresql://walker@/postgres?host={server}"
        yield from _practice(url, three_years_lived, request.param)


def _practice(url: str, lived: Path, how_many: int) -> Iterator[Practice]:
    clients = fill(url, lived, how_many)
    with Journal.open(url) as journal:
        tanaka = physio(journal, NOW, *clients)
        told = {
            clients[4]: CheckIn(pain=3, effort=5, wobble=Wobble.FELL),
            clients[7]: CheckIn(pain=9, effort=5),
        }
        for number, check_in in told.items():
            coach = Coach(journal, number)
            coach.sessions.check_in(coach.pages.history()[-1].session_id, check_in, NOW)
        words = MessageToSomebody(text="My knee is better.")
        Coach(journal, clients[2]).record.keep(Kind.MESSAGE, words, NOW, THE_WALKER)
        with Answering(create_app(journal, now=lambda: NOW)) as answering:
            yield Practice(answering.address, journal, clients, tanaka.token(NOW))


@pytest.fixture
def desk(chromium: Browser, practice: Practice) -> Iterator[Page]:
    """The browser of who looks after them; nothing may go wrong unseen in its console."""
    context = chromium.new_context(
        base_url=practice.address,
        viewport={"width": 1280, "height": 900},
        reduced_motion="reduce",
        locale="en-GB",
    )
    context.add_cookies([{"name": COOKIE_HERE, "value": practice.token, "url": practice.address}])
    page, faults = context.new_page(), list[str]()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    yield page
    context.close()
    assert faults == []


def listed(page: Page) -> list[int]:
    """Number every client of the list, page by page, in its order."""
    found: list[int] = []
    while True:
        links = page.locator("a[data-row]").evaluate_all("all => all.map(one => one.pathname)")
        found += [int(link.rpartition("/")[2]) for link in links]
        further = page.get_by_role("link", name="Further", exact=True)
        if not further.count():
            return found
        further.click()


def test_a_day_of_who_looks_after_them_all(desk: Page, practice: Practice) -> None:
    page, clients = desk, practice.clients
    fell, in_pain = (f"#client-{clients[place]}" for place in (4, 7))
    page.goto("/clients")
    while page.locator(".note.caution").count():  # of some the latest is worked out by the next
        page.reload()

    # by need, each with its reason in words and numbers
    rows = page.locator("li.client")
    ids = rows.evaluate_all("all => all.map(one => `#${one.id}`)")
    assert ids[:2] == [fell, in_pain]
    expect(page.locator(fell)).to_contain_text("Fell on")
    expect(page.locator(in_pain)).to_contain_text("Pain 9 of 10 on")
    expect(page.locator(f"#client-{clients[2]}")).to_contain_text("A message, not read yet.")
    expect(page.locator("main")).to_contain_text("Nobody watches in real time")
    every = listed(page)
    assert sorted(every) == sorted(clients)

    # by keyboard: to the second row, told what was done about the pain, and it is no more
    page.goto("/clients")
    for key in ("j", "j", "d"):
        page.keyboard.press(key)
    page.keyboard.type("Called, rests until Monday.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_be_visible()
    expect(page.get_by_text("Pain 9 of 10 on")).to_have_count(0)
    (done,) = Coach(practice.journal, clients[7]).record.entries(Kind.DONE)
    assert done.body["what"] == "Called, rests until Monday."

    # one client on one page
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{practice.address}/clients/{clients[4]}")
    main = page.locator("main")
    for section in ("needs", "ahead", "bounds", "tests", "messages", "technique"):
        expect(main.locator(f"[aria-labelledby={section}]")).to_be_visible()
    expect(main).to_contain_text("Fell on")
    assert main.locator("svg").count() >= 3

    faults = {}
    for path in ("/clients", f"/clients/{clients[4]}"):
        page.goto(path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if found := faults_of(page):
                faults[path, width] = found
    assert faults == {}
