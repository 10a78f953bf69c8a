"""One walker's results of the standard tests."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.assessments.types import Result
from retrowalk.journal.tables import StatementRow, WalkerRow
from retrowalk.journal.telling import tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import Kind, StoredAssessment


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
            before = next(
                (one for one in self._all(db) if (one.result.test, one.at) == (result.test, at)),
                None,
            )
            if before and (before.result, before.recording_id) == (result, recording_id):
                return before
            row = tell(
                db,
                self._walker_id,
                Kind.ASSESSMENT,
                result.to_kept(),
                datetime.now(UTC),
                about=at,
                recording_id=recording_id,
                replaces_id=before.id if before else None,
            )
            return _stored(row)

        return self._transactions.write(work)

    def all(self) -> tuple[StoredAssessment, ...]:
        """Give every result that counts, in the order in which the tests were done."""
        return self._transactions.recall(
            "assessments", self._all, [Kind.ASSESSMENT, Kind.TAKE_BACK]
        )

    def _all(self, db: Transaction) -> tuple[StoredAssessment, ...]:
        stored = map(_stored, told(db, self._walker_id, Kind.ASSESSMENT))
        newest = {(one.result.test, one.at): one for one in stored}
        return tuple(sorted(newest.values(), key=lambda one: (one.at, one.id)))


def _stored(row: StatementRow) -> StoredAssessment:
    assert row.about is not None  # noqa: S101  (a test was done at a moment)
    return StoredAssessment(
        id=row.id,
        at=row.about,
        result=Result.from_kept(row.body),
        recording_id=row.recording_id,
    )
