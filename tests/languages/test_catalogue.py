"""The catalogue is whole: every language says everything, with the same values, and no more."""

import ast
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from hypothesis import example, given
from hypothesis import strategies as st
from tools import languages as catalogue

import retrowalk
from retrowalk.errors import InvalidData, RetrowalkError
from retrowalk.languages import LANGUAGES, dated, say, speaking

SOURCE = Path(retrowalk.__file__).parent
OTHERS = [code for code in LANGUAGES if code != "en"]


class Values(Visitor):
    """The values that a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def messages(code: str) -> dict[str, set[str]]:
    """Every message of a language, and the values it asks for."""
    found: dict[str, set[str]] = {}
    for name, message in catalogue.messages(code).items():
        values = Values()
        values.visit(message)
        found[name] = values.names
    return found


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_says_everything_and_was_made_from_the_english_of_today(code: str) -> None:
    """Where this is red, ``python -m tools.languages status`` tells what there is to do."""
    assert catalogue.state(code).is_whole, catalogue.report(code)


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_is_given_what_it_asks_for(code: str) -> None:
    more = {
        name: sorted(asked - messages("en").get(name, set()))
        for name, asked in messages(code).items()
        if asked - messages("en").get(name, set())
    }
    assert more == {}


def used() -> tuple[set[str], set[str]]:
    """Give the names that the code says whole, and the beginnings of those it puts together."""
    whole: set[str] = set()
    begun: set[str] = set()
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                begun.add(str(node.values[0].value))
    for file in [*SOURCE.rglob("*.html"), *SOURCE.rglob("*.js")]:
        text = file.read_text()
        whole |= set(re.findall(r"[\"'`]([a-z]+(?:-[\w-]+)+)[\"'`]", text))
        begun |= set(re.findall(r"[\"'`]([a-z]+-[\w-]*-)(?:\$\{|[\"'] ~)", text))
    return whole, {one for one in begun if re.fullmatch(r"[a-z]+-([\w-]*-)?", one)}


def test_every_message_is_said_somewhere() -> None:
    whole, begun = used()
    unsaid = {
        name
        for name in messages("en")
        if name not in whole and not name.startswith(tuple(begun or {" "}))
    }
    assert unsaid == set()


def test_every_message_that_is_said_exists() -> None:
    missing = set()
    for file in SOURCE.rglob("*.py"):
        if "from retrowalk.languages import" not in file.read_text():
            continue
        for node in ast.walk(ast.parse(file.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"say", "say_around", "Message"}
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and node.args[0].value not in messages("en")
            ):
                missing.add(f"{file.relative_to(SOURCE)}: {node.args[0].value}")
    for file in [*SOURCE.rglob("*.html"), *SOURCE.rglob("*.js")]:
        for name in re.findall(r"\bsay(?:_around)?\(\s*[\"']([^\"']+)[\"']", file.read_text()):
            if name not in messages("en") and not name.endswith("-"):
                missing.add(f"{file.relative_to(SOURCE)}: {name}")
    assert missing == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_message_can_be_said(code: str) -> None:
    with speaking(code):
        for name, asked in messages(code).items():
            if name.startswith("date-"):
                assert str(dated(name.removeprefix("date-"), date(2026, 3, 1))).strip()
            else:
                assert say(name, **dict.fromkeys(asked, 3)).strip()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_value_is_too_long_for_any_message(code: str) -> None:
    """Fluent itself refuses a value of more than 2,500 signs, or a part as long with it."""
    long = "Ein Gang, ein Weg; " * 500
    with speaking(code):
        for name, asked in messages(code).items():
            if not asked:
                continue
            try:
                said = say(name, **dict.fromkeys(asked, "§"))
            except InvalidData:
                continue  # it counts something, and wants a number
            assert say(name, **dict.fromkeys(asked, long)) == said.replace("§", long)


@given(who=st.text(max_size=200), note=st.text() | st.text(min_size=3000, max_size=3500))
@example(who="\ue000note\ue001", note="x" * 3000)
@example(who="\ue000", note="\ue001" * 3000)
def test_whatever_the_values_are_they_stand_in_the_sentence_as_they_are(
    who: str, note: str
) -> None:
    said = say("programme-overruled", who=who, what="§", note=note)
    plain = say("programme-overruled", who="(who)", what="§", note="(note)")
    before, between, after = re.split(r"\(who\)|\(note\)", plain)
    assert said == f"{before}{who}{between}{note}{after}"


def test_a_message_that_cannot_be_said_is_a_fault_of_ours_and_none_of_the_walker() -> None:
    with pytest.raises(InvalidData, match="charts-steps-most"):
        say("charts-steps-most")
    assert not issubclass(InvalidData, RetrowalkError)
