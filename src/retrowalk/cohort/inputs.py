"""The bytes of recordings known again without reading them: by size, times and tags, as Git does.

What counts is always the content: the hash of a recording goes into the name of its fragment. Here
stands only which hash a file had when it was last read, beside what a system changes with every
writing (size, both times, inode; in a store the tag). A file of which any of that is another is
read again.
"""

import hashlib
import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.places import Place
from retrowalk.extras import needs
from retrowalk.recordings.formats import motion_bids
from retrowalk.recordings.provenance import Input

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.parquet

FOLDER = "runs/inputs"
AT_ONCE, WRITTEN_EVERY_S = 20_000, 60.0
"""How many are remembered, and for how long, before they are written down."""
_MOST_PARTS = 8
_TICK_NS = 100_000_000  # by which the clock of a file system may be behind
_SCHEMA = pa.schema([("stamp", pa.binary(16)), ("sha256", pa.binary(32)), ("beside", pa.binary())])
_SIDES = ("_channels.tsv", "_motion.json")
_MOTION = "_motion.tsv"

Numbers = npt.NDArray[np.uint64]


class Content(NamedTuple):
    """What a recording is: its SHA-256, and that of the files beside it that are read with it."""

    sha256: str
    beside: str = ""


def besides_of(path: Path) -> str:
    """Hash what belongs to a file of Motion-BIDS; "" where nothing does."""
    beside = [Input.of(one) for one in motion_bids.beside(path)[1:]]
    if not beside:
        return ""
    listed = "".join(f"{one.sha256}  {Path(one.path).suffix}\n" for one in beside)
    return hashlib.sha256(listed.encode()).hexdigest()


@dataclass
class Stamps:
    """What tells whether a recording was changed; of a store, a folder is listed at once."""

    place: Place
    _listed: tuple[str, dict[str, str]] = ("\0", {})

    def of(self, path: str) -> str | None:
        """Give the stamp of a recording; None where there is none, or it was changed just now."""
        stamps = [self._of(path)]
        if path.endswith(_MOTION):
            stamps += [self._of(path.removesuffix(_MOTION) + end) or "-" for end in _SIDES]
        known = [one for one in stamps if one is not None]
        return "\n".join(known) if len(known) == len(stamps) else None

    def _of(self, path: str) -> str | None:
        if self.place.folder is not None:
            stamp = self.place.stamp(path)
            return None if stamp is None or _is_fresh(stamp) else stamp
        parent = str(PurePosixPath(path).parent).removeprefix(".")
        if self._listed[0] != parent:
            inside = {one.name: one.stamp for one in self.place.list(parent, deep=False)}
            self._listed = (parent, inside)
        return self._listed[1].get(path) or self.place.stamp(path)


def _is_fresh(stamp: str) -> bool:
    """Tell whether a file was changed so lately that it may be once more within the same tick."""
    latest = max(int(word) for line in stamp.split("\n") for word in line.split()[-3:-1])
    return latest > time.time_ns() - _TICK_NS


@dataclass
class Inputs:
    """What recordings were when they were last read. Of a million it holds 90 MB.

    Parameters
    ----------
    cohort : the place of the cohort
    run : names what is written
    """

    cohort: Place
    run: str
    _new: dict[bytes, Content] = field(default_factory=dict)
    _written: int = 0
    _written_at: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self._parts = [
            one.name for one in self.cohort.list(FOLDER) if one.name.endswith(".parquet")
        ]
        tables = [table for part in self._parts if (table := self._read(part)) is not None]
        self._keep(pa.concat_tables([_SCHEMA.empty_table(), *tables]).combine_chunks())

    def known(self, path: str, stamp: str | None) -> Content | None:
        """Give what a recording is, where it is as it was."""
        if stamp is None:
            return None
        first, second = np.frombuffer(_hash(path, stamp), np.uint64)
        at = int(np.searchsorted(self._first, first))
        if at == self._first.size or (self._first[at], self._second[at]) != (first, second):
            return None
        row = self._table.slice(at, 1).to_pylist()[0]
        return Content(row["sha256"].hex(), (row["beside"] or b"").hex())

    def remember(self, path: str, stamp: str | None, content: Content) -> None:
        """Note what a recording is."""
        if stamp is None:
            return
        self._new[_hash(path, stamp)] = content
        late = time.monotonic() - self._written_at > WRITTEN_EVERY_S
        if late or len(self._new) >= AT_ONCE:
            self._write(self._rows())
            self._new.clear()

    def save(self) -> None:
        """Write down what is new, and put many small files together."""
        if self._new:
            self._write(self._rows())
            self._new.clear()
        if len(self._parts) > _MOST_PARTS:
            merged, self._parts = self._parts, []
            tables = [table for part in merged if (table := self._read(part)) is not None]
            self._write(pa.concat_tables(tables))
            for part in merged:
                self.cohort.remove(part)

    def _rows(self) -> pa.Table:
        contents = self._new.values()
        columns = (
            list(self._new),
            [bytes.fromhex(one.sha256) for one in contents],
            [bytes.fromhex(one.beside) or None for one in contents],
        )
        arrays = [pa.array(values, of.type) for values, of in zip(columns, _SCHEMA, strict=True)]
        return pa.table(arrays, schema=_SCHEMA)

    def _write(self, table: pa.Table) -> None:
        data = io.BytesIO()
        pyarrow.parquet.write_table(table, data, compression="zstd")
        name = f"{FOLDER}/{self.run}-{self._written}.parquet"
        self.cohort.write_aside(name, data.getvalue())
        self._parts.append(name)
        self._written, self._written_at = self._written + 1, time.monotonic()

    def _read(self, part: str) -> pa.Table | None:
        """Read a part; one that is damaged tells nothing, and what it told is read again."""
        try:
            return (
                pyarrow.parquet.ParquetFile(io.BytesIO(self.cohort.read(part))).read().cast(_SCHEMA)
            )
        except (pa.ArrowException, OSError, ValueError):
            return None

    def _keep(self, table: pa.Table) -> None:
        stamps = table["stamp"].combine_chunks()
        if isinstance(stamps, pa.ChunkedArray):
            stamps = stamps.chunk(0) if stamps.num_chunks else pa.array([], stamps.type)
        numbers = np.frombuffer(b"".join(_bytes(stamps)), np.uint64).reshape(-1, 2)
        order = np.argsort(numbers[:, 0], kind="stable")
        self._first: Numbers = numbers[order, 0].copy()
        self._second: Numbers = numbers[order, 1].copy()
        self._table = table.select(["sha256", "beside"]).take(pa.array(order))


def _bytes(stamps: pa.Array) -> Iterator[bytes]:
    for start in range(0, len(stamps), AT_ONCE):
        yield b"".join(stamps.slice(start, AT_ONCE).to_pylist())


def _hash(path: str, stamp: str) -> bytes:
    return hashlib.blake2b(f"{path}\n{stamp}".encode(), digest_size=16).digest()
