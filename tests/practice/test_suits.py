"""Hazards belong to places: no setting, mode, cue or pose reaches somebody whom it could harm.

The table below is written down apart from the data: what must never be, whoever edits the data.
"""

from collections.abc import Callable

import pytest

from retrowalk.person import Condition
from retrowalk.practice import (
    Demand,
    Mode,
    Setting,
    Support,
    barred,
    checklist,
    load,
    suits,
)
from retrowalk.screening.types import Precaution

PRACTICE = load()
BELT = {Condition.EPILEPSY, Condition.DEMENTIA, Condition.VESTIBULAR, Condition.PROSTHESIS}
FEET = {Condition.NEUROPATHY, Condition.DIABETES, Condition.FOOT_ULCER, Condition.PROSTHESIS}
SLOPE = {Condition.ACHILLES_PAIN, Condition.OSTEOPOROSIS, Condition.HEART_DISEASE}
LOAD = {Condition.OSTEOPOROSIS, Condition.HEART_DISEASE, Condition.BACK_PAIN, Condition.NECK_PAIN}

NEVER_WITH: dict[Precaution, Callable[[Setting], bool]] = {
    Precaution.SUPPORT_WITHIN_REACH: lambda one: one.support is Support.NONE,
    Precaution.NO_TREADMILL: lambda one: one.treadmill,
    Precaution.NO_WATER: lambda one: one.support is Support.WATER,
    Precaution.NO_WATER_ALONE: lambda one: one.support is Support.WATER and not one.partner,
    Precaution.NO_INCLINE: lambda one: one.incline,
    Precaution.NO_LOAD: lambda one: one.load,
    Precaution.LIGHT_EFFORT: lambda one: one.incline or one.load,
    Precaution.NO_BAREFOOT: lambda one: one.barefoot,
}
NEVER_FOR: dict[Condition, Callable[[Setting], bool]] = {
    Condition.EPILEPSY: lambda one: one.water or one.treadmill,
    **{condition: lambda one: one.treadmill for condition in BELT - {Condition.EPILEPSY}},
    **{condition: lambda one: one.barefoot for condition in FEET - BELT},
    **{condition: lambda one: one.incline for condition in SLOPE},
    **{condition: lambda one: one.load for condition in LOAD - SLOPE},
}
EVERY_WHERE = pytest.mark.parametrize("setting", PRACTICE.settings, ids=lambda one: one.id)


def nobody() -> frozenset[Condition]:
    return frozenset()


@EVERY_WHERE
def test_no_precaution_and_no_condition_lets_a_harmful_place_through(setting: Setting) -> None:
    for precaution in Precaution:
        for condition in (None, *Condition):
            conditions = frozenset({condition}) if condition else nobody()
            open_here = suits(setting, conditions, frozenset({precaution}))
            harmful = NEVER_WITH.get(precaution, lambda _: False)(setting)
            if condition is not None:
                harmful = harmful or NEVER_FOR.get(condition, lambda _: False)(setting)
            assert not (open_here and harmful), (precaution, condition)


@EVERY_WHERE
def test_what_bars_a_place_bars_it_beside_anything_else(setting: Setting) -> None:
    everything = frozenset(Precaution)
    for precaution in Precaution:
        alone = suits(setting, nobody(), frozenset({precaution}))
        assert alone or not suits(setting, nobody(), everything)
    assert suits(setting, nobody(), frozenset())


@EVERY_WHERE
def test_a_place_is_what_it_says_and_water_is_never_anything_else(setting: Setting) -> None:
    assert setting.water is (setting.support is Support.WATER)
    assert (Demand.WATER in setting.demands) is setting.water
    assert (Demand.BARE_FEET in setting.demands) is setting.barefoot


@pytest.mark.parametrize("mode", Mode)
def test_speed_and_running_are_barred_by_what_they_ask(mode: Mode) -> None:
    for precaution in (Precaution.LIGHT_EFFORT, Precaution.BESIDE_TREATMENT):
        may = barred(nobody(), frozenset({precaution})).isdisjoint(mode.demands)
        assert may is (mode is Mode.WALK)
    running = barred(nobody(), frozenset({Precaution.NO_RUNNING})).isdisjoint(mode.demands)
    assert running is not mode.runs


@pytest.mark.parametrize(
    ("condition", "cue"),
    [
        (Condition.KNEE_OSTEOARTHRITIS, "heavy_and_light"),
        (Condition.NEUROPATHY, "heavy_and_light"),
        (Condition.HEART_DISEASE, "box_breathing"),
        (Condition.PREGNANT, "box_breathing"),
    ],
)
def test_a_cue_that_could_harm_is_not_for_them(condition: Condition, cue: str) -> None:
    said = PRACTICE.instruction(cue)
    assert suits(said, nobody(), frozenset())
    assert not suits(said, frozenset({condition}), frozenset())


@pytest.mark.parametrize("precaution", [Precaution.NECK_STILL, Precaution.NO_LOOKING_UP])
def test_nobody_with_a_sore_neck_is_led_to_look_up(precaution: Precaution) -> None:
    assert not suits(PRACTICE.pose("warrior"), nobody(), frozenset({precaution}))


@pytest.mark.parametrize(
    "precaution", [Precaution.NO_LONG_STANDING, Precaution.SIT_TO_REST], ids=str
)
def test_who_must_not_stand_long_is_led_into_no_pose(precaution: Precaution) -> None:
    assert not any(suits(pose, nobody(), frozenset({precaution})) for pose in PRACTICE.poses)


@EVERY_WHERE
def test_no_tick_offers_bare_feet_to_who_must_wear_shoes(setting: Setting) -> None:
    shod = frozenset({Precaution.NO_BAREFOOT})
    if suits(setting, nobody(), shod):
        ticks = [str(tick) for tick in checklist(setting, nobody(), shod)]
        assert not any("bare" in tick.replace("no bare feet", "") for tick in ticks)
        assert len(ticks) == len(setting.checklist)


@pytest.mark.parametrize(
    ("setting", "conditions", "precautions", "tick"),
    [
        ("home_rail", (), {Precaution.SUPPORT_WITHIN_REACH}, "telephone is in reach"),
        ("home_rail", (), {Precaution.SUPPORT_WITHIN_REACH}, "no slippers"),
        ("home_rail", (), {Precaution.SIT_TO_REST}, "firm chair"),
        ("home_rail", (Condition.VISION_LOSS,), (), "my glasses"),
        ("spotter_path", (), {Precaution.TOUCH_FOR_STOP}, "a touch means stop"),
        ("pool_lane", (), (), "no open wound, no fever"),
        ("therapy_pool", (), (), "no open wound, no fever"),
    ],
)
def test_a_tick_comes_where_it_is_needed(setting, conditions, precautions, tick) -> None:
    ticks = checklist(PRACTICE.setting(setting), frozenset(conditions), frozenset(precautions))
    assert any(tick in str(one) for one in ticks)


def test_a_tick_that_takes_the_place_of_another_leaves_the_list_as_long() -> None:
    spotter = PRACTICE.setting("spotter_path")
    heard = checklist(spotter, nobody(), frozenset())
    felt = checklist(spotter, nobody(), frozenset({Precaution.TOUCH_FOR_STOP}))
    assert heard == spotter.checklist
    assert len(felt) == len(heard)
    assert not any("a word for stop" in str(one) for one in felt)


def test_who_is_accompanied_needs_no_telephone_on_the_list() -> None:
    beside = frozenset({Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE})
    ticks = checklist(PRACTICE.setting("home_rail"), nobody(), beside)
    assert not any("telephone" in str(one) for one in ticks)


@EVERY_WHERE
def test_no_list_grows_long_even_for_who_needs_much(setting: Setting) -> None:
    everything = frozenset(Precaution)
    assert len(checklist(setting, frozenset(Condition), everything)) <= 7
    assert len(checklist(setting, frozenset(Condition), everything - {Precaution.NOT_ALONE})) <= 8
