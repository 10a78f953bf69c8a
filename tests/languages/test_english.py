"""What English writes by itself is what Fluent and Babel write in en-GB."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import get_decimal_symbol
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentSerializer, ast
from fluent.syntax.visitor import Visitor
from hypothesis import assume, given
from hypothesis import strategies as st

import retrowalk.languages
from retrowalk.languages import LANGUAGES, Message, listed, say_date
from retrowalk.languages.english import EnglishBundle

FOLDER = Path(retrowalk.languages.__file__).parent / "en"
NUMBERS = (0, 1, 2, 7, 12, 1000, 1234567, -3, 0.5, 1.0, 2.25, 0.07, 12.3456, 99.95, 0.125, -0.04)
WORDS = ("", "a clear path", "7", "<b>“&”</b>")


class Asked(Visitor):
    """What a message asks for, and every word and number that one of its choices knows."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.keys: set[str | float] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.values.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:
        key = node.key
        self.keys.add(key.name if isinstance(key, ast.Identifier) else int(key.value))
        self.generic_visit(node)


@cache
def bundles(text: str) -> tuple[EnglishBundle, FluentBundle]:
    theirs = FluentBundle(["en-GB"], use_isolating=False)
    theirs.add_resource(FluentResource(text))
    return EnglishBundle(text), theirs


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.ftl")), ids=lambda file: file.stem)
def test_every_message_is_said_as_fluent_says_it(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    ours, theirs = bundles(text)
    messages = [one for one in FluentResource(text).body if isinstance(one, ast.Message)]
    assert messages
    for message in messages:
        assert ours.has_message(message.id.name)
        asked = Asked()
        asked.visit(message)
        names = sorted(asked.values)
        each = [*NUMBERS, *WORDS, *asked.keys - {"one", "other"}]
        alike = [dict.fromkeys(names, one) for one in each]
        unlike = [dict(zip(names, each[n:] + each, strict=False)) for n in range(len(each))]
        if "SignificantDigits" in FluentSerializer().serialize_entry(
            message
        ):  # of which Babel writes zero as 0.0
            unlike = [values for values in unlike if 0 not in values.values()]
            alike = [values for values in alike if 0 not in values.values()]
        for values in alike + unlike:
            (said, wrong), (wanted, theirs_wrong) = (
                bundle.format_pattern(bundle.get_message(message.id.name).value, values)
                for bundle in (ours, theirs)
            )
            assert bool(wrong) == bool(theirs_wrong)
            assert wrong or said == wanted


@given(st.floats(-1e9, 1e9) | st.integers(-(10**9), 10**9))
@pytest.mark.parametrize(
    "options",
    [
        *("", ", useGrouping: 0", ", minimumFractionDigits: 2", ", minimumFractionDigits: 1"),
        *(", maximumFractionDigits: 0", ", minimumFractionDigits: 1, maximumFractionDigits: 1"),
        *(', style: "percent"', ', style: "percent", maximumFractionDigits: 1'),
        *(", maximumSignificantDigits: 2", ", maximumSignificantDigits: 3, useGrouping: 0"),
    ],
)
def test_every_number_is_written_as_fluent_writes_it(options: str, number: float) -> None:
    assume(number or "Significant" not in options)  # of zero Babel writes 0.0, JavaScript 0
    said, wanted = (
        bundle.format_pattern(bundle.get_message("said").value, {"n": number})
        for bundle in bundles(f"said = {{ NUMBER($n{options}) }}")
    )
    assert said == wanted


def test_every_day_is_written_as_babel_writes_it() -> None:
    patterns = FluentResource((FOLDER / "date.ftl").read_text(encoding="utf-8")).body
    for message in patterns:
        if isinstance(message, ast.Message):
            letters = message.value.elements[0].value
            for n in range(400):
                day = date(2026, 1, 1) + timedelta(n)
                wanted = format_date(day, letters, locale="en_GB")
                assert say_date(message.id.name.removeprefix("date-"), day) == wanted


@pytest.mark.parametrize("names", [[], ["one"], ["one", "two"], ["one", "two", "three", "four"]])
def test_a_list_is_written_as_babel_writes_it(names: list[str]) -> None:
    assert str(listed(map(Message.verbatim, names))) == format_list(names, locale="en_GB")


def test_every_language_has_the_decimal_sign_of_babel() -> None:
    for language in LANGUAGES.values():
        assert language.decimal_sign == get_decimal_symbol(language.tag.replace("-", "_"))


def test_a_message_that_is_written_too_cleverly_is_refused() -> None:
    ours, _ = bundles("clever = { -term } { DATETIME($day) }")
    said, wrong = ours.format_pattern(ours.get_message("clever").value, {"day": 1})
    assert not said
    assert "TermReference" in str(wrong[0])
