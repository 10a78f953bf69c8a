"""Every word on professionals' pages fits the intended purpose (docs/decisions/0042).

Which pages and messages those are follows from their names, so that a new one is held to it too.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import retrowalk
from retrowalk.languages import LANGUAGES

SOURCE = Path(retrowalk.__file__).parent
TEMPLATES = SOURCE / "web" / "templates"
CATALOGUE = SOURCE / "languages"

PROFESSIONAL = re.compile(r"clients?(?![a-z])|messages|prescri|report|shared?(?![a-z])")
"""What the names of their messages begin with."""
THEIR_PAGE = re.compile(r"client|messages|prescribe|report")
"""What the templates begin with that a professional reads; a walker has pages of sharing, too."""
ALSO = ("consent", "seen", "needs", "template", "reminder")
"""What is said about them on the walker's own pages."""

FORBIDDEN = {
    "en": r"\bdiagnos|\balerts?\b|\bat risk\b|\brisk score|\bhigh.risk|\bmonitor(s|ed|ing)?\b"
    r"|\bsurveill|\bprognos|\bpredict|\bdeteriorat|\babnormal|\bwe recommend|\bpatholog"
    r"|\bwatch(es|ing) over\b|\btreatment plan",
    "de": r"diagnos|\balarm(?!anlage)|warnmeldung|risikopatient|risikowert|hochrisiko|überwach"
    r"|\bprognos|vorhersag|verschlechterungs|pathologisch|\bbefund|wir empfehlen|therapieplan",
    "zh": r"诊断|警报|报警|高危|高风险|监护|监控|监测|预后|预测|病理|我们建议|治疗方案",
}
DENIED = {
    "en": r"diagnoses nothing|does not diagnose|finds no illness",
    "de": r"stellt keine diagnosen?|diagnostiziert nichts|keine vorhersage",
    "zh": r"不(做|作)?(出)?(任何)?诊断|不是预测",
}
"""That it does nothing of the kind may be said."""
NOBODY_WATCHES = {
    "en": r"nobody watche[sd]( this)? in real time",
    "de": r"niemand [^.;:]*in echtzeit",
    "zh": r"没有人(在)?实时",
}
SAYS_SO = re.compile(r"""["']([a-z-]*(?:nobody-watches|purpose))["']|\bnobody_watches\(""")


def messages(code: str) -> dict[str, str]:
    """Give every message of a language that is about professionals, by its name."""
    found: dict[str, str] = {}
    for path in sorted((CATALOGUE / code).glob("*.ftl")):
        if not (PROFESSIONAL.match(path.stem) or path.stem.startswith(ALSO)):
            continue
        name = ""
        for line in path.read_text().splitlines():
            if begun := re.match(r"([a-z][\w-]*) = ?(.*)", line):
                name, line = begun[1], begun[2]
            if name and not line.startswith("#"):
                found[name] = f"{found.get(name, '')} {line}".strip()
    return found


def unfit(code: str, text: str) -> str | None:
    """Give the word that a professional's page must not say, if there is one."""
    rest = re.sub(DENIED[code], "", text, flags=re.IGNORECASE)
    found = re.search(FORBIDDEN[code], rest, re.IGNORECASE)
    return found and found[0]


def pages() -> Iterator[str]:
    """Name every template of a whole page, or of what is shared, that a professional reads."""
    for path in sorted(TEMPLATES.glob("*.html")):
        whole = "{% extends" in path.read_text()
        if path.stem == "shared_content" or (whole and THEIR_PAGE.match(path.stem)):
            yield path.name


def with_what_it_has(template: str) -> str:
    """Give the source of a template, and of those that it includes."""
    text = (TEMPLATES / template).read_text()
    included = re.findall(r"""{%-? include ["']([^"']+)["']""", text)
    return text + "".join(with_what_it_has(one) for one in included)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_claims_more_than_the_purpose(code: str) -> None:
    said = messages(code)
    assert said
    assert {name: word for name, text in said.items() if (word := unfit(code, text))} == {}


@pytest.mark.parametrize("page", [*pages()])
def test_every_page_says_that_nobody_watches_in_real_time(page: str) -> None:
    assert SAYS_SO.search(with_what_it_has(page)), f"{page} does not say it"


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_says_so_says_it_in_every_language(code: str) -> None:
    named = {name for name in messages(code) if name.endswith("nobody-watches")}
    named |= {name for name in messages(code) if name.startswith("consent-words-treatment-")}
    assert named
    for name in named | ({"report-purpose"} & {*messages(code)}):
        assert re.search(NOBODY_WATCHES[code], messages(code)[name], re.IGNORECASE), name


@pytest.mark.parametrize(
    ("code", "text", "word"),
    [
        ("en", "An alert: this patient is at risk.", "alert"),
        ("en", "It diagnoses nothing. Monitoring is on.", "Monitoring"),
        ("en", "It decides nothing and diagnoses nothing.", None),
        ("de", "Das überwacht dich.", "überwach"),
        ("de", "Es stellt keine Diagnose.", None),
        ("zh", "系统会报警。", "报警"),
        ("zh", "它不做诊断。", None),
    ],
)
def test_an_unfit_word_is_found(code: str, text: str, word: str | None) -> None:
    assert unfit(code, text) == word
