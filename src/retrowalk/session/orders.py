"""What must be heard for safety, in its order: before a start, at a turn, and before a belt stops.

The phone is in a pocket, so whatever keeps a walker from falling is said aloud, before it is
needed. Which setting needs what is told by its data: whether there is a belt, whether the way is
so short that a bout holds turns, and what there is to hold.
"""

from retrowalk.languages import Message
from retrowalk.practice.types import Setting, Support
from retrowalk.session.types import Asides, BlockKind

READY = "ready"
"""Stands for what is said to get ready here: a look behind, or the hands on the rails."""

SIT = "session-sit-to-rest"
STAND, HOLD, TURN_ROUND = "session-stand-still", "session-stand-hold", "session-turn-round"
END_STOP, END_HOLD_RAIL, END_HOLD = "session-end-stop", "session-end-hold-rail", "session-end-hold"


def while_seated(setting: Setting) -> tuple[str, ...]:
    """Give the messages of a rest for which a chair is offered, in order."""
    end = (_at_each_end(setting),) if setting.turns else ()
    return (SIT, *end, READY)


def while_standing(setting: Setting, *, turning: bool, first: bool) -> tuple[str, ...]:
    """Give the messages of a rest, in order.

    ``turning``: whether the walker faces the other way after it; ``first``: whether no backward
    bout was before it.
    """
    if setting.treadmill:
        stop = belt(setting, "stop")
        return (stop, READY, TURN_ROUND) if turning else (stop, HOLD)
    free = setting.support is Support.NONE
    if not setting.turns:
        return (READY,) if free else (HOLD, READY)
    if not first:
        return (_at_each_end(setting), READY) if free else (HOLD, _at_each_end(setting), READY)
    if free:
        return (STAND, END_STOP, TURN_ROUND, READY)
    hold = END_HOLD_RAIL if setting.support is Support.RAIL else END_HOLD
    return (HOLD, END_STOP, hold, TURN_ROUND, READY)


def on_the_way(setting: Setting) -> str:
    """Give the message that comes back while walking backward; empty where there is none.

    A short way has its ends; on a long one that nobody else watches, the walker stops to look.
    """
    if setting.turns:
        return _at_each_end(setting)
    return "session-stop-to-look" if setting.support is Support.NONE else ""


def _at_each_end(setting: Setting) -> str:
    return "session-end-again-free" if setting.support is Support.NONE else "session-end-again"


def before_a_change(setting: Setting, following: BlockKind | None) -> tuple[str, ...]:
    """Give the messages before a belt starts or stops; ``following`` is None at the very end."""
    if following is BlockKind.REST:
        return (belt(setting, "slow"), belt(setting, "soon-stop"))
    if following is None:
        return (belt(setting, "slow"), belt(setting, "last"))
    way = "backward" if following is BlockKind.BACKWARD else "forward"
    return (belt(setting, f"soon-{way}"),)


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
