"""A session walked with the phone in the pocket: felt, heard, kept, and measured exactly once.

Motion is played into Chromium's own sensors; nothing of the player is called by the tests.
"""

import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pyarrow.parquet as pq
import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Download,
    Error,
    Page,
    Response,
    Route,
    WebSocket,
    expect,
)
from tests.browser.filming import Film
from tests.browser.wearing import Wearer
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.recordings import Recording, read
from retrowalk.recordings.formats.player import heading, samples
from retrowalk.screening import questions
from retrowalk.session import Block, BlockKind, Cue, Script, Session

pytestmark = pytest.mark.browser


Blocks = list[tuple[BlockKind, int]]


class Home:
    """`retrowalk serve` as a walker starts it, with one session of today to walk."""

    def __init__(self, folder: Path, blocks: Blocks | None = None) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.url = f"sqlite:///{folder / 'journal.db'}"
        with Journal.open(self.url) as journal:
            self.session_id = self._session(journal, blocks)
        self.start()

    def _session(self, journal: Journal, blocks: Blocks | None) -> str:
        """Give the session of today other blocks; begun once before, it stays as it was shown."""
        coach, now = Coach(journal), datetime.now(UTC).astimezone()
        coach.screen({q.id: HEALTHY.get(q.id, []) for q in questions()}, now)
        planned = coach.today(now.date()).planned
        assert planned is not None
        if blocks is None:
            return planned.id
        session, script = short(coach.session(planned.id, now.date()), blocks)
        journal.pages().show(session, script)
        coach.record_session(planned.id, now - timedelta(hours=1), 0.0, 1, 0, False, now)
        return planned.id

    def start(self) -> None:
        self.begin()
        for _ in range(300):
            if self.answers():
                return
            time.sleep(0.1)
        raise AssertionError("the server did not answer within 30 s")

    def begin(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "retrowalk", "serve", "--port", str(self.port)],
            env={**os.environ, "RETROWALK_DATABASE_URL": self.url},
            stdout=subprocess.DEVNULL,
        )

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/healthz"):
                return True
        except OSError:
            return False

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def walks(self) -> list[dict[str, Any]]:
        with Journal.open(self.url) as journal:
            return [stored.model_dump() for stored in Coach(journal).walks()]


SAID = {
    BlockKind.STAND: "Stand a moment.",
    BlockKind.WARM_UP: "Walk forward, easily.",
    BlockKind.REST: "Stop, and look behind you.",
    BlockKind.BACKWARD: "Now backward. Toes first, then the heel.",
    BlockKind.COOL_DOWN: "Walk on gently.",
}


def short(session: Session, blocks: Blocks) -> tuple[Session, Script]:
    """Make a session of these blocks, each announced by one cue, and its script."""
    made = tuple(
        Block(kind=kind, seconds=s, title=kind.value.replace("_", "-").capitalize(), hint="")
        for kind, s in blocks
    )
    starts = np.cumsum([0, *(block.seconds for block in made)]).tolist()
    cues = [
        Cue(at_s=start, block=n, say=SAID.get(block.kind, ""), tone="change")
        for n, (start, block) in enumerate(zip(starts[:-1], made, strict=True))
    ]
    session = session.model_copy(update={"blocks": made})
    script = Script(
        session_id=session.id,
        title="A short walk",
        setting=session.setting,
        aim=session.aim,
        why=session.why,
        checklist=session.checklist,
        blocks=made,
        cues=tuple(cues),
        seconds=starts[-1],
    )
    return session, script


SHORT = [
    (BlockKind.STAND, 1),
    (BlockKind.WARM_UP, 6),
    (BlockKind.REST, 1),
    (BlockKind.BACKWARD, 5),
    (BlockKind.COOL_DOWN, 1),
]
LENGTH_S = 14


@pytest.fixture(scope="module")
def stroll() -> Recording:
    """The short session as somebody would walk it who begins a little late."""
    walk = synthesise(
        [
            Segment("stand", 1.5),
            Segment("forward", 5),
            Segment("stand", 1.5),
            Segment("backward", 5),
            Segment("stand", 10),
        ],
        seed=3,
    )
    return walk.recording


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path, SHORT)
    yield home
    home.kill()


@pytest.fixture
def phone(chromium: Browser, home: Home) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    context.add_init_script(FEEL)
    yield context
    context.close()


FEEL = """window.felt = []; addEventListener("devicemotion", event => {
    if (event.accelerationIncludingGravity?.x !== null) {
        felt.push(performance.timeOrigin + event.timeStamp);
    }
})"""


def open_player(phone: BrowserContext, home: Home, recording: Recording) -> tuple[Page, Wearer]:
    page = phone.new_page()
    wearer = Wearer(page, recording)
    page.goto(f"/walk/{home.session_id}?pain=1")
    expect(page.locator("#hearing")).to_contain_text("feels your steps")
    return page, wearer


def start(page: Page) -> None:
    page.get_by_role("button", name="Start", exact=True).click()


def the_walk(home: Home) -> dict[str, Any]:
    """Give the one walk there is."""
    (stored,) = home.walks()
    assert stored["session_id"] == home.session_id
    walk: dict[str, Any] = stored["walk"]
    return walk


def assert_whole(page: Page, home: Home) -> None:
    """Everything that the page felt from start to end is in the one walk that is stored."""
    walk = the_walk(home)
    assert gaps(walk) == []
    assert walk["recording"]["duration_s"] == pytest.approx(LENGTH_S, abs=1.5)
    with Journal.open(home.url) as journal:
        walks = journal.pages().walks
        _, data = walks.recording(walks.all()[0].recording_id)
    began_ms = 1000 * heading(data).began.timestamp()
    stored = {round(began_ms + 1000 * time_s) for time_s in samples(data)[0].tolist()}
    felt = {round(ms) for ms in page.evaluate("felt") if min(stored) < ms < max(stored)}
    assert len(felt) > 40 * LENGTH_S
    assert len({ms for ms in felt if stored.isdisjoint((ms - 1, ms, ms + 1))}) == 0


def gaps(walk: dict[str, Any]) -> list[str]:
    return [note for note in walk["notes"] if "never arrived" in note or "no signal" in note]


def arrived(page: Page, within_s: float = 5) -> None:
    expect(page.locator("#result")).to_contain_text(
        re.compile(r"\d+ steps? backward in"), timeout=1000 * within_s
    )


# ---- felt and heard


def test_the_walk_is_felt_and_measured(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    start(page)
    wearer.walk(until_s=LENGTH_S + 0.3)
    arrived(page, within_s=2)
    expect(page.locator("#card figure svg")).to_have_count(1, timeout=2000)
    assert_whole(page, home)
    walk = the_walk(home)
    assert_shown(page, walk)
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save the recording").click()
    assert saving.value.suggested_filename == f"retrowalk-{home.session_id}.csv"
    assert_saved_is_no_second_walk(home, saving.value)
    page.get_by_role("link", name="Continue").click()
    expect(page).to_have_url(re.compile(f"/check-in/{home.session_id}$"))
    for direction in ("forward", "backward") if wearer.on_time else ():
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
        assert Coach(journal).hand_in("saved.csv", data, at=datetime.now(UTC)).id == walk["id"]
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
    page, wearer = open_player(context, home, recording)
    line = Line(page)
    page.evaluate(LISTEN_TO_CAPTIONS)
    film = Film(page)
    start(page)
    wearer.walk(until_s=recording.duration_s + 1)
    arrived(page)
    expect(page.locator("#card svg").first).to_be_visible()
    film.keep("session")
    captions = page.evaluate("captions")
    walk = the_walk(home)
    home.kill()
    context.close()

    if not wearer.on_time:
        pytest.skip(f"this machine is busy: the sensors stood still for {wearer.latest_s:.1f} s")
    begun_s = wearer.begun - datetime.fromisoformat(walk["recording"]["start_utc"]).timestamp()
    for time_s, told in (
        ([s["time_s"] - begun_s for s in walk["steps"]], [s["direction"] for s in walk["steps"]]),
        ([s["time_s"] + line.began_s - wearer.begun for s in line.steps], line.directions),
    ):
        happened = np.searchsorted(recording.time_s, time_s).clip(max=label.size - 1)
        for way, other in (("backward", "forward"), ("forward", "backward")):
            here = np.array(told)[label[happened] == way]
            assert here.size == pytest.approx((true_step & (label == way)).sum(), rel=0.15)
            assert (here == other).sum() <= 3  # a change is heard with its third step
    assert float(np.percentile(line.delays_s, 95)) < 0.5
    for way in ("backward", "forward"):
        assert line.counts[way] == pytest.approx(walk["totals"][way]["steps"], abs=3)
    advice = "You are walking forward. Turn when it is safe."
    assert captions.count(advice) == 1


class Line:
    """What goes over the line to the server and comes back, as the browser saw it."""

    def __init__(self, page: Page) -> None:
        self.began_s = 0.0
        self.steps: list[dict[str, Any]] = []
        self.delays_s: list[float] = []
        self.counts: dict[str, int] = {}
        page.on("websocket", self._opened)

    def _opened(self, socket: WebSocket) -> None:
        socket.on("framesent", self._sent)
        socket.on("framereceived", self._received)

    def _sent(self, lines: str | bytes) -> None:
        first, _, _ = str(lines).partition("\n")
        if first.startswith("#retrowalk "):
            began = json.loads(first.removeprefix("#retrowalk "))["began"]
            self.began_s = datetime.fromisoformat(began).timestamp()

    def _received(self, heard: str | bytes) -> None:
        news = json.loads(heard)
        self.counts = news["counts"]
        self.steps += news["steps"]
        self.delays_s += [time.time() - self.began_s - step["time_s"] for step in news["steps"]]

    @property
    def directions(self) -> list[str]:
        return [step["direction"] for step in self.steps]


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


# ---- nothing is lost


def test_offline_from_start_to_end_then_brought(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    phone.set_offline(True)
    start(page)
    wearer.walk(until_s=LENGTH_S + 0.3)
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    assert home.walks() == []
    phone.set_offline(False)
    arrived(page)
    assert_whole(page, home)


def test_opened_offline_the_player_has_the_walk_of_today(
    chromium: Browser, tmp_path: Path, stroll: Recording
) -> None:
    home = Home(tmp_path)
    context = chromium.new_context(base_url=home.address)
    page = context.new_page()
    page.goto("/today")
    while not page.evaluate("caches.match('/api/v1/scripts/ahead').then(Boolean)"):
        page.wait_for_timeout(100)
    home.kill()
    wearer = Wearer(page, stroll)
    page.goto("/today")
    expect(page.locator("#before-title")).to_contain_text("backward")
    start(page)
    expect(page.locator("#not-safe")).to_contain_text("tick it")
    for tick in page.get_by_role("checkbox").all():
        tick.check()
    page.get_by_label("Pain now").select_option("6")
    start(page)
    expect(page.locator("#not-safe")).to_contain_text("rest today")
    page.get_by_label("Pain now").select_option("2")
    start(page)
    wearer.walk(until_s=8)
    page.get_by_role("button", name="Stop").click()
    page.get_by_role("button", name="End here").click()
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    page.get_by_role("link", name="Continue").click()
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    home.start()
    expect(page.locator("#result")).to_contain_text("steps backward", timeout=20_000)
    assert the_walk(home)["recording"]["duration_s"] > 7
    home.kill()
    context.close()


def test_the_server_killed_in_the_middle_loses_nothing(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    line = Line(page)
    start(page)
    wearer.walk(
        until_s=3
    )  # the line is tried again after 1, 2 and 4 s: in time for the third block
    home.kill()
    home.begin()
    wearer.walk(until_s=LENGTH_S + 0.3)
    arrived(page, within_s=20)
    assert_whole(page, home)
    if wearer.on_time:
        assert line.counts["backward"] > 2  # heard again, forward still known


def test_a_page_reloaded_in_the_middle_goes_on(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    start(page)
    wearer.walk(until_s=6)
    page.reload()
    go_on(page, wearer)
    assert_one_walk_with_a_pause(home)


def test_a_browser_killed_in_the_middle_goes_on(
    chromium: Browser, home: Home, stroll: Recording, tmp_path: Path
) -> None:
    phone = Phone(chromium, home, tmp_path)
    page, wearer = open_player(phone.context, home, stroll)
    start(page)
    wearer.walk(until_s=6)
    phone.die()
    page = Phone(chromium, home, tmp_path).context.new_page()
    wearer.in_another(page)
    page.goto(f"/walk/{home.session_id}")
    go_on(page, wearer)
    assert_one_walk_with_a_pause(home)
    page.context.close()


def go_on(page: Page, wearer: Wearer) -> None:
    page.get_by_role("button", name="Go on from there").click()
    wearer.begun = time.time() - 6
    while page.locator("#walk").is_visible():
        wearer.walk(until_s=time.time() - wearer.begun + 1)
    arrived(page)


def assert_one_walk_with_a_pause(home: Home) -> None:
    walk = the_walk(home)
    assert walk["recording"]["duration_s"] > LENGTH_S - 3
    assert not [note for note in walk["notes"] if "never arrived" in note]
    assert walk["totals"]["backward"]["steps"] + walk["totals"]["unknown"]["steps"] > 0


class Phone:
    """A browser that keeps its data, and can die as phones let browsers die."""

    def __init__(self, chromium: Browser, home: Home, folder: Path) -> None:
        self.data = folder / "phone"
        self.context = chromium.browser_type.launch_persistent_context(
            self.data,
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox"],
            base_url=home.address,
        )

    def die(self) -> None:
        """End every process of it at once, without a word to any."""
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if f"--user-data-dir={self.data}".encode() in (folder / "cmdline").read_bytes():
                    os.kill(int(folder.name), signal.SIGKILL)
        with suppress(Error):
            self.context.close()
        for lock in self.data.glob("Singleton*"):
            lock.unlink()


FLAPPING = [(BlockKind.WARM_UP, 4), (BlockKind.BACKWARD, 3)]


@pytest.mark.parametrize("first_seed", [0, pytest.param(4, marks=pytest.mark.long)])
def test_a_network_that_flaps_loses_nothing_and_doubles_nothing(
    chromium: Browser, tmp_path: Path, stroll: Recording, first_seed: int
) -> None:
    home = Home(tmp_path, FLAPPING)
    seeds = range(4) if first_seed == 0 else range(4, 104)
    try:
        for batch in range(seeds.start, seeds.stop, 4):
            flap(chromium, home, stroll, range(batch, batch + 4))
    finally:
        home.kill()


def flap(chromium: Browser, home: Home, stroll: Recording, seeds: range) -> None:
    """Walk four sessions at once, each with a network of its own that comes and goes."""
    sys.stdout.write(f"seeds {list(seeds)}\n")
    before = {walk["id"] for walk in home.walks()}
    phones = [Flapping(chromium, home, stroll, random.Random(seed)) for seed in seeds]
    for phone in phones:
        start(phone.page)
    while not all(phone.page.locator("#end").is_visible() for phone in phones):
        for phone in phones:
            phone.moment()
            phone.go_on_if_paused()
    for phone in phones:
        phone.context.set_offline(False)
        phone.page.unroute_all(behavior="ignoreErrors")
    for phone in phones:
        arrived(phone.page, within_s=40)
    walks = [walk for walk in home.walks() if walk["id"] not in before]
    assert len(walks) == len(seeds)
    for phone in phones:
        phone.assert_acknowledged_are_there(home)
        phone.context.close()
    assert [gaps(walk["walk"]) for walk in walks] == [[]] * len(seeds)


class Flapping:
    """A phone whose network breaks at random: requests, and answers on their way back."""

    def __init__(
        self, chromium: Browser, home: Home, recording: Recording, chance: random.Random
    ) -> None:
        self.chance = chance
        self.acknowledged: dict[tuple[str, int], str] = {}
        self.context = chromium.new_context(base_url=home.address, service_workers="block")
        self.page, self.wearer = open_player(self.context, home, recording)
        self.page.route("**/chunks/**", self._carry)
        self.page.on("response", self._answered)
        self.offline = False

    def moment(self) -> None:
        self.wearer.moment()
        if self.chance.random() < 0.02:
            self.offline = not self.offline
            self.context.set_offline(self.offline)

    def go_on_if_paused(self) -> None:
        """Go on where a busy machine let the page stand still, and the session paused."""
        go_on = self.page.get_by_role("button", name="Go on", exact=True)
        if go_on.is_visible():
            go_on.click()

    def _carry(self, route: Route) -> None:
        fate = self.chance.random()
        if fate < 0.2:
            route.abort()
            return
        try:
            answer = route.fetch()
        except Error:
            route.abort()
            return
        if fate < 0.4:
            route.abort()  # it arrived, but nobody knows
            return
        route.fulfill(response=answer)

    def _answered(self, answer: Response) -> None:
        if "/chunks/" in answer.url and answer.status == 204:
            _, _, recording, _, number = urlsplit(answer.url).path.rsplit("/", 4)
            self.acknowledged[recording, int(number)] = answer.request.post_data or ""

    def assert_acknowledged_are_there(self, home: Home) -> None:
        assert self.acknowledged
        keys = {key for key, _ in self.acknowledged}
        assert len(keys) == 1
        with urllib.request.urlopen(f"{home.address}/api/v1/recordings/{keys.pop()}/file") as file:
            kept = file.read().decode()
        for piece in self.acknowledged.values():
            assert kept.count(piece) == 1


# ---- what can't be felt is told


def test_without_sensors_it_coaches_by_time(phone: BrowserContext, home: Home) -> None:
    page = phone.new_page()
    page.goto(f"/walk/{home.session_id}?pain=1")
    expect(page.locator("#hearing")).to_contain_text("no motion sensor")
    start(page)
    expect(page.locator("#heard")).to_contain_text("I coach by time")


def test_a_sensor_that_never_answers_is_told_after_two_seconds(
    phone: BrowserContext, home: Home
) -> None:
    phone.add_init_script("addEventListener('devicemotion', e => e.stopImmediatePropagation())")
    page = phone.new_page()
    page.goto(f"/walk/{home.session_id}?pain=1")
    start(page)
    page.wait_for_timeout(1000)
    expect(page.locator("#heard")).to_be_hidden()
    expect(page.locator("#heard")).to_contain_text("no motion sensor", timeout=3000)


def test_motion_refused_is_told(phone: BrowserContext, home: Home) -> None:
    phone.add_init_script("DeviceMotionEvent.requestPermission = async () => 'denied'")
    phone.add_init_script("addEventListener('devicemotion', e => e.stopImmediatePropagation())")
    page = phone.new_page()
    page.goto(f"/walk/{home.session_id}?pain=1")
    start(page)
    expect(page.locator("#heard")).to_contain_text("may not feel motion")


def test_an_insecure_page_says_why(phone: BrowserContext, home: Home) -> None:
    phone.add_init_script("Object.defineProperty(window, 'isSecureContext', { value: false })")
    page = phone.new_page()
    page.goto(f"/walk/{home.session_id}?pain=1")
    expect(page.locator("#hearing")).to_contain_text("secure pages only")


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
    page.goto(f"/walk/{home.session_id}?pain=1")
    expect(page.locator("#no-room")).to_contain_text("little room")
