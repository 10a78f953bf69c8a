"""Nothing said of evidence denies for the whole world what a few readers did not find.

"No trial has counted falls" was said here once, and one had. What was looked for and not found is
said as that: none that we read.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools.languages import data_texts

import retrowalk
from retrowalk.languages import LANGUAGES

CATALOGUE = Path(retrowalk.__file__).parent / "languages"
TABLES = (
    "claim",
    "study",
    "published",
    "unread",
    "expectation",
    "norm",
    "repeat",
    "limit",
    "important",
    "test",
)
PAGES = ("learn", "evidence", "assessments", "testing", "charts", "progress")

SWEEPING = {
    "en": r"\b(nobody|no one|no-one)\b"
    r"|\bno (\w+ ){0,2}(trial|study|studies|research|evidence|figure|measurement)s?\b"
    r"|\b(has|have|had|was) never\b|\bnothing (\w+ )?(was|is|has been) (found|known|shown)\b"
    r"|\bnone (was|has|have) |\bthe only\b",
    "de": r"\bniemand\w*\b"
    r"|\bkeine?\w? (\w+ ){0,2}(Studien?|Versuche?|Forschung|Belege?|Zahl(en)?|Messung(en)?)\b"
    r"|\bnoch nie\b|\bnie (\w+ )?(gemessen|untersucht|gezeigt|gezählt)\b"
    r"|\bnichts (\w+ )?(gefunden|bekannt|gezeigt)\b|\beinzige\w?\b",
    "zh": r"没有人|无人|没有[^，。；：（]{0,8}(试验|研究|数据|证据)|从未|从来没有|什么也没有|唯一",
}
UNSTUDIED = {
    "en": r"\b(nobody|no one|no-one) (\w+ ){0,2}"
    r"(measured|studied|tested|showed|shown|proved|proven|counted|printed|knows)\b"
    r"|\bno (\w+ ){0,2}(trial|study|studies|research|evidence)s?\b"
    r"|\b(has|have|had|was|were) never (been )?"
    r"(measured|studied|tested|shown|proved|proven|counted|printed)\b"
    r"|\bnothing (\w+ )?(was|is|has been) (found|known|shown|proved|proven|measured)\b",
    "de": r"\bniemand\w*\b[^.;:]*\b(gemessen|untersucht|gezeigt|gezählt|geprüft|belegt|gedruckt)\b"
    r"|\bniemand (weiß|maß|zeigte)\b"
    r"|\bkeine?\w? (\w+ ){0,2}(Studien?|Forschung|Belege?|Evidenz|Nachweise?)\b"
    r"|\b(noch )?nie (\w+ )?(gemessen|untersucht|gezeigt|gezählt|geprüft|belegt)\b"
    r"|\bnichts (\w+ )?(gefunden|bekannt|gezeigt|belegt|gemessen)\b",
    "zh": r"(没有人|无人|没人)[^，。；：]{0,6}(测|研究|证明|统计|检验|知道)"
    r"|没有[^，。；：（]{0,8}(试验|研究|证据)|(从未|从来没有)[^，。；：]{0,4}(测|研究|证明|统计|检验)",
}
"""What denies research for the whole world: forbidden in every message, whatever it is about."""

OURS = {"en": r"\bwe\b", "de": r"\bwir\b", "zh": "我们"}
"""Who did not find it: with one of these words the sentence speaks of what was read."""

MAY_STAY = {
    "assessments-unseen-one-leg": "says what a recording shows, not what is known",
    "assessments-unseen-rise": "says what a recording shows, not what is known",
    "assessments-unseen-sit": "says what a recording shows, not what is known",
}


def lines(code: str) -> Iterator[tuple[str, str]]:
    """Give every line of a language's catalogue, and the texts of the data, by their messages."""
    if code == "en":
        yield from data_texts().items()
    for path in sorted((CATALOGUE / code).glob("*.ftl")):
        name = ""
        for line in path.read_text().splitlines():
            if message := re.match(r"([a-z][\w-]*) =", line):
                name = message[1]
            if name and not line.startswith("#"):
                yield name, line


def is_of_evidence(name: str) -> bool:
    """Tell whether a message says what studies found: there no sweeping word stays at all."""
    return name.split("-")[0] in (*TABLES, *PAGES)


def sweeping(code: str, text: str, forbidden: dict[str, str] = SWEEPING) -> list[str]:
    """Find the sentences that say no for everybody, and do not say who looked."""
    sentences = re.split(r"(?<=[.!?;])\s|[。；！？]", text)
    return [
        sentence
        for sentence in sentences
        if re.search(forbidden[code], sentence, re.IGNORECASE)
        and not re.search(OURS[code], sentence, re.IGNORECASE)
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sentence_about_evidence_says_no_for_everybody(code: str) -> None:
    found = {
        name: found
        for name, text in lines(code)
        if is_of_evidence(name) and (found := sweeping(code, text))
    }
    assert {name: said for name, said in found.items() if name not in MAY_STAY} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_message_at_all_denies_research_for_the_whole_world(code: str) -> None:
    said = {name: found for name, text in lines(code) if (found := sweeping(code, text, UNSTUDIED))}
    assert said == {}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "No trial has counted falls."),
        ("en", "In healthy people nobody has measured a gain in strength."),
        ("en", "No clean trial was found."),
        ("en", "That has never been studied."),
        ("de", "Keine Studie hat Stürze gezählt."),
        ("de", "Bei anderen Knien hat es niemand gemessen."),
        ("zh", "没有试验统计过跌倒次数。"),
        ("zh", "还没有人证明。"),
    ],
)
def test_what_was_once_said_is_found(code: str, text: str) -> None:
    assert sweeping(code, text)
    assert sweeping(code, text, UNSTUDIED)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "You may walk in water with nobody beside it."),
        ("en", "Nobody was screened yet."),
        ("de", "Niemand muss dich dafür berühren."),
        ("zh", "没有人在旁边也可以。"),
    ],
)
def test_who_is_not_there_may_be_said_elsewhere(code: str, text: str) -> None:
    assert not sweeping(code, text, UNSTUDIED)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "We read no clean trial."),
        ("en", "None of the studies that we read measured it."),
        ("de", "Dazu haben wir keine Studie gelesen."),
        ("zh", "我们没有读到设计可靠的试验。"),
    ],
)
def test_what_was_not_read_may_be_said(code: str, text: str) -> None:
    assert not sweeping(code, text)


def test_what_may_stay_is_still_there() -> None:
    assert set(MAY_STAY) <= {name for code in LANGUAGES for name, _ in lines(code)}
