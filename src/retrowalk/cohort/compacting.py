"""Fragments put together into the datasets of the results, a stretch of the manifest after another.

Each stretch of entries makes a part of each dataset, or several where it has many rows, of what
stands in the manifest and in its fragments, and of nothing else: not of when, where and in which
order they were measured. Its name has the hash of its bytes, so no part is ever another one.
"""

import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from retrowalk.cohort import fragments
from retrowalk.cohort.outcome import MEASURED
from retrowalk.cohort.places import Place
from retrowalk.cohort.schema import DATASETS, FOUND, SCHEMA, WHOSE, WITHIN
from retrowalk.cohort.types import Entry
from retrowalk.extras import needs

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.parquet

METADATA = b"retrowalk"
TOGETHER = 500
"""Entries of the manifest that make a part."""
MOST_ROWS = 1_000_000
"""A file of more rows is begun anew."""
_WHOSE = tuple(one.name for one in WHOSE)
_LOST = tuple(one.name for one in DATASETS["coverage"] if one.name not in _WHOSE)


@dataclass(frozen=True)
class Line:
    """An entry, and what became of it: a key, or else why it has none."""

    entry: Entry
    key: str | None
    kind: str | None = None
    why: str | None = None


@dataclass(frozen=True)
class Stretch:
    """Entries that make a part of the results.

    Attributes
    ----------
    number : of the part
    cohort : the name of the cohort
    place : of the cohort, where the fragments are
    to : where the parts go
    lines : the entries
    """

    number: int
    cohort: str
    place: Place
    to: Place
    lines: tuple[Line, ...]

    @property
    def digest(self) -> str:
        """A hash of all that its parts are made of."""
        told = hashlib.sha256(f"{SCHEMA} {self.cohort} {pa.__version__}".encode())
        for line in self.lines:
            told.update(f"{line.entry!r} {line.key} {line.kind} {line.why}\n".encode())
        return told.hexdigest()


@dataclass(frozen=True)
class Part:
    """What a stretch became.

    Attributes
    ----------
    number, digest : of the stretch
    files : by dataset, the names of the files under ``results/``
    measured : how many recordings
    refused : how many, by kind
    """

    number: int
    digest: str
    files: Mapping[str, tuple[str, ...]]
    measured: int
    refused: Mapping[str, int]

    def to_json(self) -> dict[str, Any]:
        """Give it as the index of the results holds it."""
        return {
            "number": self.number,
            "digest": self.digest,
            "files": {name: list(files) for name, files in self.files.items()},
            "measured": self.measured,
            "refused": dict(sorted(self.refused.items())),
        }

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> "Part":
        """Read it back."""
        files = {name: tuple(names) for name, names in told["files"].items()}
        return cls(told["number"], told["digest"], files, told["measured"], told["refused"])


def compact(stretch: Stretch) -> Part:
    """Make the parts of a stretch, and write them.

    Raises
    ------
    PlaceUnavailable
        if a fragment is gone or damaged, or nothing can be written
    """
    writers = {name: _Writer(stretch, name) for name in DATASETS}
    measured, refused = 0, dict[str, int]()
    for line in stretch.lines:
        if line.key is None:
            kind = line.kind or ""
            writers["failures"].add(line.entry, _failed(line, kind, line.why), None)
        else:
            data = stretch.place.read(fragments.name_of(line.key))
            found = fragments.unpacked(data, line.key)
            kind = found["outcome"][0].as_py()
            if kind == MEASURED:
                measured += 1
                _add_measured(writers, line.entry, found)
                continue
            said = fragments.named(found["why"][0].as_py(), line.entry.path)
            writers["failures"].add(line.entry, _failed(line, kind, said, found), found)
        refused[kind] = refused.get(kind, 0) + 1
    files = {name: tuple(writer.close()) for name, writer in writers.items()}
    return Part(stretch.number, stretch.digest, files, measured, refused)


def _add_measured(writers: "dict[str, _Writer]", entry: Entry, found: pa.Table) -> None:
    told = entry.model_dump()
    row = found.select([one.name for one in FOUND])
    notes = [[fragments.named(note, entry.path) for note in found["notes"][0].as_py() or ()]]
    row = row.set_column(
        row.column_names.index("notes"), "notes", pa.array(notes, pa.list_(pa.string()))
    )
    for name in ("input_sha256", "key"):
        row = row.append_column(name, found[name])
    for field_ in DATASETS["recordings"]:
        if field_.name in told and field_.name not in _WHOSE:
            value = told[field_.name]
            value = list(value) if isinstance(value, tuple) else value
            row = row.append_column(field_.name, pa.array([value], field_.type))
    writers["recordings"].add(entry, row, found)
    writers["coverage"].add(entry, found.select(_LOST), found)
    for name in WITHIN:
        rows = found[name].chunk(0).flatten()
        writers[name].add(entry, pa.Table.from_struct_array(rows), found)


def _failed(line: Line, kind: str, why: str | None, found: pa.Table | None = None) -> pa.Table:
    sha256 = None if found is None else found["input_sha256"][0].as_py()
    row = {
        "path": line.entry.path,
        "kind": kind,
        "why": why,
        "input_sha256": sha256,
        "key": line.key,
    }
    return pa.table({name: pa.array([value], pa.string()) for name, value in row.items()})


@dataclass
class _Writer:
    """Puts rows of a dataset into files, as many as are of use."""

    stretch: Stretch
    dataset: str
    _tables: list[pa.Table] = field(default_factory=list)
    _from: dict[str, dict[str, Any]] = field(default_factory=dict)
    _rows: int = 0
    _files: list[str] = field(default_factory=list)

    def add(self, entry: Entry, rows: pa.Table, found: pa.Table | None) -> None:
        """Add rows of a recording."""
        schema, told = DATASETS[self.dataset], entry.model_dump(include=set(_WHOSE))
        columns = [
            _repeated(told[one.name], len(rows), one.type)
            if one.name in _WHOSE
            else rows[one.name].cast(one.type)
            for one in schema
        ]
        self._tables.append(pa.table(columns, schema=schema))
        if found is not None:
            heads = ("input_sha256", "parameters", *fragments.ORIGIN)
            self._from[entry.recording] = {name: found[name][0].as_py() for name in heads}
        self._rows += len(rows)
        if self._rows >= MOST_ROWS:
            self._write()

    def close(self) -> list[str]:
        """Write what is left, and give the names of all files; the first part is never none."""
        if self._rows or (self.stretch.number == 0 and not self._files):
            self._write()
        return self._files

    def _write(self) -> None:
        schema = DATASETS[self.dataset]
        told = provenance(self.stretch.cohort, self._from)
        table = pa.concat_tables([schema.empty_table(), *self._tables]).combine_chunks()
        said = json.dumps(told, ensure_ascii=False, sort_keys=True).encode()
        table = table.replace_schema_metadata({METADATA: said})
        data = io.BytesIO()
        pyarrow.parquet.write_table(table, data, compression="zstd")
        whole = data.getvalue()
        number = f"{self.stretch.number:05d}" + (f"-{len(self._files)}" if self._files else "")
        name = f"{self.dataset}/part-{number}-{hashlib.sha256(whole).hexdigest()[:12]}.parquet"
        self.stretch.to.write_aside(name, whole)
        self._files.append(name)
        self._tables, self._from, self._rows = [], {}, 0


def provenance(cohort: str, of: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Say what the numbers of a file come from.

    ``told`` has, by recording, the parameters that are not those of all.
    """
    origins = {tuple(one[name] for name in fragments.ORIGIN) for one in of.values()}
    parameters = {name: json.loads(one["parameters"]) for name, one in of.items()}
    common = _common(list(parameters.values()))
    told = {
        name: {key: value for key, value in one.items() if key not in common}
        for name, one in parameters.items()
    }
    return {
        "schema": SCHEMA,
        "cohort": cohort,
        "measured_by": [
            dict(zip(fragments.ORIGIN, one, strict=True))
            for one in sorted(origins, key=lambda one: tuple(str(word) for word in one))
        ],
        "parameters": common,
        "told": {name: one for name, one in told.items() if one},
        "input_sha256": {name: one["input_sha256"] for name, one in of.items()},
    }


def _common(told: list[dict[str, Any]]) -> dict[str, Any]:
    if not told:
        return {}
    first, *rest = told
    return {
        name: value
        for name, value in first.items()
        if all(name in one and one[name] == value for one in rest)
    }


def _repeated(value: Any, times: int, kind: pa.DataType) -> pa.Array:
    return pa.repeat(pa.scalar(value, kind), times)


def stretches(lines: Iterator[Line], cohort: str, place: Place, to: Place) -> Iterator[Stretch]:
    """Cut what became of a manifest into stretches."""
    number, some = 0, list[Line]()
    for line in lines:
        some.append(line)
        if len(some) == TOGETHER:
            yield Stretch(number, cohort, place, to, tuple(some))
            number, some = number + 1, []
    if some or not number:
        yield Stretch(number, cohort, place, to, tuple(some))
