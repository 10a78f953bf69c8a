"""What walking backward costs in energy: a range, for no study allows a single number.

The forward cost is that of the walking equation of the American College of Sports Medicine
(Guidelines for Exercise Testing and Prescription): oxygen uptake in ml/kg/min is
``3.5 + 0.1 v + 1.8 v g`` for a speed ``v`` of at least 50 m/min and a grade ``g``.

How much more it is backward at the same speed depends on the slope. On the level, at 93.8 m/min,
the Compendium of Physical Activities (Ainsworth et al. 2011, doi 10.1249/MSS.0b013e31821ece12)
gives 6.0 MET backward; that is 1.40 times its own forward value of 4.3 and 1.63 times that of the
equation. On slopes of 5 to 10 % Hooper et al. (2004, PubMed 15029939) found 17 to
20 % more, and the Compendium's 8.0 MET at 5 % are 1.31 times the equation. Between level and 5 %
the factor is taken to change evenly.

The extra fades with practice: after 180 minutes in four weeks the same speed took 19 % less oxygen
(Heath et al. 2001, doi 10.1054/ptsp.2001.0057, eight men). The low end of the range lets all of
that happen, evenly over those minutes; the high end half of it, for eight men are few. Backward is
never taken to cost less than forward.

Own decisions, for want of studies: below 50 m/min the low end is the equation itself without any
extra, and the high end what 50 m/min would cost. A litre of oxygen yields 4.7 kcal from fat to
5.0 from sugar.
"""

from collections.abc import Iterable

from retrowalk.errors import NotEnoughStudies
from retrowalk.languages import Message
from retrowalk.value import Value

REST_MLKGMIN = 3.5  # one MET
SLOWEST_MPM = 50.0  # the equation holds from here on
FASTEST_MPS = 1.79  # studied backward (Flynn et al. 1994; Myatt et al. 1995)
STEEPEST = 0.10
SLOPE = 0.05  # from here on the factor of slopes holds
ON_LEVEL = (6.0 / 4.3, 6.0 / ((REST_MLKGMIN + 0.1 * 93.8) / REST_MLKGMIN))
ON_SLOPES = (1.17, 8.0 / ((REST_MLKGMIN + 0.1 * 93.8 + 1.8 * 93.8 * 0.05) / REST_MLKGMIN))
PRACTICE_MIN, PRACTICE_DROP = 180.0, 0.19
KCAL_A_LITRE = (4.7, 5.0)

PAPERS = (
    "Ainsworth et al. 2011, doi 10.1249/MSS.0b013e31821ece12",
    "Hooper et al. 2004, PubMed 15029939",
    "Heath et al. 2001, doi 10.1054/ptsp.2001.0057",
)


def sources() -> tuple[Message, ...]:
    """Give where the figures are from."""
    return (Message("evidence-energy-equation"), *map(Message.verbatim, PAPERS))


class Energy(Value):
    """The energy of a stretch of walking backward, resting included; each is a range."""

    met: tuple[float, float]
    kcal: tuple[float, float] | None  # None where no body mass was told
    forward_met: float  # at the same speed and slope
    notes: tuple[Message, ...]


def energy(
    speed_mps: float,
    seconds: float,
    *,
    grade: float = 0.0,
    mass_kg: float | None = None,
    practised_min: float = 0.0,
) -> Energy:
    """Give the energy of walking backward.

    Parameters
    ----------
    speed_mps, seconds
        How fast, and for how long.
    grade
        Rise over distance: 0.05 for 5 %, walking uphill.
    mass_kg
        Body mass; without it no kilocalories are given.
    practised_min
        Minutes backward walked so far, in all sessions.

    Raises
    ------
    NotEnoughStudies
        Faster than 1.79 m/s, steeper than 10 % or downhill: beyond what was measured.
    """
    if not 0 < speed_mps <= FASTEST_MPS or not 0 <= grade <= STEEPEST:
        raise NotEnoughStudies(
            Message(
                "evidence-energy-beyond",
                speed=float(speed_mps),
                grade=float(grade),
                fastest=FASTEST_MPS,
                steepest=STEEPEST,
            )
        )
    speed_mpm = 60 * speed_mps
    forward = _forward_mlkgmin(speed_mpm, grade)
    at_most = _forward_mlkgmin(max(speed_mpm, SLOWEST_MPM), grade)
    less, more = backward_factor(grade, practised_min)
    slow = speed_mpm < SLOWEST_MPM
    uptake = (forward * (1.0 if slow else less), at_most * more)
    return Energy(
        met=_range(uptake, 1 / REST_MLKGMIN),
        kcal=None if mass_kg is None else _kcal(uptake, mass_kg * seconds / 60_000),
        forward_met=forward / REST_MLKGMIN,
        notes=(Message("evidence-energy-slow"),) if slow else (),
    )


def kcal_of(
    stretches: Iterable[tuple[float, float]],
    *,
    grades: tuple[float, float],
    mass_kg: float,
    practised_min: float = 0.0,
) -> tuple[float, float]:
    """Give the kilocalories of several stretches of walking backward together, as a range.

    Parameters
    ----------
    stretches
        How fast each was, m/s, and for how long, seconds.
    grades
        The least and the greatest grade that it may have been; twice the same where it is known.
    mass_kg, practised_min
        As in :func:`energy`.

    Raises
    ------
    NotEnoughStudies
        as :func:`energy` does
    """
    low = high = 0.0
    for speed_mps, seconds in stretches:
        least, most = (
            energy(speed_mps, seconds, grade=grade, mass_kg=mass_kg, practised_min=practised_min)
            for grade in grades
        )
        low += (least.kcal or (0.0, 0.0))[0]
        high += (most.kcal or (0.0, 0.0))[1]
    return low, high


def backward_factor(grade: float, practised_min: float = 0.0) -> tuple[float, float]:
    """Give how many times the forward cost it is at the same speed, as a range."""
    share = min(grade / SLOPE, 1.0)
    less, more = (
        level + share * (slope - level) for level, slope in zip(ON_LEVEL, ON_SLOPES, strict=True)
    )
    faded = PRACTICE_DROP * min(practised_min / PRACTICE_MIN, 1.0)
    return max(1.0, less * (1 - faded)), max(1.0, more * (1 - faded / 2))


def _forward_mlkgmin(speed_mpm: float, grade: float) -> float:
    return REST_MLKGMIN + 0.1 * speed_mpm + 1.8 * speed_mpm * grade


def _range(values: tuple[float, float], factor: float) -> tuple[float, float]:
    return values[0] * factor, values[1] * factor


def _kcal(uptake_mlkgmin: tuple[float, float], thousand_kg_min: float) -> tuple[float, float]:
    return (
        uptake_mlkgmin[0] * thousand_kg_min * KCAL_A_LITRE[0],
        uptake_mlkgmin[1] * thousand_kg_min * KCAL_A_LITRE[1],
    )
