"""Two runs of a cohort compared, recording by recording: what another version or parameter changed.

Steps of the two are the same where their contacts lie within :data:`NEAR_S` of each other, one to
one; their directions are then compared. A recording that only one run has, or that one of them
refused, stands in the table too.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from retrowalk.cohort import fragments
from retrowalk.cohort.findings import recordings
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.outcome import MEASURED
from retrowalk.cohort.places import Place
from retrowalk.cohort.runs import Run, run_called
from retrowalk.extras import needs
from retrowalk.gait.report import WAYS
from retrowalk.value import Value

with needs("cohort"):
    import pyarrow as pa

NEAR_S = 0.25
"""As far apart contacts of the same step may be; half a quick step."""

FloatArray = npt.NDArray[np.float64]
_RUNS = ("first", "second")
_TOGETHER = 5_000

SAME, CHANGED = "same", "changed"
GAINED, LOST, REFUSED = "measured now", "refused now", "refused by both"
ONLY_A, ONLY_B, UNKNOWN = "only in the first", "only in the second", "no result in either"
WHATS = (SAME, CHANGED, GAINED, LOST, REFUSED, ONLY_A, ONLY_B, UNKNOWN)
"""What can become of a recording between two runs, in the order in which it is told."""


class Compared(Value):
    """What two runs make of the same recordings.

    Attributes
    ----------
    first, second : the names of the runs
    differ : what was told or measured otherwise in the second: what, in the first, in the second
    counts : of recordings, by what became of them
    steps : matched ones, as a share of all steps of either run
    agree : of the matched ones, the share whose direction is the same in both
    reversed : of the matched ones, how many are forward in one and backward in the other
    distance_m : median of the change of the distance over recordings, and its 5th and 95th
        percentile; None where nothing changed
    """

    first: str
    second: str
    differ: tuple[tuple[str, str, str], ...]
    counts: dict[str, int]
    steps: float | None
    agree: float | None
    reversed: int
    distance_m: tuple[float, float, float] | None

    def __str__(self) -> str:
        """Say it in sentences."""
        total = sum(self.counts.values())
        told = [f"{self.counts[what]:,} {what}" for what in WHATS if self.counts.get(what)]
        said = f"{recordings(total)}: {', '.join(told)}."
        if self.steps is not None:
            said += f" {_share(self.steps)} of the steps are in both runs"
            if self.agree is not None:
                said += f", of these {_share(self.agree)} in the same direction"
            said += f" ({self.reversed:,} turned round)."
        if self.distance_m is not None:
            median, low, high = self.distance_m
            said += (
                f" Where something changed, the distance changed by {median:+.2f} m in the median "
                f"(5 to 95 %: {low:+.2f} to {high:+.2f})."
            )
        if self.differ:
            named = "; ".join(f"{what}: {a} -> {b}" for what, a, b in self.differ)
            said += f" What differs: {named}."
        return said


SCHEMA = pa.schema(
    [
        ("recording", pa.string()),
        ("what", pa.string()),
        ("why_first", pa.string()),
        ("why_second", pa.string()),
        *((f"{way}_steps_{of}", pa.int64()) for way in WAYS for of in _RUNS),
        *(
            (f"{way}_{what}_{of}", pa.float64())
            for way in ("backward", "forward")
            for what in ("distance_m", "speed_mps")
            for of in _RUNS
        ),
        ("distance_m_first", pa.float64()),
        ("distance_m_second", pa.float64()),
        ("matched_steps", pa.int64()),
        ("same_direction", pa.int64()),
        ("reversed", pa.int64()),
        ("key_first", pa.string()),
        ("key_second", pa.string()),
    ]
)
"""The columns of the table of a comparison."""


def compare(folder: str | Path | Place, first: str, second: str) -> tuple[Compared, pa.Table]:
    """Compare two runs; gives what is to be said, and a row for each recording.

    Parameters
    ----------
    folder : of the cohort
    first, second : the name of a run or how it begins; or a version, as "0.9.0" or "gait 4", or
        what was told, as "parameters.length.forward=0.9", for the last finished run of which it is
        true

    Raises
    ------
    InvalidAnswer
        if there is no such run
    PlaceUnavailable
        if a fragment is gone or damaged
    """
    cohort = Cohort.open(folder)
    runs = run_called(cohort.place, first), run_called(cohort.place, second)
    total, tables = _Sum(), [SCHEMA.empty_table()]
    for some in _pieces(_rows(cohort, *runs)):
        for row in some:
            total.add(row)
        tables.append(pa.Table.from_pylist(some, SCHEMA))
    compared = Compared(
        first=runs[0].name,
        second=runs[1].name,
        differ=tuple(_differ(*runs)),
        counts=dict(total.counts),
        steps=total.matched / total.steps if total.steps else None,
        agree=total.same / total.matched if total.matched else None,
        reversed=total.reversed,
        distance_m=_spread(total.moved),
    )
    return compared, pa.concat_tables(tables)


@dataclass
class _Sum:
    """What all rows come to."""

    counts: Counter[str] = field(default_factory=Counter)
    matched: int = 0
    steps: int = 0
    same: int = 0
    reversed: int = 0
    moved: list[float] = field(default_factory=list)

    def add(self, row: Mapping[str, Any]) -> None:
        self.counts[row["what"]] += 1
        if row["matched_steps"] is None:
            return
        matched = row["matched_steps"]
        self.matched += matched
        self.steps += sum(row[f"{way}_steps_{of}"] for way in WAYS for of in _RUNS) - matched
        self.same += row["same_direction"]
        self.reversed += row["reversed"]
        before, now = (row[f"distance_m_{of}"] for of in _RUNS)
        if row["what"] == CHANGED and before is not None and now is not None:
            self.moved.append(now - before)


def _pieces(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while some := list(islice(rows, _TOGETHER)):
        yield some


@dataclass(frozen=True)
class _Result:
    """What a run made of a recording: the row of its fragment and the steps."""

    row: Mapping[str, Any]

    @property
    def is_measured(self) -> bool:
        return bool(self.row["outcome"] == MEASURED)

    @property
    def times(self) -> FloatArray:
        return np.array([step["time_s"] for step in self.row["steps"]], np.float64)

    @property
    def ways(self) -> npt.NDArray[np.str_]:
        return np.array([step["direction"] or "unknown" for step in self.row["steps"]], np.str_)


def _rows(cohort: Cohort, first: Run, second: Run) -> Iterator[dict[str, Any]]:
    keys = first.keys(), second.keys()
    for name in dict.fromkeys([*keys[0], *keys[1]]):
        a, b = keys[0].get(name), keys[1].get(name)
        row = dict.fromkeys(SCHEMA.names) | {"recording": name, "key_first": a, "key_second": b}
        if name not in keys[0] or name not in keys[1]:
            yield row | {"what": ONLY_A if name in keys[0] else ONLY_B}
            continue
        one = None if a is None else _result(cohort, a)
        other = one if a == b else None if b is None else _result(cohort, b)
        yield row | _compared(one, other)


def _result(cohort: Cohort, key: str) -> _Result:
    data = cohort.place.read(fragments.name_of(key))
    return _Result(fragments.unpacked(data, key).to_pylist()[0])


def _compared(first: _Result | None, second: _Result | None) -> dict[str, Any]:
    measured = tuple(one is not None and one.is_measured for one in (first, second))
    told: dict[str, Any] = {}
    for of, one in zip(_RUNS, (first, second), strict=True):
        told |= _numbers(one, of)
    if first is not None and second is not None and all(measured):
        told |= _matched(first, second)
        return told | {"what": SAME if _alike(first, second) else CHANGED}
    if any(measured):
        return told | {"what": GAINED if measured[1] else LOST}
    return told | {"what": UNKNOWN if first is second is None else REFUSED}


def _numbers(one: _Result | None, of: str) -> dict[str, Any]:
    if one is None:
        return {f"why_{of}": "no result was kept: out of reach, or its worker died"}
    if not one.is_measured:
        return {f"why_{of}": one.row["why"]}
    row = one.row
    told = {f"{way}_steps_{of}": row[f"{way}_steps"] for way in WAYS}
    told |= {f"distance_m_{of}": row["distance_m"]}
    for way in ("backward", "forward"):
        distance_m, duration_s = row[f"{way}_distance_m"], row[f"{way}_duration_s"]
        told[f"{way}_distance_m_{of}"] = distance_m
        known = distance_m is not None and duration_s
        told[f"{way}_speed_mps_{of}"] = distance_m / duration_s if known else None
    return told


def _matched(first: _Result, second: _Result) -> dict[str, int]:
    """Match the steps of two results, and compare their directions."""
    i, j = matches(first.times, second.times)
    a, b = first.ways[i], second.ways[j]
    known = (a != "unknown") & (b != "unknown")
    return {
        "matched_steps": int(i.size),
        "same_direction": int((a == b).sum()),
        "reversed": int(((a != b) & known).sum()),
    }


def matches(a_s: FloatArray, b_s: FloatArray) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Match times one to one, each with the nearest of the other that has it as its nearest."""
    if not a_s.size or not b_s.size:
        return np.zeros(0, np.intp), np.zeros(0, np.intp)
    to_b, to_a = _nearest(a_s, b_s), _nearest(b_s, a_s)
    mutual = to_a[to_b] == np.arange(a_s.size)
    i = np.flatnonzero(mutual & (np.abs(b_s[to_b] - a_s) <= NEAR_S))
    return i, to_b[i]


def _nearest(from_s: FloatArray, to_s: FloatArray) -> npt.NDArray[np.intp]:
    right = np.searchsorted(to_s, from_s).clip(1, max(1, to_s.size - 1))
    right = np.minimum(right, to_s.size - 1)
    left = np.maximum(right - 1, 0)
    return np.asarray(np.where(from_s - to_s[left] <= to_s[right] - from_s, left, right), np.intp)


def _alike(first: _Result, second: _Result) -> bool:
    """Tell whether every number of every table is the same."""
    if first is second:
        return True
    tables = ("bouts", "steps", "strides", "measures")
    plain = tuple(
        json.dumps([one.row[name] for name in tables], sort_keys=True, default=str)
        for one in (first, second)
    )
    return plain[0] == plain[1]


def _spread(changes: list[float]) -> tuple[float, float, float] | None:
    if not changes:
        return None
    low, median, high = np.percentile(changes, [5, 50, 95]).tolist()
    return median, low, high


def _differ(first: Run, second: Run) -> Iterator[tuple[str, str, str]]:
    """Name what was told, or what measured, otherwise."""
    for name in ("package", "gait", "commit", "python", "numpy"):
        a, b = (run.told["run_on"].get(name) for run in (first, second))
        if a != b:
            yield name, str(a), str(b)
    flat = first.flat_config, second.flat_config
    for name in dict.fromkeys([*flat[0], *flat[1]]):
        a, b = (str(one.get(name, "usual")) for one in flat)
        if a != b:
            yield name, a, b


def _share(share: float) -> str:
    """Say a share so that only all is 100 %."""
    return f"{min(share, 1.0 if share == 1.0 else 0.9999):.2%}".replace("%", " %")
