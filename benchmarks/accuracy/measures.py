"""The chapter of what is made of steps: pace, variability and lengths."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from benchmarks.accuracy.figures import Figure
from benchmarks.accuracy.truth import (
    FloatArray,
    Known,
    feet,
    lower_backs,
    phones,
    reference_bouts,
)
from rich.progress import track

from retrowalk.gait import Walk, analyse
from retrowalk.gait.feet import analyse_feet
from retrowalk.recordings.types import Recording

NEAR_S = 0.2  # a contact of the feet belongs to a stretch of the trunk's that it is so near to
SPEEDS_MPS = (0.0, 0.4, 0.8, 1.2, 3.0)
OUTLIER, OUTLIER_SD = 0.20, 3.0 * 1.4826  # as in ``retrowalk.gait.measures.steady``

Case = tuple[Known, Walk]


class Times(NamedTuple):
    """Times of steady walking of a trial."""

    step_sd_s: float
    stride_sd_s: float
    step_s: float


class Steps(NamedTuple):
    """Lengths of steps, one column each."""

    measured_m: FloatArray
    true_m: FloatArray
    lasts_s: FloatArray
    sd_m: FloatArray


def pace_and_lengths() -> Iterator[Figure]:
    """Measure variability against the feet, and lengths by speed, with how sure they say to be."""
    backs = [
        (known, analyse(known.recording, forward_axis=known.forward_axis, height_m=known.height_m))
        for known in _watched(lower_backs(), "Pace and lengths")
    ]
    yield from _variability(backs)
    on_feet = [against_feet(one) for one in with_feet(backs)]
    yield from _lengths("sensor on the lower back, against the feet", on_feet)
    tracked = [
        _against_track(known, analyse(known.recording, forward_axis=known.forward_axis))
        for known in _watched(phones("body"), "Lengths of tracked phones")
    ]
    yield from _lengths("phone on the body, height not known, against its track", tracked)
    yield from _bouts()


def _variability(cases: list[Case]) -> Iterator[Figure]:
    """Compare over the same stretches of steady walking, as the trunk tells them."""
    pairs = [pair for case in cases if (pair := times_of(*case))]
    for name, aim in (("step_sd_s", "≥ 0.8"), ("stride_sd_s", "≥ 0.9")):
        found, true = np.array([[getattr(one, name) for one in pair] for pair in pairs]).T
        what = "step" if name == "step_sd_s" else "stride"
        quantity = f"{what} time of steady walking, standard deviation against the feet"
        value = (
            f"r {np.corrcoef(found, true)[0, 1]:.2f}, mean {1000 * found.mean():.0f} ms of "
            f"{1000 * true.mean():.0f} ms, at most {np.max(found / true):.1f} times the truth"
        )
        yield Figure(quantity, aim, value, f"{len(pairs)} of {len(cases)} recordings")
    errors = np.array([found.step_s / true.step_s - 1.0 for found, true in pairs])
    value = f"mean {errors.mean():+.1%}, at most {np.abs(errors).max():.1%}"
    yield Figure("mean step time of steady walking", "≤ 1 %", value, f"{len(pairs)} recordings")


def times_of(known: Known, walk: Walk) -> tuple[Times, Times] | None:
    """Give the times that a walk tells, and those of the feet over the same stretches."""
    assert known.contact_s is not None
    assert known.contact_side is not None
    found = walk.measures.forward
    if found.step_time_sd_s is None or found.stride_time_sd_s is None:
        return None
    assert found.step_time_s is not None
    steps_s, feet_, strides_s = [], [], []
    for start_s, end_s in _steady_stretches(walk):
        at = (known.contact_s > start_s - NEAR_S) & (known.contact_s < end_s + NEAR_S)
        step_s, foot = np.diff(known.contact_s[at]), known.contact_side[at][1:]
        if step_s.size < 2:
            continue
        usual_s = np.array([np.median(step_s[foot == one]) for one in foot])
        off_s = np.abs(step_s - usual_s)
        good = off_s <= np.maximum(OUTLIER * usual_s, OUTLIER_SD * np.median(off_s))
        steps_s.append(step_s[good])
        feet_.append(foot[good])
        strides_s.append((step_s[1:] + step_s[:-1])[good[1:] & good[:-1]])
    step_s, foot = np.concatenate(steps_s), np.concatenate(feet_)
    apart = [step_s[foot == one].var(ddof=1) for one in (1, -1)]
    stride_sd_s = float(np.concatenate(strides_s).std(ddof=1))
    true = Times(float(np.sqrt(np.mean(apart))), stride_sd_s, float(step_s.mean()))
    return Times(found.step_time_sd_s, found.stride_time_sd_s, found.step_time_s), true


def _steady_stretches(walk: Walk) -> Iterator[tuple[float, float]]:
    """Give the stretches of steady steps that follow each other, contact to contact."""
    time_s, steady = walk.steps.time_s, walk.steps.steady
    edges = np.flatnonzero(np.diff(steady, prepend=False, append=False))
    for first, after in zip(edges[::2], edges[1::2], strict=True):
        yield float(time_s[first - 1]), float(time_s[after - 1])


def with_feet(cases: list[Case]) -> Iterator[tuple[Walk, Recording, Recording]]:
    """Find the trials whose feet wore sensors too."""
    of = {known.name: known.recording for known in feet()}
    for known, walk in cases:
        trial = known.name.removesuffix("_lb")
        if f"{trial}_lf" in of and f"{trial}_rf" in of:
            yield walk, of[f"{trial}_lf"], of[f"{trial}_rf"]


def against_feet(trial: tuple[Walk, Recording, Recording]) -> Steps:
    """Take half the stride of the foot that lands for the way of the trunk in a step."""
    walk, left, right = trial
    strides = [foot.strides for foot in analyse_feet(left, right).feet.values()]
    contact_s = np.concatenate([one.contact_s for one in strides])
    stride_m = np.concatenate([one.length_m for one in strides])
    order = np.argsort(contact_s)
    contact_s, half_m = contact_s[order], 0.5 * stride_m[order]
    ends_s = walk.steps.time_s + NEAR_S / 2
    first, last = np.searchsorted(contact_s, ends_s[:-1]), np.searchsorted(contact_s, ends_s[1:])
    one = np.flatnonzero(last - first == 1)
    lasts_s = np.diff(walk.steps.time_s)[one]
    return _known_steps(walk, one + 1, half_m[first[one]], lasts_s)


def _against_track(known: Known, walk: Walk) -> Steps:
    assert known.speed_mps is not None
    time_s = known.recording.time_s
    apart_s = np.diff(time_s, prepend=time_s[0])
    covered_m = np.cumsum(np.nan_to_num(known.speed_mps) * apart_s)
    within = np.flatnonzero(np.diff(walk.steps.time_s) < 2.0) + 1
    true_m = np.diff(np.interp(walk.steps.time_s, time_s, covered_m))[within - 1]
    return _known_steps(walk, within, true_m, np.diff(walk.steps.time_s)[within - 1])


def _known_steps(walk: Walk, at: FloatArray, true_m: FloatArray, lasts_s: FloatArray) -> Steps:
    steps = walk.steps
    found = Steps(steps.length_either_m[at], true_m, lasts_s, steps.length_sd_m[at])
    told = np.isfinite(found.measured_m) & np.isfinite(true_m)
    return Steps(*(column[told] for column in found))


def together(cases: Iterable[Steps]) -> Steps:
    """Put the steps of recordings one after another."""
    return Steps(*(np.concatenate(columns) for columns in zip(*cases, strict=True)))


def _lengths(where: str, cases: list[Steps]) -> Iterator[Figure]:
    steps = together(cases)
    speed_mps = steps.true_m / steps.lasts_s
    for low, high in pairwise(SPEEDS_MPS):
        at = (speed_mps >= low) & (speed_mps < high)
        if not at.any():
            continue
        off_m = (steps.measured_m - steps.true_m)[at]
        whole_m = steps.true_m[at].sum()
        value = f"{np.abs(off_m).sum() / whole_m:.1%} off, in sum {off_m.sum() / whole_m:+.1%}"
        quantity = f"length of steps at {low} to {high} m/s, {where}"
        yield Figure(quantity, "", value, f"{at.sum()} steps, {len(cases)} recordings")
    near = np.abs(steps.measured_m - steps.true_m) / steps.sd_m
    value = f"{(near <= 1).mean():.0%} within one, {(near <= 2).mean():.0%} within two"
    quantity = f"length of steps within its standard deviation, {where}"
    yield Figure(quantity, "68 %, 95 %", value, f"{near.size} steps")


def _bouts() -> Iterator[Figure]:
    """Measure bouts of daily life, with starts, stops and turns, whichever way."""
    errors = []
    for known in reference_bouts():
        walk = analyse(known.recording, forward_axis="+z")
        assert known.contact_s is not None
        assert known.length_m is not None
        first_s, last_s = np.nanmin(known.contact_s), np.nanmax(known.contact_s)
        at = (walk.steps.time_s > first_s + NEAR_S) & (walk.steps.time_s < last_s + NEAR_S)
        errors.append(np.nansum(walk.steps.length_either_m[at]) / known.length_m - 1.0)
    value = f"{np.mean(np.abs(errors)):.1%} off, bias {np.mean(errors):+.1%}"
    quantity = "distance of bouts of another laboratory's person, height not known"
    yield Figure(quantity, "≤ 15 %", value, f"{len(errors)} bouts of 1")


def _watched(recordings: Iterator[Known], what: str) -> list[Known]:
    return list(track(list(recordings), description=f"{what:<20}", transient=True))
