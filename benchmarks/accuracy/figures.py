"""What every chapter is made of."""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from benchmarks.accuracy.truth import Known

from retrowalk.gait import Walk

Case = tuple[Known, Walk]

SEED = 2026
LOST = 0.2  # share of samples taken away, beyond what the recordings had lost already


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    quantity: str
    aim: str
    value: str
    n: str
    people: str = ""


def by_person(cases: list[Case], values: list[float]) -> list[float]:
    """Average over the recordings of each person."""
    of: dict[str, list[float]] = defaultdict(list)
    for (known, _), value in zip(cases, values, strict=True):
        of[known.person].append(value)
    return [float(np.mean(own)) for own in of.values()]


def lowest_to_highest(values: list[float], form: str) -> str:
    """Write the range of values."""
    return f"{form.format(min(values))} to {form.format(max(values))}"


def count(cases: list[Case]) -> str:
    """Say how many recordings of how many people were measured."""
    return count_of([known for known, _ in cases])


def count_of(knowns: list[Known]) -> str:
    """Say how many recordings of how many people there are."""
    return f"{len(knowns)} recordings of {len({known.person for known in knowns})}"
