"""The chapter of streams as they are: one fault is put into each recording, and it is measured."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from benchmarks.accuracy import judging
from benchmarks.accuracy.figures import SEED, Figure
from benchmarks.accuracy.truth import Known, blind_walkers, lower_backs, phones, resampled
from rich.progress import track

from retrowalk.gait import Walk, analyse
from retrowalk.gait.orientation import up_in_device
from retrowalk.gait.signal import RATE_HZ, evenly
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import STANDARD_GRAVITY_MPS2, is_in_degrees

FloatArray = npt.NDArray[np.float64]
Spoils = Callable[[Recording], Recording]

SILENT_S = 15.0


def streams() -> Iterator[Figure]:
    """Measure phones on the body and in the hand whose streams are spoilt in one way each."""
    everyone = [*phones("body"), *phones("handheld"), *blind_walkers(), *lower_backs()]
    yield from _units(everyone)
    known = [one for one in everyone if one.recording.gyr_radps is not None]
    whole = [_measured(one, lambda r: r) for one in track(known, "As they are", transient=True)]
    for fault, spoils in FAULTS.items():
        walks = [_measured(one, spoils) for one in track(known, fault, transient=True)]
        yield _compared(fault, known, whole, walks)


def _measured(known: Known, spoils: Spoils) -> Walk:
    return analyse(spoils(known.recording), forward_axis=known.forward_axis)


def _compared(fault: str, known: list[Known], whole: list[Walk], walks: list[Walk]) -> Figure:
    """Compare with the same recordings unspoilt: steps, and seconds of known direction."""
    off = [len(b.steps) / max(1, len(a.steps)) - 1 for a, b in zip(whole, walks, strict=True)]
    judged = [judging.seconds(*case) for case in zip(known, walks, strict=True)]
    total = sum(judged, start=judging.Seconds())
    told = total.right + total.wrong + total.unknown
    return Figure(
        fault,
        "no second wrong",
        f"steps {np.mean(np.abs(off)):.1%} off; right {total.right / told:.1%}, "
        f"wrong {total.wrong:.0f} s of {told:.0f}",
        f"{len(walks)} recordings",
    )


def _units(known: list[Known]) -> Iterator[Figure]:
    mistaken = sum(_mistaken(one.recording) for one in known)
    yield Figure(
        "rad/s and deg/s taken for each other", "0", str(mistaken), f"{len(known)} recordings"
    )


def _mistaken(recording: Recording) -> bool:
    time_s, acc, gyr = recording.time_s, recording.acc_mps2, recording.gyr_radps
    if gyr is None:
        return False
    return is_in_degrees(time_s, acc, gyr) or not is_in_degrees(time_s, acc, np.degrees(gyr))


def _silent(recording: Recording) -> Recording:
    gyr = _turning(recording).copy()
    gyr[:, (recording.time_s > SILENT_S) & (recording.time_s < 2 * SILENT_S)] = np.nan
    return replace(recording, gyr_radps=gyr)


def _restamped(stamps: Callable[[FloatArray], FloatArray]) -> Spoils:
    return lambda r: Recording.from_arrays(stamps(r.time_s), r.acc_mps2, r.gyr_radps)


def _packets(time_s: FloatArray) -> FloatArray:
    packet = np.floor(time_s / 0.2)
    return (packet + 1) * 0.2 + 0.0001 * (np.arange(time_s.size) - np.searchsorted(packet, packet))


def _shuffled(recording: Recording) -> Recording:
    blocks = np.array_split(np.arange(recording.time_s.size), 12)
    order = np.random.default_rng(SEED).permutation(12)
    rows = np.concatenate([blocks[k] for k in order])
    signals = (recording.acc_mps2[:, rows], _turning(recording)[:, rows])
    return Recording.from_arrays(recording.time_s[rows], *signals)


def _without_gravity(recording: Recording) -> Recording:
    segment = evenly(recording)
    up = up_in_device(segment.acc_mps2, _turning(recording, segment.gyr_radps), RATE_HZ)
    moving = segment.acc_mps2 - STANDARD_GRAVITY_MPS2 * up
    return Recording.from_arrays(segment.time_s, moving, segment.gyr_radps)


def _turning(recording: Recording, gyr: FloatArray | None = None) -> FloatArray:
    gyr = recording.gyr_radps if gyr is None else gyr
    assert gyr is not None, recording.source
    return gyr


FAULTS: dict[str, Spoils] = {
    "as they are": lambda r: r,
    f"the gyroscope silent for {SILENT_S:.0f} s": _silent,
    "packets of 0.2 s": _restamped(_packets),
    "stamps of 0.1 s": _restamped(lambda t: np.floor(10 * t) / 10),
    "stamps of whole seconds": _restamped(np.floor),
    "the clock set back by 3 s": _restamped(lambda t: t - 3.0 * (t > t[-1] / 2)),
    "the clock set back by an hour": _restamped(lambda t: t - 3600.0 * (t > t[-1] / 2)),
    "rows in blocks that changed places": _shuffled,
    "degrees a second, g": lambda r: Recording.from_arrays(
        r.time_s, r.acc_mps2 / STANDARD_GRAVITY_MPS2, np.degrees(_turning(r))
    ),
    "10 samples a second": lambda r: resampled(r, 10.0),
    "without gravity": _without_gravity,
}
