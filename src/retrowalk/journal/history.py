"""From the rows of the journal to the history that the programme answers."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from itertools import takewhile
from typing import TypeVar

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import defer, joinedload

from retrowalk.journal.clocks import begun_at
from retrowalk.journal.summary import total
from retrowalk.journal.tables import (
    CheckInRow,
    Json,
    NextDayRow,
    RecordingRow,
    RunRow,
    ScriptRow,
    SessionRow,
    WalkRow,
)
from retrowalk.journal.transactions import Mark
from retrowalk.programme.types import CheckIn, CompletedSession, Measured, Planned
from retrowalk.session.types import BlockKind

Row = TypeVar("Row", RunRow, CheckInRow, NextDayRow, WalkRow)
AnswerRow = TypeVar("AnswerRow", CheckInRow, NextDayRow)

HISTORY = (SessionRow, ScriptRow, RunRow, CheckInRow, NextDayRow, WalkRow)
"""The tables that a history is put together from."""

_WITHOUT_STEPS = (defer(WalkRow.measured), joinedload(WalkRow.recording))


def history(
    db: Transaction, walker_id: int, only: Collection[int] | None = None
) -> tuple[CompletedSession, ...]:
    """Put together what is known of every session that was walked, by the player or by hand.

    A session that was started several times is one: its times add up. One of which there is
    nothing but a recording counts with the backward time that was measured. ``only`` names the
    rows of the sessions that are wanted, where not all are.
    """
    mine = SessionRow.walker_id == walker_id
    if only is not None:
        mine &= SessionRow.id.in_(only)
    keys = {row.id: row.key for row in db.scalars(select(SessionRow).where(mine))}
    runs = _grouped(
        db.scalars(select(RunRow).join(SessionRow).where(mine).order_by(RunRow.started_at))
    )
    walks = _grouped(_newest_of_each_recording(db, walker_id))
    check_ins = _grouped(
        db.scalars(select(CheckInRow).join(SessionRow).where(mine).order_by(CheckInRow.id))
    )
    next_days = _grouped(
        db.scalars(select(NextDayRow).join(SessionRow).where(mine).order_by(NextDayRow.id))
    )
    planned = _planned(db, mine)
    happened = [
        _happened(key, runs[row], check_ins[row], next_days[row], walks[row], planned.get(row))
        for row, key in keys.items()
        if row in runs or row in walks
    ]
    return _in_order(happened)


def grown(
    db: Transaction, walker_id: int, known: tuple[CompletedSession, ...], was: Mark, now: Mark
) -> tuple[CompletedSession, ...]:
    """Bring a history that was put together before up to date with the rows that came since."""
    changed = _changed(db, was, now)
    if changed is None:
        return history(db, walker_id)
    keys = set(db.scalars(select(SessionRow.key).where(SessionRow.id.in_(changed))))
    others = (one for one in known if one.session_id not in keys)
    return _in_order((*others, *history(db, walker_id, changed)))


def _changed(db: Transaction, was: Mark, now: Mark) -> set[int] | None:
    """Name the sessions that have new rows.

    None where the rows are not told by their numbers: of two that are written at once the one
    with the lower number may come to light later.
    """
    changed: set[int] = set()
    for table, (rows, last), (rows_now, _) in zip(HISTORY, was, now, strict=True):
        columns = table.__table__.c
        newer = columns.id > (last or 0)
        session = columns.id if table is SessionRow else columns.session_id
        added = db.scalars(select(session).where(newer)).all()
        if rows + len(added) != rows_now:
            return None
        if table is WalkRow:  # measured again it may belong to another session than before
            again = select(WalkRow.recording_id).where(newer)
            added = db.scalars(select(session).where(WalkRow.recording_id.in_(again))).all()
        changed.update(one for one in added if one is not None)
    return changed


def _in_order(happened: Iterable[CompletedSession]) -> tuple[CompletedSession, ...]:
    return tuple(sorted(happened, key=lambda one: one.started_at))


def _happened(
    key: str,
    runs: list[RunRow],
    check_ins: list[CheckInRow],
    next_days: list[NextDayRow],
    walks: list[WalkRow],
    planned: Planned | None,
) -> CompletedSession:
    found = total(Measured.model_validate(walk.summary) for walk in walks) if walks else None
    practised_s = sum(run.practised_s for run in runs)
    if not runs and found is not None:
        practised_s = found.backward_s
    return CompletedSession(
        session_id=key,
        started_at=begun_at(key, runs[0].started_at, runs[0].recorded_at)
        if runs
        else walks[0].recording.received_at,
        practised_s=practised_s,
        pain_before=runs[0].pain_before if runs else None,
        unsteady_pressed=sum(run.unsteady_pressed for run in runs),
        after=CheckIn.from_kept(check_ins[-1].check_in) if check_ins else None,
        after_told_at=_told_first(check_ins, _matters),
        pain_next_day=next_days[-1].pain if next_days else None,
        next_day_told_at=_told_first(next_days, lambda row: row.pain),
        measured=found,
        planned=planned,
    )


def _matters(row: CheckInRow) -> Json:
    """Give what a check-in says of the walk; a note or a mood told anew asks nothing anew."""
    aside = {"mood", "note"}
    return {k: v for k, v in row.check_in.items() if v is not None and k not in aside}


def _told_first(rows: list[AnswerRow], what: Callable[[AnswerRow], object]) -> datetime | None:
    """Find when that was told which was told last; said again, it is not told anew."""
    same = list(takewhile(lambda row: what(row) == what(rows[-1]), reversed(rows)))
    return same[-1].at if same else None


def _planned(db: Transaction, mine: ColumnElement[bool]) -> dict[int, Planned]:
    """Find what each session had asked for, as it was kept last, by the session's row."""
    query = (
        select(ScriptRow.session_id, ScriptRow.session)
        .join(SessionRow)
        .where(mine)
        .order_by(ScriptRow.id)
    )
    return {row: _asked(session) for row, session in db.execute(query)}


def _asked(session: Json) -> Planned:
    """Add up the backward blocks of a stored session without checking all of it again."""
    backward = (one for one in session["blocks"] if one["kind"] == BlockKind.BACKWARD)
    return Planned(
        stage=session["stage"],
        setting=session["setting"],
        backward_s=sum(one["seconds"] for one in backward),
    )


def _grouped(rows: Iterable[Row]) -> defaultdict[int, list[Row]]:
    groups: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        if row.session_id is not None:
            groups[row.session_id].append(row)
    return groups


def _newest_of_each_recording(db: Transaction, walker_id: int) -> Sequence[WalkRow]:
    newest = (
        select(func.max(WalkRow.id))
        .join(RecordingRow)
        .where(RecordingRow.walker_id == walker_id)
        .group_by(WalkRow.recording_id)
    )
    query = select(WalkRow).where(WalkRow.id.in_(newest)).order_by(WalkRow.recording_id)
    return db.scalars(query.options(*_WITHOUT_STEPS)).all()
