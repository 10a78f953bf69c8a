"""The languages there are, and the one that is spoken now."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False)  # each is one object, and so quickly looked up
class Language:
    """A language of the catalogue: its folder, its BCP 47 tag, its own name, how it is written."""

    code: str
    tag: str
    name: str
    direction: str = "ltr"
    words_are_spaced: bool = True
    capital_after_colon: bool = False
    decimal_sign: str = "."

    @property
    def locale(self) -> str:
        """Its name among the locales of Unicode (CLDR)."""
        return self.tag.replace("-", "_")

    @property
    def space(self) -> str:
        """What stands between two sentences."""
        return " " if self.words_are_spaced else ""


ENGLISH = Language("en", "en-GB", "English")
LANGUAGES = {
    language.code: language
    for language in (
        ENGLISH,
        Language("de", "de-DE", "Deutsch", capital_after_colon=True, decimal_sign=","),
        Language("zh", "zh-CN", "中文", words_are_spaced=False),
    )
}

_spoken: ContextVar[Language] = ContextVar("spoken", default=ENGLISH)


def spoken() -> Language:
    """Give the language that is spoken now; English where none was set."""
    return _spoken.get()


def speak(code: str) -> None:
    """Speak a language from here on, in this request or program."""
    _spoken.set(LANGUAGES[code])


@contextmanager
def speaking(code: str) -> Iterator[Language]:
    """Speak a language within a ``with`` block."""
    before = _spoken.set(LANGUAGES[code])
    try:
        yield LANGUAGES[code]
    finally:
        _spoken.reset(before)


def per_language(maxsize: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep what a function gives, as ``functools.lru_cache`` does, but apart for each language."""

    def keep(function: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize)
        def kept(_language: Language, *args: P.args, **kwargs: P.kwargs) -> R:
            return function(*args, **kwargs)

        @wraps(function)
        def given(*args: P.args, **kwargs: P.kwargs) -> R:
            return kept(spoken(), *args, **kwargs)  # type: ignore[arg-type]

        return given

    return keep
