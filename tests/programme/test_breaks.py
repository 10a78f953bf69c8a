"""Back after weeks: lower, off the harder rungs, and by what kept the walker away."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.programme.walkers import START, agreed, histories, moment, walked

from retrowalk.person import Goal, Person, Place
from retrowalk.practice import Support, load
from retrowalk.programme import (
    Action,
    Break,
    Fall,
    Why,
    adapt,
    come_back,
    move_on,
    plan,
    replay,
)
from retrowalk.programme.invariants import broken, broken_words
from retrowalk.screening import Clearance

AWAY = timedelta(35)
HOMELY = Person(age_years=40, places=frozenset({Place.HOME_RAIL}), partner=True)
SPARED = Fall(hurt=False, hit_head=False, blood_thinner=False)


def grown(walker, clear, sessions=5):
    """Walk so many good sessions; give the programme and its history."""
    programme, history = plan(walker, clear, START), []
    for _ in range(sessions):
        planned = programme.sessions[0]
        history.append(walked(planned.on, practised_s=planned.backward_s))
        programme = adapt(programme, walker, clear, history[-1])
    return programme, history


def because(why, day, fall=None) -> Break:
    return Break(on=day, at=moment(day, 8), why=why, fall=fall)


def told(why, walker, clear, fall=None):
    """Come back after five weeks and tell why."""
    programme, history = grown(walker, clear)
    day = history[-1].on + AWAY
    reason = because(why, day, fall)
    after = come_back(move_on(programme, walker, clear, day), walker, clear, reason)
    lived = replay(walker, clear, START, history, day, choices=[reason])
    assert lived == after
    assert broken(walker, clear, after, history) == []
    return after, reason, history


@pytest.mark.parametrize("why", [Why.AWAY, Why.OTHER])
def test_who_was_away_goes_on_as_without_a_word(walker, clear, why) -> None:
    after, reason, history = told(why, walker, clear)
    silent = replay(walker, clear, START, history, reason.on)
    assert [(s.on, s.stage, s.backward_s) for s in after.sessions] == [
        (s.on, s.stage, s.backward_s) for s in silent.sessions
    ]
    assert after.decisions[-1].reasons == (f"away_{why}",)
    assert str(after.decisions[-1].sentence) == (
        "Thank you for telling us. We go on with 3 minutes, a clear path."
    )


def test_after_an_illness_it_begins_with_the_first_dose(walker, clear) -> None:
    programme, history = grown(walker, clear, sessions=9)
    day = history[-1].on + timedelta(15)
    silent = move_on(programme, walker, clear, day)
    after = come_back(silent, walker, clear, because(Why.ILL, day))
    assert after.sessions[0].backward_s < silent.sessions[0].backward_s
    assert after.sessions[0].backward_s == 240
    assert str(after.decisions[-1].sentence) == (
        "Good that you are back. After an illness we begin small: 4 minutes, a clear path."
    )


@pytest.mark.parametrize("why", [Why.HOSPITAL, Why.OPERATED])
def test_after_an_operation_nothing_is_planned_on_old_answers(walker, clear, why) -> None:
    after, reason, history = told(why, walker, clear)
    assert after.sessions == ()
    assert not after.state.ask_first
    assert str(after.decisions[-1].sentence).startswith("After an operation or a stay in hospital")
    for days, planned in ((-1, False), (0, True), (3, True)):
        day = reason.on + timedelta(days)
        again = clear.model_copy(update={"on": day, "valid_until": day + timedelta(84)})
        until = max(day, reason.on)
        anew = replay(walker, again, START, history, until, choices=[reason])
        assert bool(anew.sessions) is planned


def test_a_fall_while_away_is_for_a_professional(walker, clear) -> None:
    walker = walker.model_copy(update={"partner": True})
    after, reason, history = told(Why.FELL, walker, clear, SPARED)
    assert after.sessions == ()
    assert after.decisions[-1].action is Action.ASK
    assert str(after.decisions[-1].sentence).startswith(
        "Nothing hurts and your head was spared: good. You fell in the meantime."
    )
    for hour, waits in ((7, True), (9, False)):
        yes = agreed(reason.on, hour)
        heard: Clearance = clear.model_copy(update={"agreement": yes})
        lived = replay(walker, heard, START, history, reason.on, choices=[reason])
        assert (lived.sessions == ()) is waits
    assert lived.state.fell
    held = {load().setting(session.setting).support for session in lived.sessions}
    assert Support.NONE not in held


def test_a_fall_that_was_not_asked_about_says_what_matters_first(walker, clear) -> None:
    after, _, _ = told(Why.FELL, walker, clear)
    assert str(after.decisions[-1].sentence).startswith("First of all: are you hurt")


def test_who_waits_for_a_yes_goes_on_waiting(walker, clear) -> None:
    programme, history = grown(walker, clear)
    fallen = come_back(programme, walker, clear, because(Why.FELL, history[-1].on + AWAY))
    later = because(Why.AWAY, history[-1].on + 2 * AWAY)
    again = come_back(fallen, walker, clear, later)
    assert again.state.ask_first
    assert again.decisions[-1].reasons == ("still_asking",)
    assert again.state.asked_at == fallen.state.asked_at


def test_the_reason_stands_until_the_next_walk(walker, clear) -> None:
    after, reason, _ = told(Why.AWAY, walker, clear)
    assert after.state.why_away is Why.AWAY
    assert adapt(after, walker, clear, walked(reason.on)).state.why_away is None


@pytest.mark.parametrize(("days", "stage"), [(28, "hill"), (29, "long_way")])
def test_after_more_than_four_weeks_a_harder_rung_is_left(walker, clear, days, stage) -> None:
    keen = walker.model_copy(
        update={"places": walker.places | {Place.HILL}, "goals": (Goal.STRENGTH,)}
    )
    programme, last = plan(keen, clear, START), START
    while programme.state.stage != "hill":
        last = programme.sessions[0].on
        done = walked(last, practised_s=programme.sessions[0].backward_s)
        programme = adapt(programme, keen, clear, done)
    before = programme.state.backward_s
    back = move_on(programme, keen, clear, last + timedelta(days))
    assert back.state.stage == stage
    assert back.state.backward_s <= before
    if stage == "long_way":
        assert str(back.decisions[-1].sentence).startswith(
            "Welcome back after 29 days. We come back on an easier rung, with "
        )


def test_only_a_fall_has_answers_about_one() -> None:
    with pytest.raises(ValidationError, match="fall belongs to the reason"):
        because(Why.ILL, START, SPARED)


@given(
    history=histories,
    days=st.integers(0, 60),
    reasons=st.lists(st.tuples(st.integers(1, 300), st.sampled_from(Why)), max_size=4),
)
def test_whatever_kept_them_away_nothing_breaks(history, days, reasons) -> None:
    clear = Clearance(on=START, outcome="go", valid_until=START + timedelta(400))
    last = max((one.on for one in history), default=START)
    choices = [because(why, START + timedelta(n)) for n, why in reasons]
    until = max([last, *(one.on for one in choices)]) + timedelta(days)
    programme = replay(HOMELY, clear, START, history, until, choices=choices)
    assert broken(HOMELY, clear, programme, history) == []
    if any(one.why.changes_answers for one in choices):
        assert programme.sessions == ()
    again = type(programme).from_kept(programme.to_kept())
    assert again == programme
    for decision in programme.decisions:
        if decision.reasons[0].startswith("away_"):
            assert broken_words(decision.sentence.english, 60, 60) == []
