"""A coach's day with nothing but the keyboard, on a wide screen and on a small phone."""

from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.conftest import Server
from tests.browser.looking import violations
from tests.web import caring

from retrowalk.coach import Coach
from retrowalk.journal import Kind
from retrowalk.people.sign_in import COOKIE_HERE, sign_in
from retrowalk.programme import CheckIn, Wobble

pytestmark = pytest.mark.browser

SIZES = ((1280, 900), (320, 640))


@pytest.fixture
def ruth(server: Server) -> int:
    """A client who fell; another one goes on well."""
    at, today = server.now - timedelta(days=20), server.now.date()
    petra = caring.account(server.journal, "Petra", at)
    fell = CheckIn(pain=2, effort=4, mood=3, wobble=Wobble.FELL)
    numbers = []
    for name, days in (("Ruth", 9), ("Alex", 6)):
        number = caring.walker(server.journal, name, at)
        caring.look_after(server.journal, petra, number, at)
        falls = name == "Ruth"
        caring.walks(
            server.journal,
            number,
            today,
            days,
            lambda n, falls=falls: (fell, None) if falls and n == 2 else caring.WELL,  # type: ignore[misc]
        )
        numbers.append(number)
    return numbers[0]


def at_desk(chromium: Browser, server: Server, width: int, height: int) -> Page:
    """Open the clients in a browser that Petra is signed in with."""
    petra = server.journal.accounts.named("Petra")
    assert petra is not None
    token = sign_in(server.journal, petra.id, "a test", server.now)
    context = chromium.new_context(
        base_url=server.address, viewport={"width": width, "height": height}
    )
    context.add_cookies([{"name": COOKIE_HERE, "value": token, "url": server.address}])
    return context.new_page()


def is_clean(page: Page) -> None:
    """Look for what would shut somebody out, and for what stands beyond the screen."""
    assert violations(page) == [], page.url
    beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(beyond) == 0, page.url


def test_a_day_by_keyboard(chromium: Browser, server: Server, ruth: int) -> None:
    page = at_desk(chromium, server, 1280, 900)
    page.goto("/clients")
    press = page.keyboard.press
    press("j")
    expect(page.get_by_role("link", name="Ruth")).to_be_focused()
    press("j")
    expect(page.get_by_role("link", name="Alex")).to_be_focused()
    press("ArrowUp")
    press("d")
    page.keyboard.type("Called her, jd?")  # the letters are words here, and no keys
    press("Escape")
    expect(page.locator(f"#client-{ruth} summary").first).to_be_focused()
    press("d")
    press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Kept")
    (told,) = Coach(server.journal, ruth).record.entries(Kind.DONE)
    assert (told.author, told.body["what"]) == ("Petra", "Called her, jd?")
    expect(page.locator("h1")).to_contain_text("Nothing asks for a look")

    press("?")
    expect(page.get_by_text("the row before")).to_be_visible()
    press("j")
    press("Enter")
    page.wait_for_url("**/clients/*")
    press("m")
    page.keyboard.type("How was the walk?")
    press("Tab")
    press("Enter")
    page.wait_for_url("**/clients/*#messages")
    expect(page.get_by_text("How was the walk?")).to_be_visible()
    press("b")
    page.wait_for_url("**/clients#*")
    page.context.close()


@pytest.mark.parametrize("size", [pytest.param(SIZES[0], marks=pytest.mark.long), SIZES[1]])
def test_the_pages_fit_and_shut_nobody_out(
    chromium: Browser, server: Server, ruth: int, size: tuple[int, int]
) -> None:
    page = at_desk(chromium, server, *size)
    for address in ("/clients", f"/clients/{ruth}", f"/messages/{ruth}"):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        is_clean(page)
    page.context.close()
