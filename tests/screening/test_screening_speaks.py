"""Screening decides the same in every language, and says it in the one that is spoken."""

from datetime import date
from typing import Any

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.person import Condition, Person
from retrowalk.screening import next_question, person_from, questions, rules, screen, words

TODAY = date(2026, 3, 2)
WORDS = {"text", "hint", "label", "unit", "because", "ask"}
SORE_KNEE = Person(age_years=52, conditions=frozenset({Condition.KNEE_OSTEOARTHRITIS}))


def test_a_question_is_asked_in_german_and_in_chinese() -> None:
    with speaking("de"):
        question = next_question(
            {"age": 60, "country": "", "symptoms_chest": [], "symptoms_body": []}
        )
        assert question is not None
        assert question.text == "Wie oft bist du in den letzten zwölf Monaten gestürzt?"
        assert [one.label for one in question.choices] == [
            "Gar nicht",
            "Einmal",
            "Zweimal oder öfter",
        ]
    with speaking("zh"):
        assert questions()[0].text == "你多大年纪？"
        assert questions()[0].unit == "岁"
    assert questions()[0].text == "How old are you?"


def test_a_clearance_is_given_in_german() -> None:
    with speaking("de"):
        clearance = screen(SORE_KNEE, TODAY)
        assert words.answer(clearance) == "Bitte frag zuerst eine Fachperson."
        assert words.care(clearance.precautions)[:2] == (
            "Keine Hügel und keine Steigung.",
            "Keine Gewichte und kein Schlitten.",
        )
    assert clearance.reasons[0].because.startswith("Mit einem Knieproblem sprich")
    assert clearance.reasons[0].ask is not None
    assert clearance.reasons[0].ask.startswith("Frag, ob kurze, ebene Rückwärtsschritte")


def test_a_clearance_that_was_kept_is_said_again_in_the_language_of_today() -> None:
    told = screen(SORE_KNEE, TODAY)
    with speaking("zh"):
        again = words.said_again(told, None)
        assert again.reasons[0].because.startswith("膝盖有问题时，先和医生或物理治疗师谈谈再试。")
    assert words.said_again(again, None) == told
    gone = told.reasons[0].model_copy(update={"rule": "of_long_ago"})
    with speaking("de"):
        kept = words.said_again(told.model_copy(update={"reasons": (gone,)}), None)
    assert kept.reasons == (gone,)


def test_a_wrong_answer_is_refused_in_german_and_in_chinese() -> None:
    with speaking("de"), pytest.raises(InvalidAnswer, match="ganze Zahl von 5 bis 115"):
        next_question({"age": 4})
    with speaking("zh"), pytest.raises(InvalidAnswer, match="“你多大年纪？”还没有回答"):
        person_from({})


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_changes_words_and_nothing_else(code: str) -> None:
    english = [without_words(one.model_dump()) for one in (*questions(), *rules())]
    with speaking(code):
        said = [without_words(one.model_dump()) for one in (*questions(), *rules())]
    assert said == english


def without_words(value: Any) -> Any:
    if isinstance(value, dict):
        without = {key: without_words(one) for key, one in value.items() if key not in WORDS}
        if value.get("fills") == "country":  # they stand in the order of their names
            without["choices"].sort(key=lambda choice: choice["value"])
        return without
    return [without_words(one) for one in value] if isinstance(value, tuple | list) else value


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("country", [None, "DE", "CN", "US"])
def test_what_may_need_an_ambulance_names_the_number_of_the_country_that_was_named(
    code: str, country: str | None
) -> None:
    yours = {"en": "your emergency number", "de": "deine Notrufnummer", "zh": "当地的急救电话"}
    number = {None: yours[code], "DE": "112", "CN": "120", "US": "911"}[country]
    may_need_one = [rule for rule in rules() if rule.call]
    assert len(may_need_one) == 4
    with speaking(code):
        for rule in may_need_one:
            told = Person(age_years=40, symptoms=rule.when.symptoms, country=country)
            clearance = screen(told, TODAY)
            assert number in clearance.reasons[0].because
            assert words.answer(clearance) == say("screening-answer-emergency")
    elsewhere = words.said_again(clearance, "NZ")
    assert "call 111." in elsewhere.reasons[0].because
