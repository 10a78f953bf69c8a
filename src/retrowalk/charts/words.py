"""Numbers, days and lists as words, alike in every picture."""

from collections.abc import Iterable
from datetime import date, timedelta

from retrowalk.languages import say, say_date, spoken

_MOST_TIMES = 4
ALMOST_A_YEAR = timedelta(days=300)


def span(seconds: float) -> str:
    """``25 s``, ``6 min``, ``6 min 20 s``, ``1 h 5 min``."""
    whole = round(seconds)
    if whole < 120:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, minutes = divmod(round(whole / 60), 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def clock(seconds: float) -> str:
    """``0:25``, ``12:05``, ``1:00:00``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def number(value: float) -> str:
    """At most one decimal, and none where it is zero."""
    return pointed(f"{value:.1f}".removesuffix(".0"))


def pointed(figures: str) -> str:
    """Put the decimal sign of the language into a number that is written with a point."""
    return figures.replace(".", spoken().decimal_sign)


def times(ratio: float) -> int | None:
    """2 for about twice, up to four times; None where no such word is true."""
    whole = round(ratio)
    return whole if 2 <= whole <= _MOST_TIMES and abs(ratio - whole) <= 0.12 * whole else None


def day(on: date) -> str:
    """``3 Mar``."""
    return say_date("brief", on)


def first_and_last(first: date, last: date) -> tuple[str, str]:
    """Two days as the ends of a line, with their years where they are about a year apart."""
    pattern = "brief" if last - first < ALMOST_A_YEAR else "brief-year"
    return say_date(pattern, first), say_date(pattern, last)


def steps_in_words(number: int) -> str:
    """``1 step``, ``51 steps``."""
    return say("charts-steps", steps=number)


def one_by_one(parts: Iterable[str]) -> str:
    """Tell one thing after the other."""
    return say("charts-next").join(parts)


def with_more(shown: str, more: str) -> str:
    """Say what is to be seen, and then something more, if there is anything."""
    return say("charts-with-more", shown=shown, more=more) if more else shown
