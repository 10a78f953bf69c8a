"""A whole walk with a phone in the pocket, at home's real server, by the real clock."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.home import TOLD, Home, gaps
from tests.browser.pocket import UPRIGHT, Pocket, in_a_pocket
from tests.waiting import until

from retrowalk.recordings import Recording
from retrowalk.session import BlockKind

BRIEF = [(BlockKind.WARM_UP, 3), (BlockKind.BACKWARD, 3), (BlockKind.COOL_DOWN, 1)]
"""Real time is dear."""
BRIEF_S = sum(seconds for _, seconds in BRIEF)

AWAY = "Paused while the screen was off"
ASLEEP = "Paused: the phone was asleep"
JUMP_MS = 1800
"""A page that stood still for two seconds asks; it looks five times a second."""

GATE = """(path) => fetch(path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams([...Array(20).keys()].map((n) => ["tick", n]).concat([["pain", 1]])),
}).then(({ type }) => type === "opaqueredirect")"""


STUBS = Path(__file__).with_name("stubs")


def stubs(*names: str) -> list[str]:
    """Read what plays another browser."""
    return [(STUBS / f"{name}.js").read_text(encoding="utf-8") for name in names]


@contextmanager
def before_a_walk(
    folder: Path,
    home: Home,
    recording: Recording | None,
    scripts: Sequence[str] = (),
    address: str = "",
    refused: Sequence[str] = (),
    user_agent: str = "",
) -> Iterator[Pocket]:
    """Open the first screen of the player, as somebody who has told that it is safe."""
    address = address or home.address
    with in_a_pocket(folder / "pocket", address, recording, scripts) as pocket:
        for permission in refused:
            pocket.refuse(permission)
        if user_agent:
            pocket.pose_as(user_agent)
        assert pocket.does(f"({GATE})('/before/{home.session_id}')")
        pocket.go(f"{address}/walk/{home.session_id}")
        pocket.waits_for("#start")
        yield pocket
        assert pocket.faults == [], pocket.faults


def start(pocket: Pocket) -> None:
    """Start the walk, past the lesson that comes before the first one."""
    pocket.tap("#start")
    until(lambda: pocket.sees("#lesson") or pocket.sees("#walk"), "lesson or walk")
    if pocket.sees("#lesson"):
        pocket.tap("#lesson-onward")
    pocket.waits_for("#walk")


def in_block(pocket: Pocket, word: str) -> None:
    """Wait until a block is being walked."""
    until(lambda: pocket.reads("#walk-title") == word, word)


def asked(pocket: Pocket) -> str:
    """Wait for a question, and give it."""
    pocket.waits_for("#sheet")
    return pocket.reads("#sheet-title")


def go_on(pocket: Pocket) -> None:
    """Give the answer within thumb's reach."""
    if pocket.sees("#pocket"):
        unlock(pocket)
    pocket.tap("#choices .primary")
    until(lambda: not pocket.sees("#sheet"), "the walk to go on")


def unlock(pocket: Pocket) -> None:
    """Do the two moves, again where a busy machine made them too slow."""

    def half_open() -> bool:
        start = pocket.centre("#unlock")
        pocket.slide(start, {"x": UPRIGHT[0] - start["x"], "y": start["y"]})
        return pocket.sees("#unlock-too")

    def opened() -> bool:
        until(half_open, "the lock to be half open")
        pocket.tap("#unlock-too")
        return not pocket.sees("#pocket")

    until(opened, "the lock to be open")


def to_the_end(pocket: Pocket) -> None:
    """Walk on; only a page that stood still asks, as on a busy machine it may."""

    def over() -> bool:
        if pocket.sees("#sheet"):
            assert pocket.reads("#sheet-title") == ASLEEP
            assert pocket.does("still_ms") > JUMP_MS
            go_on(pocket)
        return pocket.sees("#end")

    until(over, "the end of the walk")


def assert_kept_once(pocket: Pocket, home: "Brief") -> None:
    """The walk is in the journal, once and whole, and the page says so."""
    until(lambda: TOLD.search(pocket.reads("#result")), "what was walked")
    (walk,) = home.walked()
    assert walk["session_id"] == home.session_id
    assert gaps(walk["walk"]) == [], walk["walk"]["notes"]


@contextmanager
def on_a_walk(
    folder: Path,
    home: Home,
    recording: Recording | None,
    scripts: Sequence[str] = (),
    address: str = "",
    refused: Sequence[str] = (),
) -> Iterator[Pocket]:
    """Walk; what the pocket does, nobody looks at before the end."""
    with before_a_walk(folder, home, recording, scripts, address, refused) as pocket:
        start(pocket)
        yield pocket


class Brief(Home):
    """A server with a session of a few seconds, for one walk after the other."""

    def __init__(self, folder: Path) -> None:
        self.before: set[int] = set()
        super().__init__(folder, BRIEF)

    def now(self) -> "Brief":
        self.before |= {walk["id"] for walk in self.walks()}
        return self

    def walked(self) -> list[dict[str, Any]]:
        """Give what came since."""
        return [walk for walk in self.walks() if walk["id"] not in self.before]
