"""Which walks were asked for by a wrong word: one corrected, or taken back, only after them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import aliased

from retrowalk.journal.tables import Json, SessionRow, StatementRow
from retrowalk.journal.types import Kind
from retrowalk.programme.types import CompletedSession

_ASIDE = {Kind.NOTE, Kind.ASSESSMENT}
"""What the programme does not answer."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Something of a day, or told at a moment, that was put right at another moment."""

    of: date | datetime
    told_at: datetime

    def came_after(self, walked: CompletedSession) -> bool:
        """Whether a walk lay between what was wrong and its correction."""
        if isinstance(self.of, datetime):
            later = self.of < walked.started_at
        else:
            later = self.of < walked.on
        return later and walked.started_at < self.told_at


def marked(
    db: Transaction, walker_id: int, sessions: tuple[CompletedSession, ...]
) -> tuple[CompletedSession, ...]:
    """Give sessions with whether each was shown before a correction of something earlier."""
    corrections = tuple(_corrections(db, walker_id))
    return tuple(_marked(one, corrections) for one in sessions)


def _marked(walked: CompletedSession, corrections: tuple[Correction, ...]) -> CompletedSession:
    shown_before = any(one.came_after(walked) for one in corrections)
    if walked.shown_before_correction == shown_before:
        return walked
    return walked.model_copy(update={"shown_before_correction": shown_before})


def matters(check_in: Json) -> Json:
    """Give what a check-in says of the walk; a note or a mood told anew asks nothing anew."""
    aside = {"mood", "note"}
    return {k: v for k, v in check_in.items() if v is not None and k not in aside}


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
        moment = _day(session) or (before.told_at if before else None)
        if moment is not None:
            yield Correction(moment, right.told_at)


def _says_the_same(right: StatementRow, before: StatementRow) -> bool:
    if before.kind in _ASIDE:
        return True
    return right.kind == Kind.CHECK_IN and matters(right.body) == matters(before.body)


def _day(session: str | None) -> date | None:
    try:
        return None if session is None else date.fromisoformat(session)
    except ValueError:
        return None
