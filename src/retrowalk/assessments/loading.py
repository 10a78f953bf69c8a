"""Loads the standard tests and what is known of them, each entry checked."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import TypeVar

from retrowalk.assessments.types import Norm, Repeat, StandardTest
from retrowalk.errors import InvalidAnswer, InvalidData
from retrowalk.packaged import read_entries

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
    raise InvalidAnswer(f"There is no test “{test_id}”. There are: {names}.")


@cache
def norms() -> tuple[Norm, ...]:
    """Give how reference groups did; verified figures only."""
    return _checked(read_entries(_FOLDER, "norms.toml", "norm", Norm), "norms.toml")


@cache
def repeats() -> tuple[Repeat, ...]:
    """Give how much repeats of the tests vary; verified figures only."""
    return _checked(read_entries(_FOLDER, "repeats.toml", "repeat", Repeat), "repeats.toml")


def _checked(entries: tuple[Known, ...], file: str) -> tuple[Known, ...]:
    problems = list(_of_no_test(entries, file))
    if problems:
        raise InvalidData("\n".join(problems))
    return entries


def _of_no_test(entries: Iterable[Norm | Repeat], file: str) -> Iterator[str]:
    known = {test.id for test in standard_tests()}
    for number, entry in enumerate(entries, start=1):
        if entry.test not in known:
            yield f"{file}, entry {number}: there is no test '{entry.test}'."
