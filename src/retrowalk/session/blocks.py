"""The blocks of a session: stand, warm up, bouts with forward or rest between, cool down, calm.

A backward bout always begins from standing still, after a look at the way behind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from retrowalk.practice.types import Mode, Setting, Support
from retrowalk.session.types import Block, BlockKind

STAND_S = 10  # the sensors find gravity, the walker finds calm
FIRST_READY_S = 30  # with today's one new thing
READY_S = 20  # to stop, turn, look and take hold
FORWARD_S, FORWARD_SHORT_S, FORWARD_MOST_S = 40, 25, 180
REST_S = 30


@dataclass(frozen=True, slots=True)
class Shape:
    """What shapes the blocks besides the dose."""

    setting: Setting
    mode: Mode = Mode.WALK
    careful: bool = False
    short_bouts: bool = False
    forward_share: float = 0.0  # of a bout, walked forward after it where there is room
    cadence_spm: int | None = None
    slow: Block | None = None  # forward, after the last bout
    closing: tuple[Block, ...] = ()  # standing, at the very end

    @property
    def in_place(self) -> bool:
        """Whether there is no room to walk on forward between bouts: belt, rail or mat."""
        return self.setting.treadmill or self.setting.support is Support.RAIL


def blocks_for(backward_s: int, shape: Shape) -> tuple[Block, ...]:
    """Lay out a session; its backward bouts add up to exactly ``backward_s``."""
    return tuple(_blocks(backward_s, shape))


def _blocks(backward_s: int, shape: Shape) -> Iterator[Block]:
    bouts = split(backward_s, longest_bout_s(backward_s, shape))
    yield _block(BlockKind.STAND, STAND_S, "Stand still", "Feet under your hips. Breathe easily.")
    yield _block(BlockKind.WARM_UP, _warm_up_s(backward_s), "Easy forward", _forward_hint(shape))
    yield _ready(shape, FIRST_READY_S)
    for place, bout in enumerate(bouts):
        if place:
            yield from _between(shape, bout)
        backward = _block(BlockKind.BACKWARD, bout, "Backward", _backward_hint(shape))
        yield backward.model_copy(update={"cadence_spm": shape.cadence_spm})
    if shape.setting.treadmill:
        yield _ready(shape, READY_S)
    if shape.slow is not None:
        yield shape.slow
    yield _block(
        BlockKind.COOL_DOWN, _warm_up_s(backward_s), "Walk on gently", _forward_hint(shape)
    )
    yield from shape.closing


def longest_bout_s(backward_s: int, shape: Shape) -> int:
    """How long one bout may be, seconds: it grows with the practice, up to two minutes."""
    if shape.mode in (Mode.JOG, Mode.RUN, Mode.DRILL):
        return 30
    slow = shape.careful or shape.setting.incline or shape.setting.load
    phases = shape.forward_share > 1  # within an ordinary walk (D7)
    longest_s = 60 if slow or phases or backward_s <= 240 else 90 if backward_s <= 480 else 120
    return longest_s // 2 if shape.short_bouts else longest_s


def split(total_s: int, longest_s: int) -> list[int]:
    """Split a length of time into equal parts of at most ``longest_s``, in steps of 5 s if it can.

    >>> split(120, 60), split(300, 90)
    ([60, 60], [75, 75, 75, 75])
    """
    parts = ceil(total_s / longest_s)
    unit = 5 if total_s % 5 == 0 else 1
    each, left = divmod(total_s // unit, parts)
    return [unit * (each + (part < left)) for part in range(parts)]


def _between(shape: Shape, bout_s: int) -> Iterator[Block]:
    if shape.in_place:
        hint = "Stop the belt. Hold the rails." if shape.setting.treadmill else _rest_hint(shape)
        yield _block(BlockKind.REST, REST_S, "Stand and rest", hint)
        return
    usual_s = FORWARD_S if bout_s > FORWARD_S else FORWARD_SHORT_S
    forward_s = max(usual_s, min(FORWARD_MOST_S, round(shape.forward_share * bout_s / 5) * 5))
    yield _block(BlockKind.FORWARD, forward_s, "Forward", _between_hint(shape))
    yield _ready(shape, READY_S)


def _ready(shape: Shape, seconds: int) -> Block:
    return _block(BlockKind.REST, seconds, "Stop and get ready", _rest_hint(shape))


def _warm_up_s(backward_s: int) -> int:
    return 60 if backward_s < 300 else 90 if backward_s < 600 else 120


def _forward_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return "Belt slow, hands on the rails."
    if shape.setting.support is Support.WATER:
        return "Easy steps through the water."
    return "Easy steps, the way you always walk."


def _backward_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return "Lowest speed, a hand on each rail."
    if shape.in_place:
        return "To the end of the rail, turn, and back again."
    if shape.setting.incline:
        return "Half steps up. Walk down facing forward."
    if shape.setting.partner:
        return "Your partner sees the way for you."
    return "Small steps. Stop to look whenever you like."


def _rest_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return "Stop the belt. Hold the rails, then turn."
    if shape.setting.support is Support.NONE:
        return "Stand still and look at the way behind you."
    return "Stand still and hold on. Look at the way behind you."


def _between_hint(shape: Shape) -> str:
    if shape.setting.partner and shape.setting.support is Support.PERSON:
        return "Change places, or walk back the way you came."
    return "The way you came; you know it is clear."


def _block(kind: BlockKind, seconds: int, title: str, hint: str) -> Block:
    return Block(kind=kind, seconds=seconds, title=title, hint=hint)
