"""The practice, to look things up in quickly."""

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from retrowalk.practice import Mode, Rung, Setting, load
from retrowalk.programme.types import PlannedSession

RUNNING = frozenset({Mode.JOG, Mode.RUN, Mode.DRILL})


@dataclass(frozen=True, slots=True)
class Book:
    """The practice, to look things up in quickly."""

    rungs: dict[str, Rung]
    settings: dict[str, Setting]


class Part(NamedTuple):
    """What of a session is walked on one rung."""

    stage: str
    setting: str
    backward_s: int


def parts(session: PlannedSession) -> list[Part]:
    """Give the part of a session on its rung, and that of its base where it has one."""
    base = session.base
    here_s = session.backward_s - (base.backward_s if base else 0)
    here = Part(session.stage, session.setting, here_s)
    return [here, *([Part(base.stage, base.setting, base.backward_s)] if base else [])]


@cache
def book() -> Book:
    """Give the practice, read once."""
    practice = load()
    return Book({s.id: s for s in practice.rungs}, {s.id: s for s in practice.settings})
