"""The practice in German and Chinese: other words, and nothing else that is other."""

import re
from collections import Counter
from typing import Any

import pytest

from retrowalk.errors import NotInPractice
from retrowalk.languages import LANGUAGES, speaking
from retrowalk.languages.entries import messages_of
from retrowalk.practice import Practice, load
from retrowalk.practice.types import WORDS_FOR_THE_EAR

OTHERS = pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
SIGNS_A_WORD = 2  # in Chinese, about
SMALL = {
    *("an", "auf", "barfuß", "begleitend", "einen", "im", "in", "mit", "rückwärts", "zu"),
}
"""The words that a German name begins with: none is a noun, so within a sentence it is small."""


def practice(code: str) -> Practice:
    with speaking(code):
        return load()


def said(code: str) -> dict[str, str]:
    """Every text of the practice, by the name of its message."""
    with speaking(code):
        return {message.id: str(message) for message in messages_of(load().entries)}


def test_a_rung_and_its_place_are_named_in_the_language_that_is_spoken() -> None:
    named = [(one.stage("rail").name, one.setting("mat").where) for one in map(practice, LANGUAGES)]
    assert named == [
        ("Beside a rail", "on a mat"),
        ("An einem Geländer", "auf einer Matte"),
        ("扶手旁", "在垫子上"),
    ]
    assert load() is practice("en")


def test_what_is_not_there_is_said_so() -> None:
    with speaking("de"), pytest.raises(NotInPractice, match="keine Stufe „home_rail“"):
        load().stage("home_rail")
    with speaking("zh"), pytest.raises(NotInPractice, match="没有叫“home_rail”的级别"):
        load().stage("home_rail")


@OTHERS
def test_only_the_words_differ(code: str) -> None:
    english, other = said("en"), said(code)
    assert list(other) == list(english)
    assert [name for name in english if other[name] == english[name]] == []
    words = {*english.values(), *other.values()}
    assert silent(practice(code).model_dump(), words) == silent(load().model_dump(), words)


def silent(value: Any, words: set[str]) -> Any:
    """Give what is left of a value when nothing is said in it."""
    match value:
        case dict():
            return {name: silent(one, words) for name, one in value.items()}
        case list() | tuple():
            return [silent(one, words) for one in value]
        case _:
            return "" if isinstance(value, str) and value in words else value


@OTHERS
def test_numbers_are_kept(code: str) -> None:
    tables = ("setting", "stage", "aim", "dose")
    english, other = said("en"), said(code)
    for name, text in english.items():
        if name.startswith(tables):
            assert numbers(other[name]) == numbers(text), name


def numbers(text: str) -> Counter[str]:
    return Counter(re.findall(r"\d+", text))


@OTHERS
def test_whatever_is_said_is_short_enough_to_hear(code: str) -> None:
    spoken, spaced = practice(code), LANGUAGES[code].words_are_spaced
    heard = [line for one in spoken.instructions for line in one.say]
    for pose in spoken.poses:
        heard += [*pose.steps, pose.leave, pose.change or pose.leave]
    for line in heard:
        length = len(line.split()) if spaced else len(line) / SIGNS_A_WORD
        assert length <= WORDS_FOR_THE_EAR, line


def test_german_names_fit_into_a_sentence() -> None:
    spoken = practice("de")
    for one in (*spoken.settings, *spoken.ladder):
        assert one.name.split()[0].strip(",").lower() in SMALL, one.name
    for setting in spoken.settings:
        assert setting.where[0].islower()


def test_places_in_english_fit_into_a_sentence() -> None:
    assert all(setting.where[0].islower() for setting in load().settings)
