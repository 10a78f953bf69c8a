"""The weeks of a trial never take the programme further than it would go by itself."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import START, accompanied, clearances, histories, moment, walked
from tests.searching import examples

from retrowalk.programme import ForwardWeeks, Reduction, WalkedForward, replay
from retrowalk.programme.choices import Amount
from retrowalk.programme.invariants import broken
from retrowalk.programme.limits import LONG_ABSENCE_DAYS
from retrowalk.trials.drawing import draw
from retrowalk.trials.types import Arm, Question

plans = st.builds(
    draw,
    st.just(Question.KNEE_PAIN),
    st.integers(0, 120).map(lambda day: START + timedelta(day)),
    st.integers(2, 8),
    st.integers(0, 99).map(str),
)


def forward_weeks(plan):
    """What the programme is told of a plan, on the day before it begins."""
    spans = [(one.first, one.last + timedelta(1)) for one in plan.blocks if one.arm is Arm.FORWARD]
    day = plan.begins - timedelta(1)
    return ForwardWeeks(on=day, at=moment(day, 12), spans=tuple(spans))


def is_forward(day, weeks) -> bool:
    return any(first <= day < end for first, end in weeks.spans)


@examples(60)
@given(
    person=accompanied,
    clearance=clearances,
    history=histories,
    plan=plans,
    days=st.integers(0, 250),
    walks=st.lists(st.integers(0, 250), max_size=8, unique=True),
)
def test_no_history_has_more_with_a_trial(person, clearance, history, plan, days, walks) -> None:
    until, weeks = START + timedelta(days), forward_weeks(plan)
    forward = [START + timedelta(day) for day in walks]
    told = [WalkedForward(on=day, at=moment(day, 9)) for day in forward]
    lived = [one for one in history if one.on <= until]
    alone = replay(person, clearance, START, history, until, choices=told)
    tried = replay(person, clearance, START, history, until, choices=[weeks, *told])
    assert broken(person, clearance, tried, lived) == []
    if weeks.on > until:
        assert (tried.sessions, tried.instead) == (alone.sessions, ())
        return
    assert not any(is_forward(one.on, weeks) for one in tried.sessions)
    assert all(is_forward(one.on, weeks) for one in tried.instead)
    # each day's walk was open to the walker without the trial, on that day or before it
    if clearance.agreement is None:
        for one in (*tried.sessions, *tried.instead):
            known = {_what(other) for other in alone.sessions if other.on <= one.on}
            assert _what(one) in known
    # a word, a fall, old answers: what leaves nothing backward leaves nothing forward either
    if not alone.sessions:
        assert tried.instead == ()


def _what(session):
    return session.stage, session.setting, session.backward_s, session.base


def test_forward_weeks_grow_nothing_and_are_no_absence(walker, clear) -> None:
    days = [START + timedelta(day) for day in (0, 2, 4)]
    history = [walked(day, practised_s=120) for day in days]
    before = replay(walker, clear, START, history, days[-1])
    weeks = ForwardWeeks(
        on=days[-1],
        at=moment(days[-1], 12),
        spans=((START + timedelta(7), START + timedelta(21)),),
    )
    forward = [START + timedelta(day) for day in (7, 9, 11, 14, 16, 18)]
    told = [weeks, *(WalkedForward(on=day, at=moment(day, 9)) for day in forward)]
    after = replay(walker, clear, START, history, START + timedelta(21), choices=told)
    assert after.state.total_s == before.state.total_s
    assert after.sessions[0].backward_s <= before.sessions[0].backward_s
    idle = replay(walker, clear, START, history, START + timedelta(21), choices=[weeks])
    assert idle.state.total_s < before.state.total_s


def test_forward_walks_put_off_a_long_absence_no_longer_than_that(walker, clear) -> None:
    history = [walked(START, practised_s=120)]
    late = START + timedelta(LONG_ABSENCE_DAYS + 1)
    forward = [START + timedelta(day) for day in range(2, LONG_ABSENCE_DAYS, 2)]
    told = [WalkedForward(on=day, at=moment(day, 9)) for day in forward]
    assert replay(walker, clear, START, history, late, choices=told).state.absence == 2
    assert (
        replay(walker, clear, START, history, late - timedelta(1), choices=told).state.absence == 0
    )


def test_the_walker_may_have_half_of_a_forward_walk(walker, clear) -> None:
    weeks = ForwardWeeks(on=START, at=moment(START, 8), spans=((START, START + timedelta(7)),))
    half = Reduction(on=START, at=moment(START, 9), amount=Amount.HALF)
    whole = replay(walker, clear, START, [], START, choices=[weeks]).instead[0]
    less = replay(walker, clear, START, [], START, choices=[weeks, half]).instead[0]
    assert 0 < less.backward_s < whole.backward_s
