"""Several things at once, as they come: the parts of the player hold together then, too."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.browser.outing import (
    AWAY,
    BRIEF_S,
    Brief,
    asked,
    assert_kept_once,
    before_a_walk,
    go_on,
    in_block,
    on_a_walk,
    stubs,
    to_the_end,
    unlock,
)
from tests.browser.proxy import Proxy
from tests.waiting import until

from retrowalk.recordings import Recording
from retrowalk.recordings.formats.player import samples

pytestmark = pytest.mark.browser

SOUNDS = """(() => {
    const card = cards.at(-1);
    const from_s = card.currentTime;
    return new Promise((done) => setTimeout(() => done(
        card.state === "running" && card.currentTime > from_s && card.kind), 300));
})()"""
"""What kind of sound the newest sound card makes, if it makes any."""


def test_a_call_while_backward_takes_the_sound_and_go_on_brings_it_back(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    scripts = stubs("ios-sound-card", "no-vibration")
    with on_a_walk(tmp_path, brief, stroll, scripts) as pocket:
        in_block(pocket, "Backward")
        until(lambda: pocket.does(SOUNDS) == "playback", "sound")
        pocket.does("call()")
        pocket.hide()
        pocket.show()
        assert asked(pocket) == AWAY
        before = pocket.does("cards.length")
        go_on(pocket)
        until(lambda: pocket.does(SOUNDS) == "playback", "sound again")
        assert pocket.does("cards.length") > before
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


@pytest.mark.long
def test_dark_in_the_pocket_the_question_stands_and_the_lock_stays(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        pocket.tap("#lock")
        pocket.waits_for("#unlock")
        pocket.hide()
        pocket.show()
        assert asked(pocket) == AWAY
        assert pocket.sees("#unlock")
        assert not pocket.sees("#choices .primary")  # a thigh can answer nothing
        unlock(pocket)
        pocket.does("new Promise((done) => setTimeout(done, 300))")  # a late click would come
        assert pocket.sees("#sheet")  # the tap that opened the lock answers nothing
        go_on(pocket)
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


def test_full_and_on_a_dead_line_the_walk_is_offered_as_a_file_and_brought_later(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    full = stubs("full-storage")
    with (
        Proxy(brief.port) as proxy,
        on_a_walk(tmp_path, brief, stroll, full, address=proxy.address) as pocket,
    ):
        pocket.saves_to(tmp_path)
        in_block(pocket, "Backward")
        proxy.swallow()
        pocket.does("fill()")
        to_the_end(pocket)
        pocket.waits_for("#no-storage", "save it as a file")
        pocket.tap("#save")
        file = tmp_path / f"retrowalk-{brief.session_id}.csv"
        until(lambda: file.exists() and file.stat().st_size, "the file")
        times_ms = samples(file.read_bytes())[0]
        assert times_ms[-1] - times_ms[0] > BRIEF_S - 2
        assert brief.walked() == []
        proxy.cut()
        proxy.pass_on()
        assert_kept_once(pocket, brief)


OLD_IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.7 Mobile/15E148 Safari/604.1"
)
ALL_OF_IOS = ("home-screen", "ios-sound-card", "motion-asked", "no-vibration", "webkit-speech")


@pytest.mark.long
def test_an_old_iphone_on_the_home_screen_walks_and_is_called(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    upside_down = replace(stroll, acc_mps2=-stroll.acc_mps2)  # the sign that iOS gives
    with before_a_walk(
        tmp_path, brief, upside_down, stubs(*ALL_OF_IOS), user_agent=OLD_IPHONE
    ) as pocket:
        pocket.waits_for("#sensor-state", "Your phone will ask for motion")
        pocket.waits_for("#light", "known to go dark")
        pocket.tap("#start")
        if pocket.until(PAST_THE_FIRST, "lesson, or the question") == "lesson":
            pocket.tap("#lesson-onward")
        pocket.until("motionAsked === 1", "the question")
        assert not pocket.sees("#walk")  # it waits for the answer
        pocket.does("answerMotion('granted')")
        in_block(pocket, "Backward")
        pocket.until("heard.length", "words")
        pocket.does("call()")
        pocket.hide()
        pocket.show()
        assert asked(pocket) == AWAY
        go_on(pocket)
        words = pocket.does("heard.length")
        until(lambda: pocket.does(SOUNDS) == "playback", "sound again")
        pocket.until(f"heard.length > {words}", "words again")
        to_the_end(pocket)
        assert_kept_once(pocket, brief)
        (walk,) = brief.walked()
        totals = walk["walk"]["totals"].values()  # so short a walk may not show which way
        assert sum(way["steps"] for way in totals) > 0


PAST_THE_FIRST = """motionAsked ? "question"
    : document.getElementById("lesson").checkVisibility() ? "lesson" : null"""
