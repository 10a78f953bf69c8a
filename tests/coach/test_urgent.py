"""After a fall, or something wrong in a walk, nothing is offered before it was asked about."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError
from tests.coach.conftest import MORNING

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.programme import Action, Alarm, CheckIn, Fall, Wobble, Wrong
from retrowalk.programme.alarms import ALARMS, SYMPTOMS
from retrowalk.screening import Agreement, Outcome

TODAY = MORNING.date()
ID = TODAY.isoformat()
LATER = MORNING + timedelta(minutes=30)
FELL = CheckIn(pain=2, effort=3, wobble=Wobble.FELL, mood=2)
UNHURT = Fall(hurt=False, hit_head=False, blood_thinner=False)


@pytest.fixture
def walked(cleared: Coach) -> Coach:
    cleared.sessions.script(ID)
    cleared.sessions.record(ID, MORNING, 120.0, 1, 0, True, MORNING)
    return cleared


@pytest.fixture
def fell(walked: Coach) -> Coach:
    walked.sessions.check_in(ID, FELL, LATER)
    return walked


def test_nothing_is_offered_before_the_fall_was_asked_about(fell: Coach) -> None:
    assert fell.planning.fall_to_ask == ID
    for day in (TODAY, TODAY + timedelta(days=2), TODAY + timedelta(days=9)):
        card = fell.planning.today(day)
        assert (card.awaiting_fall, card.planned, card.next) == (ID, None, None)
        assert "Some questions about it" in str(card.sentence)
        assert fell.planning.programme(day).sessions == ()
        with pytest.raises(NotCleared, match="You told of a fall"):
            fell.sessions.session(day.isoformat() if day > TODAY else "2026-10-07", day)
    with pytest.raises(NotCleared, match="You told of a fall"):
        fell.sessions.script(ID)


def test_an_agreement_of_that_morning_does_not_answer_it(
    coach: Coach, answers: dict[str, Any]
) -> None:
    coach.screening.screen(
        answers | {"conditions_heart": ["heart_disease"], "active": "no"}, MORNING
    )
    coach.screening.agree(Agreement(on=TODAY, who="Dr Ito"), MORNING)
    coach.sessions.script(ID)
    coach.sessions.record(ID, MORNING, 120.0, 1, 0, True, MORNING)
    coach.sessions.check_in(ID, FELL, LATER)
    assert coach.planning.fall_to_ask == ID
    assert coach.planning.programme(TODAY + timedelta(days=2)).sessions == ()


def test_the_answers_are_kept_and_the_programme_answers_them(fell: Coach) -> None:
    decision = fell.sessions.tell_fall(
        ID, Fall(hurt=True, hit_head=False, blood_thinner=False), LATER
    )
    assert decision.action is Action.ASK
    assert str(decision.sentence).startswith("You are hurt: show it to a doctor today.")
    assert fell.planning.fall_to_ask is None
    assert fell.sessions.check_in_of(ID) == FELL.model_copy(
        update={"fall": Fall(hurt=True, hit_head=False, blood_thinner=False)}
    )
    assert fell.planning.today(TODAY).sentence == decision.sentence
    assert fell.sessions.answer_to(ID) == decision


def test_answers_are_corrected_like_any_check_in(fell: Coach) -> None:
    fell.sessions.tell_fall(ID, UNHURT, LATER)
    fell.sessions.tell_fall(ID, Fall(hurt=False, hit_head=True, blood_thinner=True), LATER)
    assert "emergency department now" in str(fell.sessions.answer_to(ID).sentence)
    fell.sessions.check_in(ID, FELL.model_copy(update={"pain": 4}), LATER)
    corrected = fell.sessions.check_in_of(ID)
    assert corrected is not None
    assert (corrected.pain, corrected.fall and corrected.fall.hit_head) == (4, True)
    fell.sessions.check_in(ID, CheckIn(pain=1), LATER)
    assert fell.planning.fall_to_ask is None
    assert fell.planning.programme(TODAY).sessions


def test_a_fall_is_told_without_a_check_in_and_without_the_pain(walked: Coach) -> None:
    walked.sessions.tell_fall(ID, None, LATER)
    assert walked.planning.fall_to_ask == ID
    walked.sessions.tell_fall(ID, UNHURT, LATER)
    assert walked.sessions.check_in_of(ID) == CheckIn(wobble=Wobble.FELL, fall=UNHURT)
    assert walked.progress(TODAY).sessions[-1].pain_after is None


def test_a_fall_of_long_ago_that_a_professional_answered_is_not_asked_about(fell: Coach) -> None:
    later = LATER + timedelta(days=3)
    fell.screening.agree(Agreement(on=later.date(), who="Dr Ito"), later)
    assert fell.planning.fall_to_ask is None
    assert fell.planning.programme(later.date()).sessions


def test_the_country_is_asked_once_and_changed_without_another_word(
    fell: Coach, answers: dict[str, Any]
) -> None:
    before = fell.screening.person
    assert fell.screening.country is None
    fell.screening.keep_draft({"age": "45"}, LATER)
    fell.screening.name_country("CH")
    assert before is not None
    assert fell.screening.person == before.model_copy(update={"country": "CH"})
    assert fell.screening.draft() == {"age": "45", "country": "CH"}
    assert fell.screening.begin_again(LATER) == {"country": "CH"}
    del answers["country"]
    fell.screening.screen(answers, LATER)  # a client that knows of no countries
    assert fell.screening.country == "CH"
    fell.screening.screen(answers | {"country": "FR"}, LATER)
    assert fell.screening.country == "FR"
    assert fell.planning.fall_to_ask == ID
    with pytest.raises(InvalidAnswer, match="from the list"):
        fell.screening.name_country("XX")


def test_naming_a_country_leaves_the_moment_of_screening_and_so_what_is_due(fell: Coach) -> None:
    due = fell.planning.rescreen_due(date(2026, 10, 6))
    assert due is not None
    fell.screening.name_country("DE")
    assert fell.planning.rescreen_due(date(2026, 10, 6)) == due


# ---- something wrong in the middle of a walk


def alarm(what: Wrong = Wrong.CHEST_PAIN) -> CheckIn:
    return CheckIn(alarm=Alarm(what=what, at=MORNING))


def walk(coach: Coach, after: CheckIn | None, at: datetime = MORNING) -> None:
    """Walk the session of today, as the player tells it."""
    coach.sessions.record(ID, MORNING, 40.0, 1, 0, False, at, after=after)


@pytest.mark.parametrize("what", ALARMS)
def test_nothing_is_offered_before_an_alarm_is_answered(cleared: Coach, what: Wrong) -> None:
    cleared.sessions.script(ID)
    walk(cleared, alarm(what))
    for day in (TODAY, TODAY + timedelta(days=2), TODAY + timedelta(days=9)):
        card = cleared.planning.today(day)
        assert (card.awaiting_alarm, card.planned, card.next) == (ID, None, None)
        assert card.awaiting_check_in is None
        assert "something was wrong" in str(card.sentence)
    with pytest.raises(NotCleared, match="something was wrong"):
        cleared.sessions.script(ID)
    clearance = cleared.screening.clearance
    assert clearance is not None
    assert (clearance.outcome, clearance.urgent) == (Outcome.ASK_FIRST, True)
    assert clearance.reasons[0].rule == SYMPTOMS[what]
    assert not clearance.may_walk_backward


def test_an_alarm_that_was_seen_waits_for_a_yes_that_is_told_after_it(cleared: Coach) -> None:
    cleared.screening.agree(Agreement(on=TODAY, who="Dr Ito"), MORNING)
    walk(cleared, alarm(), LATER)
    unseen = cleared.sessions.tell_alarm(ID, Wrong.CHEST_PAIN, LATER, seen=False)
    assert unseen.action is Action.ASK
    assert "be seen by a doctor today" in str(unseen.sentence)
    assert str(cleared.planning.headline) == "A doctor should see this today."
    seen = cleared.sessions.tell_alarm(ID, Wrong.CHEST_PAIN, LATER, seen=True)
    assert "a doctor has looked at it" in str(seen.sentence)
    assert cleared.planning.headline is None
    card = cleared.planning.today(TODAY + timedelta(days=2))
    assert (card.awaiting_alarm, card.planned, card.sentence) == (None, None, seen.sentence)
    later = LATER + timedelta(days=2)
    cleared.screening.agree(Agreement(on=later.date(), who="Dr Ito"), later)
    assert cleared.planning.programme(later.date()).sessions
    clearance = cleared.screening.clearance
    assert clearance is not None
    assert clearance.may_walk_backward
    assert "chest_pain" not in {reason.rule for reason in clearance.reasons}


def test_what_is_told_with_a_walk_again_changes_no_answer(cleared: Coach) -> None:
    walk(cleared, None)
    walk(cleared, alarm())  # told at the end, when the walk was in the journal already
    assert cleared.planning.to_answer.alarm == ID
    cleared.sessions.tell_alarm(ID, Wrong.FAINT, LATER, seen=True)
    walk(cleared, alarm())
    kept = cleared.sessions.check_in_of(ID)
    assert kept == CheckIn(alarm=Alarm(what=Wrong.FAINT, at=MORNING, seen=True))


def test_the_answers_about_a_fall_come_with_the_walk(cleared: Coach) -> None:
    walk(cleared, CheckIn(wobble=Wobble.FELL))
    assert cleared.planning.fall_to_ask == ID
    walk(cleared, CheckIn(wobble=Wobble.FELL, fall=UNHURT), LATER)
    assert cleared.planning.fall_to_ask is None
    assert cleared.planning.today(TODAY).planned is None
    kept = cleared.sessions.check_in_of(ID)
    walk(cleared, CheckIn(wobble=Wobble.FELL), LATER)
    assert cleared.sessions.check_in_of(ID) == kept


def test_an_alarm_by_mistake_is_none_and_the_walk_counts_once_the_pain_is_told(
    cleared: Coach,
) -> None:
    walk(cleared, alarm())
    with pytest.raises(InvalidAnswer, match="how much pain"):
        cleared.sessions.tell_alarm(ID, Wrong.MISTAKE, LATER)
    decision = cleared.sessions.tell_alarm(ID, Wrong.MISTAKE, LATER, pain=1)
    assert decision.action is not Action.ASK
    assert cleared.planning.to_answer.sentence is None
    assert cleared.planning.programme(TODAY).sessions
    clearance = cleared.screening.clearance
    assert clearance is not None
    assert clearance.may_walk_backward


def test_a_check_in_afterwards_takes_no_alarm_back(cleared: Coach) -> None:
    walk(cleared, alarm())
    decision = cleared.sessions.check_in(ID, CheckIn(pain=1), LATER)
    assert decision.action is Action.ASK
    assert cleared.planning.to_answer.alarm == ID


@pytest.mark.parametrize(
    "fields", [{}, {"effort": 3}, {"alarm": Alarm(what=Wrong.MISTAKE, at=MORNING)}]
)
def test_the_pain_is_left_out_only_where_something_is_wrong(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="the pain is missing"):
        CheckIn.model_validate(fields)
