"""What a page says of a measured walk."""

from dataclasses import dataclass
from typing import Any

_ENOUGH_S = 5.0
"""Over less time than this a cadence says nothing."""


@dataclass(frozen=True)
class Row:
    """One line of the table of totals."""

    direction: str
    duration_s: float
    steps: int
    cadence_spm: float | None
    distance_m: float | None


def rows(walk: dict[str, Any]) -> tuple[Row, ...]:
    """Add the walk up by direction; a direction that did not occur has no row."""
    return tuple(
        _row(direction, total)
        for direction, total in walk["totals"].items()
        if total["duration_s"] or total["steps"]
    )


def said_of_technique(walk: dict[str, Any]) -> tuple[str, ...]:
    """Give what the steps showed about technique."""
    return tuple(one["sentence"] for one in walk["technique"].values() if one["value"] is not None)


def not_told(walk: dict[str, Any]) -> tuple[str, ...]:
    """Give what the measuring could not tell, and what it had to assume."""
    unseen = (one["sentence"] for one in walk["technique"].values() if one["value"] is None)
    return (*walk["notes"], *unseen)


def _row(direction: str, total: dict[str, Any]) -> Row:
    duration_s, steps = total["duration_s"], total["steps"]
    cadence_spm = 60 * steps / duration_s if duration_s >= _ENOUGH_S else None
    return Row(direction, duration_s, steps, cadence_spm, total["distance_m"])
