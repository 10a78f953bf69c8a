"""A prescription is kept by the programme, whatever happens; what nobody may ask for is refused."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.test_bounds import lived, told, walk_on, word
from tests.programme.walkers import START, accompanied, events, moment, walked
from tests.searching import examples

from retrowalk.errors import InvalidAnswer, NothingOpen
from retrowalk.person import Condition, Goal, Kit, Person, Place, Symptom
from retrowalk.practice import Mode, Support, load
from retrowalk.programme import CheckIn
from retrowalk.programme.bounds import together
from retrowalk.programme.invariants import broken
from retrowalk.programme.opening import ladder_for
from retrowalk.programme.prescribing import refusals
from retrowalk.programme.professional import check, reviews
from retrowalk.programme.professional import word as word_on_paper
from retrowalk.programme.rehearsal import Story, Usual, as_lately, go_on
from retrowalk.screening import Agreement, Bounds, Precaution, screen

EVERYWHERE = {"places": frozenset(Place), "kit": frozenset(Kit), "partner": True}
WEEK = timedelta(days=7)


@pytest.fixture
def fit() -> Person:
    return Person(age_years=40, active=True, goals=(Goal.SPORT,), **EVERYWHERE)


# The programme keeps it


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_as_often_as_asked_is_planned_not_only_at_most(fit, times) -> None:
    ahead = lived(fit, [word(START, times_a_week=times)], START).sessions
    first = [one for one in ahead if one.on < START + WEEK]
    assert len(first) == times
    days = [one.on for one in ahead]
    for day in days:
        assert sum(day <= other < day + WEEK for other in days) <= times


def test_the_walker_may_still_choose_less_than_is_asked(fit) -> None:
    from retrowalk.programme import Week

    once = Week(on=START, at=moment(START, 10), times=1)
    ahead = lived(fit, [word(START, times_a_week=4)], START, choices=[once]).sessions
    assert len([one for one in ahead if one.on < START + WEEK]) == 1


def test_who_keeps_the_effort_light_is_not_asked_four_times(fit) -> None:
    said = word(START, times_a_week=4, effort_at_most=5)
    ahead = lived(fit, [said], START).sessions
    assert len([one for one in ahead if one.on < START + WEEK]) == 3


def test_effort_above_the_word_holds_then_lessens_then_is_asked_about(fit) -> None:
    said, day = word(START, effort_at_most=4, minutes_at_most=5), START
    history, answers = [], []
    for _ in range(3):
        programme = lived(fit, [said], day, history)
        now = programme.sessions[0]
        day = now.on
        told_of = CheckIn(pain=0, effort=5)
        history.append(
            walked(day, hour=12, practised_s=now.backward_s, planned=now.shown, after=told_of)
        )
        answers.append(lived(fit, [said], day, history).decisions[-1].reasons[0])
    assert answers == ["effort_above", "effort_above_often", "effort_above_goes_on"]
    without = lived(fit, [word(START, minutes_at_most=5)], day, history)
    assert without.decisions[-1].reasons[0] == "good_session"


def test_light_effort_and_a_bounded_pace_close_what_asks_for_more(fit) -> None:
    def modes(**bounds):
        within = together([word(START, **bounds)], START)
        ladder = ladder_for(fit, within.precautions(frozenset()), within=within)
        return {rung.entry.mode for rung in ladder.rungs}

    assert any(mode.runs for mode in modes(minutes_at_most=20))
    assert not any(mode.runs for mode in modes(minutes_at_most=20, pace_at_most_spm=90))
    assert modes(minutes_at_most=20, effort_at_most=5) == {Mode.WALK}


def test_who_must_be_there_is_company(fit) -> None:
    said = word(START, present="your daughter")
    assert lived(fit, [said], START).sessions
    alone = fit.model_copy(update={"partner": False})
    with pytest.raises(NothingOpen, match="Somebody should be beside you"):
        lived(alone, [said], START)


@st.composite
def prescriptions(draw) -> Agreement:
    """Whatever a professional may write, told on some day."""
    settings = [setting.id for setting in load().settings]
    day = START + timedelta(draw(st.integers(0, 60)))
    bounds = Bounds(
        minutes_at_most=draw(st.none() | st.sampled_from([0.5, 2, 5, 10, 30])),
        times_a_week=draw(st.none() | st.integers(1, 7)),
        effort_at_most=draw(st.none() | st.integers(1, 10)),
        pain_at_most=draw(st.none() | st.integers(0, 6)),
        pace_at_most_spm=draw(st.none() | st.integers(50, 130)),
        rest_s_at_least=draw(st.none() | st.integers(5, 300)),
        present=draw(st.sampled_from(["", "", "your daughter"])),
        settings=tuple(draw(st.sets(st.sampled_from(settings), max_size=2))),
        not_settings=tuple(draw(st.sets(st.sampled_from(settings), max_size=2))),
        adds=tuple(draw(st.sets(st.sampled_from(Precaution), max_size=2))),
        until=draw(st.none() | st.integers(0, 80).map(lambda days: day + timedelta(days))),
    )
    who = draw(st.sampled_from(["Ms Tanaka", "Dr Aoki"]))
    return Agreement(on=day, at=moment(day, draw(st.integers(0, 23))), who=who, bounds=bounds)


@examples(60)
@given(
    person=accompanied,
    given_=st.lists(prescriptions(), min_size=1, max_size=3),
    history=st.lists(events, max_size=8),
    days=st.integers(0, 120),
)
def test_no_planned_session_breaks_any_bound_whatever_happened(
    person, given_, history, days
) -> None:
    until = START + timedelta(days)
    clearance = screen(person, START).model_copy(update={"valid_until": START + timedelta(400)})
    known = sorted((one for one in given_ if one.on <= until), key=lambda one: one.at)
    if not clearance.may_walk_backward:
        return
    try:
        programme = lived_with(person, clearance, known, until, history)
    except NothingOpen:
        return
    last = clearance.model_copy(update={"agreement": known[-1] if known else None})
    walked_ = [one for one in history if one.on <= until]
    assert broken(person, last, programme, walked_, known) == []
    for one in programme.sessions:
        within = together(known, one.on)
        setting = load().setting(one.setting)
        assert within.most_s is None or one.backward_s <= within.most_s
        assert within.allow_setting(one.setting)
        if within.asked_times:
            again = [b for b in programme.sessions if one.on <= b.on < one.on + WEEK]
            assert len(again) <= within.asked_times
        if within.present:
            assert person.partner
        if Precaution.SUPPORT_WITHIN_REACH in within.added:
            assert setting.support is not Support.NONE


def lived_with(person, clearance, known, until, history):
    from retrowalk.programme import replay

    records = told(person, known, clearance)
    last = records[-1].clearance
    return replay(person, last, START, history, until, earlier=records)


# What nobody may ask for


def refused(person, **bounds) -> list[str]:
    said = word(START, **bounds)
    return [one.english for one in refusals(said, told(person, []))]


def test_what_may_be_asked_for_is_not_refused(fit) -> None:
    knee = fit.model_copy(update={"conditions": frozenset({Condition.KNEE_OSTEOARTHRITIS})})
    for person in (fit, knee):
        assert refused(person, minutes_at_most=10, times_a_week=3, effort_at_most=5) == []


def test_minutes_beyond_every_rung_of_the_walker_are_refused_by_name() -> None:
    rail = Person(age_years=40, active=True, places=frozenset({Place.HOME_RAIL}))
    assert refused(rail, minutes_at_most=10) == []
    (sentence,) = refused(rail, minutes_at_most=11)
    assert sentence.startswith("More than 10 minutes is not open to this walker")


def test_nobody_asks_for_more_than_a_few_minutes_of_who_wants_a_few(fit) -> None:
    few = fit.model_copy(update={"goals": (Goal.A_FEW_MINUTES,)})
    (sentence,) = refused(few, minutes_at_most=6)
    assert "More than 5 minutes" in sentence


def test_more_often_than_rest_allows_is_refused(fit) -> None:
    assert refused(fit, times_a_week=4) == []
    (sentence,) = refused(fit, times_a_week=5)
    assert sentence.startswith("More than 4 times a week")
    (light,) = refused(fit, times_a_week=4, effort_at_most=4)
    assert light.startswith("More than 3 times a week")


def test_what_is_urgent_is_settled_by_no_prescription(fit) -> None:
    hurt = fit.model_copy(update={"symptoms": frozenset({Symptom.CHEST_PAIN})})
    (sentence,) = refused(hurt, minutes_at_most=2)
    assert sentence.startswith("No word settles this")


def test_what_an_illness_rules_out_by_itself_is_lifted_by_nobody(fit) -> None:
    epileptic = fit.model_copy(update={"conditions": frozenset({Condition.EPILEPSY})})
    (sentence,) = refused(epileptic, lifts=(Precaution.NO_WATER,))
    assert "no word opens it: never in water." in sentence
    assert refused(fit, lifts=(Precaution.SHORT_BOUTS,)) == []


def test_a_place_that_the_walker_has_not_is_refused_and_named(fit) -> None:
    rail = fit.model_copy(update={"places": frozenset({Place.HOME_RAIL}), "kit": frozenset()})
    (sentence,) = refused(rail, settings=("home_rail", "pool_lane"))
    assert sentence == "Not open to this walker: in the pool."
    alone = rail.model_copy(update={"partner": False})
    (needs,) = refused(alone, present="a friend")
    assert "Somebody should be beside you" in needs


def test_a_word_is_for_a_year_at_most_and_looked_at_no_earlier_than_given(fit) -> None:
    (sentence,) = refused(fit, minutes_at_most=2, until=START + timedelta(365))
    assert sentence.startswith("A word holds for a year at most")
    early = Agreement(on=START, who="A", review_on=START - timedelta(1))
    with pytest.raises(InvalidAnswer):
        check(early)


# What the walker reads


def test_the_word_tells_all_of_it() -> None:
    said = word(START, times_a_week=3, effort_at_most=5, rest_s_at_least=60, present="your son")
    bounds = said.bounds.model_copy(update={"stop": ("pain above 5",), "pace_at_most_spm": 90})
    news = {"bounds": bounds, "goals": ("the stairs",), "review_on": START + WEEK, "why": "Knee."}
    lines = [one.english for one in word_on_paper(said.model_copy(update=news)).lines]
    assert lines == [
        "Ms Tanaka: 3 times a week.",
        "Effort up to 5 of 10, no more.",
        "At most 90 steps a minute.",
        "Between two stretches backward, at least 60 seconds of rest.",
        "Only with your son there.",
        "Stop at once at: pain above 5.",
        "What you want from it: the stairs.",
        "To be looked at again on 9 March 2026.",
        "Why: Knee.",
    ]


def test_the_day_of_looking_again_is_told_in_time_and_until_they_were_heard() -> None:
    on = START + timedelta(40)
    said = word(START, minutes_at_most=5).model_copy(update={"review_on": on})
    assert reviews([said], on - timedelta(15)) == ()
    (comes,) = reviews([said], on - timedelta(14))
    (passed,) = reviews([said], on + timedelta(3))
    assert "is to be looked at again on 11 April 2026" in comes.english
    assert "was to be looked at again" in passed.english
    assert reviews([said, word(on, minutes_at_most=6)], on + timedelta(3)) == ()


def test_what_was_kept_before_reads_as_it_was() -> None:
    kept = {"on": "2026-03-02", "who": "A", "bounds": {"minutes_at_most": 3.0, "adds": []}}
    agreement = Agreement.from_kept(kept)
    assert agreement == Agreement(on=START, who="A", bounds=Bounds(minutes_at_most=3))
    assert Agreement.from_kept(agreement.to_kept()) == agreement


# Rehearsed on the walker


def test_a_rehearsal_plans_what_really_comes_once_it_is_given(fit) -> None:
    day = START + timedelta(9)
    before, _ = walk_on(fit, [], day)
    history = [
        walked(one.on, practised_s=one.backward_s, planned=one.shown, hour=10) for one in before
    ]
    said = word(day, 5, minutes_at_most=3, times_a_week=2)
    story = Story(start=day, weeks=6)
    rehearsed = go_on(story, told(fit, []), history, agreement=said)
    real = lived(fit, [said], day, history).sessions
    now = [(one.on, one.setting, one.backward_s) for one in rehearsed.sessions]
    assert now[:4] == [(one.on, one.setting, one.backward_s) for one in real[:4]]
    assert max(one.backward_s for one in rehearsed.sessions) == 180
    assert max(rehearsed.summary.sessions_a_week) == 2
    free = go_on(story, told(fit, []), history)
    assert free.summary.longest_s > 180


def test_a_rehearsal_with_walks_as_lately_shows_what_would_be_asked(fit) -> None:
    hurt = [
        walked(START + timedelta(2 * n), pain_before=4, after=CheckIn(pain=4, effort=6))
        for n in range(2)
    ]
    like = as_lately(hurt)
    assert like == Usual(before=4, after=4, next_day=0, effort=6)
    assert as_lately([]) is None
    day = START + timedelta(5)
    sore = go_on(Story(start=day, weeks=6, usual=(like,)), told(fit, []), hurt)
    assert sore.summary.asked_on is not None
    assert {one.decision for one in sore.sessions} <= {"hold", "less", "ask"}
