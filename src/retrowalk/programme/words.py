"""How the programme words minutes, days and places."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from retrowalk.languages import Message, dated, inside
from retrowalk.practice.types import Setting


def minutes(seconds: float) -> Message:
    """Word a length of time, to the half minute: '1 minute', '1½ minutes', '8 minutes'."""
    whole, half = divmod(round(seconds / 30), 2)
    return Message("programme-minutes", whole=whole, half=half)


def more(seconds: float) -> Message:
    """Word a growth at the start of a sentence: 'One minute more'."""
    whole, half = divmod(round(seconds / 30), 2)
    return Message("programme-more", whole=whole, half=half)


def weekday(day: date) -> Message:
    """Name the day of the week."""
    return dated("weekday", day)


def on_date(day: date | None) -> Message:
    """Write a date as in '3 March 2026'; nothing where there is none."""
    return dated("long", day) if day else Message.verbatim("")


def place(setting: Setting) -> Message:
    """Name a setting in the middle of a sentence: 'a clear path', „auf einem freien Weg“."""
    return Message("programme-place", name=inside(setting.name), where=setting.where)


def in_a_row(message: str, names: Iterable[Message]) -> Message:
    """Put names in a row, two at a time, as a message of the catalogue joins ``one`` and ``other``.

    >>> names = (Message.verbatim("in the pool"), Message.verbatim("on a mat"))
    >>> str(in_a_row("programme-listed", names))
    'in the pool; on a mat'
    """
    return reduce(lambda one, other: Message(message, one=one, other=other), names)
