"""Slow walking: people who walk slowly, and quicker ones whose time is stretched."""

from collections.abc import Iterable, Iterator

import numpy as np
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import SEED, Figure, by_person, count, lowest_to_highest
from benchmarks.accuracy.truth import Known, lower_backs, reference_bouts, slowed
from rich.progress import track

from retrowalk.gait import analyse

SLOW_MPS = 0.8
FACTORS = (1.5, 2.0, 2.5, 3.0)
WITHIN_S = 0.25


def slow_walking() -> Iterator[Figure]:
    """Measure slow bouts of a person, and trials on the lower back that last longer and longer."""
    bouts = [known for known in reference_bouts() if (known.pace_mps or np.inf) < SLOW_MPS]
    cases = [(known, analyse(known.recording)) for known in bouts]
    of = [judging.contacts(*case, WITHIN_S) for case in cases]
    total = sum(of[1:], start=of[0])
    value = f"{total.hits} of {total.true}, {total.found} found"
    quantity = f"contacts of bouts below {SLOW_MPS} m/s within {WITHIN_S} s"
    yield Figure(quantity, "≥ 92 %", value, count(cases))
    trials = list(lower_backs())
    for factor in FACTORS:
        yield from _slowed(trials, factor)


def _slowed(trials: list[Known], factor: float) -> Iterator[Figure]:
    rng = np.random.default_rng(SEED)
    cases = [(slow, analyse(slow.recording)) for slow in _watched(trials, factor, rng)]
    of = [judging.contacts(*case, WITHIN_S * factor) for case in cases]
    total = sum(of[1:], start=of[0])
    ratios = [t.found / t.true for t in of]
    steps_s = [
        np.median(np.diff(known.contact_s)) for known, _ in cases if known.contact_s is not None
    ]
    what = f"slowed {factor:g} times, to {60 / np.median(steps_s):.0f} steps a minute"
    people = lowest_to_highest(by_person(cases, ratios), "{:.2f}")
    value = f"{total.found / total.true:.3f}"
    yield Figure(f"{what}: steps found to one", "0.95 to 1.05", value, count(cases), people)
    people = lowest_to_highest(by_person(cases, [t.f1 for t in of]), "{:.3f}")
    yield Figure(f"{what}: contacts, F1", "≥ 0.95", f"{total.f1:.3f}", count(cases), people)


def _watched(trials: list[Known], factor: float, rng: np.random.Generator) -> Iterable[Known]:
    for known in track(trials, description=f"Slowed {factor:g}          ", transient=True):
        yield slowed(known, factor, rng)
