"""From the rows of the journal to the history that the programme answers."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple, TypeVar

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import defer, joinedload

from retrowalk.journal.activities import BackwardWalk, backward_walks
from retrowalk.journal.backup import mine
from retrowalk.journal.clocks import begun_at
from retrowalk.journal.corrections import marked, told_first
from retrowalk.journal.memory import Mark, Source
from retrowalk.journal.summary import total
from retrowalk.journal.tables import (
    JournalTable,
    Json,
    RecordingRow,
    ScriptRow,
    SessionRow,
    StatementRow,
    WalkRow,
)
from retrowalk.journal.telling import TakenBack, taken_back
from retrowalk.journal.types import Kind
from retrowalk.programme.types import CheckIn, CompletedSession, Measured, Planned
from retrowalk.session.types import BlockKind

Row = TypeVar("Row", StatementRow, WalkRow)
Alike = TypeVar("Alike", Planned, CheckIn)

TOLD = (Kind.RUN, Kind.CHECK_IN, Kind.NEXT_DAY)
"""What is told of a session."""

HISTORY: tuple[Source, ...] = (
    *(SessionRow, ScriptRow, WalkRow, Kind.RECORDING),
    *(*TOLD, Kind.BACKWARD, Kind.TAKE_BACK),
)
"""What a history is put together from."""

_ALIKE = 4096
_WITHOUT_STEPS = (defer(WalkRow.measured), joinedload(WalkRow.recording))


def history(db: Transaction, walker_id: int) -> tuple[CompletedSession, ...]:
    """Put together what is known of every session that was walked, by the player or by hand.

    A session that was started several times is one: its times add up. One of which there is
    nothing but a recording counts with the backward time that was measured. What was taken back
    is as if it had never been told.
    """
    return marked(db, walker_id, _history(db, walker_id))


def last_walked(db: Transaction, walker_id: int, most: int) -> tuple[CompletedSession, ...]:
    """Put together the last sessions that were walked, of so many days with one at most."""
    newest = (
        select(SessionRow.id)
        .where(SessionRow.walker_id == walker_id)
        .order_by(SessionRow.key.desc())
        .limit(most)
    )
    return _history(db, walker_id, set(db.scalars(newest)))


def _history(
    db: Transaction, walker_id: int, only: Collection[int] | None = None
) -> tuple[CompletedSession, ...]:
    """Put together the sessions, or ``only`` those of some rows; not :func:`marked` as yet."""
    these = SessionRow.walker_id == walker_id
    if only is not None:
        these &= SessionRow.id.in_(only)
    keys = {row.id: row.key for row in db.scalars(select(SessionRow).where(these))}
    gone = taken_back(db, walker_id)
    of_kind = {kind: _grouped(gone.left(_told(db, kind, these))) for kind in TOLD}
    runs, check_ins, next_days = (of_kind[kind] for kind in TOLD)
    walks = _grouped(_newest_of_each_recording(db, walker_id, gone, only))
    planned = _planned(db, these)
    starts = {row: [_counted(run) for run in runs[row]] for row in runs}
    for came_in in backward_walks(db, walker_id):
        if came_in.session in keys:
            starts.setdefault(came_in.session, []).append(_came_in(came_in))
    happened = [
        _happened(
            key,
            starts.get(row, []),
            check_ins[row],
            next_days[row],
            walks[row],
            planned.get(row),
        )
        for row, key in keys.items()
        # one that was taken back needs more than a recording that comes late to count again
        if row in starts or (row in walks and row not in gone.sessions)
    ]
    return _in_order(happened)


def grown(
    db: Transaction, walker_id: int, known: tuple[CompletedSession, ...], was: Mark, now: Mark
) -> tuple[CompletedSession, ...]:
    """Bring a history that was put together before up to date with the rows that came since."""
    changed = _changed(db, walker_id, was, now)
    if changed is None:
        return history(db, walker_id)
    theirs = SessionRow.walker_id == walker_id  # others may have sessions of the same day
    keys = set(db.scalars(select(SessionRow.key).where(theirs, SessionRow.id.in_(changed))))
    others = (one for one in known if one.session_id not in keys)
    return marked(db, walker_id, _in_order((*others, *_history(db, walker_id, changed))))


def _changed(db: Transaction, walker_id: int, was: Mark, now: Mark) -> set[int] | None:
    """Name the sessions of a walker that have new rows.

    None where the rows are not told by their numbers: of two that are written at once the one
    with the lower number may come to light later.
    """
    changed: set[int | None] = set()
    came_in = now[HISTORY.index(Kind.BACKWARD)][0] > 0
    for source, before, after in zip(HISTORY, was, now, strict=True):
        if before == after:
            continue
        (rows, last), (rows_now, _) = before, after
        table = StatementRow if isinstance(source, Kind) else source
        rows_of = JournalTable.metadata.tables[table.__tablename__]
        columns = rows_of.c
        newer = (columns.id > (last or 0)) & mine(rows_of, walker_id)
        if isinstance(source, Kind):
            newer &= columns.kind == source
        if source is Kind.TAKE_BACK and _takes_back_of_many(db, newer):
            return None
        if source is Kind.RUN and came_in:
            return None  # it may be one that a watch wrote down as a walk of another day
        session = columns.id if table is SessionRow else columns.session_id
        added = db.scalars(select(session).where(newer)).all()
        if rows + len(added) != rows_now:
            return None
        changed.update(added)
        if "recording_id" in columns:  # measured again a walk may be of another session than before
            again = select(columns.recording_id).where(newer)
            walks = select(WalkRow.session_id).where(WalkRow.recording_id.in_(again))
            changed.update(db.scalars(walks))
    return {one for one in changed if one is not None}


def _takes_back_of_many(db: Transaction, newer: ColumnElement[bool]) -> bool:
    """Whether an import, an activity, or the taking back of one, is among what was taken back."""
    of_none = StatementRow.session_id.is_(None), StatementRow.recording_id.is_(None)
    return db.scalar(select(StatementRow.id).where(newer, *of_none).limit(1)) is not None


class _Start(NamedTuple):
    """One start of a session: what was counted, and by whom; ``at`` is by their clock."""

    at: datetime
    told_at: datetime
    backward_s: float
    pain_before: int | None = None
    unsteady_pressed: int = 0
    came_in: bool = False


def _counted(row: StatementRow) -> _Start:
    body = row.body
    told = body["practised_s"], body["pain_before"], body["unsteady_pressed"]
    return _Start(row.about or row.told_at, row.told_at, *told)


def _came_in(walk: BackwardWalk) -> _Start:
    return _Start(walk.started_at, walk.told_at, walk.backward_s, came_in=True)


def _in_order(happened: Iterable[CompletedSession]) -> tuple[CompletedSession, ...]:
    return tuple(sorted(happened, key=lambda one: (one.started_at, one.session_id)))


def _happened(
    key: str,
    starts: list[_Start],
    check_ins: list[StatementRow],
    next_days: list[StatementRow],
    walks: list[WalkRow],
    planned: Planned | None,
) -> CompletedSession:
    found = total(Measured.model_validate(walk.summary) for walk in walks) if walks else None
    starts = sorted(starts, key=lambda one: one.at)
    first = starts[0] if starts else None
    practised_s = sum(one.backward_s for one in starts)
    if not starts and found is not None:
        practised_s = found.backward_s
    came_in = bool(starts) and all(one.came_in for one in starts) and not walks
    return CompletedSession(
        session_id=key,
        started_at=begun_at(key, first.at, first.told_at)
        if first
        else walks[0].recording.received_at,
        practised_s=practised_s,
        pain_before=first.pain_before if first else None,
        unsteady_pressed=sum(one.unsteady_pressed for one in starts),
        after=_alike(CheckIn.from_kept(check_ins[-1].body)) if check_ins else None,
        after_told_at=told_first(_said(check_ins)),
        pain_next_day=next_days[-1].body["pain"] if next_days else None,
        next_day_told_at=told_first(_said(next_days)),
        measured=found,
        planned=planned,
        came_in_at=max(one.told_at for one in starts) if came_in else None,
    )


def _said(rows: Iterable[StatementRow]) -> list[tuple[datetime, Json]]:
    return [(row.told_at, row.body) for row in rows]


def _planned(db: Transaction, mine: ColumnElement[bool]) -> dict[int, Planned]:
    """Find what each session had asked for, as it was kept last, by the session's row."""
    query = (
        select(ScriptRow.session_id, ScriptRow.session)
        .join(SessionRow)
        .where(mine)
        .order_by(ScriptRow.id)
    )
    return {row: _asked(session) for row, session in db.execute(query)}


@lru_cache(_ALIKE)
def _alike(one: Alike) -> Alike:
    """Give the one that was met before, of those that are alike, as most are in three years."""
    return one


def _asked(session: Json) -> Planned:
    """Add up the backward blocks of a stored session without checking all of it again."""
    backward = (one for one in session["blocks"] if one["kind"] == BlockKind.BACKWARD)
    planned = Planned(
        stage=session["stage"],
        setting=session["setting"],
        backward_s=sum(one["seconds"] - one.get("turning_s", 0) for one in backward),
        base=session.get("base"),
    )
    known: Planned = _alike(planned)
    return known


def _grouped(rows: Iterable[Row]) -> defaultdict[int, list[Row]]:
    groups: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        if row.session_id is not None:
            groups[row.session_id].append(row)
    return groups


def _told(db: Transaction, kind: Kind, mine: ColumnElement[bool]) -> Iterable[StatementRow]:
    of_kind = select(StatementRow).join(SessionRow).where(mine, StatementRow.kind == kind)
    return db.scalars(of_kind.order_by(StatementRow.id))


def _newest_of_each_recording(
    db: Transaction, walker_id: int, gone: TakenBack, only: Collection[int] | None
) -> Iterable[WalkRow]:
    """Find the newest measuring of each recording that counts, where it is of such a session."""
    newest = (
        select(func.max(WalkRow.id))
        .join(RecordingRow)
        .where(RecordingRow.walker_id == walker_id)
        .group_by(WalkRow.recording_id)
    )
    query = (
        select(WalkRow, StatementRow.id)
        .join(StatementRow, StatementRow.recording_id == WalkRow.recording_id)
        .where(WalkRow.id.in_(newest), StatementRow.kind == Kind.RECORDING)
        .order_by(WalkRow.recording_id)
    )
    if only is not None:
        query = query.where(WalkRow.session_id.in_(only))
    found = db.execute(query.options(*_WITHOUT_STEPS))
    return [walk for walk, number in found if gone.leaves(number, walk.session_id)]
