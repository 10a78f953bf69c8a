"""A walker's own trials: the plan that was locked, the answers, and what ended before its time."""

from datetime import date
from typing import TypeVar

from pydantic import AwareDatetime
from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.bodies import BODIES, TrialAnswer, TrialAsked, TrialEnded, TrialPlan
from retrowalk.journal.tables import StatementRow, WalkerRow
from retrowalk.journal.telling import tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import OF_TRIALS, THE_WALKER, Author, Kind, Role
from retrowalk.value import Value


class _Kept(Value):
    """Something told of a trial: its number, when, about which day, and by whom."""

    id: int
    at: AwareDatetime
    on: date
    author: str
    role: Role


class KeptPlan(_Kept):
    """A trial as it was locked."""

    body: TrialPlan


class KeptAsked(_Kept):
    """A trial that a professional proposed."""

    body: TrialAsked


class KeptAnswer(_Kept):
    """An answer to the question of a trial; ``on`` is the day that it is about."""

    body: TrialAnswer


class KeptEnd(_Kept):
    """The end of a block, or of a trial, before its time."""

    body: TrialEnded


Kept = TypeVar("Kept", KeptPlan, KeptAsked, KeptAnswer, KeptEnd)


class Trials:
    """What a walker's journal was told of trials. A plan is never changed: that is another one."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def lock(self, plan: TrialPlan, today: date, at: AwareDatetime, by: Author) -> None:
        """Keep a plan, once; nothing of it is changed from now on."""
        self._add(Kind.TRIAL, plan, today, at, by)

    def ask(self, asked: TrialAsked, today: date, at: AwareDatetime, by: Author) -> None:
        """Keep that a professional proposes a trial."""
        self._add(Kind.TRIAL_ASKED, asked, today, at, by)

    def answer(
        self, answer: TrialAnswer, day: date, at: AwareDatetime, by: Author = THE_WALKER
    ) -> None:
        """Keep an answer; another one of the same day replaces it, and both stay."""
        self._add(Kind.TRIAL_ANSWER, answer, day, at, by)

    def end(self, end: TrialEnded, today: date, at: AwareDatetime, by: Author = THE_WALKER) -> None:
        """Keep that a block, or the trial, ended before its time."""
        self._add(Kind.TRIAL_ENDED, end, today, at, by)

    def plans(self) -> tuple[KeptPlan, ...]:
        """Give every trial that was locked, in the order of telling."""
        return self._all(Kind.TRIAL, KeptPlan)

    def asked(self) -> tuple[KeptAsked, ...]:
        """Give every trial that was proposed, in the order of telling."""
        return self._all(Kind.TRIAL_ASKED, KeptAsked)

    def answers(self) -> tuple[KeptAnswer, ...]:
        """Give the answer of each day that counts, in the order of the days."""
        newest = {(one.body.trial, one.on): one for one in self._all(Kind.TRIAL_ANSWER, KeptAnswer)}
        return tuple(sorted(newest.values(), key=lambda one: (one.on, one.id)))

    def ends(self) -> tuple[KeptEnd, ...]:
        """Give what ended before its time, in the order of telling."""
        return self._all(Kind.TRIAL_ENDED, KeptEnd)

    def _all(self, kind: Kind, of: type[Kept]) -> tuple[Kept, ...]:
        def work(db: Transaction) -> tuple[Kept, ...]:
            return tuple(_kept(row, of) for row in told(db, self._walker_id, kind))

        return self._transactions.recall(f"trials {kind}", work, [kind, Kind.TAKE_BACK])

    def _add(self, kind: Kind, body: Value, day: date, at: AwareDatetime, by: Author) -> None:
        """Keep something, unless the same was kept last of its day."""
        kept = body.to_kept()

        def work(db: Transaction) -> None:
            # two who tell the same at once take turns, so that it is kept once
            db.execute(
                select(WalkerRow.id).where(WalkerRow.id == self._walker_id).with_for_update()
            )
            before = [
                row
                for row in told(db, self._walker_id, kind)
                if row.about_on == day and _names(row) == kept.get("trial")
            ]
            if before and before[-1].body == kept:
                return
            replaces = before[-1].id if before and kind is Kind.TRIAL_ANSWER else None
            columns = {"about_on": day, "replaces_id": replaces, "recorded_by": by.role}
            tell(db, self._walker_id, kind, kept, at, by=by, **columns)

        self._transactions.write(work)


def _names(row: StatementRow) -> str | None:
    """Name the trial that something was told of, by the digest of its plan."""
    return row.body.get("trial")


def _kept(row: StatementRow, of: type[Kept]) -> Kept:
    assert Kind(row.kind) in OF_TRIALS  # noqa: S101  (only they are asked for)
    return of.from_kept(
        {
            "id": row.id,
            "at": row.told_at,
            "on": row.about_on or row.told_at.date(),
            "author": row.author,
            "role": row.role,
            "body": BODIES[Kind(row.kind)].from_kept(row.body),
        }
    )
