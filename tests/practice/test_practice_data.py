"""The practice that the package carries: complete, and careful in itself."""

import pytest
from pydantic import ValidationError

from retrowalk.errors import NotInPractice
from retrowalk.person import Goal, Kit
from retrowalk.practice import SOURCE_IDS, Mode, Rung, Support, combined_aim, load
from retrowalk.practice.entry import WORDS_FOR_THE_EAR
from retrowalk.screening.types import Precaution

PRACTICE = load()
STAGES = pytest.mark.parametrize("stage", PRACTICE.rungs, ids=lambda stage: stage.id)
FASTER = {Mode.JOG, Mode.RUN, Mode.DRILL}


def test_every_fact_of_the_articles_is_carried() -> None:
    assert PRACTICE.missing() == []
    assert len(SOURCE_IDS) == 80
    assert list(PRACTICE.carried()) == list(SOURCE_IDS)


def test_the_facts_are_carried_by_entries_of_their_kind() -> None:
    claims = {source for claim in PRACTICE.claims for source in claim.source}
    doses = {source for dose in PRACTICE.doses for source in dose.source}
    ladder = {source for stage in PRACTICE.rungs for source in stage.source}
    said = {source for one in (*PRACTICE.instructions, *PRACTICE.poses) for source in one.source}
    hazards = {source for hazard in PRACTICE.hazards for source in hazard.source}
    for kind, carriers in {"B": claims, "D": doses, "L": ladder, "S": hazards}.items():
        assert {source for source in SOURCE_IDS if source.startswith(kind)} <= carriers
    assert {source for source in SOURCE_IDS if source[0] in "TC"} <= said


def test_loading_is_done_once() -> None:
    assert load() is load()


def test_lookups_find_by_id_and_say_what_is_missing() -> None:
    assert PRACTICE.rung("rail").rung == 1
    assert PRACTICE.setting("home_rail").support is Support.RAIL
    assert PRACTICE.instruction("toes_first").source == ("T4",)
    assert PRACTICE.hazard("bad_ground").source == ("S1",)
    assert PRACTICE.pose("warrior").change
    assert PRACTICE.claim("falls").certainty == "none"
    with pytest.raises(NotInPractice, match="no stage called 'home_rail'"):
        PRACTICE.rung("home_rail")


def test_the_ladder_is_the_main_track_in_order() -> None:
    assert [stage.rung for stage in PRACTICE.ladder] == list(range(1, len(PRACTICE.ladder) + 1))
    assert {stage.track for stage in PRACTICE.ladder} == {"ladder"}
    assert PRACTICE.ladder[0].id == "rail"


def test_whatever_is_said_is_short_enough_to_hear() -> None:
    said = [say for one in PRACTICE.instructions for say in one.say]
    for pose in PRACTICE.poses:
        said += [*pose.steps, pose.leave, pose.change or pose.leave]
    assert max(len(str(say).split()) for say in said) <= WORDS_FOR_THE_EAR


def test_nobody_holds_their_breath_while_walking() -> None:
    held = {i.id for i in PRACTICE.instructions for p in i.pattern if p.breath in ("hold", "rest")}
    assert held == {"box_breathing"}
    assert PRACTICE.instruction("box_breathing").moment == "standing"
    with pytest.raises(ValidationError, match="standing or sitting only"):
        type(PRACTICE.instruction("box_breathing")).model_validate(
            dict(PRACTICE.instruction("box_breathing")) | {"moment": "walking"}
        )


def test_every_goal_has_one_aim_within_the_studied_doses() -> None:
    assert [aim.goal for aim in PRACTICE.aims] == list(Goal)
    assert all(5 <= aim.most_min <= 20 for aim in PRACTICE.aims)


def test_slope_load_and_speed_are_nobodys_next_step_unasked() -> None:
    for stage in PRACTICE.rungs:
        settings = [PRACTICE.setting(name) for name in stage.settings]
        demanding = stage.mode is not Mode.WALK or any(s.incline or s.load for s in settings)
        assert bool(stage.wanted_by) is (demanding or stage.id == "barefoot")


def test_nobody_is_led_past_something_to_hold() -> None:
    skipped = {name for aim in PRACTICE.aims for name in aim.skips}
    needed = {name for stage in PRACTICE.rungs for name in stage.gate.after_stages}
    assert skipped <= {"treadmill"}
    assert "rail" in needed - skipped


def test_several_goals_together() -> None:
    both = combined_aim(frozenset({Goal.CALM, Goal.FITNESS}))
    assert (both.most_s, both.skips, both.mindful_every) == (1200, frozenset(), 1)
    few = combined_aim(frozenset({Goal.A_FEW_MINUTES, Goal.FITNESS}))
    assert (few.most_s, few.skips, few.forward_share) == (300, frozenset(), 2.0)
    assert combined_aim(frozenset()).skips == frozenset()


def test_no_treadmill_is_without_rails() -> None:
    for setting in PRACTICE.settings:
        assert Kit.TREADMILL_WITHOUT_RAILS not in setting.kit
        if setting.treadmill:
            assert setting.support is Support.RAIL
            assert "S8" in setting.source
            assert any("rails" in str(tick) for tick in setting.checklist)


def test_somebody_to_hold_is_somebody_who_is_there() -> None:
    for setting in PRACTICE.settings:
        assert setting.partner or setting.support is not Support.PERSON


def test_every_setting_is_used_and_every_checklist_can_be_ticked_in_a_moment() -> None:
    used = {setting for stage in PRACTICE.rungs for setting in stage.settings}
    assert used == {setting.id for setting in PRACTICE.settings}
    for setting in PRACTICE.settings:
        assert 3 <= len(setting.checklist) <= 5
        assert all(len(str(tick).split()) <= 13 for tick in setting.checklist)


@STAGES
def test_minutes_grow_by_one_at_most_and_end_where_studies_ended(stage: Rung) -> None:
    dose = stage.dose
    assert 1 <= dose.start_min <= dose.most_min <= 30
    assert 0 < dose.step_min <= 1
    assert dose.rest_days >= 1
    least, most = dose.sessions_per_week
    assert 2 <= least <= most <= 4
    assert most * (dose.rest_days + 1) <= 8  # four sessions with a day between fit into 8 days


@STAGES
def test_a_rung_starts_with_no_more_than_its_gate_asked_for(stage: Rung) -> None:
    gate = stage.gate
    if gate.minutes:
        assert stage.dose.start_min <= gate.minutes
    if not gate.after_stages:
        assert stage.dose.start_min <= 2  # D1: whoever begins here begins with 1 to 2 minutes


@STAGES
def test_a_gate_asks_for_minutes_that_the_rungs_before_it_allow(stage: Rung) -> None:
    track = PRACTICE.track(stage.track)
    rungs = {other.id: other.rung for other in track}
    needed = max((rungs[name] for name in stage.gate.after_stages), default=1)
    for before in track:
        if needed <= before.rung < stage.rung:
            assert stage.gate.minutes <= before.dose.most_min, before.id


@STAGES
def test_whoever_needs_support_never_meets_a_rung_that_has_none(stage: Rung) -> None:
    supports = {PRACTICE.setting(name).support for name in stage.settings}
    if supports == {Support.NONE}:
        assert {Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE} <= set(stage.not_with)


@STAGES
def test_what_needs_support_no_longer_has_had_the_rail_before(stage: Rung) -> None:
    if any(PRACTICE.setting(name).support is Support.NONE for name in stage.settings):
        assert "rail" in _practised_before(stage)


@STAGES
def test_load_slope_and_running_obey_their_precautions(stage: Rung) -> None:
    settings = [PRACTICE.setting(name) for name in stage.settings]
    if all(setting.load for setting in settings):
        assert Precaution.NO_LOAD in stage.not_with
    if all(setting.incline for setting in settings):
        assert Precaution.NO_INCLINE in stage.not_with
    if all(setting.treadmill for setting in settings):
        assert Precaution.NO_TREADMILL in stage.not_with
    if stage.mode in FASTER:
        assert Precaution.NO_RUNNING in stage.not_with


@STAGES
def test_speed_slope_and_load_are_never_added_at_once(stage: Rung) -> None:
    for name in stage.settings:
        setting = PRACTICE.setting(name)
        added = [stage.mode is not Mode.WALK, setting.incline, setting.load]
        # the one exception is the last of the loads: hill and sled were practised one by one
        assert sum(added) <= 1 or stage.gate.after_stages == ("hill", "sled")


def test_jogging_comes_after_walking_fast_and_running_after_the_long_way() -> None:
    assert {"treadmill", "open_ground", "fast_walk"} <= _practised_before(
        PRACTICE.rung("jog_with_rails")
    )
    assert "jog_with_rails" in _practised_before(PRACTICE.rung("jog_hands_free"))
    assert {"open_ground", "long_way"} <= _practised_before(PRACTICE.rung("run"))
    assert "run" in _practised_before(PRACTICE.rung("drills"))


def test_rehabilitation_is_for_its_condition_and_with_a_professional() -> None:
    for stage in PRACTICE.track("rehabilitation"):
        assert stage.only_for
        assert stage.gate.professional
        assert stage.mode is Mode.WALK
        assert not any(PRACTICE.setting(name).support is Support.NONE for name in stage.settings)


def test_active_ageing_always_has_something_to_hold() -> None:
    for stage in PRACTICE.track("active_ageing"):
        assert not any(PRACTICE.setting(name).support is Support.NONE for name in stage.settings)


def test_every_rung_says_what_is_normal_and_what_is_not() -> None:
    for stage in PRACTICE.rungs:
        assert stage.normal
        assert stage.not_normal
        assert len(stage.cues) >= 4


def _practised_before(stage: Rung) -> set[str]:
    names = set(stage.gate.after_stages)
    return names.union(*(_practised_before(PRACTICE.rung(name)) for name in names))
