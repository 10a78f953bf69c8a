"""What was measured of each recording, in a file of its own that is named by what went into it.

A fragment holds one row: what became of the recording, and its tables as lists. It says nothing of
the manifest, so that the same bytes, told the same, are measured once, whatever they are called and
whoever walked. Where a sentence names the file, a mark stands in the fragment.
"""

import hashlib
import io
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from retrowalk.cohort.inputs import Content
from retrowalk.cohort.origin import Origin
from retrowalk.cohort.outcome import MEASURED, Kind
from retrowalk.cohort.places import Place
from retrowalk.cohort.schema import FOUND, WITHIN
from retrowalk.errors import PlaceUnavailable
from retrowalk.extras import needs
from retrowalk.gait.report import WAYS, WalkReport
from retrowalk.gait.walk import Walk
from retrowalk.languages import Message
from retrowalk.languages.message import Filling

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.parquet

FOLDER = "fragments"
NAMELESS = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a fragment where a sentence has the name of the file."""

ORIGIN = ("package", "gait", "commit", "python", "numpy")
"""The columns that say what measured."""


def _bare(field: pa.Field) -> pa.Field:
    """Leave out what is said about a field: in thousands of small files it takes half the room."""
    kind = field.type
    if pa.types.is_list(kind) and pa.types.is_struct(kind.value_type):
        kind = pa.list_(pa.struct([_bare(one) for one in kind.value_type]))
    return pa.field(field.name, kind)


_WITHIN = {name: tuple(map(_bare, columns)) for name, columns in WITHIN.items()}
_HEAD = (
    pa.field("key", pa.string()),
    pa.field("input_sha256", pa.string()),
    pa.field("parameters", pa.string()),
    *(pa.field(name, pa.string()) for name in ORIGIN),
    pa.field("outcome", pa.string()),
    pa.field("why", pa.string()),
)
SCHEMA = pa.schema(
    [
        *_HEAD,
        *map(_bare, FOUND),
        *(pa.field(name, pa.list_(pa.struct(columns))) for name, columns in _WITHIN.items()),
    ]
)
Row = dict[str, Any]


def key_of(content: Content, parameters: Mapping[str, Any], package: str, gait: str) -> str:
    """Name a fragment by all that decides what is in it."""
    material: dict[str, Any] = {
        "input": content.sha256,
        "parameters": parameters,
        "package": package,
        "gait": gait,
    }
    if content.beside:
        material["beside"] = content.beside
    told = json.dumps(material, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(told.encode()).hexdigest()[:40]


def name_of(key: str) -> str:
    """Give the name of a fragment in the folder of the cohort."""
    return f"{FOLDER}/{key[:2]}/{key}.parquet"


def head(key: str, sha256: str, parameters: Mapping[str, Any], of: Origin) -> Row:
    """Say what a fragment comes from."""
    told = json.dumps(parameters, sort_keys=True, separators=(",", ":"))
    return {"key": key, "input_sha256": sha256, "parameters": told, **of}


def measured(walk: Walk, path: Path) -> Row:
    """Put a walk into a row."""
    report, tables = walk.report(), walk.tables()
    row: Row = {"outcome": MEASURED, "why": None, **_found(report, path)}
    for name, columns in _WITHIN.items():
        row[name] = pa.chunked_array([_structs(tables[name], columns)])
    return row


def refused(kind: Kind, why: Message, path: Path) -> Row:
    """Put a refusal into a row."""
    return {"outcome": kind.value, "why": nameless(why, path)}


def nameless(said: Message, path: Path) -> str:
    """Word a message with a mark where it names the file."""
    return str(_without(said, path))


def named(said: str, name: str) -> str:
    """Put the name of a file back into a sentence."""
    return said.replace(NAMELESS, name)


def packed(row: Row) -> bytes:
    """Make a file of a row: the same row gives the same bytes."""
    columns = []
    for one in SCHEMA:
        value = row.get(one.name)
        if isinstance(value, pa.ChunkedArray):
            whole = value.chunk(0)
            columns.append(pa.ListArray.from_arrays(pa.array([0, len(whole)], pa.int32()), whole))
        else:
            columns.append(pa.array([value], one.type))
    table = pa.Table.from_arrays(
        [column.cast(one.type) for column, one in zip(columns, SCHEMA, strict=True)],
        names=SCHEMA.names,
    )
    data = io.BytesIO()
    pyarrow.parquet.write_table(
        table, data, compression="zstd", use_dictionary=False, write_statistics=False
    )
    return data.getvalue()


def unpacked(data: bytes, key: str) -> pa.Table:
    """Read a file of one row.

    Raises
    ------
    PlaceUnavailable
        if it is damaged
    """
    try:
        table = pyarrow.parquet.ParquetFile(io.BytesIO(data)).read(use_threads=False)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise PlaceUnavailable(
            f"{name_of(key)}: this file is damaged. Remove it, and run again: it is measured anew."
        ) from error
    return table


def outcome_of(data: bytes) -> tuple[str, str | None]:
    """Read what became of a recording, and why."""
    file = pyarrow.parquet.ParquetFile(io.BytesIO(data))
    row = file.read(["outcome", "why"], use_threads=False).to_pylist()[0]
    return row["outcome"], row["why"]


@dataclass
class Shelf:
    """Which fragments there are, each of 256 folders listed once, when it is first asked for.

    A million of them take less than 100 MB: a key is held as the 20 bytes that it is.
    """

    place: Place
    _seen: dict[str, set[bytes]] = field(default_factory=dict)

    def __contains__(self, key: str) -> bool:
        return bytes.fromhex(key) in self._folder(key)

    def add(self, key: str) -> None:
        """Note one that was written."""
        self._folder(key).add(bytes.fromhex(key))

    def _folder(self, key: str) -> set[bytes]:
        start = key[:2]
        if start not in self._seen:
            self._seen[start] = {
                bytes.fromhex(match[1])
                for one in self.place.list(f"{FOLDER}/{start}", deep=False)
                if (match := _NAME.search(one.name)) is not None
            }
        return self._seen[start]


_NAME = re.compile(r"/([0-9a-f]{40})\.parquet$")


def _structs(table: pa.Table, columns: tuple[pa.Field, ...]) -> pa.StructArray:
    """Make one array of the rows of a table, in the columns and types of the results."""
    arrays = []
    for column in columns:
        values = table[column.name].combine_chunks()
        if isinstance(values, pa.ChunkedArray):
            values = values.chunk(0) if values.num_chunks else pa.array([], values.type)
        arrays.append(values.cast(column.type))
    return pa.StructArray.from_arrays(arrays, fields=list(columns))


def _found(report: WalkReport, path: Path) -> Row:
    recording, covered = report.recording, report.coverage
    placement = recording.placement
    row: Row = {
        "format": _format(recording.source),
        "start_utc": recording.start_utc,
        "duration_s": recording.duration_s,
        "rate_hz": recording.rate_hz,
        "gyroscope": recording.gyroscope,
        "worn": placement and placement.worn,
        "worn_known": placement and placement.known,
        "distance_m": report.distance_m,
        "distance_sd_m": report.distance_sd_m,
        "notes": [nameless(note, path) for note in report.notes],
        "events": [event.model_dump() for event in report.events],
        "turns": [turn.model_dump() for turn in report.measures.turns],
    }
    for way in WAYS:
        total = report.totals.of(way)
        for name in ("duration_s", "steps", "distance_m", "distance_sd_m"):
            row[f"{way}_{name}"] = getattr(total, name)
    if covered is not None:
        row |= covered.model_dump(exclude={"why"}) | covered.why.model_dump()
    return row


def _format(source: Message) -> str:
    """Give what a recording was read as, without the name of its file."""
    app = dict(source.values).get("app")
    return str(source if app is None else app)


def _without(said: Message, path: Path) -> Message:
    """Take the name of a file out of a message, wherever it fills it in."""
    values = {name: _less(value, path) for name, value in said.values}
    return Message(said.id, **values) if values != dict(said.values) else said


def _less(value: Filling, path: Path) -> Filling:
    if isinstance(value, Message):
        return _without(value, path)
    if isinstance(value, tuple):
        return tuple(_without(one, path) for one in value)
    if not isinstance(value, str):
        return value
    alone = rf"(?<![\w.-]){re.escape(path.name)}(?![\w-])"
    return re.sub(alone, NAMELESS, value.replace(str(path), NAMELESS))
