"""Coverage: how much of what was recorded is there, by device, and why the rest is not."""

from retrowalk.cohort.summary.sources import Results
from retrowalk.cohort.summary.table import N, Table

_COVERAGE = """
SELECT coalesce(r.device, '') AS of_device, count(DISTINCT r.participant) AS people,
    count(*) AS recordings, sum(c.expected_s) AS expected_s, sum(c.received_s) AS received_s,
    sum(c.lost_s) AS lost_s, sum(c.received_s) / nullif(sum(c.expected_s), 0) AS share,
    quantile_cont(c.received_s / nullif(c.expected_s, 0), 0.5) AS median_share,
    min(c.received_s / nullif(c.expected_s, 0)) AS least_share,
    sum(c.gaps)::BIGINT AS gaps, sum(c.gaps_s) AS gaps_s,
    sum(c.damaged_samples)::BIGINT AS damaged_samples, sum(c.damaged_s) AS damaged_s,
    sum(c.gyroscope_missing_s) AS gyroscope_missing_s
FROM coverage c JOIN recordings r USING (recording) JOIN expected e USING (recording)
GROUP BY GROUPING SETS ((r.device), ())
HAVING grouping(r.device) = 1 OR r.device IS NOT NULL
ORDER BY of_device
"""


def coverage(results: Results) -> Table:
    """Sum up what was expected, received and lost of the recordings that were measured."""
    rows = tuple((of or "all", *rest) for of, *rest in results.ask("coverage", _COVERAGE))
    return Table(
        "coverage",
        "Seconds expected, received and lost in the recordings that were measured, by device.",
        (
            "device", *N, "expected_s", "received_s", "lost_s", "share_received",
            "median_share", "least_share", "gaps", "gaps_s", "damaged_samples", "damaged_s",
            "gyroscope_missing_s",
        ),
        rows,
        ("coverage", "recordings"),
    )  # fmt: skip
