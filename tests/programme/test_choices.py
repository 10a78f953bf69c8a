"""What the walker chooses and what a coach decides: less always, more only where it is allowed."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.programme.walkers import START, accompanied, clearances, events, walked

from retrowalk.errors import NotAllowed
from retrowalk.person import Goal, Kit, Person, Place
from retrowalk.practice import load
from retrowalk.programme import (
    Action,
    Amount,
    CheckIn,
    CoachOverride,
    Planned,
    Reduction,
    ScreeningRecord,
    Wobble,
    adapt,
    move_on,
    override,
    plan,
    replay,
    take_less,
)
from retrowalk.programme.invariants import broken, broken_override
from retrowalk.screening.types import Agreement, Precaution


def at(day, hour=7):
    return datetime.combine(day, time(hour), tzinfo=UTC)


def less(day, amount) -> Reduction:
    return Reduction(on=day, at=at(day), amount=amount)


def decided(day, **fields) -> CoachOverride:
    return CoachOverride(on=day, at=at(day), who="Dr Aoki", note="As we agreed.", **fields)


def lived(walker, clear, sessions):
    """Live so many planned sessions well; give the programme and the history."""
    programme, history = plan(walker, clear, START), []
    for _ in range(sessions):
        planned = programme.sessions[0]
        shown = planned.shown
        history.append(walked(planned.on, practised_s=planned.backward_s, planned=shown))
        programme = adapt(programme, walker, clear, history[-1])
    return programme, history


# the walker's own choice


def test_half_is_planned_walked_and_fine(walker, clear) -> None:
    programme, history = lived(walker, clear, 3)
    day = programme.sessions[0].on
    chosen = take_less(move_on(programme, walker, clear, day), walker, clear, less(day, "half"))
    assert [s.backward_s for s in programme.sessions[:2]] == [300, 240]
    assert [s.backward_s for s in chosen.sessions[:2]] == [150 // 60 * 60 + 30, 300]
    assert str(chosen.sessions[0].why) == "Half of it today, as you chose. Less is always fine."
    shown = Planned(stage="rail", setting="home_rail", backward_s=chosen.sessions[0].backward_s)
    done = walked(day, practised_s=shown.backward_s, planned=shown)
    after = adapt(chosen, walker, clear, done)
    assert after.decisions[-1].reasons == ("half_chosen",)
    assert str(after.decisions[-1].sentence).startswith("Half was enough on ")
    assert after.state.backward_s == 300
    assert after.state.good_in_a_row == programme.state.good_in_a_row
    again = replay(walker, clear, START, [*history, done], day, choices=[less(day, Amount.HALF)])
    assert again.state == after.state


def test_half_with_pain_is_still_answered_as_pain(walker, clear) -> None:
    programme = take_less(plan(walker, clear, START), walker, clear, less(START, "half"))
    after = adapt(programme, walker, clear, walked(START, practised_s=60, after=CheckIn(pain=7)))
    assert after.decisions[-1].action is Action.STEP_BACK


def test_rest_waits_a_day_and_walking_all_the_same_ends_it(walker, clear) -> None:
    rested = take_less(plan(walker, clear, START), walker, clear, less(START, "rest"))
    assert rested.sessions[0].on == START + timedelta(2)  # the next day of the pattern
    assert rested.decisions[-1].action is Action.REST
    found = [less(START, "rest")]
    anyway = replay(walker, clear, START, [walked(START)], START, choices=found)
    assert anyway.decisions[-1].reasons == ("good_session",)


def test_changing_ones_mind_brings_the_whole_back(walker, clear) -> None:
    halved = take_less(plan(walker, clear, START), walker, clear, less(START, "half"))
    full = Reduction(on=START, at=at(START, 8), amount=Amount.FULL)
    assert take_less(halved, walker, clear, full).sessions[0].backward_s == 120


# a coach


def test_a_coach_sets_minutes_place_and_rung_in_words(walker, clear) -> None:
    programme, _ = lived(walker, clear, 6)
    assert programme.state.stage == "open_ground"
    day = programme.sessions[0].on
    back = override(programme, walker, clear, decided(day, stage="rail", backward_s=180))
    assert (back.state.stage, back.state.backward_s) == ("rail", 180)
    assert back.decisions[-1].action is Action.OVERRIDE
    assert str(back.decisions[-1].sentence) == (
        "Dr Aoki changed the plan: 3 minutes, beside a rail or a row of cabinets. “As we agreed.”"
    )
    more = override(programme, walker, clear, decided(day, backward_s=600))
    assert more.sessions[0].backward_s == 600


def test_a_coach_may_open_the_next_rung_early_but_not_with_more_minutes(walker, clear) -> None:
    programme, _ = lived(walker, clear, 1)
    day = programme.sessions[0].on
    opened = override(programme, walker, clear, decided(day, stage="open_ground"))
    assert (opened.state.stage, opened.state.backward_s) == ("open_ground", 180)
    with pytest.raises(NotAllowed, match="at most 3 minutes"):
        override(programme, walker, clear, decided(day, stage="open_ground", backward_s=240))


def test_from_a_rung_that_was_opened_early_the_way_back_is_the_way_one_came(walker, clear) -> None:
    walker = walker.model_copy(update={"partner": True})
    programme, _ = lived(walker, clear, 1)
    day = programme.sessions[0].on
    opened = override(programme, walker, clear, decided(day, stage="open_ground"))
    stumbled = CheckIn(pain=0, wobble=Wobble.STUMBLED)
    after = adapt(opened, walker, clear, walked(day, practised_s=180, after=stumbled))
    assert after.state.stage == "rail"


def test_a_coach_may_ask_for_rest_and_for_no_more(walker, clear) -> None:
    programme, _ = lived(walker, clear, 2)
    day = programme.state.last_on
    rested = override(programme, walker, clear, decided(day, rest_days=6))
    assert rested.sessions[0].on >= day + timedelta(7)
    held = override(programme, walker, clear, decided(day, hold_days=9))
    until = day + timedelta(10)
    assert {s.backward_s for s in held.sessions if s.on <= until} == {240}
    assert max(s.backward_s for s in held.sessions) > 240
    planned = held.sessions[0]
    after = adapt(held, walker, clear, walked(planned.on, practised_s=240))
    assert after.decisions[-1].reasons == ("coach_holds",)
    assert str(after.decisions[-1].sentence) == (
        "4 minutes again: your coach asked to stay with it until 14 March 2026."
    )


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ({"backward_s": 6000}, "allows at most 15 minutes"),
        ({"stage": "hill"}, "Up a gentle hill is not open"),
        ({"stage": "long_way"}, "comes only after"),
        ({"setting": "track"}, "A running track is not open"),
    ],
)
def test_nothing_above_the_rung_or_around_the_clearance(walker, clear, answers, refusal) -> None:
    grass = walker.model_copy(update={"places": walker.places | {Place.GRASS}})
    programme, _ = lived(grass, clear, 6)
    if answers.get("stage") == "long_way":
        programme, _ = lived(grass, clear, 2)
    with pytest.raises(NotAllowed, match=refusal):
        override(programme, grass, clear, decided(programme.sessions[0].on, **answers))


def test_before_the_first_walk_nobody_asks_for_more_than_the_first_dose(walker, clear) -> None:
    with pytest.raises(NotAllowed, match="at most 2 minutes"):
        override(plan(walker, clear, START), walker, clear, decided(START, backward_s=180))


@pytest.mark.parametrize(
    "answers", [{"after": CheckIn(pain=4)}, {"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)}]
)
def test_after_pain_or_a_stumble_not_even_a_coach_asks_for_more(walker, clear, answers) -> None:
    programme, _ = lived(walker, clear, 3)
    after = adapt(programme, walker, clear, walked(programme.sessions[0].on, **answers))
    day = after.sessions[0].on
    with pytest.raises(NotAllowed, match="nothing grows"):
        override(after, walker, clear, decided(day, backward_s=after.state.backward_s + 60))
    assert override(after, walker, clear, decided(day, backward_s=60)).state.backward_s == 60


def test_no_coach_takes_the_place_of_an_agreement(walker, clear) -> None:
    fell = walked(START, after=CheckIn(pain=0, wobble=Wobble.FELL))
    waiting = adapt(plan(walker, clear, START), walker, clear, fell)
    with pytest.raises(NotAllowed, match="record first that a professional agreed"):
        override(waiting, walker, clear, decided(START, backward_s=60))


def test_pain_told_late_undoes_what_a_coach_had_asked_for(walker, clear) -> None:
    _, history = lived(walker, clear, 3)
    day = history[-1].on + timedelta(1)
    asked = [decided(day, backward_s=480)]
    assert replay(walker, clear, START, history, day, choices=asked).state.backward_s == 480
    sore = history[-1].model_copy(update={"pain_next_day": 6})
    late = replay(walker, clear, START, [*history[:-1], sore], day, choices=asked)
    assert late.state.backward_s < 300
    assert late.decisions[-1].reasons == ("override_refused",)


def test_an_override_says_what_and_why() -> None:
    with pytest.raises(ValidationError, match="nothing is changed"):
        decided(START)
    with pytest.raises(ValidationError):
        CoachOverride(on=START, at=at(START), who="Dr Aoki", note=" ", backward_s=60)


stages = st.none() | st.sampled_from(load().rungs)
wishes_of_coaches = stages.flatmap(
    lambda stage: st.builds(
        CoachOverride,
        on=st.integers(0, 300).map(lambda day: START + timedelta(day)),
        at=st.integers(0, 300).map(lambda day: at(START + timedelta(day))),
        who=st.just("Dr Aoki"),
        note=st.just("As we agreed."),
        stage=st.just(stage.id if stage else None),
        setting=st.none() | st.sampled_from([s.id for s in load().settings]),
        backward_s=st.none() | st.integers(30, 1800),
        rest_days=st.integers(0, 28),
        hold_days=st.integers(0, 84),
    )
)
choices = st.builds(
    less, st.integers(0, 300).map(lambda day: START + timedelta(day)), st.sampled_from(Amount)
)


@given(
    person=accompanied,
    clearance=clearances,
    history=st.lists(events, max_size=8),
    answers=st.lists(wishes_of_coaches | choices, max_size=6),
    data=st.data(),
)
def test_whatever_is_chosen_and_decided_breaks_nothing(
    person, clearance, history, answers, data
) -> None:
    until = START + timedelta(310)
    programme = replay(person, clearance, START, history, until, choices=answers)
    assert broken(person, clearance, programme, history) == []
    shuffled = data.draw(st.permutations(answers))
    assert replay(person, clearance, START, history, until, choices=shuffled) == programme


@given(person=accompanied, clearance=clearances, event=events, wish=wishes_of_coaches)
def test_an_override_breaks_nothing(person, clearance, event, wish) -> None:
    programme = adapt(plan(person, clearance, START), person, clearance, event)
    wish = wish.model_copy(update={"on": max(wish.on, event.on)})
    before = move_on(programme, person, clearance, wish.on)
    try:
        after = override(before, person, clearance, wish)
    except NotAllowed:
        return
    assert broken_override(before, after, wish) == []
    assert broken(person, clearance, after, [event]) == []


# a history that is known by what was known then


def test_every_agreement_counts_not_only_the_last(walker, clear) -> None:
    walker = walker.model_copy(update={"partner": True})
    fell = CheckIn(pain=0, wobble=Wobble.FELL)
    days = [START + timedelta(n) for n in (0, 7, 9, 20)]
    history = [walked(days[0], after=fell), walked(days[1]), walked(days[2], after=fell)]
    heard = [Agreement(on=day + timedelta(3), who="Dr Aoki") for day in (days[0], days[2])]
    screenings = [
        ScreeningRecord(
            at=at(agreement.on, 6),
            person=walker,
            clearance=clear.model_copy(update={"agreement": agreement}),
        )
        for agreement in heard
    ]
    last = screenings[-1].clearance
    again = replay(walker, last, START, history, days[3], earlier=screenings)
    assert [d.reasons[0] for d in again.decisions if d.after_session] == [
        "fell",
        "good_session",
        "fell",
    ]
    alone = replay(walker, last, START, history, days[3])
    assert "still_asking" in [d.reasons[0] for d in alone.decisions]


def test_a_yes_sends_nobody_back_and_rewrites_nothing(walker, clear) -> None:
    programme, history = lived(walker, clear, 7)
    day = history[-1].on + timedelta(1)
    sore = walker.model_copy(update={"conditions": frozenset({"back_pain"})})
    beside = clear.model_copy(
        update={
            "agreement": Agreement(on=day, who="Dr Aoki"),
            "precautions": frozenset({Precaution.BESIDE_TREATMENT}),
        }
    )
    screenings = [
        ScreeningRecord(at=at(START, 6), person=walker, clearance=clear),
        ScreeningRecord(at=at(day, 6), person=sore, clearance=beside),
    ]
    again = replay(sore, beside, START, history, day, earlier=screenings)
    assert again.decisions[: len(programme.decisions)] == programme.decisions
    assert again.decisions[len(programme.decisions) :] == ()
    assert again.sessions[: len(programme.sessions)] == programme.sessions


# goals


EVERYTHING = {"places": frozenset(Place), "kit": frozenset(Kit), "partner": True}


@pytest.mark.parametrize("goal", Goal)
def test_every_goal_has_its_aim(goal, clear) -> None:
    [aim] = [aim for aim in load().aims if aim.goal is goal]
    person = Person(age_years=40, goals=(goal,), **EVERYTHING)
    sessions = plan(person, clear, START).sessions
    assert max(s.backward_s for s in sessions) <= 60 * aim.most_min


def test_just_a_few_minutes_stay_a_few_whatever_else_is_hoped_for(clear) -> None:
    goals = (Goal.SPORT, Goal.A_FEW_MINUTES)
    person = Person(age_years=40, goals=goals, **EVERYTHING)
    programme, _ = lived(person, clear, 40)
    assert programme.sessions[0].backward_s <= 300
    assert "long_way" not in programme.state.visited


def test_goals_differ_in_the_way_they_go(clear) -> None:
    visited = {
        goal: lived(Person(age_years=40, goals=(goal,), **EVERYTHING), clear, 60)[0].state.visited
        for goal in (Goal.CALM, Goal.A_FEW_MINUTES, Goal.STRENGTH, Goal.FITNESS)
    }
    assert "treadmill" not in visited[Goal.CALM]
    assert "pool" not in visited[Goal.A_FEW_MINUTES]
    assert "hill" in visited[Goal.STRENGTH]
    assert "on_a_mat" not in visited[Goal.FITNESS]
    assert not {"hill", "weights"} & set(visited[Goal.CALM])
