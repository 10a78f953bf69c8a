"""Pages read what they are asked for once, and forget it as soon as they write."""

from datetime import UTC, datetime

from sqlalchemy import select
from tests.journal.test_pages import DAY, run, screening, session

from retrowalk.journal import Journal
from retrowalk.journal.transactions import Remembering
from retrowalk.programme import CheckIn

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)


def test_what_was_read_is_not_read_again_until_something_is_written(journal: Journal) -> None:
    transactions = Remembering(journal._engine)
    read: list[int] = []

    def look() -> int:
        return transactions.recall("it", lambda db: read.append(db.scalar(select(1)) or 0) or 7)

    assert (look(), look(), read) == (7, 7, [1])
    transactions.write(lambda db: db.scalar(select(1)))
    assert (look(), read) == (7, [1, 1])


def test_pages_see_at_once_what_was_written_through_them(journal: Journal) -> None:
    pages = journal.pages()
    assert (pages.screening(), pages.history()) == (None, ())
    pages.add_screening(screening())
    assert pages.screening() == screening()
    pages.show(*session())
    pages.add_run(DAY, run(), AT)
    assert [one.after for one in pages.history()] == [None]
    pages.add_check_in(DAY, CheckIn(pain=1), AT)
    assert [one.after for one in pages.history()] == [CheckIn(pain=1)]


def test_new_pages_see_what_others_wrote(journal: Journal) -> None:
    mine = journal.pages()
    assert mine.screening() is None
    journal.pages().add_screening(screening())
    assert journal.pages().screening() == screening()
