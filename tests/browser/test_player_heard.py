"""That the coach is heard on phones: their faults are stubs, each with where it is known from."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.desk import (
    FIRST_BACKWARD_S,
    LISTEN_TO_TONES,
    STUBS,
    check,
    desk,
    phone,
    player,
    press,
    run,
    served,
    start,
)

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"
HEAR_TONES_TOO = """
    window.heard ??= [];
    const begin = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
        heard.push(Math.round(this.frequency.value));
        begin.call(this, when);
    };
"""
FALLING = [659, 523, 392]
WAKING = 262


@pytest.fixture
def webkit_speech(phone: BrowserContext) -> None:
    phone.add_init_script(HEAR_TONES_TOO)
    phone.add_init_script(path=STUBS / "webkit-speech.js")


@pytest.fixture
def no_speech(phone: BrowserContext) -> None:
    phone.add_init_script(LISTEN_TO_TONES)
    phone.add_init_script(path=STUBS / "speech-that-never-begins.js")


def heard(page: Page) -> list[str | int]:
    sounds: list[str | int] = page.evaluate("heard.splice(0)")
    return sounds


@pytest.mark.usefixtures("webkit_speech")
def test_try_it_now_is_heard_on_an_iphone_before_its_voices_are_known(player: Page) -> None:
    press(player, "Try it now")
    run(player, 2)
    assert heard(player) == [*FALLING, "Now backward. Toes first, then the heel."]
    press(player, "Try it now")
    run(player, 0.3)
    press(player, "Try it now")  # while it speaks
    run(player, 2)
    assert heard(player)[-1] == "Now backward. Toes first, then the heel."


@pytest.mark.usefixtures("webkit_speech")
def test_the_walk_is_heard_from_its_first_line_each_after_what_wakes_a_headset(
    player: Page,
) -> None:
    start(player, then_s=3)
    assert heard(player) == [587, 587, "Line 0 begins."]
    run(player, FIRST_BACKWARD_S)
    words = [sound for sound in heard(player) if isinstance(sound, str)]
    assert words == [f"Line {place} begins." for place in (1, 2, 3)]
    run(player, 15)
    heard(player)
    run(player, 15)
    assert heard(player) == [330, 523, "Half done."]  # a tick filled the silence before
    run(player, 8)
    press(player, "Pause")
    run(player, 2)
    assert heard(player) == [330, 330, 330, "Paused."]
    run(player, 10)
    press(player, "Go on")
    run(player, 2)
    assert heard(player) == [WAKING, "Look behind you. Backward in five seconds."]


@pytest.mark.usefixtures("no_speech")
def test_words_that_never_begin_are_told_by_loud_tones_and_by_the_page(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S - 0.5)
    told = player.locator("#not-heard")
    expect(told).to_have_text("My words fail just now: tones tell you.")
    player.evaluate("tones.splice(0)")
    run(player, 1)
    assert player.evaluate("tones") == FALLING
    press(player, "Pause")
    run(player, 5)
    expect(told).not_to_be_empty()
    player.evaluate("speechMended = true")
    press(player, "Go on")
    run(player, 1)
    expect(told).to_be_empty()


@pytest.mark.usefixtures("no_speech")
def test_try_it_now_says_that_words_do_not_begin_and_what_helps(player: Page) -> None:
    press(player, "Try it now")
    run(player, 5)
    expect(player.locator("#not-heard-here")).to_contain_text("My words fail just now")
    question = player.get_by_role("group", name="Did you hear me?")
    question.get_by_role("button", name="No").click()
    expect(player.locator("#heard-answer li")).to_have_text(
        [
            "Turn the volume up, and try it again.",
            "Is a headset on? Put it on, or turn Bluetooth off.",
            "Choose Tones. Every line is on the screen, too.",
        ]
    )
    check(player, "not heard")
    player.get_by_text("Tones", exact=True).click()
    expect(question).to_be_hidden()
    expect(player.locator("#not-heard-here")).to_be_empty()
    press(player, "Try it now")
    question.get_by_role("button", name="Yes").click()
    expect(player.locator("#heard-answer")).to_have_text("Good. So it sounds on the way.")


@pytest.fixture
def iphone(chromium: Browser, served: tuple[object, str]) -> Iterator[Page]:
    """A phone by its own clock: a sound card knows no other."""
    context = chromium.new_context(base_url=served[1], user_agent=IPHONE, reduced_motion="reduce")
    context.add_init_script(path=STUBS / "webkit-speech.js")
    context.add_init_script(path=STUBS / "ios-sound-card.js")
    page = context.new_page()
    page.goto("/walk/2026-10-05")
    yield page
    context.close()


def test_tones_that_a_call_took_are_told_and_mended_at_the_next_tap(iphone: Page) -> None:
    press(iphone, "Start")
    expect(iphone.locator("#caption")).to_have_text("Line 0 begins.")
    iphone.evaluate("call()")
    told = iphone.locator("#not-heard")
    expect(told).to_have_text("My tones are off. Touch any button.")
    press(iphone, "Pause")
    expect(told).to_be_empty()
    assert iphone.evaluate("cards.map(({ state, kind }) => [state, kind])")[-1] == [
        "running",
        "playback",
    ]
    iphone.evaluate("call()")
    press(iphone, "Go on")
    expect(told).to_be_empty()
    assert iphone.evaluate("cards.length") == 3


def test_an_iphone_tells_what_its_switches_do(iphone: Page) -> None:
    note = iphone.locator("#sound-note")
    expect(note).to_have_text("While I sound, this phone may stop other music.")
    iphone.get_by_text("Silent", exact=True).click()
    expect(note).to_have_text(
        "This device can’t vibrate: in Silent nothing is felt. Every line is on the screen."
    )
    press(iphone, "Try it now")
    expect(iphone.get_by_role("group", name="Did you hear me?")).to_be_hidden()


def test_an_older_iphone_says_that_the_ring_switch_mutes_tones(iphone: Page) -> None:
    iphone.add_init_script("delete navigator.audioSession;")
    iphone.reload()
    note = iphone.locator("#sound-note")
    expect(note).to_be_empty()
    iphone.get_by_text("Tones", exact=True).click()
    expect(note).to_have_text("On this iPhone the ring switch mutes tones. Switch it to ring.")
    iphone.get_by_text("Voice", exact=True).first.click()
    expect(note).to_be_empty()
    iphone.get_by_label("Tick while backward").select_option("100 steps a minute")
    expect(note).not_to_be_empty()
    press(iphone, "Try it now")
    press(iphone, "No")
    expect(iphone.locator("#heard-answer li").nth(1)).to_contain_text("Turn Silent off")


def test_an_iphone_is_not_told_to_add_a_voice(iphone: Page) -> None:
    iphone.context.add_init_script("window.voiceTag = 'fr-FR';")
    iphone.reload()
    expect(iphone.locator("#no-voice")).to_have_text(
        "This phone has no English voice. Tones tell you, and every line is on the screen."
    )
