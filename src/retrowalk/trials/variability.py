"""How much somebody's answers go up and down by themselves, and what of it a trial's pairs show.

What the person told before is weighed with a default that is meant to be rather too much than too
little: somebody who told of few days is promised no more than the default allows.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from retrowalk.trials.types import Measure, Observation, Question, Variability

OWN_DAYS = 28
"""From so many days on what is told of somebody is their own, and no default is weighed in."""
DEFAULT_DAYS = 10  # the default weighs as much as so many days
OWN_WEEKS = 8  # what days say of weeks weighs as much as so many weeks
LEAST_DAYS_OF_A_WEEK = 3
LARGEST_AUTOCORRELATION = 0.95

DEFAULT_AUTOCORRELATION = 0.5
"""Ours, and cautious. Daily pain follows the day before in most people (Affleck et al. 1991,
Health Psychology, abstract), how much differs between them (Schneider et al. 2012, PMC3307888); we
read no figure for what is asked here."""

DEFAULT_SD = {
    Question.KNEE_PAIN: 1.5,
    Question.STIFFNESS: 1.5,
    Question.STEADINESS: 1.5,
    Question.CALM: 1.5,
    Question.BACKWARD_SPEED: 0.1,
    Question.FORWARD_SPEED: 0.08,
    Question.CHAIR_STANDS: 1.5,
}
"""Between days, in the unit of the measure: ours, and cautious; people differ a lot."""


def default(measure: Measure) -> Variability:
    """Give what is taken of somebody who told nothing yet: the middle of the scale, cautiously."""
    sd, phi = DEFAULT_SD[measure.question], _usual_autocorrelation(measure)
    return Variability(
        mean=(measure.low + measure.high) / 2,
        sd_days=sd,
        sd_weeks=_sd_of_weeks(sd, phi, measure),
        autocorrelation=phi,
        days=0,
        weeks=0,
        source="default",
    )


def variability(observations: Sequence[Observation], measure: Measure) -> Variability:
    """Tell how much somebody's answers go up and down, from what they told before a trial.

    Parameters
    ----------
    observations
        What they told, in any order; several of one day count as their mean.
    measure
        What was asked.
    """
    by_day = daily(observations)
    usual = default(measure)
    if len(by_day) < 2:
        mean = next(iter(by_day.values()), usual.mean)
        return usual.model_copy(update={"mean": mean, "days": len(by_day)})
    days, values = list(by_day), list(by_day.values())
    mean = math.fsum(values) / len(values)
    trust = 1.0 if len(days) >= OWN_DAYS else len(days) / (len(days) + DEFAULT_DAYS)
    phi = _autocorrelation(by_day, mean, usual.autocorrelation)
    own = math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1)
    own /= 1 - _mean_correlation(days, phi)  # days that are alike lie closer to their own mean
    variance = trust * own + (1 - trust) * usual.sd_days**2
    sd = max(math.sqrt(variance), _least_sd(measure))
    means = weekly(by_day)
    return Variability(
        mean=mean,
        sd_days=sd,
        sd_weeks=_weighed_with_weeks(_sd_of_weeks(sd, phi, measure), means),
        autocorrelation=phi,
        days=len(days),
        weeks=len(means),
        source="own" if trust == 1 else "own_and_default",
    )


def daily(observations: Sequence[Observation]) -> dict[date, float]:
    """Give the mean of each day that something was told on, in order."""
    told: dict[date, list[float]] = defaultdict(list)
    for observation in observations:
        told[observation.day].append(observation.value)
    return {day: math.fsum(values) / len(values) for day, values in sorted(told.items())}


def weekly(by_day: dict[date, float]) -> dict[int, float]:
    """Give the mean of each week, counted from the first day, in which enough days were told."""
    weeks: dict[int, list[float]] = defaultdict(list)
    first = next(iter(by_day))
    for day, value in by_day.items():
        weeks[(day - first).days // 7].append(value)
    return {
        week: math.fsum(values) / len(values)
        for week, values in weeks.items()
        if len(values) >= LEAST_DAYS_OF_A_WEEK
    }


def alike(days: Sequence[int], phi: float) -> float:
    """Give the mean correlation of two different days out of some, by their distance."""
    pairs = [
        phi ** abs(a - b) for place, a in enumerate(days) for b in days[:place]
    ]  # 0 ** 0 can't be: they differ
    return math.fsum(pairs) / len(pairs) if pairs else 0.0


def alike_between(days: Sequence[int], later: Sequence[int], phi: float) -> float:
    """Give the mean correlation of a day out of some with one out of others."""
    return math.fsum(phi ** abs(b - a) for a in days for b in later) / (len(days) * len(later))


def _usual_autocorrelation(measure: Measure) -> float:
    return DEFAULT_AUTOCORRELATION if measure.told == "per_day" else 0.0


def _least_sd(measure: Measure) -> float:
    """Give the least that is believed: half a step of the scale, or a hundredth of it."""
    return measure.step / 2 if measure.step else (measure.high - measure.low) / 100


def _autocorrelation(by_day: dict[date, float], mean: float, usual: float) -> float:
    """Correlate days with the day before, mended for few days, and weigh it with the default.

    The mending is the first term of the bias of a mean that is not known: -(1 + 3 r) / n.
    """
    following = [
        (value - mean, after - mean)
        for (day, value), (next_day, after) in pairwise(by_day.items())
        if (next_day - day).days == 1
    ]
    squares = math.fsum(a * a + b * b for a, b in following) / 2
    n = len(following)
    if n < 3 or squares == 0:
        return usual
    phi = math.fsum(a * b for a, b in following) / squares
    phi += (1 + 3 * phi) / n
    phi += math.sqrt(max(1 - phi**2, 0) / n) / 2  # half a standard error: rather too much
    phi = (n * phi + DEFAULT_DAYS * usual) / (n + DEFAULT_DAYS)
    return min(max(phi, 0.0), LARGEST_AUTOCORRELATION)


def _mean_correlation(days: Sequence[date], phi: float) -> float:
    """Give the mean correlation of all two days, at most a half: more can't be mended."""
    latest = [(day - days[0]).days for day in days[-OWN_DAYS:]]
    return min(alike(latest, phi), 0.5)


def _sd_of_weeks(sd: float, phi: float, measure: Measure) -> float:
    """Give how much means of weeks differ where days are alike only as the day before tells."""
    if measure.told == "per_block":
        return sd
    week, following = range(7), range(7, 14)
    share = (1 + 6 * alike(week, phi)) / 7 - alike_between(week, following, phi)
    return sd * math.sqrt(share)


def _weighed_with_weeks(expected: float, means: dict[int, float]) -> float:
    """Weigh what days say of weeks with what the weeks themselves show."""
    steps = [b - a for (week, a), (later, b) in pairwise(means.items()) if later == week + 1]
    shown = math.fsum(step**2 for step in steps) / 2
    return math.sqrt((OWN_WEEKS * expected**2 + shown) / (OWN_WEEKS + len(steps)))
