"""Stories of trouble that repeats: each is lived for twelve weeks and ends as a physio would."""

from datetime import timedelta

import pytest
from tests.programme.walkers import START, agreed, moment, walked

from retrowalk.errors import NotAllowed
from retrowalk.person import Condition, Person, Place
from retrowalk.practice import Support, load
from retrowalk.programme import (
    RULES,
    Action,
    CheckIn,
    CoachOverride,
    Wobble,
    adapt,
    move_on,
    override,
    plan,
    replay,
)
from retrowalk.programme.invariants import SAYS_LESS, broken, broken_step, own_pain
from retrowalk.screening import screen

WEEKS = timedelta(weeks=12)


def story(*said, person, clear, weeks=WEEKS):
    """Live what is told of each planned session, over and over; end where somebody is asked."""
    programme, history = plan(person, clear, START), []
    while programme.sessions and programme.sessions[0].on < START + weeks:
        planned = programme.sessions[0]
        shown = planned.shown
        what = {"practised_s": planned.backward_s, **said[len(history) % len(said)]}
        happened = walked(planned.on, planned=shown, **what)
        after = adapt(programme, person, clear, happened)
        history.append(happened)
        own = own_pain(person, clear)
        assert broken_step(programme, after, happened, own=own) == []
        assert broken(person, clear, after, history) == []
        programme = after
    return programme, history


def answers(programme):
    return [decision.reasons[0] for decision in programme.decisions if decision.after_session]


def after(wobble=Wobble.NONE, pain=0, effort=3):
    return {"after": CheckIn(pain=pain, effort=effort, wobble=wobble)}


FINE = after()
STUMBLED = after(Wobble.STUMBLED)


def test_c_growing_back_pain_is_answered_from_its_first_rise(walker, clear) -> None:
    pains = [0, 1, 2, 3, 3, 4, 4, 5, 5, 6]
    fields = [after(pain=pain) | {"pain_before": 0, "pain_next_day": pain} for pain in pains]
    programme, history = story(*fields, person=walker, clear=clear)
    assert answers(programme)[:5] == [
        *("good_session", "good_session"),
        *("worse_next_day", "worse_next_day"),
        "worse_next_day_again",
    ]
    assert programme.state.ask_first
    assert len(history) == 5


@pytest.mark.parametrize("partner", [False, True])
def test_d_a_stumble_each_third_session_is_referred_at_the_third(walker, clear, partner) -> None:
    walker = walker.model_copy(update={"partner": partner})
    programme, history = story(FINE, FINE, STUMBLED, person=walker, clear=clear)
    assert len(history) == 9
    assert [answers(programme)[n] for n in (2, 5, 8)] == [
        *("stumbled", "stumbled_again", "stumbled_often"),
    ]
    assert answers(programme)[6:8] == ["steady_first", "steady_first"]
    assert str(programme.decisions[-1].sentence) == (
        "You stumbled three times within four weeks. "
        "Please have a professional look at your balance before you walk backward again."
    )


def test_a_stumble_at_every_walk_is_asked_about_by_the_fourth(walker, clear) -> None:
    for person in (walker, Person(age_years=80, places=frozenset({Place.HOME_RAIL}))):
        programme, history = story(STUMBLED, person=person, clear=clear)
        assert programme.state.ask_first
        assert len(history) <= 4


def test_after_two_stumbles_nothing_grows_and_something_is_held(walker, clear) -> None:
    programme, _ = story(*[FINE] * 6, STUMBLED, person=walker, clear=clear, weeks=timedelta(15))
    assert programme.state.stage == "open_ground"
    second = walked(programme.sessions[0].on, **STUMBLED)
    programme = adapt(programme, walker, clear, second)
    assert programme.decisions[-1].reasons[0] == "stumbled_again"
    until = second.on + timedelta(20)
    ahead = [session for session in programme.sessions if session.on <= until]
    assert len({session.backward_s for session in ahead}) == 1
    held = {load().setting(session.setting).support for session in programme.sessions}
    assert held == {Support.RAIL}
    assert str(ahead[1].why) == (
        "The same as the time before: after several unsteady walks nothing grows "
        "before 14 April 2026."
    )
    programme = adapt(programme, walker, clear, walked(ahead[0].on, **FINE))
    assert programme.decisions[-1].reasons == ("steady_first",)
    wish = {"on": ahead[1].on, "at": moment(ahead[1].on, 7), "who": "Dr Aoki", "note": "More."}
    with pytest.raises(NotAllowed, match="nothing grows"):
        override(programme, walker, clear, CoachOverride(**wish, backward_s=180))


def test_who_has_nothing_to_hold_goes_on_as_little_as_before(clear) -> None:
    outside = Person(age_years=30, places=frozenset({Place.CLEAR_PATH}), partner=True)
    programme, _ = story(FINE, STUMBLED, STUMBLED, person=outside, clear=clear)
    assert "stumbled_again" in answers(programme)


def test_f_rest_is_asked_for_before_the_same_again(walker, clear) -> None:
    programme = plan(walker, clear, START)
    for day in range(28):
        if programme.state.ask_first:
            break
        fields = {"practised_s": 1.9 * programme.state.backward_s, **after(effort=9)}
        programme = adapt(programme, walker, clear, walked(START + timedelta(day), **fields))
    assert answers(programme) == ["effort_high", "effort_often", "effort_goes_on"]
    easier = plan(walker, clear, START)
    for day in range(3):
        fields = {"practised_s": 400, **after(effort=8)}
        easier = adapt(easier, walker, clear, walked(START + timedelta(day), **fields))
    assert answers(easier) == ["effort_high", "week_overfull", "week_overfull"]
    assert easier.decisions[-1].action is Action.REST


def test_f_days_on_end_come_to_rest_then_to_less_and_then_to_a_question(walker, clear) -> None:
    programme, on = plan(walker, clear, START), []
    for day in range(28):
        if programme.state.ask_first:
            break
        on.append(START + timedelta(day))
        daily = walked(on[-1], practised_s=programme.state.backward_s)
        before, programme = programme, adapt(programme, walker, clear, daily)
        assert broken_step(before, programme, daily) == []
    assert answers(programme) == [
        *("good_session", "too_soon", "days_on_end", "days_on_end"),
        *(["no_rest_often"] * 4),
        "no_rest_goes_on",
    ]
    assert [d.action for d in programme.decisions[2:5]] == [Action.REST] * 3


def test_f_five_days_of_seven_ask_for_rest_as_three_in_a_row_do(walker, clear) -> None:
    programme = plan(walker, clear, START)
    for day in (0, 1, 3, 4, 6):
        briefly = walked(START + timedelta(day), practised_s=60)
        programme = adapt(programme, walker, clear, briefly)
    assert "days_on_end" in programme.decisions[-1].reasons
    assert "days_on_end" not in programme.decisions[-2].reasons
    assert programme.sessions[0].on >= START + timedelta(6 + 4)


def test_twice_a_day_is_no_walk_on_a_day_of_rest(walker, clear) -> None:
    programme = plan(walker, clear, START)
    for hour in (9, 17):
        half = walked(START, hour, practised_s=60)
        programme = adapt(programme, walker, clear, half)
    assert programme.decisions[-1].reasons[0] == "twice_a_day"
    assert programme.decisions[-1].action is Action.REST
    assert "no_rest" not in {what for one in programme.state.lately for what in one.what}
    assert str(programme.decisions[-1].sentence).startswith(
        "You walked more than once on Monday, so the next session waits a day longer"
    )


def test_g_a_little_more_each_time_is_noticed_the_third_time(walker, clear) -> None:
    programme = plan(walker, clear, START)
    for _ in range(4):
        planned = programme.sessions[0]
        more = walked(planned.on, practised_s=1.24 * planned.backward_s)
        programme = adapt(programme, walker, clear, more)
    assert answers(programme) == ["good_session", "good_session", "more_often", "more_often"]
    assert str(programme.decisions[-1].sentence) == (
        "The same as last time, 4 minutes: three times within two weeks you did more than "
        "planned. Let it settle."
    )


def test_rest_outranks_whatever_stays_the_same() -> None:
    order = [rule.action for rule in RULES if not rule.good]
    assert max(n for n, action in enumerate(order) if action is Action.REST) < min(
        n for n, action in enumerate(order) if action is Action.HOLD
    )
    leads = [action for action in order if action is not Action.ASK]
    assert order == [Action.ASK] * order.count(Action.ASK) + leads


def test_a_test_of_balance_is_advised_before_and_with_asking(walker, clear) -> None:
    programme, _ = story(FINE, STUMBLED, person=walker, clear=clear)
    advised = {d.reasons[0]: str(d.advice) for d in programme.decisions if d.advice}
    assert list(advised) == ["stumbled_again", "stumbled_often"]
    assert advised["stumbled_again"].startswith("A short test of balance, with somebody beside you")
    pressed, _ = story(FINE | {"unsteady_pressed": 2}, person=walker, clear=clear)
    first = next(d for d in pressed.decisions if d.advice)
    assert first.reasons[0] == "unsteady_often"


def test_h_lasting_pain_of_five_becomes_less_and_then_a_question(walker, clear) -> None:
    fields = after(pain=5) | {"pain_before": 5, "pain_next_day": 5}
    programme, history = story(fields, person=walker, clear=clear)
    assert answers(programme) == ["pain_amber", "pain_amber", "pain_often", "pain_goes_on"]
    assert (history[-1].on - START).days <= 14


def test_pain_of_three_every_other_time_is_asked_about_too(walker, clear) -> None:
    fields = (after(pain=3) | {"pain_before": 2}, FINE)
    programme, history = story(*fields, person=walker, clear=clear)
    assert programme.state.ask_first
    assert (history[-1].on - START).days <= 28


def test_i_one_press_at_each_walk_does_not_count_as_good(clear) -> None:
    person = Person(age_years=77, partner=True, places=frozenset({Place.HOME_RAIL}))
    fields = FINE | {"unsteady_pressed": 1}
    programme, history = story(fields, person=person, clear=clear)
    assert answers(programme) == [
        *("good_session", "unsteady", "unsteady_often", "unsteady_often", "unsteady_too_often"),
    ]
    assert len(history) == 5


def test_r_presses_now_one_and_now_three_never_grow(clear) -> None:
    person = Person(age_years=76, places=frozenset({Place.HOME_RAIL}))
    fields = (FINE | {"unsteady_pressed": 1}, FINE | {"unsteady_pressed": 3})
    programme, _ = story(*fields, person=person, clear=clear)
    assert programme.decisions[-1].action is Action.ASK
    assert answers(programme).count("good_session") == 1


def test_k_who_never_tells_is_asked_to_and_walks_less_until_then(walker, clear) -> None:
    programme, _ = story({"after": None}, person=walker, clear=clear)
    assert answers(programme)[:3] == ["not_told", "not_told", "not_told_often"]
    assert programme.state.backward_s == 60
    assert str(programme.decisions[3].sentence).startswith(
        "Three of the last walks were not told of,"
    )
    assert str(programme.decisions[4].sentence).endswith(
        "Please say how the next one feels; it stays at 1 minute, "
        "beside a rail or a row of cabinets."
    )


def test_n_shorter_is_never_said_of_the_same_length(clear) -> None:
    person = Person(age_years=80, unsteady=True, partner=True, places=frozenset({Place.HOME_RAIL}))
    for fields in (STUMBLED, after(pain=8), after(Wobble.WOBBLED), after(effort=9)):
        programme, history = story(fields, person=person, clear=clear)
        assert history[0].practised_s == 60
        said = [
            str(decision.sentence) for decision in programme.decisions if decision.after_session
        ]
        assert not any(SAYS_LESS.search(sentence) for sentence in said), said


def test_o_pain_of_eight_every_other_time_is_asked_about_the_second_time(walker, clear) -> None:
    programme, history = story(after(pain=8), after(pain=3), person=walker, clear=clear)
    assert answers(programme) == ["pain_red", "pain_amber", "pain_red_again"]
    assert len(history) == 3


def test_two_strong_pains_further_apart_than_four_weeks_are_no_row(walker, clear) -> None:
    fields = [after(pain=6), *[FINE] * 13, after(pain=6), *[FINE] * 9]
    programme, history = story(*fields, person=walker, clear=clear, weeks=timedelta(40))
    red = [one.on for one in history if one.after.pain == 6]
    assert (red[1] - red[0]).days > 28
    assert "pain_red_again" not in answers(programme)


def test_p_more_pain_the_day_after_is_less_and_then_a_question(walker, clear) -> None:
    fields = FINE | {"pain_before": 0, "pain_next_day": 2}
    programme, _ = story(fields, person=walker, clear=clear)
    assert answers(programme) == ["worse_next_day", "worse_next_day", "worse_next_day_again"]
    first, second = (d for d in programme.decisions if d.reasons[0] == "worse_next_day")
    assert first.action is Action.LESS
    assert str(first.sentence) == (
        "There was more pain the day after Monday, so the next walk is shorter: 1 minute, "
        "beside a rail or a row of cabinets."
    )
    assert str(second.sentence).startswith(
        "There was more pain the day after Wednesday, so nothing"
    )


@pytest.mark.parametrize(
    "condition", [Condition.HEART_DISEASE, Condition.LUNG_DISEASE, Condition.KIDNEY_DISEASE]
)
def test_q_the_utmost_effort_with_an_ill_heart_is_asked_about_at_once(condition) -> None:
    person = Person(
        age_years=60,
        active=True,
        conditions=frozenset({condition}),
        places=frozenset({Place.HOME_RAIL}),
    )
    programme, history = story(after(effort=10), person=person, clear=screen(person, START))
    assert answers(programme) == ["effort_alarming"]
    assert len(history) == 1


def test_a_walk_within_the_rest_rests_longer_also_where_something_else_decides(
    walker, clear
) -> None:
    programme = adapt(plan(walker, clear, START), walker, clear, walked(START))
    day = START + timedelta(1)
    sore = adapt(programme, walker, clear, walked(day, **STUMBLED))
    assert sore.decisions[-1].reasons == ("stumbled", "too_soon")
    assert sore.sessions[0].on >= day + timedelta(3)


# what a professional's yes answers


def fell(hour=9, **fields):
    return walked(START, hour, **after(Wobble.FELL), **fields)


@pytest.mark.parametrize(
    ("said", "yes", "waits"),
    [
        ({}, agreed(START, 8), True),
        ({}, agreed(START, 10), False),
        ({"after_told_at": moment(START, 18)}, agreed(START, 17), True),
        ({"after_told_at": moment(START, 18)}, agreed(START, 19), False),
        ({"after_told_at": moment(START, 49)}, agreed(START + timedelta(1), 12), True),
        ({"after_told_at": moment(START, 49)}, agreed(START + timedelta(2), 12), False),
        ({}, agreed(START), True),  # when it was told is not known: it may have been before
        ({}, agreed(START + timedelta(1)), False),
        ({}, agreed(START - timedelta(1), 40), True),  # told only after the fall, but given before
    ],
)
def test_a_yes_answers_only_what_was_told_before_it(walker, clear, said, yes, waits) -> None:
    person = walker.model_copy(update={"partner": True})
    clear = clear.model_copy(update={"agreement": yes})
    late = START + timedelta(5)
    for programme in (
        move_on(
            adapt(plan(person, clear, START), person, clear, fell(**said)), person, clear, late
        ),
        replay(person, clear, START, [fell(**said)], late),
    ):
        assert programme.state.ask_first is waits
        assert (programme.sessions == ()) is waits
        assert broken(person, clear, programme, [fell(**said)]) == []


def test_pain_of_the_next_day_is_not_answered_by_a_yes_of_the_day_before(walker, clear) -> None:
    red = [walked(START, n, pain_next_day=7, next_day_told_at=moment(START, 33)) for n in (9, 11)]
    early, later = (clear.model_copy(update={"agreement": agreed(START, n)}) for n in (20, 34))
    until = START + timedelta(3)
    assert replay(walker, early, START, red, until).state.ask_first
    assert not replay(walker, later, START, red, until).state.ask_first


def test_who_walks_before_the_yes_has_not_walked_with_it(walker, clear) -> None:
    person = walker.model_copy(update={"partner": True})
    clear = clear.model_copy(update={"agreement": agreed(START, 15)})
    between, later = walked(START, 12), walked(START, 16)
    programme = replay(person, clear, START, [fell(), between, later], START)
    assert answers(programme)[:2] == ["fell", "still_asking"]
    assert answers(programme)[2] != "still_asking"
    assert not programme.state.ask_first


def test_after_the_yes_counting_begins_anew(walker, clear) -> None:
    person = walker.model_copy(update={"partner": True})
    programme, history = story(STUMBLED, person=person, clear=clear)
    day = history[-1].on + timedelta(2)
    heard = clear.model_copy(update={"agreement": agreed(day, 8)})
    programme = move_on(programme, person, heard, day)
    assert programme.state.lately == ()
    programme = adapt(programme, person, heard, walked(programme.sessions[0].on, **STUMBLED))
    assert programme.decisions[-1].reasons[0] == "stumbled"


def test_what_is_remembered_is_bounded(walker, clear) -> None:
    programme = plan(walker, clear, START)
    for hour in range(1, 120):
        programme = adapt(programme, walker, clear, walked(START, hour % 24, **STUMBLED))
    assert len(programme.state.lately) == 40
    later = replay(walker, clear, START, [walked(START, **STUMBLED)], START + timedelta(29))
    assert later.state.lately == ()
