"""Somebody to look at, with two weeks behind them, and what is wrong with a page that is open."""

from datetime import timedelta
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.programme import CheckIn, Wobble
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import questions

LEAST_TARGET_PX = 44
SMALL_TARGETS = """least_px => [...document.querySelectorAll(
    "button, summary, nav a, a.button, a.back, label:has(input), input[type=text], #answer, #file"
)].filter(one => one.checkVisibility())
  .filter(one => {
    const box = one.getBoundingClientRect();
    return Math.min(box.height, box.width) < least_px;
  })
  .map(one => one.outerHTML.slice(0, 80))"""


def answers(**told: Any) -> dict[str, Any]:
    return {question.id: HEALTHY.get(question.id, []) for question in questions()} | told


def walk_two_weeks(server: Any) -> dict[str, str]:
    """Screen a walker and let them walk, check in and hand in recordings for two weeks."""
    coach = Coach(server.journal)
    coach.screen(answers(), server.now)
    walked = ""
    for pain in (1, 2, 1, 4, 1):
        today = coach.today(server.now.date())
        while today.planned is None:
            server.now += timedelta(days=1)
            today = coach.today(server.now.date())
        walked, minutes = today.planned.id, today.planned.backward_s
        coach.script(walked, server.now.date())
        coach.record_session(walked, server.now, minutes, pain, 0, True, server.now)
        coach.check_in(walked, CheckIn(pain=pain, effort=3, wobble=Wobble.NONE, mood=4), server.now)
    walk = synthesise([Segment("forward", 20), Segment("backward", 15)], seed=1)
    data = sensor_logger_zip(walk.recording)
    coach.hand_in("walk.zip", data, session_id=walked, forward_axis="-z", at=server.now)
    server.now += timedelta(days=1)
    while (ahead := coach.today(server.now.date()).planned) is None:
        server.now += timedelta(days=1)
    return {"walked": walked, "ahead": ahead.id}


def faults_of(page: Page) -> list[str]:
    """What is wrong with the page that is open."""
    violations = Axe().run(page).response["violations"]
    faults = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in violations]
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    if wide > 0:
        faults.append(f"scrolls sideways by {wide} px")
    if (headings := page.locator("h1:visible").count()) != 1:
        faults.append(f"{headings} first headings")
    faults += [f"small target {html}" for html in page.evaluate(SMALL_TARGETS, LEAST_TARGET_PX)]
    return faults
