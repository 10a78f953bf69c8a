"""Initial contacts: how many are found, how many that were none, and how exactly."""

from collections.abc import Iterator

import numpy as np
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import Case, Figure, by_person, count, lowest_to_highest

TOLERANCES_S = {0.25: "≥ 0.975", 0.05: "≥ 0.930"}
WHOLE = {0.25: "≥ 0.960", 0.05: "≥ 0.910"}


def all_contacts(cases: list[Case]) -> Iterator[Figure]:
    """Put the contacts of trials into lines: how many, how exactly, and whose foot."""
    for within_s, aim in TOLERANCES_S.items():
        trials = [judging.contacts(*case, within_s) for case in cases]
        people = lowest_to_highest(by_person(cases, [t.f1 for t in trials]), "{:.3f}")
        quantity = f"initial contacts within {within_s} s, F1"
        n = f"{sum(t.true for t in trials)} contacts, {count(cases)}"
        yield Figure(quantity, aim, f"{f1(cases, within_s):.3f}", n, people)
    trials = [judging.contacts(*case, 0.25) for case in cases]
    late_s = np.concatenate([t.late_s for t in trials])
    people = lowest_to_highest(
        by_person(cases, [float(np.median(t.late_s)) for t in trials]), "{:+.3f} s"
    )
    value = f"{np.median(late_s):+.3f} s"
    yield Figure("initial contacts, bias", "± 0.010 s", value, count(cases), people)
    sides = sum(t.sides_right for t in trials) / late_s.size
    people = lowest_to_highest(by_person(cases, [t.sides_right / t.hits for t in trials]), "{:.1%}")
    yield Figure("left or right of each contact", "≥ 97 %", f"{sides:.1%}", count(cases), people)
    swapped = [
        k.name for (k, _), t in zip(cases, trials, strict=True) if t.sides_right < t.hits / 4
    ]
    value = ", ".join(swapped) or "none"
    yield Figure("trials with left and right the other way throughout", "none", value, count(cases))
    if swapped:
        kept = [t for (k, _), t in zip(cases, trials, strict=True) if k.name not in swapped]
        value = f"{sum(t.sides_right for t in kept) / sum(t.hits for t in kept):.1%}"
        n = f"{len(kept)} recordings"
        yield Figure("left or right of each contact, without those trials", "≥ 97 %", value, n)


def whole_recordings(cases: list[Case]) -> Iterator[Figure]:
    """Put what is found from the first to the last second into lines, after the trial as well."""
    for within_s, aim in WHOLE.items():
        of = [judging.contacts(*case, within_s, whole=True) for case in cases]
        total = sum(of[1:], start=of[0])
        where = f"initial contacts of whole recordings within {within_s} s"
        n = f"{total.true} contacts, {count(cases)}"
        people = lowest_to_highest(by_person(cases, [t.f1 for t in of]), "{:.3f}")
        yield Figure(f"{where}, F1", aim, f"{total.f1:.3f}", n, people)
        if within_s == max(WHOLE):
            value = f"recall {total.recall:.3f}, precision {total.precision:.3f}"
            yield Figure(f"{where}", "recall 0.95, precision 0.97", value, n)


def f1(cases: list[Case], within_s: float) -> float:
    """Take the F1 of the contacts of all trials together."""
    trials = [judging.contacts(*case, within_s) for case in cases]
    return 2 * sum(t.hits for t in trials) / sum(t.found + t.true for t in trials)
