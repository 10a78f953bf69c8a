"""Screening decides the same in every language, and says it in the one that is spoken."""

from datetime import date
from typing import Any

import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import LANGUAGES, collation_key, say, speaking
from retrowalk.person import Condition, Person
from retrowalk.screening import (
    Clearance,
    next_question,
    person_from,
    questions,
    rules,
    screen,
    with_countries_in_order,
    words,
)

TODAY = date(2026, 3, 2)
WORDS = {"text", "hint", "label", "unit", "because", "ask"}
SORE_KNEE = Person(age_years=52, conditions=frozenset({Condition.KNEE_OSTEOARTHRITIS}))


def test_a_question_is_asked_in_german_and_in_chinese() -> None:
    with speaking("de"):
        question = next_question(
            {"age": 60, "country": "", "symptoms_chest": [], "symptoms_body": []}
        )
        assert question is not None
        assert str(question.text) == "Wie oft bist du in den letzten zwölf Monaten gestürzt?"
        assert [str(one.label) for one in question.choices] == [
            "Gar nicht",
            "Einmal",
            "Zweimal oder öfter",
        ]
    with speaking("zh"):
        assert str(questions()[0].text) == "你多大年纪？"
        assert str(questions()[0].unit) == "岁"
    assert str(questions()[0].text) == "How old are you?"


def test_a_clearance_is_given_in_german() -> None:
    with speaking("de"):
        clearance = screen(SORE_KNEE, TODAY)
        assert str(words.answer(clearance)) == "Bitte frag zuerst eine Fachperson."
        assert [str(one) for one in words.care(clearance.precautions)[:2]] == [
            "Keine Hügel und keine Steigung.",
            "Keine Gewichte und kein Schlitten.",
        ]
        assert str(clearance.reasons[0].because).startswith("Mit einem Knieproblem sprich")
        assert str(clearance.reasons[0].ask).startswith("Frag, ob kurze, ebene Rückwärtsschritte")


def test_a_clearance_that_was_kept_is_read_in_the_language_of_today() -> None:
    result = screen(SORE_KNEE, TODAY)
    again = Clearance.from_kept(result.to_kept())
    assert again == result
    with speaking("zh"):
        because = str(again.reasons[0].because)
        assert because.startswith("膝盖有问题时，先和医生或物理治疗师谈谈再试。")


def test_a_clearance_that_was_kept_as_sentences_says_what_its_rules_say_today() -> None:
    result = screen(SORE_KNEE, TODAY)
    sentences = {"because": "As it was said.", "ask": "As it was asked."}
    first, *others = result.model_dump(mode="json")["reasons"]
    old = {**result.model_dump(mode="json"), "reasons": [first | sentences, *others]}
    kept = Clearance.from_kept(old)
    assert str(kept.reasons[0].because) == "As it was said."
    assert words.as_of_today(kept, None) == result
    gone = {**old, "reasons": [first | sentences | {"rule": "of_long_ago"}]}
    kept = Clearance.from_kept(gone)
    assert words.as_of_today(kept, None) == kept
    with speaking("de"):
        assert str(kept.reasons[0].because) == "As it was said."


def test_a_wrong_answer_is_refused_in_german_and_in_chinese() -> None:
    with speaking("de"), pytest.raises(InvalidAnswer, match="ganze Zahl von 5 bis 115"):
        next_question({"age": 4})
    with speaking("zh"), pytest.raises(InvalidAnswer, match="“你多大年纪？”还没有回答"):
        person_from({})


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_changes_words_and_nothing_else(code: str) -> None:
    with speaking(code):
        said = [one.model_dump(mode="json") for one in (*questions(), *rules())]
    english = [one.model_dump(mode="json") for one in (*questions(), *rules())]
    assert [without_words(one) for one in said] == [without_words(one) for one in english]
    assert (said == english) is (code == "en")


def without_words(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_words(one) for key, one in value.items() if key not in WORDS}
    return [without_words(one) for one in value] if isinstance(value, list) else value


def test_the_countries_are_shown_in_the_order_of_their_names() -> None:
    country = next(one for one in questions() if one.fills == "country")
    for code, first in (("en", "Australia"), ("de", "Ägypten"), ("zh", "阿拉伯联合酋长国")):
        with speaking(code):
            shown = with_countries_in_order(country, collation_key).choices
            assert str(shown[1].label) == first
        assert shown[0] == country.choices[0]
        assert set(shown) == set(country.choices)


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
            found = Person(age_years=40, symptoms=rule.when.symptoms, country=country)
            clearance = screen(found, TODAY)
            assert number in str(clearance.reasons[0].because)
            assert str(words.answer(clearance)) == say("screening-answer-emergency")
    elsewhere = words.as_of_today(clearance, "NZ")
    assert "call 111." in str(elsewhere.reasons[0].because)
