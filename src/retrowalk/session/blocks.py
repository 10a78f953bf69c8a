"""The blocks of a session: stand, warm up, bouts with forward or rest between, cool down, calm.

A backward bout always begins from standing still, after a look at the way behind.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from retrowalk.languages import Message
from retrowalk.practice.types import Mode, Setting, Support
from retrowalk.session.orders import while_standing
from retrowalk.session.types import Block, BlockKind

STAND_S = 10  # the sensors find gravity, the walker finds calm
READY_S = 20  # to stop, look, and hear one thing
FORWARD_S, FORWARD_SHORT_S, FORWARD_MOST_S = 40, 25, 180
REST_S = 30
REST_SEATED_S = 60  # to sit down, rest, and stand up without haste
LINE_S = 9  # for one more thing to be heard, with silence around it


@dataclass(frozen=True, slots=True)
class Shape:
    """What shapes the blocks besides the dose."""

    setting: Setting
    mode: Mode = Mode.WALK
    careful: bool = False
    short_bouts: bool = False
    seated: bool = False  # a chair for the rests, where there is room for one
    forward_share: float = 0.0  # of a bout, walked forward after it where there is room
    cadence_spm: int | None = None
    slow: Block | None = None  # forward, after the last bout
    closing: tuple[Block, ...] = ()  # standing, at the very end

    @property
    def in_place(self) -> bool:
        """Whether there is no room to walk on forward between bouts: belt, rail or mat."""
        return self.setting.treadmill or self.setting.support is Support.RAIL

    @property
    def offers_chair(self) -> bool:
        """Whether the walker may sit down to rest: beside a rail, and not on a belt."""
        return self.seated and self.in_place and not self.setting.treadmill


def blocks_for(backward_s: int, shape: Shape) -> tuple[Block, ...]:
    """Lay out a session; its backward bouts add up to exactly ``backward_s``."""
    return tuple(_blocks(backward_s, shape))


def _blocks(backward_s: int, shape: Shape) -> Iterator[Block]:
    bouts = split(backward_s, longest_bout_s(backward_s, shape))
    yield _block(BlockKind.STAND, STAND_S, "session-stand-title", "session-stand-hint")
    yield _block(
        BlockKind.WARM_UP, _warm_up_s(backward_s), "session-warm-up-title", _forward_hint(shape)
    )
    yield _ready(shape, turning=True, first=True)
    for place, bout in enumerate(bouts):
        if place:
            yield from _between(shape, bout)
        backward = _block(BlockKind.BACKWARD, bout, "session-backward-title", _backward_hint(shape))
        yield backward.model_copy(
            update={"cadence_spm": shape.cadence_spm, "tells_direction": not shape.mode.runs}
        )
    if shape.setting.treadmill:
        yield _ready(shape, turning=True)
    if shape.slow is not None:
        yield shape.slow
    yield _block(
        BlockKind.COOL_DOWN, _warm_up_s(backward_s), "session-cool-down-title", _forward_hint(shape)
    )
    yield from shape.closing


def longest_bout_s(backward_s: int, shape: Shape) -> int:
    """How long one bout may be, seconds: it grows with the practice, up to two minutes."""
    if shape.mode.runs:
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
        hint = _belt_hint("between", shape) if shape.setting.treadmill else _rest_hint(shape)
        if shape.offers_chair:
            rest = _block(
                BlockKind.REST, REST_SEATED_S, "session-chair-title", "session-rest-chair"
            )
            yield rest.model_copy(update={"seated": True})
            return
        seconds = max(REST_S, _heard_s(shape, turning=False))
        yield _block(BlockKind.REST, seconds, "session-rest-title", hint)
        return
    usual_s = FORWARD_S if bout_s > FORWARD_S else FORWARD_SHORT_S
    forward_s = max(usual_s, min(FORWARD_MOST_S, round(shape.forward_share * bout_s / 5) * 5))
    yield _block(BlockKind.FORWARD, forward_s, "session-forward-title", _between_hint(shape))
    yield _ready(shape, turning=True)


def _ready(shape: Shape, *, turning: bool, first: bool = False) -> Block:
    seconds = _heard_s(shape, turning=turning, first=first)
    return _block(BlockKind.REST, seconds, "session-ready-title", _rest_hint(shape))


def _heard_s(shape: Shape, *, turning: bool, first: bool = False) -> int:
    """Say how long a rest is, so that all that must be heard in it is; in steps of 5 s.

    The first one has room for today's one new thing too, where the turns are not new enough.
    """
    lines = len(while_standing(shape.setting, turning=turning, first=first))
    lines += first and not shape.setting.turns
    return ceil((READY_S + LINE_S * (lines - 1)) / 5) * 5


def _warm_up_s(backward_s: int) -> int:
    return 60 if backward_s < 300 else 90 if backward_s < 600 else 120


def _forward_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return _belt_hint("forward", shape)
    if shape.setting.support is Support.WATER:
        return "session-forward-water"
    return "session-forward-easy"


def _backward_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return _belt_hint("backward", shape)
    if shape.in_place:
        return "session-backward-rail"
    if shape.setting.incline:
        return "session-backward-uphill"
    if shape.setting.partner:
        return "session-backward-partner"
    if shape.mode.runs:
        return "session-backward-faster"
    return "session-backward-short" if shape.setting.turns else "session-backward-alone"


def _rest_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return _belt_hint("rest", shape)
    if shape.setting.support is Support.NONE:
        return "session-rest-alone"
    return "session-rest-hold"


def _belt_hint(moment: str, shape: Shape) -> str:
    return f"session-{moment}-{'own-' if shape.setting.self_driven else ''}belt"


def _between_hint(shape: Shape) -> str:
    if shape.setting.partner and shape.setting.support is Support.PERSON:
        return "session-between-partner"
    return "session-between-alone"


def _block(kind: BlockKind, seconds: int, title: str, hint: str) -> Block:
    """Make a block of its length and the messages of its title and hint."""
    return Block(kind=kind, seconds=seconds, title=Message(title), hint=Message(hint))
