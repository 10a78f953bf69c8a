"""Where the minutes of a session are walked: in one place, or first on a new rung, then as known.

How a session is composed is the business of ``compose``; this words what is planned, for whoever
shows minutes and a place.
"""

from typing import NamedTuple, Protocol

from retrowalk.languages import Message, inside
from retrowalk.practice import load
from retrowalk.practice.types import Setting
from retrowalk.programme.types import Base
from retrowalk.programme.words import minutes, place


class Asked(Protocol):
    """What a session asks for, as planned, as kept or as played; seconds are of the whole."""

    @property
    def stage(self) -> str:
        """Id of the rung."""

    @property
    def setting(self) -> str:
        """Id of the place."""

    @property
    def backward_s(self) -> int:
        """Backward seconds of the whole session."""

    @property
    def base(self) -> Base | None:
        """The share of them where it is known."""


class Part(NamedTuple):
    """Backward seconds in one place, and how that is named: alone, and inside a sentence."""

    setting: Setting
    backward_s: int
    name: Message
    place: Message


def parts(asked: Asked) -> tuple[Part, ...]:
    """Give the parts of a session in the order in which they are walked.

    Two rungs in the same place differ in how one goes there: then their own names tell them apart.
    """
    shares = [(asked.stage, asked.setting, asked.backward_s)]
    if asked.base is not None:
        known = asked.base
        new_s = asked.backward_s - known.backward_s
        shares = [
            (asked.stage, asked.setting, new_s),
            (known.stage, known.setting, known.backward_s),
        ]
    same_place = len({setting for _, setting, _ in shares}) < len(shares)
    return tuple(_part(*share, by_rung=same_place) for share in shares)


def where(asked: Asked) -> Message:
    """Say where a session is walked, in the middle of a sentence, with the minutes of each part.

    >>> from retrowalk.programme import Planned
    >>> base = Base(stage="rail", setting="home_rail", backward_s=300)
    >>> str(where(Planned(stage="long_way", setting="track", backward_s=420, base=base)))
    'a running track (new, 2 minutes), then beside a rail or a row of cabinets (5 minutes)'
    """
    return _together(parts(asked), alone=False)


def where_alone(asked: Asked) -> Message:
    """Name where a session is walked, as a line of its own, with the minutes of each part."""
    return _together(parts(asked), alone=True)


def where_without_minutes(asked: Asked) -> Message:
    """Name where a session is walked, as a line of its own that leaves the minutes to others."""
    first, *then = parts(asked)
    if not then:
        return first.name
    return Message("session-where-then", new=first.name, known=then[0].place)


def minutes_figure(seconds: float) -> str:
    """Give minutes, to the half, as a figure to stand alone: "2", "1½"."""
    whole, half = divmod(round(seconds / 30), 2)
    return f"{whole or ''}{'½' if half else ''}" or "0"


def _part(stage: str, setting_id: str, backward_s: int, *, by_rung: bool) -> Part:
    setting = load().setting(setting_id)
    if by_rung:
        name = load().rung(stage).name
        return Part(setting, backward_s, name, inside(name))
    return Part(setting, backward_s, setting.name, place(setting))


def _together(walked: tuple[Part, ...], *, alone: bool) -> Message:
    first, *then = walked
    begin = first.name if alone else first.place
    if not then:
        return begin
    (known,) = then
    return Message(
        "session-where-parts",
        new=begin,
        new_minutes=minutes(first.backward_s),
        known=known.place,
        known_minutes=minutes(known.backward_s),
    )
