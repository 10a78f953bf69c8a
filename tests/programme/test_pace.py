"""How far a programme leads, and how the walker's own wishes shape it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import START, clearances, moment, persons, walked

from retrowalk.cli.story import all_answers
from retrowalk.person import Condition, Experience, Goal, Kit, Person, Place
from retrowalk.practice import load
from retrowalk.programme import (
    Action,
    CheckIn,
    Elsewhere,
    Programme,
    Reduction,
    Skip,
    Week,
    Wobble,
    live_on,
    plan,
)
from retrowalk.programme.calendar import A_MONDAY, Wishes, days_of_week
from retrowalk.programme.choices import Amount
from retrowalk.programme.elsewhere import places
from retrowalk.programme.invariants import broken
from retrowalk.programme.opening import ladder_for
from retrowalk.programme.rehearsal import rehearse
from retrowalk.programme.rehearsal.story import Story
from retrowalk.screening import Agreement, screen


def story(weeks=12, agreed=False, minutes=None, **answers):
    word = {
        "at": "2026-06-01T09:00:00+02:00",
        "profession": "physiotherapist",
        "minutes_at_most": minutes,
    }
    told = {"start": "2026-06-01", "weeks": weeks, "agreement": [word] if agreed else []}
    return rehearse(Story.model_validate(told, strict=False), all_answers(answers))


@pytest.fixture
def fit() -> Person:
    """Somebody with a rail and a path, alone."""
    return Person(age_years=40, active=True, places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}))


def walk(person, until, choices=(), agreements=(), told=lambda number: {}):
    """Walk what is planned on each day before one; give what was walked, and the programme then."""
    clearance = screen(person, START, *agreements)
    clearance = clearance.model_copy(update={"valid_until": START + timedelta(365)})
    history, planned, life = [], [], None
    for day in (START + timedelta(n) for n in range((until - START).days + 1)):
        known = [one for one in choices if one.on <= day]
        life = live_on(life, person, clearance, START, history, day, choices=known)
        assert broken(person, clearance, life.programme, history) == []
        ahead = life.programme.sessions
        if day < until and ahead and ahead[0].on == day:
            now, number = ahead[0], len(planned) + 1
            shown = {"practised_s": now.backward_s, "planned": now.shown}
            history.append(walked(day, hour=12, **{**shown, **told(number)}))
            planned.append(now)
    return planned, life.programme


# How far it leads


def test_a_healthy_person_reaches_the_articles_doses_in_their_weeks() -> None:
    found = story().summary
    weeks = found.minutes_a_week
    assert max(one.backward_s for one in story(weeks=5).sessions) >= 600
    assert weeks[5] >= 30
    assert found.sessions_a_week[5] == 3
    assert all(minutes >= 30 for minutes in weeks[5:])
    assert "open_ground" in found.rungs


def test_minutes_never_fall_while_everything_goes_well() -> None:
    walked_s = [one.backward_s for one in story().sessions]
    assert walked_s == sorted(walked_s)


def test_with_mat_pool_and_bare_feet_at_hand_nobody_is_led_through_them() -> None:
    everywhere = [place for place in Place if place not in {Place.HILL, Place.TRACK}]
    found = story(places=everywhere, kit=["mat", "treadmill_with_rails"], goals=["strength"])
    assert {"on_a_mat", "pool", "barefoot"}.isdisjoint(found.summary.rungs)
    assert found.summary.minutes_a_week[5] >= 30


def test_somebody_practised_goes_on_further_up_after_one_test_walk() -> None:
    first, second, *_ = story(experience="regular").sessions
    assert (first.rung, first.backward_s, first.reasons) == ("rail", 240, ("experienced",))
    assert (second.rung, second.backward_s) == ("open_ground", 240)
    careful = story(experience="regular", age=80, falls="1", weeks=4)
    assert careful.sessions[0].backward_s == 60
    assert careful.sessions[1].rung == careful.sessions[0].rung


def test_a_test_walk_that_was_not_steady_leads_nowhere(fit) -> None:
    practised = fit.model_copy(update={"experience": Experience.REGULAR})
    stumbled = {"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)}
    planned, programme = walk(
        practised, START + timedelta(3), told=lambda number: stumbled if number == 1 else {}
    )
    assert [one.stage for one in planned] == ["rail", "rail"]
    assert programme.state.stage == "rail"


def test_a_worn_knee_has_a_way_on_from_the_rail_with_tests_and_an_end() -> None:
    knee = Person(
        age_years=68,
        conditions=frozenset({Condition.KNEE_OSTEOARTHRITIS}),
        places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}),
        active=True,
    )
    yes = Agreement(on=START, at=moment(START, 7), who="Ms Tanaka")
    planned, programme = walk(knee, START + timedelta(weeks=12), agreements=(yes,))
    assert planned[0].stage == "rehab_knee"
    on = next(one for one in planned if one.stage != "rehab_knee")
    assert on.on < START + timedelta(weeks=5)
    assert on.base is not None
    assert on.base.stage == "rehab_knee"
    course = [one for one in programme.decisions if one.reasons[0].startswith("course_")]
    assert [(one.on - START).days // 7 for one in course] == [6, 12]
    assert [one.reasons for one in course] == [("course_reviewed",), ("course_ends",)]
    assert all(one.advice and "tests again" in one.advice.english for one in course)


def test_after_a_stroke_thirty_minutes_three_times_a_week_come_with_a_word() -> None:
    found = story(age=66, conditions_nerves=["stroke"], agreed=True, minutes=30).summary
    assert found.minutes_a_week[-1] == 90
    assert (
        story(age=66, conditions_nerves=["stroke"], agreed=True, minutes=12).summary.longest_s
        == 720
    )


# A new rung, and the minutes where they are known


def test_a_new_rung_has_a_few_minutes_and_the_others_stay(fit) -> None:
    partner = fit.model_copy(update={"partner": True})
    ahead = plan(partner, screen(partner, START), START).sessions
    entered = next(one for one in ahead if one.stage == "hand_in_hand")
    before = ahead[ahead.index(entered) - 1]
    assert entered.backward_s == before.backward_s == 240
    assert entered.base.model_dump() == {
        "stage": "rail",
        "setting": "home_rail",
        "backward_s": 120,
    }
    assert "rest of the session stays" in entered.why.english


def test_nobody_goes_from_the_path_to_the_pool_within_a_walk() -> None:
    swimmer = Person(age_years=40, partner=True, places=frozenset({Place.POOL, Place.CLEAR_PATH}))
    ahead = plan(swimmer, screen(swimmer, START), START).sessions
    assert {one.setting for one in ahead} >= {"pool_lane", "partner_outdoors"}
    assert all(one.base is None or "pool" not in one.base.setting for one in ahead)


def test_trouble_on_the_new_rung_leads_back_to_what_is_known(fit) -> None:
    partner = fit.model_copy(update={"partner": True})
    stumbled = {"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)}
    planned, _ = walk(
        partner, START + timedelta(12), told=lambda number: stumbled if number == 5 else {}
    )
    assert planned[4].stage == "hand_in_hand"
    assert planned[5].stage == "rail"
    assert planned[5].base is None
    assert planned[5].backward_s == planned[4].base.backward_s


def test_less_is_less_in_both_places(fit) -> None:
    partner = fit.model_copy(update={"partner": True})
    sore = {"pain_before": 0, "pain_next_day": 3}
    planned, programme = walk(
        partner, START + timedelta(12), told=lambda number: sore if number == 6 else {}
    )
    assert planned[5].backward_s == 360
    assert programme.decisions[-1].action is Action.LESS
    assert programme.state.total_s == 240


def test_half_of_a_session_in_two_places_is_half(fit) -> None:
    partner = fit.model_copy(update={"partner": True})
    day = START + timedelta(9)
    half = Reduction(on=day, at=moment(day, 7), amount=Amount.HALF)
    planned, _ = walk(partner, day, choices=[half])
    _, programme = walk(partner, day, choices=[half])
    assert programme.sessions[0].on == day
    assert programme.sessions[0].backward_s <= planned[-1].backward_s / 2 + 30


# The walker's own wishes


def test_chosen_weekdays_are_kept_with_rest_between(fit) -> None:
    tuesdays = Week(on=START, at=moment(START, 6), weekdays=(1, 3, 5))
    planned, programme = walk(fit, START + timedelta(28), choices=[tuesdays])
    days = {one.on.weekday() for one in (*planned, *programme.sessions)}
    assert days == {1, 3, 5}
    assert programme.decisions[0].reasons == ("start",)


def test_days_on_end_that_were_chosen_are_not_walked_on_end(fit) -> None:
    days = Week(on=START, at=moment(START, 6), weekdays=(0, 1, 2))
    _, programme = walk(fit, START, choices=[days])
    assert {one.on.weekday() for one in programme.sessions} == {0, 2}


@pytest.mark.parametrize(("times", "a_week"), [(1, 1), (2, 2), (3, 3), (4, 4)])
def test_as_often_as_was_chosen(fit, times, a_week) -> None:
    wish = Week(on=START, at=moment(START, 6), times=times)
    planned, _ = walk(fit, START + timedelta(28), choices=[wish])
    assert len(planned) == 4 * a_week


def test_four_times_a_week_is_not_for_who_might_fall() -> None:
    old = Person(
        age_years=66, afraid_of_falling=True, partner=True, places=frozenset({Place.HOME_RAIL})
    )
    wish = Week(on=START, at=moment(START, 6), times=4)
    planned, _ = walk(old, START + timedelta(14), choices=[wish])
    assert len(planned) == 6


@given(st.sets(st.integers(0, 6), min_size=1, max_size=4), st.integers(1, 4))
def test_a_professional_may_want_fewer_of_the_chosen_days(weekdays, at_most) -> None:
    chosen = Wishes(weekdays=tuple(sorted(weekdays)))
    days = days_of_week(load().rung("rail").dose, chosen, at_most)
    assert set(days) <= weekdays
    assert len(days) <= at_most
    assert A_MONDAY.weekday() == 0


def test_a_place_for_a_day_is_walked_there_and_changes_nothing_after(fit) -> None:
    pool = fit.model_copy(update={"places": fit.places | {Place.POOL}})
    day = START + timedelta(7)
    there = Elsewhere(on=day, at=moment(day, 7), setting="pool_lane")
    planned, programme = walk(pool, day + timedelta(1), choices=[there])
    without, _ = walk(pool, day + timedelta(1))
    assert (planned[-1].setting, planned[-1].stage) == ("pool_lane", "pool")
    assert planned[-1].backward_s == without[-1].backward_s
    state = programme.state
    assert (state.stage, state.setting) == (without[-1].stage, without[-1].setting)
    assert state.reasons == ("elsewhere_chosen",)
    assert programme.sessions[0].backward_s == without[-1].backward_s
    back = Elsewhere(on=day, at=moment(day, 8))
    planned, _ = walk(pool, day + timedelta(1), choices=[there, back])
    assert planned == without


def test_no_place_for_a_day_is_harder_than_where_one_stands(fit) -> None:
    everything = {"places": frozenset(Place), "kit": frozenset(Kit), "goals": (Goal.SPORT,)}
    keen = fit.model_copy(update=everything)
    ladder = ladder_for(keen, frozenset())
    _, programme = walk(keen, START + timedelta(5))
    spots = places(programme.state, ladder)
    assert spots
    for spot in spots:
        setting = load().setting(spot.setting)
        assert not setting.incline
        assert not setting.load
        assert spot.share.total_s <= programme.state.total_s


def test_a_rung_left_out_is_not_walked_and_the_path_goes_on(fit) -> None:
    partner = fit.model_copy(update={"partner": True})
    skip = Skip(on=START, at=moment(START, 6), stage="hand_in_hand")
    planned, _ = walk(partner, START + timedelta(28), choices=[skip])
    stages = list(dict.fromkeys(one.stage for one in planned))
    assert stages[:2] == ["rail", "open_ground"]
    assert {"hand_in_hand", "spotter"}.isdisjoint(stages)


def test_the_rung_one_stands_on_may_be_left_out(fit) -> None:
    partner = fit.model_copy(update={"partner": True})
    day = START + timedelta(9)
    skip = Skip(on=day, at=moment(day, 6), stage="hand_in_hand")
    before, _ = walk(partner, day)
    assert before[-1].stage == "hand_in_hand"
    _, programme = walk(partner, day, choices=[skip])
    assert programme.state.stage == "rail"
    assert programme.state.total_s >= before[-1].backward_s
    again = Skip(on=day, at=moment(day, 7), stage="hand_in_hand", skipped=False)
    _, programme = walk(partner, day, choices=[skip, again])
    assert programme.state.skipped == ()


wishes = st.lists(
    st.one_of(
        st.builds(
            Week,
            on=st.just(START),
            at=st.just(moment(START, 6)),
            weekdays=st.sets(st.integers(0, 6), max_size=4).map(lambda days: tuple(sorted(days))),
        ),
        st.builds(Week, on=st.just(START), at=st.just(moment(START, 7)), times=st.integers(1, 4)),
        st.builds(
            Skip,
            on=st.just(START),
            at=st.just(moment(START, 8)),
            stage=st.sampled_from([rung.id for rung in load().rungs]),
        ),
        st.builds(
            Elsewhere,
            on=st.integers(0, 9).map(lambda n: START + timedelta(n)),
            at=st.just(moment(START, 9)),
            setting=st.sampled_from([one.id for one in load().settings]),
        ),
    ),
    max_size=4,
)


@given(person=persons, clearance=clearances, chosen=wishes)
def test_whatever_is_wished_breaks_nothing(person, clearance, chosen) -> None:
    life = live_on(None, person, clearance, START, [], START + timedelta(3), choices=chosen)
    assert isinstance(life.programme, Programme)
    assert broken(person, clearance, life.programme, []) == []
    assert date.fromisoformat(life.programme.start.isoformat()) == START
