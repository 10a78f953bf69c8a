"""The figures of accuracy, one chapter for each place a device is worn."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

import numpy as np
from benchmarks.accuracy import judging
from benchmarks.accuracy.blind import blind_walking
from benchmarks.accuracy.contacts import TOLERANCES_S, all_contacts, f1, whole_recordings
from benchmarks.accuracy.falls import falls_and_stumbles
from benchmarks.accuracy.feet import sensors_on_the_feet
from benchmarks.accuracy.figures import LOST, SEED, Case, Figure
from benchmarks.accuracy.figures import by_person as _by_person
from benchmarks.accuracy.figures import count as _count
from benchmarks.accuracy.figures import lowest_to_highest as _range
from benchmarks.accuracy.measures import pace_and_lengths
from benchmarks.accuracy.moved import moved_in_mid_walk
from benchmarks.accuracy.running import running
from benchmarks.accuracy.slow import slow_walking
from benchmarks.accuracy.still import by_placement, nobody_walks, stairs
from benchmarks.accuracy.streams import streams
from benchmarks.accuracy.truth import (
    SHORTEST_CLIP_S,
    Known,
    lower_backs,
    phones,
    reference_bouts,
    thinned,
    turned,
    virtual_pelves,
)
from rich.progress import track

from retrowalk.gait import Direction, analyse

FORWARD_AXIS = "-z"  # of the phones and of the lower-back sensors here, as they were worn
REFERENCE_AXIS = PELVIS_AXIS = "+z"


def phone_on_the_body() -> Iterator[Figure]:
    """Measure phones worn on the body: as worn, and turned any way whatever."""
    rng = np.random.default_rng(SEED)
    modes: dict[str, list[Case]] = defaultdict(list)
    for known in _watched(phones("body"), "Phone on the body"):
        other = turned(known.recording, rng)
        shown = _first_forward(known)
        modes["own axes"].append((known, analyse(known.recording, forward_axis=FORWARD_AXIS)))
        modes["rotated, forward shown"].append((known, analyse(other, forward_during=shown)))
        modes["rotated, nothing said"].append((known, analyse(other)))
    for mode, cases in modes.items():
        yield from _directions(mode, cases)
    for label in judging.WAYS:
        cases = [c for c in modes["own axes"] if any(s.label == label for s in c[0].stretches)]
        yield _steps(label, cases)
        yield _intervals(label, cases)
        errors = [_error(*judging.metres(*case, label)) for case in cases]
        yield _off(f"distance {label}, height not known", "≤ 5 %", cases, errors)
        if label == "forward":
            yield _calibrated(cases, errors)


def phone_in_the_hand() -> Iterator[Figure]:
    """Measure phones held in the hand, where direction may be unknown but not wrong."""
    cases = [
        (known, analyse(known.recording, forward_axis=FORWARD_AXIS))
        for known in _watched(phones("handheld"), "Phone in the hand")
    ]
    yield _seconds("direction", "≤ 1 % wrong", cases)
    yield _steps("forward", cases)


def lower_back() -> Iterator[Figure]:
    """Measure lower-back trials of people who only walk forward, with a turn in the middle."""
    rng = np.random.default_rng(SEED)
    modes: dict[str, list[Case]] = defaultdict(list)
    lossy: list[Case] = []
    for known in _watched(lower_backs(), "Lower back"):
        own, other, tall = known.recording, turned(known.recording, rng), known.height_m
        worn = analyse(own, forward_axis=FORWARD_AXIS, height_m=tall)
        shown = analyse(other, forward_during=known.walks_s[0], height_m=tall)
        modes["own axes"].append((known, worn))
        modes["rotated, forward shown"].append((known, shown))
        lossy.append((known, analyse(thinned(own, LOST, rng), forward_axis=FORWARD_AXIS)))
    for mode, cases in modes.items():
        backward_s = sum(walk.totals["backward"].duration_s for _, walk in cases)
        yield Figure(f"reported backward, {mode}", "0 s", f"{backward_s:.1f} s", _count(cases))
    yield from all_contacts(modes["own axes"])
    yield from whole_recordings(modes["own axes"])
    for within_s in TOLERANCES_S:
        lost = f1(modes["own axes"], within_s) - f1(lossy, within_s)
        quantity = f"F1 within {within_s} s that {LOST:.0%} lost samples cost"
        yield Figure(quantity, "≤ 0.010", f"{lost:+.3f}", _count(lossy))
    cases = [case for case in modes["own axes"] if case[0].height_m]
    errors = [_error(judging.metres_between(walk, known.walks_s), 20.0) for known, walk in cases]
    yield _off("distance of the two walks of 10 m, true height", "≤ 6 %", cases, errors)
    yield _calibrated(cases, errors)


def reference_person() -> Iterator[Figure]:
    """Measure the bouts of a person nothing was chosen on, in a room, with turns and pauses."""
    cases = [
        (known, analyse(known.recording, forward_axis=REFERENCE_AXIS))
        for known in _watched(reference_bouts(), "Reference person")
    ]
    yield from all_contacts(cases)


def virtual_pelvis() -> Iterator[Figure]:
    """Measure pelves computed from motion capture of acted walks."""
    said = defaultdict(list)
    clips = (clip for clip in virtual_pelves() if clip.recording.duration_s >= SHORTEST_CLIP_S)
    for known in _watched(clips, "Virtual pelvis"):
        walk = analyse(known.recording, forward_axis=PELVIS_AXIS)
        said[known.stretches[0].label].append(judging.mostly(walk))
    for label, ways in said.items():
        value = ", ".join(f"{ways.count(way)} {way.word}" for way in reversed(Direction))
        yield Figure(f"{label} clips are mostly", label, value, f"{len(ways)} clips")


CHAPTERS: dict[str, Callable[[], Iterable[Figure]]] = {
    "Phone worn on the body": phone_on_the_body,
    "Phone in the hand": phone_in_the_hand,
    "Sensor on the lower back": lower_back,
    "Sensor on the lower back, a person measured by another laboratory": reference_person,
    "Slow walking": slow_walking,
    "Phones on blind and sighted walkers, 25 samples a second": blind_walking,
    "Pace, variability and lengths": pace_and_lengths,
    "Sensors on the feet": sensors_on_the_feet,
    "Walking and running": running,
    "Falls and stumbles, acted, sensor on the belt": falls_and_stumbles,
    "Where nobody walks": nobody_walks,
    "Stairs": stairs,
    "Steps by where the device was worn": by_placement,
    "Devices that move, and quick reversals: real walks, altered": moved_in_mid_walk,
    "Streams as they are": streams,
    "Virtual pelvis, acted walks (a warning, not a target)": virtual_pelvis,
}


def _directions(mode: str, cases: list[Case]) -> Iterator[Figure]:
    aim = "≥ 95 % right" if "nothing" in mode else "≥ 99.5 % right"
    yield _seconds(f"direction, {mode}", aim, cases)
    onward = [c for c in cases if not any(s.label == "backward" for s in c[0].stretches)]
    wrong_s = sum(judging.seconds(*case).wrong for case in onward)
    yield Figure(f"wrong where all is forward, {mode}", "0 s", f"{wrong_s:.1f} s", _count(onward))
    errors_s = [error for case in cases for error in judging.change_errors_s(*case)]
    value = f"mean {np.mean(errors_s):.2f} s, at most {np.max(errors_s):.2f} s"
    changes = f"{len(errors_s)} changes"
    yield Figure(f"change of direction placed, {mode}", "≤ 1.0 s", value, changes)


def _seconds(quantity: str, aim: str, cases: list[Case]) -> Figure:
    judged = [judging.seconds(*case) for case in cases]
    total = sum(judged, start=judging.Seconds())
    value = (
        f"{total.right / total.all:.2%} right, {total.wrong / total.all:.2%} wrong, "
        f"{total.unknown / total.all:.2%} unknown"
    )
    shares = _by_person(cases, [j.right / j.all for j in judged])
    return Figure(quantity, aim, value, _count(cases), _range(shares, "{:.1%}"))


def _steps(label: str, cases: list[Case]) -> Figure:
    errors = [_error(*judging.steps(*case, label)) for case in cases]
    return _off(f"steps {label}", "≤ 1.5 %", cases, errors)


def _intervals(label: str, cases: list[Case]) -> Figure:
    held, of = np.array([judging.intervals(*case, label) for case in cases]).T
    quantity = f"intervals between steps {label} that hold one contact"
    value = f"{held.sum() / of.sum():.2%}, {held.sum():,} of {of.sum():,}"
    people = _range(_by_person(cases, (held / of).tolist()), "{:.1%}")
    return Figure(quantity, "≥ 99 %", value, _count(cases), people)


def _off(quantity: str, aim: str, cases: list[Case], errors: list[float]) -> Figure:
    """Put mean absolute and mean error of recordings into a line."""
    value = f"{np.mean(np.abs(errors)):.1%} off, bias {np.mean(errors):+.1%}"
    people = _range(_by_person(cases, errors), "{:+.1%}")
    return Figure(f"{quantity}, mean absolute error", aim, value, _count(cases), people)


def _calibrated(cases: list[Case], errors: list[float]) -> Figure:
    """Learn each person's step length from their first recording and measure their others."""
    first: dict[str, float] = {}
    others, left = [], []
    for case, error in zip(cases, errors, strict=True):
        person = case[0].person
        if person in first:
            others.append(case)
            left.append((1.0 + error) / (1.0 + first[person]) - 1.0)
        first.setdefault(person, error)
    return _off("distance forward, calibrated on another recording", "≤ 3 %", others, left)


def _error(measured: float, true: float) -> float:
    return measured / true - 1.0


def _first_forward(known: Known) -> tuple[float, float]:
    """Take the first stretch of forward walking that is long enough to learn from."""
    return next(
        (s.start_s, s.end_s)
        for s in known.stretches
        if s.label == "forward" and s.end_s - s.start_s >= 3.0
    )


def _watched(recordings: Iterator[Known], what: str) -> Iterable[Known]:
    return track(list(recordings), description=f"{what:<20}", transient=True)
