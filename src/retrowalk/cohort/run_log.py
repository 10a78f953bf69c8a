"""The log of a run: when, where, by which workers, and what each recording took.

It stands under ``runs/``, beside the results and never in them: times and machines differ from run
to run, and what was measured does not. ``runs/<run>.json`` tells the run as a whole; the Parquet
files in ``runs/<run>/`` have a row for each recording that was worked on; ``keys-*`` tell of every
recording under which key the result lies that was its own at the end.
"""

import io
import json
import platform
import secrets
import socket
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import metadata
from itertools import islice
from typing import Any, TypeVar

from retrowalk.cohort.origin import origin
from retrowalk.cohort.outcome import MEASURED, Measured, Outcome
from retrowalk.cohort.places import Place
from retrowalk.extras import needs

with needs("cohort"):
    import pyarrow as pa
    import pyarrow.parquet

FOLDER = "runs"
_TOGETHER = 10_000
WRITTEN_EVERY_S = 30.0
"""How old what ``cohort status`` tells of a run may be."""
_SCHEMA = pa.schema(
    [
        ("recording", pa.string()),
        ("key", pa.string()),
        ("outcome", pa.string()),
        ("why", pa.string()),
        ("host", pa.string()),
        ("ended_utc", pa.timestamp("ms", "UTC")),
        ("seconds", pa.float64()),
        ("peak_bytes", pa.int64()),
        ("trace", pa.string()),
    ]
)


_KEYS = pa.schema([("recording", pa.string()), ("key", pa.string())])
_KEYS_TOGETHER = 100_000
Piece = TypeVar("Piece")


def _pieces(items: Iterable[Piece], size: int) -> Iterator[list[Piece]]:
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some


def new_run() -> str:
    """Name a run by when it begins."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%S}Z-{secrets.token_hex(2)}"


@dataclass
class RunLog:
    """What is written of a run while it goes on.

    Parameters
    ----------
    place : of the cohort
    run : its name
    told : what stands in the log beside what is counted here
    """

    place: Place
    run: str
    told: dict[str, Any]
    _began: datetime = field(default_factory=lambda: datetime.now(UTC))
    _rows: list[dict[str, Any]] = field(default_factory=list)
    _parts: int = 0
    _hosts: Counter[str] = field(default_factory=Counter)
    _seconds: dict[str, float] = field(default_factory=dict)
    _peaks: dict[str, int] = field(default_factory=dict)
    _written_at: float = field(default_factory=time.monotonic)

    def begin(self) -> None:
        """Write that the run goes on."""
        self._write("running", {})

    def add(self, recording: str, outcome: Outcome) -> None:
        """Note what became of a recording."""
        spent, known = outcome.spent, outcome.known
        refused = None if isinstance(outcome, Measured) else outcome
        self._rows.append(
            {
                "recording": recording,
                "key": known and known.key,
                "outcome": MEASURED if refused is None else refused.kind.value,
                "why": refused and refused.why,
                "host": spent and spent.host,
                "ended_utc": datetime.now(UTC),
                "seconds": spent and spent.seconds,
                "peak_bytes": spent and spent.peak_bytes,
                "trace": (refused and refused.trace) or None,
            }
        )
        if spent is not None:
            self._hosts[spent.host] += 1
            self._seconds[spent.host] = self._seconds.get(spent.host, 0.0) + spent.seconds
            self._peaks[spent.host] = max(self._peaks.get(spent.host, 0), spent.peak_bytes)
        if len(self._rows) == _TOGETHER or time.monotonic() - self._written_at > WRITTEN_EVERY_S:
            self._flush()
            self._write("running", {})

    def keep_keys(self, keys: Iterable[tuple[str, str | None]]) -> None:
        """Write which fragment is whose; None where there is none."""
        for number, some in enumerate(_pieces(keys, _KEYS_TOGETHER)):
            data = io.BytesIO()
            table = pa.table(list(zip(*some, strict=True)), schema=_KEYS)
            pyarrow.parquet.write_table(table, data, compression="zstd")
            self.place.write_aside(
                f"{FOLDER}/{self.run}/keys-{number:05d}.parquet", data.getvalue()
            )

    def end(self, how: str, told: dict[str, Any]) -> None:
        """Write how the run ended, and what came of it."""
        if self._rows:
            self._flush()
        self._write(how, told)

    def _flush(self) -> None:
        self._written_at = time.monotonic()
        data = io.BytesIO()
        table = pa.Table.from_pylist(self._rows, _SCHEMA)
        pyarrow.parquet.write_table(table, data, compression="zstd")
        name = f"{FOLDER}/{self.run}/recordings-{self._parts:05d}.parquet"
        self.place.write_aside(name, data.getvalue())
        self._rows, self._parts = [], self._parts + 1

    def _write(self, how: str, told: dict[str, Any]) -> None:
        now = datetime.now(UTC)
        said = {
            "run": self.run,
            "state": how,
            "began_utc": self._began.isoformat(),
            "at_utc": now.isoformat(timespec="seconds"),
            "seconds": round((now - self._began).total_seconds(), 1),
            **self.told,
            **told,
            "run_on": {
                "host": socket.gethostname(),
                "system": platform.platform(),
                "dask": metadata.version("distributed"),
                **origin(),
            },
            "hosts": [
                {
                    "host": host,
                    "recordings": count,
                    "seconds": round(self._seconds[host], 1),
                    "peak_bytes": self._peaks[host],
                }
                for host, count in sorted(self._hosts.items())
            ],
        }
        data = (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()
        self.place.write_aside(f"{FOLDER}/{self.run}.json", data)
