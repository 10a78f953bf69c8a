"""What must never happen does not happen, whoever walks and whatever they do."""

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.programme.walkers import (
    START,
    accompanied,
    agreed,
    check_ins,
    clearances,
    days_full_of_trouble,
    histories,
    measurements,
    persons,
    walked,
)
from tests.searching import examples

from retrowalk.person import Person, Place
from retrowalk.practice import load
from retrowalk.programme import CheckIn, Wobble, adapt, move_on, plan, replay
from retrowalk.programme.invariants import broken, broken_step, broken_words, own_pain
from retrowalk.screening.types import Clearance, Outcome

hours = st.none() | st.integers(0, 47)


@given(person=persons, clearance=clearances)
def test_a_plan_breaks_nothing(person, clearance) -> None:
    programme = plan(person, clearance, START)
    assert programme.sessions
    assert broken(person, clearance, programme, []) == []


@given(person=accompanied, clearance=clearances, history=histories, days=st.integers(0, 330))
def test_no_history_breaks_anything(person, clearance, history, days) -> None:
    until = START + timedelta(days)
    lived = [happened for happened in history if happened.on <= until]
    programme = replay(person, clearance, START, history, until)
    assert broken(person, clearance, programme, lived) == []
    assert all(session.on >= until for session in programme.sessions)


@examples(30)
@given(person=accompanied, clearance=clearances, data=st.data())
def test_following_the_programme_breaks_nothing_at_any_step(person, clearance, data) -> None:
    programme, history = plan(person, clearance, START), []
    for _ in range(30):
        if not programme.sessions:
            break
        session = programme.sessions[0]
        happened = walked(
            session.on,
            practised_s=session.backward_s * data.draw(st.sampled_from([1, 1, 1, 1, 0.3, 2])),
            after=data.draw(st.one_of(st.just(CheckIn(pain=0)), check_ins)),
            pain_next_day=data.draw(st.sampled_from([None, 0, 0, 0, 4, 7])),
            measured=data.draw(st.none() | measurements),
        )
        after = adapt(programme, person, clearance, happened)
        history.append(happened)
        own = own_pain(person, clearance)
        assert broken_step(programme, after, happened, own=own) == []
        assert "too_soon" not in after.decisions[-1].reasons
        assert broken(person, clearance, after, history) == []
        programme = after


@given(person=accompanied, clearance=clearances, history=histories, data=st.data())
def test_the_order_of_entry_does_not_matter(person, clearance, history, data) -> None:
    until = START + timedelta(310)
    shuffled = data.draw(st.permutations(history))
    in_order = replay(person, clearance, START, history, until)
    assert replay(person, clearance, START, shuffled, until) == in_order


TWICE_IN_PAIN = [walked(START, pain_next_day=6), walked(START, 10, pain_next_day=6)]
AGREED_AS_WELL = Clearance(
    on=START,
    outcome=Outcome.GO,
    agreement=agreed(START),
    valid_until=START + timedelta(400),
)
AT_HOME = Person(age_years=40, places=frozenset({Place.HOME_RAIL}), partner=True)


@example(person=AT_HOME, clearance=AGREED_AS_WELL, history=TWICE_IN_PAIN)
@given(person=accompanied, clearance=clearances, history=histories | days_full_of_trouble())
def test_one_by_one_and_all_at_once_agree(person, clearance, history) -> None:
    assert_one_by_one_is_all_at_once(person, clearance, history)


def assert_one_by_one_is_all_at_once(person, clearance, history) -> None:
    history = sorted(history, key=lambda h: (h.on, h.started_at, repr(h)))
    programme = plan(person, clearance, START)
    for happened in history:
        programme = adapt(programme, person, clearance, happened)
    until = history[-1].on if history else START
    assert programme == replay(person, clearance, START, history, until)


yeses = st.builds(agreed, st.integers(0, 6).map(lambda day: START + timedelta(day)), hours)


@given(person=accompanied, clearance=clearances, history=days_full_of_trouble(), agreement=yeses)
def test_a_yes_of_these_days_is_answered_alike_one_by_one(
    person, clearance, history, agreement
) -> None:
    clearance = clearance.model_copy(update={"agreement": agreement})
    assert_one_by_one_is_all_at_once(person, clearance, history)
    until = START + timedelta(10)
    programme = replay(person, clearance, START, history, until)
    assert broken(person, clearance, programme, history) == []


@given(person=accompanied, clearance=clearances, history=histories)
def test_what_is_built_without_checks_would_pass_them(person, clearance, history) -> None:
    programme = replay(person, clearance, START, history, START + timedelta(300))
    again = type(programme).from_kept(programme.to_kept())
    assert again == programme


def _spoiled(person, clearance, **changes):
    programme = plan(person, clearance, START)
    first, *others = programme.sessions
    return programme.model_copy(update={"sessions": (first.model_copy(update=changes), *others)})


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"backward_s": 300}, "the first dose is 300 s"),
        ({"backward_s": 6000}, "6000 s on rail"),
        ({"setting": "track"}, "track is no setting of rail"),
        ({"id": "monday"}, "a session's id is not its day"),
        ({"on": START + timedelta(1)}, "no rest day before it"),
    ],
)
def test_the_invariants_do_notice(changes, complaint, walker, clear) -> None:
    found = broken(walker, clear, _spoiled(walker, clear, **changes), [])
    assert any(complaint in problem for problem in found), found


def test_the_invariants_notice_a_path_for_somebody_who_fell(walker, clear) -> None:
    programme = plan(walker, clear, START)
    open_ground = next(stage for stage in load().ladder if stage.id == "open_ground")
    session = programme.sessions[0].model_copy(
        update={"stage": open_ground.id, "setting": "clear_path", "backward_s": 60}
    )
    programme = programme.model_copy(update={"sessions": (session,)})
    fall = walked(START - timedelta(3), after=CheckIn(pain=0, wobble=Wobble.FELL))
    found = broken(walker, clear, programme, [fall])
    assert "sessions after a fall that no professional has heard of" in found
    assert "clear_path against support_within_reach" in found
    assert "alone" in found


@pytest.mark.parametrize(
    ("answers", "times", "complaint"),
    [
        ({"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)}, 3, "3 times a stumble"),
        ({"after": CheckIn(pain=0, wobble=Wobble.STUMBLED)}, 2, "grows after two stumbles"),
        ({"unsteady_pressed": 1}, 5, "5 times an unsteady walk"),
        ({"after": CheckIn(pain=6)}, 2, "2 times pain above 5"),
        ({"after": CheckIn(pain=3)}, 4, "4 times pain above 2"),
        ({"pain_next_day": 2}, 3, "3 times more pain the day after"),
        ({"after": CheckIn(pain=0, effort=8)}, 3, "3 times effort 8 at few minutes"),
    ],
)
def test_the_invariants_notice_what_repeats_and_is_not_referred(
    answers, times, complaint, walker, clear
) -> None:
    programme = plan(walker, clear, START)
    bad = [walked(START + timedelta(2 * n), **answers) for n in range(times)]
    found = broken(walker, clear, programme, bad)
    assert any(complaint in problem for problem in found), found
    fewer = broken(walker, clear, programme, bad[1:])
    assert not any(complaint in problem for problem in fewer), fewer
    heard = agreed(bad[-1].on + timedelta(1), 9)
    answered = clear.model_copy(update={"agreement": heard})
    assert not any(complaint in one for one in broken(walker, answered, programme, bad))


def test_the_invariants_notice_the_utmost_effort_and_a_word_that_is_not_true(walker, clear) -> None:
    ill = walker.model_copy(update={"conditions": frozenset({"heart_disease"})})
    utmost = [walked(START, after=CheckIn(pain=0, effort=10))]
    assert any(
        "utmost effort" in one for one in broken(ill, clear, plan(ill, clear, START), utmost)
    )
    assert broken_words("The next walk is shorter: 1 minute.", 60, 60)
    assert not broken_words("The next walk is shorter: 1 minute.", 120, 60)


def test_a_step_that_grows_in_pain_is_noticed(walker, clear) -> None:
    before = plan(walker, clear, START)
    happened = walked(START, after=CheckIn(pain=7))
    after = adapt(before, walker, clear, walked(START))
    assert broken_step(before, after, happened) == ["2026-03-02: grew although pain was 7"]


@given(person=accompanied, clearance=clearances, history=histories, days=st.integers(0, 60))
def test_waiting_and_replaying_agree(person, clearance, history, days) -> None:
    last_on = max((happened.on for happened in history), default=START)
    until = last_on + timedelta(days)
    lived = replay(person, clearance, START, history, last_on)
    waited = move_on(lived, person, clearance, until)
    again = replay(person, clearance, START, history, until)
    assert waited.sessions == again.sessions
    assert waited.state == again.state
