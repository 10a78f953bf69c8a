"""Find a message in the catalogue and fill it in."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Protocol

from retrowalk.errors import InvalidData
from retrowalk.extras import needs
from retrowalk.languages.spoken import ENGLISH, Language

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


def fill(language: Language, message: str, values: dict[str, str | float]) -> str:
    """Give the words of a message in a language; in English where that language has not got it.

    Raises
    ------
    InvalidData
        When not even English has the message, or a value it wants is not given.
    """
    late = {name: value for name, value in values.items() if _is_late(value)}
    if not late:
        return _worded(language, message, tuple(values.items()))
    stand_ins = {name: f"{_MARK}{name}{_END}" for name in late}
    words = _worded(language, message, tuple({**values, **stand_ins}.items()))
    return _STAND_IN.sub(lambda found: str(late[found[1]]), words)


def _is_late(value: str | float) -> bool:
    return isinstance(value, str) and (len(value) > _LONG or _MARK in value)


def has(language: Language, message: str) -> bool:
    """Tell whether a language has a message."""
    return _bundle(language, _file(message)).has_message(message)


@lru_cache(maxsize=8192)
def _worded(language: Language, message: str, values: Values) -> str:
    if not has(language, message):
        if language is ENGLISH:
            raise InvalidData(f"The catalogue has no message '{message}'.")
        return _worded(ENGLISH, message, values)
    return _filled(language, message, dict(values))


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
