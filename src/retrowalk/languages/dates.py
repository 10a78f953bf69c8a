"""Dates as a language writes them; the patterns stand in the catalogue."""

from datetime import date

from babel.dates import format_date

from retrowalk.languages.catalogue import say
from retrowalk.languages.spoken import spoken


def say_date(pattern: str, day: date) -> str:
    """Write a date after a pattern of the catalogue: ``long``, ``day``, ``short``, ``weekday``, ...

    >>> say_date("short", date(2026, 11, 24))
    'Tue 24 Nov'
    """
    return format_date(day, say(f"date-{pattern}"), locale=spoken().tag.replace("-", "_"))
