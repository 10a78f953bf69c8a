"""How often somebody was wrong, counted by every process as one.

A try counts as wrong before it is looked at, and is counted in the same transaction that finds that
it may be made: many at once, in one process or in several, gain nothing. Who it was is kept as a
hash, and not for longer than it is of use.
"""

import hashlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, delete, func, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.database import added_if_new
from retrowalk.journal.server_tables import AttemptRow
from retrowalk.journal.transactions import Transactions

REMEMBERED = 10_000
"""Of one kind of tries, the latest of so many senders are remembered."""
LONGEST_REMEMBERED = timedelta(days=1)


@dataclass(frozen=True)
class Patience:
    """How one kind of wrong tries is borne.

    ``counted`` names the kind; ``pause`` gives how long somebody waits after so many in a row, and
    after ``forgiven_after`` of quiet, of a day at most, they count no more.
    """

    counted: str
    pause: Callable[[int], timedelta]
    forgiven_after: timedelta


Key = tuple[str, str]


class Sender(NamedTuple):
    """For whom a try is counted, and how it is borne."""

    patience: Patience
    whose: str

    @property
    def key(self) -> Key:
        """By what it is known in the journal."""
        counted = self.patience.counted
        return counted, hashlib.sha256(f"{counted} {self.whose}".encode()).hexdigest()


class Attempts:
    """The wrong tries of a journal. It knows of no clock: moments come in."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def wait_s(self, senders: Sequence[Sender], at: datetime) -> int:
        """Give the seconds until somebody may try; 0 lets them try once, now, and counts it.

        It is counted for each of the senders, and each of them must have waited.
        """
        by_key = {one.key: one.patience for one in senders}

        def look(db: Transaction) -> int:
            known = {key: db.get(AttemptRow, key) for key in by_key}
            return max(_wait_s(by_key[key], row, at) for key, row in known.items())

        def work(db: Transaction) -> int:
            rows = [(by_key[key], _row(db, key, at)) for key in sorted(by_key)]
            wait_s = max(_wait_s(patience, row, at) for patience, row in rows)
            if not wait_s:
                for patience, row in rows:
                    _count(patience, row, at)
            return wait_s

        # who must wait anyway changes nothing, and writers have to take turns
        return self._transactions.read(look) or self._transactions.write(work)

    def right(self, forgiven: Sequence[Sender], uncounted: Sequence[Sender] = ()) -> None:
        """Note that the last try was right: some are forgiven all, others only that one."""

        def work(db: Transaction) -> None:
            for key in sorted(one.key for one in forgiven):
                db.execute(delete(AttemptRow).where(*_is(key)))
            for key in sorted(one.key for one in uncounted):
                row = db.scalar(select(AttemptRow).where(*_is(key)).with_for_update())
                if row is not None:
                    row.times, row.until = max(0, row.times - 1), None

        self._transactions.write(work)


def _row(db: Transaction, key: Key, at: datetime) -> AttemptRow:
    """Give what is known of somebody, held until the end; at first that is no wrong try."""
    counted, whose = key
    new = {"counted": counted, "whose": whose, "times": 0, "last": at}
    if added_if_new(db, AttemptRow, new):
        _make_room(db, counted, at)
    return db.scalars(select(AttemptRow).where(*_is(key)).with_for_update()).one()


def _wait_s(patience: Patience, row: AttemptRow | None, at: datetime) -> int:
    if row is None or row.until is None or _is_forgiven(patience, row, at):
        return 0
    return max(0, math.ceil((row.until - at).total_seconds()))


def _count(patience: Patience, row: AttemptRow, at: datetime) -> None:
    row.times = 1 if _is_forgiven(patience, row, at) else row.times + 1
    row.last, row.until = at, at + patience.pause(row.times)


def _is_forgiven(patience: Patience, row: AttemptRow, at: datetime) -> bool:
    """Tell whether it was long ago; of a clock that was set back far, as well."""
    return abs(at - row.last) > patience.forgiven_after


def _make_room(db: Transaction, counted: str, at: datetime) -> None:
    """Forget what is of no use any more, and of too many senders those of long ago."""
    _forget(db, select(AttemptRow).where(AttemptRow.last < at - LONGEST_REMEMBERED))
    of_a_kind = AttemptRow.counted == counted
    too_many = (db.scalar(select(func.count()).where(of_a_kind)) or 0) - REMEMBERED
    if too_many > 0:
        first = select(AttemptRow).where(of_a_kind).order_by(AttemptRow.last)
        _forget(db, first.limit(too_many))


def _forget(db: Transaction, old: Select[AttemptRow]) -> None:
    """Forget rows, but not those that somebody else holds just now."""
    for row in db.scalars(old.with_for_update(skip_locked=True)).all():
        db.delete(row)
    db.flush()


def _is(key: Key) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return AttemptRow.counted == key[0], AttemptRow.whose == key[1]
