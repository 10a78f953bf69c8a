"""The number that brings an ambulance, by the country that the walker named; never guessed."""

from functools import cache
from importlib.resources import files

from retrowalk.data import read_entries
from retrowalk.languages import Message, territory
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


def whom_to_call(country: str | None) -> Message:
    """Give the number for the middle of a sentence, else 'your emergency number'."""
    known = number(country)
    return Message("urgent-your-number") if known is None else Message.verbatim(known)


@cache
def countries() -> dict[str, Message]:
    """Name every country whose number is known, by its code; whoever shows them orders them."""
    return {code: territory(code) for one in numbers() for code in one.countries}
