"""The blocks of a session: stand, warm up, bouts with forward or rest between, cool down, calm.

A backward bout always begins from standing still, after a look at the way behind. Where a new rung
is tried for some of the minutes, these come first; then the walker goes to where it is known.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from retrowalk.languages import Message
from retrowalk.practice import Instruction, Mode, Setting, Support
from retrowalk.session import orders
from retrowalk.session.types import Block, BlockKind

STAND_S = 10  # the sensors find gravity, the walker finds calm
READY_S = 20  # to stop, look, and hear one thing
FORWARD_S, FORWARD_SHORT_S, FORWARD_MOST_S = 40, 25, 180
REST_S = 30
REST_SEATED_S = 60  # to sit down, rest, and stand up without haste
LINE_S = 9  # for one more thing to be heard, with silence around it
TURN_S = 6  # to stop at the end of a short way, hold on, turn with small steps, look, and go
LONGEST_S, LONGEST_SHORT_S = 120, 60  # a bout with its turns; with short bouts asked for
RUN_S = {Mode.JOG: 60, Mode.RUN: 25, Mode.DRILL: 30}  # a belt takes a while, a lane has an end
RUN_WARM_UP_S, JOG_S, FEET_S = 120, 120, 70  # before running: walk, jog, wake the feet


@dataclass(frozen=True, slots=True)
class Shape:
    """What shapes the blocks of a part besides the dose."""

    setting: Setting
    mode: Mode = Mode.WALK
    careful: bool = False
    short_bouts: bool = False
    seated: bool = False  # a chair for the rests, where there is room for one
    rest_s: int = 0  # between two bouts, at least
    forward_share: float = 0.0  # of a bout, walked forward after it where there is room
    cadence_spm: int | None = None
    warm_up: tuple[Instruction, ...] = ()  # after walking forward, before running

    @property
    def in_place(self) -> bool:
        """Whether there is no room to walk on forward between bouts: belt, rail or mat."""
        return self.setting.treadmill or self.setting.support is Support.RAIL

    @property
    def offers_chair(self) -> bool:
        """Whether the walker may sit down to rest: beside a rail, and not on a belt."""
        return self.seated and self.in_place and not self.setting.treadmill


def blocks_for(
    backward_s: int,
    shape: Shape,
    *,
    base: tuple[int, Shape] | None = None,
    slow: Block | None = None,
    closing: tuple[Block, ...] = (),
) -> tuple[tuple[Block, ...], int | None]:
    """Lay out a session, and say from which of its blocks it is walked in the base, if it has one.

    Its backward bouts add up to exactly ``backward_s``, those of the ``base`` to the seconds of
    that. A ``slow`` block comes after the last bout, the ``closing`` ones at the very end.
    """
    blocks = [*_opening(backward_s + (base[0] if base else 0), shape)]
    blocks += _bouts(backward_s, shape)
    base_from = None
    if base is not None:
        shape, before = base[1], shape
        backward_s += base[0]
        if moves(before.setting, shape.setting):
            blocks += [*_going(before, shape), _ready(shape, first=True, arrived=True)]
            base_from = len(blocks) - 1
        else:
            blocks += _between(before, base[0], following=shape.setting)
            base_from = len(blocks)
        blocks += _bouts(base[0], shape)
    if shape.setting.treadmill:
        blocks.append(_ready(shape))
    if slow is not None:
        blocks.append(slow)
    cool_down_s = max(_warm_up_s(backward_s), RUN_WARM_UP_S if shape.mode.runs else 0)
    blocks.append(
        _block(BlockKind.COOL_DOWN, cool_down_s, "session-cool-down-title", _forward_hint(shape))
    )
    return (*blocks, *closing), base_from


def _opening(backward_s: int, shape: Shape) -> Iterator[Block]:
    yield _block(BlockKind.STAND, STAND_S, "session-stand-title", "session-stand-hint")
    warm_up_s = RUN_WARM_UP_S if shape.mode.runs else _warm_up_s(backward_s)
    hint = _forward_hint(shape)
    yield _block(BlockKind.WARM_UP, warm_up_s, "session-warm-up-title", hint)
    for turn, cue in enumerate(shape.warm_up):
        seconds = FEET_S if turn else JOG_S
        more = _block(BlockKind.WARM_UP, seconds, "session-warm-up-more-title", hint)
        yield more.model_copy(update={"hint": cue.rule, "about": cue.id})
    yield _ready(shape, first=True)


def _bouts(backward_s: int, shape: Shape) -> Iterator[Block]:
    for place, bout_s in enumerate(split(backward_s, longest_bout_s(backward_s, shape))):
        if place:
            yield from _between(shape, bout_s)
        turning_s = _turning_s(bout_s, shape.setting)
        backward = _block(
            BlockKind.BACKWARD,
            bout_s + turning_s,
            "session-backward-title",
            _backward_hint(shape),
        )
        yield backward.model_copy(
            update={
                "turning_s": turning_s,
                "cadence_spm": shape.cadence_spm,
                "tells_direction": not shape.mode.runs,
            }
        )


def _turning_s(bout_s: int, setting: Setting) -> int:
    """Say how long the turns within a bout take, which are no backward walking.

    >>> from retrowalk.practice import load
    >>> _turning_s(60, load().setting("home_rail")), _turning_s(60, load().setting("track"))
    (42, 0)
    """
    return TURN_S * (ceil(bout_s / setting.stretch_s) - 1) if setting.turns else 0


def _going(before: Shape, shape: Shape) -> Iterator[Block]:
    """Come off a belt, and go to the place that is known, however long that takes."""
    if before.setting.treadmill:
        yield _ready(before)
    lines = len(orders.going(before.setting, shape.setting))
    seconds = ceil((READY_S + LINE_S * lines) / 5) * 5
    go = _block(BlockKind.GO, seconds, "session-go-title", "session-go-title")
    hint = Message("session-go-hint", where=shape.setting.where)
    yield go.model_copy(update={"hint": hint, "until_told": True})


def moves(before: Setting, after: Setting) -> bool:
    """Whether the walker has to go from one setting to the other: a belt is the same one."""
    same_belt = before.treadmill and after.treadmill and before.self_driven is after.self_driven
    return before != after and not same_belt


def longest_bout_s(backward_s: int, shape: Shape) -> int:
    """How long one bout may be, seconds backward: it grows with the practice, up to two minutes.

    On a short way it ends sooner, for its turns take their time too.
    """
    if shape.mode.runs:
        return RUN_S[shape.mode]
    slow = shape.careful or shape.setting.incline or shape.setting.load
    phases = shape.forward_share > 1  # within an ordinary walk (D7)
    longest_s = 60 if slow or phases or backward_s <= 240 else 90 if backward_s <= 480 else 120
    longest_s = longest_s // 2 if shape.short_bouts else longest_s
    if not shape.setting.turns:
        return longest_s
    whole_s, stretch_s = (
        LONGEST_SHORT_S if shape.short_bouts else LONGEST_S,
        shape.setting.stretch_s,
    )
    return min(longest_s, whole_s * stretch_s // (stretch_s + TURN_S) // 5 * 5)


def split(total_s: int, longest_s: int) -> list[int]:
    """Split a length of time into equal parts of at most ``longest_s``, in steps of 5 s if it can.

    >>> split(120, 60), split(300, 90)
    ([60, 60], [75, 75, 75, 75])
    """
    parts = ceil(total_s / longest_s)
    unit = 5 if total_s % 5 == 0 else 1
    each, left = divmod(total_s // unit, parts)
    return [unit * (each + (part < left)) for part in range(parts)]


def _between(shape: Shape, bout_s: int, following: Setting | None = None) -> Iterator[Block]:
    if shape.in_place:
        hint = _belt_hint("between", shape) if shape.setting.treadmill else _rest_hint(shape)
        if shape.offers_chair:
            seconds = max(REST_SEATED_S, shape.rest_s)
            rest = _block(BlockKind.REST, seconds, "session-chair-title", "session-rest-chair")
            yield rest.model_copy(update={"seated": True})
            return
        said = orders.while_standing(shape.setting, turning=False, first=False, following=following)
        seconds = max(REST_S, _heard_s(len(said)), shape.rest_s)
        yield _block(BlockKind.REST, seconds, "session-rest-title", hint)
        return
    usual_s = FORWARD_S if bout_s > FORWARD_S else FORWARD_SHORT_S
    forward_s = max(usual_s, min(FORWARD_MOST_S, round(shape.forward_share * bout_s / 5) * 5))
    yield _block(BlockKind.FORWARD, forward_s, "session-forward-title", _between_hint(shape))
    ready = _ready(shape)
    yield ready.model_copy(update={"seconds": max(ready.seconds, shape.rest_s)})


def _ready(shape: Shape, *, first: bool = False, arrived: bool = False) -> Block:
    """Make a rest in which the walker gets ready to face the other way.

    The first one has room for today's one new thing too, where the turns are not new enough.
    """
    said = orders.while_standing(shape.setting, turning=True, first=first, arrived=arrived)
    more = (first and not shape.setting.turns) + (shape.mode is Mode.DRILL)
    seconds = _heard_s(len(said) + more)
    hint = _rest_hint(shape)
    if arrived and shape.setting.treadmill:
        hint = _belt_hint("arrive", shape)
    return _block(BlockKind.REST, seconds, "session-ready-title", hint)


def _heard_s(lines: int) -> int:
    """Say how long a rest is in which so many lines must be heard, in steps of 5 s."""
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
        faster = shape.mode is not Mode.WALK and not shape.setting.self_driven
        return "session-backward-belt-faster" if faster else _belt_hint("backward", shape)
    if shape.in_place:
        return "session-backward-rail-turns"
    if shape.setting.incline:
        return "session-backward-uphill"
    if shape.setting.partner:
        return "session-backward-partner"
    if shape.mode.runs:
        return f"session-backward-{'drill' if shape.mode is Mode.DRILL else 'faster'}"
    return "session-backward-short-turns" if shape.setting.turns else "session-backward-look"


def _rest_hint(shape: Shape) -> str:
    if shape.setting.treadmill:
        return _belt_hint("rest", shape)
    if shape.setting.support is Support.NONE:
        return "session-rest-alone"
    return "session-rest-hold"


def _belt_hint(moment: str, shape: Shape) -> str:
    return f"session-{moment}-{'own-' if shape.setting.self_driven else ''}belt"


def _between_hint(shape: Shape) -> str:
    if shape.mode is Mode.DRILL:
        return "session-between-drill"
    if shape.setting.hand_in_hand:
        return "session-between-partner"
    if shape.setting.incline:
        return orders.DOWN_FORWARD
    return "session-between-alone"


def _block(kind: BlockKind, seconds: int, title: str, hint: str) -> Block:
    """Make a block of its length and the messages of its title and hint."""
    return Block(kind=kind, seconds=seconds, title=Message(title), hint=Message(hint))
