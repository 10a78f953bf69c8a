"""Reads the story of ``retrowalk rehearse``; whatever can't be is refused with its line."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retrowalk.errors import InvalidAnswer

if TYPE_CHECKING:
    from pydantic import ValidationError

    from retrowalk.programme.rehearsal import Story

Place = tuple[str | int, ...]
"""Where a value stands in a story: names of keys, and numbers of what is listed."""

NOTHING = {"many": [], "scale": 0, "yes_no": False}
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


def read_story(path: Path) -> tuple["Story", dict[str, Any]]:
    """Read a story, and its answers with a healthy walker's where it leaves one out.

    Raises
    ------
    InvalidAnswer
        Naming everything that can't be, each with its line.
    """
    from pydantic import ValidationError

    from retrowalk.programme.rehearsal import Story

    text = _text(path)
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = SYNTAX_LINE.search(str(error))
        where = line[1] if line else text.count("\n") + 1
        raise InvalidAnswer(f"{path}, line {where}: this is not TOML: {error}.") from error
    except RecursionError as error:
        raise InvalidAnswer(f"{path}: this is not a story: it is nested too deeply.") from error
    try:
        story = Story.model_validate(content)
        found = []
    except ValidationError as error:
        found = list(_wrong_values(error, content))
    found += [*_wrong_answers(content.get("answers")), *_wrong_names(content)]
    if found:
        lines = sorted((line_of(text, place), said) for place, said in found)
        raise InvalidAnswer("\n".join(f"{path}, line {line}: {said}" for line, said in lines))
    return story, all_answers(story.answers)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise InvalidAnswer(f"{path}: it can't be opened. Check the name.") from error
    except UnicodeDecodeError as error:
        raise InvalidAnswer(f"{path}: this is not text in UTF-8, as TOML is.") from error


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


def _wrong_values(error: "ValidationError", content: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    for detail in error.errors():
        place = detail["loc"]
        name, kind = place[-1] if place else "", detail["type"]
        shown = _named(place)
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


def _named(place: Place) -> str:
    names = [f"'{step}'" for step in place if isinstance(step, str)]
    return " of ".join(reversed(names)) or "the story"


def _within(place: Place) -> str:
    tables = [str(step) for step in place[:-1] if isinstance(step, str)]
    listed = any(isinstance(step, int) for step in place)
    return f" in [[{tables[0]}]]" if tables and listed else f" in [{tables[0]}]" if tables else ""


def _value(content: dict[str, Any], place: Place) -> str:
    value = _at(content, place)
    written = value.isoformat() if hasattr(value, "isoformat") else value
    return repr(written)[:80]


def _wrong_answers(answers: Any) -> Iterator[tuple[Place, str]]:
    """Try each answer alone, and each of several ticked ones, so that the wrong one is named."""
    from retrowalk.screening import person_from, questions

    if not isinstance(answers, Mapping):
        return
    known = {question.id for question in questions()}
    for name, answer in answers.items():
        if name not in known:
            yield (
                ("answers", name),
                f"there is no question '{name}': retrowalk practice lists them.",
            )
            continue
        for place, part in _parts(("answers", name), answer):
            try:
                person_from(all_answers({name: [part] if place[2:] else part}))
            except InvalidAnswer as error:
                yield place, f"{part!r} is no answer to '{name}'. {error}"


def _parts(place: Place, answer: Any) -> list[tuple[Place, Any]]:
    if isinstance(answer, list) and answer:
        return [((*place, n), one) for n, one in enumerate(answer)]
    return [(place, answer)]


def _wrong_names(content: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Name each setting and rung that the practice does not have."""
    from retrowalk.practice import load

    known = {
        "setting": {setting.id for setting in load().settings},
        "rung": {rung.id for rung in load().rungs},
    }
    for what, key in product(known, ("{}s", "not_{}s")):
        for place, name in _listed(content, key.format(what)):
            if name not in known[what]:
                yield place, f"there is no {what} '{name}': retrowalk practice lists them."


def _listed(content: Mapping[str, Any], key: str) -> Iterator[tuple[Place, str]]:
    words = content.get("agreement")
    for number, word in enumerate(words if isinstance(words, list) else ()):
        names = word.get(key) if isinstance(word, dict) else None
        for n, name in enumerate(names if isinstance(names, list) else ()):
            if isinstance(name, str):
                yield ("agreement", number, key, n), name


def all_answers(told: Mapping[str, Any]) -> dict[str, Any]:
    """Give every answer that is needed: as told, else as a healthy walker's."""
    from retrowalk.programme.rehearsal.story import WELL
    from retrowalk.screening import questions

    needed = {one.id: NOTHING.get(one.kind) for one in questions() if not one.optional}
    return needed | WELL | dict(told)
