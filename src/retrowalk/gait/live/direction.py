"""The direction of travel, settled stride by stride."""

from math import sqrt

from retrowalk.gait.direction import (
    LEAST_ALIGNMENT,
    LEAST_COHERENCE,
    LEAST_LEVEL,
    LONGEST_BLINK,
    RUNNING_COHERENCE,
)
from retrowalk.gait.facing import Facing
from retrowalk.gait.live.stride import Stride
from retrowalk.gait.live.types import DirectionChange
from retrowalk.gait.types import Direction, Mode

SHOWS = 3  # strides in a row tell a direction
LOOKED_BACK = 6  # strides


def verdict(stride: Stride, facing: Facing) -> Direction:
    """Judge one stride, as ``retrowalk.gait.direction`` does."""
    x, y, z = facing.forward.tolist()
    ux, uy, uz = stride.landing.up
    rises = x * ux + y * uy + z * uz
    x, y, z = x - rises * ux, y - rises * uy, z - rises * uz  # level, in this stride
    length = sqrt(x * x + y * y + z * z)
    least = RUNNING_COHERENCE if stride.mode is Mode.RUN else LEAST_COHERENCE
    if stride.coherence < least or length < LEAST_LEVEL:
        return Direction.UNKNOWN
    hx, hy, hz = stride.heading
    alignment = (hx * x + hy * y + hz * z) / length
    if abs(alignment) < LEAST_ALIGNMENT:
        return Direction.UNKNOWN
    return Direction.FORWARD if alignment > 0 else Direction.BACKWARD


class LiveDirection:
    """Which way the walker goes, and how many steps went which way.

    A direction is told with the third stride in a row that shows it. The first stride of a new
    direction is pooled with two of the old one and mostly shows neither, so what is new is taken
    to begin with an unknown stride just before the three.
    """

    def __init__(self) -> None:
        self.counts = dict.fromkeys(Direction, 0)
        self.now = Direction.UNKNOWN
        self._settled = Direction.UNKNOWN  # since the latest pause
        self._latest = Direction.UNKNOWN  # whenever it was known
        self._open: list[tuple[float, Direction]] = []  # strides since, that go another way

    def pause(self) -> None:
        """Begin anew: the walker stood."""
        self.now = self._settled = Direction.UNKNOWN
        self._open = []

    def go(self, start_s: float, shown: Direction) -> DirectionChange | None:
        """Take the next stride, by when it began and what it shows; return the change it tells."""
        self.counts[Direction.UNKNOWN] += 1
        if shown is self._settled and shown is not Direction.UNKNOWN:
            blink = all(way is Direction.UNKNOWN for _, way in self._open)
            if blink and len(self._open) <= LONGEST_BLINK:
                self._count_again(len(self._open))
            self._count_again(1)
            self.now = shown
            self._open = []
            return None
        self._open = [*self._open[-LOOKED_BACK:], (start_s, shown)]
        if shown is not Direction.UNKNOWN or len(self._open) > LONGEST_BLINK:
            self.now = Direction.UNKNOWN
        return self._changed(shown)

    def _changed(self, shown: Direction) -> DirectionChange | None:
        ways = [way for _, way in self._open]
        if shown is Direction.UNKNOWN or ways[-SHOWS:] != [shown] * SHOWS:
            return None
        first = len(ways) - SHOWS
        first -= first > 0 and ways[first - 1] is Direction.UNKNOWN
        self.now = self._settled = shown
        self._count_again(len(ways) - first)
        since_s = self._open[first][0]
        self._open = []
        if shown is self._latest:
            return None
        self._latest = shown
        return DirectionChange(since_s, shown)

    def _count_again(self, steps: int) -> None:
        """Count steps that were unknown as of the settled direction."""
        self.counts[Direction.UNKNOWN] -= steps
        self.counts[self._settled] += steps
