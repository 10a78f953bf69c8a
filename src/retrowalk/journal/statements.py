"""Everything that one walker's journal was told: listed, followed through time, and taken back."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.memory import STATEMENTS
from retrowalk.journal.tables import SessionRow, StatementRow, WalkerRow
from retrowalk.journal.telling import TakenBack, taken_back, tell
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind, Role, Statement
from retrowalk.languages import Message
from retrowalk.value import Value

What = int | str
"""What is meant: a statement by its number, or all that was told of a session by its id."""


MOST_WORDS = 500
"""The most characters of a note, or of a reason."""


class Statements:
    """What one walker's journal was told. It is only added to; what counts follows from it."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def all(self, *kinds: Kind) -> tuple[Statement, ...]:
        """Give every statement, in the order in which they were kept.

        Or those of some kinds; no others are read for it.
        """
        if not kinds:
            return self._transactions.recall(STATEMENTS, lambda db: self._read(db, true()), [*Kind])
        return self._transactions.recall(
            f"{STATEMENTS} {kinds}",
            lambda db: self._read(db, StatementRow.kind.in_(kinds)),
            [*kinds, Kind.TAKE_BACK],
        )

    def of_session(self, session_id: str) -> tuple[Statement, ...]:
        """Give every statement of a session, in the order in which they were kept."""
        return self._transactions.read(lambda db: self._read(db, SessionRow.key == session_id))

    def last(self) -> Statement | None:
        """Give what was told last, if anything was."""
        mine = select(func.max(StatementRow.id)).where(StatementRow.walker_id == self._walker_id)
        number = self._transactions.read(lambda db: db.scalar(mine))
        return None if number is None else self._told(number)

    def get(self, number: int) -> Statement:
        """Give a statement.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        found = next((one for one in self.all() if one.id == number), None)
        if found is None:
            raise NotInJournal(Message("record-no-statement", id=str(number)))
        return found

    def history(self, number: int) -> tuple[Statement, ...]:
        """Give what became of an entry: all that it replaced, that replaced it, or took it back.

        Also what was noted on it, and what took that back again; the first telling comes first.

        Raises
        ------
        NotInJournal
            if there is no such statement
        """
        known = {one.id: one for one in self.all()}
        if number not in known:
            raise NotInJournal(Message("record-no-statement", id=str(number)))
        links = [(one.id, of) for one in known.values() for of in _told_of(one)]
        links += [
            (one.id, number) for one in known.values() if _takes_back_session_of(one, known[number])
        ]
        linked = {number}
        while more := {one for link in links if linked & {*link} for one in link} - linked:
            linked |= more
        return tuple(one for one in known.values() if one.id in linked)

    def take_back(
        self, what: What, at: datetime, *, why: str = "", by: Author = THE_WALKER
    ) -> Statement:
        """Keep that a statement, or all that was told of a session, counts no more.

        A take-back can itself be taken back; then it is as if it had not been.

        Raises
        ------
        InvalidAnswer
            if it counts no more already, or the reason is too long
        NotInJournal
            if there is no such statement or session
        """
        if len(why) > MOST_WORDS:
            raise InvalidAnswer(Message("record-note-unfit", most=MOST_WORDS))

        def work(db: Transaction) -> int:
            self._take_turns(db)
            gone = taken_back(db, self._walker_id)
            about = (
                self._statement(db, what, gone)
                if isinstance(what, int)
                else self._session(db, what, gone)
            )
            body = {"why": why}
            return tell(db, self._walker_id, Kind.TAKE_BACK, body, at, by=by, **about).id

        return self._told(self._transactions.write(work))

    def keep(self, kind: Kind, body: Value, at: datetime, by: Author) -> Statement:
        """Keep what somebody told of no session, and entered themselves."""

        def work(db: Transaction) -> int:
            kept = body.to_kept()
            return tell(db, self._walker_id, kind, kept, at, by=by, recorded_by=by.role).id

        return self._told(self._transactions.write(work))

    def note(self, what: What, text: str, at: datetime, *, by: Author = THE_WALKER) -> Statement:
        """Keep a note on a statement or a session.

        Raises
        ------
        InvalidAnswer
            if there are no words in it, or too many
        NotInJournal
            if there is no such statement or session
        """
        if not 0 < len(text.strip()) <= MOST_WORDS:
            raise InvalidAnswer(Message("record-note-unfit", most=MOST_WORDS))

        def work(db: Transaction) -> int:
            if isinstance(what, int):
                row = self._row(db, what)
                about = {"about_id": row.id, "session_id": row.session_id}
            else:
                about = {"session_id": self._session_row(db, what)}
            return tell(db, self._walker_id, Kind.NOTE, {"text": text}, at, by=by, **about).id

        return self._told(self._transactions.write(work))

    def _told(self, number: int) -> Statement:
        """Give a statement that was told just now."""
        (told,) = self._transactions.read(lambda db: self._read(db, StatementRow.id == number))
        return told

    def _statement(self, db: Transaction, number: int, gone: TakenBack) -> dict[str, int | None]:
        row = self._row(db, number)
        if not gone.leaves(row.id, row.session_id):
            raise InvalidAnswer(Message("record-taken-back-already"))
        return {
            "takes_back_id": row.id,
            "session_id": row.session_id,
            "recording_id": row.recording_id,
        }

    def _session(self, db: Transaction, key: str, gone: TakenBack) -> dict[str, int | None]:
        row = self._session_row(db, key)
        told = select(StatementRow).where(
            StatementRow.session_id == row, StatementRow.kind != Kind.TAKE_BACK
        )
        if not gone.left(db.scalars(told)) and row in gone.sessions:
            raise InvalidAnswer(Message("record-taken-back-already"))
        return {"session_id": row}

    def _row(self, db: Transaction, number: int) -> StatementRow:
        mine = StatementRow.walker_id == self._walker_id
        row = db.scalar(select(StatementRow).where(mine, StatementRow.id == number))
        if row is None:
            raise NotInJournal(Message("record-no-statement", id=str(number)))
        return row

    def _session_row(self, db: Transaction, key: str) -> int:
        mine = SessionRow.walker_id == self._walker_id
        row = db.scalar(select(SessionRow.id).where(mine, SessionRow.key == key))
        if row is None:
            raise NotInJournal(Message("journal-no-session", session=key))
        return row

    def _take_turns(self, db: Transaction) -> None:
        db.execute(select(WalkerRow.id).where(WalkerRow.id == self._walker_id).with_for_update())

    def _read(self, db: Transaction, which: ColumnElement[bool]) -> tuple[Statement, ...]:
        query = (
            select(StatementRow, SessionRow.key)
            .outerjoin(SessionRow, StatementRow.session_id == SessionRow.id)
            .where(StatementRow.walker_id == self._walker_id, which)
            .order_by(StatementRow.id)
        )
        found = [(row, key) for row, key in db.execute(query)]
        gone = taken_back(db, self._walker_id)
        counting = _counting(gone.left(row for row, _ in found))
        return tuple(_stated(row, key, counts=row.id in counting) for row, key in found)


def _counting(left: Iterable[StatementRow]) -> set[int]:
    """Give the numbers of what counts, of what nobody took back: the newest of what corrects."""
    newest = {_same(row): row.id for row in left}
    return set(newest.values())


def _same(row: StatementRow) -> tuple[object, ...]:
    """Give what statements have in common of which the newest counts alone."""
    if row.kind in {Kind.CHECK_IN, Kind.NEXT_DAY}:
        return row.kind, row.session_id
    if row.kind == Kind.ASSESSMENT:
        return row.kind, row.about, row.body["test"]
    if row.kind == Kind.GUIDED:
        return row.kind, row.about
    if row.kind == Kind.BACKWARD:
        return row.kind, row.about_id
    if row.kind == Kind.TRIAL_ANSWER:
        return row.kind, row.body["trial"], row.about_on
    if row.kind == Kind.REMINDER:
        return (row.kind,)
    return (row.id,)


def _stated(row: StatementRow, session_id: str | None, *, counts: bool) -> Statement:
    return Statement.model_construct(
        id=row.id,
        kind=Kind(row.kind),
        author=row.author,
        role=Role(row.role),
        recorded_by=Role(row.recorded_by),
        told_at=row.told_at,
        about=row.about,
        about_on=row.about_on,
        session_id=session_id,
        recording_id=row.recording_id,
        body=row.body,
        about_id=row.about_id,
        replaces_id=row.replaces_id,
        takes_back_id=row.takes_back_id,
        counts=counts,
    )


def _told_of(one: Statement) -> Iterator[int]:
    """Name what a statement is told of: what it is about, replaces, or takes back."""
    links = (one.about_id, one.replaces_id, one.takes_back_id)
    return (link for link in links if link is not None)


def _takes_back_session_of(one: Statement, entry: Statement) -> bool:
    whole = one.kind is Kind.TAKE_BACK and one.takes_back_id is None
    return whole and one.session_id is not None and one.session_id == entry.session_id
