"""Whole or not at all: every reading and every writing of the journal is one transaction."""

import logging
from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar, TypeVarTuple

from sqlalchemy import ColumnElement, Engine, Integer, Row, Select, bindparam, false, func, select
from sqlalchemy.exc import DataError, IntegrityError, StatementError
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, JournalUnavailable, RetrowalkError
from retrowalk.journal.database import OUT_OF_REACH, looking, unavailable, writing
from retrowalk.journal.memory import Known, Mark, Memory, Rows, Source
from retrowalk.journal.stores import Stores
from retrowalk.journal.tables import (
    JournalTable,
    RecordingRow,
    ScriptRow,
    SessionRow,
    StatementRow,
    WalkerRow,
    WalkRow,
)
from retrowalk.journal.types import Kind
from retrowalk.languages import Message

log = logging.getLogger(__name__)

TABLES: tuple[type[JournalTable], ...] = (SessionRow, ScriptRow, WalkRow)
KEPT: tuple[Source, ...] = (*TABLES, *Kind)
"""All that things are recalled from."""

_WALKER = bindparam("walker", type_=Integer)
_OF_A_SESSION = select(SessionRow.id).where(SessionRow.walker_id == _WALKER)
_THEIRS: dict[type[JournalTable], ColumnElement[bool]] = {
    SessionRow: SessionRow.walker_id == _WALKER,
    ScriptRow: ScriptRow.session_id.in_(_OF_A_SESSION),
    WalkRow: WalkRow.recording_id.in_(
        select(RecordingRow.id).where(RecordingRow.walker_id == _WALKER)
    ),
}
"""What is true of a walker's own rows: those of all the others are many, and not looked at."""
_COUNTS = select(
    *(
        select(part).select_from(table).where(_THEIRS[table]).scalar_subquery()
        for table in TABLES
        for part in (func.count(), func.max(table.__table__.c.id))
    )
)
_COUNTS_OF_KINDS = (
    select(StatementRow.kind, func.count(), func.max(StatementRow.id))
    .where(StatementRow.walker_id == _WALKER)
    .group_by(StatementRow.kind)
)

T = TypeVar("T")
Columns = TypeVarTuple("Columns")


def spanning(column: InstrumentedAttribute[int], numbers: Collection[int]) -> ColumnElement[bool]:
    """Tell of rows whether they lie between the least and the greatest of some numbers.

    To name each of hundreds takes a database longer than to read some others, to be left out.
    """
    return column.between(min(numbers), max(numbers)) if numbers else false()


class Transactions:
    """Runs work on the database, each piece in a transaction of its own."""

    def __init__(self, engine: Engine, stores: Stores = Stores.NONE) -> None:
        self.engine = engine
        self.stores = stores
        self._looking, self._writing = looking(engine), writing(engine)

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one unchanging view of the journal."""
        return self._run(self.engine, work)

    def rows(self, query: Select[*Columns]) -> Sequence[Row[*Columns]]:
        """Give the rows of one query; for what each page asks: a server begins nothing for it."""
        return self._run(self._looking, lambda db: db.execute(query).all())

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` and make it lasting, or leave no trace of it.

        Where two writers add the same thing at once, the slower one meets a constraint; its work
        runs once more and then finds what the faster one wrote.
        """
        try:
            return self._run(self._writing, work)
        except IntegrityError:
            return self._run(self._writing, work)

    def _run(self, engine: Engine, work: Callable[[Transaction], T]) -> T:
        try:
            with Transaction(engine, expire_on_commit=False) as transaction, transaction.begin():
                done = work(transaction)
        except IntegrityError:
            raise
        except DataError as error:
            raise InvalidAnswer(Message("journal-unfit")) from error
        except OUT_OF_REACH as error:
            raise unavailable(engine.url, error) from error
        except StatementError as error:
            if isinstance(error.orig, RetrowalkError):
                raise error.orig from None
            raise
        self._afterwards(transaction)
        return done

    def _afterwards(self, transaction: Transaction) -> None:
        """Do what the work asked to be done once it lasts; it lasts, whatever comes of that."""
        if "afterwards" in transaction.info:
            try:
                transaction.info["afterwards"](self)
            except JournalUnavailable:
                log.warning("what was to follow is done later", exc_info=True)


class RememberingTransactions(Transactions):
    """Transactions of somebody who looks at the same things again and again.

    Within a moment what was recalled once is not read again until something is written through
    here. What others write meanwhile is not seen: take a new one for each moment. From one moment
    to the next what is in ``memory`` is not read again as long as its sources have the same rows.
    ``changes``, where it is known already, is how often something of the walker was written.
    """

    def __init__(
        self,
        engine: Engine,
        walker_id: int,
        memory: Memory | None = None,
        changes: int | None = None,
        stores: Stores = Stores.NONE,
    ) -> None:
        super().__init__(engine, stores)
        self._walker_id = walker_id
        self.memory = memory or Memory()
        self._changes = changes
        self._known: dict[str, Any] = {}
        self._rows: Rows = {}

    def recall(
        self,
        what: str,
        work: Callable[[Transaction], T],
        of: Sequence[Source] = KEPT,
        grown: Callable[[Transaction, T, Mark, Mark], T] | None = None,
    ) -> T:
        """Give what ``work`` reads of some sources, known as ``what``.

        It must not be changed by who gets it. Where ``grown`` is given, it brings what was known
        at one mark to what is known at another.
        """
        if what not in self._known:
            self._known[what] = self._from_memory(what, work, of, grown)
        known: T = self._known[what]
        return known

    def _from_memory(
        self,
        what: str,
        work: Callable[[Transaction], T],
        of: Sequence[Source],
        grown: Callable[[Transaction, T, Mark, Mark], T] | None,
    ) -> T:
        if not self._rows:
            # before the work: what is read may only be newer
            self._rows = self._count_rows(self._count_changes())
        mark = tuple(self._rows[source] for source in of)
        found: T
        known = self.memory.recalled.get(what)
        if known is not None and known.of == mark:
            return known.value  # type: ignore[no-any-return]
        with self.memory.turn:
            known = self.memory.recalled.get(what)
            if known is not None and known.of == mark:
                return known.value  # type: ignore[no-any-return]
            if known is not None and grown is not None:
                before, was = known.value, known.of
                found = self.read(lambda db: grown(db, before, was, mark))
            else:
                found = self.read(work)
            self.memory.recalled[what] = Known(mark, found)
        return found

    def make(self, what: str, work: Callable[[], T], *of: object) -> T:
        """Give what ``work`` makes of the walker's rows and ``of`` some values, known as ``what``.

        It is made anew once something of the walker was written, or of other values. It must not be
        changed by who gets it.
        """
        now = (self._count_changes(), *of)
        known = self.memory.made.get(what)
        if known is None or known.of != now:
            with self.memory.turn:
                known = self.memory.made.get(what)
                if known is None or known.of != now:
                    known = self.memory.made[what] = Known(now, work())
        return known.value  # type: ignore[no-any-return]

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` as always, and forget what was known before it."""
        try:
            return super().write(work)
        finally:
            self._known, self._rows, self._changes = {}, {}, None

    def forget(self) -> None:
        """Keep nothing in mind, not even what was erased."""
        self.memory.forget()
        self._known, self._rows, self._changes = {}, {}, None

    def _count_changes(self) -> int:
        if self._changes is None:
            mine = select(WalkerRow.changes).where(WalkerRow.id == self._walker_id)
            self._changes = sum(changes for (changes,) in self.rows(mine))
        return self._changes

    def _count_rows(self, changes: int) -> Rows:
        known = self.memory.counted
        if known is not None and known[0] == changes:
            return known[1]
        return self.memory.count(changes, self.read(lambda db: _rows(db, self._walker_id)))


def _rows(db: Transaction, walker_id: int) -> dict[Source, tuple[int, int | None]]:
    """Count a walker's rows of every source of what is recalled, and find the last of each."""
    of = {"walker": walker_id}
    found = db.execute(_COUNTS, of).one()
    rows: dict[Source, tuple[int, int | None]] = dict.fromkeys(Kind, (0, None))
    rows |= zip(TABLES, zip(found[::2], found[1::2], strict=True), strict=True)
    return rows | {Kind(kind): (n, last) for kind, n, last in db.execute(_COUNTS_OF_KINDS, of)}
