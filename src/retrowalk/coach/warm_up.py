"""Where in a recording the walker is known to walk forward: the warm-up of their session."""

from collections.abc import Iterable
from datetime import datetime

from retrowalk.session.types import BlockKind, Session


def warm_up_in(
    start_utc: datetime | None,
    duration_s: float,
    session: Session,
    started_at: Iterable[datetime],
) -> tuple[float, float] | None:
    """Lay a recording beside a session and find its warm-up, in seconds of the recording.

    Parameters
    ----------
    start_utc, duration_s : when the recording began, if known, and how long it is
    session : what the walker was led through
    started_at : when they started it, as often as they did

    Returns
    -------
    The half-open stretch of the first warm-up that lies wholly in the recording. None where none
    does, or where the two can't be laid side by side: a wrong stretch would turn every direction
    round, so it is better to have none. Where no clock tells, a recording of the session's own
    length, or up to a third longer, is taken to have begun with it.
    """
    begins_s, lasts_s = _warm_up(session)
    if lasts_s == 0:
        return None
    if start_utc is not None:
        offsets = [(start - start_utc).total_seconds() for start in started_at]
    else:
        offsets = [0.0] if 1.0 <= duration_s / session.seconds <= 4 / 3 else []
    for offset_s in offsets:
        start_s = offset_s + begins_s
        if start_s >= 0 and start_s + lasts_s <= duration_s:
            return start_s, start_s + lasts_s
    return None


def _warm_up(session: Session) -> tuple[float, float]:
    """Give start and length of the first warm-up, seconds; length 0 where there is none."""
    begins_s = 0.0
    for block in session.blocks:
        if block.kind is BlockKind.WARM_UP:
            return begins_s, float(block.seconds)
        begins_s += block.seconds
    return begins_s, 0.0
