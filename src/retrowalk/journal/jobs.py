"""Work that is done behind the pages: kept before it is begun, taken by one, ended once.

Whoever works on a job holds a lease and makes it longer as they go on. Where nobody does any more,
because a process ended in the middle of it, the job is taken up again; what it writes is therefore
written so that a second time changes nothing.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from pydantic import AwareDatetime
from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.exchange_tables import JobRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value

LEASE = timedelta(seconds=60)
"""How long a job is left to who took it, from the last time that they were heard of."""
MOST_TRIES = 5
"""How often a job is begun before it is given up: what ends a process may well do so again."""


class State(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


ENDED = (State.DONE, State.FAILED, State.CANCELLED)


class Bell(Protocol):
    """What wakes whoever waits for something to do, as ``threading.Event`` does."""

    def set(self) -> None:
        """Ring."""

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it was rung, for so many seconds at most; tell whether it was."""

    def clear(self) -> None:
        """Forget that it was rung."""


class Job(Value):
    """A job as it stands; ``done`` of ``total`` are of whatever the kind of job counts.

    ``result`` is what came of it: of a failed one ``{"why": MESSAGE}``.
    """

    id: int
    key: str
    walker_id: int | None
    kind: str
    told: dict[str, Any]
    state: State
    tries: int
    done: int
    total: int | None
    held_until: AwareDatetime | None
    due_at: AwareDatetime
    made_at: AwareDatetime
    begun_at: AwareDatetime | None
    ended_at: AwareDatetime | None
    result: dict[str, Any]

    def left_s(self, now: datetime) -> float | None:
        """Give the seconds it will take still, if it goes on as it did; None where not known."""
        if self.begun_at is None or not self.total or not self.done or self.state in ENDED:
            return None
        return (now - self.begun_at).total_seconds() * (self.total - self.done) / self.done


class Jobs:
    """The jobs of a journal. It knows of no clock: moments come in."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        kind: str,
        told: Mapping[str, Any],
        at: datetime,
        *,
        key: str,
        walker_id: int | None = None,
        due_at: datetime | None = None,
        again: bool = False,
    ) -> Job:
        """Keep a job to be done, from ``due_at`` on; the same key again is the same job.

        With ``again``, one that ended is begun anew, by what is told of it now.
        """
        anew: dict[str, Any] = {
            "told": dict(told),
            "state": State.WAITING,
            "due_at": due_at or at,
            "result": {},
            "tries": 0,
            "done": 0,
            "total": None,
            "begun_at": None,
            "ended_at": None,
        }

        def work(db: Transaction) -> Job:
            row = db.scalar(select(JobRow).where(JobRow.key == key).with_for_update())
            if row is None:
                row = JobRow(key=key, walker_id=walker_id, kind=kind, made_at=at, **anew)
                db.add(row)
            elif again and row.state in ENDED:
                for name, value in anew.items():
                    setattr(row, name, value)
            db.flush()
            return _job(row)

        return self._transactions.write(work)

    def take(
        self, kinds: Collection[str], who: str, at: datetime, number: int | None = None
    ) -> Job | None:
        """Take the oldest job that is due and that nobody holds; None where there is none.

        One that was begun too often is given up instead. With a ``number`` it is that one, or none.
        A clock that was ahead and was set back leaves leases and jobs of moments to come behind it:
        nobody waits for those.
        """
        ahead = at + 2 * LEASE  # by more than two clocks differ
        lapsed = or_(JobRow.held_until < at, JobRow.held_until > ahead)
        free = or_(JobRow.state == State.WAITING, (JobRow.state == State.RUNNING) & lapsed)
        due = or_(JobRow.due_at <= at, JobRow.made_at > ahead)
        query = select(JobRow).where(free, JobRow.kind.in_(kinds), due).order_by(JobRow.id).limit(1)
        if number is not None:
            query = query.where(JobRow.id == number)

        def work(db: Transaction) -> Job | None:
            while row := db.scalar(query.with_for_update(skip_locked=True)):
                if row.tries < MOST_TRIES:
                    row.state, row.tries = State.RUNNING, row.tries + 1
                    row.held_by, row.held_until = who, at + LEASE
                    row.begun_at = row.begun_at or at
                    return _job(row)
                row.state, row.ended_at = State.FAILED, at
                row.result = {"why": Message("job-given-up", tries=MOST_TRIES).to_kept()}
                db.flush()
            return None

        if (
            self._transactions.read(lambda db: db.scalar(query.with_only_columns(JobRow.id)))
            is None
        ):
            return None  # most looks find nothing, and writers have to take turns
        return self._transactions.write(work)

    def hold(
        self, number: int, who: str, at: datetime, done: int | None, total: int | None
    ) -> bool:
        """Make the lease longer and keep how far it is; False where it is theirs no more."""
        values: dict[str, Any] = {"held_until": at + LEASE}
        values |= {} if done is None else {"done": done}
        values |= {} if total is None else {"total": total}
        return self._change(number, who, values)

    def end(
        self, number: int, who: str, at: datetime, state: State, result: Mapping[str, Any]
    ) -> bool:
        """Keep how it ended; False where it was theirs no more, and so changes nothing."""
        ended = {"state": state, "result": dict(result), "ended_at": at, "held_by": None}
        return self._change(number, who, ended)

    def later(self, number: int, who: str, due_at: datetime) -> bool:
        """Put a job back that can't be done just now, to be begun again at a moment.

        That it was begun does not count: it did not end who worked on it.
        """
        waiting = {"state": State.WAITING, "due_at": due_at, "held_by": None, "held_until": None}
        return self._change(number, who, waiting | {"tries": JobRow.tries - 1})

    def cancel(self, number: int, at: datetime) -> Job:
        """Let a job be done no further; who works on it hears of it, one that ended stays so.

        Raises
        ------
        NotInJournal
            if there is no such job
        """
        going_on = JobRow.id == number, JobRow.state.not_in(ENDED)
        ended = {"state": State.CANCELLED, "ended_at": at, "held_by": None}
        self._transactions.write(
            lambda db: db.execute(update(JobRow).where(*going_on).values(ended))
        )
        return self.get(number)

    def get(self, number: int) -> Job:
        """Give a job.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        row = self._transactions.read(lambda db: db.get(JobRow, number))
        if row is None:
            raise NotInJournal(Message("job-unknown", id=str(number)))
        return _job(row)

    def known(self, key: str) -> Job | None:
        """Give the job of a key, if there is one."""
        row = self._transactions.read(lambda db: db.scalar(select(JobRow).where(JobRow.key == key)))
        return None if row is None else _job(row)

    def of(self, walker_id: int | None, kind: str | None = None) -> tuple[Job, ...]:
        """Give the jobs of a walker, or of the machine, the newest first."""
        query = select(JobRow).where(JobRow.walker_id == walker_id).order_by(JobRow.id.desc())
        if kind is not None:
            query = query.where(JobRow.kind == kind)
        return tuple(map(_job, self._transactions.read(lambda db: db.scalars(query).all())))

    def forget_before(self, moment: datetime) -> None:
        """Forget the jobs that ended before a moment."""
        old = JobRow.state.in_(ENDED), JobRow.ended_at < moment
        self._transactions.write(lambda db: db.execute(delete(JobRow).where(*old)))

    def _change(self, number: int, who: str, values: Mapping[str, Any]) -> bool:
        theirs: tuple[ColumnElement[bool], ...] = (
            JobRow.id == number,
            JobRow.held_by == who,
            JobRow.state == State.RUNNING,
        )
        changing = update(JobRow).where(*theirs).values(dict(values)).returning(JobRow.id)
        return self._transactions.write(lambda db: db.scalar(changing)) is not None


def _job(row: JobRow) -> Job:
    return Job.model_construct(
        **{name: getattr(row, name) for name in Job.model_fields if name != "state"},
        state=State(row.state),
    )
