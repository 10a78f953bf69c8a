"""All rows of a walker, read and put back, on each kind of database."""

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.journal.test_walker import DAY, run, screening, session
from tests.journal.test_walks_kept import add

from retrowalk.errors import UnreadableJournal
from retrowalk.journal import Journal, WalkerJournal
from retrowalk.programme import CheckIn

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
DATA = b"time,x\n" * 500


def fill(pages: WalkerJournal) -> None:
    pages.keep_draft({"age": 68}, AT)
    pages.add_screening(screening())
    pages.keep_draft({"age": 69}, AT)
    pages.keep_version(*session())
    pages.add_run(DAY, run(), AT)
    pages.add_check_in(DAY, CheckIn(pain=3, note="“gently” — 少し"), AT)
    pages.add_check_in(DAY, CheckIn(pain=2), AT)
    pages.add_next_day(DAY, 1, AT)
    recording = pages.walks.keep("walk.csv", DATA, AT)
    add(pages.walks, recording.id, session_id=DAY)
    add(pages.walks, recording.id, session_id=DAY, version="2")


def without_ids(rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    return {
        table: [{name: one for name, one in row.items() if not name.endswith("id")} for row in kept]
        for table, kept in rows.items()
    }


def test_put_back_everything_is_there_again(journal: Journal) -> None:
    anna, ben = journal.walker("anna"), journal.walker("ben")
    fill(journal.walker("somebody before"))
    fill(anna)
    rows = anna.backup.rows()
    ben.backup.restore(rows, lambda one: anna.walks.recording(one)[1], anna.originals.pieces)
    assert without_ids(ben.backup.rows()) == without_ids(rows)
    assert ben.history() == anna.history()
    assert ben.screening() == anna.screening()
    (walk,) = ben.walks.all()
    assert ben.walks.recording(walk.recording_id)[1] == DATA
    assert journal.walker("anna").backup.rows() == rows


def test_what_does_not_belong_together_leaves_no_trace(journal: Journal) -> None:
    anna, ben = journal.walker("anna"), journal.walker("ben")
    fill(anna)
    rows = anna.backup.rows()
    last = len(rows["statement"])
    rows["statement"][-1] = {**rows["statement"][-1], "told_at": None}
    with pytest.raises(UnreadableJournal, match=f"row {last} of “statement” does not fit"):
        ben.backup.restore(rows, lambda one: anna.walks.recording(one)[1], anna.originals.pieces)
    assert not any(ben.backup.rows().values())


def test_walks_in_brief_are_the_same_walks(journal: Journal) -> None:
    pages = journal.walker()
    fill(pages)
    (brief,), (walk,) = pages.walks.brief(), pages.walks.all()
    assert (brief.id, brief.session_id, brief.measured_at) == (walk.id, DAY, walk.measured_at)
    assert brief.measured.backward_s == walk.walk.totals.backward.duration_s
