"""How the programme words minutes, days and places."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from retrowalk.languages import inside, per_language, say, say_date, spoken
from retrowalk.languages.spoken import ENGLISH
from retrowalk.practice.types import Setting


def minutes(seconds: float) -> str:
    """Word a length of time, to the half minute: '1 minute', '1½ minutes', '8 minutes'."""
    whole, half = divmod(round(seconds / 30), 2)
    return say("programme-minutes", whole=whole, half=half)


def more(seconds: float) -> str:
    """Word a growth at the start of a sentence: 'One minute more'."""
    whole, half = divmod(round(seconds / 30), 2)
    return say("programme-more", whole=whole, half=half)


@per_language(512)
def weekday(day: date) -> str:
    """Name the day of the week."""
    return say_date("weekday", day)


def on_date(day: date | None) -> str:
    """Write a date as in '3 March 2026'; nothing where there is none."""
    return say_date("long", day) if day else ""


def place(setting: Setting) -> str:
    """Name a setting in the middle of a sentence: 'a clear path', „auf einem freien Weg“."""
    return str(inside(setting.name) if spoken() is ENGLISH else setting.where)


def listed(message: str, names: Iterable[str]) -> str:
    """Put names in a row, two at a time, as a message of the catalogue joins ``one`` and ``other``.

    >>> listed("programme-listed", ("in the pool", "on a mat"))
    'in the pool; on a mat'
    """
    return reduce(lambda one, other: say(message, one=one, other=other), names)
