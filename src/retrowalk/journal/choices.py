"""What a walker chose for a day, and what a coach decided instead of the programme."""

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.tables import ChoiceRow
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.programme.types import CoachOverride, Reduction

KINDS: dict[str, type[Reduction] | type[CoachOverride]] = {
    "less": Reduction,
    "override": CoachOverride,
}


class Choices:
    """Choices and decisions of one walker; writing the same twice keeps it once."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add(self, chosen: Reduction | CoachOverride) -> None:
        """Keep what was chosen or decided."""
        kind = "less" if isinstance(chosen, Reduction) else "override"
        kept = chosen.model_dump(mode="json", exclude_unset=True)

        def work(db: Transaction) -> None:
            mine = ChoiceRow.walker_id == self._walker_id
            same_time = select(ChoiceRow).where(mine, ChoiceRow.at == chosen.at)
            if (kind, kept) not in [(row.kind, row.told) for row in db.scalars(same_time)]:
                row = ChoiceRow(walker_id=self._walker_id, at=chosen.at, kind=kind, told=kept)
                db.add(row)

        self._transactions.write(work)

    def all(self) -> tuple[Reduction | CoachOverride, ...]:
        """Give everything that was chosen or decided, in the order in which it was kept."""
        mine = ChoiceRow.walker_id == self._walker_id
        query = select(ChoiceRow).where(mine).order_by(ChoiceRow.id)

        def work(db: Transaction) -> tuple[Reduction | CoachOverride, ...]:
            return tuple(KINDS[row.kind].from_kept(row.told) for row in db.scalars(query))

        return self._transactions.recall("choices", work, [ChoiceRow])
