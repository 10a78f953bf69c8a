"""What two machines know differently: clocks that stand wrong, parts of a recording, measurings."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.journal.histories import BASE, DAYS, begin, counting, merge
from tests.journal.test_walker import run
from tests.journal.test_walks_kept import add, measured

from retrowalk.errors import UnreadableJournal
from retrowalk.journal import Journal, WalkerJournal
from retrowalk.programme import CheckIn

LATER = BASE + timedelta(hours=1)
YEARS_AHEAD = BASE + timedelta(days=2000)


@pytest.fixture
def machines(tmp_path: Path, empty_journal: Path) -> Iterator[tuple[Journal, Journal]]:
    for name in "ab":
        (tmp_path / f"{name}.db").write_bytes(empty_journal.read_bytes())
    with (
        Journal.open(f"sqlite:///{tmp_path / 'a.db'}") as one,
        Journal.open(f"sqlite:///{tmp_path / 'b.db'}") as other,
    ):
        yield one, other


@pytest.fixture
def pages(machines: tuple[Journal, Journal]) -> tuple[WalkerJournal, WalkerJournal]:
    """Two machines of one walker, who knew the same at first."""
    one, other = (journal.walker() for journal in machines)
    begin(one)
    merge(other, one)
    return one, other


def both_ways(one: WalkerJournal, other: WalkerJournal) -> None:
    """Merge each into the other, and look whether the same counts."""
    before = other.backup.rows()
    merge(one, other)
    assert other.backup.rows() == before
    merge(other, one)
    assert counting(other) == counting(one)
    assert merge(one, other).is_nothing


def test_what_was_told_by_a_clock_that_is_ahead_stays_taken_back_and_corrected(
    pages: tuple[WalkerJournal, WalkerJournal],
) -> None:
    one, other = pages
    one.add_run(DAYS[0], run(YEARS_AHEAD), YEARS_AHEAD)
    one.add_check_in(DAYS[1], CheckIn(pain=9), YEARS_AHEAD)
    one.add_check_in(DAYS[1], CheckIn(pain=1), LATER)  # the clock was set right
    one.statements.take_back(DAYS[0], LATER)
    other.add_check_in(DAYS[0], CheckIn(pain=2), LATER - timedelta(minutes=5))
    other.add_run(DAYS[1], run(LATER, practised_s=30), LATER)
    both_ways(one, other)
    (walked,) = one.history()
    assert walked.session_id == DAYS[1]
    assert walked.after is not None
    assert (walked.after.pain, walked.practised_s) == (1, 90.0)


def test_a_recording_with_gaps_here_and_whole_there_is_one_and_whole(
    pages: tuple[WalkerJournal, WalkerJournal],
) -> None:
    one, other = pages
    for journal, parts in ((one, {0: b"first "}), (other, {0: b"first ", 1: b"second"})):
        journal.uploads.add("from the phone", parts, BASE)
        kept = journal.walks.keep(
            "phone.csv", b"".join(journal.uploads.chunks("from the phone")), BASE
        )
        journal.uploads.became("from the phone", kept.id, whole=len(parts) == 2)
        add(journal.walks, kept.id, version=str(len(parts)), session_id=DAYS[0])
    both_ways(one, other)
    for journal in pages:
        (row,) = journal.backup.rows()["recording"]
        assert journal.walks.recording(row["id"])[1] == b"first second"
        assert journal.uploads.missing("from the phone", 2) == ()


def test_a_walk_that_was_measured_newer_counts_wherever(
    pages: tuple[WalkerJournal, WalkerJournal],
) -> None:
    one, other = pages
    for number, journal in enumerate((one, other, one)):
        kept = journal.walks.keep("walk.csv", b"the same bytes", BASE)
        walk = measured(10.0 + number)
        add(journal.walks, kept.id, walk=walk, version=str(number), session_id=DAYS[0])
    both_ways(one, other)
    (walk,) = other.walks.brief()
    assert walk.measured.backward_s == 12.0
    assert len(other.backup.rows()["walk"]) == 3


def test_statements_that_only_a_thousand_wrong_clocks_could_tell_are_refused(
    pages: tuple[WalkerJournal, WalkerJournal],
) -> None:
    one, other = pages
    rows = one.backup.rows()
    blank = {**rows["statement"][0], "kind": "note", "body": {"text": "again"}, "about": None}
    for number in range(1000, 1200):
        told = YEARS_AHEAD - timedelta(days=number)
        about = number - 1 if number > 1000 else rows["statement"][0]["id"]
        rows["statement"].append(
            {**blank, "id": number, "told_at": told.isoformat(), "about_id": about}
        )
    before = other.backup.rows()
    with pytest.raises(UnreadableJournal, match="belong together"):
        other.backup.merge(rows, lambda one: b"", lambda one: ())
    assert other.backup.rows() == before
