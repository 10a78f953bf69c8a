"""Dates as a language writes them; the patterns stand in the catalogue."""

import re
from collections.abc import Callable
from datetime import date

from retrowalk.extras import needs
from retrowalk.languages.spoken import ENGLISH, Language

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_IN_ENGLISH: dict[str, Callable[[date], str]] = {
    "EEEE": lambda day: _WEEKDAYS[day.weekday()],
    "EEE": lambda day: _WEEKDAYS[day.weekday()][:3],
    "MMMM": lambda day: _MONTHS[day.month - 1],
    "MMM": lambda day: "Sept" if day.month == 9 else _MONTHS[day.month - 1][:3],
    "d": lambda day: str(day.day),
    "y": lambda day: str(day.year),
}


def write_date(pattern: str, day: date, language: Language) -> str:
    """Write a date after a pattern of Unicode's letters (CLDR), such as ``d MMMM y``."""
    if language is ENGLISH:
        return re.sub("[A-Za-z]+", lambda field: _IN_ENGLISH[field[0]](day), pattern)
    with needs("languages"):
        from babel.dates import format_date  # heavy: only when a date is said

    return format_date(day, pattern, locale=language.locale)
