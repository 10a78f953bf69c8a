"""Breath, poses, slow walking and the metronome: timed, for whom they are safe, and varied."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import clearances, persons
from tests.session.hearing import words
from tests.session.test_scripts import PLACES, planned

from retrowalk.languages import Message
from retrowalk.person import Condition, Goal
from retrowalk.practice import Demand, combined_aim, load
from retrowalk.screening.types import Precaution
from retrowalk.session import BlockKind, Rhythm, compile_script, compose
from retrowalk.session.calm import fits, steps_a_breath
from retrowalk.session.guided import pose_moments
from retrowalk.session.orders import READY, on_the_way, while_standing
from retrowalk.session.phrases import SEEK_HOLD, speaking_s

STEADY = (Goal.STEADINESS,)
STANDING_TITLE = "session-standing-breath-title"


def with_support(clearance):
    within_reach = frozenset({Precaution.SUPPORT_WITHIN_REACH})
    return clearance.model_copy(update={"precautions": within_reach})


def led(person, clearance, kind, *, numbers=range(60), rhythm=None, **where):
    """Find every block of a kind in many sessions, each with its cues."""
    for number in numbers:
        session = compose(planned(**where), person, clearance, number=number, rhythm=rhythm)
        script = compile_script(session, number=number)
        for place, block in enumerate(script.blocks):
            if block.kind is kind:
                yield block, [cue for cue in script.cues if cue.block == place]


# breath


@pytest.mark.parametrize(
    ("forward_spm", "count", "count_s"),
    [(None, 4, 2.4), (100, 4, 2.4), (60, 2, 2.0), (120, 5, 2.5), (240, 6, 1.5)],
)
def test_breath_follows_the_walkers_own_steps(walker, clear, forward_spm, count, count_s) -> None:
    calm = walker.model_copy(update={"goals": (Goal.CALM,)})
    rhythm = Rhythm(forward_spm=forward_spm)
    found = led(calm, clear, BlockKind.BREATHING, rhythm=rhythm)
    walking = [(block, cues) for block, cues in found if str(block.title) == "Breath and steps"]
    assert walking
    for block, cues in walking:
        assert (block.count, block.count_s) == (count, count_s)
        first, second = [cue for cue in cues if words(cue.say).endswith(" steps.")]
        assert second.at_s - first.at_s == pytest.approx(count_s, abs=0.11)
        assert not any("hold" in words(cue.say).lower() for cue in cues)


@given(st.floats(30, 220))
def test_a_breath_is_a_few_whole_steps(cadence_spm) -> None:
    assert 2 <= steps_a_breath(cadence_spm) <= 6


def test_a_square_is_counted_aloud_once_and_then_in_tones(walker, clear) -> None:
    back = walker.model_copy(update={"goals": (Goal.BACK,)})
    block, cues = next(
        found
        for found in led(back, clear, BlockKind.BREATHING)
        if found[0].about == "box_breathing"
    )
    parts = [cue for cue in cues if words(cue.say).endswith(" four.")]
    assert [words(cue.say) for cue in parts] == [
        *("In for four.", "Hold for four.", "Out for four.", "Rest for four."),
    ]
    beats = [*parts, *(cue for cue in cues if cue.tone == "soft" and not cue.say)]
    assert all(b.at_s - a.at_s == pytest.approx(4.0) for a, b in pairwise(beats))
    assert len(beats) >= 12
    assert block.kind is BlockKind.BREATHING


HELD = next(one for one in load().demands if one.id is Demand.HOLDING_THE_BREATH)


@pytest.mark.parametrize("condition", HELD.not_for)
def test_who_should_not_hold_their_breath_breathes_evenly(walker, clear, condition) -> None:
    answers = {"conditions": frozenset({condition}), "goals": (Goal.CALM, Goal.BACK)}
    person = walker.model_copy(update=answers)
    for _, cues in led(person, clear, BlockKind.BREATHING):
        assert not any(word in words(cue.say) for cue in cues for word in ("Hold", "Rest for"))


def test_in_water_no_breath_is_held(walker, clear) -> None:
    back = walker.model_copy(update={"goals": (Goal.BACK,)})
    found = led(back, clear, BlockKind.BREATHING, stage="pool", setting="pool_lane")
    standing = {block.about for block, _ in found if block.title == Message(STANDING_TITLE)}
    assert standing == {"even_breathing"}


@given(person=persons, clearance=clearances, place=st.sampled_from(PLACES), data=st.data())
def test_a_breath_is_held_standing_and_away_from_every_belt(person, clearance, place, data) -> None:
    number = data.draw(st.integers(0, 60))
    session = compose(planned(*place), person, clearance, number=number)
    script = compile_script(session, number=number)
    belt = load().setting(session.setting).treadmill
    for cue in script.cues:
        if "Hold for" in words(cue.say):
            assert script.blocks[cue.block].about == "box_breathing"
    cool_down = [block.kind for block in script.blocks].index(BlockKind.COOL_DOWN)
    standing = script.blocks[cool_down + 1 :]
    assert not (belt and standing)
    for block in script.blocks[: cool_down + 1]:
        assert block.about != "box_breathing"


# poses


@pytest.mark.parametrize("pose", load().poses, ids=lambda pose: pose.id)
def test_a_pose_is_led_into_held_in_silence_and_changed(pose) -> None:
    moments = pose_moments(pose)
    sides = 1 if pose.change is None else 2
    silences = [b.at_s - a.end_s for a, b in pairwise(moments)]
    assert min(silences) >= 5.99
    assert sum(silence >= pose.hold_s - 0.01 for silence in silences) >= sides
    said = [moment.say for moment in moments]
    assert said[-1] == pose.leave
    assert (pose.change in said) is (sides == 2)
    for step in pose.steps[1:]:
        assert said.count(step) == sides


def test_poses_come_in_turn_beside_a_rail(walker, clear) -> None:
    steady = walker.model_copy(update={"goals": STEADY})
    about = [block.about for block, _ in led(steady, clear, BlockKind.POSE)]
    assert set(about[:5]) == {pose.id for pose in load().poses}
    assert all(a != b for a, b in pairwise(about))


@pytest.mark.parametrize(
    ("answers", "left_out"),
    [
        ({"unsteady": True}, {"warrior", "tree"}),
        ({"conditions": frozenset({Condition.VESTIBULAR})}, {"warrior", "tree"}),
        ({"conditions": frozenset({Condition.ACHILLES_PAIN})}, {"heel_raise"}),
    ],
)
def test_a_pose_is_only_for_whom_it_is_safe(walker, clear, answers, left_out) -> None:
    person = walker.model_copy(update={"goals": STEADY, **answers})
    about = {block.about for block, _ in led(person, clear, BlockKind.POSE)}
    assert about
    assert not about & left_out


def test_a_still_neck_looks_up_in_no_pose(walker, clear) -> None:
    rail = load().setting("home_rail")
    for precaution in (Precaution.NECK_STILL, Precaution.NO_LOOKING_UP):
        still = frozenset({precaution})
        assert [p.id for p in load().poses if not fits(p, walker, still, rail)] == ["warrior"]


def test_on_a_path_something_firm_is_gone_to_before_anything_is_held(walker, clear) -> None:
    steady = walker.model_copy(update={"goals": STEADY})
    where = {"stage": "open_ground", "setting": "clear_path"}
    found = list(led(steady, clear, BlockKind.POSE, **where))
    assert {block.about for block, _ in found} == {pose.id for pose in load().poses}
    for block, cues in found:
        said = [cue.say for cue in cues if cue.say]
        seeks = list(map(Message, SEEK_HOLD))
        assert block.seeks_hold is (block.about != "mountain")
        assert (said[1:4] == seeks) is block.seeks_hold
        if block.seeks_hold:
            free, hold = said[3], said[4]
            assert str(hold).startswith("Hold on")
            at_s = {cue.say: cue.at_s for cue in cues}
            assert at_s[hold] - at_s[free] - speaking_s(free) >= 14.9


def test_where_nothing_can_be_held_both_feet_stay_down(walker, clear) -> None:
    steady = walker.model_copy(update={"goals": STEADY})
    hill = {"stage": "hill", "setting": "gentle_hill"}
    assert {b.about for b, _ in led(steady, clear, BlockKind.POSE, **hill)} == {"mountain"}
    path = {"stage": "open_ground", "setting": "clear_path"}
    for careful, minded in (
        (steady.model_copy(update={"afraid_of_falling": True}), clear),
        (steady, with_support(clear)),
    ):
        assert {b.about for b, _ in led(careful, minded, BlockKind.POSE, **path)} == {"mountain"}
    water = {"stage": "pool", "setting": "pool_lane"}
    assert not list(led(steady, clear, BlockKind.POSE, **water))


# metronome and mixing


def test_a_metronome_beats_where_the_aim_is_small_even_steps(walker, clear) -> None:
    rhythm = Rhythm(backward_spm=91.6)
    for lesson in range(8):
        session = compose(planned(lesson=lesson), walker, clear, number=lesson, rhythm=rhythm)
        for block in session.blocks:
            ticks = session.teaches == "small_steps" and block.kind is BlockKind.BACKWARD
            assert block.cadence_spm == (92 if ticks else None)


@pytest.mark.parametrize(("own_spm", "asked_spm"), [(None, 80), (20, 50), (180, 130)])
def test_a_metronome_never_hurries(walker, clear, own_spm, asked_spm) -> None:
    rhythm = Rhythm(backward_spm=own_spm)
    session = compose(planned(lesson=3), walker, clear, number=0, rhythm=rhythm)
    assert {b.cadence_spm for b in session.blocks if b.kind is BlockKind.BACKWARD} == {asked_spm}


@pytest.mark.parametrize(
    ("stage", "setting"), [("treadmill", "treadmill_rails"), ("pool", "pool_lane")]
)
def test_belt_and_water_have_a_pace_of_their_own(walker, clear, stage, setting) -> None:
    for lesson in range(9):
        plan = planned(stage=stage, setting=setting, lesson=lesson)
        assert all(b.cadence_spm is None for b in compose(plan, walker, clear, number=0).blocks)


def test_just_a_few_minutes_are_phases_in_a_forward_walk(walker, clear) -> None:
    few = walker.model_copy(update={"goals": (Goal.A_FEW_MINUTES,)})
    plan = planned("open_ground", "clear_path", 300)
    blocks = compose(plan, few, clear, number=0).blocks
    forward_s = sum(b.seconds for b in blocks if b.kind is BlockKind.FORWARD)
    assert max(b.seconds for b in blocks if b.kind is BlockKind.BACKWARD) <= 60
    assert forward_s >= 1.5 * 300
    usual = compose(plan, walker, clear, number=0).blocks
    assert sum(b.seconds for b in usual if b.kind is BlockKind.FORWARD) < 300


def test_a_goal_leads_what_is_taught_after_the_rungs_own_first_things(walker, clear) -> None:
    back = walker.model_copy(update={"goals": (Goal.BACK,)})
    taught = [compose(planned(lesson=n), back, clear, number=n).teaches for n in range(7)]
    assert taught[3] == "stand_hip_width"
    assert set(taught[4:]) == set(combined_aim(frozenset({Goal.BACK})).leads)


# variety


def test_no_two_of_ten_sessions_are_alike_but_for_what_keeps_from_falling(walker, clear) -> None:
    rail, said = load().setting("home_rail"), []
    orders = {*while_standing(rail, turning=True, first=True), *on_the_way(rail)} - {READY}
    always = set(map(Message, orders))
    for number in range(10):
        session = compose(planned(lesson=number), walker, clear, number=number)
        cues = compile_script(session, number=number).cues
        found = [words(cue.say) for cue in cues if cue.say and cue.say not in always]
        said.append([line for line in found if line.split()[:2] != ["In", "five"]])
    for n, one in enumerate(said):
        for other in said[n + 1 :]:
            same = sum(a == b for a, b in zip(one, other, strict=False))
            assert same < 0.6 * min(len(one), len(other))


@given(person=persons, clearance=clearances, place=st.sampled_from(PLACES))
def test_whatever_is_said_has_been_said_before_the_next(person, clearance, place) -> None:
    for number in range(0, 60, 7):
        session = compose(planned(*place, 240), person, clearance, number=number)
        spoken = [cue for cue in compile_script(session, number=number).cues if cue.say]
        for before, after in pairwise(spoken):
            assert after.at_s >= before.at_s + speaking_s(before.say) - 0.11
