"""The practice in German and Chinese: other words, and nothing else that is other."""

import re
from collections import Counter

import pytest

from retrowalk.errors import NotInPractice
from retrowalk.languages import LANGUAGES, render, speaking
from retrowalk.languages.entries import messages_of
from retrowalk.practice import load
from retrowalk.practice.entry import WORDS_FOR_THE_EAR

OTHERS = pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
SIGNS_A_WORD = 2  # in Chinese, about
SMALL = {
    *("an", "auf", "barfuß", "begleitend", "einen", "im", "in", "mit", "rückwärts", "zu"),
}
"""The words that a German name begins with: none is a noun, so within a sentence it is small."""


def said(code: str) -> dict[str, str]:
    """Every text of the practice, by the name of its message."""
    with speaking(code):
        return {message.id: str(message) for message in messages_of(load().entries)}


def test_a_rung_and_its_place_are_named_in_the_language_that_is_spoken() -> None:
    named = (load().rung("rail").name, load().setting("mat").where)
    assert [[render(one, language) for one in named] for language in LANGUAGES.values()] == [
        ["Beside a rail", "on a mat"],
        ["An einem Geländer", "auf einer Matte"],
        ["扶手旁", "在垫子上"],
    ]


def test_what_is_not_there_is_said_so() -> None:
    with speaking("de"), pytest.raises(NotInPractice, match="keine Stufe „home_rail“"):
        load().rung("home_rail")
    with speaking("zh"), pytest.raises(NotInPractice, match="没有叫“home_rail”的级别"):
        load().rung("home_rail")


@OTHERS
def test_every_word_differs(code: str) -> None:
    english, other = said("en"), said(code)
    assert list(other) == list(english)
    assert [name for name in english if other[name] == english[name]] == []


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
    practice, language = load(), LANGUAGES[code]
    heard = [line for one in practice.instructions for line in (*one.say, *one.say_free)]
    for pose in practice.poses:
        heard += [*pose.steps, pose.leave, pose.change or pose.leave]
    for line in (render(one, language) for one in heard):
        length = len(line.split()) if language.words_are_spaced else len(line) / SIGNS_A_WORD
        assert length <= WORDS_FOR_THE_EAR, line


def test_german_names_fit_into_a_sentence() -> None:
    for one in (*load().settings, *load().ladder):
        name = render(one.name, LANGUAGES["de"])
        assert name.split()[0].strip(",").lower() in SMALL, name


@pytest.mark.parametrize("code", ["en", "de"])
def test_places_fit_into_a_sentence(code: str) -> None:
    assert all(render(one.where, LANGUAGES[code])[0].islower() for one in load().settings)
