"""A professional's word: kept from the moment it is told to its last day, and never a loss."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.programme.walkers import (
    START,
    accompanied,
    clearances,
    events,
    moment,
    persons,
    walked,
)

from retrowalk.errors import NotAllowed, NothingOpen
from retrowalk.person import Condition, Goal, Kit, Person, Place, Symptom
from retrowalk.practice import Mode, load
from retrowalk.programme import (
    Action,
    CheckIn,
    CoachOverride,
    ScreeningRecord,
    Wobble,
    live_on,
    override,
    plan,
    replay,
)
from retrowalk.programme.bounds import in_force, last_day, together
from retrowalk.programme.invariants import broken
from retrowalk.programme.opening import ladder_for
from retrowalk.programme.walker import Walker
from retrowalk.screening import Agreement, Bounds, Precaution, screen
from retrowalk.screening.types import Clearance, Outcome

WHO = "Ms Tanaka"
SETTINGS = [setting.id for setting in load().settings]
RUNGS = [rung.id for rung in load().rungs]


def word(day, hour=9, *, who=WHO, **bounds) -> Agreement:
    """A professional said something on a day, at an hour."""
    return Agreement(on=day, at=moment(day, hour), who=who, bounds=Bounds(**bounds))


def told(person, agreements, clearance=None) -> list[ScreeningRecord]:
    """Screen once before all, and once with each agreement, when it is told."""
    first = clearance or screen(person, START)
    records = [ScreeningRecord(at=moment(START, 0), person=person, clearance=first)]
    for agreement in agreements:
        cleared = (
            clearance.model_copy(update={"agreement": agreement})
            if clearance
            else screen(person, agreement.on, agreement)
        )
        records.append(ScreeningRecord(at=agreement.at, person=person, clearance=cleared))
    return records


def lived(person, agreements, until, history=(), **more):
    """Live a history with all that was said, as the product does."""
    records = told(person, agreements)
    last = records[-1].clearance
    return replay(person, last, START, history, until, earlier=records, **more)


def walk_on(person, agreements, until):
    """Walk every session on its day, and well, up to a day; give what was planned, and the end."""
    records, history, planned, life = told(person, agreements), [], [], None
    for day in (START + timedelta(n) for n in range((until - START).days)):
        known = [one for one in records if one.at.date() <= day]
        last = known[-1].clearance
        life = live_on(life, person, last, START, history, day, earlier=known)
        ahead = life.programme.sessions
        if ahead and ahead[0].on == day:
            now = ahead[0]
            shown = now.shown
            history.append(walked(day, practised_s=now.backward_s, planned=shown, hour=12))
            planned.append(now)
    return planned, lived(person, agreements, until, history)


@pytest.fixture
def fit() -> Person:
    """Somebody with a rail, a path and a track, who wants to run."""
    places = frozenset({Place.HOME_RAIL, Place.CLEAR_PATH, Place.TRACK})
    return Person(age_years=40, active=True, places=places, goals=(Goal.SPORT,), partner=True)


# Kept, from the moment it is told


def test_who_stands_above_a_bound_is_brought_down_at_once(fit) -> None:
    day = START + timedelta(9)
    before, _ = walk_on(fit, [], day)
    said = word(day, minutes_at_most=1.5, until=day + timedelta(13))
    history = [walked(one.on, practised_s=one.backward_s) for one in before]
    programme = lived(fit, [said], day, history)
    assert before[-1].backward_s > 90
    assert programme.sessions[0].backward_s == 90
    decision = programme.decisions[-1]
    assert (decision.action, decision.reasons) == (Action.LESS, ("bounded",))
    assert decision.sentence.english.startswith("The programme keeps to what Ms Tanaka said: 1½")
    assert decision.sentence == programme.sessions[0].why


def test_a_bound_holds_to_its_last_day_and_then_everything_grows_step_by_step(fit) -> None:
    until = START + timedelta(20)
    planned, after = walk_on(
        fit, [word(START, minutes_at_most=3, until=until)], START + timedelta(40)
    )
    within = [one.backward_s for one in planned if one.on <= until]
    assert max(within) == 180
    beyond = [one.backward_s for one in planned if one.on > until]
    assert beyond[:3] == [180, 240, 300]
    ended = next(one for one in after.decisions if one.reasons == ("bound_ended",))
    assert ended.on > until
    assert "What Ms Tanaka said holds no longer" in ended.sentence.english
    ahead = lived(fit, [word(START, minutes_at_most=3, until=until)], START).sessions
    assert {one.on <= until for one in ahead} == {True, False}
    first = next(one for one in ahead if one.on > until)
    assert first.backward_s == 180
    assert "holds no longer by then" in first.why.english


def test_never_more_times_in_seven_days_than_allowed_however_they_are_walked(fit) -> None:
    said = word(START, times_a_week_at_most=2)
    early = [walked(START), walked(START + timedelta(2))]
    programme = lived(fit, [said], START + timedelta(2), early)
    days = [one.on for one in early] + [one.on for one in programme.sessions]
    assert min((b - a).days for a, b in zip(days, days[2:], strict=False)) >= 7


def test_a_word_counts_from_its_moment_and_not_from_its_morning(fit) -> None:
    said = word(START, 15, minutes_at_most=1)
    morning = lived(fit, [said], START, [walked(START, hour=9)])
    assert [one.reasons[0] for one in morning.decisions] == ["start", "good_session", "bounded"]
    evening = lived(fit, [said], START, [walked(START, hour=18, practised_s=60)])
    assert [one.reasons[0] for one in evening.decisions] == ["start", "bounded", "enough"]
    assert "Ms Tanaka allows no more" in evening.decisions[-1].sentence.english


def test_half_is_within_the_bounds_as_well(fit) -> None:
    programme = lived(fit, [word(START, minutes_at_most=0.5)], START)
    assert {one.backward_s for one in programme.sessions} == {30}


def test_where_a_word_leaves_no_place_it_says_whose_and_what_would_help(fit) -> None:
    with pytest.raises(NothingOpen, match=r"What Ms Tanaka said .* one of these: in the pool"):
        lived(fit, [word(START, settings=("pool_lane",))], START)
    alone = fit.model_copy(update={"partner": False})
    with pytest.raises(NothingOpen, match=r"What Ms Tanaka said .* Somebody should be beside you"):
        lived(alone, [word(START, adds=(Precaution.NOT_ALONE,))], START)


def test_what_was_walked_on_the_way_keeps_a_rung_open_whose_way_is_barred(fit) -> None:
    day = START + timedelta(47)
    planned, _ = walk_on(fit, [word(day, 9, settings=("track",))], day + timedelta(5))
    assert planned[-1].setting == "track"
    with pytest.raises(NothingOpen):
        lived(fit, [word(START, settings=("track",))], START)


def test_a_coach_beyond_a_word_is_told_whose_it_is(fit) -> None:
    said = word(START, settings=("home_rail",), minutes_at_most=3)
    records = told(fit, [said])
    day = START + timedelta(12)
    planned, programme = walk_on(fit, [said], day)
    assert planned[-1].backward_s == 180

    def decide(**changes):
        wish = CoachOverride(on=day, at=moment(day, 9), who="Sam", note="Go.", **changes)
        return override(programme, fit, records[-1].clearance, wish, earlier=records)

    for changes in ({"backward_s": 240}, {"stage": "hand_in_hand"}):
        with pytest.raises(NotAllowed, match="beyond what Ms Tanaka allowed"):
            decide(**changes)
    with pytest.raises(NotAllowed, match="at most 10 minutes"):
        decide(backward_s=6000)
    assert decide(backward_s=120).state.backward_s == 120


def test_of_several_people_every_word_is_kept(fit) -> None:
    both = [word(START, minutes_at_most=2), word(START, 10, who="Dr Aoki", not_settings=("mat",))]
    now = together(both, START)
    assert (now.most_s, now.allow_setting("mat")) == (120, False)
    again = [*both, word(START, 11, minutes_at_most=4)]
    assert together(again, START).most_s == 240
    assert (
        in_force([*both, Agreement(on=START, at=moment(START, 12), who=WHO)], START)[0] == both[0]
    )


def test_the_bounds_end_no_later_than_the_yes(fit) -> None:
    endless = word(START, minutes_at_most=2)
    assert last_day(endless) == START + timedelta(364)
    ends = word(START, minutes_at_most=2, until=START + timedelta(20))
    assert last_day(ends) == START + timedelta(20)


# What is lifted


def test_a_lifted_precaution_opens_what_it_barred() -> None:
    everything = {"places": frozenset(Place), "kit": frozenset(Kit), "partner": True}
    person = Person(
        age_years=40, active=True, goals=(Goal.SPORT,), alcohol_often=True, **everything
    )
    modes = {rung.id: rung.mode for rung in load().rungs}
    screened, lifted = screen(person, START), word(START, lifts=(Precaution.NO_RUNNING,))
    assert Precaution.NO_RUNNING in screened.precautions
    barred = ladder_for(person, screened.precautions)
    opened = ladder_for(person, together([lifted], START).precautions(screened.precautions))
    assert not any(modes[rung.id].runs for rung in barred.rungs)
    assert any(modes[rung.id] is Mode.RUN for rung in opened.rungs)


def test_alone_is_open_to_who_may_be_alone_by_a_professionals_word() -> None:
    rail = frozenset({Place.HOME_RAIL})
    person = Person(age_years=50, active=True, balance_medicine=True, places=rail)
    with pytest.raises(NothingOpen):
        plan(person, screen(person, START), START)
    said = word(START, lifts=(Precaution.NOT_ALONE,), until=START + timedelta(10))
    ahead = lived(person, [said], START).sessions
    assert ahead
    assert max(one.on for one in ahead) <= said.bounds.until


def test_what_was_told_only_later_is_not_lifted() -> None:
    drinks = Person(age_years=50, active=True, alcohol_often=True, partner=True)
    said, heard = word(START, lifts=(Precaution.NO_LOAD,)), word(START + timedelta(5))
    dizzy = drinks.model_copy(update={"symptoms": frozenset({Symptom.DIZZINESS})})
    clearance, given = screen(dizzy, heard.on, heard), frozenset({said, heard})
    since = (("dizziness", moment(heard.on, 8)),)
    assert Precaution.NO_LOAD not in Walker(dizzy, clearance, given).precautions((said,))
    assert Precaution.NO_LOAD in Walker(dizzy, clearance, given, since).precautions((said,))
    again = word(heard.on, lifts=(Precaution.NO_LOAD,))
    assert Precaution.NO_LOAD not in Walker(dizzy, clearance, given, since).precautions((again,))


def test_a_word_of_before_a_screening_lifts_nothing_that_only_that_one_found() -> None:
    everywhere = {"places": frozenset(Place), "kit": frozenset(Kit), "goals": (Goal.SPORT,)}
    fit = Person(age_years=50, active=True, partner=True, **everywhere)
    drinks = fit.model_copy(update={"alcohol_often": True})
    said, day = word(START, lifts=(Precaution.NO_TREADMILL,)), START + timedelta(3)

    def has_a_belt(first: Person) -> bool:
        again = screen(drinks, day, said)
        later = ScreeningRecord(at=moment(day, 6), person=drinks, clearance=again)
        records = [*told(first, [said]), later]
        wish = {"on": day, "at": moment(day, 7), "who": "Sam", "note": "Go.", "stage": "treadmill"}
        choices = [CoachOverride(**wish)]
        programme = replay(drinks, again, START, [], day, earlier=records, choices=choices)
        return programme.state.stage == "treadmill"

    assert has_a_belt(first=drinks)
    assert not has_a_belt(first=fit)


def test_after_a_fall_only_a_later_word_lets_anybody_walk_alone(fit) -> None:
    alone = fit.model_copy(update={"partner": False})
    lifts = {"lifts": (Precaution.NOT_ALONE, Precaution.SUPPORT_WITHIN_REACH)}
    fell = walked(START, hour=12, after=CheckIn(pain=0, wobble=Wobble.FELL))
    day = START + timedelta(3)
    plain = word(day, who="Dr Aoki")
    with pytest.raises(NothingOpen):
        lived(alone, [word(START, **lifts), plain], day, [fell])
    assert lived(alone, [word(day, **lifts)], day, [fell]).sessions


def test_nothing_urgent_and_no_condition_of_a_place_is_lifted() -> None:
    every = tuple(Precaution)
    hurt = Person(age_years=50, symptoms=frozenset({Symptom.CHEST_PAIN}), places=frozenset(Place))
    assert screen(hurt, START, word(START, lifts=every)).outcome is Outcome.ASK_FIRST
    epileptic = Person(
        age_years=50,
        active=True,
        partner=True,
        conditions=frozenset({Condition.EPILEPSY}),
        places=frozenset(Place),
        kit=frozenset(Kit),
    )
    ladder = ladder_for(epileptic, frozenset(), agreed=True)
    assert not any(s.water or s.treadmill for rung in ladder.rungs for s in rung.settings)


# Never a loss, never beyond


precautions = st.frozensets(st.sampled_from(Precaution), max_size=4)


@given(person=persons, minded=precautions, needed=st.booleans())
def test_a_plain_yes_only_adds(person, minded, needed) -> None:
    try:
        without = ladder_for(person, minded)
    except NothingOpen:
        return
    agreed = {
        rung.id: rung for rung in ladder_for(person, minded, agreed=True, needed=needed).rungs
    }
    for rung in without.rungs:
        assert agreed[rung.id].most_s >= rung.most_s
        assert set(rung.settings) <= set(agreed[rung.id].settings)
        assert rung.start_s <= agreed[rung.id].start_s


@pytest.mark.parametrize("condition", Condition)
def test_a_plain_yes_only_adds_for_every_condition(condition) -> None:
    person = Person(
        age_years=60,
        conditions=frozenset({condition}),
        places=frozenset(Place),
        kit=frozenset(Kit),
        goals=tuple(Goal),
        partner=True,
    )
    minded = screen(person, START).precautions
    without = {rung.id for rung in ladder_for(person, minded).rungs}
    for needed in (True, False):
        agreed = ladder_for(person, minded, agreed=True, needed=needed)
        assert without <= {rung.id for rung in agreed.rungs}


@pytest.mark.parametrize(
    "condition", [Condition.BACK_PAIN, Condition.HIP_OR_GROIN_PAIN, Condition.ACHILLES_PAIN]
)
def test_nobody_comes_less_far_in_twelve_weeks_for_a_plain_yes(fit, condition) -> None:
    sore = fit.model_copy(update={"conditions": frozenset({condition})})
    end = START + timedelta(83)
    without, _ = walk_on(sore, [], end)
    agreed, programme = walk_on(sore, [word(START)], end)
    assert {one.stage for one in without} <= set(programme.state.visited)
    assert max(one.backward_s for one in without) <= max(one.backward_s for one in agreed)


def test_after_a_stroke_a_yes_leads_to_thirty_minutes(fit) -> None:
    stroke = fit.model_copy(update={"conditions": frozenset({Condition.STROKE})})
    planned, _ = walk_on(stroke, [word(START, minutes_at_most=30)], START + timedelta(83))
    assert max(one.backward_s for one in planned) == 1800


def some_of(ids) -> st.SearchStrategy[tuple[str, ...]]:
    return st.just(()) | st.lists(st.sampled_from(ids), max_size=5, unique=True).map(tuple)


bounds = st.builds(
    Bounds,
    settings=some_of([*SETTINGS, *["home_rail"] * 10]),
    not_settings=some_of(SETTINGS),
    rungs=st.just(()) | some_of([*RUNGS, *["rail", "ageing_rail"] * 5]),
    not_rungs=some_of(RUNGS),
    minutes_at_most=st.none() | st.sampled_from([0.5, 1, 1.5, 2, 5, 12, 30]),
    times_a_week_at_most=st.none() | st.integers(1, 7),
    pain_at_most=st.none() | st.integers(0, 10),
    adds=st.just(()) | st.sampled_from([(Precaution.NO_WATER,), (Precaution.SHORT_BOUTS,)]),
    until=st.none() | st.integers(0, 300).map(lambda day: START + timedelta(day)),
)
words = st.lists(
    st.builds(
        lambda day, hour, who, said: word(day, hour, who=who).model_copy(update={"bounds": said}),
        st.integers(0, 90).map(lambda day: START + timedelta(day)),
        st.integers(0, 23),
        st.sampled_from([WHO, "Dr Aoki"]),
        bounds,
    ),
    min_size=1,
    max_size=3,
)


@given(
    person=accompanied,
    clearance=clearances,
    said=words,
    history=st.lists(events, max_size=8),
    until=st.integers(0, 120),
)
def test_no_word_is_ever_crossed(person, clearance, said, history, until) -> None:
    said = sorted(said, key=lambda one: one.at)
    day = START + timedelta(until)
    free: Clearance = clearance.model_copy(update={"agreement": None})
    records = [one for one in told(person, said, free) if one.at.date() <= day]
    last = records[-1].clearance
    known = [one.clearance.agreement for one in records[1:]]
    try:
        programme = replay(person, last, START, history, day, earlier=records)
    except NothingOpen:
        return
    done = [one for one in history if one.on <= day]
    assert broken(person, last, programme, done, known) == []


def test_each_bound_binds_by_itself_and_an_end_alone_does_not() -> None:
    each = {
        "settings": SETTINGS[:1],
        "not_settings": SETTINGS[:1],
        "rungs": ("rail",),
        "not_rungs": ("rail",),
        "minutes_at_most": 2,
        "times_a_week_at_most": 3,
        "pain_at_most": 0,
        "lifts": (Precaution.NOT_ALONE,),
        "adds": (Precaution.NOT_ALONE,),
        "times_a_week": 3,
        "effort_at_most": 3,
        "pace_at_most_spm": 80,
        "rest_s_at_least": 30,
        "present": "a carer",
        "stop": ("it hurts",),
    }
    assert {*each, "until"} == {*Bounds.model_fields}
    until = START + timedelta(days=7)
    for name, bound in each.items():
        assert Bounds.model_validate({name: bound, "until": until}).bind, name
    assert not Bounds(until=until).bind
    assert not Bounds().bind
