"""Real recordings altered: the device turned on the body in mid walk, and quick reversals.

Nobody recorded these; a recording is turned about up from its middle on, as a device that turns in
a pocket would feel it, or its first half is followed by its second half reversed in time, which
stands in for walking backward without having turned.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import SEED, Figure
from benchmarks.accuracy.truth import Known, Stretch, phones, walking_at_the_belt

from retrowalk.gait import Walk, analyse
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.motion import ups_of
from retrowalk.gait.signal import evenly
from retrowalk.gait.units import in_si_units
from retrowalk.recordings import Recording

FloatArray = npt.NDArray[np.float64]

ANGLES_DEG = (180.0, 135.0)
LASTS_S = (0.0, 0.6, 2.0, 5.0, 20.0)
PAUSES_S = (0.0, 0.5, 1.0, 2.0)
SHORT_WALK_S, STOWED_S = 18.0, (1.5, 3.5)
LONG_WRONG_S = 3.0
ASKED_EVERY_S = 0.2
JOIN_S = 0.1  # over which two recordings blend


def moved_in_mid_walk() -> Iterator[Figure]:
    """Turn the device on the body, and turn the walker back without turning about."""
    for what, known in (("belt", _belt()), ("phone", _phones())):
        for angle_deg in ANGLES_DEG:
            for lasts_s in LASTS_S:
                cases = [turned_at_half(one, np.radians(angle_deg), lasts_s) for one in known]
                how = f"{what}, turned by {angle_deg:.0f}° over {lasts_s:g} s, thereafter"
                yield _told(how, "≤ 3 s wrong", cases)
                yield _told_live(f"{how}, live", "≤ 3 s wrong", cases)
        for pause_s in PAUSES_S:
            cases = [there_and_back(one, pause_s) for one in known]
            how = f"{what}, at once backward after {pause_s:g} s, thereafter"
            yield _told(how, "0 % wrong", cases)
            yield _told_live(f"{how}, live", "0 % wrong", cases)
        rng = np.random.default_rng(SEED)
        cases = [stowed(one, rng) for one in known]
        yield _told(
            f"{what}, walk of 18 s, stowed in its first 4, thereafter",
            "all right",
            cases,
            says=False,
        )


def turned_at_half(known: Known, angle_rad: float, lasts_s: float) -> Known:
    """Turn the device about up from the middle of a recording on; the truth stays forward.

    The gyroscope sees the turning, if it lasts.
    """
    recording = known.recording
    time_s, half_s = recording.time_s, 0.5 * recording.duration_s
    share = time_s >= half_s if lasts_s == 0 else np.clip((time_s - half_s) / lasts_s, 0.0, 1.0)
    angle = angle_rad * share
    even = evenly(recording)
    up = ups_of([even])[0].mean(axis=1)
    up /= np.linalg.norm(up)
    acc, gyr = (_about(up, -angle, signal) for signal in (recording.acc_mps2, _gyr(recording)))
    if lasts_s:
        gyr = gyr + up[:, None] * np.gradient(angle, time_s)
    altered = Recording.from_arrays(time_s, acc, gyr, source=recording.source)
    after = (Stretch(half_s, recording.duration_s, "forward"),)
    return replace(known, recording=altered, stretches=after)


def there_and_back(known: Known, pause_s: float) -> Known:
    """Walk forward for the first half, stand for a moment, and walk the second half backward."""
    recording = known.recording
    time_s, half = recording.time_s, recording.time_s.size // 2
    interval_s = float(np.median(np.diff(time_s)))
    signal = np.concatenate((recording.acc_mps2, _gyr(recording)))
    back = np.concatenate((signal[:3, half:], -signal[3:, half:]))[:, ::-1]
    back_s = (time_s[-1] - time_s[half:])[::-1]
    count = round(pause_s / interval_s)
    still = np.zeros((6, count))
    still[:3] = signal[:3].mean(axis=1, keepdims=True)
    at_s = np.arange(1, count + 1) * interval_s
    joined_s = np.concatenate(
        (
            time_s[:half],
            time_s[half - 1] + at_s,
            time_s[half - 1] + (count + 1) * interval_s + back_s,
        )
    )
    joined = np.concatenate((signal[:, :half], still, back), axis=1)
    for edge in {half, half + count}:
        joined = _blended(joined, edge, round(JOIN_S / interval_s))
    altered = Recording.from_arrays(joined_s, joined[:3], joined[3:], source=recording.source)
    begins_s = float(joined_s[half + count])
    after = (Stretch(begins_s, altered.duration_s, "backward"),)
    return replace(known, recording=altered, stretches=after)


def stowed(known: Known, rng: np.random.Generator) -> Known:
    """Cut a short walk out, in whose first seconds the device is shaken and put into place."""
    recording = known.recording
    part = (recording.time_s >= 8.0) & (recording.time_s < 8.0 + SHORT_WALK_S)
    time_s = recording.time_s[part] - 8.0
    axis = rng.standard_normal(3)
    axis /= np.linalg.norm(axis)
    begins_s, ends_s = STOWED_S
    share = np.clip((ends_s - time_s) / (ends_s - begins_s), 0.0, 1.0)
    angle = rng.uniform(1.0, np.pi) * share
    angle += 0.3 * np.sin(2 * np.pi * 1.7 * time_s) * (time_s < ends_s)
    acc, gyr = (
        _about(axis, angle, signal[:, part]) for signal in (recording.acc_mps2, _gyr(recording))
    )
    gyr -= axis[:, None] * np.gradient(angle, time_s)
    altered = Recording.from_arrays(time_s, acc, gyr, source=recording.source)
    return replace(known, recording=altered, stretches=(Stretch(5.0, SHORT_WALK_S, "forward"),))


def _blended(signal: FloatArray, edge: int, width: int) -> FloatArray:
    """Take the step out of a joint: half of it on either side, fading."""
    step = signal[:, edge] - signal[:, edge - 1]
    fade = 0.5 * (1.0 - np.arange(width) / width)
    signal = signal.copy()
    before, after = slice(edge - width, edge), slice(edge, edge + width)
    signal[:, before] += step[:, None] * fade[::-1]
    signal[:, after] -= step[:, None] * fade[: signal[:, after].shape[1]]
    return signal


def _about(axis: FloatArray, angle: FloatArray, vector: FloatArray) -> FloatArray:
    """Turn vectors (3, n) about an axis, each by its angle (n,): Rodrigues' formula."""
    along = axis[:, None] * (axis @ vector)
    across = np.cross(axis, vector, axisb=0, axisc=0)
    return np.asarray(along + np.cos(angle) * (vector - along) + np.sin(angle) * across)


def _gyr(recording: Recording) -> FloatArray:
    assert recording.gyr_radps is not None
    return np.asarray(recording.gyr_radps, dtype=np.float64)


def _told(quantity: str, aim: str, cases: list[Known], *, says: bool = True) -> Figure:
    """Measure whole recordings, ``says`` with the forward axis declared."""
    walks = [
        analyse(one.recording, forward_axis=one.forward_axis if says else None) for one in cases
    ]
    judged = [judging.seconds(one, walk) for one, walk in zip(cases, walks, strict=True)]
    longest_s = max(_longest_wrong_s(one, walk) for one, walk in zip(cases, walks, strict=True))
    total = sum(judged, start=judging.Seconds())
    over = sum(one.wrong > LONG_WRONG_S for one in judged)
    return _figure(quantity, aim, total, over, longest_s, cases)


def _told_live(quantity: str, aim: str, cases: list[Known]) -> Figure:
    judged, longest_s = [], 0.0
    for one in cases:
        (stretch,) = one.stretches
        live, recording = LiveWalk(forward_axis=one.forward_axis), one.recording
        step = round(ASKED_EVERY_S * recording.rate_hz)
        true = judging.WAYS[stretch.label]
        right = wrong = unknown = in_a_row_s = 0.0
        for k in range(0, recording.time_s.size, step):
            part = slice(k, k + step)
            news = live.push(
                recording.time_s[part], recording.acc_mps2[:, part], _gyr(recording)[:, part]
            )
            if recording.time_s[k] < stretch.start_s:
                continue
            found = news.direction * true
            right += ASKED_EVERY_S * (found > 0)
            wrong += ASKED_EVERY_S * (found < 0)
            unknown += ASKED_EVERY_S * (found == 0)
            in_a_row_s = in_a_row_s + ASKED_EVERY_S if found < 0 else 0.0
            longest_s = max(longest_s, in_a_row_s)
        judged.append(judging.Seconds(right, wrong, unknown))
    total = sum(judged, start=judging.Seconds())
    over = sum(one.wrong > LONG_WRONG_S for one in judged)
    return _figure(quantity, aim, total, over, longest_s, cases)


def _figure(
    quantity: str,
    aim: str,
    total: judging.Seconds,
    over: int,
    longest_s: float,
    cases: list[Known],
) -> Figure:
    value = (
        f"{total.right / total.all:.1%} right, {total.wrong / total.all:.1%} wrong "
        f"({longest_s:.1f} s at most, {over} recordings over {LONG_WRONG_S:g} s)"
    )
    people = len({one.person for one in cases})
    return Figure(quantity, aim, value, f"{len(cases)} recordings of {people}")


def _longest_wrong_s(known: Known, walk: Walk) -> float:
    """How long it is told wrong at a stretch."""
    (stretch,) = known.stretches
    wrong = -judging.WAYS[stretch.label]
    inside = [
        min(bout.end_s, stretch.end_s) - max(bout.start_s, stretch.start_s)
        for bout in walk.bouts
        if bout.direction == wrong
    ]
    return max([0.0, *inside])


def _belt() -> list[Known]:
    return [_in_si(one) for one in walking_at_the_belt()][::2]


def _phones() -> list[Known]:
    return [_in_si(one) for one in phones("body") if _only_forward(one.stretches)]


def _only_forward(stretches: Iterable[Stretch]) -> bool:
    return not any(stretch.label == "backward" for stretch in stretches)


def _in_si(known: Known) -> Known:
    return replace(known, recording=in_si_units(known.recording))
