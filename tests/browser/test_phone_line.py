"""The line to the server: swallowed as on the way out of the house, or not there at all."""

from pathlib import Path

import pytest
from tests.browser.outing import (
    Brief,
    assert_kept_once,
    in_block,
    on_a_walk,
    to_the_end,
)
from tests.browser.proxy import Proxy

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser


@pytest.mark.long
def test_swallowed_to_the_end_the_walk_is_brought_over_another(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with (
        Proxy(brief.port) as proxy,
        on_a_walk(tmp_path, brief, stroll, address=proxy.address) as pocket,
    ):
        in_block(pocket, "Backward")
        proxy.swallow()
        to_the_end(pocket)
        assert brief.walked() == []
        proxy.cut()  # the phone gives up what hung on the Wi-Fi
        proxy.pass_on()
        assert_kept_once(pocket, brief)


def test_offline_to_the_end_it_is_brought_later(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        pocket.offline(True)
        to_the_end(pocket)
        pocket.waits_for("#saving", "safe in this browser")
        assert brief.walked() == []
        pocket.offline(False)
        assert_kept_once(pocket, brief)
        assert pocket.does("told") == ["offline", "online"]
