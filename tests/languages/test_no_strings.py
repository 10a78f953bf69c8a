"""No sentence that a walker reads or hears stands in code: all are in the catalogue."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

import retrowalk

SOURCE = Path(retrowalk.__file__).parent
TEMPLATES = SOURCE / "web" / "templates"

SPEAKING: list[str] = [
    "assessments",
    "charts",
    "coach",
    "evidence",
    "exchange/calendar.py",
    "exchange/handout.py",
    "gait/chain.py",
    "gait/facing.py",
    "gait/feet",
    "gait/length.py",
    "gait/live",
    "gait/measures",
    "gait/wording.py",
    "gait/technique.py",
    "gait/units.py",
    "journal",
    "practice/demands.py",
    "practice/entry.py",
    "practice/suits.py",
    "practice/types.py",
    "practice/goals.py",
    "programme/ahead.py",
    "programme/calendar.py",
    "programme/engine.py",
    "programme/facts.py",
    "programme/ladder.py",
    "programme/moves.py",
    "programme/overrides.py",
    "programme/professional.py",
    "programme/rules.py",
    "programme/sentences.py",
    "programme/types.py",
    "programme/walker.py",
    "programme/words.py",
    "recordings/reading.py",
    "recordings/unsupported.py",
    "recordings/files.py",
    "recordings/format.py",
    "recordings/formats",
    "recordings/gravity.py",
    "recordings/signals.py",
    "recordings/streams.py",
    "recordings/csv_table.py",
    "recordings/parquet_table.py",
    "recordings/tables.py",
    "recordings/types.py",
    "recordings/workbook.py",
    "screening",
    "session",
    "web/views/calendar.py",
    "web/views/claims.py",
    "web/security/access.py",
    "web/errors.py",
    "web/security/guard.py",
    "web/views/ladder_view.py",
    "web/language.py",
    "web/views/lessons.py",
    "web/templating.py",
    "web/views/pictures.py",
    "web/views/player.py",
    "web/views/result.py",
    "web/routes",
    "web/preload.py",
]
"""The rooms and modules that speak to the walker."""

SPEAKING_PAGES = sorted(page.name for page in TEMPLATES.glob("*.html"))

FOR_DEVELOPERS = {
    "InvalidData",
    "ValueError",
    "TypeError",
    "KeyError",
    "AssertionError",
    "compile",
    "Format",
    "text",
}
"""What is called with sentences that no walker meets."""

OF_OTHERS = {
    "offset points",
    "axes fraction",
    "DejaVu Sans",
    "Last Resort High-Efficiency",
    "Libertinus Serif",
    "Apple Watch",
    "Metadata Time.csv",
    "Physics Toolbox",
    "Sensor Logger",
    "Time since start in ms",
    "Actigraph GT3X",
    "Axivity CWA",
    "GeneActiv BIN",
    "Magnetic field x (µT)",
    "Polar Sensor Logger",
    "device name",
    "experiment time",
    "recording epoch time",
    "sensor timestamp [ns]",
}
"""What libraries and the apps of others call themselves and their own things."""

MARKUP = r"<[^>]*(>|$)|^[^<>]*>"
"""Tags of a drawing, also those that go on beyond the string."""

CITED = r"\bdoi 10\.\d|\bPubMed \d"
"""Marks a citation: it stays as it was printed."""


def modules() -> list[Path]:
    found = [SOURCE / name for name in SPEAKING]
    return [
        file for one in found for file in (sorted(one.rglob("*.py")) if one.is_dir() else [one])
    ]


def sentences(file: Path) -> Iterator[str]:
    """Give what looks like a sentence, and is neither documentation nor for developers."""
    tree = ast.parse(file.read_text())
    silent: set[ast.AST] = set()
    for node in ast.walk(tree):
        called = getattr(node, "func", None)
        name = getattr(called, "id", getattr(called, "attr", None))
        logs = isinstance(called, ast.Attribute) and ast.unparse(called.value) == "log"
        stored = isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal"
        documents = isinstance(node, ast.keyword) and node.arg in {"description", "summary"}
        unheard = documents or stored or logs or name in FOR_DEVELOPERS
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(node.value)
        elif unheard or isinstance(node, ast.Assert):
            silent |= set(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in silent:
            text = re.sub(MARKUP, " ", node.value)
            words = re.findall(r"[A-Za-z’']{2,}", text)
            spoken = len(words) >= 2 and re.search(r"[a-z] [A-Za-z]", text)
            if spoken and not re.search(CITED, text) and text not in OF_OTHERS:
                yield node.value


@pytest.mark.parametrize("file", modules(), ids=lambda file: str(file.relative_to(SOURCE)))
def test_no_sentence_stands_in_a_room(file: Path) -> None:
    assert list(sentences(file)) == []


@pytest.mark.parametrize("page", SPEAKING_PAGES)
def test_no_word_stands_in_a_page(page: str) -> None:
    text = (TEMPLATES / page).read_text()
    written = "".join(value for _, kind, value in Environment().lex(text) if kind == "data")
    shown = re.sub(r"<[^>]*>", " ", written)
    named = re.findall(
        r"(?:aria-label|alt|title|placeholder)=\"([^\"{]*[A-Za-z]{2}[^\"{]*)\"", written
    )
    assert re.findall(r"[A-Za-z]{2,}", shown) + named == []
