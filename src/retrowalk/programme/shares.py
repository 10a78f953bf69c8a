"""How a session's minutes are shared: a few on the new rung, the others where they are known.

A rung that is new brings no more minutes with it and takes none away: the session stays as long as
it was. From then on each good session adds a step on the new rung, until the session is as long as
it may be; after that the share of the base becomes smaller, and at last it is gone.
"""

from collections.abc import Iterable
from typing import NamedTuple

from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.limits import CAREFUL_START_S, LEAST_BASE_S, LOWER
from retrowalk.programme.types import Base


class Share(NamedTuple):
    """Seconds on the rung itself, and what comes on top of them elsewhere."""

    backward_s: int
    base: Base | None = None

    @property
    def total_s(self) -> int:
        """Seconds of the whole session."""
        return self.backward_s + (self.base.backward_s if self.base else 0)

    def at_most(self, most_s: int) -> "Share":
        """Let the session have no more than so many seconds; the base gives way first."""
        if self.total_s <= most_s:
            return self
        here_s = min(self.backward_s, most_s)
        return Share(here_s, shorter(self.base, most_s - here_s))

    def lower(self) -> "Share":
        """Two thirds of the minutes, in whole minutes, and never less than one."""
        most_s = min(self.total_s, max(CAREFUL_START_S, _two_thirds(self.total_s)))
        kept_s = _two_thirds(self.base.backward_s) if self.base else 0
        base = shorter(self.base, min(kept_s, most_s - CAREFUL_START_S))
        return Share(min(self.backward_s, most_s - (base.backward_s if base else 0)), base)

    def grown(self, here: PersonalRung, ladder: Ladder) -> "Share":
        """Add a step to the session and to the rung's share of it, each as far as it may go."""
        here_s = max(self.backward_s, min(self.backward_s + here.step_s, here.most_s))
        if self.base is None:
            return Share(here_s)
        total_s = max(here_s, min(self.total_s + here.step_s, ladder.most_of(here)))
        base = ladder.rung(self.base.stage).base(self.base.setting, total_s - here_s)
        return Share(here_s, base) if base else Share(min(total_s, here.most_s))


class Known(NamedTuple):
    """Where a walker stands: a rung, a setting and the minutes walked there, and all they know."""

    stage: str
    setting: str
    share: Share
    visited: tuple[str, ...]


def shorter(base: Base | None, most_s: int) -> Base | None:
    """Give a base of at most so many seconds; none where it is not worth another place."""
    if base is None or most_s < LEAST_BASE_S:
        return None
    return base if base.backward_s <= most_s else base.model_copy(update={"backward_s": most_s})


def on_entering(above: PersonalRung, known: Known, ladder: Ladder) -> Share:
    """Share the minutes of the first session on a new rung.

    It is as long as the last one, unless the new rung's may not be. Where plain walking goes on in
    a place that the rungs below have as well, there is nothing new in it to be walked apart.
    """
    here_s = above.first_s(known.stage, known.setting, known.share.backward_s)
    spare_s = min(known.share.total_s, ladder.most_of(above)) - here_s
    if above.in_the_same_place(known.setting):
        return Share(here_s, shorter(seated(known.share.base, ladder), spare_s))
    if not above.demanding and _same_place(above, known, ladder):
        return Share(max(here_s, min(above.most_s, known.share.total_s)))
    apart = spare_s > 0 and not above.settings[0].water
    return Share(here_s, _base(above, known, ladder, spare_s) if apart else None)


def _base(above: PersonalRung, known: Known, ladder: Ladder, spare_s: int) -> Base | None:
    """Give the base beside a new rung: in its very place, or else where most is known.

    Slope, load and speed are no base: beside them one walks on the last plain rung.
    """
    plain, same_place = _plain(above, known, ladder), _same_place(above, known, ladder)
    if same_place:
        return same_place[-1].base(above.settings[0].id, spare_s)
    places = [(known.share.backward_s, known.stage, known.setting)]
    if known.share.base is not None:
        base = known.share.base
        places.append((base.backward_s, base.stage, base.setting))
    practised = [place for place in places if _has(plain, place[1])]
    if practised:
        _, stage, setting = max(practised, key=lambda place: place[0])
        return ladder.rung(stage).base(setting, spare_s)
    return plain[-1].base("", spare_s) if plain else None


def _plain(above: PersonalRung, known: Known, ladder: Ladder) -> list[PersonalRung]:
    """Give the rungs of plain walking below another that were practised."""
    below = ladder.rungs[: ladder.index(above.id) or 0]
    return [rung for rung in below if rung.id in known.visited and not rung.demanding]


def _same_place(above: PersonalRung, known: Known, ladder: Ladder) -> list[PersonalRung]:
    """Give those of them that may be walked in the very place of the other."""
    here = above.settings[0].id
    return [rung for rung in _plain(above, known, ladder) if _has(rung.settings, here)]


def _has(some: Iterable[object], name: str) -> bool:
    return any(getattr(one, "id", "") == name for one in some)


def seated(base: Base | None, ladder: Ladder) -> Base | None:
    """Give a base as far as it is open; without it nothing comes in its place."""
    if base is None or ladder.index(base.stage) is None:
        return None
    rung = ladder.rung(base.stage)
    if base.setting in {s.id for s in rung.settings} and base.backward_s <= rung.most_s:
        return base
    return rung.base(base.setting, base.backward_s)


def _two_thirds(seconds: int) -> int:
    return int(seconds * LOWER / 60) * 60
