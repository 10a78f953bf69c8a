"""Dates, lists and the names of countries as a language writes and orders them (CLDR).

English is written by itself; for the others Babel is needed, which the extra brings.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
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


def write_list(names: Iterable[str], language: Language) -> str:
    """Join names: 'one, two and three'."""
    listed = list(names)
    if language is ENGLISH:
        return " and ".join(filter(None, (", ".join(listed[:-1]), *listed[-1:])))
    with needs("languages"):
        from babel.lists import format_list  # heavy: only when a list is said

    return format_list(listed, locale=language.locale)


def territory_name(code: str, language: Language) -> str:
    """Name a country by its ISO 3166-1 code."""
    with needs("languages"):
        from babel import Locale  # heavy: only when a country is named

    return str(Locale.parse(language.locale).territories.get(code, code))


def collation_key(name: object) -> bytes:
    """Give what puts names, as they are shown, in the order of their language.

    Ö stands beside O, and Chinese by its sound, which is how GB 2312 lays out its characters.
    """
    letters = unicodedata.normalize("NFD", str(name))
    return "".join(one for one in letters if not unicodedata.combining(one)).encode("gb18030")
