"""The evidence speaks German and Chinese, and says no more there than in English."""

import re
from collections import Counter

import pytest

from retrowalk.errors import NotEnoughStudies, NotInPractice
from retrowalk.evidence import (
    all_expectations,
    energy,
    expectations,
    find_claim,
    pool,
    published,
    studies,
    summarise,
    unread,
)
from retrowalk.evidence.types import Summary
from retrowalk.languages import speaking
from retrowalk.languages.entries import messages_of
from retrowalk.person import Condition, Goal
from retrowalk.practice import load

OTHERS = pytest.mark.parametrize("code", ["de", "zh"])
FIGURE = r"\d+(?:[.,]\d+)?"


def figures(text: str) -> Counter[str]:
    """Count the figures of a text: other languages put them elsewhere."""
    return Counter(figure.replace(",", ".") for figure in re.findall(FIGURE, text))


def knee_pain() -> Summary:
    study = next(one for one in studies() if one.id == "chen_2021_pain")
    return summarise(study.outcome, study.group)


def test_a_summary_in_german() -> None:
    with speaking("de"):
        assert str(knee_pain().sentence) == (
            "Knieschmerz, Kniearthrose: 6 Vergleiche, 2 mit einer Größe zum Zusammenfassen, "
            "1 ohne Unterschied. Zu wenige zum Zusammenfassen."
        )


def test_a_summary_in_chinese() -> None:
    with speaking("zh"):
        assert str(knee_pain().sentence) == (
            "膝痛，膝骨关节炎：6项比较，2项给出可合并的大小，1项没有差别。太少，无法合并。"
        )


@pytest.mark.parametrize(
    ("code", "sentence", "how_sure"),
    [
        ("de", "Dein Rücken tut vielleicht weniger weh", "Untersucht über 4 Wochen; "),
        ("zh", "你的腰可能没那么疼", "研究持续4周；"),
    ],
)
def test_an_expectation_and_how_sure_it_is(code: str, sentence: str, how_sure: str) -> None:
    with speaking(code):
        closest = expectations([Goal.BACK], [Condition.BACK_PAIN])[0]
        assert sentence in str(closest.sentence)
        assert str(closest.how_sure).startswith(how_sure)


def every_text() -> dict[str, str]:
    """Every text of the evidence in the language that is spoken, by the name of its message."""
    entries = (*load().claims, *studies(), *published(), *unread(), *all_expectations())
    return {message.id: str(message) for message in messages_of(entries)}


@OTHERS
def test_every_figure_is_the_one_that_was_found(code: str) -> None:
    with speaking(code):
        said = every_text()
    for name, text in every_text().items():
        assert said[name] != text
        assert figures(text) <= figures(said[name]), name


def test_against_forward_is_marked_wherever_it_is_said() -> None:
    for study in studies():
        assert study.against_forward is ("forward" in str(study.against)), study.id


@pytest.mark.parametrize(
    ("code", "too_few", "unknown", "beyond"),
    [
        ("de", "4 Studien sind zu wenig", "keine Behauptung namens „x“", "1,90 m/s bei 0\xa0%"),
        ("zh", "4项研究太少", "没有名为“x”的说法", "1.90 m/s、在0%的坡上"),
    ],
)
def test_what_is_refused(code: str, too_few: str, unknown: str, beyond: str) -> None:
    with speaking(code):
        with pytest.raises(NotEnoughStudies, match=too_few):
            pool([0.5] * 4, [0.2] * 4)
        with pytest.raises(NotInPractice, match=unknown):
            find_claim("x")
        with pytest.raises(NotEnoughStudies, match=beyond):
            energy(1.9, 600)
