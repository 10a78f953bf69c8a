"""Where, and what, nobody is planned who must not: said once more, by condition and by answer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from retrowalk.person import Condition, Kit, Person, Place, PoolConcern, WalkingAid
from retrowalk.practice import Mode, Rung, Setting, Support
from retrowalk.programme.invariants.book import RUNNING, Book, parts
from retrowalk.programme.invariants.word import Word, minded
from retrowalk.programme.types import PlannedSession
from retrowalk.screening.types import Clearance, Precaution

HEALING = {Condition.SURGERY_PAST_YEAR, Condition.INJURY_RECENT, Condition.ACHILLES_PAIN}
NO_WATER = {Condition.EPILEPSY, Condition.FOOT_ULCER}
NO_POOL = {PoolConcern.OPEN_WOUND, PoolConcern.INCONTINENCE, PoolConcern.FEVER}
NO_BELT = {Condition.DEMENTIA, Condition.VESTIBULAR, Condition.EPILEPSY}
NO_BARE_FEET = {Condition.NEUROPATHY, Condition.DIABETES, Condition.FOOT_ULCER}
USUAL_MOST_S = 15 * 60
STEADY = frozenset({Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE})
FASTER = {Precaution.NO_RUNNING, Precaution.LIGHT_EFFORT, Precaution.BESIDE_TREATMENT}
FORBIDDEN: dict[Precaution, Callable[[Rung, Setting], bool]] = {
    Precaution.SUPPORT_WITHIN_REACH: lambda _, setting: setting.support is Support.NONE,
    Precaution.NO_TREADMILL: lambda _, setting: setting.treadmill,
    Precaution.NO_WATER: lambda _, setting: _wet(setting),
    Precaution.NO_WATER_ALONE: lambda _, setting: _wet(setting) and not setting.partner,
    Precaution.NO_BAREFOOT: lambda _, setting: setting.barefoot,
    Precaution.NO_INCLINE: lambda _, setting: setting.incline,
    Precaution.NO_LOAD: lambda _, setting: setting.load,
    Precaution.NO_RUNNING: lambda rung, _: rung.mode in RUNNING,
    Precaution.LIGHT_EFFORT: lambda rung, setting: (
        rung.mode is not Mode.WALK or setting.incline or setting.load
    ),
}


@dataclass(frozen=True, slots=True)
class Who:
    """Who walks, what they were cleared for, what professionals said, and when they fell last."""

    person: Person
    clearance: Clearance
    word: Word
    fell_at: datetime | None = None

    def minds(self, day: date) -> frozenset[Precaution]:
        """Give what is to be minded on a day."""
        found = minded(self.clearance.precautions, self.word, day)
        if self.fell_at is None:
            return found
        return found | minded(STEADY, self.word, day, since=self.fell_at)


def misplaced(sessions: Sequence[PlannedSession], who: Who, book: Book) -> Iterator[str]:
    """Name each session in a place, or of a kind, that is not for this person."""
    walked = [(session, part) for session in sessions for part in parts(session)]
    most = {
        rung: 60 * _most_min(book.rungs[rung], who, book) for rung in {p.stage for _, p in walked}
    }
    for session, part in walked:
        if not 0 < part.backward_s <= most[part.stage]:
            yield f"{session.id}: {part.backward_s} s on {part.stage}"
    for session in sessions:
        longest_s = max(USUAL_MOST_S, *(most[part.stage] for part in parts(session)))
        if session.backward_s > longest_s:
            yield f"{session.id}: {session.backward_s} s in all"
    always = None if who.word else who.minds(date.min)
    places = dict.fromkeys(
        (part.stage, part.setting, who.minds(one.on) if always is None else always)
        for one, part in walked
    )
    for rung_id, setting_id, minds in places:
        rung, setting = book.rungs[rung_id], book.settings[setting_id]
        if setting.id not in rung.settings:
            yield f"{setting.id} is no setting of {rung.id}"
        yield from _not_at_hand(setting, who.person)
        yield from _unkept(rung, setting, who, minds)
        yield from _harmful(rung, setting, who.person, minds)


def _most_min(rung: Rung, who: Who, book: Book) -> float:
    """Give the most minutes there: those of the rung, or beside a treatment in the same place."""
    if who.clearance.agreement is None or rung.mode is not Mode.WALK:
        return rung.dose.most_min
    beside = (
        one.dose.most_min
        for one in book.rungs.values()
        if who.person.conditions & set(one.only_for) and set(one.settings) & set(rung.settings)
    )
    most: list[float] = [rung.dose.most_min, *beside]
    return max(most)


def _not_at_hand(setting: Setting, person: Person) -> Iterator[str]:
    if setting.treadmill and setting.support is not Support.RAIL:
        yield "a treadmill without rails"
    if setting.places and not person.places & set(setting.places):
        yield f"no place for {setting.id}"
    if setting.kit and not (person.kit - {Kit.TREADMILL_WITHOUT_RAILS}) & set(setting.kit):
        yield f"no kit for {setting.id}"
    if setting.partner and not person.partner:
        yield f"no partner for {setting.id}"


def _unkept(rung: Rung, setting: Setting, who: Who, minds: frozenset[Precaution]) -> Iterator[str]:
    if who.person.conditions & set(rung.not_for) or minds & set(rung.not_with):
        yield f"{rung.id} is not for this person"
    if rung.gate.professional and who.clearance.agreement is None:
        yield f"{rung.id} without a professional's word"
    for precaution in sorted(minds & FORBIDDEN.keys()):
        if FORBIDDEN[precaution](rung, setting):
            yield f"{setting.id} against {precaution}"
    if Precaution.NOT_ALONE in minds and not who.person.partner:
        yield "alone"


def _harmful(
    rung: Rung, setting: Setting, person: Person, minds: frozenset[Precaution]
) -> Iterator[str]:
    """Say once more, by condition and answer, what no data and no track may ever let through."""
    conditions = person.conditions
    if conditions & set(setting.not_for):
        yield f"{setting.id} is not for this person"
    if conditions & NO_WATER and _wet(setting):
        yield f"{setting.id} for somebody who must not be in water"
    if person.pool_concerns & NO_POOL and Precaution.NO_WATER in minds and _wet(setting):
        yield f"{setting.id} with {', '.join(sorted(person.pool_concerns))}"
    if Condition.DEMENTIA in conditions and _wet(setting) and not setting.partner:
        yield f"{setting.id}: a pool is no company"
    if conditions & NO_BELT and setting.treadmill:
        yield f"{setting.id} for somebody who must not be on a belt"
    if conditions & NO_BARE_FEET and setting.barefoot:
        yield f"{setting.id} without feeling in the feet"
    if rung.mode is not Mode.WALK and conditions & HEALING and minds & FASTER:
        yield f"{rung.id} while something heals"


def _wet(setting: Setting) -> bool:
    return setting.support is Support.WATER or Place.POOL in setting.places


def unscreened(person: Person, clearance: Clearance) -> list[str]:
    """Name what a screening lets a person do who told plainly that they must not."""
    plain = (
        (person.falls_past_year > 0, STEADY),
        (person.unsteady or person.afraid_of_falling or person.needs_arms_to_stand, STEADY),
        (person.walking_aid is not WalkingAid.NONE, STEADY),
        (bool(person.conditions & NO_WATER), {Precaution.NO_WATER}),
        (
            Place.POOL in person.places and bool(person.pool_concerns & NO_POOL),
            {Precaution.NO_WATER},
        ),
        (bool(person.conditions & NO_BELT), {Precaution.NO_TREADMILL}),
        (bool(person.conditions & NO_BARE_FEET), {Precaution.NO_BAREFOOT}),
        (Condition.DEMENTIA in person.conditions, {Precaution.NOT_ALONE}),
    )
    missing = {one for told, minds in plain if told for one in minds - clearance.precautions}
    return [f"screened without {one}" for one in sorted(missing)]
