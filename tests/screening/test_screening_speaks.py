"""Screening decides the same in every language, and says it in the one that is spoken."""

from datetime import date
from typing import Any

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.person import Condition, Person, Symptom
from retrowalk.screening import next_question, person_from, questions, rules, screen, words

TODAY = date(2026, 3, 2)
WORDS = {"text", "hint", "label", "unit", "because", "ask"}
SORE_KNEE = Person(age_years=52, conditions=frozenset({Condition.KNEE_OSTEOARTHRITIS}))


def test_a_question_is_asked_in_german_and_in_chinese() -> None:
    with speaking("de"):
        question = next_question({"age": 60, "symptoms_chest": [], "symptoms_body": []})
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
        assert words.answer(clearance.outcome) == "Bitte frag zuerst eine Fachperson."
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
        again = words.said_again(told)
        assert again.reasons[0].because.startswith("膝盖有问题时，先和医生或物理治疗师谈谈再试。")
    assert words.said_again(again) == told
    gone = told.reasons[0].model_copy(update={"rule": "of_long_ago"})
    with speaking("de"):
        kept = words.said_again(told.model_copy(update={"reasons": (gone,)}))
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
        return {key: without_words(one) for key, one in value.items() if key not in WORDS}
    return [without_words(one) for one in value] if isinstance(value, tuple | list) else value


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_whatever_is_urgent_names_it_in_every_language(code: str) -> None:
    calls = {"de": "Notruf", "zh": "急救电话"}[code]
    english = {rule.id for rule in rules() if "emergency number" in rule.because}
    assert len(english) == 4
    with speaking(code):
        assert {rule.id for rule in rules() if calls in rule.because} == english
        chest = screen(Person(age_years=40, symptoms=frozenset({Symptom.CHEST_PAIN})), TODAY)
        assert calls in chest.reasons[0].because
