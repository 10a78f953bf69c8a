"""One cell of the table: a kind of lives, lived and analysed, and what of it breaks a promise."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import product

import numpy as np
from benchmarks.trials.lives import BLOCK_DAYS, WASHOUT_DAYS, Flags, Floats, Kind, Lives, live

from retrowalk.trials import (
    MEASURES,
    Ended,
    Question,
    Variability,
    Verdict,
    variability,
)
from retrowalk.trials.analysis import analyse
from retrowalk.trials.beside import beside
from retrowalk.trials.chance import ERROR, ROUNDING, intervals, spent
from retrowalk.trials.power import pair_sd, power

MEASURE = MEASURES[Question.KNEE_PAIN]
COVERS = (0.93, 0.97)
MOST_FALSE = 0.025
TOLD_OVER, TOLD_UNDER = 0.05, 0.12  # rather too little is told than too much
TOLD_OF = 200  # lives of which power is told beforehand, each from its own check-ins
COMPARED = 8  # lives that the room analyses one by one, as the app does


@dataclass(frozen=True)
class Cell:
    """What came of the lives of a kind; shares are 0 to 1."""

    kind: Kind
    lives: int
    made: float  # the mean difference that backward made, of all lives
    covers: float  # of the intervals that there are, how many hold what it made in all lives
    covers_half: float  # likewise, where an end that is exactly that counts half: see `broken`
    covers_own: float  # likewise, what it made in the life itself
    none: float  # trials with too few pairs for an interval
    helps: float
    harms: float
    told: float  # the power that was told beforehand
    beside_covers: float
    beside_helps: float  # its interval lies on the better side of none
    unlike: int  # lives for which the room says anything else than these arrays

    @property
    def chance(self) -> float:
        """How far a share of so many lives may be off by chance: two standard errors of 95 %."""
        return 2 * math.sqrt(0.95 * 0.05 / self.lives)

    def broken(self) -> Iterator[str]:
        """Name what this cell breaks of what is promised of every trial.

        Answers are whole numbers, so that an end of the interval may be exactly the truth, most
        often zero. It is in the interval; but whether too many intervals hold the truth is told by
        counting such a one half. Power is promised for a pain that stays on its level: where it
        fades to the end of the scale by itself, nobody could have told.
        """
        if self.covers < COVERS[0] - self.chance or self.covers_half > COVERS[1] + self.chance:
            yield f"covers {self.covers:.3f}, {self.covers_half:.3f}"
        if self.kind.effect == 0 and self.helps > MOST_FALSE:
            yield f"false helps {self.helps:.3f}"
        over = self.told - self.helps
        if self.kind.keeps_its_level and not -TOLD_UNDER <= over <= TOLD_OVER:
            yield f"power told {self.told:.2f}, is {self.helps:.2f}"
        if self.unlike:
            yield f"{self.unlike} lives analysed otherwise"


def grid(pairs: int = 8) -> list[Kind]:
    """Give the kinds that the promises are about."""
    return [
        Kind(effect, missing, drift, autocorrelation, level, pairs=pairs)
        for level, autocorrelation, drift, missing, effect in product(
            (5.0, 1.0), (0.2, 0.6), (0.0, -0.1), (0.0, 0.2, 0.4), (0.0, -0.5, -1.0, -1.5)
        )
    ]


def work_out(kind: Kind, lives: int, seed: int) -> Cell:
    """Live a kind and analyse every life."""
    lived = live(kind, lives, seed)
    differences = lived.differences()
    low, high = intervals(differences)
    there = np.isfinite(low)
    made = float(lived.own.mean())
    known = [variability(lived.told_before(life), MEASURE) for life in range(min(TOLD_OF, lives))]
    next_to = [_beside(differences[life], one) for life, one in enumerate(known)]
    return Cell(
        kind=kind,
        lives=lives,
        made=made,
        covers=_share(_holds(low, high, made)[there]),
        covers_half=_share(_holds(low, high, made)[there]) - _share(_touches(low, high, made)) / 2,
        covers_own=_share(_holds(low, high, lived.own)[there]),
        none=1 - _share(there),
        helps=_share(high < -ROUNDING),
        harms=_share(low > ROUNDING),
        told=_told(kind, known),
        beside_covers=_share(np.array([a <= made <= b for a, b in next_to])),
        beside_helps=_share(np.array([b < 0 for _, b in next_to])),
        unlike=sum(
            not _alike(lived, life, low[life], high[life]) for life in range(min(COMPARED, lives))
        ),
    )


def carried_on(kind: Kind, more: int, lives: int, seed: int) -> tuple[float, float]:
    """Give how often "helps" is said at the end of trials, and then or after so many pairs more."""
    whole = live(replace(kind, pairs=kind.pairs + more), lives, seed).differences()
    first = whole[:, : kind.pairs]
    _, high = intervals(first)
    said = high < -ROUNDING
    counted = (~np.isnan(first)).sum(axis=1)
    later = np.zeros(lives, dtype=bool)
    for pairs in np.unique(counted):
        those = counted == pairs
        _, high = intervals(whole[those], ERROR - spent(int(pairs)))
        later[those] = high < -ROUNDING
    return _share(said), _share(said | later)


def _holds(low: Floats, high: Floats, made: Floats | float) -> Flags:
    return np.asarray((low <= made + ROUNDING) & (high >= made - ROUNDING))


def _touches(low: Floats, high: Floats, made: float) -> Flags:
    return np.asarray((np.abs(low - made) <= ROUNDING) | (np.abs(high - made) <= ROUNDING))


def _share(those: Flags) -> float:
    return float(those.mean()) if len(those) else math.nan


def _told(kind: Kind, known: list[Variability]) -> float:
    if kind.effect == 0:
        return math.nan
    return float(
        np.mean(
            [
                power(
                    MEASURE,
                    one,
                    kind.pairs,
                    kind.effect,
                    missed=kind.missing_days,
                    lost=kind.missing_blocks,
                )
                for one in known
            ]
        )
    )


def _beside(differences: Floats, known: Variability) -> tuple[float, float]:
    counted = differences[~np.isnan(differences)].tolist()
    if not counted:
        return -math.inf, math.inf
    found = beside(counted, MEASURE, pair_sd(MEASURE, known, BLOCK_DAYS, WASHOUT_DAYS, 0.0), known)
    return found.low, found.high


def _alike(lived: Lives, life: int, low: float, high: float) -> bool:
    """Tell whether the room says of a life what was worked out here for many at once."""
    plan = lived.plan(life)
    ended = [
        Ended(
            block=number + 1,
            on=plan.blocks[number].first + timedelta(days=int(day)),
            why="pain",
        )
        for number, day in enumerate(lived.stopped[life])
        if day < BLOCK_DAYS
    ]
    found = analyse(plan, lived.told(life), ended)
    if found.low is None or found.high is None:
        return bool(np.isinf(low)) and found.verdict in (Verdict.CANNOT_TELL, Verdict.NOT_YET)
    same = math.isclose(found.low, low, abs_tol=1e-9) and math.isclose(
        found.high, high, abs_tol=1e-9
    )
    lost = found.pairs < plan.pairs and any(one.ended for one in found.blocks)
    return same and (lost or (found.verdict is Verdict.HELPS) == bool(high < -ROUNDING))
