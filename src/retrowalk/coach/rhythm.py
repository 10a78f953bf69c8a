"""The walker's own pace of steps, from what was measured of their last walks."""

from collections.abc import Sequence

from retrowalk.programme import CompletedSession
from retrowalk.session import Rhythm

ENOUGH_S = 60.0
LAST = 5


def rhythm(history: Sequence[CompletedSession]) -> Rhythm:
    """Give steps a minute, each way; unknown where less than a minute of it was measured."""
    measured = [completed.measured for completed in history if completed.measured][-LAST:]
    return Rhythm(
        forward_spm=_spm([(one.forward_steps, one.forward_s) for one in measured]),
        backward_spm=_spm([(one.backward_steps, one.backward_s) for one in measured]),
    )


def _spm(found: list[tuple[int, float]]) -> float | None:
    steps, seconds = (sum(part) for part in zip(*found, strict=True)) if found else (0, 0.0)
    return 60 * steps / seconds if seconds >= ENOUGH_S and steps else None
