"""Which of the values in their order bound a percentile, whatever their distribution is."""

from functools import lru_cache

from retrowalk.cohort.statistics.estimate import BEYOND
from retrowalk.extras import needs

with needs("cohort"):
    from scipy import stats


@lru_cache(4096)
def ranks(people: int, share: float) -> tuple[int, int] | None:
    """Give the places, from 1 on, of the two values between which a percentile lies.

    With them the 95 % interval rests on no more than the binomial distribution (Conover 1999,
    Practical Nonparametric Statistics, 3.2). None where so few people have no such interval.

    >>> ranks(20, 0.5)
    (6, 15)
    """
    low = int(stats.binom.ppf(BEYOND, people, share))
    high = int(stats.binom.isf(BEYOND, people, share)) + 1
    return (low, high) if low >= 1 and high <= people else None


@lru_cache(64)
def fewest_for(share: float) -> int:
    """Give how many people it takes for a percentile to have an interval.

    >>> fewest_for(0.5), fewest_for(0.05)
    (6, 72)
    """
    return next(people for people in range(1, 100_000) if ranks(people, share))
