"""Briefs are never stale: every writing is counted with what it writes, and a late one is seen."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from tests.answers import healthy

from retrowalk.coach import Coach
from retrowalk.journal import Author, Journal, Kind, Role, Statement
from retrowalk.journal.bodies import Done, MessageToSomebody
from retrowalk.programme import CheckIn

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
PETRA = Author(name="Petra", role=Role.PROFESSIONAL)


def written(journal: Journal) -> int:
    changes, *_ = journal.briefs.counts([1])[1]
    return changes


def test_every_writing_of_a_walker_is_counted_and_no_reading(journal: Journal) -> None:
    def session() -> str:
        planned = Coach(journal).planning.today(NOW.date()).planned
        assert planned is not None
        return planned.id

    def record() -> Coach:
        return Coach(journal)

    def last() -> Statement:
        told = Coach(journal).record.last()
        assert told is not None
        return told

    message = MessageToSomebody(text="Hello")
    done = Done(need="fell", what="Called.", up_to=NOW)
    writings: tuple[Callable[[], object], ...] = (
        lambda: record().screening.screen(healthy(places=["home_rail"]), NOW),
        lambda: record().sessions.record(session(), NOW, 60.0, 1, 0, True, NOW),
        lambda: record().sessions.check_in(NOW.date().isoformat(), CheckIn(pain=1), NOW),
        lambda: record().sessions.next_day(NOW.date().isoformat(), 2, NOW + timedelta(days=1)),
        lambda: record().record.keep(Kind.MESSAGE, message, NOW, PETRA),
        lambda: record().record.keep(Kind.DONE, done, NOW, PETRA),
        lambda: record().record.take_back(last().id, NOW),
        lambda: record().record.erase(last().id),
        lambda: record().record.erase_everything(),
    )
    for write in writings:
        before = written(journal)
        write()
        after = written(journal)
        assert after > before
        record().progress(NOW.date())
        assert written(journal) == after


def test_a_brief_is_good_until_something_is_written(journal: Journal) -> None:
    Coach(journal).screening.screen(healthy(places=["home_rail"]), NOW)
    changes, brief = journal.briefs.work_out(1)
    assert changes == written(journal)
    assert journal.briefs.kept({1: changes}) == {1: brief}
    Coach(journal).record.keep(Kind.MESSAGE, MessageToSomebody(text="Hello"), NOW, PETRA)
    assert journal.briefs.kept({1: written(journal)}) == {}
    _, brief = journal.briefs.work_out(1)
    assert [one.role for one in brief.messages] == [Role.PROFESSIONAL]


def test_what_is_written_while_a_brief_is_worked_out_makes_it_stale(journal: Journal) -> None:
    """As it would be if the brief had been read before the writing, and were kept after it."""
    Coach(journal).screening.screen(healthy(places=["home_rail"]), NOW)
    read_before = written(journal)
    Coach(journal).record.keep(Kind.MESSAGE, MessageToSomebody(text="Hello"), NOW, PETRA)
    journal.briefs.work_out(1)
    assert journal.briefs.kept({1: read_before}) == {}
    assert list(journal.briefs.kept({1: written(journal)})) == [1]


def test_it_is_told_up_to_which_message_each_has_read(journal: Journal) -> None:
    journal.reading.note(0, 1, 7)
    journal.reading.note(5, 1, 3)
    journal.reading.note(0, 1, 4)  # an older page that was open still
    assert journal.reading.up_to(0, [1]) == {1: 7}
    assert journal.reading.up_to(5, [1]) == {1: 3}
    assert journal.reading.up_to(6, [1]) == {}
    Coach(journal).record.erase_everything()
    assert journal.reading.up_to(0, [1]) == {}
