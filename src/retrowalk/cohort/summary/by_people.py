"""Means by group, and percentiles by age and sex: everybody counts once."""

from typing import Any

from retrowalk.cohort.schema import unit_of
from retrowalk.cohort.statistics import Estimate, fewest_for, ranks
from retrowalk.cohort.statistics.means import from_moments
from retrowalk.cohort.summary.sources import Results
from retrowalk.cohort.summary.table import N, Table, cells, in_order, why, with_ends

SHARES = (0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95)
FEWEST = fewest_for(0.5)

_GROUPS = """
SELECT coalesce("group", '') AS of_group, measure, direction, count(*) AS people,
    sum(recordings)::BIGINT AS recordings, avg(mean) AS mean, stddev_samp(mean) AS sd
FROM of_person WHERE direction <> 'backward/forward'
GROUP BY GROUPING SETS (("group", measure, direction), (measure, direction))
HAVING grouping("group") = 1 OR "group" IS NOT NULL
ORDER BY of_group, {order}, direction
"""
_CELLS = """
CREATE OR REPLACE TEMP TABLE cell AS
SELECT measure, direction, age_from, sex, grouping(age_from) AS any_age, grouping(sex) AS any_sex,
    count(*) AS people, sum(recordings)::BIGINT AS recordings, list(mean ORDER BY mean) AS means
FROM of_person
GROUP BY GROUPING SETS (
    (measure, direction), (measure, direction, age_from), (measure, direction, sex),
    (measure, direction, age_from, sex)
)
HAVING (grouping(age_from) = 1 OR age_from IS NOT NULL)
    AND (grouping(sex) = 1 OR sex IS NOT NULL)
"""
_PERCENTILES = """
SELECT measure, direction, age_from, CASE any_sex WHEN 1 THEN 'all' ELSE sex END AS sex,
    people, recordings, place.share,
    means[floor(h)::BIGINT + 1]
        + (h - floor(h)) * (means[ceil(h)::BIGINT + 1] - means[floor(h)::BIGINT + 1]) AS value,
    means[place.low] AS low, means[place.high] AS high
FROM (
    SELECT cell.*, place.share, place.low, place.high, (cell.people - 1) * place.share AS h
    FROM cell JOIN place ON place.people = cell.people
) place
ORDER BY {order}, direction, any_age DESC, age_from, any_sex DESC, sex, share
"""


def groups(results: Results) -> Table:
    """Give the mean of each group, and of all."""
    rows = []
    for group, measure, direction, people, recordings, middle, sd in results.ask(
        "groups", _GROUPS.format(order=in_order(results.outcomes))
    ):
        found = from_moments(middle, sd or 0.0, people, recordings)
        shown = sd if found.value is not None else None
        unit = unit_in(measure, direction)
        row = (group or "all", measure, direction, unit, people, recordings, *cells(found), shown)
        rows.append((*row, why(found)))
    columns = ("group", "measure", "direction", "unit", *N, *with_ends("mean"), "sd", "why")
    return Table(
        "groups",
        "The mean over people, each the mean of their recordings, by group.",
        columns,
        tuple(rows),
        ("measures", "recordings"),
    )


def percentiles(results: Results) -> Table:
    """Give percentiles over people by ten years of age and sex, as far as people suffice."""
    results.con.execute(_CELLS)
    sizes = [n for (n,) in results.con.execute("SELECT DISTINCT people FROM cell").fetchall()]
    results.con.execute(
        "CREATE OR REPLACE TEMP TABLE place (people INT, share DOUBLE, low INT, high INT)"
    )
    places = [(n, share, *(ranks(n, share) or (None, None))) for n in sizes for share in SHARES]
    if places:
        results.con.executemany("INSERT INTO place VALUES (?, ?, ?, ?)", places)
    query = _PERCENTILES.format(order=in_order(results.outcomes))
    cells_of: dict[tuple[Any, ...], list[Estimate]] = {}
    for *of, people, recordings, share, value, low, high in results.ask("percentiles", query):
        fewest = fewest_for(share)
        found = (
            Estimate.too_few(people, recordings, fewest)
            if low is None
            else Estimate(value=value, low=low, high=high, people=people, recordings=recordings)
        )
        cells_of.setdefault((*of, people, recordings), []).append(found)
    rows = []
    for (measure, direction, age_from, sex, people, recordings), shares in cells_of.items():
        few = why(shares[len(SHARES) // 2])
        row = (measure, direction, unit_in(measure, direction), age_words(age_from), sex)
        rows.append((*row, people, recordings, *cells(*shares), few))
    names = [f"p{round(100 * share)}" for share in SHARES]
    return Table(
        "percentiles",
        "Percentiles over people by age and sex. One is given where people suffice for its 95 % "
        f"interval, which asks nothing of the distribution: {FEWEST} for the median, "
        f"{fewest_for(0.25)} for the quartiles, {fewest_for(0.10)} for a tenth, "
        f"{fewest_for(0.05)} for a twentieth.",
        ("measure", "direction", "unit", "age", "sex", *N, *with_ends(*names), "why"),
        tuple(rows),
        ("measures", "recordings"),
    )


def age_words(age_from: int | None) -> str:
    """Give ten years of age as words: "60-69"."""
    return "all" if age_from is None else f"{age_from}-{age_from + 9}"


def unit_in(measure: str, direction: str) -> str:
    """Give the unit of a measure; a ratio has none."""
    return "1" if "/" in direction else unit_of(measure)
