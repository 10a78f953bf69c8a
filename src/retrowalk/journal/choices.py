"""What a walker chose for a day, and what a coach decided instead of the programme."""

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.tables import ChoiceRow
from retrowalk.journal.transactions import Remembering
from retrowalk.programme.types import Less, Override

KINDS: dict[str, type[Less] | type[Override]] = {"less": Less, "override": Override}


class Choices:
    """Choices and decisions of one walker; writing the same twice keeps it once."""

    def __init__(self, transactions: Remembering, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add(self, chosen: Less | Override) -> None:
        """Keep what was chosen or decided."""
        kind = "less" if isinstance(chosen, Less) else "override"
        told = chosen.model_dump(mode="json", exclude_unset=True)

        def work(db: Transaction) -> None:
            mine = ChoiceRow.walker_id == self._walker_id
            same_time = select(ChoiceRow).where(mine, ChoiceRow.at == chosen.at)
            if (kind, told) not in [(row.kind, row.told) for row in db.scalars(same_time)]:
                row = ChoiceRow(walker_id=self._walker_id, at=chosen.at, kind=kind, told=told)
                db.add(row)

        self._transactions.write(work)

    def all(self) -> tuple[Less | Override, ...]:
        """Give everything that was chosen or decided, in the order in which it was kept."""
        mine = ChoiceRow.walker_id == self._walker_id
        query = select(ChoiceRow).where(mine).order_by(ChoiceRow.id)

        def work(db: Transaction) -> tuple[Less | Override, ...]:
            return tuple(KINDS[row.kind].from_kept(row.told) for row in db.scalars(query))

        return self._transactions.recall("choices", work, [ChoiceRow])
