"""The rungs that are open to one person: what they have at hand, and what screening allows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from retrowalk.errors import NothingOpen
from retrowalk.languages import Message
from retrowalk.person import Kit, Person
from retrowalk.practice import Practice, barred, combined_aim, load, suits
from retrowalk.practice.types import Mode, Rung, Setting, Support
from retrowalk.programme.bounds import FREE, Together
from retrowalk.programme.calendar import pattern
from retrowalk.programme.limits import CAREFUL_START_S, LATER_LIFE_YEARS, REACHED_SESSIONS
from retrowalk.programme.words import in_a_row, place
from retrowalk.screening.types import Precaution


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
    goes_on_from: str = ""  # the rung below that has a place with this one in common

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

        In the same place, coming from the rung that this one goes on from, they stay.
        """
        stays = stage == self.goes_on_from and setting == self.settings[0].id
        return min(self.most_s if stays else self.start_s, backward_s)

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
    needed: bool = False,
    within: Together = FREE,
    visited: Iterable[str] = (),
) -> Ladder:
    """Find the rungs open to a person.

    ``agreed`` says that a professional agreed, which some rungs ask for, and ``needed`` that
    nothing is open without that. ``within`` are the bounds that professionals set; what these lift
    or add is in the ``precautions`` already. A rung whose way they bar stays open to who has been
    on that way: the rungs ``visited``.

    Raises
    ------
    NothingOpen
        When not even a first rung is open; the message says what is needed.
    """
    if not within.bounds:
        wished_s = combined_aim(frozenset(person.goals)).most_s
        return _build(person, precautions, agreed, needed, wished_s)
    return _build_within(person, precautions, agreed, needed, within, frozenset(visited))


@lru_cache(512)
def _build(
    person: Person,
    precautions: frozenset[Precaution],
    agreed: bool,
    needed: bool,
    wished_s: float,
) -> Ladder:
    practice = load()
    treated = _rehabilitation(person, precautions, practice, wished_s) if agreed else None
    for entries in _routes(person, practice):
        open_entries = (entry for entry in entries if agreed or not entry.gate.professional)
        rungs = _climb(open_entries, person, precautions, practice, wished_s)
        if rungs:
            return Ladder(_on_the_way(treated, rungs, needed=needed) if treated else rungs)
    if treated:
        return Ladder((treated,))
    raise NothingOpen(_what_is_needed(person, precautions, practice))


@lru_cache(512)
def _build_within(
    person: Person,
    precautions: frozenset[Precaution],
    agreed: bool,
    needed: bool,
    within: Together,
    visited: frozenset[str],
) -> Ladder:
    """Leave out what professionals bar, and cap the minutes: no rung is left for its gate."""
    rungs: list[PersonalRung] = []
    wished_s = _wished_s(person, within)
    for rung in _build(person, precautions, agreed, needed, wished_s).rungs:
        settings = tuple(s for s in rung.settings if within.allow_setting(s.id))
        below = {*visited, *(one.id for one in rungs)}
        if settings and within.allow_rung(rung.id) and rung.after(below):
            rungs.append(_within_bounds(replace(rung, settings=settings), within))
    if not rungs:
        raise NothingOpen(_what_the_word_leaves(person, precautions, within, load()))
    return Ladder(tuple(rungs))


def _wished_s(person: Person, within: Together) -> float:
    """Give how much the goals ask for; where professionals named it, only "a few minutes" counts.

    Their word may be used to the full, but nobody is led beyond the few minutes that they want.
    """
    few = any(aim.limits for aim in load().aims if aim.goal in person.goals)
    wished_s = combined_aim(frozenset(person.goals)).most_s
    return wished_s if few or within.most_s is None else max(wished_s, within.most_s)


def _within_bounds(rung: PersonalRung, within: Together) -> PersonalRung:
    most_s = rung.most_s if within.most_s is None else min(rung.most_s, within.most_s)
    days = pattern(rung.entry.dose, within.times_a_week)
    return replace(rung, start_s=min(rung.start_s, most_s), most_s=most_s, days=days)


def _rehabilitation(
    person: Person, precautions: frozenset[Precaution], practice: Practice, wished_s: float
) -> PersonalRung | None:
    """Give the most careful of the rungs beside a treatment that are open to the person."""
    own = [s for s in practice.track("rehabilitation") if person.conditions & set(s.only_for)]
    most_careful = sorted(own, key=lambda s: (s.dose.start_min, s.dose.most_min))
    return next(iter(_climb(most_careful, person, precautions, practice, wished_s)), None)


def _on_the_way(
    treated: PersonalRung, rungs: tuple[PersonalRung, ...], *, needed: bool
) -> tuple[PersonalRung, ...]:
    """Put the rung beside a treatment before all others: a professional's yes only adds.

    What it allows in a place, it allows there on every rung of plain walking. Where nothing is open
    without the yes, the rungs above are entered only after all of its minutes.
    """
    here = {setting.id for setting in treated.settings}
    above = tuple(_shared(rung, treated) if _is_plain(rung, here) else rung for rung in rungs)
    if needed:
        reached = {"good_sessions": REACHED_SESSIONS, "minutes": treated.most_s / 60}
        gate = above[0].entry.gate.model_copy(update=reached)
        first = replace(above[0], entry=above[0].entry.model_copy(update={"gate": gate}))
        above = (first, *above[1:])
    return (treated, *above)


def _is_plain(rung: PersonalRung, here: set[str]) -> bool:
    return not rung.demanding and not here.isdisjoint(setting.id for setting in rung.settings)


def _shared(rung: PersonalRung, treated: PersonalRung) -> PersonalRung:
    return replace(rung, most_s=max(rung.most_s, treated.most_s), goes_on_from=treated.id)


def _routes(person: Person, practice: Practice) -> Iterator[tuple[Rung, ...]]:
    """Give the tracks that fit the person, the most fitting first; the ladder is for everybody."""
    if person.fall_risk and person.age_years >= LATER_LIFE_YEARS:
        yield practice.track("active_ageing")
    yield practice.ladder


def _climb(
    entries: Iterable[Rung],
    person: Person,
    precautions: frozenset[Precaution],
    practice: Practice,
    wished_s: float,
) -> tuple[PersonalRung, ...]:
    careful = person.fall_risk or Precaution.LIGHT_EFFORT in precautions
    skips = combined_aim(frozenset(person.goals)).skips
    rungs: list[PersonalRung] = []
    for entry in entries:
        settings = tuple(practice.setting(setting_id) for setting_id in entry.settings)
        open_here = tuple(s for s in settings if is_open(s, person, precautions))
        passed_over = rungs and entry.id in skips
        if not open_here or passed_over or not _for_person(entry, person, precautions):
            continue
        if _within_reach(entry, rungs):
            rungs.append(_rung(entry, open_here, careful=careful, wished_s=wished_s))
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
        and barred(person.conditions, precautions).isdisjoint(entry.mode.demands)
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
    """Whether nothing bars the setting: what it demands, company, a treadmill without rails (S8).

    Company is a partner of the walker's own: whoever else is at a pool has not promised to look.
    """
    if setting.treadmill and setting.support is not Support.RAIL:
        return False
    if Precaution.NOT_ALONE in precautions and not person.partner:
        return False
    return suits(setting, person.conditions, precautions)


def _what_the_word_leaves(
    person: Person, precautions: frozenset[Precaution], within: Together, practice: Practice
) -> Message:
    """Name the places to begin that professionals allow and the person has not."""
    missing = dict.fromkeys(
        place(setting)
        for entry in practice.rungs
        if not entry.gate.after_stages
        and within.allow_rung(entry.id)
        and _for_person(entry, person, precautions)
        for setting in map(practice.setting, entry.settings)
        if within.allow_setting(setting.id)
        and allowed(setting, person, precautions)
        and not at_hand(setting, person)
    )
    if not missing:
        return Message("programme-ask-for-a-place")
    places = in_a_row("programme-listed", missing)
    return Message("programme-ask-or-have-a-place", places=places)


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
