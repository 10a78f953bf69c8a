"""The first lesson lasts about a minute, and is true for whoever sees it, wherever they walk."""

import pytest
from tests.session.hearing import is_short, speaking_s, words
from tests.session.test_scripts import PLACES, planned

from retrowalk.languages import LANGUAGES, speaking
from retrowalk.person import Condition, Person
from retrowalk.practice import Setting, Support, load, suits
from retrowalk.screening.types import Clearance, Precaution
from retrowalk.session import BlockKind, compile_script, compose, first_lesson

PRACTICE = load()
TAUGHT = {"T1", "T3", "T4", "T5", "T6", "T9", "S7"}
"""What everybody is taught before their first walk, beside how to get ready where they walk."""


def sources(setting: Setting, **whom: frozenset) -> set[str]:
    rules = {str(step.rule) for step in first_lesson(setting, **whom)}
    return {fact for one in PRACTICE.instructions if str(one.rule) in rules for fact in one.source}


@pytest.mark.parametrize("setting", PRACTICE.settings, ids=lambda setting: setting.id)
def test_it_teaches_what_a_first_step_asks_for(setting: Setting) -> None:
    assert sources(setting) >= TAUGHT | ({"S8"} if setting.treadmill else {"T2"})


@pytest.mark.parametrize("setting", PRACTICE.settings, ids=lambda setting: setting.id)
def test_nobody_is_told_to_hold_what_is_not_there(setting: Setting) -> None:
    lines = [str(line).lower() for step in first_lesson(setting) for line in step.say]
    assert setting.support is not Support.NONE or not any("hold" in line for line in lines)
    drawn = {step.drawing for step in first_lesson(setting) if step.drawing}
    held = {
        one.drawing for one in PRACTICE.instructions if one.holds not in {None, setting.support}
    }
    assert drawn.isdisjoint(held)


@pytest.mark.parametrize("precaution", Precaution)
@pytest.mark.parametrize("condition", [None, *Condition])
def test_nobody_is_taught_what_they_must_not_do(
    condition: Condition | None, precaution: Precaution
) -> None:
    conditions = frozenset({condition} if condition else ())
    precautions = frozenset({precaution})
    taught = {
        str(step.rule) for step in first_lesson(PRACTICE.settings[0], conditions, precautions)
    }
    barred = [one for one in PRACTICE.instructions if not suits(one, conditions, precautions)]
    assert taught.isdisjoint(str(one.rule) for one in barred)


def test_a_neck_that_must_be_kept_still_is_not_turned() -> None:
    still = frozenset({Precaution.NECK_STILL})
    assert "S4" in sources(PRACTICE.settings[0], precautions=still)
    assert "T2" not in sources(PRACTICE.settings[0], precautions=still)


@pytest.mark.parametrize("precautions", [frozenset(), frozenset(Precaution)])
@pytest.mark.parametrize("setting", PRACTICE.settings, ids=lambda setting: setting.id)
def test_everybody_is_told_last_what_silence_means(
    setting: Setting, precautions: frozenset[Precaution]
) -> None:
    *_, last = first_lesson(setting, precautions=precautions)
    assert str(last.say[0]) == "No sound for half a minute: stop and look."


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_heard_within_about_a_minute(code: str) -> None:
    for setting in PRACTICE.settings:
        lesson = first_lesson(setting)
        assert 55 <= sum(step.seconds for step in lesson) <= 70
        with speaking(code):
            for step in lesson:
                said = [words(line) for line in step.say]
                assert all(is_short(line, code) for line in said)
                assert sum(speaking_s(line, code) for line in said) <= step.seconds - 1


def test_a_script_takes_it_along_with_the_drawings(walker: Person, clear: Clearance) -> None:
    lesson = first_lesson(PRACTICE.setting(PLACES[0][1]))
    session = compose(planned(), walker, clear, number=0)
    script = compile_script(session, number=0, lesson=lesson)
    assert script.first_lesson == lesson
    assert script.drawing == PRACTICE.instruction(session.teaches).drawing
    lines = [(str(line).lower(), one) for one in PRACTICE.instructions for line in one.say]
    for cue in script.cues:
        said = str(cue.say or "").lower()
        assert cue.drawing in {None, *(one.drawing for line, one in lines if line in said)}
    assert any(cue.drawing for cue in script.cues)


def test_a_pose_is_drawn_as_long_as_it_lasts(walker: Person, clear: Clearance) -> None:
    shown = set()
    for number in range(40):
        script = compile_script(compose(planned(), walker, clear, number=number), number=number)
        for cue in script.cues:
            block = script.blocks[cue.block]
            if block.kind is BlockKind.POSE and cue.say:
                assert cue.drawing == PRACTICE.pose(block.about).drawing
                shown.add(block.about)
    assert shown
