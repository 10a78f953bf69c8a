"""The screens that only come up on the way: open to everybody at every width, day and night.

A screen is set up once, and then looked at in each width, and in both colours. What is wrong with a
colour is wrong at every width, so each width has one of the two.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.desk import Desk, desk, press, served
from tests.browser.home import LENGTH_S, SHORT, Home, open_walk, start, tick_all
from tests.browser.looking import answers, crowded, faults_of, walk_two_weeks
from tests.browser.strap import Strap, with_bluetooth
from tests.browser.wearing import Wearer

from retrowalk.coach import Coach
from retrowalk.programme import CheckIn, Fall, Wobble, Wrong
from retrowalk.programme.alarms import ALARMS
from retrowalk.recordings import Recording

__all__ = ["desk", "served"]
pytestmark = pytest.mark.browser

SIGHTS: tuple[tuple[int, Any], ...] = ((320, "light"), (390, "dark"), (1280, "light"))


class Looker:
    """Looks at a page in every size and colour, and keeps what is wrong with it."""

    def __init__(self, browser: Browser, address: str, locale: str = "en-GB") -> None:
        # words of another language are crowded where it is narrow; the rest is the same
        self.sights = SIGHTS if locale == "en-GB" else SIGHTS[:1]
        context = browser.new_context(base_url=address, reduced_motion="reduce", locale=locale)
        self.page = context.new_page()
        self.faults: dict[str, list[str]] = {}

    def look(self, name: str, part: str) -> None:
        """Hold the screen that shows ``part`` to the rules."""
        expect(self.page.locator(part).first).to_be_visible()
        for width, scheme in self.sights:
            self.page.set_viewport_size({"width": width, "height": 800})
            self.page.emulate_media(color_scheme=scheme)
            if found := crowded(self.page) + faults_of(self.page):
                self.faults[f"{name}, {width} px, {scheme}"] = found

    def open(self, path: str, part: str = "main h1") -> Page:
        """Open a page with all that it unfolds, and look at it."""
        self.page.goto(path)
        for more in self.page.locator("main details").all():
            more.evaluate("more => { more.open = true; }")
        self.look(path, part)
        return self.page

    def send(self, form: str = "main form") -> None:
        """Send a form as a browser would that checks nothing."""
        with self.page.expect_navigation():
            self.page.locator(form).first.evaluate("form => form.submit()")


@pytest.fixture
def looker(chromium: Browser, server: Any) -> Iterator[Looker]:
    looker = Looker(chromium, server.address)
    yield looker
    looker.page.context.close()
    assert looker.faults == {}


def walk(server: Any) -> str:
    """Walk the session of today; nothing was said of it yet."""
    coach = Coach(server.journal)
    planned = coach.planning.today(server.now.date()).planned
    assert planned
    coach.sessions.record(planned.id, server.now, planned.backward_s, 1, 0, True, server.now)
    return planned.id


def check_in(server: Any, session_id: str, wobble: Wobble = Wobble.NONE) -> None:
    fields = CheckIn(pain=1, effort=3, wobble=wobble, mood=4)
    Coach(server.journal).sessions.check_in(session_id, fields, server.now)


# ---- the pages


def test_the_day_from_its_walk_to_the_day_after(looker: Looker, server: Any) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    walked = walk(server)
    looker.open("/today", f"a[href='/check-in/{walked}']")
    check_in(server, walked)
    looker.open("/today", "#changed")
    server.now += timedelta(days=1)
    looker.open("/today", f"form[action='/next-day/{walked}']")


@pytest.mark.parametrize("amount", ["half", "rest"])
def test_the_day_of_who_chose_less(looker: Looker, server: Any, amount: str) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    looker.page.goto("/today")
    less = looker.page.locator("details.more:has([action='/today/less'])")
    less.locator("summary").click()
    less.locator(f"button[value={amount}]").click()
    looker.open("/today", "button[value=full]")


@pytest.mark.long
def test_the_day_and_the_way_of_who_chose_place_days_and_rungs(looker: Looker, server: Any) -> None:
    places = {"places": ["home_rail", "clear_path", "pool"]}
    Coach(server.journal).screening.screen(answers(**places), server.now)
    page = looker.page
    page.goto("/today")
    elsewhere = page.locator("details.more:has([action='/today/elsewhere'])")
    elsewhere.locator("summary").click()
    elsewhere.locator("button[value=pool_lane]").click()
    looker.open("/today", "button[aria-pressed=true]")
    page.goto("/programme")
    days = page.locator("details.more:has([action='/programme/week'])")
    days.locator("summary").click()
    for day in ("Tuesday", "Saturday"):
        days.get_by_role("checkbox", name=day).check()
    days.get_by_role("button", name="Keep these days").click()
    expect(page.locator("#your-week + p")).to_contain_text("On Tuesday and Saturday.")
    page.locator("details.more:has([action='/programme/rung']) summary").click()
    page.get_by_role("button", name="Leave this out: Hand in hand").click()
    expect(page.get_by_role("button", name="Take it in again: Hand in hand")).to_be_visible()
    looker.open("/programme", "[name=left_out][value=false]")


@pytest.mark.long
def test_not_today_after_a_fall_and_a_year_later(looker: Looker, server: Any) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    walked = walk(server)
    page = looker.page
    page.goto(f"/before/{walked}")
    tick_all(page)
    page.get_by_role("radio", name="8", exact=True).check()
    page.locator("button.primary").click()
    looker.look("too much pain", "a[href='/guided']")
    check_in(server, walked, Wobble.FELL)
    unhurt = Fall(hurt=False, hit_head=False, blood_thinner=False)
    Coach(server.journal).sessions.tell_fall(walked, unhurt, server.now)
    looker.open("/today", "a[href='/agreement']")
    looker.open("/programme")
    server.now += timedelta(days=400)
    looker.open("/today", "form[action='/screening/again']")


EMPTY = """form => {
    for (const input of form.querySelectorAll("input:not([type=hidden])")) {
        if (["checkbox", "radio"].includes(input.type)) input.checked = false;
        else input.value = "";
    }
}"""


@pytest.mark.long
def test_what_is_refused(looker: Looker, server: Any) -> None:
    names = walk_two_weeks(server)
    for path, form in (
        ("/screening/age", "main form"),
        ("/agreement", "main form"),
        ("/before/{ahead}", "main form"),
        ("/check-in/{walked}", "main form"),
        ("/next-day/{walked}", "main form"),
        ("/walks/hand-in?session={walked}", "main form"),
        ("/assessments/three_metre_backward", "form.card"),
    ):
        looker.page.goto(path.format(**names))
        looker.page.locator(form).first.evaluate(EMPTY)  # it may have what was answered last
        looker.send(form)
        looker.look(f"{path} refused", "#refusal")


def test_the_standard_tests(looker: Looker, server: Any) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(answers(age="67", sex="female"), server.now)
    coach.assessments.add("chair_stand", [12], server.now)
    for path in ("", "/chair_stand", "/three_metre_backward", "/four_stage_balance", "/results/1"):
        looker.open(f"/assessments{path}")
    coach.screening.screen(answers(conditions_nerves=["parkinson"]), server.now)
    looker.open("/assessments/three_metre_backward", "main a[href='/clearance']")


# ---- the player


def test_the_player_with_no_walk_and_with_one_that_the_phone_held(
    looker: Looker, server: Any
) -> None:
    looker.open("/player", "#nothing")
    Coach(server.journal).screening.screen(answers(), server.now)
    looker.page.clock.set_fixed_time(server.now)
    looker.open("/player", "#safety-check")


@pytest.mark.long
def test_the_player_of_who_was_shut_out(
    chromium: Browser, served: tuple[Desk, str], desk: Desk
) -> None:
    looker = Looker(chromium, served[1])
    page = looker.page
    page.goto("/walk/2026-10-05")
    looker.look("before the walk", "#start")
    press(page, "Start")
    looker.look("walking", "#caption")
    press(page, "Something is wrong")
    looker.look("asked what is wrong", "#sheet")
    press(page, "Just unsteady")
    looker.look("asked how steady", "#sheet")
    press(page, "Go on gently")
    press(page, "Pocket lock")
    looker.look("locked for the pocket", "#pocket")
    page.locator("#unlock").press("Enter")
    press(page, "Stop")
    looker.look("asked whether to stop", "#sheet")
    desk.answer = 401
    press(page, "End here")
    looker.look("shut out", "#unpaired")
    page.context.close()
    assert looker.faults == {}


@pytest.fixture
def bluetooth(chromium: Browser) -> Iterator[Browser]:
    browser = with_bluetooth(chromium)
    yield browser
    browser.close()


@pytest.mark.long
def test_the_player_with_a_heart(bluetooth: Browser, server: Any) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    planned = coach.planning.today(server.now.date()).planned
    assert planned
    looker = Looker(bluetooth, server.address)
    strap = Strap(bluetooth, looker.page)
    open_walk(looker.page, planned.id)
    press(looker.page, "Connect a heart-rate strap")
    strap.tell(0x00, 70)
    looker.look("a strap is connected", "#strap-state:not(:empty)")
    start(looker.page)
    strap.tell(0x00, 90)
    looker.look("the heart is shown", "#heart:not(:empty)")
    assert looker.faults == {}


def test_the_player_at_its_end(chromium: Browser, tmp_path: Path, stroll: Recording) -> None:
    home = Home(tmp_path, SHORT)
    looker = Looker(chromium, home.address)
    wearer = Wearer(looker.page, stroll)
    open_walk(looker.page, home.session_id)
    press(looker.page, "Start")
    wearer.walk(until_s=LENGTH_S + 1)
    looker.look("the result", "#card figure svg")
    looker.page.context.close()
    home.kill()
    assert looker.faults == {}


# ---- a fall, and what else cannot wait


LANGUAGES = {"en": "en-GB", "de": "de-DE", "zh": "zh-CN"}


@pytest.fixture(params=["en", *(pytest.param(one, marks=pytest.mark.long) for one in ("de", "zh"))])
def urgent_looker(
    chromium: Browser, server: Any, request: pytest.FixtureRequest
) -> Iterator[Looker]:
    """The same, in each language: nobody in need reads a foreign page."""
    looker = Looker(chromium, server.address, locale=LANGUAGES[request.param])
    yield looker
    looker.page.context.close()
    assert looker.faults == {}


@pytest.mark.parametrize("country", [pytest.param(None, marks=pytest.mark.long), "DE"])
def test_the_screens_of_a_fall(urgent_looker: Looker, server: Any, country: str | None) -> None:
    looker, coach = urgent_looker, Coach(server.journal)
    coach.screening.screen(answers(country=country), server.now)
    walked = walk(server)
    check_in(server, walked, Wobble.FELL)
    looker.open("/today", f"a[href='/fall/{walked}/questions']")
    expect(looker.page.locator("a[href^='tel:']")).to_have_count(1 if country else 0)
    expect(looker.page.locator("main > a")).to_have_count(2 if country else 1)
    looker.open(f"/fall/{walked}/questions", "fieldset")
    if country is None:
        return
    looker.send("main form")
    looker.look("the fall untold", "#refusal")
    for fields in (
        {"hit_head": True, "blood_thinner": True},
        {"passed_out_or_stuck": True},
        {"hit_head": True},
        {},
    ):
        unhurt = dict.fromkeys(("hurt", "hit_head", "blood_thinner"), False)
        coach.sessions.tell_fall(walked, Fall.model_validate(unhurt | fields), server.now)
        looker.open(f"/fall/{walked}/care")
    looker.look("the answer to an unhurt fall", "a[href='/agreement']")


def test_what_is_urgent_in_the_questions(urgent_looker: Looker, server: Any) -> None:
    looker, coach = urgent_looker, Coach(server.journal)
    looker.open("/screening/country", "select")
    for symptom, question in (
        ("breathless_at_rest", "symptoms_chest"),
        ("bladder_or_saddle", "symptoms_body"),
    ):
        coach.screening.screen(answers(country="AT") | {question: [symptom]}, server.now)
        looker.open("/urgent", "a[href='tel:112']")
        looker.open("/clearance", "a[href='tel:112']")
        looker.open("/today", "a[href='/urgent']")


def test_the_answer_to_a_check_in(urgent_looker: Looker, server: Any) -> None:
    looker = urgent_looker
    Coach(server.journal).screening.screen(answers(), server.now)
    walked = walk(server)
    check_in(server, walked)
    looker.open(f"/today?answer={walked}", "#answered")


@pytest.mark.parametrize(  # the longest words
    "wrong", [pytest.param(Wrong.WEAKNESS, marks=pytest.mark.long), "fell"], ids=str
)
def test_what_is_wrong_in_the_player(urgent_looker: Looker, server: Any, wrong: str) -> None:
    """In each language: the sheet that asks, whom to call, and after a fall what to do."""
    looker, page = urgent_looker, urgent_looker.page
    Coach(server.journal).screening.screen(answers(country="GB"), server.now)
    planned = Coach(server.journal).planning.today(server.now.date()).planned
    assert planned
    page.clock.set_fixed_time(server.now)
    open_walk(page, planned.id)
    start(page)
    page.locator("#wrong-now").click()
    looker.look("asked what is wrong", "#sheet")
    page.locator("#choices button").nth([None, *ALARMS, "fell"].index(wrong)).click()
    looker.look(f"the player: {wrong}", f"#{wrong} a[href='tel:999']")
    if wrong == "fell":
        page.locator("#fell [data-onward]").click()
        looker.look("the questions of the player", "#fall-form")
        for name in Fall.model_fields:
            page.locator(f"#fall-form input[name={name}][value=yes]").check()
        page.locator("#fall-form button").click()
        looker.look("what a fall asks for", "#care-emergency a[href='tel:999']")
        return
    page.locator(f"#{wrong} [data-onward]").click()
    page.wait_for_url(f"**/alarm/{planned.id}/questions")
    looker.look("what it was", "fieldset")
    page.locator("input[name=seen][value=no]").check()
    page.locator("button.primary").click()
    page.wait_for_url(f"**/alarm/{planned.id}/care")
    looker.look("what it asks for", "a[href='tel:999']")
    page.goto("/today")
    looker.look("held until a yes", "a[href='/agreement']")


def test_what_was_wrong_is_told_on_the_page(looker: Looker, server: Any) -> None:
    Coach(server.journal).screening.screen(answers(country="GB"), server.now)
    walked = walk(server)
    looker.open(f"/check-in/{walked}", f"a[href='/alarm/{walked}']")
    looker.open(f"/alarm/{walked}", "button[value=fell]")
    looker.page.locator("button[value=faint]").click()
    looker.look("faint", "a[href='tel:999']")
    looker.open(f"/alarm/{walked}/questions", "input[value=faint]:checked")
    looker.send("main form")
    looker.page.locator("input[value=mistake]").check()
    looker.page.locator("button.primary").click()
    looker.look("a mistake, and the pain", "input[name=pain]")
