"""A fall that was told and not asked about yet: nothing is offered before that."""

from collections.abc import Iterable

from retrowalk.journal import Screening
from retrowalk.programme import CompletedSession, Wobble
from retrowalk.screening import Agreement


def unanswered_fall(
    history: Iterable[CompletedSession], screenings: Iterable[Screening]
) -> CompletedSession | None:
    """Give the last session with a fall that was not asked about, nor answered by a yes since."""
    fell = [one for one in history if one.after and one.after.wobble is Wobble.FELL]
    if not fell or (fell[-1].after and fell[-1].after.fall is not None):
        return None
    agreements = (one.clearance.agreement for one in screenings)
    agreed = any(one is not None and _told_after(one, fell[-1]) for one in agreements)
    return None if agreed else fell[-1]


def _told_after(agreement: Agreement, fell: CompletedSession) -> bool:
    """Say whether they agreed after the fall; of the same day, only where the moment is known."""
    if agreement.at is None:
        return agreement.on > fell.on
    return agreement.at >= fell.said_at
