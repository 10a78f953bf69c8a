"""The rungs that are open to one person, easiest first, and how one leads to the next."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

from retrowalk.practice.types import Mode, Rung, Setting, Support
from retrowalk.programme.limits import (
    LEAST_BASE_S,
    USUAL_MOST_S,
)
from retrowalk.programme.types import Base


@dataclass(frozen=True, slots=True)
class PersonalRung:
    """A stage as this person may practise it; settings in the order of preference."""

    entry: Rung
    settings: tuple[Setting, ...]
    start_s: int
    step_s: int
    most_s: int
    days: tuple[int, ...]  # the pattern of a week; of chosen weekdays, those
    apart_days: int  # from one session to the next, at least
    goes_on_from: str = ""  # the rung below that has a place with this one in common
    stands_for: tuple[str, ...] = ()  # rungs that count as practised with it

    @property
    def id(self) -> str:
        """Id of the stage."""
        return self.entry.id

    @property
    def demanding(self) -> bool:
        """Whether slope, load or speed is added to walking backward."""
        return self.entry.mode is not Mode.WALK or any(s.incline or s.load for s in self.settings)

    def first_s(self, stage: str, setting: str, backward_s: int) -> int:
        """Give the backward seconds of the first session here, by those of the last elsewhere.

        In the same place they stay, where nothing is added to walking but a longer way.
        """
        goes_on = stage == self.goes_on_from and setting == self.settings[0].id
        stays = goes_on or self.in_the_same_place(setting)
        return min(self.most_s if stays else self.start_s, backward_s)

    def in_the_same_place(self, setting: str) -> bool:
        """Whether it goes on where one was, plain walking as before."""
        return setting == self.settings[0].id and not self.demanding

    def after(self, visited: Iterable[str]) -> bool:
        """Say whether the rungs that must come before this one have been practised."""
        return set(visited).issuperset(self.entry.gate.after_stages)

    def base(self, setting_id: str, backward_s: int) -> Base | None:
        """Give so many seconds here beside a new rung, at most its own; None if too few.

        Nor is water a base: nobody goes from a path to a pool within one walk.
        """
        seconds, setting = min(self.most_s, backward_s), self.setting(setting_id)
        if seconds < LEAST_BASE_S or setting.water:
            return None
        return Base(stage=self.id, setting=setting.id, backward_s=seconds)

    def setting(self, setting_id: str) -> Setting:
        """Give the setting of that id where it is open here, else the preferred one."""
        return next((s for s in self.settings if s.id == setting_id), self.settings[0])

    def supported(self) -> Setting | None:
        """Give the preferred setting with something to hold on to, if there is one."""
        return next((s for s in self.settings if s.support is not Support.NONE), None)


@dataclass(frozen=True, slots=True)
class Ladder:
    """The open rungs, easiest first; never empty.

    ``detours`` are good places that are no step on the way: for a day, by choice. ``jump`` is the
    rung to which one good session leads whoever is practised. No session is longer than
    ``most_s``; with a base it may be as long as ``usual_s``, or as its rung may be.
    """

    rungs: tuple[PersonalRung, ...]
    detours: tuple[PersonalRung, ...] = ()
    jump: PersonalRung | None = None
    most_s: float = inf
    usual_s: int = USUAL_MOST_S

    def index(self, rung_id: str) -> int | None:
        """Place of the stage in the ladder, counted from the lowest; None where it is not open."""
        return next((i for i, rung in enumerate(self.rungs) if rung.id == rung_id), None)

    def rung(self, rung_id: str) -> PersonalRung:
        """Give a rung, or the lowest where it is not open."""
        return self.rungs[self.index(rung_id) or 0]

    def above(self, index: int, *, first: bool = False) -> PersonalRung | None:
        """Give the next rung up, if any; after the very first session it may be further up."""
        if first and index == 0 and self.jump is not None:
            return self.jump
        higher = self.rungs[index + 1 :]
        return next((rung for rung in higher if rung.id not in self.rungs[index].stands_for), None)

    def most_of(self, rung: PersonalRung) -> int:
        """Give the most backward seconds of a session on a rung, with those of its base."""
        return round(min(self.most_s, max(self.usual_s, rung.most_s)))
