"""What one walker did with the guided practices; the history of walks knows nothing of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.tables import StatementRow, WalkerRow
from retrowalk.journal.telling import taken_back, tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Guided, Kind, StoredGuided
from retrowalk.languages import Message


class GuidedPractices:
    """Guided practices of one walker; each is known by the moment at which it was begun."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def is_news(self, done: Guided, started_at: datetime) -> bool:
        """Say whether anything is told that is not kept yet, also where it was taken back since."""
        known = self._transactions.read(lambda db: self._begun_at(db, started_at))
        return _is_news(done, known)

    def add(
        self, done: Guided, started_at: datetime, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep what was done.

        Told again it changes nothing, also where it was corrected or taken back since; but for
        what went wrong in the middle of it, which a player may tell later than the rest.
        """

        def work(db: Transaction) -> None:
            self._take_turns(db)
            known = self._begun_at(db, started_at)
            if not _is_news(done, known):
                return
            whole, replaced = done, None
            if known:
                last = known[-1]
                whole = Guided.from_kept(last.body).model_copy(update={"after": done.after})
                replaced = last.id
            self._tell(db, whole, started_at, at, by, replaced)

        self._transactions.write(work)

    def correct(
        self, number: int, done: Guided, at: datetime, by: Author = THE_WALKER
    ) -> StoredGuided:
        """Tell anew what was done; the word before stays in its history.

        Raises
        ------
        NotInJournal
            if nothing guided of this number counts
        """

        def work(db: Transaction) -> StoredGuided:
            self._take_turns(db)
            before = next((row for row in self._counting(db) if row.id == number), None)
            if before is None:
                raise NotInJournal(Message("record-no-statement", id=str(number)))
            if Guided.from_kept(before.body) == done:
                return _stored(before)
            begun = before.about or before.told_at
            return _stored(self._tell(db, done, begun, at, by, before.id))

        return self._transactions.write(work)

    def all(self) -> tuple[StoredGuided, ...]:
        """Give everything guided that counts, in the order in which it was begun."""

        def work(db: Transaction) -> tuple[StoredGuided, ...]:
            found = map(_stored, self._counting(db))
            return tuple(sorted(found, key=lambda one: (one.started_at, one.id)))

        return self._transactions.recall("guided", work, [Kind.GUIDED, Kind.TAKE_BACK])

    def _counting(self, db: Transaction) -> list[StatementRow]:
        """Give what nobody took back, the newest telling of each."""
        newest = {row.about: row for row in told(db, self._walker_id, Kind.GUIDED)}
        return list(newest.values())

    def _begun_at(self, db: Transaction, moment: datetime) -> list[StatementRow]:
        """Give all that was told of what was begun at a moment, what counts last."""
        query = select(StatementRow).where(
            StatementRow.walker_id == self._walker_id,
            StatementRow.kind == Kind.GUIDED,
            StatementRow.about == moment,
        )
        rows = list(db.scalars(query.order_by(StatementRow.id)))
        left = {row.id for row in taken_back(db, self._walker_id).left(rows)}
        return sorted(rows, key=lambda row: (row.id in left, row.id))

    def _tell(
        self,
        db: Transaction,
        done: Guided,
        started_at: datetime,
        at: datetime,
        by: Author,
        replaces: int | None,
    ) -> StatementRow:
        about = {"about": started_at, "replaces_id": replaces}
        return tell(db, self._walker_id, Kind.GUIDED, done.to_kept(), at, by=by, **about)

    def _take_turns(self, db: Transaction) -> None:
        """Let two who tell the same at once take turns, so that it is kept once."""
        db.execute(select(WalkerRow.id).where(WalkerRow.id == self._walker_id).with_for_update())


def _is_news(done: Guided, known: Sequence[StatementRow]) -> bool:
    said = [Guided.from_kept(row.body).after for row in known]
    return not known or (done.after is not None and done.after not in said)


def _stored(row: StatementRow) -> StoredGuided:
    begun = row.about or row.told_at
    return StoredGuided.from_kept({"id": row.id, "started_at": begun, **row.body})
