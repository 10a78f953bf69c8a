"""Motion-BIDS: a table without a heading, and beside it what its columns are.

https://bids-specification.readthedocs.io/en/stable/modality-specific-files/motion.html: the columns
of ``*_motion.tsv`` are those of ``*_channels.tsv``, in its order; ``*_motion.json`` tells the rate.
Some programs write a heading all the same.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.csv_table import CsvTable
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, several
from retrowalk.recordings.labelled import (
    Channel,
    Sensor,
    choose,
    declared,
    recording_of,
    scaled,
    triples,
)
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import Recording

_MOTION, _CHANNELS, _DESCRIPTION = "_motion.tsv", "_channels.tsv", "_motion.json"
_KINDS = {"ACCEL": "acceleration", "GYRO": "gyroscope"}
_TIMES = "LATENCY"
_NOTHING = ("", "n/a")


def beside(path: Path) -> list[Path]:
    """Find the files that belong to a ``*_motion.tsv``; none where it is no such."""
    if not path.name.endswith(_MOTION) or not path.is_file():
        return []
    stem = path.name.removesuffix(_MOTION)
    sides = [path.with_name(stem + end) for end in (_CHANNELS, _DESCRIPTION)]
    return [path, *(side for side in sides if side.is_file())]


def recognise(files: Files) -> bool:
    """Tell it by the names of its files."""
    return any(name.endswith(_MOTION) for name in files.contents)


def read(files: Files) -> Recording:
    """Read the sensor on the trunk."""
    motion = [name for name in files.contents if name.endswith(_MOTION)]
    if len(motion) > 1:
        raise several(files, motion)
    stem = motion[0].removesuffix(_MOTION)
    if stem + _CHANNELS not in files.contents:
        raise UnreadableRecording(Message("recordings-bids-bare", file=files.name))
    rows = _rows(files, stem + _CHANNELS)
    sensors = triples(_channels(rows))
    label, notes = choose(files, sensors)
    kinds = sensors[label]
    return recording_of(files, _sensor(files, motion[0], rows, kinds), "Motion-BIDS", notes)


def _sensor(
    files: Files, motion: str, rows: list[dict[str, str]], kinds: dict[str, tuple[Channel, ...]]
) -> Sensor:
    table = files.tables.get(motion)
    if not isinstance(table, CsvTable):
        raise UnreadableRecording(Message("recordings-bids-bare", file=files.name))
    if len(table.columns) != len(rows):
        raise UnreadableRecording(
            Message(
                "recordings-bids-channels",
                file=files.name,
                columns=len(table.columns),
                channels=len(rows),
            )
        )
    names = tuple(str(n) for n in range(len(rows)))  # a heading may repeat one
    table = replace(table, dialect=replace(table.dialect, columns=names))
    times = [n for n, row in zip(names, rows, strict=True) if row["type"].upper() == _TIMES]
    wanted = [names[channel.index] for triple in kinds.values() for channel in triple]
    cells = table.read(times[0] if times else None, *wanted)
    told = cells.times("s" if times else None, None if times else _rate(files, motion, rows, kinds))
    streams = {
        kind: Stream(told.time_s, scaled(cells.values[3 * k : 3 * k + 3], triple))
        for k, (kind, triple) in enumerate(kinds.items())
    }
    return Sensor(streams["acceleration"], streams.get("gyroscope"), declared(kinds))


def _rows(files: Files, name: str) -> list[dict[str, str]]:
    text = files.read(name).decode("utf-8-sig", errors="replace")
    rows = [
        {str(key).lower(): (cell or "").strip() for key, cell in row.items() if key is not None}
        for row in csv.DictReader(text.splitlines(), delimiter="\t")
    ]
    if not rows or not {"type", "component"} <= rows[0].keys():
        raise UnreadableRecording(Message("recordings-bids-bare", file=files.name))
    return rows


def _channels(rows: list[dict[str, str]]) -> Iterator[Channel]:
    for index, row in enumerate(rows):
        kind, axis = _KINDS.get(row["type"].upper()), row["component"].lower()
        if kind is not None and axis in ("x", "y", "z"):
            place = row.get("tracked_point", "")
            label = row.get("placement", "") if place.lower() in _NOTHING else place
            yield Channel(index, label, kind, axis, row.get("units", ""))


def _rate(
    files: Files, motion: str, rows: list[dict[str, str]], kinds: dict[str, tuple[Channel, ...]]
) -> float:
    """Take the samples a second from the description, else from the channels."""
    row = rows[kinds["acceleration"][0].index]
    described: Any = {}
    name = motion.removesuffix(_MOTION) + _DESCRIPTION
    if name in files.contents:
        try:
            described = json.loads(files.read(name))
        except ValueError as problem:
            raise UnreadableRecording(
                Message("recordings-json-damaged", file=files.name, inside=name)
            ) from problem
    known = described if isinstance(described, dict) else {}
    effective, nominal = known.get("SamplingFrequencyEffective"), known.get("SamplingFrequency")
    for told in (effective, nominal, row.get("sampling_frequency")):
        try:
            rate_hz = float(told)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            continue
        if 0.0 < rate_hz < float("inf"):
            return rate_hz
    raise UnreadableRecording(Message("recordings-bids-rate", file=files.name))


FORMAT = Format(
    name="Motion-BIDS",
    comes_as="`*_motion.tsv` with `*_channels.tsv` and `*_motion.json` beside it; folder, zip",
    told_by="the name `*_motion.tsv`",
    minds="units and rate as they are written; `LATENCY` as time; several sensors",
    advice="channels of type ACCEL and GYRO of a sensor on the trunk",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
