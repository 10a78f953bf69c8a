"""What was measured as Arrow tables, which pandas, Polars, DuckDB and R take as they are.

Each column is one contiguous array; those that are arrays of the walk share its memory. Words
(``direction``, ``mode``, ``side``) are dictionaries of numbers, which pandas calls categories. Null
is what cannot be told. The schema's metadata says under ``retrowalk``, as JSON, what the numbers
come from: input, version, parameters, recording, coverage, notes.
"""

import json
from dataclasses import fields
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from retrowalk.gait.report import GaitMeasures, MeasuresReport
from retrowalk.gait.strides import Strides
from retrowalk.gait.types import SIDES, Bout, Direction, Event, EventKind, IntArray, Mode, Steps

METADATA = b"retrowalk"
WORDS: dict[str, dict[int, str | None]] = {
    "direction": {int(way): way.word for way in Direction},
    "mode": {int(mode): mode.word for mode in Mode},
    "side": dict(SIDES),
}
STEPS_FIRST = ("time_s", "direction", "side", "length_m")  # the columns of 0.1, in its order


def steps_table(steps: Steps) -> pa.Table:
    """Make a row of each step; its number is its row."""
    names = [one.name for one in fields(steps)]
    names = [*STEPS_FIRST, *(name for name in names if name not in STEPS_FIRST)]
    columns: dict[str, Any] = {name: _column(name, getattr(steps, name)) for name in names}
    return pa.table({**columns, "step": np.arange(len(steps))})


def strides_table(strides: Strides) -> pa.Table:
    """Make a row of each stride; its number is its row."""
    columns = {one.name: _column(one.name, getattr(strides, one.name)) for one in fields(strides)}
    duration_s = strides.end_s - strides.start_s
    return pa.table({"stride": np.arange(len(strides)), **columns, "duration_s": duration_s})


def bouts_table(bouts: tuple[Bout, ...], steps: Steps) -> pa.Table:
    """Make a row of each bout; its number is its row."""
    sd_m = np.zeros(len(bouts))
    np.add.at(sd_m, steps.bout, steps.length_sd_m)
    ways = np.array([bout.direction for bout in bouts], np.int8)
    modes = np.array([bout.mode for bout in bouts], np.int8)
    return pa.table(
        {
            "start_s": _numbers([bout.start_s for bout in bouts]),
            "end_s": _numbers([bout.end_s for bout in bouts]),
            "direction": _column("direction", ways),
            "confidence": _numbers([bout.confidence for bout in bouts]),
            "steps": pa.array([bout.steps for bout in bouts], pa.int64()),
            "distance_m": _numbers([bout.distance_m for bout in bouts]),
            "speed_mps": _numbers([bout.speed_mps for bout in bouts]),
            "cadence_spm": _numbers([bout.cadence_spm for bout in bouts]),
            "step_length_m": _numbers([bout.step_length_m for bout in bouts]),
            "bout": np.arange(len(bouts)),
            "mode": _column("mode", modes),
            "duration_s": _numbers([bout.duration_s for bout in bouts]),
            "distance_sd_m": _column("distance_sd_m", sd_m),
        }
    )


def measures_table(bouts: tuple[Bout, ...], measures: MeasuresReport) -> pa.Table:
    """Make a row of each direction (its bout is null), then one of each bout."""
    of = [
        (None, Direction.BACKWARD, measures.backward),
        (None, Direction.FORWARD, measures.forward),
        *((number, bout.direction, bout.measures) for number, bout in enumerate(bouts)),
    ]
    columns = {
        "bout": pa.array([number for number, _, _ in of], pa.int64()),
        "direction": _column("direction", np.array([way for _, way, _ in of], np.int8)),
    }
    for name in GaitMeasures.model_fields:
        columns[name] = _numbers([getattr(measured, name) for _, _, measured in of])
    return pa.table(columns)


def events_table(events: tuple[Event, ...]) -> pa.Table:
    """Make a row of each stumble and fall."""
    kinds = list(EventKind)
    kind = pa.array([kinds.index(event.kind) for event in events], pa.int8())
    return pa.table(
        {
            "time_s": _numbers([event.time_s for event in events]),
            "kind": pa.DictionaryArray.from_arrays(kind, pa.array([one.value for one in kinds])),
            "confidence": _numbers([event.confidence for event in events]),
        }
    )


def coming_from(table: pa.Table, told: dict[str, Any]) -> pa.Table:
    """Say in a table what its numbers come from."""
    said = json.dumps(told, ensure_ascii=False).encode()
    return table.replace_schema_metadata({METADATA: said})


def _column(name: str, values: npt.NDArray[Any]) -> pa.Array:
    """Take an array as it is, with what is NaN marked as null; numbers of words as words."""
    if name in WORDS:
        return _worded(values, WORDS[name])
    return pa.array(values, from_pandas=True)


def _worded(numbers: IntArray, words: dict[int, str | None]) -> pa.DictionaryArray:
    said = [number for number, word in words.items() if word is not None]
    index = np.zeros(numbers.size, np.int8)
    for place, number in enumerate(said):
        index[numbers == number] = place
    indices = pa.array(index, mask=~np.isin(numbers, said))
    return pa.DictionaryArray.from_arrays(indices, pa.array([words[number] for number in said]))


def _numbers(values: list[float | None]) -> pa.Array:
    return pa.array(np.array(values, np.float64), from_pandas=True)
