"""What a page says of a measured walk."""

from dataclasses import dataclass

from retrowalk.gait import WalkReport
from retrowalk.gait.report import TotalReport

_ENOUGH_S = 5.0
"""Over less time than this a cadence says nothing."""


@dataclass(frozen=True)
class TotalsRow:
    """One line of the table of totals."""

    direction: str
    duration_s: float
    steps: int
    cadence_spm: float | None
    distance_m: float | None


def rows(walk: WalkReport) -> tuple[TotalsRow, ...]:
    """Add the walk up by direction; a direction that did not occur has no row."""
    return tuple(
        _row(direction, total)
        for direction, total in walk.totals.by_way()
        if total.duration_s or total.steps
    )


def findings_of_technique(walk: WalkReport) -> tuple[str, ...]:
    """Give what the steps showed about technique."""
    return tuple(str(one.sentence) for one in walk.technique.findings() if one.value is not None)


def unknowns(walk: WalkReport) -> tuple[str, ...]:
    """Give what the measuring could not tell, and what it had to assume."""
    unseen = (one.sentence for one in walk.technique.findings() if one.value is None)
    return tuple(map(str, (*walk.notes, *unseen)))


def _row(direction: str, total: TotalReport) -> TotalsRow:
    enough = total.duration_s >= _ENOUGH_S
    cadence_spm = 60 * total.steps / total.duration_s if enough else None
    return TotalsRow(direction, total.duration_s, total.steps, cadence_spm, total.distance_m)
