"""One walker's activities: walks known by their totals, from watches and other apps."""

from collections.abc import Iterable
from datetime import datetime

from pydantic import AwareDatetime
from sqlalchemy.orm import Session as Transaction

from retrowalk.activity import Activity
from retrowalk.errors import NotInJournal
from retrowalk.journal.bodies import Backward, KeptActivity
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.telling import tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind
from retrowalk.languages import Message


class StoredActivity(KeptActivity):
    """An activity in the journal; ``backward`` is what was told of it, if anything was.

    ``same_as`` is the activity, by its statement, that another app or device wrote down of it
    before, and that it was joined to.
    """

    id: int
    told_at: AwareDatetime
    same_as: int | None = None
    backward: Backward | None = None

    @property
    def is_asked(self) -> bool:
        """Whether it is still to be asked which way it went."""
        joined = self.same_as is not None or self.session is not None
        return self.sport.may_be_backward and self.backward is None and not joined


class Activities:
    """The activities of one walker that count."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def all(self) -> tuple[StoredActivity, ...]:
        """Give every activity that counts, those too that were joined to others, by their start."""
        return self._transactions.recall(
            "activities",
            lambda db: activities(db, self._walker_id),
            [Kind.ACTIVITY, Kind.BACKWARD, Kind.IMPORT, Kind.TAKE_BACK],
        )

    def get(self, number: int) -> StoredActivity:
        """Give an activity, by its statement.

        Raises
        ------
        NotInJournal
            if none of this number counts
        """
        found = next((one for one in self.all() if one.id == number), None)
        if found is None:
            raise NotInJournal(Message("import-no-activity", id=str(number)))
        return found

    def tell_backward(
        self, number: int, backward: Backward, at: datetime, by: Author = THE_WALKER
    ) -> int:
        """Keep which way an activity went; told anew it replaces what was told before.

        Raises
        ------
        NotInJournal
            if no activity of this number counts
        """
        self.get(number)

        def work(db: Transaction) -> int:
            known = told(db, self._walker_id, Kind.BACKWARD)
            before = next((one.id for one in reversed(known) if one.about_id == number), None)
            columns = {"about_id": number, "replaces_id": before}
            body = backward.to_kept()
            return tell(db, self._walker_id, Kind.BACKWARD, body, at, by=by, **columns).id

        return self._transactions.write(work)


def activities(db: Transaction, walker_id: int) -> tuple[StoredActivity, ...]:
    """Give the activities that count, by their start, in a transaction."""
    rows = told(db, walker_id, Kind.ACTIVITY, Kind.BACKWARD)
    ways = {row.about_id: row for row in rows if row.kind == Kind.BACKWARD}
    found = (_stored(row, ways.get(row.id)) for row in rows if row.kind == Kind.ACTIVITY)
    return tuple(sorted(found, key=lambda one: (one.start, one.id)))


def same_as(activity: Activity, known: Iterable[StoredActivity]) -> StoredActivity | None:
    """Find the activity that this one is the same as, if it was written down before."""
    return next((one for one in known if one.is_same_as(activity)), None)


def _stored(row: StatementRow, way: StatementRow | None) -> StoredActivity:
    backward = None if way is None else Backward.from_kept(way.body)
    kept = {"id": row.id, "told_at": row.told_at, "same_as": row.about_id, "backward": backward}
    return StoredActivity.from_kept(row.body | kept)
