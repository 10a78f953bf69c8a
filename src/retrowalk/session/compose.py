"""Compose one practice from what is planned: its blocks, its checklist and its one new thing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from retrowalk.languages import Message
from retrowalk.person import Goal, Person
from retrowalk.practice import (
    CombinedAim,
    Hazard,
    Instruction,
    Mode,
    Occasion,
    Practice,
    Rung,
    Setting,
    Support,
    checklist,
    combined_aim,
    load,
    suits,
)
from retrowalk.programme import PlannedSession
from retrowalk.programme.bounds import FREE, Together
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session.blocks import Shape, blocks_for
from retrowalk.session.calm import closing, slow_walk, theme_of
from retrowalk.session.lessons import Lesson, lesson_of
from retrowalk.session.types import Rhythm, Session, Told, Version

CADENCE_UNKNOWN_SPM = 80  # slow on purpose (T9)
CADENCE_SPM = (50, 130)  # what a metronome may ask of somebody walking backward

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class _Place:
    """Who is spoken to, on which rung and where; the whole session, or a part of it."""

    person: Person
    clearance: Clearance
    rung: Rung
    setting: Setting
    practice: Practice
    within: Together = FREE

    def may_do(self, cue: Instruction) -> bool:
        """Whether a cue that the rung teaches may be said."""
        return suits(cue, self.person.conditions, self.clearance.precautions)

    def hears(self, cue: Instruction) -> bool:
        """Whether a cue comes by itself."""
        runs = cue.walking_only and self.rung.mode.runs
        return self.may_do(cue) and cue.fits(self.setting, self.person.conditions) and not runs

    @property
    def ready(self) -> str:
        """What is said before each backward bout."""
        return self.practice.ready(self.setting, self.clearance.precautions).id

    @property
    def calm(self) -> list[Instruction]:
        """The calm instructions that fit walking here; holding the breath never does."""
        return [
            one
            for one in self.practice.instructions
            if one.topic in ("calm", "breath") and one.moment == "walking" and self.hears(one)
        ]

    def said_when(self, occasion: Occasion) -> list[Instruction]:
        """Give the cues of an occasion for this walker here."""
        return [one for one in self.practice.said_when(occasion) if self.hears(one)]

    def every_walk(self, number: int, teaches: str = "") -> str:
        """Give one thing that counts in every walk, by turns; not the one that is taught."""
        said = [cue.id for cue in self.said_when("every_walk") if cue.id != teaches]
        return _in_turn(said, number)

    def shape(self, wished: CombinedAim, cadence_spm: int | None = None) -> Shape:
        """Give what shapes the blocks here."""
        precautions = self.clearance.precautions
        return Shape(
            setting=self.setting,
            mode=self.rung.mode,
            careful=self.person.fall_risk or Precaution.LIGHT_EFFORT in precautions,
            short_bouts=Precaution.SHORT_BOUTS in precautions,
            seated=Precaution.SIT_TO_REST in precautions,
            rest_s=self.within.rest_s,
            forward_share=wished.forward_share,
            cadence_spm=cadence_spm,
            warm_up=tuple(self.said_when("before_running")) if self.rung.mode.runs else (),
        )

    def ticks(self) -> tuple[Message, ...]:
        """Give the ticks of the list before the walk that belong to this place."""
        alone = Precaution.NOT_ALONE in self.clearance.precautions and not self.setting.partner
        named = tuple(Message("session-with", who=who) for who in self.within.present)
        return (
            *checklist(self.setting, self.person.conditions, self.clearance.precautions),
            *(named or ((Message("session-with-somebody"),) if alone else ())),
        )


def compose(
    planned: PlannedSession,
    person: Person,
    clearance: Clearance,
    *,
    number: int,
    rhythm: Rhythm | None = None,
    within: Together = FREE,
) -> Session:
    """Compose the session that is planned; ``number`` counts the sessions done before it.

    The backward seconds are exactly the planned ones; those of its base come last. ``number``
    varies what is said; what is taught follows the order of the rung's cues, one new thing a
    session. Breath and metronome follow the walker's own ``rhythm`` as far as it is known. Rest,
    pace and company are ``within`` what professionals said.
    """
    practice, rhythm = load(), rhythm or Rhythm()
    aim = combined_aim(frozenset(person.goals))

    def place(stage: str, setting: str) -> _Place:
        here = practice.rung(stage), practice.setting(setting)
        return _Place(person, clearance, *here, practice, within)

    here, base = place(planned.stage, planned.setting), planned.base
    known = place(base.stage, base.setting) if base else here  # where it ends
    rung, setting = here.rung, here.setting
    taught = lesson_of(
        rung,
        aim,
        practice,
        clearance.precautions,
        may_do=here.may_do,
        lesson=planned.lesson,
        number=number,
    )
    before = (*taught.also, *taught.known)
    theme = theme_of(practice, known.hears, number // aim.mindful_every)
    mindful = number % aim.mindful_every == aim.mindful_every - 1 and not known.setting.treadmill
    blocks, base_from = blocks_for(
        planned.backward_s - (base.backward_s if base else 0),
        here.shape(aim, _cadence_spm(here, rhythm, asked=taught.teaches.metronome)),
        base=(base.backward_s, known.shape(aim, _cadence_spm(known, rhythm))) if base else None,
        slow=slow_walk(theme, rhythm, long=Goal.CALM in person.goals) if mindful else None,
        closing=closing(
            practice, person, clearance.precautions, known.setting, wished=aim, number=number
        ),
    )
    promise = _in_turn(_promises(rung, practice), number)
    return Session(
        id=planned.id,
        on=planned.on,
        stage=rung.id,
        setting=setting.id,
        aim=taught.teaches.rule,
        why=planned.why,
        checklist=_each_once((*here.ticks(), *known.ticks(), promise.check)),
        blocks=blocks,
        teaches=taught.teaches.id,
        also=tuple(one.id for one in taught.also),
        reminders=_once(
            *(one.id for one in before if one.moment == "walking"),
            here.every_walk(number, taught.teaches.id),
        ),
        standing=(
            _arrival(here, taught, number),
            here.ready,
            *_still((*before, *taught.passing), here),
        ),
        calm=_calm(here, theme, number),
        theme=theme.id,
        source=tuple(sorted(_sources(here, promise.source) | _sources(known, ()))),
        version=Version(
            stage=rung.id,
            setting=setting.id,
            backward_s=planned.backward_s,
            lesson=planned.lesson,
            number=number,
            base=base,
        ),
        base=base,
        base_from=base_from,
        base_told=_told(known, theme, number) if base else None,
    )


def _told(known: _Place, theme: Instruction, number: int) -> Told:
    """Say what is known on a rung, by turns."""
    named = [known.practice.instead(cue, known.clearance.precautions) for cue in known.rung.cues]
    cues = [cue for cue in named if known.may_do(cue)]
    walking = [cue.id for cue in cues if cue.moment == "walking"]
    return Told(
        ready=known.ready,
        still=tuple(_still(cues, known)),
        reminders=_once(*_rotated(walking, number), known.every_walk(number)),
        calm=_calm(known, theme, number),
    )


def _still(cues: Iterable[Instruction], place: _Place) -> Iterator[str]:
    return (cue.id for cue in cues if cue.moment == "standing" and cue.id != place.ready)


def _calm(place: _Place, theme: Instruction, number: int) -> tuple[str, ...]:
    calm = _rotated(place.calm, number)
    return tuple(one.id for one in calm if one != theme and not one.in_sequence)


def _arrival(here: _Place, taught: Lesson, number: int) -> str:
    """Give what is said on arrival: what the rung says beside its lessons, and the others."""
    own = [cue for cue in taught.passing if cue.when is None and cue.replaces is None]
    return _in_turn([*own, *here.said_when("arrival")], number).id


def _each_once(ticks: Iterable[Message]) -> tuple[Message, ...]:
    """Leave out what another place says in the same words."""
    return tuple({tick.english: tick for tick in reversed(list(ticks))}.values())[::-1]


def _once(*ids: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _promises(rung: Rung, practice: Practice) -> list[Hazard]:
    """Give the hazards whose tick may close the checklist: not to hurry is none for a runner."""
    kinds = ("always", "walking") if rung.mode is Mode.WALK else ("always",)
    return [hazard for kind in kinds for hazard in practice.hazards if hazard.promise == kind]


def _cadence_spm(place: _Place, rhythm: Rhythm, *, asked: bool = False) -> int | None:
    """Give the pace of a metronome, where the aim has ``asked`` for one; a belt has its own.

    Where a professional bounds the pace, it ticks as well for whoever is faster, or not known.
    """
    setting, capped = place.setting, place.within.pace_at_most_spm
    paced = setting.treadmill or setting.support is Support.WATER
    if paced or place.rung.mode is not Mode.WALK:
        return None
    own = rhythm.backward_spm
    too_fast = capped is not None and (own is None or own > capped)
    if not (asked or too_fast):
        return None
    least, most = CADENCE_SPM
    return round(min(max(own or CADENCE_UNKNOWN_SPM, least), capped or most, most))


def _in_turn(items: Sequence[Item], number: int) -> Item:
    return items[number % len(items)]


def _rotated(items: Sequence[Item], by: int) -> list[Item]:
    start = by % len(items)
    return [*items[start:], *items[:start]]


def _sources(place: _Place, promise: tuple[str, ...]) -> frozenset[str]:
    setting = place.setting
    hazards = [source for h in setting.hazards for source in place.practice.hazard(h).source]
    return frozenset({*place.rung.source, *setting.source, *promise, *hazards})
