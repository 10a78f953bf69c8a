"""The practice, to look things up in quickly."""

from dataclasses import dataclass
from functools import cache

from retrowalk.practice import Mode, Rung, Setting, load

RUNNING = frozenset({Mode.JOG, Mode.RUN, Mode.DRILL})


@dataclass(frozen=True, slots=True)
class Book:
    """The practice, to look things up in quickly."""

    rungs: dict[str, Rung]
    settings: dict[str, Setting]


@cache
def book() -> Book:
    """Give the practice, read once."""
    practice = load()
    return Book({s.id: s for s in practice.rungs}, {s.id: s for s in practice.settings})
