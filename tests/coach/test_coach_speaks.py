"""The coach in German and Chinese: the day, what it cannot do, and what it kept in English."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared, NotInJournal
from retrowalk.languages import speaking
from retrowalk.programme import Amount

MORNING = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)
DAY = MORNING.date()


def test_the_day_is_told_in_german_and_chinese(cleared: Coach) -> None:
    with speaking("de"):
        assert str(cleared.planning.today(DAY).sentence) == (
            "Heute: 2 Minuten rückwärts, an einem Geländer oder einer Küchenzeile."
        )
    with speaking("zh"):
        assert str(cleared.planning.today(DAY).sentence).startswith("今天：倒走2")
    cleared.planning.take_less(Amount.REST, DAY, MORNING)
    with speaking("de"):
        rest = str(cleared.planning.today(DAY).sentence)
    assert rest.startswith("Heute ist Ruhe. Als Nächstes, ")
    assert ": 2 Minuten rückwärts, an einem Geländer" in rest


def test_a_clearance_that_was_kept_in_english_gives_its_reasons_in_german(
    coach: Coach, answers: dict[str, Any]
) -> None:
    coach.screening.screen(answers | {"falls": "2"}, MORNING)
    english = coach.screening.clearance
    with speaking("de"):
        german = coach.screening.clearance
    assert english is not None
    assert german is not None
    assert german == english
    said = [str(one.because) for one in english.reasons]
    with speaking("de"):
        gesagt = [str(one.because) for one in german.reasons]
    assert not set(said) & set(gesagt)


def test_a_walk_that_was_measured_in_english_is_told_in_german(
    cleared: Coach, walk_zip: bytes
) -> None:
    kept = cleared.recordings.hand_in("walk.zip", walk_zip, at=MORNING)
    with speaking("de"):
        found = cleared.recordings.walk(kept.id)
        assert "liegen meist um etwa" in str(found.walk.notes[-1])
        assert (
            cleared.recordings.measure_again(kept.id) == found
        )  # in another language it is no other walk
    assert found == kept


def test_what_cannot_be_is_told_in_chinese(coach: Coach, cleared: Coach) -> None:
    with speaking("zh"):
        with pytest.raises(NotInJournal, match="你的计划里没有1999-01-01这次练习"):
            cleared.sessions.session("1999-01-01")
        due = str(cleared.planning.rescreen_due(DAY + timedelta(weeks=12)))
    assert due == "你的回答是2026年10月5日的。请重新回答问题。"


def test_a_stranger_is_asked_to_answer_first_in_german(coach: Coach) -> None:
    with speaking("de"), pytest.raises(NotCleared, match="Bitte beantworte zuerst die Fragen"):
        coach.planning.today(DAY)
