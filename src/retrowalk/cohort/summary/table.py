"""A table of a summary: what goes into a CSV, and from there into the report."""

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from retrowalk.cohort.statistics import Estimate

DIGITS = 8
"""That count: more than any measure has, fewer than a sum of floats may vary in."""

N = ("people", "recordings")


@dataclass(frozen=True)
class Table:
    """A table with its name and what it shows.

    Attributes
    ----------
    name : of its file, without ending
    about : one sentence
    columns, rows : what is in it
    made_from : the datasets of results it comes from
    """

    name: str
    about: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    made_from: tuple[str, ...]

    def csv(self) -> str:
        """Write it."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.columns)
        writer.writerows([told(cell) for cell in row] for row in self.rows)
        return out.getvalue()

    def dicts(self) -> Iterable[dict[str, Any]]:
        """Give the rows by the names of the columns."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


def told(cell: Any) -> Any:
    """Write a cell: numbers to the digits that count, nothing for what is not told."""
    if isinstance(cell, float):
        return f"{cell:.{DIGITS}g}" if math.isfinite(cell) else ""
    return "" if cell is None else cell


def with_ends(*names: str) -> tuple[str, ...]:
    """Name the columns of estimates: the number and the ends of its interval."""
    return tuple(f"{name}{end}" for name in names for end in ("", "_low", "_high"))


def cells(*estimates: Estimate) -> tuple[float | None, ...]:
    """Give the cells of estimates, in the order of :func:`with_ends`."""
    return tuple(x for one in estimates for x in (one.value, one.low, one.high))


def why(*estimates: Estimate) -> str:
    """Say why numbers are missing; nothing where none are."""
    return "; ".join(dict.fromkeys(one.why for one in estimates if one.why))


def in_order(names: Sequence[str]) -> str:
    """Give SQL that sorts measures as they were asked for."""
    listed = ", ".join("'" + name.replace("'", "''") + "'" for name in names)
    return f"list_position([{listed}], measure)"
