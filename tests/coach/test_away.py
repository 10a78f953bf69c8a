"""Away for weeks: asked why, kept in the journal, and answered."""

from datetime import timedelta
from typing import Any

import pytest
from tests.coach.conftest import MORNING
from tests.coach.test_choosing import walk

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared
from retrowalk.programme import Action, Fall, Why
from retrowalk.screening import Agreement

TODAY = MORNING.date()
SPARED = Fall(hurt=False, hit_head=False, blood_thinner=False)


@pytest.fixture
def back(cleared: Coach) -> Coach:
    """A coach whose walker walked once, five weeks ago."""
    walk(cleared, TODAY)
    return cleared


BACK_ON = TODAY + timedelta(35)
BACK_AT = MORNING + timedelta(35)


def test_who_was_away_for_more_than_two_weeks_is_asked_why(back: Coach) -> None:
    for days, asked in ((0, None), (14, None), (15, 15), (35, 35)):
        assert back.planning.today(TODAY + timedelta(days)).away_days == asked
    back.planning.come_back(Why.AWAY, BACK_ON, BACK_AT)
    card = back.planning.today(BACK_ON)
    assert card.away_days is None
    assert card.planned is not None
    assert str(card.planned.why).startswith("Thank you for telling us. We go on with ")


@pytest.mark.parametrize("why", [Why.HOSPITAL, Why.OPERATED])
def test_after_an_operation_the_questions_come_first(
    back: Coach, answers: dict[str, Any], why: Why
) -> None:
    decision = back.planning.come_back(why, BACK_ON, BACK_AT)
    assert str(decision.sentence).startswith("After an operation")
    yes = Agreement(on=BACK_ON, who="Dr Aoki")
    back.screening.agree(yes, BACK_AT + timedelta(minutes=1))  # is no answer to the questions
    with pytest.raises(NotCleared, match="answer the questions again"):
        back.planning.today(BACK_ON)
    with pytest.raises(NotCleared, match="answer the questions again"):
        back.sessions.to_walk(BACK_ON.isoformat(), BACK_ON)
    back.screening.screen(answers, BACK_AT + timedelta(minutes=2))
    assert back.planning.today(BACK_ON).planned is not None


def test_a_fall_while_away_waits_for_a_professional(back: Coach) -> None:
    decision = back.planning.come_back(Why.FELL, BACK_ON, BACK_AT, fall=SPARED)
    assert decision.action is Action.ASK
    card = back.planning.today(BACK_ON)
    assert (card.planned, card.next, card.away_days) == (None, None, None)
    assert str(card.sentence) == str(decision.sentence)
    assert back.planning.asks_first(BACK_ON) is not None
    back.screening.agree(Agreement(on=BACK_ON, who="Dr Aoki"), BACK_AT + timedelta(hours=1))
    assert back.planning.today(BACK_ON).planned is not None


def test_telling_it_twice_keeps_it_once(back: Coach) -> None:
    once = back.planning.come_back(Why.ILL, BACK_ON, BACK_AT)
    assert back.planning.come_back(Why.ILL, BACK_ON, BACK_AT) == once
    told = [d for d in back.planning.programme(BACK_ON).decisions if d.reasons == ("away_ill",)]
    assert told == [once]


def test_whoever_walks_again_is_asked_of_the_next_weeks(back: Coach) -> None:
    back.planning.come_back(Why.OTHER, BACK_ON, BACK_AT)
    walk(back, BACK_ON)
    assert back.planning.today(BACK_ON + timedelta(20)).away_days == 20
