"""The first lesson: in about a minute, what stepping back asks for, before the first walk."""

from retrowalk.person import Condition
from retrowalk.practice import Instruction, Practice, Setting, load, suits
from retrowalk.screening.types import Precaution
from retrowalk.session.repertoire import here
from retrowalk.session.types import LessonStep

SAID = 2  # ways to say each thing: once to hear it, once more to try it


def first_lesson(
    setting: Setting,
    conditions: frozenset[Condition] = frozenset(),
    precautions: frozenset[Precaution] = frozenset(),
) -> tuple[LessonStep, ...]:
    """Give the lesson in words that are true in a setting, and for somebody.

    What they must not do is left out, or what takes its place is taught.
    """
    practice = load()
    cues = [
        cue
        for lesson in practice.lessons
        for step in lesson.steps
        if suits(cue := _cue(step, setting, precautions, practice), conditions, precautions)
    ]
    seconds = sum(lesson.seconds for lesson in practice.lessons) // max(1, len(cues))
    return tuple(_step(cue, setting, seconds) for cue in cues)


def _cue(
    step: str, setting: Setting, precautions: frozenset[Precaution], practice: Practice
) -> Instruction:
    cue = practice.instruction(step)
    if cue.when == "ready":
        return practice.ready(setting, precautions)
    return practice.instead(step, precautions)


def _step(cue: Instruction, setting: Setting, seconds: int) -> LessonStep:
    said = here(cue, setting)
    return LessonStep(rule=cue.rule, say=said.say[:SAID], drawing=said.drawing, seconds=seconds)
