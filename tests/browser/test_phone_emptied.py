"""What the page kept is taken behind its back, or its process is: phones do both for room."""

from pathlib import Path

import pytest
from tests.browser.outing import (
    Brief,
    assert_kept_once,
    in_block,
    on_a_walk,
    to_the_end,
)

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("kinds", [pytest.param("indexeddb", marks=pytest.mark.long), "all"])
def test_emptied_in_the_midst_the_walk_is_whole(
    tmp_path: Path, brief: Brief, stroll: Recording, kinds: str
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        in_block(pocket, "Backward")
        pocket.clear(kinds)
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


def test_crashed_and_opened_again_it_goes_on_from_there(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        in_block(pocket, "Backward")
        pocket.crash()
        pocket.open(pocket.address)
        pocket.waits_for("#left")
        assert not pocket.sees("#start")
        pocket.tap("#go-on")
        to_the_end(pocket)
        assert_kept_once(pocket, brief)
