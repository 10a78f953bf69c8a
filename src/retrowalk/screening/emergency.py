"""The number that brings an ambulance, by the country that the walker named; never guessed."""

import unicodedata
from functools import cache
from importlib.resources import files

from retrowalk.extras import needs
from retrowalk.languages import per_language, say, spoken
from retrowalk.packaged import read_entries
from retrowalk.value import Value


class Number(Value):
    """An emergency number as it is dialled, and the countries (ISO 3166-1) where it is the one."""

    id: str
    countries: tuple[str, ...]
    source: str


@cache
def numbers() -> tuple[Number, ...]:
    """Give every emergency number that is known for certain."""
    folder = files("retrowalk.screening") / "data"
    return read_entries(folder, "emergency_numbers.toml", "number", Number)


def number(country: str | None) -> str | None:
    """Give the number to dial in a country; None where none was named, or its is not known.

    >>> number("DE"), number("US"), number(None)
    ('112', '911', None)
    """
    return next((one.id for one in numbers() if country in one.countries), None)


def whom_to_call(country: str | None) -> str:
    """Give the number for the middle of a sentence, else 'your emergency number'."""
    return number(country) or say("urgent-your-number")


@per_language()
def countries() -> dict[str, str]:
    """Name every country whose number is known, by its code, in the order of their names."""
    with needs("languages"):
        from babel import Locale

    territories = Locale.parse(spoken().tag.replace("-", "_")).territories
    named = {code: territories[code] for one in numbers() for code in one.countries}
    return dict(sorted(named.items(), key=lambda one: _place(one[1])))


def _place(name: str) -> bytes:
    """Sort Ö beside O, and Chinese by its sound, which is how GB 2312 lays out its characters."""
    letters = (one for one in unicodedata.normalize("NFD", name) if not unicodedata.combining(one))
    return "".join(letters).encode("gb18030")
