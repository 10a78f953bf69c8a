"""The single records of a health export, kept on the disk, and what days and walks have of them.

An export has millions of records, in no order, and tells of a walk only after all of them. So each
is written down as it comes, in a few bytes, and added up at the end: a part of the days at a time.
A record that came twice counts once.
"""

import struct
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import IO, Any, Self

import numpy as np
from numpy.typing import NDArray

from retrowalk.activity import DayValue, Measure
from retrowalk.value import mended

MOST_DAYS = 250_000
"""So many days are told of, each measure of each: 70 years of all there are."""
PARTS = 16
"""So many parts the days are in: of the largest exports, one holds some 300,000 records."""
_DAYS_TOGETHER = 5  # as a power of two: days that a part holds one after the other
_BUFFER_BYTES = 1 << 16
_MOST_SOURCES = 1000
_MOST_SECONDS = 86_400.0  # what tells of more than a day at once tells nothing of a walk
_SOURCE_CHARACTERS = 200

_MEASURES = tuple(Measure)
_NUMBER = {measure: number for number, measure in enumerate(_MEASURES)}
_COUNTS = {_NUMBER[Measure.STEPS], _NUMBER[Measure.DISTANCE_M]}
_ROW = np.dtype(
    [
        ("measure", "<u1"),
        ("source", "<u2"),
        ("day", "<i4"),
        ("start", "<f8"),
        ("end", "<f8"),
        ("value", "<f8"),
    ]
)
_packed = struct.Struct("<BHiddd").pack

Rows = NDArray[np.void]


@dataclass(frozen=True)
class Span:
    """A stretch of time, s since 1970, and the source whose records of it are taken first."""

    start: float
    end: float
    source: str = ""


@dataclass
class Within:
    """What the records within a span add up to, by source."""

    steps: dict[str, float] = field(default_factory=dict)
    distance_m: dict[str, float] = field(default_factory=dict)
    heart_rates: dict[str, tuple[float, int, float]] = field(default_factory=dict)
    """Their sum, how many there are, and the highest."""


class HealthRecords:
    """Records on the disk; to be used in a ``with`` statement, after which they are gone."""

    def __init__(self) -> None:
        self._buffers = [bytearray() for _ in range(PARTS)]
        self._files: list[IO[bytes] | None] = [None] * PARTS
        self._sources: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._files:
            if file is not None:
                file.close()

    def add(
        self, measure: Measure, source: str, day: int, start: float, end: float, value: float
    ) -> bool:
        """Keep a record: of a day by its ordinal, and of a time in s since 1970.

        False where there are more sources than anybody has, and it was not kept.
        """
        source = source[:_SOURCE_CHARACTERS]
        number = self._sources.get(source)
        if number is None:
            if len(self._sources) >= _MOST_SOURCES:
                return False
            number = self._sources[source] = len(self._sources)
        part = (day >> _DAYS_TOGETHER) % PARTS
        buffer = self._buffers[part]
        buffer += _packed(_NUMBER[measure], number, day, start, end, value)
        if len(buffer) >= _BUFFER_BYTES:
            self._write(part)
        return True

    def days(self) -> Iterator[DayValue]:
        """Give each measure of each day by one source: that which counted most, or longest.

        Counts are added up; of what is no count the mean is taken, weighted by how long each
        record went on. It ends where there are more than in a life.
        """
        names = self._names()
        parts = (self._rows(part) for part in range(PARTS))
        yield from islice(
            (day for rows in parts if rows.size for day in _days(rows, names)), MOST_DAYS
        )

    def within(self, spans: Sequence[Span]) -> list[Within]:
        """Give what the records add up to within each span, those on its edge in proportion."""
        found = [Within() for _ in spans]
        if not spans:
            return found
        names = self._names()
        starts = np.array([one.start for one in spans])
        ends = np.array([one.end for one in spans])
        for part in range(PARTS):
            rows = self._rows(part)
            for measure in (Measure.STEPS, Measure.DISTANCE_M, Measure.HEART_RATE_BPM):
                of_it = rows[rows["measure"] == _NUMBER[measure]]
                of_it = of_it[of_it["end"] - of_it["start"] <= _MOST_SECONDS]
                if of_it.size:
                    _add_up(measure, of_it, starts, ends, names, found)
        return found

    def _names(self) -> list[str]:
        return [mended(name) for name in self._sources]

    def _write(self, part: int) -> None:
        file = self._files[part]
        if file is None:
            file = self._files[part] = tempfile.TemporaryFile()  # noqa: SIM115
        file.write(self._buffers[part])
        self._buffers[part].clear()

    def _rows(self, part: int) -> Rows:
        """Read the records of a part, each once, in an order of their own."""
        data = bytes(self._buffers[part])
        file = self._files[part]
        if file is not None:
            file.seek(0)
            data = file.read() + data
        rows = np.frombuffer(data, _ROW)
        keys = [rows[name] for name in ("value", "end", "source", "start", "measure")]
        rows = rows[np.lexsort(keys)]
        if rows.size < 2:
            return rows
        again = np.ones(rows.size - 1, bool)
        for name in ("measure", "source", "start", "end", "value"):
            again &= rows[name][1:] == rows[name][:-1]
        return rows[np.concatenate(([True], ~again))]


def _days(rows: Rows, names: Sequence[str]) -> Iterator[DayValue]:
    counted = np.isin(rows["measure"], list(_COUNTS))
    weight = np.where(counted, 1.0, np.maximum(rows["end"] - rows["start"], 1.0))
    first = int(rows["day"].min())
    days = int(rows["day"].max()) - first + 1
    group = rows["measure"].astype(np.int64) * days + (rows["day"] - first)
    group = group * len(names) + rows["source"]
    groups, places = np.unique(group, return_inverse=True)
    sums = np.bincount(places, rows["value"] * weight)
    weights = np.bincount(places, weight)
    best: dict[tuple[int, int], tuple[float, float, str]] = {}
    for one, total, weighed in zip(groups.tolist(), sums.tolist(), weights.tolist(), strict=True):
        of_day, source = divmod(one, len(names))
        measure, day = divmod(of_day, days)
        value = total if measure in _COUNTS else total / weighed
        candidate = (total if measure in _COUNTS else weighed, value, names[source])
        best[measure, day] = max(best.get((measure, day), candidate), candidate)
    for (measure, day), (_, value, source_name) in best.items():
        on = date.fromordinal(first + day)
        yield DayValue(on=on, measure=_MEASURES[measure], value=value, source=source_name)


def _add_up(
    measure: Measure,
    rows: Rows,
    starts: NDArray[np.float64],
    ends: NDArray[np.float64],
    names: Sequence[str],
    found: Sequence[Within],
) -> None:
    """Add to each span what the records of one measure, in order of their start, have in it."""
    longest = float((rows["end"] - rows["start"]).max())
    lows = np.searchsorted(rows["start"], starts - longest, "left")
    highs = np.searchsorted(rows["start"], ends, "right")
    for place in np.flatnonzero(highs > lows).tolist():
        some = rows[lows[place] : highs[place]]
        start, end = float(starts[place]), float(ends[place])
        if measure is Measure.HEART_RATE_BPM:
            some = some[(some["start"] >= start) & (some["start"] <= end)]
            _heart_rates(some, names, found[place].heart_rates)
            continue
        lasted = some["end"] - some["start"]
        shared = np.minimum(some["end"], end) - np.maximum(some["start"], start)
        at_once = (lasted <= 0) & (some["start"] >= start) & (some["start"] < end)
        share = np.where(at_once, 1.0, np.maximum(shared, 0.0) / np.maximum(lasted, 1e-9))
        sums = np.bincount(some["source"], some["value"] * share)
        target = found[place].steps if measure is Measure.STEPS else found[place].distance_m
        for source in np.flatnonzero(sums > 0).tolist():
            target[names[source]] = target.get(names[source], 0.0) + float(sums[source])


def _heart_rates(
    rows: Rows, names: Sequence[str], target: dict[str, tuple[float, int, float]]
) -> None:
    for source in np.unique(rows["source"]).tolist():
        rates: Any = rows["value"][rows["source"] == source]
        total, count, highest = target.get(names[source], (0.0, 0, 0.0))
        target[names[source]] = (
            total + float(rates.sum()),
            count + rates.size,
            max(highest, float(rates.max())),
        )
