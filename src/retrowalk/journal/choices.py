"""What a walker chose for a day, and what a coach decided instead of the programme."""

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.tables import LessRow, OverrideRow
from retrowalk.journal.transactions import Transactions
from retrowalk.programme.types import Less, Override


class Choices:
    """Choices and decisions of one walker; writing the same twice keeps it once."""

    def __init__(self, transactions: Transactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add_less(self, less: Less) -> None:
        """Keep how much of a day's session the walker wants."""

        def work(db: Transaction) -> None:
            mine = LessRow.walker_id == self._walker_id
            query = select(LessRow.amount).where(mine, LessRow.on == less.on)
            if db.scalar(query.order_by(LessRow.id.desc()).limit(1)) != less.amount:
                db.add(LessRow(walker_id=self._walker_id, **less.model_dump()))

        self._transactions.write(work)

    def add_override(self, override: Override) -> None:
        """Keep what a coach decided."""
        kept = override.model_dump(mode="json", exclude_unset=True)

        def work(db: Transaction) -> None:
            mine = OverrideRow.walker_id == self._walker_id
            same_time = select(OverrideRow).where(mine, OverrideRow.at == override.at)
            if kept not in [row.override for row in db.scalars(same_time)]:
                row = OverrideRow(walker_id=self._walker_id, at=override.at, override=kept)
                db.add(row)

        self._transactions.write(work)

    def all(self) -> tuple[Less | Override, ...]:
        """Give everything that was chosen or decided, in the order in which it was kept."""

        def work(db: Transaction) -> tuple[Less | Override, ...]:
            less = select(LessRow).where(LessRow.walker_id == self._walker_id)
            overrides = select(OverrideRow).where(OverrideRow.walker_id == self._walker_id)
            return (
                *(_less(row) for row in db.scalars(less.order_by(LessRow.id))),
                *(_override(row) for row in db.scalars(overrides.order_by(OverrideRow.id))),
            )

        return self._transactions.read(work)


def _less(row: LessRow) -> Less:
    return Less.model_validate({"on": row.on, "at": row.at, "amount": row.amount})


def _override(row: OverrideRow) -> Override:
    return Override.model_validate(row.override)
