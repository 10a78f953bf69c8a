"""Blind and sighted walkers with a phone on the body: steps by what they hold."""

from collections.abc import Iterator

import numpy as np
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import Case, Figure, by_person, count, lowest_to_highest
from benchmarks.accuracy.truth import blind_walkers
from rich.progress import track

from retrowalk.gait import analyse

WITHIN_S = 0.25  # the clocks of phone and feet are no closer; in a few recordings they drift apart
APART = 0.9  # share of contacts found: where less is, though as many steps, the clocks drift
AS_MANY = 0.05


def blind_walking() -> Iterator[Figure]:
    """Measure each aid: contacts, steps, and which foot it was; nothing is said of the phone."""
    recorded = track(list(blind_walkers()), description="Blind walkers       ", transient=True)
    cases = [(known, analyse(known.recording)) for known in recorded]
    for aid in dict.fromkeys(known.aid for known, _ in cases):
        yield from _of_aid(aid, [case for case in cases if case[0].aid == aid])
    drifting = [case for case in cases if _clocks_drift(case)]
    names = ", ".join(known.name for known, _ in drifting) or "none"
    yield Figure("recordings in which the clocks of phone and feet drift", "", names, count(cases))
    sound = [case for case in cases if not _clocks_drift(case)]
    of = [judging.contacts(*case, WITHIN_S) for case in sound]
    total = sum(of[1:], start=of[0])
    people = lowest_to_highest(by_person(sound, [t.f1 for t in of]), "{:.3f}")
    quantity = f"initial contacts within {WITHIN_S} s, F1, without those"
    yield Figure(quantity, "", f"{total.f1:.3f}", count(sound), people)
    backward_s = sum(walk.totals["backward"].duration_s for _, walk in cases)
    yield Figure("reported backward", "0 s", f"{backward_s:.1f} s", count(cases))


def _of_aid(aid: str, cases: list[Case]) -> Iterator[Figure]:
    of = [judging.contacts(*case, WITHIN_S) for case in cases]
    total = sum(of[1:], start=of[0])
    people = lowest_to_highest(by_person(cases, [t.f1 for t in of]), "{:.3f}")
    n = f"{total.true:,} contacts, {count(cases)}"
    quantity = f"aid: {aid}: initial contacts within {WITHIN_S} s, F1"
    yield Figure(quantity, "≥ 0.950", f"{total.f1:.3f}", n, people)
    errors = [t.found / t.true - 1.0 for t in of]
    value = f"{np.mean(np.abs(errors)):.1%} off, bias {np.mean(errors):+.1%}"
    people = lowest_to_highest(by_person(cases, errors), "{:+.1%}")
    yield Figure(f"aid: {aid}: steps, mean absolute error", "≤ 2 %", value, n, people)
    people = lowest_to_highest(by_person(cases, [t.sides_right / t.hits for t in of]), "{:.1%}")
    value = f"{total.sides_right / total.hits:.1%}"
    yield Figure(f"aid: {aid}: left or right of each contact", "≥ 97 %", value, n, people)


def _clocks_drift(case: Case) -> bool:
    found = judging.contacts(*case, WITHIN_S)
    return found.recall < APART and abs(found.found / found.true - 1.0) < AS_MANY
