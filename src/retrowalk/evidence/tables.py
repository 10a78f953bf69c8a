"""What was printed, as tables: the arms of trials, the sizes they make, their bias, single facts.

``studies.toml`` says in words what was done and found; the figures stand here. An empty cell was
not printed, or could not be read.
"""

import csv
from functools import cache
from importlib.resources import files
from typing import TypeVar

from pydantic import ValidationError

from retrowalk.errors import InvalidData
from retrowalk.evidence.types import Arm, Bias, Fact, Size
from retrowalk.value import Value

DATA = files("retrowalk.evidence") / "data"

Row = TypeVar("Row", bound=Value)


@cache
def arms() -> tuple[Arm, ...]:
    """Give the two sides of each comparison that has figures, the backward one first."""
    return read_table("arms.csv", Arm)


@cache
def sizes() -> tuple[Size, ...]:
    """Give the effect sizes, and what each was worked out from."""
    return read_table("effects.csv", Size)


@cache
def biases() -> tuple[Bias, ...]:
    """Give what is known of the risk of bias, a trial a row."""
    return read_table("bias.csv", Bias)


@cache
def facts() -> tuple[Fact, ...]:
    """Give the single facts that bear on a claim and are no comparison of two groups."""
    return read_table("facts.csv", Fact)


def read_table(file: str, kind: type[Row]) -> tuple[Row, ...]:
    """Read every row of a CSV file as a value of ``kind``; an empty cell is left out.

    Raises
    ------
    InvalidData
        When a row does not fit; the message names file and line.
    """
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    rows: list[Row] = []
    for number, row in enumerate(csv.DictReader(lines), start=2):
        try:
            rows.append(kind.model_validate({name: cell for name, cell in row.items() if cell}))
        except ValidationError as error:
            raise InvalidData(f"{file}, line {number}: {error}") from error
    return tuple(rows)
