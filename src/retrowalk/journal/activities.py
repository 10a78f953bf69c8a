"""One walker's activities: walks known by their totals, from watches and other apps."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from pydantic import AwareDatetime
from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.activity import Activity
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.bodies import Backward
from retrowalk.journal.tables import Json, ScriptRow, SessionRow, StatementRow
from retrowalk.journal.telling import taken_back, tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind
from retrowalk.languages import Message

NEAR = timedelta(seconds=90)
"""No activity is the same as one that began at another time than this."""


class StoredActivity(Activity):
    """An activity in the journal; ``backward`` is what was told of it, if anything was.

    ``same_as`` is the activity, by its statement, that another app or device wrote down of it
    before, and ``session`` that walked with Retrowalk, which it is the same as: joined to either it
    is no walk of its own. Both are found anew from what counts, whatever was taken back since.
    """

    id: int
    told_at: AwareDatetime
    same_as: int | None = None
    session: str | None = None
    backward: Backward | None = None

    @property
    def is_joined(self) -> bool:
        """Whether something else stands for it."""
        return self.same_as is not None or self.session is not None

    @property
    def is_asked(self) -> bool:
        """Whether it is still to be asked which way it went."""
        return self.sport.may_be_backward and self.backward is None and not self.is_joined

    @property
    def backward_s(self) -> float:
        """How long it went backward, in seconds, as was told; 0 where something stands for it."""
        if self.backward is None or self.is_joined or self.backward.was == "none":
            return 0.0
        if self.backward.was == "all":
            return self.duration_s
        laps = sum(self.laps[one].duration_s for one in set(self.backward.laps))
        return min(laps, self.elapsed_s or self.duration_s)

    @property
    def direction(self) -> str:
        """Which way it went: backward, forward, mixed, or unknown until it was told."""
        was = None if self.backward is None else self.backward.was
        return {None: "unknown", "all": "backward", "none": "forward", "laps": "mixed"}[was]

    def direction_of(self, lap: int) -> str:
        """Which way a lap went, by its number from 0: backward, forward, or unknown."""
        if self.backward is None or self.backward.was != "laps":
            return self.direction
        return "backward" if lap in self.backward.laps else "forward"


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
            [Kind.ACTIVITY, Kind.BACKWARD, Kind.IMPORT, Kind.TAKE_BACK, Kind.RUN, ScriptRow],
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
        self, numbers: Sequence[int], backward: Backward, at: datetime, by: Author = THE_WALKER
    ) -> tuple[int, ...]:
        """Keep which way activities went; told anew it replaces what was told before.

        What went backward belongs to the session of its day. All are kept, or none; the numbers of
        the statements are given.

        Raises
        ------
        InvalidAnswer
            if a lap is named that one has not, or no lap at all
        NotInJournal
            if one does not count
        """
        meant = [self.get(number) for number in numbers]
        if backward.was == "laps":
            most = min((len(one.laps) for one in meant), default=0)
            if not backward.laps or max(backward.laps) >= most:
                raise InvalidAnswer(Message("import-no-lap", count=most))
        elif backward.laps:
            raise InvalidAnswer(Message("import-laps-unasked"))
        body = backward.to_kept()

        def work(db: Transaction) -> tuple[int, ...]:
            known = {one.about_id: one for one in told(db, self._walker_id, Kind.BACKWARD)}
            return tuple(self._tell(db, one, known.get(one.id), body, at, by) for one in meant)

        return self._transactions.write(work)

    def _tell(
        self,
        db: Transaction,
        activity: StoredActivity,
        before: StatementRow | None,
        body: Json,
        at: datetime,
        by: Author,
    ) -> int:
        if before is not None and before.body == body:
            return before.id
        nothing = before is None and body["was"] == "none"
        columns = {
            "about_id": activity.id,
            "about": activity.start,
            "session_id": None if nothing else self._session(db, activity.on.isoformat()),
            "replaces_id": None if before is None else before.id,
        }
        return tell(db, self._walker_id, Kind.BACKWARD, body, at, by=by, **columns).id

    def _session(self, db: Transaction, key: str) -> int:
        mine = SessionRow.walker_id == self._walker_id, SessionRow.key == key
        row = db.scalar(select(SessionRow).where(*mine).with_for_update())
        if row is None:
            row = SessionRow(walker_id=self._walker_id, key=key)
            db.add(row)
            db.flush()
        return row.id


class BackwardWalk(NamedTuple):
    """A walk of the walker that another app counted: backward, as they told of it."""

    session: int
    started_at: datetime
    told_at: datetime
    backward_s: float


def backward_walks(db: Transaction, walker_id: int) -> Iterator[BackwardWalk]:
    """Give what of the activities went backward, each with the row of its session."""
    ways = {row.about_id: row for row in told(db, walker_id, Kind.BACKWARD)}
    if not any(row.body["was"] != "none" for row in ways.values()):
        return
    for one in activities(db, walker_id):
        way = ways.get(one.id)
        if way is not None and way.session_id is not None and one.backward_s:
            yield BackwardWalk(way.session_id, one.start, way.told_at, one.backward_s)


def activities(
    db: Transaction, walker_id: int, near: datetime | None = None
) -> tuple[StoredActivity, ...]:
    """Give the activities that count, by their start, in a transaction; or those near a moment."""
    mine = StatementRow.walker_id == walker_id, StatementRow.kind == Kind.ACTIVITY
    query = select(StatementRow).where(*mine).order_by(StatementRow.id)
    if near is not None:
        query = query.where(StatementRow.about.between(near - NEAR, near + NEAR))
    rows = taken_back(db, walker_id).left(db.scalars(query))
    if not rows:
        return ()
    ways = {row.about_id: row for row in told(db, walker_id, Kind.BACKWARD)}
    found = _with_others([_stored(row, ways.get(row.id)) for row in rows])
    return tuple(sorted(_with_sessions(db, walker_id, found), key=lambda one: (one.start, one.id)))


def same_as(activity: Activity, known: Iterable[StoredActivity]) -> StoredActivity | None:
    """Find the activity that this one is the same as, if it was written down before."""
    return next((one for one in known if one.is_same_as(activity)), None)


def _with_others(found: Sequence[StoredActivity]) -> list[StoredActivity]:
    """Join each to the one that was written down first of the same, in the order of telling."""
    heads: list[tuple[datetime, int]] = []
    by_id = {one.id: one for one in found}
    joined = []
    for one in sorted(found, key=lambda one: one.id):
        low = bisect_left(heads, (one.start - NEAR, 0))
        high = bisect_left(heads, (one.start + NEAR + timedelta.resolution, 0))
        near = (by_id[number] for number in sorted(number for _, number in heads[low:high]))
        first = same_as(one, near)
        if first is None:
            insort(heads, (one.start, one.id))
            joined.append(one)
        else:
            joined.append(one.model_copy(update={"same_as": first.id}))
    return joined


class _Run(NamedTuple):
    """What the player counted of the session of a row."""

    session: int
    started_at: datetime
    practised_s: float


class _Session(NamedTuple):
    """The id of a session, and how long it was to go on in all."""

    key: str
    seconds: float = 0.0


def _with_sessions(
    db: Transaction, walker_id: int, found: Sequence[StoredActivity]
) -> list[StoredActivity]:
    """Join those that were walked with Retrowalk to the session that it was."""
    runs = sorted(_runs(db, walker_id), key=lambda run: run.started_at)
    near = {}
    for one in found:
        low = bisect_left(runs, one.start - NEAR, key=lambda run: run.started_at)
        high = bisect_right(runs, one.start + NEAR, key=lambda run: run.started_at)
        if one.sport.may_be_backward and low < high:
            near[one.id] = runs[low:high]
    sessions = _sessions(db, {run.session for some in near.values() for run in some})
    keys = {
        one.id: next(
            (
                sessions[run.session].key
                for run in near.get(one.id, ())
                if _is_same(one, run, sessions[run.session].seconds)
            ),
            None,
        )
        for one in found
    }
    return [one.model_copy(update={"session": keys[one.id]}) for one in found]


def _is_same(activity: Activity, run: _Run, planned_s: float) -> bool:
    """Tell whether a watch wrote a session down: as long as it, and a little more to get ready."""
    longest = activity.elapsed_s or activity.duration_s
    most = 1.1 * max(planned_s, 2 * run.practised_s) + 300
    return run.practised_s - 60 <= longest <= most


def _runs(db: Transaction, walker_id: int) -> Iterator[_Run]:
    """Give what the player counted and counts still."""
    for row in told(db, walker_id, Kind.RUN):
        if row.session_id is not None and row.about is not None and not row.body.get("by_hand"):
            yield _Run(row.session_id, row.about, row.body["practised_s"])


def _sessions(db: Transaction, rows: Collection[int]) -> dict[int, _Session]:
    """Give the sessions of some rows, as they were shown last."""
    keys = select(SessionRow.id, SessionRow.key).where(SessionRow.id.in_(rows))
    found = {row: _Session(key) for row, key in db.execute(keys)}
    shown = select(ScriptRow.session_id, ScriptRow.session).where(ScriptRow.session_id.in_(rows))
    for row, session in db.execute(shown.order_by(ScriptRow.id)):
        seconds = sum(one["seconds"] for one in session["blocks"])
        found[row] = _Session(found[row].key, seconds)
    return found


def _stored(row: StatementRow, way: StatementRow | None) -> StoredActivity:
    backward = None if way is None else Backward.from_kept(way.body)
    kept = {"id": row.id, "told_at": row.told_at, "backward": backward}
    return StoredActivity.from_kept(row.body | kept)
