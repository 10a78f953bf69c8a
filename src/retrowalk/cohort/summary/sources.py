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

from retrowalk.cohort.places import Place
from retrowalk.cohort.types import Entry
from retrowalk.errors import RetrowalkError
from retrowalk.extras import needs

with needs("cohort"):
    import duckdb

DATASETS = ("recordings", "measures", "failures", "coverage")
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
        SELECT recording, direction::VARCHAR AS direction, {outcomes}
        FROM measures WHERE bout IS NULL AND direction IS NOT NULL
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
    made_by : what the first part of ``recordings`` says of what made it
    parts : by the name of each file of results its SHA-256
    queries : by the name of each table what made it
    """

    con: duckdb.DuckDBPyConnection
    outcomes: tuple[str, ...]
    made_by: dict[str, Any]
    parts: dict[str, str]
    queries: dict[str, str] = field(default_factory=dict)

    def ask(self, name: str, query: str, *told: Any) -> list[tuple[Any, ...]]:
        """Give the rows of a query, which is kept under the name of the table it is for."""
        self.queries[name] = query.strip()
        return self.con.execute(query, told or None).fetchall()

    def one(self, query: str, *told: Any) -> tuple[Any, ...]:
        """Give the only row of a query."""
        row = self.con.execute(query, told or None).fetchone()
        assert row is not None  # noqa: S101  (sums have one)
        return row


@contextmanager
def results_of(
    place: Place, entries: Iterator[Entry], outcomes: Sequence[str]
) -> Iterator[Results]:
    """Open the results of a cohort.

    Parameters
    ----------
    place : the cohort's folder
    entries : of its manifest: what was expected
    outcomes : columns of ``measures`` that are summed up

    Raises
    ------
    RetrowalkError
        if there are no results, or no such columns
    """
    with ExitStack() as stack, tempfile.TemporaryDirectory(prefix="retrowalk-") as aside:
        con = stack.enter_context(duckdb.connect(":memory:"))
        for setting, value in (("threads", 1), ("memory_limit", MEMORY), ("temp_directory", aside)):
            con.execute(f"SET {setting} = '{value}'")
        parts: dict[str, str] = {}
        files: dict[str, list[Path]] = {}
        for dataset in DATASETS:
            names = [one.name for one in place.list(f"results/{dataset}")]
            names = [name for name in names if name.endswith(".parquet")]
            if not names:
                raise RetrowalkError(
                    f"{place}: there are no results of '{dataset}' yet; measure the cohort with "
                    "'retrowalk cohort run' first."
                )
            files[dataset] = [stack.enter_context(place.local(name)) for name in names]
            parts |= {name: _digest(path) for name, path in zip(names, files[dataset], strict=True)}
            _view(con, dataset, files[dataset])
        known = pq.read_schema(files["measures"][0]).names
        if missing := [name for name in outcomes if name not in known]:
            raise RetrowalkError(
                f"{place}: the results have no measure '{missing[0]}', which 'outcomes' names; "
                f"there are {', '.join(known[6:])}."
            )
        _expect(con, entries)
        named = ", ".join(f'"{name}"' for name in outcomes)
        con.execute(_VALUES.format(outcomes=named))
        con.execute(_PEOPLE)
        con.execute(_OF_PEOPLE)
        yield Results(con, tuple(outcomes), _made_by(files["recordings"][0]), parts)


def _view(con: duckdb.DuckDBPyConnection, name: str, files: Sequence[Path]) -> None:
    listed = ", ".join("'" + str(path).replace("'", "''") + "'" for path in files)
    con.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet([{listed}])")  # noqa: S608


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


def _made_by(file: Path) -> dict[str, Any]:
    told = (pq.read_schema(file).metadata or {}).get(b"retrowalk", b"{}")
    found = json.loads(told)
    return found if isinstance(found, dict) else {}
