"""Compose one practice from what is planned: its blocks, its checklist and its one new thing."""

from collections.abc import Sequence
from typing import TypeVar

from retrowalk.person import Condition, Goal, Person, Place
from retrowalk.practice import Instruction, Practice, Setting, Stage, Support, load
from retrowalk.programme import PlannedSession
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session.blocks import Shape, blocks_for
from retrowalk.session.types import Session

BEFORE_WALKING = ("stand_tall", "wake_the_feet", "stand_hip_width")
ABOUT_HAZARDS = {"loose_laces": "tie_laces", "bad_ground": "ground_is_clear"}
LOOK, TURN_TO_LOOK, HOLD_RAILS = "look_behind", "turn_whole_body", "rails_always"
EVERY_WALK = ("no_hurry", "stop_at_pain", "steady_before_more")
PROMISES = ("pain_or_discomfort", "too_much_too_soon")
OUTDOORS = frozenset({Place.CLEAR_PATH, Place.TRACK, Place.GRASS, Place.HILL, Place.QUIET_ROAD})
OF_THE_OPEN_AIR = frozenset({"weather_on_skin", "who_is_out", "name_the_ground"})
KNEES = frozenset({Condition.KNEE_OSTEOARTHRITIS, Condition.KNEE_PAIN_FRONT})
IN_SEQUENCE = frozenset({"breathe_with_steps", "heavy_and_light"})  # make sense only as a whole
MINDFUL_EVERY = 3

Item = TypeVar("Item")


def compose(
    planned: PlannedSession,
    person: Person,
    clearance: Clearance,
    *,
    number: int,
) -> Session:
    """Compose the session that is planned; ``number`` counts the sessions done before it.

    The backward seconds are exactly the planned ones. ``number`` varies what is said; what is
    taught follows the order of the rung's cues, one new thing a session.
    """
    practice = load()
    stage, setting = practice.stage(planned.stage), practice.setting(planned.setting)
    look = TURN_TO_LOOK if Precaution.NECK_STILL in clearance.precautions else LOOK
    ready = HOLD_RAILS if setting.treadmill else look
    teaches, *known = _lessons(stage, look, planned.lesson, practice)
    reminders = [i.id for i in known if i.moment == "walking"]
    still = [i.id for i in known if i.moment == "standing" and i.id != ready]
    calm = _calm(practice, setting)
    theme = calm[number % len(calm)]
    promise = practice.hazard(PROMISES[number % len(PROMISES)])
    return Session(
        id=planned.id,
        on=planned.on,
        stage=stage.id,
        setting=setting.id,
        aim=teaches.rule,
        why=planned.why,
        checklist=(*setting.checklist, *_with_whom(setting, clearance), promise.check),
        blocks=blocks_for(planned.backward_s, _shape(stage, setting, person, clearance, number)),
        teaches=teaches.id,
        reminders=tuple(dict.fromkeys([*reminders, EVERY_WALK[number % len(EVERY_WALK)]])),
        standing=(_on_arrival(person, setting, number), ready, *still),
        calm=tuple(i for i in _turned(calm, number) if i not in {theme, *IN_SEQUENCE}),
        theme=theme,
        source=_sources(stage, setting, promise.source, practice),
    )


def _lessons(stage: Stage, look: str, lesson: int, practice: Practice) -> list[Instruction]:
    """Give what is known by this lesson, today's new one first; after the last, they come round."""
    ids = dict.fromkeys(look if cue == LOOK else cue for cue in stage.cues)
    cues = [practice.instruction(cue) for cue in ids]
    known = cues[: lesson + 1] if lesson < len(cues) else _turned(cues, lesson + 1)
    return known[::-1]


def _shape(
    stage: Stage, setting: Setting, person: Person, clearance: Clearance, number: int
) -> Shape:
    return Shape(
        setting=setting,
        mode=stage.mode,
        careful=person.fall_risk or Precaution.LIGHT_EFFORT in clearance.precautions,
        short_bouts=Precaution.SHORT_BOUTS in clearance.precautions,
        mindful=Goal.CALM in person.goals or number % MINDFUL_EVERY == MINDFUL_EVERY - 1,
    )


def _on_arrival(person: Person, setting: Setting, number: int) -> str:
    hazards = [said for hazard, said in ABOUT_HAZARDS.items() if hazard in setting.hazards]
    about_place = hazards if setting.support is not Support.WATER else []
    about_knees = ["ask_about_knees"] if person.conditions & KNEES else []
    choice = [*BEFORE_WALKING, *about_place, *about_knees]
    return choice[number % len(choice)]


def _with_whom(setting: Setting, clearance: Clearance) -> tuple[str, ...]:
    alone = Precaution.NOT_ALONE in clearance.precautions and not setting.partner
    return ("Somebody is with me and can see me.",) if alone else ()


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
