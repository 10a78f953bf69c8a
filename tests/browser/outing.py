"""A whole walk with a phone in the pocket, at home's real server, by the real clock."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.browser.home import Home, gaps, the_walk
from tests.browser.pocket import Pocket, in_a_pocket
from tests.waiting import until

from retrowalk.recordings import Recording
from retrowalk.session import BlockKind

BRIEF = [
    (BlockKind.WARM_UP, 4),
    (BlockKind.BACKWARD, 4),
    (BlockKind.COOL_DOWN, 1),
]
"""Real time is dear."""

GATE = """(path) => fetch(path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams([...Array(20).keys()].map((n) => ["tick", n]).concat([["pain", 1]])),
}).then(({ type }) => type === "opaqueredirect")"""


@contextmanager
def before_a_walk(
    folder: Path, home: Home, recording: Recording | None, scripts: Sequence[str] = ()
) -> Iterator[Pocket]:
    """Open the first screen of the player, as somebody who has told that it is safe."""
    with in_a_pocket(folder / "pocket", home.address, recording, scripts) as pocket:
        assert pocket.does(f"({GATE})('/before/{home.session_id}')")
        pocket.go(f"{home.address}/walk/{home.session_id}")
        pocket.waits_for("#start")
        yield pocket
        assert pocket.faults == []


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
    pocket.tap("#choices .primary")
    until(lambda: not pocket.sees("#sheet"), "the walk to go on")


def to_the_end(pocket: Pocket) -> None:
    """Walk on; a busy machine may hold the page up, which then asks, as it must."""

    def over() -> bool:
        if pocket.sees("#sheet"):
            go_on(pocket)
        return pocket.sees("#end")

    until(over, "the end of the walk")


def assert_kept_once(pocket: Pocket, home: Home) -> None:
    """The walk is in the journal, whole, and the page says so."""
    until(lambda: "backward in" in pocket.reads("#result"), "what was walked")
    assert gaps(the_walk(home)) == []
