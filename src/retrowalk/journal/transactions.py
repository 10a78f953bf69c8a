"""Whole or not at all: every reading and every writing of the journal is one transaction."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from threading import Lock, RLock
from typing import Any, TypeVar, TypeVarTuple

from sqlalchemy import ColumnElement, Engine, Integer, Row, Select, bindparam, false, func, select
from sqlalchemy.exc import DataError, IntegrityError, StatementError
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, JournalUnavailable, RetrowalkError
from retrowalk.journal.database import OUT_OF_REACH, looking, unavailable, writing
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
from retrowalk.programme import Lived

log = logging.getLogger(__name__)

Source = type[JournalTable] | Kind
"""What something is recalled from: a table, or the statements of a kind."""

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


Rows = dict[Source, tuple[int, int | None]]
Mark = tuple[tuple[int, int | None], ...]
"""How many rows each source has, and the last of them.

Rows are added and now and then erased, but never changed; and no statement gets a number again.
"""


STATEMENTS = "statements"
_LARGE = (STATEMENTS, "sessions", "weeks")
"""What takes much room, and is asked for by few pages."""


@dataclass(slots=True)
class Memory:
    """What is kept in mind of one walker from one moment to the next.

    All of it can be read, or worked out, again. ``counted`` are the rows of each source, and
    ``made`` what was made of all of them, after so many writings of the walker; ``lived`` has what
    was lived, and the screenings, the history and the choices that it was lived of.
    """

    recalled: dict[str, tuple[Mark, Any]] = field(default_factory=dict)
    counted: tuple[int, Rows] | None = None
    made: dict[str, tuple[tuple[object, ...], Any]] = field(default_factory=dict)
    lived: tuple[tuple[object, ...], Lived] | None = None
    turn: RLock = field(default_factory=RLock)
    """Held by who reads or works something out: one after the other for all walkers.

    At once they would be no quicker, and all that they read would be in memory at once.
    """

    @property
    def rows(self) -> int:
        """How many rows it is of: what it takes goes with that."""
        return 0 if self.counted is None else sum(rows for rows, _ in self.counted[1].values())

    def shrink(self) -> None:
        """Forget what takes most of the room: as long as nothing is written, few pages want it."""
        for known in (self.recalled, self.made):
            for what in [one for one in tuple(known) if one.startswith(_LARGE)]:
                known.pop(what, None)
        self.lived = None


WHOLE_ROWS, MOST_ROWS = 7_000, 200_000
"""Of so many rows all is kept in mind, and of so many what pages ask for while nothing changes.

A walker of three years has some 3,300, so it is sixty of them: whoever is there at once is to be in
mind. With two dozen in mind, fifty who went from page to page were read anew for each: a page took
seconds, and what was being read took more room than what is saved.
"""
MOST_MEMORIES = 500


class Memories:
    """What is kept in mind of each walker; who was looked at least lately is forgotten first."""

    def __init__(self) -> None:
        self._of: OrderedDict[int, Memory] = OrderedDict()
        self._lock = Lock()
        self._turn = RLock()

    def of(self, walker_id: int) -> Memory:
        """Give what is kept in mind of a walker."""
        with self._lock:
            memory = self._of.setdefault(walker_id, Memory(turn=self._turn))
            self._of.move_to_end(walker_id)
            self._forget()
            return memory

    def _forget(self) -> None:
        rows, over = 0, []
        for memories, (walker_id, memory) in enumerate(reversed(self._of.items())):
            rows += memory.rows
            if memories and (rows > MOST_ROWS or memories >= MOST_MEMORIES):
                over.append(walker_id)
            elif memories and rows > WHOLE_ROWS:
                memory.shrink()
        for walker_id in over:
            del self._of[walker_id]


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
        was, known = self.memory.recalled.get(what, (None, None))
        if was == mark:
            return known  # type: ignore[return-value]
        with self.memory.turn:
            match self.memory.recalled.get(what):
                case (was, known) if was == mark:
                    return known  # type: ignore[no-any-return]
                case (was, known) if grown is not None:
                    found = self.read(lambda db: grown(db, known, was, mark))
                case _:
                    found = self.read(work)
            self.memory.recalled[what] = mark, found
        return found

    def make(self, what: str, work: Callable[[], T], *of: object) -> T:
        """Give what ``work`` makes of the walker's rows and ``of`` some values, known as ``what``.

        It is made anew once something of the walker was written, or of other values. It must not be
        changed by who gets it.
        """
        now = (self._count_changes(), *of)
        was, made = self.memory.made.get(what, ((), None))
        if was == now:
            return made  # type: ignore[no-any-return]
        with self.memory.turn:
            was, made = self.memory.made.get(what, ((), None))
            if was != now:
                made = work()
                self.memory.made[what] = now, made
        return made  # type: ignore[no-any-return]

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` as always, and forget what was known before it."""
        try:
            return super().write(work)
        finally:
            self._known, self._rows, self._changes = {}, {}, None

    def forget(self) -> None:
        """Keep nothing in mind, not even what was erased."""
        self.memory.recalled.clear()
        self.memory.made.clear()
        self.memory.counted = self.memory.lived = None
        self._known, self._rows, self._changes = {}, {}, None

    def _count_changes(self) -> int:
        if self._changes is None:
            mine = select(WalkerRow.changes).where(WalkerRow.id == self._walker_id)
            self._changes = sum(changes for (changes,) in self.rows(mine))
        return self._changes

    def _count_rows(self, changes: int) -> Rows:
        known = self.memory.counted
        if known is None or known[0] != changes:
            known = changes, self.read(lambda db: _rows(db, self._walker_id))
            self.memory.counted = known
        return known[1]


def _rows(db: Transaction, walker_id: int) -> Rows:
    """Count a walker's rows of every source of what is recalled, and find the last of each."""
    of = {"walker": walker_id}
    found = db.execute(_COUNTS, of).one()
    rows: Rows = dict.fromkeys(Kind, (0, None))
    rows |= zip(TABLES, zip(found[::2], found[1::2], strict=True), strict=True)
    return rows | {Kind(kind): (n, last) for kind, n, last in db.execute(_COUNTS_OF_KINDS, of)}
