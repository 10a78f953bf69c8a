"""The rungs that are open to one person: what they have at hand, and what screening allows."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from retrowalk.errors import NothingOpen
from retrowalk.languages import Message
from retrowalk.person import Kit, Person
from retrowalk.practice import Practice, combined_aim, load
from retrowalk.practice.types import Mode, Rung, Setting, Support
from retrowalk.programme.calendar import pattern
from retrowalk.programme.limits import CAREFUL_START_S, LATER_LIFE_YEARS
from retrowalk.programme.words import in_a_row, place
from retrowalk.screening.types import Precaution

RUNNING = frozenset({Mode.JOG, Mode.RUN, Mode.DRILL})

SETTING_FORBIDDEN: dict[Precaution, Callable[[Setting], bool]] = {
    Precaution.SUPPORT_WITHIN_REACH: lambda setting: setting.support is Support.NONE,
    Precaution.NO_TREADMILL: lambda setting: setting.treadmill,
    Precaution.NO_WATER: lambda setting: setting.water,
    Precaution.NO_INCLINE: lambda setting: setting.incline,
    Precaution.NO_LOAD: lambda setting: setting.load,
    Precaution.LIGHT_EFFORT: lambda setting: setting.incline or setting.load,
}
MODE_FORBIDDEN: dict[Precaution, frozenset[Mode]] = {
    Precaution.NO_RUNNING: RUNNING,
    Precaution.LIGHT_EFFORT: RUNNING | {Mode.FAST_WALK},
    Precaution.BESIDE_TREATMENT: RUNNING | {Mode.FAST_WALK},
}


@dataclass(frozen=True, slots=True)
class PersonalRung:
    """A stage as this person may practise it; settings in the order of preference."""

    entry: Rung
    settings: tuple[Setting, ...]
    start_s: int
    step_s: int
    most_s: int
    days: tuple[int, ...]  # the pattern of a week
    apart_days: int  # from one session to the next, at least

    @property
    def id(self) -> str:
        """Id of the stage."""
        return self.entry.id

    @property
    def demanding(self) -> bool:
        """Whether slope, load or speed is added to walking backward."""
        return self.entry.mode is not Mode.WALK or any(s.incline or s.load for s in self.settings)

    def after(self, visited: Iterable[str]) -> bool:
        """Say whether the rungs that must come before this one have been practised."""
        return set(visited).issuperset(self.entry.gate.after_stages)

    def setting(self, setting_id: str) -> Setting:
        """Give the setting of that id where it is open here, else the preferred one."""
        return next((s for s in self.settings if s.id == setting_id), self.settings[0])

    def supported(self) -> Setting | None:
        """Give the preferred setting with something to hold on to, if there is one."""
        return next((s for s in self.settings if s.support is not Support.NONE), None)


@dataclass(frozen=True, slots=True)
class Ladder:
    """The open rungs, easiest first; never empty."""

    rungs: tuple[PersonalRung, ...]

    def index(self, rung_id: str) -> int | None:
        """Place of the stage in the ladder, counted from the lowest; None where it is not open."""
        return next((i for i, rung in enumerate(self.rungs) if rung.id == rung_id), None)

    def above(self, index: int) -> PersonalRung | None:
        """Give the next rung up, if any."""
        return self.rungs[index + 1] if index + 1 < len(self.rungs) else None


def ladder_for(
    person: Person,
    precautions: frozenset[Precaution],
    *,
    agreed: bool = False,
    supported: bool = False,
) -> Ladder:
    """Find the rungs open to a person.

    ``agreed`` says that a professional agreed, which some rungs ask for; ``supported`` asks for
    something to hold on to and for company throughout, as after a fall.

    Raises
    ------
    RetrowalkError
        When not even a first rung is open; the message says what is needed.
    """
    if supported or person.fall_risk:
        precautions |= {Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE}
    return _build(person, precautions, agreed)


@lru_cache(512)
def _build(person: Person, precautions: frozenset[Precaution], agreed: bool) -> Ladder:
    practice = load()
    for entries in _routes(person, precautions, agreed, practice):
        open_entries = (entry for entry in entries if agreed or not entry.gate.professional)
        rungs = _climb(open_entries, person, precautions, practice)
        if rungs:
            return Ladder(rungs)
    raise NothingOpen(_what_is_needed(person, precautions, practice))


def _routes(
    person: Person, precautions: frozenset[Precaution], agreed: bool, practice: Practice
) -> Iterator[tuple[Rung, ...]]:
    """Give the tracks that fit the person, the most fitting first; the ladder is for everybody."""
    if agreed and Precaution.BESIDE_TREATMENT in precautions:
        own = [s for s in practice.track("rehabilitation") if person.conditions & set(s.only_for)]
        yield tuple(sorted(own, key=lambda s: (s.dose.start_min, s.dose.most_min))[:1])
    if person.fall_risk and person.age_years >= LATER_LIFE_YEARS:
        yield practice.track("active_ageing")
    yield practice.ladder


def _climb(
    entries: Iterable[Rung],
    person: Person,
    precautions: frozenset[Precaution],
    practice: Practice,
) -> tuple[PersonalRung, ...]:
    careful = person.fall_risk or Precaution.LIGHT_EFFORT in precautions
    aim = combined_aim(frozenset(person.goals))
    rungs: list[PersonalRung] = []
    for entry in entries:
        settings = tuple(practice.setting(setting_id) for setting_id in entry.settings)
        open_here = tuple(s for s in settings if is_open(s, person, precautions))
        passed_over = rungs and entry.id in aim.skips
        if not open_here or passed_over or not _for_person(entry, person, precautions):
            continue
        if _within_reach(entry, rungs):
            rungs.append(_rung(entry, open_here, careful=careful, wished_s=aim.most_s))
    return tuple(rungs)


def _within_reach(entry: Rung, below: list[PersonalRung]) -> bool:
    """Whether its gate can ever open: by the rungs below, and the minutes of the last of them."""
    enough = not below or below[-1].most_s >= 60 * entry.gate.minutes
    return enough and {rung.id for rung in below}.issuperset(entry.gate.after_stages)


def _rung(
    entry: Rung, settings: tuple[Setting, ...], *, careful: bool, wished_s: float
) -> PersonalRung:
    dose = entry.dose
    start_s = round(60 * dose.start_min)
    return PersonalRung(
        entry,
        settings,
        start_s=min(start_s, CAREFUL_START_S) if careful else start_s,
        step_s=round(60 * dose.step_min),
        most_s=round(min(60 * dose.most_min, wished_s)),
        days=pattern(dose),
        apart_days=dose.rest_days + 1,
    )


def _for_person(entry: Rung, person: Person, precautions: frozenset[Precaution]) -> bool:
    return (
        (not entry.wanted_by or not set(entry.wanted_by).isdisjoint(person.goals))
        and (not entry.only_for or not person.conditions.isdisjoint(entry.only_for))
        and person.conditions.isdisjoint(entry.not_for)
        and precautions.isdisjoint(entry.not_with)
        and not any(entry.mode in MODE_FORBIDDEN.get(p, ()) for p in precautions)
    )


def is_open(setting: Setting, person: Person, precautions: frozenset[Precaution]) -> bool:
    """Whether the person has what the setting needs, and screening allows it."""
    return at_hand(setting, person) and allowed(setting, person, precautions)


def at_hand(setting: Setting, person: Person) -> bool:
    """Whether the person has the place, the kit and the partner that the setting needs."""
    kit = set(setting.kit) - {Kit.TREADMILL_WITHOUT_RAILS}
    return (
        (not setting.places or not person.places.isdisjoint(setting.places))
        and (not setting.kit or not person.kit.isdisjoint(kit))
        and (person.partner or not setting.partner)
    )


def allowed(setting: Setting, person: Person, precautions: frozenset[Precaution]) -> bool:
    """Whether nothing bars the setting: precautions, conditions, a treadmill without rails (S8).

    Company is a partner of the walker's own: whoever else is at a pool has not promised to look.
    """
    if setting.treadmill and setting.support is not Support.RAIL:
        return False
    if not person.conditions.isdisjoint(setting.not_for):
        return False
    if Precaution.NOT_ALONE in precautions and not person.partner:
        return False
    return not any(SETTING_FORBIDDEN[p](setting) for p in precautions & SETTING_FORBIDDEN.keys())


def _what_is_needed(
    person: Person, precautions: frozenset[Precaution], practice: Practice
) -> Message:
    if Precaution.NOT_ALONE in precautions and not person.partner:
        return Message("programme-needs-somebody")
    beginnings = [
        practice.setting(setting_id)
        for entry in practice.ladder
        if not entry.gate.after_stages and _for_person(entry, person, precautions)
        for setting_id in entry.settings
    ]
    places = dict.fromkeys(place(s) for s in beginnings if allowed(s, person, precautions))
    return Message("programme-needs-a-place", places=in_a_row("programme-listed", places))
