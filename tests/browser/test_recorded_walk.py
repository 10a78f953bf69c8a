"""A session walked with the phone in the pocket: felt, heard, kept, and measured exactly once.

Motion is played into Chromium's own sensors; nothing of the player is called by the tests.
"""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Download,
    Page,
    expect,
)
from tests.browser.filming import Film
from tests.browser.home import (
    LENGTH_S,
    QUICK_VOICE,
    Home,
    Line,
    arrived,
    assert_whole,
    open_player,
    open_walk,
    start,
    the_walk,
)

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.recordings import Recording, read
from retrowalk.session import BlockKind

pytestmark = pytest.mark.browser


def test_the_walk_is_felt_and_measured(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    start(page)
    wearer.walk(until_s=LENGTH_S + 0.3)
    arrived(page)
    expect(page.locator("#card figure svg")).to_have_count(1)
    assert_whole(page, home)
    walk = the_walk(home)
    assert_shown(page, walk)
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save the recording").click()
    assert saving.value.suggested_filename == f"retrowalk-{home.session_id}.csv"
    assert_saved_is_no_second_walk(home, saving.value)
    page.get_by_role("link", name="Continue").click()
    expect(page).to_have_url(re.compile(f"/check-in/{home.session_id}$"))
    for direction in ("forward", "backward"):
        assert walk["totals"][direction]["steps"] == pytest.approx(9, abs=3)


def assert_shown(page: Page, walk: dict[str, Any]) -> None:
    """Hold the end to the figures of each direction, and to what is said of technique."""
    card = page.locator("#card")
    for way in ("backward", "forward"):
        steps = walk["totals"][way]["steps"]
        time_steps_cadence = re.compile(rf"0:\d\d\s+{steps}\s+[\d–]+\s")
        expect(card.get_by_role("row", name=way)).to_contain_text(time_steps_cadence)
    for technique in walk["technique"].values():
        expect(card).to_contain_text(technique["sentence"])


def assert_saved_is_no_second_walk(home: Home, saved: Download) -> None:
    data = Path(saved.path()).read_bytes()
    (walk,) = home.walks()
    with Journal.open(home.url) as journal:
        assert (
            Coach(journal).recordings.hand_in("saved.csv", data, at=datetime.now(UTC)).id
            == walk["id"]
        )
    assert len(home.walks()) == 1


P05 = ((0.0, 3.0), (53.95, 70.2), (7.2, 36.2))
"""Standing, forward, then backward with ten seconds of forward between."""
P05_BLOCKS = [(BlockKind.STAND, 3), (BlockKind.WARM_UP, 16), (BlockKind.BACKWARD, 29)]


@pytest.mark.recordings
def test_a_real_backward_walk_is_heard_live_and_stored_as_tracked(
    chromium: Browser, data_dir: Path, tmp_path: Path
) -> None:
    recording, label, true_step = spliced(data_dir / "phone_on_body/p05_body_backward1.parquet")
    home = Home(tmp_path, P05_BLOCKS)
    context = chromium.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    context.add_init_script(QUICK_VOICE)
    page, wearer = open_player(context, home, recording)
    line = Line(page)
    page.evaluate(LISTEN_TO_CAPTIONS)
    film = Film(page, lambda: wearer.felt_s)
    start(page)
    while wearer.felt_s < recording.duration_s:
        wearer.walk(until_s=wearer.felt_s + 1)
        line.wait_until_heard(page)
    wearer.walk(until_s=recording.duration_s + 1)
    arrived(page)
    expect(page.locator("#card svg").first).to_be_visible()
    film.keep("session")
    captions = page.evaluate("captions")
    walk = the_walk(home)
    home.kill()
    context.close()

    began_s = datetime.fromisoformat(walk["recording"]["start_utc"]).timestamp()
    begun_s = wearer.begun_s
    off = 0.15 if walk["recording"]["rate_hz"] >= 40 else 0.3  # a starved page feels every second
    for time_s, found in (
        (
            [s["time_s"] + began_s - begun_s for s in walk["steps"]],
            [s["direction"] for s in walk["steps"]],
        ),
        ([s["time_s"] + line.began_s - begun_s for s in line.steps], line.directions),
    ):
        happened = np.searchsorted(recording.time_s, time_s).clip(max=label.size - 1)
        for way, other in (("backward", "forward"), ("forward", "backward")):
            here = np.array(found)[label[happened] == way]
            assert here.size == pytest.approx((true_step & (label == way)).sum(), rel=off)
            assert (here == other).sum() <= 3  # a change is heard with its third step
    for way in ("backward", "forward"):
        kept = walk["totals"][way]["steps"]
        assert line.counts[way] == pytest.approx(kept, abs=max(3, off * kept))
    advice = "You are walking forward. Turn when it is safe."
    assert captions.count(advice) == 1


LISTEN_TO_CAPTIONS = """() => {
    window.captions = [];
    const caption = document.getElementById("caption");
    new MutationObserver(() => captions.push(caption.textContent))
        .observe(caption, { childList: true });
}"""


def spliced(file: Path) -> tuple[Recording, np.ndarray, np.ndarray]:
    """Join stretches of a recording, with what tracking knows of them."""
    recording, known = read(file), pq.read_table(file, columns=["label", "ref_step"]).to_pydict()
    assert recording.gyr_radps is not None
    kept = [np.flatnonzero((recording.time_s >= a) & (recording.time_s < b)) for a, b in P05]
    ends_s = np.cumsum([0.0, *(b - a for a, b in P05)])
    time_s = [
        recording.time_s[one] - a + end for one, (a, _), end in zip(kept, P05, ends_s, strict=False)
    ]
    chosen = np.concatenate(kept)
    walk = Recording(
        np.concatenate(time_s), recording.acc_mps2[:, chosen], recording.gyr_radps[:, chosen]
    )
    label, step = np.array(known["label"]), np.array(known["ref_step"], dtype=bool)
    return walk, label[chosen], step[chosen]


# ---- what can't be felt is told


def test_without_sensors_it_coaches_by_time(phone: BrowserContext, home: Home) -> None:
    page = phone.new_page()
    open_walk(page, home.session_id)
    expect(page.locator("#sensor-state")).to_contain_text("no motion sensor")
    start(page)
    expect(page.locator("#live-steps")).to_contain_text("I coach by time")


def test_a_sensor_that_never_answers_is_told_after_two_seconds(
    phone: BrowserContext, home: Home
) -> None:
    phone.add_init_script("addEventListener('devicemotion', e => e.stopImmediatePropagation())")
    page = phone.new_page()
    page.clock.install()
    open_walk(page, home.session_id)
    page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    start(page)
    page.clock.run_for(1900)
    expect(page.locator("#live-steps")).to_be_hidden()
    page.clock.run_for(200)
    expect(page.locator("#live-steps")).to_contain_text("Steps are not counted.")


def test_motion_refused_is_told(phone: BrowserContext, home: Home) -> None:
    phone.add_init_script("DeviceMotionEvent.requestPermission = async () => 'denied'")
    phone.add_init_script("addEventListener('devicemotion', e => e.stopImmediatePropagation())")
    page = phone.new_page()
    open_walk(page, home.session_id)
    start(page)
    expect(page.locator("#live-steps")).to_contain_text("Steps are not counted.")
    page.get_by_role("button", name="Pause").click()
    expect(page.locator("#motion-pause")).to_contain_text("may not feel motion")


def test_an_insecure_page_says_why(phone: BrowserContext, home: Home) -> None:
    phone.add_init_script("Object.defineProperty(window, 'isSecureContext', { value: false })")
    page = phone.new_page()
    open_walk(page, home.session_id)
    expect(page.locator("#sensor-state")).to_contain_text("secure pages only")


@pytest.mark.long
def test_no_storage_is_told_and_the_recording_is_brought_all_the_same(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    phone.add_init_script("IDBFactory.prototype.open = () => { throw new Error('private') }")
    page, wearer = open_player(phone, home, stroll)
    expect(page.locator("#no-storage")).to_contain_text("keeps nothing")
    start(page)
    wearer.walk(until_s=LENGTH_S + 0.3)
    arrived(page)
    assert_whole(page, home)


def test_little_room_is_told_before_the_walk(phone: BrowserContext, home: Home) -> None:
    phone.add_init_script("navigator.storage.estimate = async () => ({ quota: 20e6, usage: 19e6 })")
    page = phone.new_page()
    open_walk(page, home.session_id)
    expect(page.locator("#no-room")).to_contain_text("little room")
