"""Several writers at once, and one that is killed: nothing is lost, doubled or half-written."""

import multiprocessing
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session as Transaction
from tests.journal.test_walks_kept import add
from tests.waiting import LONG_S, until

from retrowalk.journal import Journal, Run, StoredWalk, WalkerJournal
from retrowalk.journal.walks import Walks
from retrowalk.programme import CheckIn

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
SPAWN = multiprocessing.get_context("spawn")


def tell_all(pages: WalkerJournal, writer: int) -> None:
    """Tell what every writer tells, and a little that only this one does."""
    for minute in range(5):
        start = AT + timedelta(minutes=minute)
        pages.add_run("2026-10-05", Run(started_at=start, practised_s=60.0), AT)
        pages.walks.keep(f"walk {minute}.csv", bytes([minute]) * 1000, AT)
    pages.add_check_in("2026-10-05", CheckIn(pain=2), AT)
    pages.add_run(f"2026-11-0{writer + 1}", Run(started_at=AT, practised_s=30.0), AT)


def open_and_tell(url: str, writer: int) -> None:
    with Journal.open(url) as journal:
        tell_all(journal.walker(), writer)


def look(pages: WalkerJournal) -> tuple[int, float, list[int]]:
    history = pages.history()
    kept = [pages.walks.keep("", bytes([minute]) * 1000, AT).id for minute in range(5)]
    shared = next(one for one in history if one.session_id == "2026-10-05")
    return len(history), shared.practised_s, sorted(kept)


@pytest.mark.slow
def test_processes_that_make_and_fill_a_new_journal_at_once(unmade_url: str) -> None:
    with ProcessPoolExecutor(4, mp_context=SPAWN) as pool:
        list(pool.map(open_and_tell, [unmade_url] * 4, range(4)))
    with Journal.open(unmade_url) as journal:
        assert look(journal.walker())[:2] == (5, 300.0)


def test_threads_that_tell_the_same_at_once(journal: Journal) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda writer: tell_all(journal.walker(), writer), range(8)))
    history, practised_s, kept = look(journal.walker())
    assert (history, practised_s) == (9, 300.0)
    assert len(set(kept)) == 5


def test_two_who_measure_the_same_at_once_take_turns(journal: Journal) -> None:
    """The second waits until the first is done, and then finds what it wrote: one walk."""
    walks = journal.walker().walks
    recording = walks.keep("walk.csv", b"1", AT)
    first_looked, go_on = Event(), Event()
    looks = count()

    class Slow(Walks):
        """Stops between looking for the newest walk and adding another."""

        def _newest(self, db: Transaction, *which: ColumnElement[bool]) -> tuple[StoredWalk, ...]:
            found = super()._newest(db, *which)
            if next(looks) == 0:
                first_looked.set()
                assert go_on.wait(60)
            return found

    slow = Slow(walks._transactions, walks._walker_id)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(add, slow, recording.id)
        assert first_looked.wait(60)
        second = pool.submit(add, walks, recording.id)
        with suppress(TimeoutError):
            second.result(0.5)  # without its turn it would be done, and have added the same
        go_on.set()
        assert first.result(60) == second.result(60)


@pytest.mark.slow
def test_a_writer_killed_in_the_middle_leaves_no_trace(url: str, tmp_path: Path) -> None:
    with Journal.open(url) as journal:
        journal.walker().add_run("2026-10-05", Run(started_at=AT, practised_s=60.0), AT)
        before = journal.walker().history()
    ready = tmp_path / "ready"
    code = f"""
import time, pathlib
from retrowalk.journal.database import connect
from retrowalk.journal.tables import SessionRow
from retrowalk.journal.transactions import Transactions

def half(db):
    for n in range(500):
        db.add(SessionRow(walker_id=1, key=f"half {{n}}"))
    db.flush()
    pathlib.Path({str(ready)!r}).touch()
    time.sleep(600)

Transactions(connect({url!r})).write(half)
"""
    writer = subprocess.Popen([sys.executable, "-c", code])
    try:
        until(ready.exists, "the writer in the middle of its work")
    finally:
        writer.kill()
    assert writer.wait(timeout=LONG_S) == -signal.SIGKILL
    with Journal.open(url) as journal:
        pages = journal.walker()
        assert pages.history() == before
        assert pages.newest_version("half 1") is None
        pages.add_run("2026-10-06", Run(started_at=AT, practised_s=60.0), AT)
        assert len(pages.history()) == 2
