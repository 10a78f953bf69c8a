"""Less today, a coach who decides, screening again: kept in the journal, and answered for good."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotAllowed, NotCleared, NotInPractice
from retrowalk.journal import Journal
from retrowalk.programme import Action, Amount, CheckIn, CoachOverride, Wobble
from retrowalk.screening import Agreement, Bounds

DAY = date(2026, 10, 5)
MORNING = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)


def walk(coach: Coach, day: date, **said: Any) -> None:
    """Walk the session of a day as shown, and check in."""
    session = coach.sessions.session(day.isoformat(), day)
    start = MORNING + (day - DAY)
    coach.sessions.record(
        session.id,
        start,
        session.backward_s,
        pain_before=0,
        unsteady_pressed=0,
        completed=True,
        at=start,
    )
    coach.sessions.check_in(session.id, CheckIn(**{"pain": 0, "effort": 3, **said}), start)


def walk_on(coach: Coach, sessions: int) -> date:
    """Walk so many planned sessions; give the day of the next one."""
    for _ in range(sessions):
        ahead = coach.planning.programme(coach_day(coach)).sessions[0].on
        walk(coach, ahead)
    return coach.planning.programme(coach_day(coach)).sessions[0].on


def coach_day(coach: Coach) -> date:
    progress = coach.progress(DAY).sessions
    return progress[-1].on if progress else DAY


def decided(day: date, **fields: Any) -> CoachOverride:
    at = MORNING + (day - DAY) - timedelta(hours=1)
    return CoachOverride(on=day, at=at, who="Dr Ito", note="The knee first.", **fields)


def test_half_today_is_shown_walked_and_fine(cleared: Coach, journal: Journal) -> None:
    whole = cleared.sessions.session(DAY.isoformat(), DAY).backward_s
    cleared.planning.take_less(Amount.HALF, DAY, MORNING - timedelta(hours=1))
    card = cleared.planning.today(DAY)
    assert card.planned is not None
    assert (card.planned.backward_s, card.chose) == (whole // 2, Amount.HALF)
    walk(cleared, DAY)
    [happened] = journal.walker().history()
    assert happened.planned is not None
    assert happened.planned.backward_s == whole // 2
    decision = cleared.planning.programme(DAY).decisions[-1]
    assert decision.reasons == ("half_chosen",)
    assert cleared.planning.programme(DAY).sessions[0].backward_s == whole


def test_rest_today_waits_and_can_be_taken_back(cleared: Coach) -> None:
    cleared.planning.take_less(Amount.REST, DAY, MORNING)
    rested = cleared.planning.today(DAY)
    assert (rested.planned, rested.chose) == (None, Amount.REST)
    assert str(rested.sentence).startswith("Today is for rest.")
    cleared.planning.take_less(Amount.FULL, DAY, MORNING + timedelta(minutes=1))
    back = cleared.planning.today(DAY)
    assert back.planned is not None
    assert back.chose is None


def test_a_coach_decides_with_a_note_that_stays(cleared: Coach) -> None:
    day = walk_on(cleared, 3)
    decision = cleared.planning.override(decided(day, backward_s=120, hold_days=10))
    assert decision.action is Action.OVERRIDE
    assert "“The knee first.”" in str(decision.sentence)
    assert cleared.sessions.session(day.isoformat(), day).backward_s == 120
    walk(cleared, day)
    assert cleared.planning.programme(day).decisions[-1].reasons == ("coach_holds",)
    assert decision in cleared.planning.programme(day).decisions


def test_what_is_not_allowed_is_not_kept(cleared: Coach, journal: Journal) -> None:
    with pytest.raises(NotAllowed):
        cleared.planning.override(decided(DAY, backward_s=1800))
    assert journal.walker().choices.all() == ()


def test_a_walk_is_judged_by_what_was_known_when_it_was_walked(
    cleared: Coach, answers: dict[str, Any]
) -> None:
    day = walk_on(cleared, 6)
    before = cleared.planning.programme(day).decisions
    at = MORNING + (day - DAY)
    sore = answers | {"conditions_joints": ["back_pain"]}
    assert cleared.screening.screen(sore, at).may_walk_backward
    assert cleared.planning.programme(day).decisions[: len(before)] == before
    cleared.screening.agree(Agreement(on=day, who="Dr Ito"), at)
    programme = cleared.planning.programme(day)
    assert programme.decisions[: len(before)] == before
    assert programme.sessions[0].stage == programme.state.stage  # a yes sends nobody back


def test_two_falls_and_two_agreements_are_both_remembered(cleared: Coach) -> None:
    walk(cleared, DAY, wobble=Wobble.FELL)
    heard = DAY + timedelta(3)
    cleared.screening.agree(Agreement(on=heard, who="Dr Ito"), MORNING + timedelta(3))
    walk(cleared, heard)
    again = cleared.planning.programme(heard).sessions[0].on
    walk(cleared, again, wobble=Wobble.FELL)
    later = again + timedelta(2)
    cleared.screening.agree(Agreement(on=later, who="Dr Ito"), MORNING + (later - DAY))
    reasons = [d.reasons[0] for d in cleared.planning.programme(later).decisions if d.after_session]
    assert reasons == ["fell", "good_session", "fell"]


def test_when_to_answer_the_questions_again(cleared: Coach, answers: dict[str, Any]) -> None:
    assert cleared.planning.rescreen_due(DAY) is None
    soon, over = DAY + timedelta(weeks=11), DAY + timedelta(weeks=12)
    assert str(cleared.planning.rescreen_due(soon)) == (
        "Your answers are from 5 October 2026. They do not hold much longer: "
        "answer them again when it suits you."
    )
    assert "Please answer the questions again" in str(cleared.planning.rescreen_due(over))
    walk(cleared, DAY, wobble=Wobble.FELL)
    assert str(cleared.planning.rescreen_due(DAY)).startswith("You have fallen since")
    cleared.screening.screen(answers | {"falls": "1"}, MORNING + timedelta(hours=2))
    assert cleared.planning.rescreen_due(DAY) is None


def test_a_stranger_has_nothing_to_answer_again(coach: Coach) -> None:
    with pytest.raises(NotCleared):
        coach.planning.rescreen_due(DAY)


def places(coach: Coach, day: date) -> list[str]:
    return [one.setting for one in coach.choosing.choices(day).places]


def test_somewhere_else_today_is_shown_walked_and_only_for_today(
    coach: Coach, answers: dict[str, Any]
) -> None:
    coach.screening.screen(answers | {"places": [*answers["places"], "pool"]}, MORNING)
    planned = coach.planning.today(DAY).planned
    assert planned is not None
    assert "pool_lane" in places(coach, DAY)
    change = coach.choosing.elsewhere("pool_lane", DAY, MORNING)
    assert str(change.sentence) == "Today in the place that you chose: in the pool."
    card = coach.planning.today(DAY)
    assert card.planned is not None
    assert (card.planned.setting, card.planned.id) == ("pool_lane", planned.id)
    assert [one.setting for one in coach.choosing.choices(DAY).places if one.chosen] == [
        "pool_lane"
    ]
    coach.choosing.less(Amount.HALF, DAY, MORNING)
    halved = coach.planning.today(DAY).planned
    assert halved is not None
    [chosen] = [one for one in coach.choosing.choices(DAY).places if one.chosen]
    assert (chosen.setting, chosen.backward_s) == (halved.setting, halved.backward_s)
    walk(coach, DAY)
    [entry] = coach.record.sessions()
    assert entry.setting == "pool_lane"
    assert coach.planning.programme(DAY).sessions[0].setting == planned.setting


def test_where_it_was_planned_after_all(coach: Coach, answers: dict[str, Any]) -> None:
    coach.screening.screen(answers | {"places": [*answers["places"], "pool"]}, MORNING)
    before = coach.planning.today(DAY).planned
    assert before is not None
    coach.choosing.elsewhere("pool_lane", DAY, MORNING)
    back = coach.choosing.elsewhere(before.setting, DAY, MORNING + timedelta(minutes=1))
    assert back.statement.body["setting"] == ""
    assert coach.planning.today(DAY).planned == before
    coach.record.undo(back.statement.id, MORNING + timedelta(minutes=2))
    again = coach.planning.today(DAY).planned
    assert again is not None
    assert again.setting == "pool_lane"


def test_a_place_that_is_not_open_and_a_day_of_rest_are_refused(
    cleared: Coach, journal: Journal
) -> None:
    with pytest.raises(NotAllowed, match="not open"):
        cleared.choosing.elsewhere("sled_slope", DAY, MORNING)
    with pytest.raises(NotInPractice):
        cleared.choosing.elsewhere("moon", DAY, MORNING)
    walk(cleared, DAY)
    with pytest.raises(NotAllowed):
        cleared.choosing.elsewhere("home_rail", DAY + timedelta(1), MORNING + timedelta(1))
    assert journal.walker().choices.all() == ()


def test_chosen_days_are_the_days_ahead_with_rest_between(cleared: Coach) -> None:
    cleared.choosing.week(DAY, MORNING, weekdays=(5, 1, 5, 3))
    ahead = [one.on.weekday() for one in cleared.planning.programme(DAY).sessions]
    assert set(ahead) == {1, 3, 5}
    change = cleared.choosing.week(DAY, MORNING + timedelta(minutes=1), weekdays=(0, 1))
    days = [one.on for one in cleared.planning.programme(DAY).sessions]
    assert all((b - a).days > 1 for a, b in pairwise(days))
    cleared.record.undo(change.statement.id, MORNING + timedelta(minutes=2))
    assert [one.on.weekday() for one in cleared.planning.programme(DAY).sessions] == ahead


def test_no_more_often_than_a_professional_says(cleared: Coach) -> None:
    assert cleared.choosing.choices(DAY).times_at_most == 4
    bounds = Bounds(times_a_week_at_most=2)
    cleared.screening.agree(Agreement(on=DAY, who="Dr Ito", bounds=bounds), MORNING)
    assert cleared.choosing.choices(DAY).times_at_most == 2
    with pytest.raises(NotAllowed, match="At most 2"):
        cleared.choosing.week(DAY, MORNING, times=3)
    with pytest.raises(NotAllowed, match="At most 2"):
        cleared.choosing.week(DAY, MORNING, weekdays=(0, 2, 4))
    with pytest.raises(InvalidAnswer):
        cleared.choosing.week(DAY, MORNING, weekdays=(0,), times=1)


def test_a_rung_is_left_out_with_what_goes_with_it_and_taken_in_again(cleared: Coach) -> None:
    def way() -> set[str]:
        return {one.stage for one in cleared.planning.programme(DAY).sessions}

    before = cleared.planning.programme(DAY).sessions
    choices = {one.stage: one for one in cleared.choosing.choices(DAY).rungs}
    assert choices["hand_in_hand"].closes == ("spotter",)
    assert "open_ground" not in choices  # all that is above it would close
    cleared.choosing.leave_out("hand_in_hand", DAY, MORNING)
    assert way().isdisjoint({"hand_in_hand", "spotter"})
    assert "open_ground" in way()
    [out] = [one for one in cleared.choosing.choices(DAY).rungs if one.left_out]
    assert out.stage == "hand_in_hand"
    later = MORNING + timedelta(minutes=1)
    cleared.choosing.leave_out("hand_in_hand", DAY, later, skipped=False)
    assert cleared.planning.programme(DAY).sessions == before
    with pytest.raises(NotAllowed):
        cleared.choosing.leave_out("open_ground", DAY, later)


def test_who_must_ask_first_may_choose_days_for_later_and_no_place(cleared: Coach) -> None:
    walk(cleared, DAY, wobble=Wobble.FELL)
    cleared.choosing.week(DAY, MORNING + timedelta(hours=1), times=2)
    assert cleared.planning.programme(DAY).sessions == ()
    assert cleared.choosing.choices(DAY).places == ()
    less = cleared.choosing.less(Amount.HALF, DAY, MORNING + timedelta(hours=2))
    assert less.decision is not None
    assert less.decision.reasons == ("still_asking",)
    with pytest.raises(NotAllowed):
        cleared.choosing.elsewhere("home_rail", DAY, MORNING)
