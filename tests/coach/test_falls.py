"""After a fall nothing is offered before it was asked about."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.coach.conftest import MORNING

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotCleared
from retrowalk.programme import Action, CheckIn, Fall, Wobble
from retrowalk.screening import Agreement

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


def test_a_fall_is_told_without_a_check_in_once_the_pain_is_known(walked: Coach) -> None:
    with pytest.raises(InvalidAnswer, match="how much pain"):
        walked.sessions.tell_fall(ID, UNHURT, LATER)
    walked.sessions.tell_fall(ID, UNHURT, LATER, pain=3)
    assert walked.sessions.check_in_of(ID) == CheckIn(pain=3, wobble=Wobble.FELL, fall=UNHURT)


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
