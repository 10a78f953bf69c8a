"""What whoever stands by a walker needs to know of a day: where, how long, and what to mind."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from retrowalk.coach import Coach, Today
from retrowalk.errors import NotCleared, NothingOpen, NotInJournal
from retrowalk.languages import Message
from retrowalk.practice import Setting, Support, load
from retrowalk.programme.bounds import in_force
from retrowalk.session.where import Part, parts


@dataclass(frozen=True)
class Place:
    """One place of today's walk, and how one stands by the walker there."""

    part: Part
    how: Message


@dataclass(frozen=True)
class Beside:
    """A day as whoever stands by sees it; ``seconds`` are of the whole, with rests, if known.

    ``present`` are the names of those who are to be there, as professionals asked.
    """

    card: Today
    places: Sequence[Place] = ()
    minds: Sequence[Message] = ()
    seconds: float | None = None
    present: Sequence[str] = ()
    says_go: bool = False


def beside(coach: Coach, today: date) -> Beside:
    """Lay out a day without anything of how the walker is."""
    card = coach.planning.outline(today)
    if card.planned is None:
        return Beside(card)
    seconds = None
    with suppress(NotCleared, NothingOpen, NotInJournal):
        seconds = coach.sessions.session(card.planned.id, today).seconds
    walked = parts(card.planned)
    bounds = (one.bounds for one in in_force(coach.screening.agreements(), today))
    return Beside(
        card=card,
        places=[Place(part, Message(f"beside-how-{how(part.setting)}")) for part in walked],
        minds=[Message(f"beside-mind-{one}") for one in minds(part.setting for part in walked)],
        seconds=seconds,
        present=tuple(dict.fromkeys(one.present for one in bounds if one.present)),
        says_go=any(part.setting.partner for part in walked),
    )


def how(setting: Setting) -> str:
    """Name how one stands by the walker in a place."""
    if setting.water:
        return "water"
    if setting.hand_in_hand:
        return "hands"
    if setting.partner:
        return "below" if setting.incline else "near"
    if setting.treadmill:
        return "belt"
    return "held" if setting.support is Support.RAIL else "free"


def minds(settings: Iterable[Setting]) -> list[str]:
    """Give the hazards of some places, each once; what tells of the walker, their own page asks."""
    found = dict.fromkeys(one for setting in settings for one in setting.hazards)
    return [one for one in found if not load().hazard(one).of_the_walker]
