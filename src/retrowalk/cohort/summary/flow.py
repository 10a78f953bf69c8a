"""What became of every recording that was expected, as CONSORT asks of people.

Each row of the flow is what is left after the reasons above it; the numbers add up. (Schulz et al.
2010, BMJ 340:c332, doi 10.1136/bmj.c332.)
"""

from collections.abc import Iterator

from retrowalk.cohort.outcome import Kind
from retrowalk.cohort.summary.sources import Results
from retrowalk.cohort.summary.table import Table
from retrowalk.value import Value

# Of each recording that was expected, the one thing that became of it.
_BECAME = """
WITH measured AS (
    SELECT r.recording, r.participant, coalesce(r.condition, '') AS condition,
        bool_or(m.direction = 'backward' AND ({any})) AS backward
    FROM recordings r
    LEFT JOIN measures m USING (recording)
    GROUP BY ALL
)
SELECT
    CASE
        WHEN m.recording IS NULL AND f.recording IS NULL THEN 'waiting'
        WHEN m.recording IS NULL AND f.kind IN ({away}) THEN 'away'
        WHEN m.recording IS NULL THEN 'refused'
        WHEN m.participant IS NULL THEN 'nobody'
        WHEN $1 IS NOT NULL AND m.condition <> $1 THEN 'other'
        WHEN NOT coalesce(m.backward, false) THEN 'forward only'
        ELSE 'analysed'
    END AS became,
    CASE WHEN m.recording IS NULL THEN f.kind END AS why,
    count(*) AS recordings, count(DISTINCT e.participant) AS people
FROM expected e LEFT JOIN measured m USING (recording) LEFT JOIN failures f USING (recording)
GROUP BY ALL ORDER BY became, recordings DESC, why
"""
_PEOPLE = """
SELECT count(DISTINCT e.participant) FROM expected e
LEFT JOIN recordings r USING (recording) LEFT JOIN failures f USING (recording)
WHERE r.recording IS NOT NULL OR ({or_refused} AND f.kind NOT IN ({away}))
"""


_AWAY = ", ".join(f"'{kind}'" for kind in (Kind.MISSING, Kind.UNREACHABLE))
"""Of these kinds, nothing came."""


class Stage(Value):
    """A stage of the flow.

    Attributes
    ----------
    name : of the stage
    recordings, people : that are left
    lost : why others are not, with how many recordings and of how many people; of one person, some
        recordings may be lost and others left
    """

    name: str
    recordings: int
    people: int
    lost: tuple[tuple[str, int, int], ...] = ()


class Flow(Value):
    """Every stage, from what was expected to what was analysed; why some left, before they did."""

    stages: tuple[Stage, ...]

    @property
    def expected(self) -> Stage:
        """What the manifest names."""
        return self.stages[0]

    @property
    def analysed(self) -> Stage:
        """What the statistics are made of."""
        return self.stages[-1]

    def table(self) -> Table:
        """Give it as a table: a row for each stage, then one for each reason why some left it."""
        rows: list[tuple[str, str, int, int]] = []
        for stage in self.stages:
            rows.append((stage.name, "", stage.recordings, stage.people))
            rows += [(stage.name, *lost) for lost in stage.lost]
        return Table(
            "flow",
            "What became of every recording that the manifest names.",
            ("stage", "left because", "recordings", "people"),
            tuple(rows),
            ("recordings", "measures", "failures"),
        )


def flow(results: Results) -> Flow:
    """Follow what was expected."""
    any_of = " OR ".join(f'"{name}" IS NOT NULL' for name in results.outcomes)
    rows = results.ask("flow", _BECAME.format(any=any_of, away=_AWAY), results.condition)
    by: dict[str, list[tuple[str, int, int]]] = {}
    for became, why, recordings, people in rows:
        by.setdefault(became, []).append((why or "", recordings, people))

    def many(*names: str) -> int:
        return sum(one[1] for name in names for one in by.get(name, []))

    def lost(became: str, words: str) -> Iterator[tuple[str, int, int]]:
        for why, recordings, people in by.get(became, []):
            yield (f"{words}{why}", recordings, people)

    (expected,) = results.one("SELECT count(DISTINCT participant) FROM expected")
    (received,) = results.one(_PEOPLE.format(or_refused="true", away=_AWAY))
    (measured,) = results.one(_PEOPLE.format(or_refused="false", away=_AWAY))
    (analysed,) = results.one(
        "SELECT count(DISTINCT participant) FROM value WHERE direction = 'backward'"
    )
    backward = many("analysed")
    left = backward + many("nobody", "other", "forward only")
    tried = left + many("refused")
    return Flow(
        stages=(
            Stage(
                name="expected",
                recordings=tried + many("waiting", "away"),
                people=expected,
                lost=(*lost("waiting", "not measured yet"), *lost("away", "")),
            ),
            Stage(
                name="received",
                recordings=tried,
                people=received,
                lost=tuple(lost("refused", "")),
            ),
            Stage(
                name="measured",
                recordings=left,
                people=measured,
                lost=(
                    *lost("nobody", "no participant is named"),
                    *lost("other", "of another condition"),
                    *lost("forward only", "no walking backward was found"),
                ),
            ),
            Stage(name="analysed", recordings=backward, people=analysed),
        )
    )
