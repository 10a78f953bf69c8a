"""A row of norms: people of one age and sex, their number, mean, variance and histogram.

Rows pool exactly: counts add up, means and variances as if all people had been in one place (Chan,
Golub and LeVeque 1983, Am Stat 37:242, doi 10.1080/00031305.1983.10483115), histograms at the edges
that all rows have.
"""

import csv
import io
import math
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Annotated, Literal

import numpy as np
import numpy.typing as npt
from pydantic import Field, StringConstraints, ValidationError, model_validator

from retrowalk.cohort.norm_files.rule import FEWEST, OLDEST, RULE, YEARS, step_of
from retrowalk.cohort.summary.table import told
from retrowalk.errors import InvalidAnswer
from retrowalk.value import AtMost, Value

FORMAT = 1
MARK = "# retrowalk norms of backward walking"
COLUMNS = (
    "sites", "measure", "unit", "direction", "age_from", "age_to", "sex", "people", "recordings",
    "mean", "variance", "edges", "counts",
)  # fmt: skip
MOST_ROWS = 100_000

Finite = Annotated[float, Field(allow_inf_nan=False)]
Site = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]+$"), AtMost(60)]
Name = Annotated[str, AtMost(60)]


class Norm(Value):
    """What was measured of people of one age and sex.

    Attributes
    ----------
    sites : whose rows are in it
    measure, unit, direction : what; the direction of a ratio is ``backward/forward``
    age_from, age_to : years, both within; ``age_to`` is None for the oldest
    sex : f, m or x
    people, recordings : behind it
    mean, variance : over people, of their own means; the variance divides by one less than people
    edges, counts : a histogram over people: edges between its bins, so one fewer than counts;
        the first and the last bin are open
    """

    sites: Annotated[tuple[Site, ...], Field(min_length=1)]
    measure: Name
    unit: Name
    direction: Literal["backward", "forward", "backward/forward"]
    age_from: Annotated[int, Field(ge=0, le=OLDEST)]
    age_to: int | None
    sex: Literal["f", "m", "x"]
    people: Annotated[int, Field(ge=FEWEST)]
    recordings: Annotated[int, Field(ge=FEWEST)]
    mean: Finite
    variance: Annotated[Finite, Field(ge=0)]
    edges: tuple[Finite, ...] = ()
    counts: tuple[Annotated[int, Field(ge=FEWEST)], ...]

    @model_validator(mode="after")
    def _adds_up(self) -> "Norm":
        if sum(self.counts) != self.people:
            raise ValueError("the bins do not hold as many people as the row")
        if len(self.counts) != len(self.edges) + 1 or list(self.edges) != sorted(set(self.edges)):
            raise ValueError("the edges are not those of the bins")
        return self

    @property
    def cell(self) -> tuple[str, str, int, str]:
        """What rows have in common that are pooled."""
        return self.measure, self.direction, self.age_from, self.sex

    @property
    def sd(self) -> float:
        """Standard deviation over people."""
        return math.sqrt(self.variance)


def row_of(
    site: str,
    cell: tuple[str, str, int, str],
    unit: str,
    values: npt.NDArray[np.float64],
    recordings: int,
) -> Norm:
    """Sum up the people of a row; at least ten."""
    measure, direction, age, sex = cell
    edges = edges_for(values, step_of(measure, direction))
    counts = np.histogram(values, [-np.inf, *edges, np.inf])[0]
    return Norm(
        sites=(site,),
        measure=measure,
        unit=unit,
        direction=direction,
        age_from=age,
        age_to=None if age >= OLDEST else age + YEARS - 1,
        sex=sex,
        people=values.size,
        recordings=recordings,
        mean=_kept(float(values.mean())),
        variance=_kept(float(values.var(ddof=1))),
        edges=edges,
        counts=tuple(int(count) for count in counts),
    )


def _kept(value: float) -> float:
    return float(told(value))


def edges_for(values: npt.NDArray[np.float64], step: float) -> tuple[float, ...]:
    """Choose edges so that each bin holds ten people: coarse ones first, as other sites do.

    Edges are multiples of a step, and first of sixteen, then of eight, of four and of two steps:
    where many sites choose so, they choose the same.
    """
    chosen: list[float] = []
    ordered = np.sort(values)
    for coarse in (16, 8, 4, 2, 1):
        wide = coarse * step
        first, last = math.floor(ordered[0] / wide), math.ceil(ordered[-1] / wide)
        for number in range(first, last + 1):
            edge = round(number * wide, 9)
            if edge not in chosen and _enough(ordered, sorted([*chosen, edge])):
                chosen.append(edge)
    return tuple(sorted(chosen))


def _enough(ordered: npt.NDArray[np.float64], edges: Sequence[float]) -> bool:
    below = np.searchsorted(ordered, edges, side="left")
    return bool(np.all(np.diff([0, *below, ordered.size]) >= FEWEST))


def pooled(rows: Iterable[Norm]) -> tuple[Norm, ...]:
    """Put rows together that are of the same measure, direction, age and sex."""
    ordered = sorted(rows, key=lambda one: one.cell)
    return tuple(_together(list(same)) for _, same in groupby(ordered, key=lambda one: one.cell))


def _together(rows: Sequence[Norm]) -> Norm:
    people = sum(one.people for one in rows)
    mean = math.fsum(one.people * one.mean for one in rows) / people
    within = math.fsum((one.people - 1) * one.variance for one in rows)
    between = math.fsum(one.people * (one.mean - mean) ** 2 for one in rows)
    edges = sorted(set.intersection(*(set(one.edges) for one in rows)))
    below = [sum(_below(one, edge) for one in rows) for edge in edges]
    return rows[0].model_copy(
        update={
            "sites": tuple(sorted({site for one in rows for site in one.sites})),
            "people": people,
            "recordings": sum(one.recordings for one in rows),
            "mean": mean,
            "variance": (within + between) / (people - 1),
            "edges": tuple(edges),
            "counts": tuple(int(count) for count in np.diff([0, *below, people])),
        }
    )


def _below(row: Norm, edge: float) -> int:
    return sum(row.counts[: row.edges.index(edge) + 1])


def written(rows: Sequence[Norm], about: Sequence[tuple[str, str]] = ()) -> str:
    """Write rows as CSV; lines that begin with # tell the rule and what the rows are of."""
    out = io.StringIO()
    out.write(f"{MARK}, format {FORMAT}\n# rule: {RULE}\n")
    for name, value in about:
        out.write(f"# {name}: {' '.join(value.split())}\n")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        kept = row.model_dump() | {
            "sites": " ".join(row.sites),
            "edges": " ".join(str(told(edge)) for edge in row.edges),
            "counts": " ".join(map(str, row.counts)),
        }
        writer.writerow(told(kept[name]) for name in COLUMNS)
    return out.getvalue()


def read(text: str, name: str) -> tuple[Norm, ...]:
    """Read what :func:`written` wrote, by whichever site.

    Raises
    ------
    InvalidAnswer
        naming file, line and what is wrong: also where a row holds too few people
    """
    lines = text.splitlines()
    if not lines or not lines[0].startswith(MARK):
        raise InvalidAnswer(f"{name}: this is no file of norms; its first line is not '{MARK}'.")
    if not lines[0].endswith(f"format {FORMAT}"):
        raise InvalidAnswer(f"{name}: it is of another format than {FORMAT}; update Retrowalk.")
    first = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    table = csv.DictReader(lines[first:])
    if tuple(table.fieldnames or ()) != COLUMNS:
        raise InvalidAnswer(f"{name}:{first + 1}: the columns are not {', '.join(COLUMNS)}.")
    rows: list[Norm] = []
    for number, row in enumerate(table, start=first + 2):
        if len(rows) == MOST_ROWS:
            raise InvalidAnswer(f"{name}: it has more than {MOST_ROWS} rows, which norms have not.")
        try:
            rows.append(_norm(row))
        except (ValidationError, ValueError, AttributeError) as error:
            raise InvalidAnswer(f"{name}:{number}: {_said(error)}") from error
    return tuple(rows)


def _norm(row: dict[str, str]) -> Norm:
    split = {name: tuple(row[name].split()) for name in ("sites", "edges", "counts")}
    return Norm.model_validate({**row, **split, "age_to": row["age_to"] or None})


def _said(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        return f"{where}: {first['msg']}" if where else str(first["msg"])
    return str(error)
