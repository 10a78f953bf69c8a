"""Which rungs are open to one person: by what they have at hand, and what screening allows."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from retrowalk.errors import NothingOpen
from retrowalk.languages import Message
from retrowalk.person import Experience, Kit, Person
from retrowalk.practice import Practice, barred, combined_aim, load, suits
from retrowalk.practice.types import Rung, Setting, Support
from retrowalk.programme.bounds import FREE, Together
from retrowalk.programme.calendar import AS_USUAL, OFTEN, Wishes, days_of_week
from retrowalk.programme.ladder import Ladder, PersonalRung
from retrowalk.programme.limits import (
    CAREFUL_START_S,
    LATER_LIFE_YEARS,
    REACHED_SESSIONS,
    STUDIED_S,
    USUAL_MOST_S,
)
from retrowalk.programme.words import in_a_row, place
from retrowalk.screening.types import Precaution


def ladder_for(
    person: Person,
    precautions: frozenset[Precaution],
    *,
    agreed: bool = False,
    needed: bool = False,
    within: Together = FREE,
    visited: Iterable[str] = (),
    wishes: Wishes = AS_USUAL,
) -> Ladder:
    """Find the rungs open to a person.

    ``agreed`` says that a professional agreed, which some rungs ask for, and ``needed`` that
    nothing is open without that. ``within`` are the bounds that professionals set; what these lift
    or add is in the ``precautions`` already. A rung whose way they bar stays open to who has been
    on that way: the rungs ``visited``. ``wishes`` are the walker's own, for days and rungs.

    Raises
    ------
    NothingOpen
        When not even a first rung is open; the message says what is needed.
    """
    if not within.bounds:
        wished_s = combined_aim(frozenset(person.goals)).most_s
        return _build(person, precautions, agreed, needed, wished_s, wishes)
    return _build_within(person, precautions, agreed, needed, within, frozenset(visited), wishes)


@lru_cache(512)
def _build(
    person: Person,
    precautions: frozenset[Precaution],
    agreed: bool,
    needed: bool,
    wished_s: float,
    wishes: Wishes,
) -> Ladder:
    practice = load()
    opening = _Opening(person, precautions, practice, wished_s, wishes)
    treated = _rehabilitation(opening) if agreed else None
    for entries in _routes(person, practice):
        open_entries = [entry for entry in entries if agreed or not entry.gate.professional]
        rungs = _climb(open_entries, opening)
        if not rungs:
            continue
        if treated:
            way = _on_the_way(treated, rungs, needed=needed)
            detours = _detours(open_entries, opening, way)
            return Ladder(way, detours, None, wished_s, max(USUAL_MOST_S, treated.most_s))
        detours = _detours(open_entries, opening, rungs)
        return Ladder(rungs, detours, _jump(rungs, opening), wished_s)
    if treated:
        return Ladder((treated,), most_s=wished_s)
    raise NothingOpen(_what_is_needed(person, precautions, practice))


@lru_cache(512)
def _build_within(
    person: Person,
    precautions: frozenset[Precaution],
    agreed: bool,
    needed: bool,
    within: Together,
    visited: frozenset[str],
    wishes: Wishes,
) -> Ladder:
    """Leave out what professionals bar, and cap the minutes: no rung is left for its gate."""
    wished_s = _wished_s(person, within)
    free = _build(person, precautions, agreed, needed, wished_s, wishes)
    rungs = tuple(_left_open(free.rungs, within, visited, wishes))
    if not rungs:
        raise NothingOpen(_what_the_word_leaves(person, precautions, within, load()))
    below = visited.union(rung.id for rung in rungs)
    detours = tuple(_left_open(free.detours, within, below, wishes))
    open_jump = (one for one in rungs if free.jump is not None and one.id == free.jump.id)
    jump = next(open_jump, None)
    most_s = wished_s if within.most_s is None else min(wished_s, within.most_s)
    return Ladder(rungs, detours, jump and _gated(jump, 1, 0.0), most_s, free.usual_s)


def _left_open(
    rungs: Iterable[PersonalRung], within: Together, visited: Set[str], wishes: Wishes
) -> Iterator[PersonalRung]:
    """Give what professionals leave of some rungs: places, minutes and times within their word."""
    below = set(visited)
    for rung in rungs:
        settings = tuple(s for s in rung.settings if within.allow_setting(s.id))
        if settings and within.allow_rung(rung.id) and rung.after(below):
            below |= {rung.id, *rung.stands_for}
            yield _within_bounds(replace(rung, settings=settings), within, wishes)


def _wished_s(person: Person, within: Together) -> float:
    """Give how much the goals ask for; where professionals named it, only "a few minutes" counts.

    Their word may be used to the full, but nobody is led beyond the few minutes that they want.
    """
    few = any(aim.limits for aim in load().aims if aim.goal in person.goals)
    wished_s = combined_aim(frozenset(person.goals)).most_s
    return wished_s if few or within.most_s is None else max(wished_s, within.most_s)


def _within_bounds(rung: PersonalRung, within: Together, wishes: Wishes) -> PersonalRung:
    most_s = rung.most_s if within.most_s is None else min(rung.most_s, within.most_s)
    days = days_of_week(rung.entry.dose, wishes, within.times_a_week, often=rung.apart_days == 1)
    return replace(rung, start_s=min(rung.start_s, most_s), most_s=most_s, days=days)


@dataclass(frozen=True, slots=True)
class _Opening:
    """For whom rungs are opened, and what these wish."""

    person: Person
    precautions: frozenset[Precaution]
    practice: Practice
    wished_s: float
    wishes: Wishes

    @property
    def careful(self) -> bool:
        return self.person.fall_risk or Precaution.LIGHT_EFFORT in self.precautions


def _rehabilitation(opening: _Opening) -> PersonalRung | None:
    """Give the most careful of the rungs beside a treatment that are open to the person."""
    conditions = opening.person.conditions
    own = [s for s in opening.practice.track("rehabilitation") if conditions & set(s.only_for)]
    most_careful = sorted(own, key=lambda s: (s.dose.start_min, s.dose.most_min))
    treated = next(iter(_climb(most_careful, opening)), None)
    if treated is None:
        return None
    here = treated.settings[0].id
    same = (opening.practice.rung(name) for name in treated.entry.counts_as)
    stands_for = tuple(rung.id for rung in same if here in rung.settings)
    return replace(treated, stands_for=stands_for)


def _on_the_way(
    treated: PersonalRung, rungs: tuple[PersonalRung, ...], *, needed: bool
) -> tuple[PersonalRung, ...]:
    """Put the rung beside a treatment before all others: a professional's yes only adds.

    What it allows in a place, it allows there on every rung of plain walking. Where nothing is open
    without the yes, the first that is not the same as it is entered only after so many good
    sessions of the length that the trials had.
    """
    here = {setting.id for setting in treated.settings}
    above = [_shared(rung, treated) if _is_plain(rung, here) else rung for rung in rungs]
    other = next((rung for rung in above if rung.id not in treated.stands_for), None)
    if needed and other is not None:
        reached_s = min(treated.most_s, STUDIED_S)
        above[above.index(other)] = _gated(other, REACHED_SESSIONS, reached_s / 60)
    return (treated, *above)


def _gated(rung: PersonalRung, good_sessions: int, minutes: float) -> PersonalRung:
    reached = {"good_sessions": good_sessions, "minutes": minutes}
    gate = rung.entry.gate.model_copy(update=reached)
    return replace(rung, entry=rung.entry.model_copy(update={"gate": gate}))


def _jump(rungs: tuple[PersonalRung, ...], opening: _Opening) -> PersonalRung | None:
    """Give the rung at which somebody practised goes on after one good session on the first."""
    if opening.person.experience is not Experience.REGULAR or opening.careful:
        return None
    below = {rungs[0].id}
    ahead = (rung for rung in rungs[1:] if rung.entry.for_experienced and rung.after(below))
    jump = next(ahead, None)
    return None if jump is None else _gated(jump, 1, 0.0)


def _detours(
    entries: Iterable[Rung], opening: _Opening, way: tuple[PersonalRung, ...]
) -> tuple[PersonalRung, ...]:
    """Give the plain walking that is open beside the way: for a day, by the walker's choice."""
    on_the_way = {name for rung in way for name in (rung.id, *rung.stands_for)}
    beside = (
        _rung(entry, settings, opening)
        for entry in entries
        if entry.id not in on_the_way and (settings := _open_settings(entry, opening))
    )
    return tuple(rung for rung in beside if not rung.demanding and rung.after(on_the_way))


def _is_plain(rung: PersonalRung, here: set[str]) -> bool:
    return not rung.demanding and not here.isdisjoint(setting.id for setting in rung.settings)


def _shared(rung: PersonalRung, treated: PersonalRung) -> PersonalRung:
    return replace(rung, most_s=max(rung.most_s, treated.most_s), goes_on_from=treated.id)


def _routes(person: Person, practice: Practice) -> Iterator[tuple[Rung, ...]]:
    """Give the tracks that fit the person, the most fitting first; the ladder is for everybody."""
    if person.fall_risk and person.age_years >= LATER_LIFE_YEARS:
        yield practice.track("active_ageing")
    yield practice.ladder


def _climb(entries: Iterable[Rung], opening: _Opening) -> tuple[PersonalRung, ...]:
    skips = combined_aim(frozenset(opening.person.goals)).skips | opening.wishes.skipped
    rungs: list[PersonalRung] = []
    for entry in entries:
        settings = _open_settings(entry, opening)
        passed_over = rungs and (entry.detour or entry.id in skips)
        if settings and not passed_over and _within_reach(entry, rungs):
            rungs.append(_rung(entry, settings, opening))
    return tuple(rungs)


def _open_settings(entry: Rung, opening: _Opening) -> tuple[Setting, ...]:
    """Give the settings of a rung that are open; none where the rung is not for the person."""
    person, precautions = opening.person, opening.precautions
    if not _for_person(entry, person, precautions):
        return ()
    settings = map(opening.practice.setting, entry.settings)
    return tuple(s for s in settings if is_open(s, person, precautions))


def _within_reach(entry: Rung, below: list[PersonalRung]) -> bool:
    """Whether its gate can ever open: by the rungs below, and the minutes of the last of them."""
    enough = not below or below[-1].most_s >= 60 * entry.gate.minutes
    return enough and {rung.id for rung in below}.issuperset(entry.gate.after_stages)


def _rung(entry: Rung, settings: tuple[Setting, ...], opening: _Opening) -> PersonalRung:
    dose, wishes = entry.dose, opening.wishes
    start_s = round(60 * dose.start_min)
    often = wishes.often and dose.sessions_per_week[1] >= OFTEN and not opening.careful
    rested = dose.rest_days + 1
    return PersonalRung(
        entry,
        settings,
        start_s=min(start_s, CAREFUL_START_S) if opening.careful else start_s,
        step_s=round(60 * dose.step_min),
        most_s=round(min(60 * dose.most_min, opening.wished_s)),
        days=days_of_week(dose, wishes, often=often),
        apart_days=1 if often else rested,
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
