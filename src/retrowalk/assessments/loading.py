"""Loads the standard tests and what is known of them, each entry checked."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import TypeVar

from retrowalk.assessments.types import (
    Important,
    Limit,
    Norm,
    NormTable,
    Repeat,
    StandardTest,
)
from retrowalk.data import read_entries
from retrowalk.errors import InvalidAnswer, InvalidData
from retrowalk.languages import Message

Known = TypeVar("Known", Norm, Repeat, Limit, Important)

_FOLDER = files("retrowalk.assessments") / "data"


@cache
def standard_tests() -> tuple[StandardTest, ...]:
    """Give the standard tests, in the order in which a day of testing goes."""
    tests = read_entries(_FOLDER, "tests.toml", "test", StandardTest)
    limits = _of(tests, read_entries(_FOLDER, "limits.toml", "limit", Limit))
    important = _of(tests, read_entries(_FOLDER, "important.toml", "important", Important))
    return tuple(
        test.model_copy(update={"limits": limits[test.id], "important": important[test.id]})
        for test in tests
    )


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
    single = read_entries(_FOLDER, "norms.toml", "norm", Norm)
    tables = read_entries(_FOLDER, "norms_by_age.toml", "norm", NormTable)
    every = (*single, *(norm for table in tables for norm in table.norms()))
    return _in_order(_of(standard_tests(), every))


@cache
def repeats() -> tuple[Repeat, ...]:
    """Give how much repeats of the tests vary; verified figures only."""
    return _in_order(_of(standard_tests(), read_entries(_FOLDER, "repeats.toml", "repeat", Repeat)))


def _of(tests: Iterable[StandardTest], entries: Iterable[Known]) -> dict[str, tuple[Known, ...]]:
    """Sort entries by their test."""
    found: dict[str, tuple[Known, ...]] = {test.id: () for test in tests}
    entries = tuple(entries)
    if astray := [one for one in entries if one.test not in found]:
        raise InvalidData(
            "\n".join(f"'{one.id}': there is no test '{one.test}'." for one in astray)
        )
    for entry in entries:
        found[entry.test] += (entry,)
    return found


def _in_order(found: Mapping[str, tuple[Known, ...]]) -> tuple[Known, ...]:
    return tuple(entry for entries in found.values() for entry in entries)
