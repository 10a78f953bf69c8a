"""What must be heard for safety, in its order: before a start, at a turn, and before a belt stops.

The phone is in a pocket, so whatever keeps a walker from falling is said aloud, before it is
needed. Which setting needs what is told by its data: whether there is a belt, whether the way is
so short that a bout holds turns, and what there is to hold.
"""

from math import ceil

from retrowalk.languages import Message
from retrowalk.practice import Setting, Support
from retrowalk.session.types import Asides, BlockKind

READY = "ready"
"""Stands for what is said to get ready here: a look behind, or the hands on the rails."""

SIT = "session-sit-to-rest"
STAND, HOLD, TURN_ROUND = "session-stand-still", "session-stand-hold", "session-turn-round"
END_STOP, END_HOLD_RAIL, END_HOLD = "session-end-stop", "session-end-hold-rail", "session-end-hold"
HOLD_HANDS, END_TOGETHER = "session-stand-hands", "session-end-together"
END_TOGETHER_AGAIN = "session-end-together-again"
END_LOOK = "session-end-look"
LOOKS = ("session-stop-look", "session-stop-to-look")
LOOK_S = 25  # at most so long backward without one
FLAT = "session-belt-flat"
CHANGE_OVER = "session-change-over"  # hand in hand, from one way to the other
DOWN_FORWARD = "session-down-forward"
FASTER = "session-belt-faster"
BRAKE = "session-soon-brake"  # before the end of a run
FIRST_EASY = "session-first-easy"  # before the first of several runs
GO, GO_TAP = "session-go", "session-go-tap"
GO_OFF_BELT, GO_OUT_OF_WATER = "session-go-off-belt", "session-go-out-of-water"
GO_LOAD, GO_DOWN, GO_SHOES = "session-go-load", "session-go-down", "session-go-shoes"
GO_INTO_WATER = "session-go-into-water"


def while_seated(setting: Setting) -> tuple[str, ...]:
    """Give the messages of a rest for which a chair is offered, in order."""
    end = (_at_each_end(setting),) if setting.turns else ()
    return (SIT, *end, READY)


def while_standing(
    setting: Setting,
    *,
    turning: bool,
    first: bool,
    arrived: bool = False,
    following: Setting | None = None,
) -> tuple[str, ...]:
    """Give the messages of a rest, in order.

    ``turning``: whether the walker faces the other way after it; ``first``: whether no backward
    bout was before it here; ``arrived``: whether they come from elsewhere. ``following`` is the
    setting after it, where that is another one on the same belt.
    """
    if setting.treadmill:
        return _on_a_belt(setting, following or setting, turning=turning, arrived=arrived)
    free = setting.support is Support.NONE
    hold = () if free else (HOLD_HANDS if setting.hand_in_hand else HOLD,)
    if not setting.turns:
        return (*hold, READY)
    if not first:
        return (*hold, _at_each_end(setting), READY)
    if free:
        return (STAND, END_STOP, TURN_ROUND, READY)
    if setting.hand_in_hand:
        return (HOLD_HANDS, END_STOP, END_TOGETHER, READY)
    at_the_end = END_HOLD_RAIL if setting.support is Support.RAIL else END_HOLD
    return (HOLD, END_STOP, at_the_end, TURN_ROUND, READY)


def _on_a_belt(
    setting: Setting, following: Setting, *, turning: bool, arrived: bool
) -> tuple[str, ...]:
    if arrived:
        return (belt(setting, "step-on"), READY, TURN_ROUND)
    stop = belt(setting, "stop")
    flat = (FLAT,) if setting.incline and not following.incline else ()
    return (stop, *flat, READY, TURN_ROUND) if turning else (stop, HOLD, *flat)


def going(before: Setting, after: Setting) -> tuple[str, ...]:
    """Give the messages on the way from one setting to another, in order.

    What moves, or is heavy, steep, wet or bare is left behind first.
    """
    left = {
        GO_OFF_BELT: before.treadmill,
        GO_OUT_OF_WATER: before.water and not after.water,
        GO_LOAD: before.load and not after.load,
        GO_DOWN: before.incline and not before.treadmill,
        GO_SHOES: before.barefoot and not after.barefoot,
        GO_INTO_WATER: after.water and not before.water,
    }
    return tuple(message for message, is_so in left.items() if is_so)


def forward(setting: Setting) -> str:
    """Give what walking forward after a bout begins with; empty where there is nothing to mind."""
    if setting.hand_in_hand:
        return CHANGE_OVER
    return DOWN_FORWARD if setting.incline and not setting.treadmill else ""


def on_the_way(setting: Setting) -> tuple[str, ...]:
    """Give what comes back, by turns, while walking backward on a short way; else nothing."""
    if not setting.turns:
        return ()
    end = _at_each_end(setting)
    return (end,) if setting.hand_in_hand else (end, END_LOOK)


def looks_s(setting: Setting, seconds: int) -> tuple[float, ...]:
    """Say when a bout of so many seconds is stopped for a look, seconds from its start.

    On a long way that nobody else watches it is at most 25 s from one look to the next.

    >>> from retrowalk.practice import load
    >>> looks_s(load().setting("clear_path"), 60), looks_s(load().setting("spotter_path"), 60)
    ((20.0, 40.0), ())
    """
    if setting.treadmill or setting.turns or setting.support is not Support.NONE:
        return ()
    stretches = ceil(seconds / LOOK_S)
    return tuple(seconds * one / stretches for one in range(1, stretches))


def _at_each_end(setting: Setting) -> str:
    if setting.hand_in_hand:
        return END_TOGETHER_AGAIN
    return "session-end-again-free" if setting.support is Support.NONE else "session-end-again"


def before_a_change(setting: Setting, following: BlockKind | None) -> tuple[str, ...]:
    """Give the messages before a belt starts or stops; ``following`` is None at the very end."""
    if following is BlockKind.GO:
        return ()  # it stands
    if following is BlockKind.REST:
        return (belt(setting, "slow"), belt(setting, "soon-stop"))
    if following is None:
        return (belt(setting, "slow"), belt(setting, "last"))
    way = "backward" if following is BlockKind.BACKWARD else "forward"
    return (belt(setting, f"soon-{way}"),)


def drill(moment: str, side: str) -> str:
    """Name the message about a change of direction: said ahead, in the middle, or at the end."""
    return f"session-{moment}-{side}"


def belt(setting: Setting, order: str) -> str:
    """Name the message about a belt: one with a motor is stopped, one's own feet's comes to rest.

    >>> from retrowalk.practice import load
    >>> belt(load().setting("self_propelled_rails"), "stop")
    'session-own-belt-stop'
    """
    return f"session-{'own-' if setting.self_driven else ''}belt-{order}"


def asides(setting: Setting) -> Asides:
    """Word the answers to the walker so that they are true here."""
    kind = "held"
    if setting.treadmill:
        kind = "own-belt" if setting.self_driven else "belt"
    elif setting.support is Support.NONE:
        kind = "free"
    return Asides(
        unsteady=Message(f"session-unsteady-{kind}"),
        paused=Message(f"session-paused-{kind}"),
        lead_in=Message(f"session-lead-in-{kind}"),
        gently=Message(f"session-gently-{kind}"),
        no_backward=Message(f"session-no-backward-{kind}"),
    )
