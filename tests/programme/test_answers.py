"""What the programme answers to what happened: one row of the table at a time."""

from datetime import timedelta

import pytest
from tests.programme.walkers import START, walked

from retrowalk.errors import NotCleared, RetrowalkError
from retrowalk.person import Goal, Kit, Person, Place
from retrowalk.practice import Support, load
from retrowalk.programme import (
    RULES,
    Action,
    Base,
    CheckIn,
    Measured,
    Planned,
    Wobble,
    adapt,
    plan,
    replay,
)
from retrowalk.programme.opening import ladder_for
from retrowalk.screening.types import Agreement, Outcome, Precaution

FINE = CheckIn(pain=0, effort=3)


def lived(walker, clear, *sessions, until=None):
    """Live sessions as planned, each changed by what is told of it; give the programme then."""
    programme = plan(walker, clear, START)
    for answers in sessions:
        planned = programme.sessions[0]
        answers = {"practised_s": planned.backward_s, **answers}
        programme = adapt(programme, walker, clear, walked(planned.on, **answers))
    return programme


def felt(**events):
    """Measure a walk in which something befell the walker."""
    return Measured(backward_s=300, forward_s=60, unknown_s=0, backward_steps=400, **events)


FIVE_GOOD = ({},) * 5  # 2, 3, 4, 5 minutes beside the rail, then 4 on the path: 5 next


@pytest.mark.parametrize(
    ("answers", "rule", "action", "next_s"),
    [
        ({}, "good_session", Action.GROW, 360),
        ({"after": CheckIn(pain=2)}, "good_session", Action.GROW, 360),
        ({"after": CheckIn(pain=3)}, "pain_amber", Action.HOLD, 300),
        ({"pain_next_day": 5}, "worse_next_day", Action.LESS, 180),
        ({"pain_before": 2, "pain_next_day": 3}, "pain_amber", Action.HOLD, 300),
        ({"pain_before": 1, "pain_next_day": 2}, "good_session", Action.GROW, 360),
        ({"pain_before": 3}, "pain_before", Action.HOLD, 300),
        ({"pain_before": 2, "pain_next_day": 2}, "good_session", Action.GROW, 360),
        ({"after": CheckIn(pain=6)}, "pain_red", Action.STEP_BACK, 180),
        ({"pain_next_day": 6}, "pain_red", Action.STEP_BACK, 180),
        ({"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)}, "stumbled", Action.STEP_BACK, 180),
        ({"after": CheckIn(pain=0, wobble=Wobble.WOBBLED)}, "unsteady", Action.HOLD, 300),
        ({"after": None, "measured": felt(stumbles=1)}, "stumbled", Action.STEP_BACK, 180),
        ({"after": None, "measured": felt(falls=1)}, "stumbled", Action.STEP_BACK, 180),
        ({"measured": felt(stumbles=1)}, "good_session", Action.GROW, 360),
        ({"unsteady_pressed": 2}, "unsteady", Action.HOLD, 300),
        ({"unsteady_pressed": 1}, "good_session", Action.GROW, 360),
        ({"after": CheckIn(pain=0, effort=8)}, "effort_high", Action.HOLD, 300),
        ({"after": CheckIn(pain=0, effort=7)}, "good_session", Action.GROW, 360),
        ({"practised_s": 170}, "not_completed", Action.HOLD, 300),
        ({"practised_s": 180}, "good_session", Action.GROW, 360),
        ({"practised_s": 400}, "more_than_planned", Action.HOLD, 300),
        ({"after": None}, "not_told", Action.HOLD, 300),
        (
            {"measured": Measured(backward_s=40, forward_s=500, unknown_s=20, backward_steps=50)},
            "mostly_forward",
            Action.HOLD,
            300,
        ),
        (
            {"measured": Measured(backward_s=90, forward_s=0, unknown_s=0, backward_steps=130)},
            "good_session",
            Action.GROW,
            360,
        ),
        (
            {"measured": Measured(backward_s=290, forward_s=500, unknown_s=0, backward_steps=400)},
            "good_session",
            Action.GROW,
            360,
        ),
    ],
)
def test_each_answer(walker, clear, answers, rule, action, next_s) -> None:
    programme = lived(walker, clear, *FIVE_GOOD, answers)
    decision = programme.decisions[-1]
    assert (decision.reasons[0], decision.action) == (rule, action)
    assert programme.sessions[0].backward_s == next_s
    assert programme.sessions[0].why == decision.sentence


def test_the_first_sessions_grow_by_a_minute_until_the_path_opens(walker, clear) -> None:
    programme = plan(walker, clear, START)
    planned = [(s.stage, s.backward_s // 60) for s in programme.sessions[:6]]
    assert planned == [
        *(("rail", 2), ("rail", 3), ("rail", 4), ("rail", 5)),
        *(("open_ground", 4), ("open_ground", 5)),
    ]
    opened = lived(walker, clear, *({},) * 4)
    assert opened.decisions[-1].action is Action.ENTER
    assert str(opened.decisions[-1].sentence) == (
        "The last good sessions reached 5 minutes, so the path opens: 4 minutes, a clear path."
    )
    assert [s.backward_s for s in opened.sessions[:2]] == [240, 300]


def test_sessions_keep_a_pattern_of_three_days_a_week_for_six_weeks(walker, clear) -> None:
    days = [(s.on - START).days for s in plan(walker, clear, START).sessions]
    assert days == [week * 7 + day for week in range(6) for day in (0, 2, 4)]


def test_the_minutes_end_where_the_rung_says(walker, clear) -> None:
    only_rail = walker.model_copy(update={"places": frozenset({Place.HOME_RAIL})})
    programme = lived(only_rail, clear, *({},) * 12)
    assert programme.decisions[-1].reasons == ("enough",)
    assert {s.backward_s for s in programme.sessions} == {600}
    assert str(programme.decisions[-1].sentence).startswith(
        "10 minutes is what this rung asks for."
    )


def test_pain_above_five_rests_longer_and_twice_asks_a_professional(walker, clear) -> None:
    once = lived(walker, clear, *FIVE_GOOD, {"after": CheckIn(pain=6)})
    assert (once.sessions[0].on - once.state.last_on).days >= 4
    twice = lived(walker, clear, *FIVE_GOOD, *({"after": CheckIn(pain=6)},) * 2)
    assert twice.decisions[-1].action is Action.ASK
    assert twice.sessions == ()


def test_after_a_fall_nothing_is_planned_until_a_professional_agreed(walker, clear) -> None:
    walker = walker.model_copy(update={"partner": True})
    programme = lived(walker, clear, *FIVE_GOOD, {"after": CheckIn(pain=0, wobble=Wobble.FELL)})
    fell_on = programme.state.last_on
    assert programme.decisions[-1].action is Action.ASK
    assert programme.sessions == ()

    history = [walked(fell_on, after=CheckIn(pain=0, wobble=Wobble.FELL))]
    early = Agreement(on=fell_on - timedelta(1), who="Dr Aoki")
    heard = Agreement(on=fell_on + timedelta(3), who="Dr Aoki")
    for agreement, waits in ((None, True), (early, True), (heard, False)):
        found = clear.model_copy(update={"agreement": agreement})
        after = replay(walker, found, START, history, fell_on + timedelta(5))
        assert (after.sessions == ()) is waits
    assert after.decisions[-1].action is Action.RESUME
    held = {load().setting(session.setting).support for session in after.sessions}
    assert Support.NONE not in held
    assert after.sessions[0].setting == "home_rail"
    assert after.sessions[0].backward_s <= 120


def test_after_a_fall_nobody_goes_on_alone(walker, clear) -> None:
    fall = walked(START, after=CheckIn(pain=0, wobble=Wobble.FELL))
    yes = Agreement(on=START, at=fall.started_at + timedelta(hours=1), who="Dr Aoki")
    heard = clear.model_copy(update={"agreement": yes})
    assert replay(walker, clear, START, [fall], START).sessions == ()
    with pytest.raises(RetrowalkError, match="Somebody should be beside you"):
        replay(walker, heard, START, [fall], START)


def test_feeling_unsteady_twice_in_a_row_makes_it_smaller(walker, clear) -> None:
    programme = lived(walker, clear, *FIVE_GOOD, *({"unsteady_pressed": 3},) * 2)
    assert programme.decisions[-1].reasons[0] == "unsteady_again"
    assert programme.sessions[0].backward_s == 180


def test_feeling_unsteady_changes_to_a_setting_to_hold_where_there_is_one(clear) -> None:
    everything = Person(
        age_years=30,
        goals=(Goal.STRENGTH,),
        places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH, Place.HILL}),
        kit=frozenset({Kit.TREADMILL_WITH_RAILS}),
    )
    programme = plan(everything, clear, START)
    while programme.state.stage != "hill":
        planned = programme.sessions[0]
        happened = walked(planned.on, practised_s=planned.backward_s)
        programme = adapt(programme, everything, clear, happened)
    planned = programme.sessions[0]
    assert planned.setting == "gentle_hill"
    happened = walked(planned.on, practised_s=planned.backward_s, unsteady_pressed=2)
    changed = adapt(programme, everything, clear, happened)
    assert changed.decisions[-1].action is Action.CHANGE_SETTING
    assert changed.sessions[0].setting == "treadmill_incline"
    assert changed.sessions[0].backward_s == planned.backward_s

    sore = walked(planned.on, practised_s=planned.backward_s, after=CheckIn(pain=3))
    left = adapt(programme, everything, clear, sore)
    assert left.decisions[-1].reasons[0] == "pain_on_demanding_rung"
    assert left.state.stage == "long_way"
    before = walked(planned.on, practised_s=planned.backward_s, pain_before=4)
    assert adapt(programme, everything, clear, before).state.stage == "long_way"


def test_a_walk_on_a_rest_day_earns_a_longer_rest(walker, clear) -> None:
    programme = plan(walker, clear, START)
    for day in (START, START + timedelta(1)):
        programme = adapt(programme, walker, clear, walked(day, practised_s=120))
    assert programme.decisions[-1].reasons[0] == "too_soon"
    assert programme.sessions[0].on >= START + timedelta(4)


@pytest.mark.parametrize(
    ("days_away", "minutes", "reason"),
    [(10, 5, None), (11, 3, "missed_days"), (28, 3, "missed_days"), (29, 3, "missed_weeks")],
)
def test_missed_weeks_resume_lower(walker, clear, days_away, minutes, reason) -> None:
    programme = plan(walker, clear, START)
    history = []
    for _ in range(5):
        planned = programme.sessions[0]
        history.append(walked(planned.on, practised_s=planned.backward_s))
        programme = adapt(programme, walker, clear, history[-1])
    today = history[-1].on + timedelta(days_away)
    back = replay(walker, clear, START, history, today)
    assert back.sessions[0].backward_s == minutes * 60
    assert back.sessions[0].on == today
    resumed = [d.reasons[0] for d in back.decisions if d.action is Action.RESUME]
    assert resumed == ([reason] if reason else [])


def test_a_missed_day_is_made_up_today_and_the_week_moves_along(walker, clear) -> None:
    programme = replay(walker, clear, START, [], START + timedelta(1))
    assert [(s.on - START).days for s in programme.sessions[:4]] == [1, 3, 5, 8]


@pytest.mark.parametrize(
    ("at_hand", "sentence"),
    [
        ({"places": {"home_rail"}}, "You start beside a rail or a row of cabinets, with"),
        ({"places": {"gym"}}, "You start on a flat floor with a handrail, with"),
        ({"places": {"pool"}}, "You start in the pool, with"),
        ({"kit": {"treadmill_with_rails"}}, "You start on a treadmill with side rails, with"),
        ({"places": {"home_floor"}, "partner": True}, "You start hand in hand, indoors, with"),
    ],
)
def test_wherever_one_starts_the_sentence_reads_well(clear, at_hand, sentence) -> None:
    person = Person(age_years=40, **at_hand)
    why = plan(person, clear, START).sessions[0].why
    assert str(why) == f"{sentence} 2 minutes, because it is new to you."


def test_who_might_fall_begins_with_one_minute_and_something_to_hold(clear) -> None:
    person = Person(
        age_years=78,
        unsteady=True,
        places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}),
        partner=True,
    )
    programme = plan(person, clear, START)
    assert programme.sessions[0].backward_s == 60
    held = {load().setting(session.setting).support for session in programme.sessions}
    assert Support.NONE not in held


def test_a_knee_under_treatment_gets_the_rung_beside_it_once_the_therapist_agreed(clear) -> None:
    knee = Person(
        age_years=68,
        conditions=frozenset({"knee_osteoarthritis"}),
        places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}),
    )
    beside = clear.model_copy(update={"precautions": frozenset({Precaution.BESIDE_TREATMENT})})
    heard = beside.model_copy(update={"agreement": Agreement(on=START, who="Dr Aoki")})
    assert plan(knee, beside, START).sessions[0].stage == "rail"
    ahead = plan(knee, heard, START).sessions
    assert [s.stage for s in ahead[:9]] == ["rehab_knee"] * 9
    on = next(s for s in ahead if s.stage != "rehab_knee")  # as many minutes, most where they were
    assert (ahead[8].backward_s, on.backward_s) == (600, 600)
    assert (on.stage, on.setting) == ("open_ground", "clear_path")
    assert on.base == Base(stage="rehab_knee", setting="home_rail", backward_s=360)


def test_in_later_life_who_might_fall_takes_the_steadier_track(clear) -> None:
    person = Person(
        age_years=78,
        unsteady=True,
        places=frozenset({Place.HOME_RAIL, Place.CLEAR_PATH}),
        partner=True,
    )
    stages = dict.fromkeys(s.stage for s in plan(person, clear, START).sessions)
    assert list(stages) == ["ageing_rail", "ageing_hand_in_hand", "ageing_path"]


def test_mat_pool_and_bare_feet_are_nobodys_next_step(walker, clear) -> None:
    everywhere = {"places": frozenset(Place) - {Place.TRACK}, "kit": frozenset({Kit.MAT})}
    keen = walker.model_copy(update={**everywhere, "goals": (Goal.SPORT,)})
    stages = {s.stage for s in plan(keen, clear, START).sessions}
    assert "long_way" in stages
    assert stages.isdisjoint({"on_a_mat", "pool", "barefoot"})
    beside = {rung.id for rung in ladder_for(keen, clear.precautions).detours}
    assert beside == {"on_a_mat", "pool", "barefoot"}


@pytest.mark.parametrize("needed", ["beside a rail", "handrail"])
def test_without_any_place_the_error_names_what_is_needed(clear, needed) -> None:
    nowhere = Person(age_years=40, places=frozenset({Place.CLEAR_PATH}))
    with pytest.raises(RetrowalkError, match=needed):
        plan(nowhere, clear, START)


def test_a_treadmill_without_rails_is_never_a_place(clear) -> None:
    person = Person(age_years=40, kit=frozenset({Kit.TREADMILL_WITHOUT_RAILS}))
    with pytest.raises(RetrowalkError, match="To begin you need"):
        plan(person, clear, START)


def test_somebody_who_must_not_be_alone_needs_a_partner(walker, clear) -> None:
    beside = clear.model_copy(update={"precautions": frozenset({Precaution.NOT_ALONE})})
    with pytest.raises(RetrowalkError, match="Somebody should be beside you"):
        plan(walker, beside, START)
    with_partner = walker.model_copy(update={"partner": True})
    assert plan(with_partner, beside, START).sessions


def test_no_programme_without_clearance_or_with_an_old_one(walker, clear) -> None:
    ask = clear.model_copy(update={"outcome": Outcome.ASK_FIRST})
    with pytest.raises(NotCleared, match="ask a professional first"):
        plan(walker, ask, START)
    with pytest.raises(NotCleared, match="Your answers are from 2 March 2026"):
        replay(walker, clear, START, [], clear.valid_until)


def test_no_session_is_planned_beyond_the_clearance(walker, clear) -> None:
    short = clear.model_copy(update={"valid_until": START + timedelta(5)})
    assert [(s.on - START).days for s in plan(walker, short, START).sessions] == [0, 2, 4]


def test_a_walk_from_before_the_last_one_asks_for_a_replay(walker, clear) -> None:
    programme = lived(walker, clear, {}, {})
    with pytest.raises(RetrowalkError, match="Replay the whole history"):
        adapt(programme, walker, clear, walked(START))


def test_what_is_lost_is_not_planned_any_more(walker, clear) -> None:
    programme = lived(walker, clear, *FIVE_GOOD)
    assert programme.state.stage == "open_ground"
    indoors = walker.model_copy(update={"places": frozenset({Place.HOME_RAIL})})
    after = adapt(programme, indoors, clear, walked(programme.sessions[0].on))
    assert {s.stage for s in after.sessions} == {"rail"}
    said = [str(d.sentence) for d in after.decisions if d.action is Action.CHANGE_SETTING]
    assert said == [
        "What you told us has changed, so we go on here: beside a rail or a row of cabinets."
    ]


def test_every_row_of_the_table_has_a_source_and_good_news_comes_last() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.source
    assert [rule.good for rule in RULES] == sorted(rule.good for rule in RULES)


def test_rules_stand_in_the_order_of_care() -> None:
    care = [
        *(Action.ASK, Action.STEP_BACK, Action.LESS, Action.CHANGE_SETTING, Action.REST),
        Action.HOLD,
    ]
    order = [care.index(rule.action) for rule in RULES if not rule.good]
    assert order == sorted(order)


def shown(walker, clear, sessions):
    """Live so many planned sessions; give what happened, each with what was shown."""
    programme, history = plan(walker, clear, START), []
    for _ in range(sessions):
        session = programme.sessions[0]
        asked = session.shown
        history.append(walked(session.on, practised_s=session.backward_s, planned=asked))
        programme = adapt(programme, walker, clear, history[-1])
    return history, programme


def test_a_new_place_does_not_take_back_what_was_reached(walker, clear) -> None:
    history, reached = shown(walker, clear, 9)
    assert (reached.state.stage, reached.state.backward_s) == ("open_ground", 540)
    with_pool = walker.model_copy(update={"places": walker.places | {Place.POOL}})
    again = replay(with_pool, clear, START, history, history[-1].on)
    assert (again.state.stage, again.state.backward_s) == ("open_ground", 540)


def test_a_rung_that_is_not_open_any_more_counts_as_no_progress(walker, clear) -> None:
    history, _ = shown(walker, clear, 9)
    unsteady = walker.model_copy(update={"unsteady": True, "partner": True})
    held = frozenset({Precaution.SUPPORT_WITHIN_REACH, Precaution.NOT_ALONE})
    minded = clear.model_copy(update={"precautions": held})
    again = replay(unsteady, minded, START, history, history[-1].on)
    assert again.decisions[-1].reasons[0] == "elsewhere"
    assert again.sessions[0].setting == "home_rail"
    assert again.sessions[0].backward_s == 360  # one more than the five shown beside the rail


def test_pain_that_is_told_late_still_weighs_more_than_what_was_shown(walker, clear) -> None:
    history, _ = shown(walker, clear, 7)
    sore = history[-2].model_copy(update={"pain_next_day": 7})
    late = replay(walker, clear, START, [*history[:-2], sore, history[-1]], history[-1].on)
    *_, stepped, since = late.decisions
    assert stepped.reasons[0] == "pain_red"
    assert late.state.backward_s <= sore.planned.backward_s
    assert since.action in (Action.REST, Action.HOLD)


def test_a_session_is_complete_by_what_was_asked_for_then(walker, clear) -> None:
    asked = Planned(stage="rail", setting="home_rail", backward_s=60)
    happened = walked(START, practised_s=60, planned=asked)
    programme = adapt(plan(walker, clear, START), walker, clear, happened)
    assert programme.decisions[-1].reasons == ("good_session",)
    assert programme.state.backward_s == 120


def test_late_pain_keeps_the_walker_from_the_rung_that_was_already_shown(walker, clear) -> None:
    history, entered = shown(walker, clear, 5)
    assert [h.planned.stage for h in history] == ["rail"] * 4 + ["open_ground"]
    sore = history[3].model_copy(update={"pain_next_day": 7})
    late = replay(walker, clear, START, [*history[:3], sore, history[4]], history[4].on)
    assert entered.state.stage == "open_ground"
    assert late.state.stage == "rail"
    assert late.state.backward_s < 300


def test_a_walk_within_a_longer_rest_does_not_end_it(walker, clear) -> None:
    rested = lived(walker, clear, *FIVE_GOOD, {"after": CheckIn(pain=6)})
    until = rested.state.rest_until
    early = walked(rested.state.last_on + timedelta(1), practised_s=180)
    after = adapt(rested, walker, clear, early)
    assert "too_soon" in after.decisions[-1].reasons
    assert after.state.rest_until >= until
    assert after.sessions[0].on >= until
