"""How well a measure repeats: the intraclass correlation, and what of a change is chance.

Two-way, single scores, after McGraw and Wong (1996, Psychological Methods 1:30, doi
10.1037/1082-989X.1.1.30, tables 4 and 7): ICC(A,1) takes a shift between the sessions for a
disagreement, ICC(C,1) does not. SEM and MDC95 after Weir (2005, J Strength Cond Res 19:231, doi
10.1519/15184.1).
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.statistics.estimate import BEYOND, Estimate
from retrowalk.cohort.statistics.means import mean
from retrowalk.extras import needs
from retrowalk.value import Value

with needs("cohort"):
    from scipy import stats

FEWEST = 10
"""Under ten people the interval of a correlation tells nothing (own rule)."""

_STILL = "the values do not vary"


class Reliability(Value):
    """How a measure repeats, in people who were measured in the same number of sessions.

    Attributes
    ----------
    agreement, consistency : ICC(A,1) and ICC(C,1)
    sem : standard error of measurement: how far one value lies from the person's own, in its unit
    mdc95 : the least change of one person that is not chance, in its unit
    change : the mean change from the first to the last session
    """

    agreement: Estimate
    consistency: Estimate
    sem: Estimate
    mdc95: Estimate
    change: Estimate


@dataclass(frozen=True)
class _Squares:
    """Mean squares: between people, between sessions, and what is left."""

    people: float
    sessions: float
    rest: float
    n: int
    k: int

    @classmethod
    def of(cls, scores: npt.NDArray[np.float64]) -> "_Squares":
        n, k = scores.shape
        middle = scores.mean()
        by_person, by_session = scores.mean(1), scores.mean(0)
        left = scores - by_person[:, None] - by_session + middle
        return cls(
            k * float(np.sum((by_person - middle) ** 2)) / (n - 1),
            n * float(np.sum((by_session - middle) ** 2)) / (k - 1),
            float(np.sum(left**2)) / ((n - 1) * (k - 1)),
            n,
            k,
        )


def reliability(scores: npt.ArrayLike, recordings: int, fewest: int = FEWEST) -> Reliability:
    """Compare the sessions of people.

    Parameters
    ----------
    scores : (n, k) a row for each person, a column for each session, k of at least two
    recordings : how many the scores were made of
    fewest : so many people are needed for a number
    """
    values = np.asarray(scores, float)
    n = len(values)
    few = Estimate.too_few(n, recordings, fewest)
    if n < fewest:
        return Reliability(agreement=few, consistency=few, sem=few, mdc95=few, change=few)
    squares = _Squares.of(values)
    change = mean(values[:, -1] - values[:, 0], recordings)
    if squares.rest <= np.spacing(squares.people) or squares.people <= 0:
        still = Estimate.none(n, recordings, _STILL)
        return Reliability(
            agreement=still, consistency=still, sem=still, mdc95=still, change=change
        )

    def told(bounds: tuple[float, float, float]) -> Estimate:
        value, low, high = bounds
        return Estimate(value=value, low=low, high=high, people=n, recordings=recordings)

    sem = _error(squares)
    least = (
        1.96 * math.sqrt(2) * sem[0],
        1.96 * math.sqrt(2) * sem[1],
        1.96 * math.sqrt(2) * sem[2],
    )
    return Reliability(
        agreement=told(_agreement(squares)),
        consistency=told(_consistency(squares)),
        sem=told(sem),
        mdc95=told(least),
        change=change,
    )


def _consistency(of: _Squares) -> tuple[float, float, float]:
    df = (of.n - 1, (of.n - 1) * (of.k - 1))
    f = of.people / of.rest
    ends = (f / stats.f.isf(BEYOND, *df), f * stats.f.isf(BEYOND, df[1], df[0]))
    low, high = (float((end - 1) / (end + of.k - 1)) for end in ends)
    return (f - 1) / (f + of.k - 1), low, high


def _agreement(of: _Squares) -> tuple[float, float, float]:
    n, k = of.n, of.k
    shared = k * of.sessions + (k * n - k - n) * of.rest
    rho = (of.people - of.rest) / (of.people + (k - 1) * of.rest + k * (of.sessions - of.rest) / n)
    a = k * rho / (n * (1 - rho))
    b = 1 + k * rho * (n - 1) / (n * (1 - rho))
    both = (a * of.sessions + b * of.rest) ** 2
    df = both / ((a * of.sessions) ** 2 / (k - 1) + (b * of.rest) ** 2 / ((n - 1) * (k - 1)))
    lower, upper = float(stats.f.isf(BEYOND, n - 1, df)), float(stats.f.isf(BEYOND, df, n - 1))
    low = n * (of.people - lower * of.rest) / (lower * shared + n * of.people)
    high = n * (upper * of.people - of.rest) / (shared + n * upper * of.people)
    return rho, low, high


def _error(of: _Squares) -> tuple[float, float, float]:
    df = (of.n - 1) * (of.k - 1)
    total = df * of.rest
    low, high = total / stats.chi2.isf(BEYOND, df), total / stats.chi2.ppf(BEYOND, df)
    return math.sqrt(of.rest), math.sqrt(low), math.sqrt(high)
