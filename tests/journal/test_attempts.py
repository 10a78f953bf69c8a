"""Wrong tries are counted by all processes as one, and what may be taken once is taken once."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

import retrowalk.journal.attempts as module
from retrowalk.journal import Journal
from retrowalk.journal.attempts import Patience, Sender
from retrowalk.journal.server_tables import AttemptRow, TakenRow
from retrowalk.journal.tables import JournalTable

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)
FREE = 3
PATIENCE = Patience(
    "codes", lambda times: timedelta(minutes=5 if times >= FREE else 0), timedelta(hours=1)
)
ALL = Sender(Patience("codes over all", lambda _: timedelta(), timedelta(hours=1)), "")
MANY = 12


def sender(whose: str) -> Sender:
    return Sender(PATIENCE, whose)


def rows(journal: Journal, table: type[JournalTable]) -> int:
    count = select(func.count()).select_from(table)
    return journal._transactions.read(lambda db: db.scalar(count)) or 0


@contextmanager
def at_once(url: str) -> Iterator[Callable[[Callable[[Journal], object]], list[object]]]:
    """Give what does something in many threads, each with a journal of its own as a process has."""
    journals = [Journal.open(url) for _ in range(MANY)]
    with ThreadPoolExecutor(MANY) as pool:
        yield lambda work: list(pool.map(work, journals))
    for one in journals:
        one.close()


def test_many_at_once_in_many_processes_gain_nothing(journal: Journal, url: str) -> None:
    with at_once(url) as everywhere:
        waits = everywhere(lambda there: there.attempts.wait_s([sender("ruth"), ALL], AT))
    assert sorted(waits) == [0] * FREE + [300] * (MANY - FREE)
    assert journal.attempts.wait_s([sender("max"), ALL], AT) == 0


def test_of_many_who_take_the_same_one_gets_it(journal: Journal, url: str) -> None:
    until = AT + timedelta(minutes=10)
    with at_once(url) as everywhere:
        taken = everywhere(lambda there: there.taken.take("a ticket", AT, until))
    assert sorted(taken) == [False] * (MANY - 1) + [True]
    assert journal.taken.take("another", until, until + timedelta(minutes=10))
    assert rows(journal, TakenRow) == 1  # what is over need not be remembered


def test_who_was_right_is_forgiven_and_whoever_shares_with_them_has_that_one_try_more(
    journal: Journal,
) -> None:
    mine, shared = sender("ruth"), sender("all")
    for _ in range(FREE - 1):
        assert journal.attempts.wait_s([mine, shared], AT) == 0
    journal.attempts.right([mine], [shared])
    assert journal.attempts.wait_s([mine, shared], AT) == 0
    assert journal.attempts.wait_s([shared], AT) == 0
    assert journal.attempts.wait_s([shared], AT) == 300
    assert journal.attempts.wait_s([mine, shared], AT) == 300  # and that is not counted
    assert journal.attempts.wait_s([mine], AT) == 0


@pytest.mark.parametrize("later", [timedelta(hours=2), timedelta(days=-400)])
def test_quiet_is_forgiven_and_a_clock_that_was_set_back_shuts_nobody_out(
    journal: Journal, later: timedelta
) -> None:
    for _ in range(FREE):
        journal.attempts.wait_s([sender("ruth")], AT)
    assert journal.attempts.wait_s([sender("ruth")], AT + timedelta(minutes=4)) == 60
    for _ in range(FREE):
        assert journal.attempts.wait_s([sender("ruth")], AT + later) == 0


def test_it_remembers_a_bounded_number_the_latest_and_nobody_by_name(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 5)
    for number in range(20):
        journal.attempts.wait_s([sender(f"ruth{number}")], AT + timedelta(seconds=number))
    assert rows(journal, AttemptRow) == 5
    found = journal._transactions.read(lambda db: db.scalars(select(AttemptRow.whose)).all())
    assert not [whose for whose in found if "ruth" in whose]
    journal.attempts.wait_s([sender("max")], AT + timedelta(days=2))
    assert rows(journal, AttemptRow) == 1
