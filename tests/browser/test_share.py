"""Somebody without an account sees a walker's pages, by a link and by a file, until they may not.

One story each, in the real server and browser: shown, opened, answered, accepted, taken back.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.looking import looked_at, walk_two_weeks

from retrowalk.coach import Coach

pytestmark = pytest.mark.browser

GONE_MS = 2000
"""Within two seconds of being taken back it is gone, the last state too."""


@pytest.fixture
def seen(server: Any) -> Any:
    """A walker with two weeks behind them, to be shown."""
    walk_two_weeks(server)
    return server


@pytest.fixture
def walker(chromium: Browser, seen: Any) -> Page:
    context = chromium.new_context(base_url=seen.address, reduced_motion="reduce")
    page = context.new_page()
    page.goto("/share")
    return page


def make(walker: Page, label: str, way: str) -> str:
    """Show something to somebody, by the keyboard alone, and give the code."""
    walker.get_by_label("For whom is it?").focus()
    walker.keyboard.type(label)
    walker.locator(f"input[value={way}]").focus()
    walker.keyboard.press("Space")
    walker.locator("form[action='/share'] button").focus()
    walker.keyboard.press("Enter")
    expect(walker.get_by_role("heading", name="It is ready")).to_be_visible()
    return walker.locator("#passcode").inner_text()


def open_with(page: Page, code: str) -> None:
    expect(page.get_by_role("button", name="Open")).to_be_enabled()
    expect(page.get_by_text("please load the page again")).to_be_hidden()
    page.get_by_label("The code").fill(code)
    page.get_by_label("The code").press("Enter")


def write(page: Page, minutes: str) -> None:
    page.locator("#who").fill("Ms Keller")
    page.get_by_label("Your profession").select_option("physiotherapist")
    page.get_by_label("Minutes backward, at most").fill(minutes)
    page.get_by_role("button", name="Give it to the walker").click()


def accept(walker: Page) -> None:
    walker.goto("/today")
    walker.get_by_role("link", name="Read it and decide").click()
    walker.get_by_role("button", name="Accept it").click()
    expect(walker).to_have_url("/clearance")


def test_a_link_is_opened_answered_and_gone_within_two_seconds(
    chromium: Browser, walker: Page, seen: Any
) -> None:
    faults = looked_at(walker, "share")
    code = make(walker, "Ms Keller", "link")
    faults |= looked_at(walker, "the link")
    link = walker.locator("#link").input_value()
    theirs = chromium.new_context(reduced_motion="reduce").new_page()
    sent: list[str] = []
    theirs.on("request", lambda asked: sent.append(asked.url))
    theirs.clock.install()
    theirs.goto(link)
    faults |= looked_at(theirs, "before it opens")
    theirs.get_by_label("Your name").fill("Ms Keller")
    open_with(theirs, "not it")
    expect(theirs.locator("#refusal")).to_contain_text("Tries left: 9")
    open_with(theirs, code)
    expect(theirs.get_by_role("heading", name="Programme")).to_be_visible()
    expect(theirs.get_by_text("Nobody watches this in real time")).to_be_visible()
    assert theirs.locator("#shown figure svg").count() == 3
    with theirs.expect_download() as paper:
        theirs.get_by_role("link", name="The programme on paper").click()
    assert paper.value.path().read_bytes().startswith(b"%PDF")
    faults |= looked_at(theirs, "what is shown")
    write(theirs, "2")
    expect(theirs.locator("#word-sent")).to_be_visible()
    key = json.loads(theirs.evaluate("atob(location.hash.split('/')[1].replaceAll('-', '+'))"))
    assert not any(key["key"] in url or code in url or "#" in url for url in sent[1:])

    accept(walker)
    today = Coach(seen.journal).planning.today(seen.now.date())
    assert [str(word.sentence) for word in today.words] == [
        "Your physiotherapist: at most 2 minutes."
    ]
    ahead = Coach(seen.journal).planning.programme(seen.now.date()).sessions
    assert max(one.backward_s for one in ahead) <= 120

    walker.goto("/share")
    faults |= looked_at(walker, "the list")
    theirs.clock.pause_at(theirs.evaluate("Date.now()") + 1)
    walker.get_by_role("button", name="Take it back: Ms Keller").click()
    expect(walker.get_by_text("taken back")).to_be_visible()
    theirs.clock.run_for(GONE_MS)
    expect(theirs.locator("#gone")).to_be_visible()
    assert theirs.locator("#shown").inner_html() == ""
    assert theirs.locator("#code").input_value() == ""
    theirs.clock.resume()
    theirs.reload()
    theirs.get_by_label("Your name").fill("Ms Keller")
    open_with(theirs, code)
    expect(theirs.locator("#gone")).to_be_visible()
    faults |= looked_at(theirs, "gone")
    assert faults == {}


def test_the_code_goes_nowhere_before_the_page_can_open_anything(
    chromium: Browser, walker: Page
) -> None:
    code = make(walker, "Ms Keller", "link")
    theirs = chromium.new_context().new_page()
    theirs.route("**/*.js", lambda asked: asked.abort())
    sent: list[str] = []
    theirs.on("request", lambda asked: sent.append(asked.url))
    theirs.goto(walker.locator("#link").input_value())
    theirs.get_by_label("Your name").fill("Ms Keller")
    theirs.get_by_label("The code").fill(code)
    theirs.get_by_label("The code").press("Enter")
    expect(theirs.get_by_role("button", name="Open")).to_be_disabled()
    expect(theirs.get_by_text("please load the page again")).to_be_visible()
    expect(theirs.get_by_label("The code")).to_have_value(code)
    assert not any(code in url for url in sent)


def test_a_file_opens_without_any_network_and_its_reply_is_taken_in(
    chromium: Browser, walker: Page, seen: Any, tmp_path: Path
) -> None:
    code = make(walker, "Ms Keller", "file")
    faults = looked_at(walker, "the file")
    with walker.expect_download() as handed:
        walker.get_by_role("link", name="Get the file").click()
    file = tmp_path / handed.value.suggested_filename
    handed.value.save_as(file)
    text = file.read_text()
    assert code not in text
    assert "Programme" not in text.partition('id="sealed"')[2]

    away = chromium.new_context(offline=True, reduced_motion="reduce")
    theirs = opened(away, file, seen)
    open_with(theirs, "AAAA-BBBB-CCCC")
    expect(theirs.locator("#refusal")).to_contain_text("That is not the code.")
    assert theirs.locator("#shown").inner_html() == ""
    open_with(theirs, code.replace("-", " ").lower())
    expect(theirs.get_by_role("heading", name="Programme")).to_be_visible()
    write(theirs, "3")
    expect(theirs.locator("#word-reply")).to_be_visible()
    faults |= looked_at(theirs, "the reply")
    with theirs.expect_download() as given:
        theirs.get_by_role("link", name="Keep it as a file").click()
    reply = given.value.path().read_text()
    assert theirs.get_by_label("The text").input_value() == reply

    walker.goto("/share")
    changed = reply[:-6] + ("AAAAAA" if reply[-6:] != "AAAAAA" else "BBBBBB")
    walker.get_by_label("Or its text").fill(changed)
    walker.get_by_role("button", name="Take it in").click()
    expect(walker.locator("#refusal")).to_contain_text("Nothing was taken in.")
    walker.get_by_label("The reply as a file").set_input_files(
        {"name": "reply.txt", "mimeType": "text/plain", "buffer": reply.encode()}
    )
    expect(walker.get_by_label("Or its text")).to_have_value(reply)
    walker.get_by_role("button", name="Take it in").click()
    expect(walker.get_by_role("heading", name="A word for you")).to_be_visible()
    walker.get_by_label("Or its text").fill(reply)
    walker.get_by_role("button", name="Take it in").click()
    expect(walker.locator("#refusal")).to_contain_text("taken in already")
    accept(walker)

    after = opened(away, file, seen, days=30)
    open_with(after, code)
    expect(after.locator("#gone")).to_be_visible()
    assert after.locator("#shown").inner_html() == ""
    assert faults == {}


def opened(away: BrowserContext, file: Path, seen: Any, days: int = 0) -> Page:
    """Open the file some days later; nothing may go wrong in it, and nothing may be asked for."""
    page = away.new_page()
    page.clock.set_fixed_time(seen.now.timestamp() + 86_400 * days)
    page.on("console", lambda message: pytest.fail(message.text))
    page.on("request", lambda asked: asked.url.startswith("file:") or pytest.fail(asked.url))
    page.goto(file.as_uri())
    return page
