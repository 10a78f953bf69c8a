"""One walker's results of the standard tests."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.assessments.types import Result
from retrowalk.journal.tables import AssessmentRow, WalkerRow
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import StoredAssessment


class Assessments:
    """Results of one walker. A result is corrected by a newer one for the same time."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add(
        self, result: Result, at: datetime, recording_id: int | None = None
    ) -> StoredAssessment:
        """Keep a result; told again for the same time, the newest telling counts."""

        def work(db: Transaction) -> StoredAssessment:
            # Two who tell the same at once take turns, so that it is kept once.
            db.execute(
                select(WalkerRow.id).where(WalkerRow.id == self._walker_id).with_for_update()
            )
            stored = [
                one for one in self._all(db) if (one.result.test, one.at) == (result.test, at)
            ]
            if stored and (stored[0].result, stored[0].recording_id) == (result, recording_id):
                return stored[0]
            row = AssessmentRow(
                walker_id=self._walker_id,
                recording_id=recording_id,
                test=result.test,
                at=at,
                recorded_at=datetime.now(UTC),
                result=result.to_kept(),
            )
            db.add(row)
            db.flush()
            return _stored(row)

        return self._transactions.write(work)

    def all(self) -> tuple[StoredAssessment, ...]:
        """Give every result, in the order in which the tests were done."""
        return self._transactions.recall("assessments", self._all, [AssessmentRow])

    def _all(self, db: Transaction) -> tuple[StoredAssessment, ...]:
        query = (
            select(AssessmentRow)
            .where(AssessmentRow.walker_id == self._walker_id)
            .order_by(AssessmentRow.at, AssessmentRow.id)
        )
        newest = {(row.test, row.at): row for row in db.scalars(query)}
        return tuple(_stored(row) for row in newest.values())


def _stored(row: AssessmentRow) -> StoredAssessment:
    return StoredAssessment(
        id=row.id,
        at=row.at,
        result=Result.from_kept(row.result),
        recording_id=row.recording_id,
    )
