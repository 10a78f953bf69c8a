"""A story for each finding of the reviews, kept: what a good physiotherapist would do, is done.

The letters are those of the histories in the review of care; B1, B2, M1 and M7 of that by use.
"""

from datetime import date

import pytest
from tests.rehearsal.lived import (
    STORIES,
    firsts,
    grew,
    lived,
    lived_by,
    lived_with_reason,
    minutes,
    most_in_seven_days,
)

from retrowalk.practice import Mode, Support, load
from retrowalk.programme.invariants import broken_words

NAMES = sorted(path.stem for path in STORIES.glob("*.toml"))
REFERRED = {
    "c_back_from_0_to_6": 16,
    "d_stumbles_each_third": 9,
    "effort_8_at_few_minutes": 4,
    "f_over_eager": 5,
    "h_pain_5_always": 6,
    "i_one_press_each_walk": 5,
    "n_80_stumbles_every_time": 3,
    "o_pain_8_every_other": 3,
    "p_worse_the_next_day": 4,
    "q_heart_effort_10": 1,
    "r_presses_1_3": 5,
}


@pytest.mark.parametrize("name", NAMES)
def test_no_sentence_says_less_of_what_is_not_less(name) -> None:
    for one in lived(name).sessions:
        after_s = one.next_backward_s
        if after_s is not None:
            assert broken_words(one.sentence.english, one.backward_s, after_s) == [], one


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_ahead_while_a_professional_is_to_be_asked(name) -> None:
    for one in lived(name).sessions:
        if one.decision == "ask":
            assert not one.may_walk
            assert one.next_on is one.next_backward_s is one.next_setting is None
        if one.next_on is not None:
            assert one.may_walk
            assert (one.next_on - one.on).days > 1


@pytest.mark.parametrize(("name", "most"), REFERRED.items())
def test_trouble_that_repeats_is_referred(name, most) -> None:
    story = lived(name)
    assert story.summary.sessions <= most
    assert story.sessions[-1].decision == "ask"
    assert story.summary.asked_on == story.sessions[-1].on


@pytest.mark.parametrize("name", ["d_stumbles_each_third", "n_80_stumbles_every_time"])
def test_nothing_grows_between_two_stumbles_and_a_third(name) -> None:
    story = lived(name)
    second = firsts(story).index("stumbled_again")
    assert all(one.decision not in ("grow", "enter") for one in story.sessions[second:])


def test_presses_of_the_button_are_no_good_walks() -> None:
    for name in ("i_one_press_each_walk", "r_presses_1_3"):
        assert max(minutes(lived(name))) <= 3
        assert lived(name).summary.settings == ("home_rail",)


@pytest.mark.parametrize("name", ["c_back_from_0_to_6", "c_knee_from_0_slowly"])
def test_a_rise_from_0_is_answered_before_it_is_6(name) -> None:
    story = lived(name)
    answered = [one for one in story.sessions if one.decision in ("less", "step_back", "ask")]
    assert answered
    assert "pain_red" not in {reason for one in story.sessions for reason in one.reasons}


def test_a_quarter_more_each_time_is_noticed() -> None:
    assert len(grew(lived("g_somewhat_more"))) < 34


def test_weeks_without_a_walk_bring_it_back_lower() -> None:
    story = lived("e_five_weeks_ill")
    back = next(one for one in story.sessions if one.on >= date(2026, 8, 3))
    before = story.sessions[back.session - 2]
    assert back.backward_s < before.backward_s


def test_after_a_fall_there_is_something_to_hold_and_somebody() -> None:
    story = lived("j_fell")
    fall = firsts(story).index("fell")
    assert story.sessions[fall + 1].on >= date(2026, 6, 15)
    held = [load().setting(one.setting).support for one in story.sessions[fall + 1 :]]
    assert held
    assert Support.NONE not in held


def test_a_fall_after_the_yes_of_the_same_day_is_not_answered_by_it() -> None:
    story = lived("b1_fell_after_the_morning_yes")
    assert firsts(story) == ["fell"]
    assert story.summary.asked_on == date(2026, 6, 1)
    answered = lived("b1_yes_after_the_fall")
    assert firsts(answered)[0] == "fell"
    assert not answered.sessions[0].may_walk
    assert answered.summary.sessions > 10


def test_a_yes_given_before_the_second_time_does_not_answer_it() -> None:
    story = lived("b1_red_pain_twice")
    assert firsts(story)[1:] == ["pain_red", "pain_red_again"]
    assert story.summary.asked_on == story.sessions[2].on > date(2026, 6, 4)


@pytest.mark.parametrize("name", ["b2_steady_4", "b2_steady_4_bounded"])
def test_steady_pain_grows(name) -> None:
    story = lived(name)
    assert story.summary.asked_on is None
    assert len(grew(story)) >= 8
    assert story.summary.longest_s >= 600


def test_pain_above_an_agreed_limit_does_not_grow() -> None:
    assert grew(lived("b2_above_the_agreed_limit")) == []


def test_a_professionals_bounds_hold_until_their_last_day_and_no_longer() -> None:
    story = lived("m1_two_minutes_at_the_counter")
    within = [one for one in story.sessions if one.on <= date(2026, 12, 12)]
    assert len(within) >= 6
    assert all(one.backward_s <= 120 and one.setting == "home_rail" for one in within)
    days = [one.on for one in within]
    assert all((third - first).days >= 7 for first, third in zip(days, days[2:], strict=False))
    assert story.summary.longest_s > 120
    assert most_in_seven_days(story) > 2


def test_of_two_words_the_narrower_counts_and_a_later_one_of_the_same_person_replaces() -> None:
    story = lived("two_words")
    for one in story.sessions:
        if date(2026, 6, 3) <= one.on < date(2026, 7, 1):
            assert one.backward_s <= 180
        assert one.backward_s <= 360
    assert story.summary.longest_s == 360


@pytest.mark.parametrize(
    "name",
    ["a_knee_without_pain", "back_agreed", "operated_for_sport", "neuropathy_barefoot"],
)
def test_a_yes_without_bounds_does_not_shrink_the_ladder(name) -> None:
    assert len(lived(name).summary.rungs) > 1


@pytest.mark.parametrize(
    "name", ["epilepsy_pool", "epilepsy_rail_and_pool", "alone_dementia_pool", "added_no_water"]
)
def test_water_is_never_for_who_must_not(name) -> None:
    settings = [load().setting(one) for one in lived(name).summary.settings]
    assert not any(setting.support is Support.WATER for setting in settings)


@pytest.mark.parametrize(
    "condition",
    ["stroke", "parkinson", "multiple_sclerosis", "dementia", "vestibular", "vision_loss"],
)
def test_a_pool_is_no_company(condition) -> None:
    alone = lived_by("alone_dementia_pool", conditions_nerves=[condition])
    assert alone.summary.sessions == 0


def test_three_signs_of_a_fall_are_for_a_professional_first() -> None:
    assert lived("three_signs_at_78").summary.clearance == "ask"
    assert lived("fall_and_thinner_at_70").summary.clearance == "ask"


def test_at_ninety_nobody_is_on_a_belt_alone() -> None:
    story = lived("ninety_alone_treadmill")
    assert not any(load().setting(one).treadmill for one in story.summary.settings)
    assert all(one.backward_s <= 60 for one in story.sessions[:1])


def test_feet_that_feel_little_are_never_bare() -> None:
    settings = [load().setting(one) for one in lived("neuropathy_barefoot").summary.settings]
    assert not any(setting.barefoot for setting in settings)


def test_what_heals_does_not_run() -> None:
    rungs = [load().rung(one) for one in lived("operated_for_sport").summary.rungs]
    assert {rung.mode for rung in rungs} == {Mode.WALK}


def test_urgent_symptoms_no_word_lifts() -> None:
    assert lived("saddle_numb").summary.sessions == 0
    assert lived("saddle_numb").summary.clearance == "ask"


def test_what_a_professional_lifts_is_open() -> None:
    rungs = {load().rung(one).mode for one in lived("no_running_lifted").summary.rungs}
    assert rungs & {Mode.JOG, Mode.RUN, Mode.DRILL}
    assert "hill" in lived("diabetes_light_lifted").summary.rungs


def test_alone_with_a_path_nothing_is_planned_and_nothing_asked() -> None:
    story = lived("m7_alone_with_a_path")
    assert (story.summary.clearance, story.summary.asked_on) == ("go", None)


@pytest.mark.parametrize("why", ["fell", "operated", "hospital"])
def test_a_break_that_asks_for_care_is_asked_about(why) -> None:
    story = lived("e_five_weeks_ill")
    broken_off = lived_with_reason(why)
    assert broken_off.summary.sessions < story.summary.sessions
    assert max(one.on for one in broken_off.sessions) < date(2026, 6, 29)
    assert (broken_off.summary.asked_on == date(2026, 8, 3)) == (why == "fell")


def test_a_prescription_is_walked_as_often_as_asked_within_all_that_it_bounds() -> None:
    story = lived("prescribed_knee")
    assert set(story.summary.sessions_a_week) == {3}
    assert story.summary.longest_s == 600
    hard = story.sessions[7]
    assert (hard.reasons[0], hard.next_backward_s) == ("effort_above", hard.backward_s)
