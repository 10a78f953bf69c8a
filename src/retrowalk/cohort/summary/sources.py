"""What a summary is made from: the datasets of results, in DuckDB, which holds the rows.

Nothing here brings rows of steps, bouts or measures into Python; DuckDB sums them up, and spills to
disk what does not fit into memory. One thread: sums of floats are the same each time.
"""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from retrowalk.cohort.compacting import METADATA
from retrowalk.cohort.places import Place
from retrowalk.cohort.publishing import RESULTS, Index
from retrowalk.cohort.schema import DATASETS
from retrowalk.cohort.types import Entry
from retrowalk.errors import RetrowalkError
from retrowalk.extras import needs

with needs("cohort"):
    import duckdb

_READ = {
    "recordings": "recording, participant, session, day, device, condition, age_years, sex, "
    '"group"',
    "measures": "recording, direction, {outcomes}",
    "failures": "recording, kind",
    "coverage": "recording, expected_s, received_s, lost_s, gaps, gaps_s, damaged_samples, "
    "damaged_s, gyroscope_missing_s",
}
"""The datasets that are read, and which columns of them."""

MEMORY = "1GB"
AT_ONCE = 20_000
"""So many entries of the manifest are in memory at a time."""

_EXPECTED = pa.schema(
    [
        ("recording", pa.string()),
        ("participant", pa.string()),
        ("consent_norms", pa.bool_()),  # as told now, whenever it was measured
    ]
)

# A value is what one recording says of one measure in one direction. A recording's sitting is the
# session it is of, else its day: only within one is a person in the same state.
_VALUES = """
CREATE TEMP TABLE value AS
WITH long AS (
    UNPIVOT (
        SELECT recording, direction, {outcomes}
        FROM measures WHERE direction IN ('backward', 'forward')
    ) ON {outcomes} INTO NAME measure VALUE value
),
both_ways AS (
    SELECT b.recording, 'backward/forward' AS direction, b.measure, b.value / f.value AS value
    FROM long b JOIN long f USING (recording, measure)
    WHERE b.direction = 'backward' AND f.direction = 'forward' AND b.value > 0 AND f.value > 0
)
SELECT
    r.recording, r.participant, coalesce(r.session, r.day::VARCHAR) AS sitting, r.session,
    r.day, coalesce(r.device, '') AS device, coalesce(r.condition, '') AS condition,
    r.age_years, r.sex, r."group",
    v.direction, v.measure, v.value
FROM (SELECT * FROM long UNION ALL SELECT * FROM both_ways) v
JOIN recordings r USING (recording)
JOIN expected e USING (recording)
WHERE r.participant IS NOT NULL AND isfinite(v.value)
    AND ($1 IS NULL OR coalesce(r.condition, '') = $1)
ORDER BY v.measure, v.direction, r.participant, r.recording
"""

# A person is as they were when they were first measured.
_PEOPLE = """
CREATE TEMP TABLE person AS
SELECT
    participant,
    arg_min(age_years, (coalesce(day, DATE '9999-12-31'), recording)) AS age_years,
    min(sex) AS sex,
    min("group") AS "group"
FROM value GROUP BY participant ORDER BY participant
"""

_OF_PEOPLE = """
CREATE TEMP TABLE of_person AS
SELECT
    v.measure, v.direction, participant, p."group", p.sex, p.age_years,
    (floor(p.age_years / 10) * 10)::INTEGER AS age_from,
    count(*) AS recordings, count(DISTINCT v.day) AS days,
    avg(value) AS mean, stddev_samp(value) AS sd, min(value) AS least, max(value) AS most,
    avg(CASE WHEN value > 0 THEN ln(value) END) AS mean_log
FROM value v JOIN person p USING (participant)
GROUP BY ALL ORDER BY ALL
"""


@dataclass
class Results:
    """The results of a cohort as views of DuckDB, and every query that was asked of them.

    Attributes
    ----------
    condition : the one that recordings are of; None is all
    made_by : what the files say: ``measured_by``, every version that measured, and ``parameters``
    parts : by the name of each file of results its SHA-256
    queries : by the name of each table what made it
    """

    con: duckdb.DuckDBPyConnection
    outcomes: tuple[str, ...]
    condition: str | None
    made_by: dict[str, Any]
    parts: dict[str, str]
    queries: dict[str, str] = field(default_factory=dict)

    def ask(self, name: str, query: str, *told: Any) -> list[tuple[Any, ...]]:
        """Give the rows of a query, which is kept under the name of the table it is for."""
        self.queries[name] = query.strip()
        return self.con.execute(query, list(told) or None).fetchall()

    def one(self, query: str, *told: Any) -> tuple[Any, ...]:
        """Give the only row of a query."""
        row = self.con.execute(query, told or None).fetchone()
        assert row is not None  # noqa: S101  (sums have one)
        return row


@contextmanager
def results_of(
    place: Place,
    entries: Iterator[Entry],
    outcomes: Sequence[str],
    condition: str | None = None,
) -> Iterator[Results]:
    """Open the results of a cohort.

    Parameters
    ----------
    place : the cohort's folder
    entries : of its manifest: what was expected
    outcomes : columns of ``measures`` that are summed up
    condition : only recordings of it; None is all

    Raises
    ------
    RetrowalkError
        if there are no results, or no such columns
    """
    index = Index.of(place)
    if not index.parts:
        raise RetrowalkError(
            f"{place} has no results yet. Measure first: retrowalk cohort run {place.quoted}"
        )
    known = DATASETS["measures"].names
    if missing := [name for name in outcomes if name not in known]:
        raise RetrowalkError(
            f"{place}: there is no measure '{missing[0]}', which 'outcomes' names; there are "
            f"{', '.join(known[6:])}."
        )
    named = ", ".join(f'"{name}"' for name in outcomes)
    with ExitStack() as stack, tempfile.TemporaryDirectory(prefix="retrowalk-") as aside:
        con = stack.enter_context(duckdb.connect(":memory:"))
        for setting, value in (("threads", 1), ("memory_limit", MEMORY), ("temp_directory", aside)):
            con.execute(f"SET {setting} = '{value}'")
        parts: dict[str, str] = {}
        made_by = _MadeBy()
        for dataset, columns in _READ.items():
            names = [f"{RESULTS}/{name}" for name in index.files_of(dataset)]
            files = [stack.enter_context(place.local(name)) for name in names]
            parts |= {name: _digest(path) for name, path in zip(names, files, strict=True)}
            made_by.read(files)
            _take(con, dataset, columns.format(outcomes=named), files)
        _expect(con, entries)
        con.execute(_VALUES.format(outcomes=named), [condition])
        con.execute(_PEOPLE)
        con.execute(_OF_PEOPLE)
        yield Results(con, tuple(outcomes), condition, made_by.found, parts)


def _take(
    con: duckdb.DuckDBPyConnection, dataset: str, columns: str, files: Sequence[Path]
) -> None:
    """Take the columns of a dataset that are used: a run may put other files there meanwhile."""
    if not files:
        con.register("empty", DATASETS[dataset].empty_table())
        con.execute(f"CREATE TEMP TABLE {dataset} AS SELECT {columns} FROM empty")  # noqa: S608
        con.unregister("empty")
        return
    listed = ", ".join("'" + str(path).replace("'", "''") + "'" for path in files)
    only = "WHERE bout IS NULL" if dataset == "measures" else ""
    con.execute(
        f"CREATE TEMP TABLE {dataset} AS SELECT {columns} FROM read_parquet([{listed}]) {only}"  # noqa: S608
    )


def _expect(con: duckdb.DuckDBPyConnection, entries: Iterator[Entry]) -> None:
    con.execute(
        "CREATE TEMP TABLE expected (recording VARCHAR, participant VARCHAR, consent_norms BOOLEAN)"
    )
    rows: list[dict[str, Any]] = []

    def put() -> None:
        piece = pa.Table.from_pylist(rows, _EXPECTED)
        con.register("piece", piece)
        con.execute("INSERT INTO expected SELECT * FROM piece")
        con.unregister("piece")
        rows.clear()

    for entry in entries:
        rows.append({name: getattr(entry, name) for name in _EXPECTED.names})
        if len(rows) == AT_ONCE:
            put()
    put()


def _digest(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


@dataclass
class _MadeBy:
    """What the files say of what measured: every version, and the parameters of all."""

    found: dict[str, Any] = field(default_factory=lambda: {"measured_by": []})

    def read(self, files: Sequence[Path]) -> None:
        """Look into the metadata of files."""
        for file in files:
            said = (pq.read_schema(file).metadata or {}).get(METADATA, b"{}")
            told = json.loads(said)
            for origin in told.get("measured_by", []):
                if origin not in self.found["measured_by"]:
                    self.found["measured_by"].append(origin)
            parameters = self.found.setdefault("parameters", told.get("parameters", {}))
            same = told.get("parameters", {})
            if same:
                self.found["parameters"] = {
                    name: value
                    for name, value in (parameters or same).items()
                    if name in same and same[name] == value
                }
