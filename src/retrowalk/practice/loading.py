"""Loads the practice from TOML: each entry checked by its type, all against each other."""

from collections import Counter
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from retrowalk.data import read_entries
from retrowalk.errors import InvalidData
from retrowalk.practice.calm import Guide, Pose
from retrowalk.practice.consistency import contradictions
from retrowalk.practice.demands import Check, DemandFact
from retrowalk.practice.entry import Entry
from retrowalk.practice.types import (
    Aim,
    Claim,
    DoseFact,
    Hazard,
    Instruction,
    Lesson,
    Practice,
    Rung,
    Setting,
)

TABLES = {
    "setting": "settings",
    "stage": "rungs",
    "instruction": "instructions",
    "pose": "poses",
    "guide": "guides",
    "aim": "aims",
    "hazard": "hazards",
    "dose": "doses",
    "claim": "claims",
    "demand": "demands",
    "check": "checks",
    "lesson": "lessons",
}
"""Where the entries of each table stand in the practice."""


@cache
def load() -> Practice:
    """Give the practice that the package carries."""
    return read_practice(files("retrowalk.practice") / "data")


def tables() -> dict[str, tuple[Entry, ...]]:
    """Give the entries by table."""
    return {name: getattr(load(), field) for name, field in TABLES.items()}


def read_practice(folder: Traversable) -> Practice:
    """Read a practice from a folder of TOML files.

    Raises
    ------
    InvalidData
        When an entry does not fit its type, or entries contradict each other; the message
        lists every contradiction with its file and entry.
    """
    practice = Practice(
        settings=read_entries(folder, "settings.toml", "setting", Setting),
        rungs=_numbered(read_entries(folder, "stages.toml", "stage", Rung)),
        instructions=read_entries(folder, "instructions.toml", "instruction", Instruction),
        poses=read_entries(folder, "poses.toml", "pose", Pose),
        guides=read_entries(folder, "guides.toml", "guide", Guide),
        aims=read_entries(folder, "aims.toml", "aim", Aim),
        hazards=read_entries(folder, "hazards.toml", "hazard", Hazard),
        doses=read_entries(folder, "doses.toml", "dose", DoseFact),
        claims=read_entries(folder, "claims.toml", "claim", Claim),
        demands=read_entries(folder, "demands.toml", "demand", DemandFact),
        checks=read_entries(folder, "checks.toml", "check", Check),
        lessons=read_entries(folder, "lesson.toml", "lesson", Lesson),
    )
    found = list(contradictions(practice))
    if found:
        raise InvalidData("\n".join(found))
    return practice


def _numbered(stages: tuple[Rung, ...]) -> tuple[Rung, ...]:
    """Count the rungs of each track in the order of the file."""
    if given := [rung.id for rung in stages if rung.rung]:
        raise InvalidData(
            f"stages.toml, stage '{given[0]}': rung: leave it out, the order of the file tells it."
        )
    rungs: Counter[str] = Counter()
    numbered = []
    for rung in stages:
        rungs[rung.track] += 1
        numbered.append(rung.model_copy(update={"rung": rungs[rung.track]}))
    return tuple(numbered)
