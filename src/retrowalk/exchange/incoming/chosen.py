"""Which of several tellings of the same is taken."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def first(*values: T | None) -> T | None:
    """Take the first that is told."""
    return next((one for one in values if one is not None), None)


def positive(*values: float | None) -> float | None:
    """Take the first that is more than nought, else the first at all."""
    return next((one for one in values if one), first(*values))


def added(values: Sequence[T | None]) -> T | None:
    """Add up what every one tells; None where one does not, or there is none."""
    known = [one for one in values if one is not None]
    return sum(known[1:], start=known[0]) if known and len(known) == len(values) else None  # type: ignore[call-overload]


def mean(weighted: Sequence[tuple[float | None, float]]) -> float | None:
    """Weigh what is told of parts by how long they were."""
    known = [(value, weight) for value, weight in weighted if value is not None and weight > 0]
    total = sum(weight for _, weight in known)
    return sum(value * weight for value, weight in known) / total if total else None
