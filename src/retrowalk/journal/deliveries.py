"""What is sent to walkers: each claimed before it goes out, so that it goes out once.

Of several processes, and after a restart, only who wrote the row sends; whoever dies between the
two leaves something unsent, and never something sent twice.
"""

from collections import defaultdict
from datetime import datetime
from threading import Event

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.bodies import Reminder
from retrowalk.journal.jobs import Bell
from retrowalk.journal.people_tables import DeliveryRow
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.telling import taken_back
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import Kind, Role
from retrowalk.value import Value

LATER = "later"
"""What failed for a while only: the same row may be claimed again."""


class Delivery(Value):
    """Something that was sent, or could not be; ``seen_at`` is when it was opened."""

    id: int
    key: str
    way: str
    at: datetime
    seen_at: datetime | None
    failed: str | None


class CameMessage(Value):
    """A message to a walker, and who wrote it."""

    id: int
    walker_id: int
    author: str
    told_at: datetime


class Deliveries:
    """What is due of all walkers, and what was sent. It knows of no clock: moments come in."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self.bell: Bell = Event()
        """Rung when something came that need not wait for the next look."""

    def reminders(self) -> dict[int, list[Reminder]]:
        """Give what each walker ever told of reminders; what of it counts, their journal knows."""
        query = select(StatementRow.walker_id, StatementRow.body).where(
            StatementRow.kind == Kind.REMINDER
        )
        found: defaultdict[int, list[Reminder]] = defaultdict(list)
        for walker_id, body in self._transactions.read(lambda db: db.execute(query).all()):
            found[walker_id].append(Reminder.from_kept(body))
        return found

    def messages(self, since: datetime) -> tuple[CameMessage, ...]:
        """Give what others wrote to walkers since a moment, and did not take back."""
        query = (
            select(StatementRow)
            .where(
                StatementRow.kind == Kind.MESSAGE,
                StatementRow.role.in_([Role.PROFESSIONAL, Role.CARER]),
                StatementRow.told_at > since,
            )
            .order_by(StatementRow.id)
        )

        def work(db: Transaction) -> tuple[CameMessage, ...]:
            return tuple(
                CameMessage(
                    id=row.id, walker_id=row.walker_id, author=row.author, told_at=row.told_at
                )
                for row in db.scalars(query).all()
                if taken_back(db, row.walker_id).leaves(row.id, row.session_id)
            )

        return self._transactions.read(work)

    def claim(
        self, walker_id: int, key: str, way: str, at: datetime, *, again_from: datetime
    ) -> int | None:
        """Claim something to send; None where somebody did already.

        What failed for a while only, and was tried no later than ``again_from``, may be claimed
        again.
        """
        this = (DeliveryRow.walker_id == walker_id, DeliveryRow.key == key)
        again = (
            update(DeliveryRow)
            .where(*this, DeliveryRow.failed == LATER, DeliveryRow.at <= again_from)
            .values(at=at, failed=None)
            .returning(DeliveryRow.id)
        )

        def known(db: Transaction) -> DeliveryRow | None:
            return db.scalar(select(DeliveryRow).where(*this))

        def work(db: Transaction) -> int | None:
            if known(db) is not None:
                return db.scalar(again)
            row = DeliveryRow(walker_id=walker_id, key=key, way=way, at=at)
            db.add(row)
            db.flush()
            return row.id

        before = self._transactions.read(known)  # most are, and writers have to take turns
        if before is not None and (before.failed != LATER or before.at > again_from):
            return None
        return self._transactions.write(work)

    def failed(self, number: int, why: str) -> None:
        """Keep that something could not be sent."""
        row = update(DeliveryRow).where(DeliveryRow.id == number).values(failed=why[:200])
        self._transactions.write(lambda db: db.execute(row))

    def seen(self, walker_id: int, number: int, at: datetime) -> None:
        """Keep that the walker opened what was sent; the first time counts."""
        mine = (DeliveryRow.walker_id == walker_id, DeliveryRow.id == number)
        row = update(DeliveryRow).where(*mine, DeliveryRow.seen_at.is_(None)).values(seen_at=at)
        self._transactions.write(lambda db: db.execute(row))

    def forget_before(self, moment: datetime) -> None:
        """Forget what was sent long ago; what is as old is never due again."""
        old = delete(DeliveryRow).where(DeliveryRow.at < moment)
        self._transactions.write(lambda db: db.execute(old))

    def of(self, walker_id: int, most: int = 20) -> tuple[Delivery, ...]:
        """Give what was sent to a walker last, the newest first."""
        mine = select(DeliveryRow).where(DeliveryRow.walker_id == walker_id)
        newest = mine.order_by(DeliveryRow.at.desc(), DeliveryRow.id.desc()).limit(most)
        rows = self._transactions.read(lambda db: db.scalars(newest).all())
        return tuple(
            Delivery(
                id=row.id,
                key=row.key,
                way=row.way,
                at=row.at,
                seen_at=row.seen_at,
                failed=row.failed,
            )
            for row in rows
        )
