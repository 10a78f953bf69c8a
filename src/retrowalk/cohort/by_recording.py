"""The results of a cohort, recording by recording: all datasets are in the same order of those."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from retrowalk.cohort.compacting import METADATA
from retrowalk.cohort.places import Place
from retrowalk.cohort.publishing import RESULTS, Index
from retrowalk.cohort.schema import WHOSE, WITHIN
from retrowalk.errors import InvalidAnswer
from retrowalk.extras import needs

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet

_WHOSE = [one.name for one in WHOSE]
_AT_ONCE = 1 << 16


@dataclass(frozen=True)
class Found:
    """What was measured of a recording.

    Attributes
    ----------
    row : what stands in the dataset of the recordings
    tables : its rows of the other datasets, by name; whose they are is not said again
    version, parameters : of the package and the measuring; what was set and told
    """

    row: dict[str, Any]
    tables: dict[str, pa.Table]
    version: dict[str, str]
    parameters: dict[str, Any]


def recordings_of(place: Place) -> Iterator[Found]:
    """Go through what was measured, recording by recording.

    Raises
    ------
    InvalidAnswer
        if there are no results yet
    """
    rows = {name: _Rows(place, name) for name in WITHIN}
    for batch in batches_of(place, "recordings"):
        told = json.loads(batch.schema.metadata[METADATA])
        version = {name: told["measured_by"][0][name] for name in ("package", "gait")}
        for row in batch.to_pylist():
            tables = {
                name: one.of(row["recording"]).drop_columns(_WHOSE) for name, one in rows.items()
            }
            own = told["told"].get(row["recording"], {})
            yield Found(row, tables, version, told["parameters"] | own)


def batches_of(place: Place, dataset: str) -> Iterator[pa.RecordBatch]:
    """Go through a dataset of the results, in its order and in bounded memory.

    Raises
    ------
    InvalidAnswer
        if there is no such dataset yet
    """
    parts = Index.of(place).files_of(dataset)
    if not parts:
        raise InvalidAnswer(
            f"{place} has no results yet. Measure first: retrowalk cohort run {place.quoted}"
        )
    for part in parts:
        with place.local(f"{RESULTS}/{part}") as path, pyarrow.parquet.ParquetFile(path) as file:
            yield from file.iter_batches(_AT_ONCE, use_threads=False)


class _Rows:
    """The rows of a dataset, given out by recording, each once and in order."""

    def __init__(self, place: Place, dataset: str) -> None:
        self._batches = batches_of(place, dataset)
        self._left = pa.table({})
        self._next()

    def of(self, recording: str) -> pa.Table:
        """Give the rows of the next recording; none where it has none."""
        taken = [self._left.slice(0, 0)]
        while self._left.num_rows:
            others = pc.index(pc.equal(self._left["recording"], recording), False).as_py()
            count = self._left.num_rows if others < 0 else others
            taken.append(self._left.slice(0, count))
            self._left = self._left.slice(count)
            if self._left.num_rows:
                break
            self._next()
        return pa.concat_tables(taken)

    def _next(self) -> None:
        for batch in self._batches:
            self._left = pa.Table.from_batches([batch])
            if batch.num_rows:
                return
        self._left = self._left.slice(0, 0)
