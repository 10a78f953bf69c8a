"""What a clinician put right in German and in Chinese stays so, and a question asks one thing."""

import re

import pytest
from fluent.syntax import FluentSerializer
from tools import languages as catalogue

from retrowalk.languages import LANGUAGES, say, speaking

WRONG = {
    "de": (
        r"Ich bin warm\b",  # of a body that is warmed up: slang
        r"(?<!den )Zehen zuerst belaste",
        r"im Gleichgewicht als im Kopf",
        r"verdünntem Blut|größere Blutergüsse",  # a bleed in the head is meant
        r"zu halten oder zu lassen",
        r"dünnen Knochen",
        r"tragen darf|greifen darf|greift nur so weit",
        r"(?i)rückwärts[- ]?l(a|ä)uf",  # in the south, and in common speech: walking
        r"seitliche Griffe",
        r"auch beinahe|beinahe Ohnmacht",
        r"kommt zuerst herunter",
        r"\bZucker zur Hand",
        r"zeig(e)? ihn (einer|einem)",
        r"Lass es sich setzen",
        r"nicht offen",
        r"wächst nichts",
        r"95-%-Intervall|95 %-Intervall",
        r"Aussagesicherheit",
        r"Kongress-Kurzfassung",
        r"(?<!Geh)\bBarren",
        r"zufriedener",
        r"gewackelt",
        r"Beine gespannt",
        r"Lehn dich .*ins Wasser",
        r"wohin du nicht siehst",
        r"Verstimmungen oder Anfälle",
        r"mit dem Kopf aufgeschlagen",  # leaves out whoever only knocked it
    ),
    "zh": (
        r"您",  # the coach says 你 everywhere, as in the player
        r"淤血",
        r"积极的对照",
        r"没有人对治疗设盲",
        r"95 ?%区间",
        r"康复治疗师",
        r"倒着走|倒着跑|后退步|后退一步",
        r"轻松用力",
        r"没有经常活动",
        r"(?<!健身)雪橇",
        r"陪护",
        r"(?<!是我们)绊了一下",  # tripped over something, and nothing else
        r"靠向水",
        r"腿收紧",
        r"憋不住",
        r"代价更大",
        r"再长高",
        r"费力 ?\d|费力程度",
        r"虚腿",
        r"零落差",
        r"关节发热",
        r"身后的路通畅",
        r"双杠",  # those of a gymnast
        r"专业人员",  # 专业人士 everywhere else
    ),
}
PAIN = (
    "question-pain_now-text",
    "question-usual_pain-text",
    "today-before-pain",
    "today-pain-after",
    "today-sore-question",
    "today-later-question",
)
MEASURE = {"en": r"\bpain\b", "de": r"\bSchmerzen\b", "zh": r"疼"}
ANOTHER = {"en": r"\bsor(e|eness)\b", "de": r"Muskelkater", "zh": r"酸痛"}
EVENTS = {  # each in every language: a trigger of the programme must not depend on the language
    "today-wobble-wobbled": {"en": "unsteady", "de": "unsicher", "zh": "不稳"},
    "today-wobble-stumbled": {
        "en": "stumbled or nearly fell",
        "de": "gestolpert oder fast gestürzt",
        "zh": "踉跄或差点摔倒",
    },
    "urgent-fall-hit_head": {"en": "hit your head", "de": "Kopf gestoßen", "zh": "碰到头"},
}


@pytest.mark.parametrize("code", WRONG)
def test_what_was_put_right_stays_right(code: str) -> None:
    serialise = FluentSerializer().serialize_entry
    texts = {name: serialise(one) for name, one in catalogue.messages(code).items()}
    assert [
        (name, wrong)
        for name, text in texts.items()
        for wrong in WRONG[code]
        if re.search(wrong, text)
    ] == []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", PAIN)
def test_every_question_about_pain_asks_for_the_same_measure(name: str, code: str) -> None:
    with speaking(code):
        asked = say(name) if name.startswith("today") else str(catalogue_text(name, code))
    assert re.search(MEASURE[code], asked, re.IGNORECASE)
    assert not re.search(ANOTHER[code], asked, re.IGNORECASE)


def catalogue_text(name: str, code: str) -> str:
    """Give what a question of the data is in a language."""
    return catalogue.data_texts()[name] if code == "en" else say(name)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", EVENTS)
def test_an_answer_that_counts_for_safety_means_the_same(name: str, code: str) -> None:
    with speaking(code):
        assert EVENTS[name][code] in say(name)
