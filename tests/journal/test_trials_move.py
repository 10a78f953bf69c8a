"""A journal with trials, one that is over and one that runs: taken along, put back, merged, erased.

The journal is the frozen one of 0.10.0, as that version filled it.
"""

import io
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.journal.frozen.trials import trials_shown
from tests.journal.test_frozen import on_sqlite

from retrowalk.coach import Coach
from retrowalk.coach.copying import copied
from retrowalk.exchange.backup import merge, restore
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal
from retrowalk.trials import verify

AT = datetime(2027, 2, 1, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal, brought up to date once."""
    folder = tmp_path_factory.mktemp("filled")
    url = on_sqlite("0.10.0", folder)
    Journal.open(url).close()
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
def source(filled: Path, tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(f"sqlite:///{shutil.copy(filled, tmp_path / 'source.db')}") as journal:
        yield journal


@pytest.fixture
def taken(source: Journal) -> io.BytesIO:
    """All that is kept of the walker with the trials, as a file."""
    out = io.BytesIO()
    export(source.walker(), out, AT)
    return out


def told(coach: Coach) -> dict[str, Any]:
    """Give what was told of trials and came of them, but for the numbers of statements."""
    shown = trials_shown(coach)
    return {
        name: [{k: v for k, v in one.items() if k != "id"} for one in some]
        for name, some in shown.items()
    }


def goes_on(coach: Coach) -> None:
    """Answer the one that runs, and end it."""
    running = coach.trying.trials()[-1]
    assert running.stopped is None
    second = running.plan.blocks[0].first.replace(day=running.plan.begins.day + 1)
    coach.trying.answer(2, second, AT.replace(year=second.year, month=second.month, day=second.day))
    assert [one.value for one in coach.trying.observed(running)] == [3, 2]


def test_put_back_elsewhere_the_plans_verify_and_the_findings_are_the_same(
    source: Journal, taken: io.BytesIO, journal: Journal
) -> None:
    restore(journal.walker(), taken)
    there, here = Coach(source), Coach(journal)
    assert told(here) == told(there)
    plans = journal.walker().trials.plans()
    assert len(plans) == 3
    for kept in plans:
        assert verify(kept.body.plan, kept.body.digest) == kept.body.plan
    for one, other in zip(there.trying.trials(), here.trying.trials(), strict=True):
        assert other.model_copy(update={"id": one.id}) == one
        if one.is_over(AT.date()):
            assert here.trying.result(other.id, AT.date()) == there.trying.result(one.id, AT.date())
    goes_on(here)


def test_merged_into_another_journal_nothing_is_doubled(
    source: Journal, taken: io.BytesIO, journal: Journal
) -> None:
    pages = journal.walker()
    for _ in range(2):
        merge(pages, taken)
        assert told(Coach(journal)) == told(Coach(source))
    goes_on(Coach(journal))
    out = io.BytesIO()
    export(pages, out, AT)
    merge(source.walker(), out)
    assert told(Coach(source)) == told(Coach(journal))


def test_the_whole_journal_is_copied_with_them(source: Journal, unmade_url: str) -> None:
    before = told(Coach(source))
    copied(source, unmade_url)
    with Journal.open(unmade_url) as journal:
        assert told(Coach(journal)) == before


def test_erased_nothing_of_a_trial_is_left(
    taken: io.BytesIO, journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    coach = Coach(journal)
    restore(coach.pages, taken)
    # the seed of each plan, its seal, and the words that a professional sent with one
    plans = [one.body for one in coach.pages.trials.plans()]
    seeds = [b"frozen first", b"frozen twice", b"For the nights"]
    canaries = [*seeds, *(one.digest.encode() for one in plans)]
    before = on_disk()
    assert [one for one in canaries if one not in before] == []
    coach.record.erase_everything()
    assert [one for one in canaries if one in on_disk()] == []
    assert Coach(journal).trying.trials() == ()


def test_a_single_trial_is_erased_with_all_that_was_told_of_it(
    taken: io.BytesIO, journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    coach = Coach(journal)
    restore(coach.pages, taken)
    over, running = coach.trying.trials()[1:]
    coach.record.erase(over.id)
    left = on_disk()
    assert over.told.digest.encode() not in left
    assert running.told.digest.encode() in left
    assert [one.plan.digest for one in coach.trying.trials()][1:] == [running.plan.digest]
