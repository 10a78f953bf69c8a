"""Find a message in the catalogue and fill it in."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Protocol, Self, cast

from retrowalk.errors import InvalidData
from retrowalk.extras import needs
from retrowalk.languages.dates import write_date
from retrowalk.languages.lists import territory_name, write_list
from retrowalk.languages.message import Filling, Message
from retrowalk.languages.spoken import ENGLISH, Language, spoken

Values = tuple[tuple[str, str | float], ...]

_LONG = 120
"""Signs from which on a value is put in after the message is formatted.

Fluent refuses what is longer than 2,500 signs, a value or a part of a message with values in it:
a guard against catalogues of strangers. Ours is our own, and a list may be as long as it is.
"""
_MARK, _END = "\ue000", "\ue001"
_STAND_IN = re.compile(f"{_MARK}(\\w+){_END}")


class _Bundle(Protocol):
    """The messages of one file, as ``fluent.runtime`` gives them."""

    def has_message(self, message_id: str) -> bool: ...
    def get_message(self, message_id: str) -> Any: ...
    def format_pattern(self, pattern: Any, args: dict[str, Any]) -> tuple[Any, list[Exception]]: ...


class Said(str):
    """A sentence that knows its message and values, so that it can be said in another language."""

    __slots__ = ("message", "values")
    message: str
    values: Values

    @classmethod
    def of(cls, text: str, message: str, values: Values) -> Self:
        """Make one."""
        said = cls(text)
        said.message, said.values = message, values
        return said


def render(message: Message, language: Language) -> str:
    """Give a message in a language; in English where that language has not got it.

    Numbers are written, and choose their plural, as the language does. A message that was kept by
    a version of other messages is given in the words that were kept with it.

    Raises
    ------
    InvalidData
        When not even English has the message, or a value it wants is not given.
    """
    try:
        return _worded(message, language)
    except (InvalidData, LookupError, TypeError, ValueError):
        if message.text is None:
            raise
        return message.text


def _worded(message: Message, language: Language) -> str:
    composed = _COMPOSED.get(message.id)
    if composed is not None:
        return composed(dict(message.values), language)
    if message.text is not None and not has(language, message.id):
        return message.text
    if message.id.startswith("date-"):
        (_, day), *_rest = message.values
        return write_date(_filled_in(message.id, {}, language), cast(date, day), language)
    values = {name: _plain(value, language) for name, value in message.values}
    return _filled_in(message.id, values, language)


def _plain(value: Filling, language: Language) -> str | float:
    if isinstance(value, Message):
        return render(value, language)
    if isinstance(value, str | int | float):
        return value
    raise InvalidData(f"{value!r} can't be put into a message as it is.")


def _items(values: dict[str, Filling], language: Language) -> list[str]:
    return [render(item, language) for item in cast(tuple[Message, ...], values["items"])]


def _first_large(words: str) -> str:
    return words[:1].upper() + words[1:]


def _first_small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _message_in(values: dict[str, Filling], language: Language) -> str:
    return render(cast(Message, values["message"]), language)


_COMPOSED: dict[str, Callable[[dict[str, Filling], Language], str]] = {
    "verbatim": lambda values, language: str(values["text"]),
    "listed": lambda values, language: write_list(_items(values, language), language),
    "joined": lambda values, language: language.space.join(_items(values, language)),
    "territory": lambda values, language: territory_name(str(values["code"]), language),
    "capital": lambda values, language: _first_large(_message_in(values, language)),
    "inside": lambda values, language: (
        _first_small(_message_in(values, language))
        if language is ENGLISH
        else _message_in(values, language)
    ),
}
"""Messages that are put together from others, by the names that `message.py` gives them."""


def say(message: str, /, **values: Filling) -> Said:
    """Give the words of a message in the language that is spoken now, where they are shown.

    >>> say("session-half-done")
    'Half done.'
    """
    language = spoken()
    return _filled_in(
        message, {name: _plain(value, language) for name, value in values.items()}, language
    )


def say_date(pattern: str, day: date) -> str:
    """Write a date after a pattern of the catalogue, in the language that is spoken now.

    >>> say_date("short", date(2026, 11, 24))
    'Tue 24 Nov'
    """
    return render(Message(f"date-{pattern}", day=day), spoken())


def _filled_in(message: str, values: dict[str, str | float], language: Language) -> Said:
    late = {name: value for name, value in values.items() if _is_late(value)}
    if not late:
        return _said(language, message, tuple(values.items()))
    stand_ins = {name: f"{_MARK}{name}{_END}" for name in late}
    said = _said(language, message, tuple({**values, **stand_ins}.items()))
    text = _STAND_IN.sub(lambda found: str(late[found[1]]), said)
    return Said.of(text, message, tuple(values.items()))


def _is_late(value: str | float) -> bool:
    return isinstance(value, str) and (len(value) > _LONG or _MARK in value)


def has(language: Language, message: str) -> bool:
    """Tell whether a language has a message."""
    return _bundle(language, _file(message)).has_message(message)


@lru_cache(maxsize=8192)
def _said(language: Language, message: str, values: Values) -> Said:
    if not has(language, message):
        if language is ENGLISH:
            raise InvalidData(f"The catalogue has no message '{message}'.")
        return _said(ENGLISH, message, values)
    return Said.of(_filled(language, message, dict(values)), message, values)


def _filled(language: Language, message: str, values: dict[str, str | float]) -> str:
    bundle = _bundle(language, _file(message))
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise InvalidData(f"The message '{message}' is empty in {language.name}.")
    text, problems = bundle.format_pattern(pattern, values)
    if problems:
        raise InvalidData(f"The message '{message}' does not fit in {language.name}: {problems}.")
    return str(text)


def _file(message: str) -> str:
    return message.partition("-")[0]


@cache
def _bundle(language: Language, file: str) -> _Bundle:
    found = files("retrowalk.languages") / language.code / f"{file}.ftl"
    text = found.read_text(encoding="utf-8") if found.is_file() else ""
    if language is ENGLISH:
        from retrowalk.languages.english import EnglishBundle  # only when something is said

        return EnglishBundle(text)
    with needs("languages"):
        from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language.tag], use_isolating=language.direction == "rtl")
    bundle.add_resource(FluentResource(text))
    return bundle


def source(language: Language, file: str) -> str:
    """Give one file of the catalogue as it is written, for the phone to read."""
    found = files("retrowalk.languages") / language.code / f"{file}.ftl"
    return found.read_text(encoding="utf-8")
