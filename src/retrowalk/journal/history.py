"""From the rows of the journal to the history that the programme answers."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import takewhile
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import defer, joinedload

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
from retrowalk.programme.types import CheckIn, Happened, Measured, Planned
from retrowalk.session.types import BlockKind

Row = TypeVar("Row", RunRow, CheckInRow, NextDayRow, WalkRow)
Told = TypeVar("Told", CheckInRow, NextDayRow)

_WITHOUT_STEPS = (defer(WalkRow.measured), joinedload(WalkRow.recording))


def history(db: Transaction, walker_id: int) -> tuple[Happened, ...]:
    """Put together what is known of every session that was walked, by the player or by hand.

    A session that was started several times is one: its times add up. One of which there is
    nothing but a recording counts with the backward time that was measured.
    """
    mine = SessionRow.walker_id == walker_id
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
    planned = _planned(db, walker_id)
    happened = [
        _happened(key, runs[row], check_ins[row], next_days[row], walks[row], planned.get(row))
        for row, key in keys.items()
        if row in runs or row in walks
    ]
    return tuple(sorted(happened, key=lambda one: one.started_at))


def _happened(
    key: str,
    runs: list[RunRow],
    check_ins: list[CheckInRow],
    next_days: list[NextDayRow],
    walks: list[WalkRow],
    planned: Planned | None,
) -> Happened:
    found = total(Measured.model_validate(walk.summary) for walk in walks) if walks else None
    practised_s = sum(run.practised_s for run in runs)
    if not runs and found is not None:
        practised_s = found.backward_s
    return Happened(
        session_id=key,
        started_at=runs[0].started_at if runs else walks[0].recording.received_at,
        practised_s=practised_s,
        pain_before=runs[0].pain_before if runs else None,
        unsteady_pressed=sum(run.unsteady_pressed for run in runs),
        after=CheckIn.model_validate(check_ins[-1].check_in) if check_ins else None,
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


def _told_first(rows: list[Told], what: Callable[[Told], object]) -> datetime | None:
    """Find when that was told which was told last; said again, it is not told anew."""
    told = list(takewhile(lambda row: what(row) == what(rows[-1]), reversed(rows)))
    return told[-1].at if told else None


def _planned(db: Transaction, walker_id: int) -> dict[int, Planned]:
    """Find what each session had asked for when it was shown last, by the session's row."""
    query = (
        select(ScriptRow.session_id, ScriptRow.session)
        .join(SessionRow)
        .where(SessionRow.walker_id == walker_id)
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
