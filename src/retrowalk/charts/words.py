"""Numbers as words, alike in every picture."""

from datetime import date

_TIMES = {2: "Twice", 3: "Three times", 4: "Four times"}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


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


def count(number: int, one: str, many: str | None = None) -> str:
    """``1 step``, ``51 steps``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def number(value: float) -> str:
    """At most one decimal, and none where it is zero."""
    return f"{value:.1f}".removesuffix(".0")


def small(value: int) -> str:
    """``three`` for 3; figures beyond ten."""
    return _NUMBERS[value] if value < len(_NUMBERS) else str(value)


def times(ratio: float) -> str | None:
    """``Twice`` for about 2, up to four; None where no such word is true."""
    whole = round(ratio)
    return _TIMES.get(whole) if abs(ratio - whole) <= 0.12 * whole else None


def day(on: date) -> str:
    """``3 Mar``."""
    return f"{on.day} {on:%b}"
