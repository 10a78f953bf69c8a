"""Loads the standard tests and what is known of them, each entry checked."""

from functools import cache
from importlib.resources import files
from typing import TypeVar

from retrowalk.assessments.types import Norm, Repeat, StandardTest
from retrowalk.data import read_entries
from retrowalk.errors import InvalidAnswer, InvalidData
from retrowalk.languages import Message

Known = TypeVar("Known", Norm, Repeat)

_FOLDER = files("retrowalk.assessments") / "data"


@cache
def standard_tests() -> tuple[StandardTest, ...]:
    """Give the standard tests, in the order in which a day of testing goes."""
    return read_entries(_FOLDER, "tests.toml", "test", StandardTest)


def standard_test(test_id: str) -> StandardTest:
    """Look a test up.

    Raises
    ------
    InvalidAnswer
        if there is none of that name
    """
    for known in standard_tests():
        if known.id == test_id:
            return known
    names = ", ".join(known.id for known in standard_tests())
    raise InvalidAnswer(Message("assessments-no-test", test=test_id, names=names))


@cache
def norms() -> tuple[Norm, ...]:
    """Give how reference groups did; verified figures only."""
    entries = read_entries(_FOLDER, "norms.toml", "norm", Norm)
    return _checked(entries, "norms.toml")


@cache
def repeats() -> tuple[Repeat, ...]:
    """Give how much repeats of the tests vary; verified figures only."""
    entries = read_entries(_FOLDER, "repeats.toml", "repeat", Repeat)
    return _checked(entries, "repeats.toml")


def _checked(entries: tuple[Known, ...], file: str) -> tuple[Known, ...]:
    known = {test.id for test in standard_tests()}
    astray = [entry for entry in entries if entry.test not in known]
    if astray:
        raise InvalidData(
            "\n".join(f"{file}, '{one.id}': there is no test '{one.test}'." for one in astray)
        )
    return entries
