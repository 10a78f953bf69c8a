"""Compose one practice from what is planned: its blocks, its checklist and its one new thing."""

from collections.abc import Sequence
from typing import TypeVar

from retrowalk.languages import say
from retrowalk.person import Condition, Goal, Person, Place
from retrowalk.practice import (
    Instruction,
    Mode,
    Practice,
    Setting,
    Stage,
    Support,
    Wishes,
    load,
    wishes,
)
from retrowalk.programme import PlannedSession
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session.blocks import Shape, blocks_for
from retrowalk.session.calm import closing, slow_walk
from retrowalk.session.types import Rhythm, Session

BEFORE_WALKING = ("stand_tall", "wake_the_feet", "stand_hip_width")
ABOUT_HAZARDS = {"loose_laces": "tie_laces", "bad_ground": "ground_is_clear"}
LOOK, TURN_TO_LOOK, HOLD_RAILS = "look_behind", "turn_whole_body", "rails_always"
EVERY_WALK = ("no_hurry", "stop_at_pain", "steady_before_more")
PROMISES = ("pain_or_discomfort", "too_much_too_soon")  # the second, to go slowly, when walking
OUTDOORS = frozenset({Place.CLEAR_PATH, Place.TRACK, Place.GRASS, Place.HILL, Place.QUIET_ROAD})
OF_THE_OPEN_AIR = frozenset({"weather_on_skin", "who_is_out", "name_the_ground"})
KNEES = frozenset({Condition.KNEE_OSTEOARTHRITIS, Condition.KNEE_PAIN_FRONT})
IN_SEQUENCE = frozenset({"breathe_with_steps", "heavy_and_light"})  # make sense only as a whole
FIRST_CUES = 2  # a rung's own, before those that a goal asks for
EVEN_STEPS = "small_steps"
CADENCE_UNKNOWN_SPM = 80  # slow on purpose (T9)
CADENCE_SPM = (50, 130)  # what a metronome may ask of somebody walking backward

Item = TypeVar("Item")


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
    wished = wishes(frozenset(person.goals))
    stage, setting = practice.stage(planned.stage), practice.setting(planned.setting)
    look = TURN_TO_LOOK if Precaution.NECK_STILL in clearance.precautions else LOOK
    ready = HOLD_RAILS if setting.treadmill else look
    teaches, *known = _lessons(_led(stage.cues, wished), look, planned.lesson, practice)
    reminders = [i.id for i in known if i.moment == "walking"]
    still = [i.id for i in known if i.moment == "standing" and i.id != ready]
    calm = _calm(practice, setting)
    theme = calm[number % len(calm)]
    shape = Shape(
        setting=setting,
        mode=stage.mode,
        careful=person.fall_risk or Precaution.LIGHT_EFFORT in clearance.precautions,
        short_bouts=Precaution.SHORT_BOUTS in clearance.precautions,
        forward_share=wished.forward_share,
        cadence_spm=_cadence_spm(teaches, stage, setting, rhythm),
        slow=slow_walk(practice.instruction(theme), rhythm, long=Goal.CALM in person.goals)
        if number % wished.mindful_every == wished.mindful_every - 1 and not setting.treadmill
        else None,
        closing=closing(practice, person, clearance, setting, wished=wished, number=number),
    )
    promises = PROMISES if stage.mode is Mode.WALK else PROMISES[:1]
    promise = practice.hazard(promises[number % len(promises)])
    return Session(
        id=planned.id,
        on=planned.on,
        stage=stage.id,
        setting=setting.id,
        aim=str(teaches.rule),
        why=planned.why,
        checklist=tuple(
            map(str, (*setting.checklist, *_with_whom(setting, clearance), promise.check))
        ),
        blocks=blocks_for(planned.backward_s, shape),
        teaches=teaches.id,
        reminders=tuple(dict.fromkeys([*reminders, _every_walk(teaches, number)])),
        standing=(_on_arrival(person, setting, number), ready, *still),
        calm=tuple(i for i in _turned(calm, number) if i not in {theme, *IN_SEQUENCE}),
        theme=theme,
        source=_sources(stage, setting, promise.source, practice),
    )


def _lessons(
    taught: Sequence[str], look: str, lesson: int, practice: Practice
) -> list[Instruction]:
    """Give what is known by this lesson, today's new one first; after the last, they come round."""
    ids = dict.fromkeys(look if cue == LOOK else cue for cue in taught)
    cues = [practice.instruction(cue) for cue in ids]
    known = cues[: lesson + 1] if lesson < len(cues) else _turned(cues, lesson + 1)
    return known[::-1]


def _every_walk(teaches: Instruction, number: int) -> str:
    others = [said for said in EVERY_WALK if said != teaches.id]
    return others[number % len(others)]


def _led(cues: Sequence[str], wished: Wishes) -> list[str]:
    """Put what the goals ask for early, though never before the rung's own first things."""
    first = cues[:FIRST_CUES]
    leads = [cue for cue in cues if cue in wished.leads]
    return list(dict.fromkeys([*first, *leads, *cues]))


def _cadence_spm(
    teaches: Instruction, stage: Stage, setting: Setting, rhythm: Rhythm
) -> int | None:
    """Give the pace of a metronome where the aim is small, even steps; a belt has its own."""
    paced = setting.treadmill or setting.support is Support.WATER
    if teaches.id != EVEN_STEPS or paced or stage.mode is not Mode.WALK:
        return None
    least, most = CADENCE_SPM
    return round(min(max(rhythm.backward_spm or CADENCE_UNKNOWN_SPM, least), most))


def _on_arrival(person: Person, setting: Setting, number: int) -> str:
    hazards = [said for hazard, said in ABOUT_HAZARDS.items() if hazard in setting.hazards]
    about_place = hazards if setting.support is not Support.WATER else []
    about_knees = ["ask_about_knees"] if person.conditions & KNEES else []
    choice = [*BEFORE_WALKING, *about_place, *about_knees]
    return choice[number % len(choice)]


def _with_whom(setting: Setting, clearance: Clearance) -> tuple[str, ...]:
    alone = Precaution.NOT_ALONE in clearance.precautions and not setting.partner
    return (say("session-with-somebody"),) if alone else ()


def _calm(practice: Practice, setting: Setting) -> list[str]:
    """Give the calm instructions that fit walking here; holding the breath never does."""
    indoors = OUTDOORS.isdisjoint(setting.places)
    return [
        i.id
        for i in practice.instructions
        if i.topic in ("calm", "breath") and i.moment == "walking"
        if not (indoors and i.id in OF_THE_OPEN_AIR)
    ]


def _turned(items: Sequence[Item], by: int) -> list[Item]:
    start = by % len(items)
    return [*items[start:], *items[:start]]


def _sources(
    stage: Stage, setting: Setting, promise: tuple[str, ...], practice: Practice
) -> tuple[str, ...]:
    hazards = [source for h in setting.hazards for source in practice.hazard(h).source]
    return tuple(sorted({*stage.source, *setting.source, *promise, *hazards}))
