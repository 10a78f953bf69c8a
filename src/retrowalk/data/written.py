"""What somebody wrote in TOML: read as it is, and each mistake said with its line."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from retrowalk.errors import InvalidAnswer

Place = tuple[str | int, ...]
"""Where a value stands in a document: names of keys, and numbers of what is listed."""

PLAINLY = {
    "bool_type": "true or false, without quotes",
    "date_from_datetime_inexact": "a day such as 2026-06-01, without a time",
    "date_type": "a day such as 2026-06-01, without quotes",
    "datetime_type": "a moment such as 2026-06-01T09:00:00+02:00, without quotes",
    "float_type": "a number, without quotes",
    "int_type": "a whole number, without quotes",
    "string_type": "a text in quotes",
    "time_type": 'a time of day such as "15:00"',
    "timezone_aware": "a moment with its offset, such as 2026-06-01T09:00:00+02:00",
    "dict_type": "a table",
    "model_type": "a table",
}
SYNTAX_LINE = re.compile(r"at line (\d+)")


def text_of(path: Path) -> str:
    """Read the text of a document.

    Raises
    ------
    InvalidAnswer
        if it can't be opened or is no text
    """
    try:
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise InvalidAnswer(f"{path}: it can't be opened. Check the name.") from error
    except UnicodeDecodeError as error:
        raise InvalidAnswer(f"{path}: this is not text in UTF-8, as TOML is.") from error


def toml_of(text: str, name: str, what: str) -> dict[str, Any]:
    """Read a document in TOML; ``what`` says what it is meant to be, as "a story".

    Raises
    ------
    InvalidAnswer
        if it is none, with the line
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = SYNTAX_LINE.search(str(error))
        where = line[1] if line else text.count("\n") + 1
        raise InvalidAnswer(f"{name}, line {where}: this is not TOML: {error}.") from error
    except RecursionError as error:
        raise InvalidAnswer(f"{name}: this is not {what}: it is nested too deeply.") from error


def with_lines(text: str, name: str, found: Iterable[tuple[Place, str]]) -> list[str]:
    """Say what is wrong in a document with file and line, in the order of the lines."""
    lines = sorted((line_of(text, place), said) for place, said in found)
    return [f"{name}, line {line}: {said}" for line, said in lines]


def line_of(text: str, place: Place) -> int:
    """Find the line on which a value of a TOML document stands, counted from 1.

    The shortest beginning of the document that holds the value ends there. A beginning that is cut
    in the middle of a value is none, so the one before it counts.
    """
    lines = text.split("\n")

    @cache
    def whole(end: int) -> tuple[int, Any]:
        for cut in range(end, 0, -1):
            try:
                return cut, tomllib.loads("\n".join(lines[:cut]) + "\n")
            except tomllib.TOMLDecodeError:
                continue
        return 0, {}

    def holds(end: int) -> bool:
        return _at(whole(end)[1], place) is not None

    while place and not holds(len(lines)):
        place = place[:-1]  # what is missing belongs to what it is missing in
    if not place:
        return 1
    end = bisect_left(range(1, len(lines) + 1), True, key=holds) + 1
    first, item = whole(end - 1)[0] + 1, _at(whole(end)[1], place)
    first = next((n for n in range(first, end) if _begins_here(lines[n - 1])), first)
    if isinstance(place[-1], int) and isinstance(item, str):  # one of a list over several lines
        return next((n for n in range(first, end + 1) if item in lines[n - 1]), first)
    return first


def _begins_here(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _at(content: Any, place: Place) -> Any:
    for step in place:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            return None
    return content


def wrong_values(
    error: ValidationError, content: Mapping[str, Any], whole: str
) -> Iterator[tuple[Place, str]]:
    """Say each mistake of a document in a sentence, with the place of what is wrong.

    ``whole`` names the document: "the story".
    """
    for detail in error.errors():
        place = detail["loc"]
        name, kind = place[-1] if place else "", detail["type"]
        shown = _named(place, whole)
        if kind == "extra_forbidden":
            yield place, f"there is no key '{name}'{_within(place)}; check how it is spelled."
        elif kind == "missing":
            yield place, f"'{name}' is missing{_within(place)}."
        elif kind == "tuple_type":
            listed = f"[[{name}]]" if len(place) == 1 else "a list in brackets"
            yield place, f"'{name}' must be {listed}."
        elif kind in PLAINLY:
            yield place, f"{shown} must be {PLAINLY[kind]}, and is {_value(content, place)}."
        elif kind == "enum":
            yield (
                place,
                f"{_value(content, place)} is none of {shown}: {detail['ctx']['expected']}.",
            )
        else:
            said = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
            about = shown if kind == "value_error" else f"{shown} = {_value(content, place)}"
            yield place, f"{about}: {said}."


def _named(place: Place, whole: str) -> str:
    names = [f"'{step}'" for step in place if isinstance(step, str)]
    return " of ".join(reversed(names)) or whole


def _within(place: Place) -> str:
    tables = [str(step) for step in place[:-1] if isinstance(step, str)]
    listed = any(isinstance(step, int) for step in place)
    return f" in [[{tables[0]}]]" if tables and listed else f" in [{tables[0]}]" if tables else ""


def _value(content: Mapping[str, Any], place: Place) -> str:
    value = _at(content, place)
    written = value.isoformat() if hasattr(value, "isoformat") else value
    return repr(written)[:80]
