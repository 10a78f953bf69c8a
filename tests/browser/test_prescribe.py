"""The coach's minute: a prescription from a template, in clicks and keystrokes; how it looks."""

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.answers import healthy
from tests.browser.conftest import Server
from tests.browser.looking import violations
from tests.web.professional import physio

from retrowalk.coach import Coach
from retrowalk.people.sign_in import COOKIE_HERE

pytestmark = pytest.mark.browser
AT_MOST = 12


class Hands:
    """Somebody at the keyboard and the mouse, every press and click counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.count += 1

    def click(self, name: str) -> None:
        self.page.get_by_role("button", name=name, exact=True).click()
        self.count += 1


def test_a_prescription_takes_a_dozen_clicks_and_keystrokes(
    chromium: Browser, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    coach = Coach(server.journal)
    knee = healthy(
        age="58",
        pain_now="1",
        goals=["knee"],
        places=["home_rail", "clear_path"],
        partner="yes",
        conditions_joints=["knee_osteoarthritis"],
    )
    coach.screening.screen(knee, server.now)
    tanaka = physio(server.journal, server.now, 1)
    page = chromium.new_page(base_url=server.address, viewport={"width": 1280, "height": 900})
    cookie = {"name": COOKIE_HERE, "value": tanaka.token(server.now), "url": server.address}
    page.context.add_cookies([cookie])
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    page.goto("/clients/1/prescribe")
    hands = Hands(page)
    hands.press("1")
    expect(page.get_by_text("18 walks, 144 minutes")).to_be_visible()
    page.get_by_label("Minutes backward a session, at most").click()
    hands.count += 1
    hands.press("8", "Tab", "2", "Enter")  # minutes, times a week, and tried
    expect(page.get_by_text("12 walks,")).to_be_visible()
    assert Coach(server.journal).screening.agreements() == ()
    hands.click("Give")
    expect(page.get_by_role("status")).to_contain_text("Given.")
    with capsys.disabled():
        print(f"\nprescribed in {hands.count} clicks and keystrokes")  # noqa: T201
    assert hands.count <= AT_MOST
    (given,) = Coach(server.journal).screening.agreements()
    assert (given.bounds.minutes_at_most, given.bounds.times_a_week) == (8, 2)

    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        room = page.evaluate("document.documentElement.scrollWidth")
        assert room <= width
        assert violations(page) == []
    assert faults == []
    page.close()
