"""What a walker chose for a day, why they were away, and what a coach decided instead."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import AlteredPlan
from retrowalk.journal.bodies import TrialEnded, TrialPlan
from retrowalk.journal.clocks import day_here
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.telling import taken_back, tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind, Role
from retrowalk.programme.choices import (
    Break,
    Choice,
    CoachOverride,
    Elsewhere,
    ForwardWeeks,
    Reduction,
    Skip,
    WalkedForward,
    Week,
)
from retrowalk.session.types import FORWARD_WALK
from retrowalk.trials.drawing import verify
from retrowalk.trials.types import Arm

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
            return tuple(_chosen(told(db, self._walker_id, *CHOICES, *_OF_TRIALS)))

        return self._transactions.recall("choices", work, [*CHOICES, *_OF_TRIALS, Kind.TAKE_BACK])


_OF_TRIALS = (Kind.TRIAL, Kind.TRIAL_ENDED, Kind.GUIDED)
"""What tells of forward weeks, and of walks in them."""


def _chosen(rows: Sequence[StatementRow]) -> Iterator[Choice]:
    newest = {row.about: row.id for row in rows if row.kind == Kind.GUIDED}  # a correction counts
    running = ""
    for row in rows:
        kind = Kind(row.kind)
        if kind in CHOICES:
            yield CHOICES[kind].from_kept(row.body)
        elif kind is Kind.TRIAL:
            running = TrialPlan.from_kept(row.body).digest
            yield _forward_weeks(row)
        elif kind is Kind.TRIAL_ENDED:
            ended = TrialEnded.from_kept(row.body)
            if ended.over and ended.trial == running:  # an earlier one's end leaves these weeks
                yield ForwardWeeks(on=day_here(row.told_at), at=row.told_at)
        elif row.body.get("guide") == FORWARD_WALK and newest[row.about] == row.id:
            begun = row.about or row.told_at
            yield WalkedForward(on=day_here(begun), at=begun)


def _forward_weeks(row: StatementRow) -> ForwardWeeks:
    """Give the weeks in which nothing backward is planned; of a plan that was tampered with none.

    What is wrong with such a plan is told where the trial is asked for.
    """
    kept = TrialPlan.from_kept(row.body)
    try:
        blocks = verify(kept.plan, kept.digest).blocks
    except AlteredPlan:
        blocks = ()
    forward = (one for one in blocks if one.arm is Arm.FORWARD)
    spans = tuple((one.first, one.last + timedelta(days=1)) for one in forward)
    return ForwardWeeks(on=day_here(row.told_at), at=row.told_at, spans=spans)
