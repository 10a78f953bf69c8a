"""The languages there are, and the one that is spoken now."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


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


def choose(accepted: str) -> str:
    """Give the code of the language that an ``Accept-Language`` header likes best.

    English where it names none that is here, or is no such header.

    >>> choose("fr-CH, de;q=0.8, en;q=0.5")
    'de'
    """
    liked = sorted(map(_wish, accepted.split(",")), key=lambda wish: -wish[1])
    return next((code for code, weight in liked if weight > 0 and code in LANGUAGES), ENGLISH.code)


def _wish(part: str) -> tuple[str, float]:
    tag, _, parameter = part.strip().partition(";")
    name, _, weight = parameter.strip().partition("=")
    try:
        return tag.partition("-")[0].lower(), float(weight) if name == "q" else 1.0
    except ValueError:
        return tag, 0.0
