"""The player in German and Chinese: what it shows, says, offers and keeps for being offline."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.desk import (
    EIGHT,
    LISTEN_TO_CAPTIONS,
    NINE,
    STUBS,
    check,
    lines,
    run,
    set_hidden,
)
from tests.browser.home import open_walk
from tests.browser.looking import crowded
from tests.browser.touching import Skin, middle, unlock, way
from tests.waiting import until
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.session import BlockKind, Script

pytestmark = pytest.mark.browser

OTHERS = [code for code in LANGUAGES if code != "en"]
VOICES = """
    window.lines = [];
    window.voices = [];
    Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
        getVoices: () => %s.map((lang) => ({ lang, localService: true, name: lang })),
        speak(line) {
            if (line.volume !== 0) {
                lines.push(line.text);
                voices.push(line.voice.name);
            }
            setTimeout(() => { line.onstart?.(); line.onend?.(); });
        },
        cancel() {},
    }) });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
VOICES_OF_A_PHONE = ["en-GB", "fr-FR", "zh-HK", "cmn-Hans-CN", "zh-CN", "de_AT", "de-DE"]


@pytest.fixture
def script(server: Any) -> Script:
    """Today's session, of whom nothing hinders; in whichever language it is asked for."""
    coach = Coach(server.journal)
    coach.screening.screen(HEALTHY, server.now)
    planned = coach.planning.today(server.now.date()).planned
    return coach.sessions.script(planned.id, server.now.date())


@pytest.fixture
def phone(chromium: Browser, server: Any, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A phone set to a language, with a voice for most."""
    code, *voices = request.param
    context = chromium.new_context(
        base_url=server.address,
        locale=LANGUAGES[code].tag,
        viewport={"width": 320, "height": 568},
        reduced_motion="reduce",
    )
    context.add_init_script(path=STUBS / "sound-card-by-page-clock.js")
    context.add_init_script(VOICES % (voices or VOICES_OF_A_PHONE))
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    yield page
    context.close()
    offline = ("when fetching the script", "net::ERR_INTERNET_DISCONNECTED")
    assert [fault for fault in faults if not any(one in fault for one in offline)] == []


def open_player(page: Page, script: Script) -> None:
    page.clock.install(time=EIGHT)
    open_walk(page, script.session_id)
    page.clock.pause_at(NINE)


def check_in_every_font(page: Page, state: str) -> None:
    check(page, state)
    assert crowded(page) == [], state


def press(page: Page, message: str) -> None:
    page.get_by_role("button", name=say(message), exact=True).click()


@pytest.mark.parametrize(
    "phone",
    [pytest.param([one], id=one, marks=[pytest.mark.long] * (one != "zh")) for one in OTHERS],
    indirect=True,
)
def test_a_whole_session_is_shown_and_spoken_in_its_language(
    phone: Page, script: Script, server: Any
) -> None:
    tag = phone.evaluate("navigator.language")
    code = tag.partition("-")[0]
    with speaking(code):
        plan = Coach(server.journal).sessions.script(script.session_id, server.now.date())
        open_player(phone, plan)
        assert phone.locator("html").get_attribute("lang") == tag
        voices = {"de": ["de-DE", "de_AT"], "zh": ["cmn-Hans-CN", "zh-CN"]}[code]
        expect(phone.locator("select[name=voice] option")).to_have_text(voices)
        expect(phone.locator("select[name=voice]")).to_have_value(voices[0])
        expect(phone.get_by_role("heading", level=1)).to_have_text(str(plan.title))
        check_in_every_font(phone, "before")
        phone.evaluate(LISTEN_TO_CAPTIONS)
        press(phone, "player-start")
        check_in_every_font(phone, "first lesson")
        press(phone, "player-lesson-walk")
        starts_s = sum(b.seconds for b in plan.blocks[:3])
        run(phone, starts_s + 5)
        assert plan.blocks[3].kind is BlockKind.BACKWARD
        assert phone.locator("#walk-title").inner_text() == say("player-doing-backward")
        check_in_every_font(phone, "backward")
        press(phone, "player-lock")
        check_in_every_font(phone, "locked")
        expect(phone.locator("#lock-track")).to_be_in_viewport(ratio=1)
        skin = Skin(phone)
        skin.slide(*way(phone))
        expect(phone.get_by_text(say("player-lock-then"))).to_be_visible()
        check_in_every_font(phone, "half open")
        skin.slide(*way(phone))
        skin.tap(middle(phone.locator("#unlock-too")))
        set_hidden(phone, True)
        set_hidden(phone, False)
        expect(phone.get_by_role("heading", name=say("player-asked-hidden"))).to_be_visible()
        check_in_every_font(phone, "paused")
        press(phone, "player-go-on")
        run(phone, plan.seconds - starts_s + 5)
        expect(phone.get_by_role("status")).to_have_text(say("player-saving-delivered"))
        check_in_every_font(phone, "end")

        said = [str(cue.say) for cue in plan.cues if cue.say]
        assert set(said) <= set(lines(phone))
        assert set(phone.evaluate("voices")) == {voices[0]}


@pytest.mark.parametrize("phone", [["zh", "en-GB", "zh-HK"]], indirect=True)
def test_without_a_voice_of_the_language_it_says_so_and_sounds(phone: Page, script: Script) -> None:
    open_player(phone, script)
    with speaking("zh"):
        none, how = say("player-no-voice-of-language"), say("player-add-voice")
        expect(phone.locator("#no-voice")).to_have_text(f"{none} {how}")
        expect(phone.locator("#voices")).to_be_hidden()
        press(phone, "player-start")
        run(phone, 20)
    assert lines(phone) == []


@pytest.mark.parametrize("phone", [["de"]], indirect=True)
def test_when_the_language_is_changed_the_phone_keeps_the_player_in_it(
    phone: Page, script: Script
) -> None:
    def speaks(tag: str) -> None:
        controls = """tag => {
            const { controller } = navigator.serviceWorker;
            return controller?.state === "activated" && controller.scriptURL.endsWith(tag);
        }"""
        until(lambda: phone.evaluate(controls, tag), f"the player in {tag}")

    phone.goto("/today")
    speaks("language=de-DE")
    phone.get_by_role("button", name="中文").click()
    speaks("language=zh-CN")
    phone.context.set_offline(True)
    phone.clock.set_fixed_time(f"{script.session_id}T09:00:00Z")
    phone.goto("/today")
    with speaking("zh"):
        expect(phone.get_by_role("button", name=say("player-start"), exact=True)).to_be_visible()
        expect(phone.get_by_text(say("player-safe"))).to_be_visible()
    assert "倒走" in phone.get_by_role("heading", level=1).inner_text()
    phone.context.set_offline(False)


READ_FROM_THE_RIGHT = """
    document.addEventListener("readystatechange", () => { document.documentElement.dir = "rtl"; });
"""


@pytest.mark.parametrize("phone", [["de"]], indirect=True)
def test_read_from_the_right_all_fits_and_the_lock_slides_that_way(
    phone: Page, script: Script
) -> None:
    phone.add_init_script(READ_FROM_THE_RIGHT)
    open_player(phone, script)
    check(phone, "before")
    with speaking("de"):
        press(phone, "player-start")
        check(phone, "first lesson")
        press(phone, "player-lesson-walk")
        run(phone, 20)
        check(phone, "walking")
        press(phone, "player-lock")
    assert phone.locator("#unlock").bounding_box()["x"] > phone.viewport_size["width"] / 2
    unlock(phone, Skin(phone))
