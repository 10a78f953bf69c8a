"""What came in from other apps is erased for good, with its files, and nothing else is."""

import io
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from retrowalk.activity import Activity, DayValue, Measure, Sport
from retrowalk.journal import Journal, WalkerJournal
from retrowalk.journal.bodies import Backward, Import
from retrowalk.journal.exchange_tables import (
    DayValueRow,
    ImportFileRow,
    ImportWalkRow,
    OriginalRow,
    PieceRow,
)
from retrowalk.languages import Message

AT = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
STAYS = Message("record-remains-original")


def walked(day: int, app: str = "Watch") -> Activity:
    start = datetime(2026, 5, day, 8, 0, tzinfo=UTC)
    return Activity(sport=Sport.WALKING, start=start, duration_s=600, app=app)


def take_in(pages: WalkerJournal, name: str, *found: Activity, days: int = 0) -> int:
    """Import a file of activities, and give the number of the batch."""
    batch = pages.imports.begin(Import(by="command"), AT)
    original = pages.originals.keep(name, io.BytesIO(name.encode()), AT)
    file = pages.imports.add(batch, name, original.id)
    values = [
        DayValue(on=datetime(2026, 5, n + 1, tzinfo=UTC).date(), measure=Measure.STEPS, value=1)
        for n in range(days)
    ]
    pages.imports.keep(file, found, values, AT)
    return batch


def rows(journal: Journal) -> dict[str, int]:
    """Count the rows of all that came in."""
    tables = (OriginalRow, PieceRow, ImportFileRow, ImportWalkRow, DayValueRow)
    return {
        table.__tablename__: len(
            journal._transactions.read(lambda db, table=table: db.scalars(select(table)).all())
        )
        for table in tables
    }


@pytest.fixture
def pages(journal: Journal) -> WalkerJournal:
    return journal.walker()


def test_a_batch_goes_with_its_files_days_and_answers(
    journal: Journal, pages: WalkerJournal
) -> None:
    before = rows(journal)
    kept = take_in(pages, "stays", walked(20))
    between = rows(journal)
    batch = take_in(pages, "goes", walked(1), walked(2), days=3)
    first = pages.activities.all()[0]
    pages.activities.tell_backward((first.id,), Backward(was="all"), AT)
    assert [one.session_id for one in pages.history()] == ["2026-05-01"]
    pages.statements.take_back(batch, AT)
    pages.erasing.erase(batch)
    assert rows(journal) == between
    assert [one.id for one in pages.imports.all()] == [kept]
    assert pages.history() == ()
    pages.erasing.erase(kept)
    assert rows(journal) == before


def test_an_activity_goes_with_its_file_or_it_is_said_that_the_file_holds_more(
    journal: Journal, pages: WalkerJournal
) -> None:
    take_in(pages, "two", walked(1), walked(2))
    one, two = pages.activities.all()
    assert STAYS in pages.erasing.erase(one.id).remains
    assert rows(journal)["original"] == 1
    assert STAYS not in pages.erasing.erase(two.id).remains
    assert rows(journal) | {"import_file": 0} == dict.fromkeys(rows(journal), 0)
    (file,) = pages.imports.all()[0].files
    assert (file.original_id, file.walks) == (None, ())


def test_what_another_batch_knows_stays_with_it(journal: Journal, pages: WalkerJournal) -> None:
    batch = take_in(pages, "same", walked(1))
    again = take_in(pages, "same", walked(1))
    assert rows(journal)["original"] == 1
    pages.erasing.erase(again)
    assert rows(journal)["original"] == 1
    assert len(pages.activities.all()) == 1
    pages.erasing.erase(batch)
    assert rows(journal) == dict.fromkeys(rows(journal), 0)


def test_a_day_is_erased_with_the_activity_that_went_backward_on_it(
    journal: Journal, pages: WalkerJournal
) -> None:
    take_in(pages, "one", walked(1))
    (activity,) = pages.activities.all()
    pages.activities.tell_backward((activity.id,), Backward(was="all"), AT)
    pages.erasing.erase("2026-05-01")
    assert pages.activities.all() == ()
    assert rows(journal)["original"] == 0


def test_half_of_a_file_is_swept_up_and_nothing_whole(
    journal: Journal, pages: WalkerJournal
) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            if not data:
                raise KeyboardInterrupt
            return data

    with pytest.raises(KeyboardInterrupt):
        pages.originals.keep("half", Broken(b"x" * 100), AT)
    pages.originals.keep("whole", io.BytesIO(b"x" * 100), AT)
    assert rows(journal)["original"] == 2
    pages.originals.sweep(AT)
    assert rows(journal)["original"] == 2
    pages.originals.sweep(datetime(2026, 6, 2, tzinfo=UTC))
    assert [one.name for one in pages.originals.all()] == ["whole"]
    assert rows(journal) | {"original": 1, "piece": 1} == rows(journal)
