"""A fall that was told and not asked about yet: nothing is offered before that."""

from collections.abc import Iterable

from retrowalk.journal import Screening
from retrowalk.programme import Happened, Wobble


def unanswered_fall(
    history: Iterable[Happened], screenings: Iterable[Screening]
) -> Happened | None:
    """Give the last session with a fall, unless it was asked about or a professional agreed since.

    An agreement of the same day may be older than the fall, and so answers nothing.
    """
    fell = [one for one in history if one.after and one.after.wobble is Wobble.FELL]
    if not fell or (fell[-1].after and fell[-1].after.fall is not None):
        return None
    agreements = (one.clearance.agreement for one in screenings)
    agreed_since = any(one is not None and one.on > fell[-1].on for one in agreements)
    return None if agreed_since else fell[-1]
