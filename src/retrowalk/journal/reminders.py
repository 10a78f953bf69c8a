"""When and how one walker wants to be reminded: what they told last of it counts."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.bodies import Reminder
from retrowalk.journal.telling import tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import Kind


class ToldReminder(NamedTuple):
    """What was told of reminders, when, and as which statement."""

    id: int
    told_at: datetime
    reminder: Reminder


class Reminders:
    """What one walker told of reminders."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def set(self, reminder: Reminder, at: datetime) -> None:
        """Keep what the walker wants from now on; the same told again changes nothing."""

        def work(db: Transaction) -> None:
            known = told(db, self._walker_id, Kind.REMINDER)
            last = known[-1] if known else None
            if last is None or Reminder.from_kept(last.body) != reminder:
                before = last.id if last else None
                kept = reminder.to_kept()
                tell(db, self._walker_id, Kind.REMINDER, kept, at, replaces_id=before)

        self._transactions.write(work)

    def last(self) -> ToldReminder | None:
        """Give what counts now; None where nothing was ever told."""
        known = self.all()
        return known[-1] if known else None

    def all(self) -> tuple[ToldReminder, ...]:
        """Give all that was told and nobody took back, oldest first."""

        def work(db: Transaction) -> tuple[ToldReminder, ...]:
            return tuple(
                ToldReminder(row.id, row.told_at, Reminder.from_kept(row.body))
                for row in told(db, self._walker_id, Kind.REMINDER)
            )

        return self._transactions.recall("reminders", work, [Kind.REMINDER, Kind.TAKE_BACK])
