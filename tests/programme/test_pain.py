"""Pain is held against the person's own: steady pain grows, a rise is answered, a limit is kept."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.test_trouble import answers, story
from tests.programme.walkers import START, agreed, walked

from retrowalk.person import Goal, Person, Place
from retrowalk.programme import Action, CheckIn, adapt, plan
from retrowalk.programme.pain import PainLimits
from retrowalk.screening.types import Bounds, Clearance

WEEKS = timedelta(weeks=8)


def in_pain(before: int | None, after: int, next_day: int | None):
    told = CheckIn(pain=after, effort=3)
    return {"pain_before": before, "after": told, "pain_next_day": next_day}


def all_day(*pains: int):
    return [in_pain(pain, pain, pain) for pain in pains]


def hurting(walker: Person, usual: int) -> Person:
    return walker.model_copy(update={"usual_pain": usual})


def within(clear: Clearance, most: int) -> Clearance:
    yes = agreed(START, 8).model_copy(update={"bounds": Bounds(pain_at_most=most)})
    return clear.model_copy(update={"agreement": yes})


@pytest.mark.parametrize("usual", range(1, 6))
def test_a_steady_pain_grows_as_no_pain_does(walker, clear, usual) -> None:
    pained, _ = story(*all_day(usual), person=hurting(walker, usual), clear=clear, weeks=WEEKS)
    free, _ = story(*all_day(0), person=walker, clear=clear, weeks=WEEKS)
    assert answers(pained) == answers(free)
    assert "path_opens" in answers(pained)


@pytest.mark.parametrize(
    ("usual", "pains", "rule", "action"),
    [
        (4, (4, 5, 4), "good_session", Action.GROW),  # two above usual would be six: never above 5
        (4, (4, 4, 5), "pain_unsettled", Action.HOLD),
        (4, (None, 5, 5), "pain_unsettled", Action.HOLD),
        (4, (5, 5, 5), "good_session", Action.GROW),  # as before the walk
        (4, (4, 6, 4), "pain_red", Action.STEP_BACK),
        (3, (3, 5, 3), "good_session", Action.GROW),
        (3, (1, 3, 3), "good_session", Action.GROW),  # no more than usual, the day after
        (3, (3, 3, 5), "worse_next_day", Action.LESS),
        (2, (2, 4, 2), "good_session", Action.GROW),
        (2, (2, 5, 2), "pain_amber", Action.HOLD),
        (2, (5, 2, 2), "pain_before", Action.HOLD),
        (1, (1, 3, 1), "good_session", Action.GROW),
        (1, (1, 4, 1), "pain_amber", Action.HOLD),
        (1, (1, 2, 2), "good_session", Action.GROW),  # two is nothing for anybody
        (0, (0, 2, 1), "good_session", Action.GROW),
        (0, (0, 3, 0), "pain_amber", Action.HOLD),
    ],
)
def test_each_pain_is_answered_against_the_usual(walker, clear, usual, pains, rule, action) -> None:
    one_day = timedelta(1)
    programme, _ = story(in_pain(*pains), person=hurting(walker, usual), clear=clear, weeks=one_day)
    assert programme.decisions[-1].reasons[0] == rule
    assert programme.decisions[-1].action is action


@pytest.mark.parametrize(
    ("usual", "most", "pains", "rule"),
    [
        (0, 5, (0, 5, 1), "good_session"),  # as agreed, and settled the day after
        (0, 5, (0, 5, 3), "worse_next_day"),
        (4, 3, (3, 4, 3), "pain_amber"),  # a lower limit is kept, too
        (4, 3, (4, 3, 3), "pain_before"),
        (6, 7, (6, 7, 6), "good_session"),
        (6, 7, (6, 8, 6), "pain_red"),
        (6, 7, (6, 6, 7), "pain_unsettled"),
        (0, 0, (0, 1, 0), "pain_amber"),
    ],
)
def test_an_agreed_limit_is_kept_and_used(walker, clear, usual, most, pains, rule) -> None:
    heard = within(clear, most)
    programme, _ = story(
        in_pain(*pains), person=hurting(walker, usual), clear=heard, weeks=timedelta(1)
    )
    assert programme.decisions[-1].reasons[0] == rule


def test_an_agreed_limit_counts_only_as_long_as_it_is_in_force(walker, clear) -> None:
    bounds = Bounds(pain_at_most=5, until=START + timedelta(3))
    yes = agreed(START, 8).model_copy(update={"bounds": bounds})
    heard = clear.model_copy(update={"agreement": yes})
    programme, history = story(in_pain(0, 4, 0), person=walker, clear=heard, weeks=timedelta(7))
    assert [one.on <= bounds.until for one in history] == [True, True, False]
    assert answers(programme) == ["good_session", "good_session", "pain_amber"]


RISES = [(0, 1, 2, 3, 4, 5), (0, 0, 1, 2, 2, 3, 4), (1, 0, 1, 2, 3, 3, 4), (0, 0, 0, 2, 3, 4, 5)]


@pytest.mark.parametrize("pains", RISES)
@pytest.mark.parametrize("resting", [True, False])
def test_a_rise_is_answered_before_it_is_strong(walker, clear, pains, resting) -> None:
    told = all_day(*pains) if resting else [in_pain(0, pain, None) for pain in pains]
    programme, history = story(*told, person=walker, clear=clear, weeks=timedelta(17))
    less = answers(programme).index("pain_rises")
    assert history[less].after.pain <= 4
    decision = [d for d in programme.decisions if d.after_session][less]
    assert decision.action is Action.LESS
    assert "has been rising" in str(decision.sentence)
    assert f"to {history[less].after.pain} of 10" in str(decision.sentence)


def test_a_rise_that_goes_on_is_asked_about(walker, clear) -> None:
    programme, history = story(*all_day(0, 1, 2, 3, 4, 5, 6), person=walker, clear=clear)
    assert answers(programme) == [
        *("good_session", "good_session", "good_session"),
        *("pain_amber", "pain_rises", "pain_rises_again"),
    ]
    assert history[-1].after.pain == 5
    assert programme.state.ask_first


def test_a_pain_that_begins_well_above_the_usual_is_counted(walker, clear) -> None:
    person = hurting(walker, 3)
    programme, _ = story(*all_day(5), person=person, clear=clear)
    assert answers(programme)[2:] == ["pain_often", "pain_goes_on"]


pains = st.lists(st.integers(0, 10), max_size=8)


@given(level=st.integers(0, 10), noise=st.lists(st.integers(-1, 1), max_size=8))
def test_noise_around_a_level_is_no_rise(level, noise) -> None:
    felt = [min(10, max(0, level + one)) for one in noise]
    assert not PainLimits().rises(felt)
    assert not PainLimits(level).rises(felt)


@pytest.mark.parametrize(
    ("usual", "felt"),
    [
        (0, (2, 0, 2, 0, 2)),
        (0, (0, 0, 0, 2)),
        (0, (0, 0, 0, 5)),  # one bad day
        (0, (0, 0, 1, 4)),
        (0, (2, 2, 6, 3)),  # easing again
        (4, (3, 4, 5, 4, 3, 5, 5)),
        (4, (0, 0, 2, 4, 4)),  # up to the usual
    ],
)
def test_what_is_no_rise(usual, felt) -> None:
    assert not PainLimits(usual).rises(felt)


@given(usual=st.integers(0, 10), felt=pains)
def test_a_rise_ends_higher_than_it_began_and_more_usual_pain_makes_fewer(usual, felt) -> None:
    limits = PainLimits(usual)
    if limits.rises(felt):
        assert felt[-1] > max(2, usual)
        assert felt[-1] > min(felt) + 2
        assert PainLimits(max(0, usual - 1)).rises(felt)
    assert not limits.rises(sorted(felt, reverse=True))
    if limits.goes_on_rising(felt):
        assert limits.rises(felt)


@given(usual=st.integers(0, 10), most=st.none() | st.integers(0, 10))
def test_the_limits_stand_in_order(usual, most) -> None:
    limits = PainLimits(usual, most)
    assert 0 <= limits.go_on <= limits.most
    assert limits.most >= 5
    if most is None:
        assert limits.go_on == min(5, usual + 2)
        assert limits.most == 5
    else:
        assert limits.go_on == most


@pytest.mark.parametrize(("pain", "stays"), [(4, True), (5, True), (6, False)])
def test_a_harder_rung_is_left_with_more_than_is_all_right(walker, clear, pain, stays) -> None:
    person = hurting(walker, 4).model_copy(
        update={"places": walker.places | {Place.HILL}, "goals": (Goal.STRENGTH,)}
    )
    programme = plan(person, clear, START)
    while programme.state.stage != "hill":
        planned = programme.sessions[0]
        happened = walked(planned.on, practised_s=planned.backward_s, **in_pain(4, 4, 4))
        programme = adapt(programme, person, clear, happened)
    planned = programme.sessions[0]
    sore = walked(planned.on, practised_s=planned.backward_s, **in_pain(4, pain, 4))
    assert (adapt(programme, person, clear, sore).state.stage == "hill") is stays
