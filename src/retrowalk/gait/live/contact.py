"""When the foot of a single step landed: what ``retrowalk.gait.contacts`` tells, of plain numbers.

Live each step is placed by itself, and for a few numbers a loop is quicker than calls of NumPy.
"""

from collections.abc import Sequence
from math import exp

from retrowalk.gait.contacts import CONTACTS, ContactParameters
from retrowalk.gait.signal import RATE_HZ

Signal = Sequence[float]


def contact_time(
    start_s: float,
    first: int,
    peak: int,
    effort: Signal,
    braking: Signal | None,
    unloading: Signal,
    parameters: ContactParameters = CONTACTS,
) -> float:
    """Place the contact of a peak of effort, as ``contact_times`` does, seconds.

    Parameters
    ----------
    start_s : time of sample 0
    first : the sample at which the signals begin
    peak : the place of the peak in them
    """
    p = parameters
    anchor_s = start_s + (first + peak) / RATE_HZ + _between_samples(effort, peak) / RATE_HZ
    estimates_s = [anchor_s - p.effort_s]
    for event_s, signal in ((p.braking_s, braking), (p.unloading_s, unloading)):
        if signal is not None:
            usual_s = anchor_s + event_s - p.effort_s
            estimates_s.append(_event_near(start_s, first, signal, usual_s, p) - event_s)
    return sum(estimates_s) / len(estimates_s)


def _event_near(
    start_s: float, first: int, signal: Signal, usual_s: float, p: ContactParameters
) -> float:
    """Find the highest peak near the usual time, a nearer one before a higher one far off."""
    middle = round((usual_s - start_s - first / RATE_HZ) * RATE_HZ)
    reach, last = round(p.reach_s * RATE_HZ), len(signal) - 2
    most, found = 0.0, None
    for at in range(max(1, middle - reach), min(last, middle + reach) + 1):
        here = signal[at]
        if here >= signal[at - 1] and here > signal[at + 1] and here > 0:
            off = (start_s + (first + at) / RATE_HZ - usual_s) / p.near_s
            worth = here * exp(-0.5 * off * off)
            if worth > most:
                most, found = worth, at
    if found is None:
        return usual_s
    return start_s + (first + found) / RATE_HZ + _between_samples(signal, found) / RATE_HZ


def _between_samples(values: Signal, at: int) -> float:
    """Where between the samples a parabola through a maximum is highest, -0.5 to 0.5."""
    before, top, after = values[at - 1 : at + 2]
    bend = before - 2 * top + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0
