"""What comes from outside to do harm: each gauntlet in short, and whole where it is `long`."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import phone
from benchmarks.gauntlets.catalogue import GAUNTLETS
from benchmarks.gauntlets.outcome import Gauntlet
from tests.searching import TRIED

Record = Callable[[str, object], None]
HOSTILE = {"malformed", "uploads", "bombs", "slow", "floods", "damaged-exports"}
MINE = [one for one in GAUNTLETS if one.name in HOSTILE]


def went(gauntlet: Gauntlet, times: int, record_property: Record) -> None:
    outcome = gauntlet.run(times)
    record_property(TRIED, f"{gauntlet.name}: {outcome.line()}")
    assert outcome.lost == []
    assert outcome.tried


@pytest.mark.slow
@pytest.mark.parametrize("gauntlet", MINE, ids=lambda one: one.name)
def test_in_short(gauntlet: Gauntlet, record_property: Record) -> None:
    went(gauntlet, gauntlet.short, record_property)


@pytest.mark.long
@pytest.mark.parametrize("gauntlet", MINE, ids=lambda one: one.name)
def test_whole(gauntlet: Gauntlet, record_property: Record) -> None:
    went(gauntlet, gauntlet.long, record_property)


def test_every_story_of_the_phone_is_there() -> None:
    # they are tests themselves, and run among them: here only that none is named in vain
    stories = [one for tests in phone.STORIES.values() for one in tests]
    for one in [*stories, *phone.FLAPPING.values()]:
        file, _, name = one.partition("::")
        text = (phone.ROOT / phone.BROWSER / file).read_text()
        assert f"def {name.partition('[')[0] or 'test_'}" in text, one
