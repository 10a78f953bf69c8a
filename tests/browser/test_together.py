"""Walking with somebody: two browsers, a real server, and a poor line between them."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.felt import play
from tests.browser.home import FOR_LONG, Home, open_walk, start
from tests.browser.looking import WIDTHS, crowded, faults_of, violations
from tests.browser.lossy import Lossy
from tests.waiting import until

from retrowalk.journal import Journal
from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

BLOCKS = FOR_LONG

SPEAKS = """(() => {
    window.spoken = [];
    const voices = [{ lang: "en-GB", name: "Test", localService: true, default: true }];
    const speech = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (line) => {
            if (line.volume !== 0) spoken.push([line.text, Date.now()]);
            queueMicrotask(() => { line.onstart?.(); line.onend?.(); });
        },
        cancel: () => {}, pause: () => {}, resume: () => {},
        speaking: false, pending: false, paused: false,
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()"""
KINDS = {1, 2, 3}
"""What a sealed frame begins with: a greeting, of the walker's page, of the companion's."""
ARRIVED = "It has arrived."
STOP = "Stop! Stop now, and hold on."


WISHES = [
    "Somebody says: well done.",
    "Somebody says: a little slower.",
    "Somebody says: smaller steps.",
]


@pytest.fixture
def poor(home: Home) -> Iterator[Lossy]:
    with Lossy(home.port, delay_s=0.02, loses=0.2) as line:
        yield line


def opened(chromium: Browser, line: Lossy) -> Page:
    context = chromium.new_context(
        base_url=line.address, viewport={"width": 390, "height": 844}, reduced_motion="reduce"
    )
    context.add_init_script(SPEAKS)
    return context.new_page()


def link_of(page: Page) -> str:
    """Tap, and give the link that is shown."""
    page.locator("#together").click()
    page.locator("#together-dialog").wait_for()
    return page.locator("#together-link").input_value()


def test_a_walk_is_seen_as_it_goes_and_what_is_sent_is_said_once_and_in_order(
    chromium: Browser, home: Home, poor: Lossy, stroll: Recording
) -> None:
    mine, theirs = opened(chromium, poor), opened(chromium, poor)
    open_walk(mine, home.session_id)
    link = link_of(mine)
    assert re.fullmatch(re.escape(poor.address) + "/with#[A-Za-z0-9_-]{43}", link)
    mine.get_by_role("button", name="Back to my walk").click()
    play(mine, stroll)
    start(mine)
    theirs.goto(link)
    expect(theirs.locator("#walking")).to_be_visible()
    expect(mine.locator("#together-state")).to_have_text("Somebody is with you.")
    expect(theirs.locator("#beside li").first).to_be_attached()
    expect(theirs.locator("#steps-backward")).to_have_text(re.compile("^[1-9]"))
    for name in ("Well done", "Slower", "Smaller steps"):
        theirs.get_by_role("button", name=name).click()
    until(lambda: len(wishes(mine)) == len(WISHES), "what was sent")
    assert wishes(mine) == WISHES
    theirs.get_by_role("button", name="Stop").click()
    expect(mine.locator("#sheet")).to_be_visible()
    expect(theirs.locator("#way")).to_have_text("Stopped")
    expect(theirs.locator("#said")).to_have_text(STOP)
    expect(theirs.locator("#sent")).to_have_text(ARRIVED)
    assert wishes(mine) == [*WISHES, STOP]
    mine.get_by_role("button", name="End here").click()
    expect(theirs.locator("#over-title")).to_be_visible()
    until(lambda: _over(home), "the end of the link")
    assert poor.lost > 0
    assert {one.down for one in poor.captured} == {True, False}
    assert {one.content[0] for one in poor.captured} == KINDS
    captured = b"".join(one.content for one in poor.captured)
    secret = link.partition("#")[2]
    for word in ("backward", "slower", "stop", '"now"', '"says"', '"companion"', secret):
        assert word.encode() not in captured
    theirs.goto("about:blank")
    theirs.goto(link)
    expect(theirs.locator("#gone-title")).to_be_visible()


def wishes(page: Page) -> list[str]:
    """Give what was said for a companion."""
    return [text for text, _ in page.evaluate("spoken") if text in {*WISHES, STOP}]


def _over(home: Home) -> bool:
    with Journal.open(home.url) as journal:
        return all(link.ended_at for link in journal.companions.of(1))


@pytest.mark.long
def test_a_cut_line_loses_nothing_and_what_is_taken_back_is_gone(
    chromium: Browser, home: Home, poor: Lossy
) -> None:
    with Lossy(home.port) as good:
        mine, theirs = opened(chromium, good), opened(chromium, poor)
        open_walk(mine, home.session_id)
        link = link_of(mine).replace(good.address, poor.address)
        faults = {f"dialog, {width}": _look_in(mine, width) for width in WIDTHS}
        theirs.goto(link)
        expect(theirs.locator("#walking")).to_be_visible()
        expect(mine.locator("#together-dialog")).to_contain_text("Somebody is with you.")
        theirs.locator("#beside summary").click()
        faults |= {f"companion, {width}": _look(theirs, width) for width in WIDTHS}
        mine.get_by_role("button", name="Back to my walk").click()
        start(mine)
        expect(theirs.locator("#way")).not_to_have_text("")
        poor.cut()
        expect(theirs.locator("#silence")).to_contain_text("Not heard since")
        theirs.keyboard.press("Tab")
        theirs.get_by_role("button", name="Stop").focus()
        theirs.keyboard.press("Enter")
        expect(theirs.locator("#sent")).to_contain_text("On its way")
        poor.mend()
        expect(mine.locator("#sheet")).to_be_visible()
        expect(theirs.locator("#sent")).to_have_text(ARRIVED)
        expect(theirs.locator("#silence")).to_be_hidden()
        assert [text for text, _ in mine.evaluate("spoken")].count(STOP) == 1

        mine.locator("#together-now").click()
        mine.get_by_role("button", name="Take it back").click()
        expect(theirs.locator("#gone-title")).to_be_visible()
        expect(theirs.locator("#walking")).to_be_hidden()
        for part in ("#said", "#time", "#steps-backward", "#silence", "#where", "#minds"):
            assert theirs.locator(part).text_content() == ""
        theirs.reload()
        expect(theirs.locator("#gone-title")).to_be_visible()
    assert {name: found for name, found in faults.items() if found} == {}


def _look_in(page: Page, width: int) -> list[str]:
    """Look at the dialog, which is scrolled where the screen is small, and never sideways."""
    page.set_viewport_size({"width": width, "height": 844})
    found = [one["id"] for one in violations(page)]
    wide = page.locator("#together-dialog").evaluate("one => one.scrollWidth - one.clientWidth")
    return found + [f"{wide} px too wide"] * (wide > 0)


def _look(page: Page, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme="dark" if width == WIDTHS[1] else "light")
    return crowded(page) + faults_of(page) if width == WIDTHS[0] else faults_of(page)
