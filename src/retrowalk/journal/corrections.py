"""Which walks were asked for by a wrong word: one corrected, or taken back, only after them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import aliased

from retrowalk.journal.exchange_tables import ImportFileRow, ImportWalkRow
from retrowalk.journal.tables import Json, SessionRow, StatementRow
from retrowalk.journal.types import OF_TRIALS, Kind
from retrowalk.programme.types import CompletedSession, Wobble

_ASIDE = {Kind.NOTE, Kind.ASSESSMENT, Kind.GUIDED, *OF_TRIALS}
"""What the programme does not answer."""

_ASIDE_OF_A_WALK = {"mood", "note"}
"""What of a check-in it does not."""

_RANK = {wobble: rank for rank, wobble in enumerate(Wobble)}


@dataclass(frozen=True, slots=True)
class Correction:
    """Something of a day, or told at a moment, that was put right at another moment."""

    of: date | datetime
    told_at: datetime

    def came_after(self, started_at: datetime, on: date) -> bool:
        """Whether a walk lay between what was wrong and its correction."""
        later = self.of < started_at if isinstance(self.of, datetime) else self.of < on
        return later and started_at < self.told_at


def marked(
    db: Transaction, walker_id: int, sessions: tuple[CompletedSession, ...]
) -> tuple[CompletedSession, ...]:
    """Give sessions with whether each was shown before a correction of something earlier."""
    corrections = tuple(_corrections(db, walker_id))
    return tuple(_marked(one, corrections) for one in sessions)


def _marked(walked: CompletedSession, corrections: tuple[Correction, ...]) -> CompletedSession:
    started_at, on = walked.started_at, walked.on
    shown_before = any(one.came_after(started_at, on) for one in corrections)
    if walked.shown_before_correction == shown_before:
        return walked
    return walked.model_copy(update={"shown_before_correction": shown_before})


def told_first(said: Sequence[tuple[datetime, Json]]) -> datetime | None:
    """Find the moment at which the last of some words was news, each given with its own moment.

    Corrected to something better, or of a note or a mood, nothing is told that nobody could have
    heard before; corrected to something worse, it is told at that moment.
    """
    moment = None
    for (at, word), before in zip(said, (None, *(one for _, one in said)), strict=False):
        if before is None or _is_news(word, before):
            moment = at
    return moment


def _is_news(now: Json, before: Json) -> bool:
    """Say whether something is worse than was told before, or is told beside it."""
    return any(
        _is_more(name, now[name], before.get(name)) for name in now.keys() - _ASIDE_OF_A_WALK
    )


def _is_more(name: str, now: Any, before: Any) -> bool:
    if name == "wobble":
        return _RANK[now] > _RANK[before or Wobble.NONE]
    if isinstance(now, int) and isinstance(before, int):
        return now > before
    return now is not None and now != before


def _corrections(db: Transaction, walker_id: int) -> Iterator[Correction]:
    """Find every correction and take-back, those that were taken back themselves among them."""
    wrong = aliased(StatementRow)
    of = func.coalesce(StatementRow.replaces_id, StatementRow.takes_back_id)
    query = (
        select(StatementRow, wrong, SessionRow.key)
        .outerjoin(wrong, wrong.id == of)
        .outerjoin(SessionRow, StatementRow.session_id == SessionRow.id)
        .where(
            StatementRow.walker_id == walker_id,
            (StatementRow.kind == Kind.TAKE_BACK) | StatementRow.replaces_id.is_not(None),
        )
    )
    for right, before, session in db.execute(query):
        if before is not None and _says_the_same(right, before):
            continue
        came_in = None if before is None else _that_came_in(db, before)
        moment: date | datetime | None = _day(session) or (before.told_at if before else None)
        if came_in is not None:
            moment = _first_backward(db, came_in)
        if moment is not None:
            yield Correction(moment, right.told_at)


def _says_the_same(right: StatementRow, before: StatementRow) -> bool:
    if before.kind in _ASIDE:
        return True
    if right.kind != Kind.CHECK_IN:
        return False
    return not (_is_news(right.body, before.body) or _is_news(before.body, right.body))


def _that_came_in(db: Transaction, told: StatementRow) -> StatementRow | None:
    """Give the import or the activity that something is about, however often it was taken back."""
    while told.kind == Kind.TAKE_BACK and told.takes_back_id is not None:
        told = db.get_one(StatementRow, told.takes_back_id)
    return told if told.kind in {Kind.IMPORT, Kind.ACTIVITY} else None


def _first_backward(db: Transaction, came_in: StatementRow) -> datetime | None:
    """Give the start of the first activity of it of which it was told that it went backward.

    The programme answers no other.
    """
    held = (
        select(ImportWalkRow.statement_id)
        .join(ImportFileRow, ImportWalkRow.import_file_id == ImportFileRow.id)
        .where(ImportFileRow.statement_id == came_in.id)
    )
    of_it = StatementRow.about_id.in_(held) | (StatementRow.about_id == came_in.id)
    query = select(StatementRow.about).where(of_it, StatementRow.kind == Kind.BACKWARD)
    return db.scalar(query.order_by(StatementRow.about).limit(1))


def _day(session: str | None) -> date | None:
    try:
        return None if session is None else date.fromisoformat(session)
    except ValueError:
        return None
