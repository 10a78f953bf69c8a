"""What a list of many walkers needs to know of each: little, kept beside the journal, never stale.

A brief holds no day of today, so that it is good until something is written of its walker. Which
writing it was worked out after is told by the count of them in the walker's row, which every
writing moves on in its own transaction: a brief is good if it is of the count of now.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from pydantic import AwareDatetime
from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.bodies import Done
from retrowalk.journal.history import last_walked
from retrowalk.journal.people_tables import BriefRow
from retrowalk.journal.screenings import screenings
from retrowalk.journal.tables import StatementRow, WalkerRow
from retrowalk.journal.telling import told
from retrowalk.journal.transactions import Transactions, spanning
from retrowalk.journal.types import Kind, Role
from retrowalk.programme.choices import Break
from retrowalk.programme.limits import MOST_REMEMBERED
from retrowalk.programme.types import CompletedSession, Why
from retrowalk.screening.types import Agreement
from retrowalk.value import Value

DAYS_SHOWN = MOST_REMEMBERED + 20
"""Days with a session that a brief is put together of; some were shown and not walked."""
MOST_LETTERS = 30


class Letter(Value):
    """That somebody wrote, or proposed, something; its words stand in the journal."""

    id: int
    told_at: AwareDatetime
    role: Role


class DoneAbout(Done):
    """What was done about a need: by whom, and when."""

    id: int
    by: str
    at: AwareDatetime


class Brief(Value):
    """What is known of a walker lately: the last walks, the words that hold, what was written.

    ``usual_pain`` is that of an ordinary day, 0 to 10. ``answered_at`` is when the questions were
    answered, or agreed about, last, and ``may_walk`` what came of it; None before any answers.
    ``falls_away`` are those that were on no walk, ``proposals`` those that the walker has not
    answered.
    """

    walks: tuple[CompletedSession, ...] = ()
    usual_pain: int = 0
    answered_at: AwareDatetime | None = None
    may_walk: bool = False
    agreements: tuple[Agreement, ...] = ()
    falls_away: tuple[Break, ...] = ()
    messages: tuple[Letter, ...] = ()
    proposals: tuple[Letter, ...] = ()
    done: tuple[DoneAbout, ...] = ()


class Briefs:
    """The briefs of all walkers."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def counts(self, walker_ids: Collection[int]) -> dict[int, tuple[int, str | None, str | None]]:
        """Give how often something of each walker was written, their name and their colour."""
        columns = (WalkerRow.id, WalkerRow.changes, WalkerRow.shown, WalkerRow.colour)
        query = select(*columns).where(spanning(WalkerRow.id, walker_ids))
        found = self._transactions.rows(query)
        return {
            one: (changes, shown, colour)
            for one, changes, shown, colour in found
            if one in walker_ids
        }

    def kept(self, counts: Mapping[int, int]) -> dict[int, Brief]:
        """Give the briefs that were worked out already after so many writings of each walker."""
        query = select(BriefRow).where(BriefRow.walker_id.in_(counts))
        rows = self._transactions.read(lambda db: db.scalars(query).all())
        return {
            row.walker_id: Brief.from_kept(row.body)
            for row in rows
            if row.changes == counts[row.walker_id]
        }

    def work_out(self, walker_id: int) -> tuple[int, Brief]:
        """Work a brief out and keep it; give it with how often something had been written."""
        changes = select(WalkerRow.changes).where(WalkerRow.id == walker_id)
        # the count before the rows: what is read may only be newer, and is then read once more
        before = self._transactions.read(lambda db: db.scalars(changes).one())
        brief = self._transactions.read(lambda db: _brief(db, walker_id))
        body = brief.model_dump(mode="json", exclude_defaults=True, context={"kept": True})
        row = {"walker_id": walker_id, "changes": before, "body": body}
        self._transactions.write(lambda db: _keep(db, row))
        return before, brief


def _keep(db: Transaction, row: Mapping[str, Any]) -> None:
    db.merge(BriefRow(**row))


def _brief(db: Transaction, walker_id: int) -> Brief:
    known = screenings(told(db, walker_id, Kind.SCREENING, Kind.AGREEMENT))
    agreements = told(db, walker_id, Kind.AGREEMENT)
    proposals = told(db, walker_id, Kind.PROPOSAL)
    breaks = told(db, walker_id, Kind.BREAK)
    accepted = {row.about_id for row in agreements}
    last = known[-1] if known else None
    return Brief(
        walks=last_walked(db, walker_id, DAYS_SHOWN)[-MOST_REMEMBERED:],
        usual_pain=last.person.usual_pain if last else 0,
        answered_at=last.at if last else None,
        may_walk=last is not None and last.clearance.may_walk_backward,
        agreements=tuple(Agreement.from_kept(row.body) for row in agreements),
        falls_away=tuple(one for one in map(_break, breaks) if one.why is Why.FELL),
        messages=_letters(told(db, walker_id, Kind.MESSAGE)),
        proposals=_letters(row for row in proposals if row.id not in accepted),
        done=tuple(_done(row) for row in told(db, walker_id, Kind.DONE)),
    )


def _break(row: StatementRow) -> Break:
    return Break.from_kept(row.body)


def _letters(rows: Iterable[StatementRow]) -> tuple[Letter, ...]:
    letters = (Letter(id=row.id, told_at=row.told_at, role=Role(row.role)) for row in rows)
    return tuple(letters)[-MOST_LETTERS:]


def _done(row: StatementRow) -> DoneAbout:
    return DoneAbout.from_kept({"id": row.id, "by": row.author, "at": row.told_at, **row.body})
