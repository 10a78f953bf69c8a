"""How a session is heard: lines, tones, the tick, and silence on request."""

import pytest
from playwright.sync_api import Page, expect
from tests.browser.desk import (
    EVEN_STEPS,
    FIRST_BACKWARD_S,
    desk,
    lines,
    phone,
    player,
    press,
    run,
    served,
    start,
    with_ears,
    with_voice,
)

__all__ = ["desk", "phone", "player", "served", "with_ears", "with_voice"]
pytestmark = pytest.mark.browser


@pytest.mark.usefixtures("with_voice")
def test_it_speaks_each_line_in_its_time(player: Page) -> None:
    start(player, then_s=2)
    assert lines(player) == ["Line 0 begins."]
    player.evaluate("speechSynthesis.finish()")
    run(player, 10)
    assert lines(player) == ["Line 1 begins."]


@pytest.mark.usefixtures("with_voice")
def test_silence_on_request(player: Page) -> None:
    start(player, then_s=2)
    press(player, "Sound on")
    lines(player)
    run(player, 20)
    assert lines(player) == []
    press(player, "Sound off")
    run(player, 30)
    assert "Line 3 begins." in lines(player)


@pytest.mark.usefixtures("with_voice")
def test_unsteady_interrupts_what_is_being_said(player: Page) -> None:
    start(player, then_s=1.4)
    press(player, "Something is wrong")
    run(player, 0.2)
    assert lines(player) == ["Line 0 begins.", "Stop and hold on. Breathe. No hurry."]


@pytest.mark.usefixtures("with_ears")
def test_without_a_voice_notes_fall_for_backward_and_rise_for_forward(player: Page) -> None:
    expect(player.get_by_text("This browser names no voice.")).to_be_visible()
    start(player, then_s=FIRST_BACKWARD_S - 5)
    player.evaluate("tones.splice(0)")
    run(player, 5.4)
    falling = player.evaluate("tones.splice(0)")
    assert falling == sorted(falling, reverse=True)
    assert len(falling) == 3
    run(player, 50)
    player.evaluate("tones.splice(0)")
    run(player, 10)
    rising = player.evaluate("tones.splice(0)")
    assert rising == sorted(rising)
    assert len(rising) == 3


TICK_HZ = 1100


@pytest.mark.usefixtures("with_ears")
def test_a_tick_while_backward_on_request(player: Page) -> None:
    player.get_by_label("Tick while backward").select_option("100 steps a minute")
    start(player, then_s=FIRST_BACKWARD_S - 5)
    assert TICK_HZ not in player.evaluate("tones")
    run(player, 20)
    assert TICK_HZ in player.evaluate("tones")
    press(player, "Pause")
    player.evaluate("tones.splice(0)")
    run(player, 20)
    assert TICK_HZ not in player.evaluate("tones")


@pytest.mark.usefixtures("with_ears")
def test_no_tick_unless_asked_for(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    assert TICK_HZ not in player.evaluate("tones")


@pytest.mark.usefixtures("with_ears")
def test_a_script_that_asks_for_a_tick_has_it_unless_it_was_refused(player: Page) -> None:
    player.goto(f"/walk/{EVEN_STEPS}")
    tick = player.get_by_label("Tick while backward")
    expect(tick).to_have_value("72")
    start(player, then_s=FIRST_BACKWARD_S + 20)
    assert TICK_HZ in player.evaluate("tones")
    player.goto("/walk/2026-10-05")
    expect(tick).to_have_value("0")
    tick.select_option("90 steps a minute")
    tick.select_option("No tick")
    player.goto(f"/walk/{EVEN_STEPS}")
    expect(tick).to_have_value("0")


@pytest.mark.usefixtures("with_voice")
def test_voice_and_speed_are_chosen_tried_and_remembered(player: Page) -> None:
    player.locator("select[name=voice]").select_option("Other")  # is there once all is offered
    player.get_by_label("Speed").fill("0.8")
    player.reload()
    expect(player.get_by_label("Speed")).to_have_value("0.8")
    press(player, "Try it now")
    run(player, 1)
    spoken = player.evaluate("[speechSynthesis.speaking.voice.name, speechSynthesis.speaking.rate]")
    assert spoken == ["Other", 0.8]


@pytest.mark.usefixtures("with_ears")
def test_silent_is_remembered_and_sounds_nothing(player: Page) -> None:
    player.get_by_text("Silent", exact=True).click()
    player.reload()
    expect(player.get_by_role("radio", name="Silent")).to_be_checked()
    start(player, then_s=60)
    assert player.evaluate("tones") == []
