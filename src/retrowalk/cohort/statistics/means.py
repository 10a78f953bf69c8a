"""Means and ratios over people, each person counted once."""

import math

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.statistics.estimate import BEYOND, Estimate
from retrowalk.extras import needs

with needs("cohort"):
    from scipy import stats

FEWEST = 5
"""Under five people a mean says more of them than of anybody else (own rule)."""


def mean(of_people: npt.ArrayLike, recordings: int) -> Estimate:
    """Give the mean over people, with the interval of Student's t.

    Parameters
    ----------
    of_people : (n,) one number a person, as the mean over their recordings
    recordings : how many they are the means of
    """
    values = np.asarray(of_people, float)
    n = values.size
    if n < FEWEST:
        return Estimate.too_few(n, recordings, FEWEST)
    return from_moments(float(values.mean()), float(values.std(ddof=1)), n, recordings)


def from_moments(middle: float, sd: float, people: int, recordings: int) -> Estimate:
    """Give the same from a mean and a standard deviation over people."""
    if people < FEWEST:
        return Estimate.too_few(people, recordings, FEWEST)
    half = float(beyond_t(people - 1)) * sd / math.sqrt(people)
    return Estimate(
        value=middle, low=middle - half, high=middle + half, people=people, recordings=recordings
    )


def beyond_t(df: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Give how many standard errors an interval reaches to either side, of so many degrees."""
    return np.asarray(stats.t.isf(BEYOND, df))


def ratio(mean_of_logs: float, sd_of_logs: float, people: int, recordings: int) -> Estimate:
    """Give the geometric mean of people's ratios: as many halve as double about it.

    Parameters
    ----------
    mean_of_logs, sd_of_logs : over people, of the natural logarithm of a ratio; of each person the
        mean over their recordings
    """
    of_logs = from_moments(mean_of_logs, sd_of_logs, people, recordings)
    if of_logs.value is None or of_logs.low is None or of_logs.high is None:
        return of_logs
    return Estimate(
        value=math.exp(of_logs.value),
        low=math.exp(of_logs.low),
        high=math.exp(of_logs.high),
        people=people,
        recordings=recordings,
    )
