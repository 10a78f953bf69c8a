"""The pages of a trial, open to everybody: in each width, by keyboard, from question to picture."""

import re
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.conftest import Server
from tests.browser.looking import answers
from tests.browser.test_every_screen import Looker
from tests.coach.trying import better_backward, live

from retrowalk.coach import Coach
from retrowalk.trials.types import Arm, Question

pytestmark = pytest.mark.browser


def locked(server: Server) -> Any:
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    return coach.trying.lock(Question.KNEE_PAIN, 2, "a seed", server.now.date(), server.now)


def walk_to(server: Server, day: Any) -> None:
    live(Coach(server.journal), server.now.date(), day, better_backward)
    server.now += day - server.now.date()


def test_every_screen_of_a_trial(chromium: Browser, server: Server) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    looker = Looker(chromium, server.address)
    looker.open("/trial")
    looker.open("/trial/new?question=knee_pain")
    trial = locked(server)
    looker.open("/trial")
    forward = next(one for one in trial.plan.blocks if one.arm is Arm.FORWARD)
    walk_to(server, forward.first)
    while Coach(server.journal).trying.day(server.now.date()).walk is None:
        server.now += timedelta(days=1)
    looker.open("/today")
    looker.open("/trial")
    looker.open("/trial/walk")
    walk_to(server, trial.plan.last + timedelta(days=1))
    looker.open("/trial", "main figure svg")
    looker.open(f"/trial/{trial.id}", "main figure svg")
    assert not looker.faults, looker.faults


@pytest.mark.parametrize("locale", [pytest.param("de-DE", marks=pytest.mark.long), "zh-CN"])
def test_the_screens_of_a_trial_in_other_languages(
    chromium: Browser, server: Server, locale: str
) -> None:
    trial = locked(server)
    looker = Looker(chromium, server.address, locale)
    looker.open("/trial")
    Coach(server.journal).trying.stop(server.now.date(), server.now)
    looker.open(f"/trial/{trial.id}")
    looker.open("/trial/new?question=knee_pain")
    assert not looker.faults, looker.faults


def test_a_trial_by_keyboard(server: Server, page: Any) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    page.goto("/trial/new?question=calm")
    page.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    page.get_by_role("button", name="Draw the lot").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/trial$"))
    trial = Coach(server.journal).trying.trials()[-1]
    server.now += trial.plan.begins - server.now.date()
    page.goto("/trial")
    page.get_by_role("radio").first.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Keep").focus()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Today’s answer: 4")
