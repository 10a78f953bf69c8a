"""What a walker chose for a day, why they were away, and what a coach decided instead."""

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.tables import StatementRow
from retrowalk.journal.telling import taken_back, tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind, Role
from retrowalk.programme.choices import (
    Break,
    Choice,
    CoachOverride,
    Elsewhere,
    Reduction,
    Skip,
    Week,
)

CHOICES: dict[Kind, type[Choice]] = {
    Kind.LESS: Reduction,
    Kind.OVERRIDE: CoachOverride,
    Kind.BREAK: Break,
    Kind.WEEK: Week,
    Kind.SKIP: Skip,
    Kind.ELSEWHERE: Elsewhere,
}


class Choices:
    """Choices and decisions of one walker; writing the same twice keeps it once."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add(self, chosen: Choice, by: Author = THE_WALKER) -> None:
        """Keep what was chosen or decided, and by whom; a coach's decision names them itself."""
        kind = next(kind for kind, of in CHOICES.items() if type(chosen) is of)
        if isinstance(chosen, CoachOverride):
            by = Author(name=chosen.who, role=Role.PROFESSIONAL)
        kept = chosen.model_dump(mode="json", exclude_unset=True)

        def work(db: Transaction) -> None:
            same_time = select(StatementRow).where(
                StatementRow.walker_id == self._walker_id,
                StatementRow.kind == kind,
                StatementRow.told_at == chosen.at,
            )
            known = taken_back(db, self._walker_id).left(db.scalars(same_time))
            if kept not in [row.body for row in known]:
                tell(db, self._walker_id, kind, kept, chosen.at, by=by, about_on=chosen.on)

        self._transactions.write(work)

    def all(self) -> tuple[Choice, ...]:
        """Give everything that was chosen or decided, in the order in which it was kept."""

        def work(db: Transaction) -> tuple[Choice, ...]:
            rows = told(db, self._walker_id, *CHOICES)
            return tuple(CHOICES[Kind(row.kind)].from_kept(row.body) for row in rows)

        return self._transactions.recall("choices", work, [*CHOICES, Kind.TAKE_BACK])
