"""A client's trial on a professional's pages: proposed, seen while it runs, over, and before."""

import re
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.conftest import Server
from tests.browser.looking import answers
from tests.browser.test_every_screen import Looker
from tests.coach.trying import at, better_backward, live
from tests.web.professional import Physio, physio

from retrowalk.coach import Coach
from retrowalk.people.sign_in import COOKIE_HERE
from retrowalk.trials.types import Arm, Question

pytestmark = pytest.mark.browser
PAGE = "/clients/1/trial"


def sign_in(looker: Looker, server: Server, tanaka: Physio) -> None:
    """Let the walker's physiotherapist look, who signs in anew at the server's own moment."""
    token = tanaka.token(server.now)
    cookie = {"name": COOKIE_HERE, "value": token, "url": server.address}
    looker.page.context.add_cookies([cookie])


def pass_to(server: Server, day: Any) -> None:
    live(Coach(server.journal), server.now.date(), day, better_backward)
    server.now += day - server.now.date()


@pytest.mark.parametrize(
    "locale", ["en-GB", *(pytest.param(one, marks=pytest.mark.long) for one in ("de-DE", "zh-CN"))]
)
def test_every_state_of_a_clients_trial(chromium: Browser, server: Server, locale: str) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    server.journal.walkers.change(1, shown="Anna Weber", colour="green")
    tanaka = physio(server.journal, server.now, 1)
    looker = Looker(chromium, server.address, locale)
    sign_in(looker, server, tanaka)
    looker.open(PAGE)
    first = coach.trying.lock(Question.CALM, 6, "a seed", server.now.date(), server.now)
    looker.open(PAGE)  # it has not begun
    pass_to(server, first.plan.blocks[2].first + timedelta(days=3))
    sign_in(looker, server, tanaka)
    looker.open(PAGE)
    Coach(server.journal).trying.stop(server.now.date(), server.now)
    looker.open(PAGE, "main figure svg")
    sentence = looker.page.locator("main p.lead").inner_text()
    shown = looker.page.locator("main").inner_text()
    assert shown.count(sentence) == 1  # once, above the picture, and the picture's name
    name = looker.page.locator("main figure svg")
    assert sentence in (name.evaluate("svg => svg.querySelector('title').textContent"))
    second = Coach(server.journal).trying.lock(
        Question.KNEE_PAIN, 6, "another seed", server.now.date(), server.now
    )
    bad = next(one for one in second.plan.blocks if one.arm is Arm.BACKWARD)
    server.now += bad.first - server.now.date()
    Coach(server.journal).trying.answer(9, bad.first, at(bad.first, 8))
    sign_in(looker, server, tanaka)
    looker.open(PAGE)  # the week ended early; the first trial is among the earlier ones
    assert looker.page.locator(f'a[href$="/trial/{first.id}/report.pdf"]').count() == 1
    assert looker.faults == {}


def test_by_keyboard_a_trial_is_proposed_and_ended(chromium: Browser, server: Server) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    tanaka = physio(server.journal, server.now, 1)
    looker = Looker(chromium, server.address)
    sign_in(looker, server, tanaka)
    page = looker.page
    page.goto(PAGE)
    page.locator("summary", has_text="Am I calmer?").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")  # how long
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("For the evenings")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main .note").first).to_contain_text("For the evenings")
    coach = Coach(server.journal)
    proposed = coach.trying.proposed(server.now.date())
    assert proposed is not None
    coach.trying.lock(Question.CALM, 6, "a seed", server.now.date(), server.now)
    page.goto(PAGE)
    page.locator("summary", has_text=re.compile("End the trial")).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("ended by a professional")
