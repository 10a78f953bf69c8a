"""Compose one practice from what is planned: its blocks, its checklist and its one new thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from retrowalk.languages import Message
from retrowalk.person import Condition, Goal, Person
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
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session.blocks import Shape, blocks_for
from retrowalk.session.calm import closing, slow_walk, theme_of
from retrowalk.session.types import Rhythm, Session, Version

FIRST_CUES = 2  # a rung's own, before those that a goal asks for
CADENCE_UNKNOWN_SPM = 80  # slow on purpose (T9)
CADENCE_SPM = (50, 130)  # what a metronome may ask of somebody walking backward

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class _Listener:
    """Who is spoken to, and where."""

    conditions: frozenset[Condition]
    precautions: frozenset[Precaution]
    setting: Setting

    def may_do(self, cue: Instruction) -> bool:
        """Whether a cue that the rung teaches may be said."""
        return suits(cue, self.conditions, self.precautions)

    def hears(self, cue: Instruction) -> bool:
        """Whether a cue comes by itself."""
        return self.may_do(cue) and cue.fits(self.setting, self.conditions)


def compose(
    planned: PlannedSession,
    person: Person,
    clearance: Clearance,
    *,
    number: int,
    rhythm: Rhythm | None = None,
) -> Session:
    """Compose the session that is planned; ``number`` counts the sessions done before it.

    The backward seconds are exactly the planned ones. ``number`` varies what is said; what is
    taught follows the order of the rung's cues, one new thing a session. Breath and metronome
    follow the walker's own ``rhythm`` as far as it is known.
    """
    practice, rhythm = load(), rhythm or Rhythm()
    aim = combined_aim(frozenset(person.goals))
    rung, setting = practice.rung(planned.stage), practice.setting(planned.setting)
    walker = _Listener(person.conditions, clearance.precautions, setting)
    ready = practice.ready(setting, clearance.precautions).id
    taught = [practice.instead(cue, clearance.precautions) for cue in _prioritised(rung.cues, aim)]
    teaches, *known = _lessons([cue for cue in taught if walker.may_do(cue)], planned.lesson)
    reminders = [i.id for i in known if i.moment == "walking"]
    still = [i.id for i in known if i.moment == "standing" and i.id != ready]
    calm = _calm(practice, walker)
    last = practice.setting((planned.base or planned).setting)  # where the session ends
    at_last = _Listener(person.conditions, clearance.precautions, last)
    theme = theme_of(practice, at_last.hears, number // aim.mindful_every)
    shape = Shape(
        setting=setting,
        mode=rung.mode,
        careful=person.fall_risk or Precaution.LIGHT_EFFORT in clearance.precautions,
        short_bouts=Precaution.SHORT_BOUTS in clearance.precautions,
        seated=Precaution.SIT_TO_REST in clearance.precautions,
        forward_share=aim.forward_share,
        cadence_spm=_cadence_spm(teaches, rung, setting, rhythm),
        slow=slow_walk(theme, rhythm, long=Goal.CALM in person.goals)
        if number % aim.mindful_every == aim.mindful_every - 1 and not last.treadmill
        else None,
        closing=closing(practice, person, clearance.precautions, last, wished=aim, number=number),
    )
    promise = _in_turn(_promises(rung, practice), number)
    return Session(
        id=planned.id,
        on=planned.on,
        stage=rung.id,
        setting=setting.id,
        aim=teaches.rule,
        why=planned.why,
        checklist=(
            *checklist(setting, person.conditions, clearance.precautions),
            *_with_whom(setting, clearance),
            promise.check,
        ),
        blocks=blocks_for(planned.backward_s, shape),
        teaches=teaches.id,
        reminders=tuple(dict.fromkeys([*reminders, _every_walk(teaches, walker, number)])),
        standing=(_on_arrival(walker, number), ready, *still),
        calm=tuple(
            one.id for one in _rotated(calm, number) if one is not theme and not one.in_sequence
        ),
        theme=theme.id,
        source=_sources(rung, setting, promise.source, practice),
        version=Version(
            stage=rung.id,
            setting=setting.id,
            backward_s=planned.backward_s,
            lesson=planned.lesson,
            number=number,
        ),
    )


def _lessons(taught: Sequence[Instruction], lesson: int) -> list[Instruction]:
    """Give what is known by this lesson, today's new one first; after the last, they come round."""
    cues = list({cue.id: cue for cue in taught}.values())
    known = cues[: lesson + 1] if lesson < len(cues) else _rotated(cues, lesson + 1)
    return known[::-1]


def _every_walk(teaches: Instruction, walker: _Listener, number: int) -> str:
    fitting = _said_when("every_walk", walker)
    return _in_turn([cue for cue in fitting if cue != teaches.id], number)


def _promises(rung: Rung, practice: Practice) -> list[Hazard]:
    """Give the hazards whose tick may close the checklist: not to hurry is none for a runner."""
    kinds = ("always", "walking") if rung.mode is Mode.WALK else ("always",)
    return [hazard for kind in kinds for hazard in practice.hazards if hazard.promise == kind]


def _prioritised(cues: Sequence[str], wished: CombinedAim) -> list[str]:
    """Put what the goals ask for early, though never before the rung's own first things."""
    first = cues[:FIRST_CUES]
    leads = [cue for cue in cues if cue in wished.leads]
    return list(dict.fromkeys([*first, *leads, *cues]))


def _cadence_spm(teaches: Instruction, rung: Rung, setting: Setting, rhythm: Rhythm) -> int | None:
    """Give the pace of a metronome where the aim asks for one; a belt has its own."""
    paced = setting.treadmill or setting.support is Support.WATER
    if not teaches.metronome or paced or rung.mode is not Mode.WALK:
        return None
    least, most = CADENCE_SPM
    return round(min(max(rhythm.backward_spm or CADENCE_UNKNOWN_SPM, least), most))


def _on_arrival(walker: _Listener, number: int) -> str:
    return _in_turn(_said_when("arrival", walker), number)


def _said_when(occasion: Occasion, walker: _Listener) -> list[str]:
    return [one.id for one in load().said_when(occasion) if walker.hears(one)]


def _with_whom(setting: Setting, clearance: Clearance) -> tuple[Message, ...]:
    alone = Precaution.NOT_ALONE in clearance.precautions and not setting.partner
    return (Message("session-with-somebody"),) if alone else ()


def _calm(practice: Practice, walker: _Listener) -> list[Instruction]:
    """Give the calm instructions that fit walking here; holding the breath never does."""
    return [
        one
        for one in practice.instructions
        if one.topic in ("calm", "breath") and one.moment == "walking" and walker.hears(one)
    ]


def _in_turn(items: Sequence[Item], number: int) -> Item:
    return items[number % len(items)]


def _rotated(items: Sequence[Item], by: int) -> list[Item]:
    start = by % len(items)
    return [*items[start:], *items[:start]]


def _sources(
    rung: Rung, setting: Setting, promise: tuple[str, ...], practice: Practice
) -> tuple[str, ...]:
    hazards = [source for h in setting.hazards for source in practice.hazard(h).source]
    return tuple(sorted({*rung.source, *setting.source, *promise, *hazards}))
