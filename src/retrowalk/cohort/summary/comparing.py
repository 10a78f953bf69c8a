"""A person against themselves: sessions, devices, and backward against forward.

Numbers of one measure come into Python, one or a few a person, and no other rows.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from retrowalk.cohort.statistics import Agreement, Reliability, agreement, ratio, reliability
from retrowalk.cohort.summary.by_people import unit_in
from retrowalk.cohort.summary.sources import Results
from retrowalk.cohort.summary.table import N, Table, cells, in_order, why, with_ends

COMPARED = (
    "of each person the first two sessions in which the measure is there, by day and then by name, "
    "with the same device and condition; of a session the mean of its recordings"
)
"""Which sessions are compared."""

PAIRED = (
    "values of one person by two devices in one session of one day and one condition; of each "
    "device the mean of its recordings there"
)
"""Which values of two devices are compared."""

_SITTINGS = """
CREATE OR REPLACE TEMP TABLE sitting AS
SELECT participant, sitting, min(day) AS day, device, condition, measure, direction,
    avg(value) AS mean, count(*) AS recordings
FROM value WHERE sitting IS NOT NULL
GROUP BY participant, sitting, device, condition, measure, direction
ORDER BY ALL
"""
_RETEST = """
CREATE OR REPLACE TEMP TABLE retest AS
WITH numbered AS (
    SELECT *,
        row_number() OVER (same ORDER BY day NULLS LAST, sitting) AS number,
        count(*) OVER same AS sittings
    FROM sitting
    WINDOW same AS (PARTITION BY participant, device, condition, measure, direction)
),
paired AS (
    SELECT participant, device, condition, measure, direction, any_value(sittings) AS sittings,
        max(mean) FILTER (number = 1) AS first, max(mean) FILTER (number = 2) AS second,
        sum(recordings)::BIGINT AS recordings,
        max(day) FILTER (number = 2) - max(day) FILTER (number = 1) AS apart
    FROM numbered WHERE number <= 2 AND sittings >= 2
    GROUP BY participant, device, condition, measure, direction
)
SELECT * FROM paired
QUALIFY row_number() OVER (
    PARTITION BY participant, measure, direction ORDER BY sittings DESC, device, condition
) = 1
ORDER BY measure, direction, participant
"""
_RETESTED = """
SELECT measure, direction, count(*) AS people, sum(recordings)::BIGINT AS recordings,
    median(apart) AS apart, min(apart) AS least, max(apart) AS most
FROM retest GROUP BY measure, direction ORDER BY {order}, direction
"""
_DEVICES = """
CREATE OR REPLACE TEMP TABLE two_devices AS
SELECT a.device AS first, b.device AS second, measure, direction, participant,
    a.mean AS of_first, b.mean AS of_second, a.recordings + b.recordings AS recordings
FROM sitting a JOIN sitting b USING (participant, sitting, condition, measure, direction)
WHERE a.device < b.device AND a.device <> '' AND a.day IS NOT DISTINCT FROM b.day
ORDER BY ALL
"""
_DEVICE_PAIRS = """
SELECT first, second, measure, direction, sum(recordings)::BIGINT AS recordings
FROM two_devices GROUP BY first, second, measure, direction
ORDER BY first, second, {order}, direction
"""
_RATIOS = """
SELECT coalesce("group", '') AS of_group, measure, count(*) AS people,
    sum(recordings)::BIGINT AS recordings, avg(mean_log) AS mean, stddev_samp(mean_log) AS sd
FROM of_person WHERE direction = 'backward/forward'
GROUP BY GROUPING SETS (("group", measure), (measure))
HAVING grouping("group") = 1 OR "group" IS NOT NULL
ORDER BY of_group, {order}
"""


@dataclass(frozen=True)
class Retest:
    """How one measure repeats in one direction.

    ``apart`` are the days between the two sessions: median, least and most; None where the days
    are not known.
    """

    measure: str
    direction: str
    found: Reliability
    apart: tuple[float, float, float] | None


@dataclass(frozen=True)
class DevicePair:
    """How two devices agree in one measure and direction.

    ``points`` are the mean and the difference of each pair of values, for the picture.
    """

    first: str
    second: str
    measure: str
    direction: str
    found: Agreement
    points: np.ndarray


def retests(results: Results) -> list[Retest]:
    """Compare the first two sessions of people; see COMPARED."""
    results.ask("sittings", _SITTINGS)
    results.ask("retest", _RETEST)
    found = []
    query = _RETESTED.format(order=in_order(results.outcomes))
    for measure, direction, _, recordings, *apart in results.ask("retest-groups", query):
        of = results.con.execute(
            "SELECT first, second FROM retest WHERE measure = ? AND direction = ? "
            "ORDER BY participant",
            [measure, direction],
        ).fetchnumpy()
        scores = np.column_stack([of["first"], of["second"]])
        middle, least, most = apart
        known = None if middle is None else (float(middle), float(least), float(most))
        found.append(Retest(measure, direction, reliability(scores, recordings), known))
    return found


def retest_table(found: list[Retest]) -> Table:
    """Give the comparison of sessions as a table."""
    rows = []
    for one in found:
        of = one.found
        same = (of.agreement, of.consistency, of.sem, of.mdc95, of.change)
        row = (one.measure, one.direction, unit_in(one.measure, one.direction))
        n = (of.agreement.people, of.agreement.recordings)
        apart = one.apart or (None, None, None)
        rows.append((*row, *n, *cells(*same), *apart, why(*same)))
    return Table(
        "retest",
        f"How a measure repeats: {COMPARED}. ICC(A,1) and ICC(C,1) after McGraw and Wong 1996; SEM "
        "and MDC95 in the unit of the measure; the change is second less first.",
        (
            "measure", "direction", "unit", *N,
            *with_ends("icc_a1", "icc_c1", "sem", "mdc95", "change"),
            "days_apart", "days_apart_least", "days_apart_most", "why",
        ),
        tuple(rows),
        ("measures", "recordings"),
    )  # fmt: skip


def device_pairs(results: Results) -> list[DevicePair]:
    """Compare devices that one person wore in the same session; see PAIRED."""
    results.ask("device-values", _DEVICES)
    found = []
    query = _DEVICE_PAIRS.format(order=in_order(results.outcomes))
    for first, second, measure, direction, recordings in results.ask("devices", query):
        of = results.con.execute(
            "SELECT dense_rank() OVER (ORDER BY participant) AS who, of_first, of_second "
            "FROM two_devices WHERE first = ? AND second = ? AND measure = ? AND direction = ? "
            "ORDER BY participant, of_first, of_second",
            [first, second, measure, direction],
        ).fetchnumpy()
        apart = of["of_second"] - of["of_first"]
        points = np.column_stack([(of["of_first"] + of["of_second"]) / 2, apart])
        of_pair = agreement(apart, of["who"], recordings)
        found.append(DevicePair(first, second, measure, direction, of_pair, points))
    return found


def devices_table(found: list[DevicePair]) -> Table:
    """Give the comparison of devices as a table."""
    rows = []
    for one in found:
        of = one.found
        row = (one.first, one.second, one.measure, one.direction)
        n = (of.bias.people, of.bias.recordings, of.pairs)
        numbers = (*cells(of.bias, of.lower, of.upper), of.sd)
        rows.append((*row, unit_in(one.measure, one.direction), *n, *numbers, why(of.bias)))
    return Table(
        "devices",
        f"How devices agree, second less first: {PAIRED}. Bias and limits of agreement after Bland "
        "and Altman 1986; of several pairs of a person after Bland and Altman 2007 and Zou 2013.",
        (
            "first", "second", "measure", "direction", "unit", *N, "pairs",
            *with_ends("bias", "lower_limit", "upper_limit"), "sd", "why",
        ),
        tuple(rows),
        ("measures", "recordings"),
    )  # fmt: skip


def ratios(results: Results) -> Table:
    """Give walking backward as a share of walking forward, within each person."""
    rows: list[tuple[Any, ...]] = []
    query = _RATIOS.format(order=in_order(results.outcomes))
    for group, measure, people, recordings, middle, sd in results.ask("ratios", query):
        found = ratio(middle, sd or 0.0, people, recordings)
        rows.append((group or "all", measure, people, recordings, *cells(found), why(found)))
    return Table(
        "ratios",
        "Backward over forward within a person: of each recording that has both the ratio, of each "
        "person the geometric mean of their recordings, of these the geometric mean over people.",
        ("group", "measure", *N, *with_ends("ratio"), "why"),
        tuple(rows),
        ("measures", "recordings"),
    )
