"""Each person, and each of their days: the mean of the recordings, with an interval.

Recordings of one session are more alike than those of two, so an interval over recordings would
promise too much: of a person it counts sessions. It is the t interval of a mean of clusters of
unequal size, with the bias-reduced variance of Bell and McCaffrey (CR2) and the degrees of freedom
of Satterthwaite (Pustejovsky and Tipton 2018, J Bus Econ Stat 36:672, doi
10.1080/07350015.2016.1247004), here of a model that has an intercept alone. Where sessions have as
many recordings each, it is Student's t of the means of sessions.

The rows stay in DuckDB: there may be millions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import pyarrow as pa

from retrowalk.cohort.statistics import beyond_t
from retrowalk.cohort.summary.sources import Results
from retrowalk.cohort.summary.table import DIGITS, in_order

PARTICIPANTS, DAYS = "participants", "days"

_CLUSTERED = """
CREATE OR REPLACE TEMP TABLE clustered AS
WITH cluster AS (
    SELECT {keys}, {cluster} AS apart, count(*) AS n, sum(value) AS total
    FROM {source} GROUP BY ALL
),
weighed AS (
    SELECT *, sum(n) OVER own AS size, sum(total) OVER own / sum(n) OVER own AS middle,
        n * n / nullif(1 - n / sum(n) OVER own, 0) AS shared
    FROM cluster WINDOW own AS (PARTITION BY {keys})
)
SELECT {keys}, count(*) AS clusters, any_value(size)::BIGINT AS recordings,
    any_value(middle) AS mean,
    sqrt(sum((total - n * middle) ** 2 / nullif(1 - n / size, 0))) / any_value(size) AS error,
    any_value(size) ** 2 / (
        sum(n * n) + (sum(shared) ** 2 - sum(shared ** 2)) / any_value(size) ** 2
    ) AS df
FROM weighed GROUP BY {keys}
"""
_ENDS = "c.mean, c.mean - reach * error AS mean_low, c.mean + reach * error AS mean_high"
# reach_of_t: how many standard errors a 95 % interval of Student's t reaches, by df

# Who tells neither session nor day may have walked all in one.
_PARTICIPANTS = """
SELECT participant, p."group", p.sex, p.age_years, measure, direction, c.recordings, p.days,
    clusters, {ends},
    p.sd, p.least, p.most,
    CASE WHEN clusters > 1 THEN NULL WHEN s.known THEN 'of one session'
        ELSE 'neither session nor day is told' END AS why
FROM clustered c LEFT JOIN reach_of_t USING (df)
JOIN of_person p USING (participant, measure, direction)
JOIN (SELECT participant, bool_or(sitting IS NOT NULL) AS known FROM value GROUP BY participant) s
    USING (participant)
ORDER BY participant, {order}, direction
"""

# Within a day recordings count, or sessions where there are several. Where several devices recorded
# one session, the same walk may be there more than once.
_DAYS = """
SELECT participant, day, measure, direction, c.recordings, clusters, {ends}, s.sd,
    CASE WHEN clusters > 1 THEN NULL WHEN c.recordings = 1 THEN 'one recording'
        ELSE 'several devices in one session' END AS why
FROM clustered c LEFT JOIN reach_of_t USING (df)
JOIN (
    SELECT participant, day, measure, direction, stddev_samp(value) AS sd
    FROM value WHERE day IS NOT NULL GROUP BY ALL
) s USING (participant, day, measure, direction)
ORDER BY participant, day, {order}, direction
"""
_OF_DAY = """(
    SELECT *,
        min(coalesce(session, '')) OVER own <> max(coalesce(session, '')) OVER own AS sessions,
        min(device) OVER own <> max(device) OVER own AS devices
    FROM value WHERE day IS NOT NULL
    WINDOW own AS (PARTITION BY participant, day, measure, direction)
)"""
_APART = """CASE WHEN sessions THEN coalesce(session, '') WHEN devices THEN '' ELSE recording END"""


def make_own(results: Results) -> None:
    """Make the tables of people and of days, in DuckDB."""
    for name, keys, cluster, source, query in (
        (PARTICIPANTS, "participant", "coalesce(sitting, '')", "value", _PARTICIPANTS),
        (DAYS, "participant, day", _APART, _OF_DAY, _DAYS),
    ):
        of = {"keys": f"{keys}, measure, direction", "cluster": cluster, "source": source}
        results.ask(f"{name}-clusters", _CLUSTERED.format(**of))
        _reach(results)
        query = query.format(ends=_ENDS, order=in_order(results.outcomes)).strip()
        results.ask(name, f"CREATE OR REPLACE TEMP TABLE {name} AS\n{query}")


def _reach(results: Results) -> None:
    """Tell for the degrees of freedom that there are how far an interval reaches."""
    asked = "SELECT DISTINCT df FROM clustered WHERE df IS NOT NULL ORDER BY df"
    df = results.con.execute(asked).fetchnumpy()["df"]
    results.con.register("reaches", pa.table({"df": df, "reach": beyond_t(df)}))
    results.con.execute("CREATE OR REPLACE TEMP TABLE reach_of_t AS SELECT * FROM reaches")
    results.con.unregister("reaches")


def write_csv(results: Results, name: str, file: Path) -> None:
    """Write such a table to its file; floats to the digits that count."""
    described = results.con.execute(f"DESCRIBE {name}").fetchall()
    columns = ", ".join(
        f'CASE WHEN "{column}" = 0 OR NOT isfinite("{column}") THEN "{column}" ELSE '
        f'round("{column}", {DIGITS} - 1 - floor(log10(abs("{column}")))::INT) END AS "{column}"'
        if kind == "DOUBLE"
        else f'"{column}"'
        for column, kind, *_ in described
    )
    to = str(file).replace("'", "''")
    results.con.execute(f"COPY (SELECT {columns} FROM {name}) TO '{to}' (HEADER)")  # noqa: S608


@dataclass(frozen=True)
class FirstRows:
    """The first rows of a long table, of one measure backward.

    Attributes
    ----------
    rows : by the names of the columns
    count : how many there are
    least, most : of the means of all of them; None where there are none
    """

    rows: Sequence[dict[str, Any]]
    count: int
    least: float | None
    most: float | None

    @classmethod
    def of(cls, results: Results, name: str, at_most: int) -> Self:
        """Take them of the first measure that is summed up."""
        whose = f"FROM {name} WHERE measure = ? AND direction = 'backward'"
        measure = results.outcomes[0]
        found = results.con.execute(f"SELECT * {whose} LIMIT {at_most}", [measure])
        columns = [column for column, *_ in found.description or ()]
        rows = [dict(zip(columns, row, strict=True)) for row in found.fetchall()]
        of_all = "SELECT count(*), min(mean), max(mean)"
        count, least, most = results.con.execute(f"{of_all} {whose}", [measure]).fetchall()[0]
        return cls(rows, count, least, most)
