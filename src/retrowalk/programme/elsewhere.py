"""Where else a day's session may be walked: nowhere harder than the rung one stands on."""

from collections.abc import Iterator
from typing import NamedTuple

from retrowalk.practice import Setting, Support
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.shares import Share, seated
from retrowalk.programme.types import State


class Spot(NamedTuple):
    """A rung, a setting and the minutes that are walked there."""

    stage: str
    setting: str
    share: Share


def places(state: State, ladder: Ladder) -> tuple[Spot, ...]:
    """Give every other place for today's session, the first those of the same rung."""
    here, share = ladder.rung(state.stage), Share(state.backward_s, seated(state.base, ladder))
    return tuple(_places(here, state.setting, share, state.visited, ladder))


def place_for(
    wanted: str,
    here: PersonalRung,
    setting: str,
    share: Share,
    visited: tuple[str, ...],
    ladder: Ladder,
) -> Spot | None:
    """Give what a day's session is in the place that was wanted; None where it is not open."""
    found = _places(here, setting, share, visited, ladder)
    return next((spot for spot in found if spot.setting == wanted), None)


def _places(
    here: PersonalRung, setting: str, share: Share, visited: tuple[str, ...], ladder: Ladder
) -> Iterator[Spot]:
    """Give each setting once: on one's own rung, then on those below it, then beside the way."""
    given = {setting}
    own = [s for s in here.settings if s.id not in given]
    yield from (Spot(here.id, other.id, share) for other in own)
    given.update(other.id for other in own)
    below = ladder.rungs[: ladder.index(here.id) or 0]
    known = [rung for rung in reversed(below) if not rung.demanding]
    reached = {*visited, *(rung.id for rung in below), here.id}
    beside = [rung for rung in ladder.detours if rung.after(reached)]
    for rung in (*known, *beside):
        for other in rung.settings:
            if other.id not in given:
                given.add(other.id)
                yield Spot(rung.id, other.id, Share(_seconds(rung, other, share, visited)))


def _seconds(rung: PersonalRung, setting: Setting, share: Share, visited: tuple[str, ...]) -> int:
    """Give all the minutes where they are known, or something firm or the water holds; else few."""
    held = setting.support in (Support.RAIL, Support.WATER) and not setting.treadmill
    most_s = rung.most_s if held or rung.id in visited else rung.start_s
    return min(share.total_s, most_s)
