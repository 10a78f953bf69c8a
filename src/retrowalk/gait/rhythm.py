"""The beat of a walk from the acceleration alone: for a wrist, and where nothing tells the turning.

Without a gyroscope neither posture nor turning nor push and fall can show that somebody walks. What
is left is the beat: the length of the acceleration, whichever way the device hangs, repeats itself
a stride later, and goes on to (its autocorrelation, after Moe-Nilssen & Helbostad 2004,
doi:10.1016/S0021-9290(03)00233-1). Hands at a desk, at a wheel or in a sleeve repeat nothing for
long.

On a wrist the arm swings once a stride, often so widely that the two steps in it can't be seen.
The beat is then that of the swing, and there are two steps in it; in slow walking, where a swing
takes longer than ``longest_swing_s``, the arms swing once a step (Wagenaar & van Emmerik 2000,
doi:10.1016/S0021-9290(00)00020-8). A trunk that goes so slowly shows one step a beat: what of it is
horizontal is less alike after a step than after a stride.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.filters import band_pass, spectrum_of
from retrowalk.gait.repetition import repetition_of
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs, runs

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

EVERY_S = 1.0  # windows are so far apart
LONGEST_LAG_S = 2.8  # looked at: two strides of slow walking
BLOCK = 1 << 15  # samples of a long recording are gone through in blocks, to spare memory
MARGIN = 150  # samples beyond a block, so that no filter sees its edge
LAGS = np.arange(round(LONGEST_LAG_S * RATE_HZ) + 1)


@dataclass(frozen=True)
class RhythmParameters:
    """What a beat is, and how its steps are counted: round numbers, chosen on watches and phones.

    Attributes
    ----------
    band_hz : holds a stride, its steps and what is sharp in them
    window_s : how long the acceleration is looked at: about five strides
    shortest_s, longest_s : of a beat
    longest_seen_s, as_clear : a shorter beat is that of steps, if it is as clear as this share of
        the clearest
    shortest_swing_s, longest_swing_s : of an arm that swings once a stride (Wagenaar & van Emmerik
        2000, doi:10.1016/S0021-9290(00)00020-8)
    other_foot : what is horizontal is less alike by so much after a step than after a stride
    sure : so clear a beat is one to count by, 0 to 1
    near_octaves : the beats of a run are its usual one, give or take so much
    least_share : around so many of the footfalls of a run there is such a beat, or it has none
    alike : or, worn elsewhere than on a wrist, each rise correlates so well with the one before
    """

    band_hz: tuple[float, float] = (0.6, 5.0)
    window_s: float = 6.0
    shortest_s: float = 0.3
    longest_s: float = 2.2
    longest_seen_s: float = 0.75
    as_clear: float = 0.5
    shortest_swing_s: float = 0.8
    longest_swing_s: float = 1.4
    other_foot: float = 0.2
    sure: float = 0.5
    near_octaves: float = 0.3
    least_share: float = 0.4
    alike: float = 0.65


USUAL_PARAMETERS = RhythmParameters()


@dataclass(frozen=True, eq=False)
class Rhythm:
    """The beat around some times.

    Attributes
    ----------
    clarity : (k,) how much the acceleration repeats itself a beat later, 0 to 1
    step_s : (k,) how long a step takes by it
    swings : (k,) the beat is that of a swing with two steps in it that can't be seen
    """

    clarity: FloatArray
    step_s: FloatArray
    swings: Mask


def with_rhythm(
    steps: Footfalls, traces: DeviceTraces, parameters: RhythmParameters = USUAL_PARAMETERS
) -> Footfalls:
    """Leave out the runs of footfalls that have no beat, nor are alike."""
    if not len(steps):
        return steps
    run = runs(steps)
    alike = repetition_of(steps, traces, run).up_step >= parameters.alike
    return steps[_beaten(rhythm_at(steps.time_s, traces, parameters), run, parameters)[1] | alike]


def counted_by_rhythm(
    steps: Footfalls, traces: DeviceTraces, parameters: RhythmParameters = USUAL_PARAMETERS
) -> Footfalls:
    """Place the steps of each run that has a beat anew, as many as it has: for a wrist.

    What a step shows besides its time is that of the nearest footfall that was found.
    """
    if not len(steps):
        return steps
    run = runs(steps)
    rhythm = rhythm_at(steps.time_s, traces, parameters)
    usual, has_beat = _beaten(rhythm, run, parameters)
    parts = []
    for number in np.unique(run[has_beat]):
        at = np.flatnonzero(run == number)
        found_s, beats = steps.time_s[at], at[usual[at]]
        step_s = np.interp(found_s, steps.time_s[beats], rhythm.step_s[beats])
        # How many steps have been made by each footfall; the whole numbers between are the steps.
        rate = 0.5 * (1.0 / step_s[1:] + 1.0 / step_s[:-1])
        count = np.concatenate(([0.0], np.cumsum(np.diff(found_s) * rate)))
        time_s = np.interp(np.arange(round(float(count[-1])) + 1), count, found_s)
        nearest = at[np.rint(np.interp(time_s, found_s, np.arange(at.size))).astype(np.intp)]
        duration_s = np.diff(time_s, prepend=time_s[0] - step_s[0])
        parts.append(replace(steps[nearest], time_s=time_s, duration_s=duration_s))
    return Footfalls.joined(parts)


def swings_only(
    steps: Footfalls, traces: DeviceTraces, parameters: RhythmParameters = USUAL_PARAMETERS
) -> bool:
    """Tell whether an arm swings: most beats hide two steps, or one number a sample was kept."""
    if not len(steps):
        return False
    rhythm = rhythm_at(steps.time_s, traces, parameters)
    usual, has_beat = _beaten(rhythm, runs(steps), parameters)
    at = usual & has_beat
    one_number = int(traces.acc_mps2.any(axis=1).sum()) == 1
    return bool(at.any() and (one_number or rhythm.swings[at].mean() > 0.5))


def _beaten(rhythm: Rhythm, run: Runs, parameters: RhythmParameters) -> tuple[Mask, Mask]:
    """Tell around which footfalls there is the usual beat of their run, and which runs have one."""
    sure = rhythm.clarity >= parameters.sure
    logs = np.full(run.size, np.nan)
    for number in np.unique(run[sure]):
        at = run == number
        usual_s = np.quantile(rhythm.step_s[at & sure], 0.5, method="nearest")  # one of them
        logs[at] = np.log2(rhythm.step_s[at] / usual_s)
    octave = np.rint(logs)  # a beat of half or twice the time is the same rhythm
    near = sure & (np.abs(logs - octave) <= parameters.near_octaves) & (np.abs(octave) <= 1)
    share = (np.bincount(run, near) / np.bincount(run))[run]
    return near & (octave == 0), share >= parameters.least_share


def rhythm_at(
    time_s: FloatArray, traces: DeviceTraces, parameters: RhythmParameters = USUAL_PARAMETERS
) -> Rhythm:
    """Find the beat around each time, from windows a second apart."""
    n, window = traces.time_s.size, round(parameters.window_s * RATE_HZ)
    window = min(window, n)
    if window <= LAGS[-1]:
        nothing = np.zeros(time_s.size)
        return Rhythm(nothing, nothing + 1.0, nothing > 0)
    every = round(EVERY_S * RATE_HZ)
    first = np.clip(traces.at(time_s) - window // 2, 0, n - window) // every * every
    starts, which = np.unique(first, return_inverse=True)
    cuts = np.flatnonzero(np.diff(starts // BLOCK)) + 1
    parts = [_beats_at(block, window, traces, parameters) for block in np.split(starts, cuts)]
    clarity, step_s, swings = np.concatenate(parts, axis=1)
    return Rhythm(clarity[which], step_s[which], swings[which] > 0)


def _beats_at(
    starts: npt.NDArray[np.intp], window: int, traces: DeviceTraces, parameters: RhythmParameters
) -> FloatArray:
    """Filter what lies around some windows, and find their beats, (3, k)."""
    begin = max(0, int(starts[0]) - MARGIN)
    part = slice(begin, int(starts[-1]) + window + MARGIN)
    acc, up = traces.acc_mps2[:, part].astype(np.float64), traces.up[:, part]
    size = np.sqrt(np.einsum("ij,ij->j", acc, acc))
    level = acc - np.einsum("ij,ij->j", acc, up) * up
    f_hz, apply = spectrum_of(np.concatenate((size[None], level)), RATE_HZ)
    return _beats(apply(band_pass(f_hz, *parameters.band_hz)), starts - begin, window, parameters)


def _beats(
    signals: FloatArray, starts: npt.NDArray[np.intp], window: int, parameters: RhythmParameters
) -> FloatArray:
    """Find how clear the beat of each window is, how long a step takes, and if it swings, (3, k).

    Parameters
    ----------
    signals : (4, n) length of the acceleration, and what of it is horizontal
    """
    windows = signals[:, starts[:, None] + np.arange(window)]
    likeness = _autocorrelation(windows[:1])
    lag_s = LAGS / RATE_HZ
    top = np.zeros(likeness.shape, dtype=bool)
    top[:, 1:-1] = (likeness[:, 1:-1] >= likeness[:, :-2]) & (likeness[:, 1:-1] > likeness[:, 2:])
    beats = (lag_s >= parameters.shortest_s) & (lag_s <= parameters.longest_s)
    peaks = np.where(top & beats, np.maximum(likeness, 0.0), 0.0)

    swings = np.where(lag_s >= parameters.shortest_swing_s, peaks, 0.0)
    clarity = swings.max(axis=1)
    swing_s = lag_s[(swings >= 0.9 * clarity[:, None]).argmax(axis=1)]
    seen = np.where(lag_s <= parameters.longest_seen_s, peaks, 0.0)
    is_seen = seen.max(axis=1) >= parameters.as_clear * clarity
    seen_s = lag_s[seen.argmax(axis=1)]
    level = _autocorrelation(windows[1:])
    once, twice = (_at_lag(level, times * swing_s) for times in (1, 2))
    two_steps = (
        ~is_seen & (swing_s <= parameters.longest_swing_s) & (once >= twice - parameters.other_foot)
    )
    step_s = np.where(is_seen, seen_s, np.where(two_steps, 0.5 * swing_s, swing_s))
    return np.stack((clarity, step_s, two_steps))


def _at_lag(likeness: FloatArray, lag_s: FloatArray) -> FloatArray:
    lag = np.minimum(np.rint(lag_s * RATE_HZ).astype(np.intp), LAGS[-1])
    return np.asarray(likeness[np.arange(lag.size), lag])


def _autocorrelation(windows: FloatArray) -> FloatArray:
    """Correlate windows (c, k, n) with themselves ``LAGS`` later, channels as one, (k, lags)."""
    n = windows.shape[2]
    size = 1 << (n + LAGS.size).bit_length()
    power = (np.abs(np.fft.rfft(windows, size, axis=2)) ** 2).sum(axis=0)
    product = np.fft.irfft(power, size, axis=1)[:, LAGS]
    square = np.cumsum((windows**2).sum(axis=0), axis=1)
    energy = np.concatenate((np.zeros((len(square), 1)), square), axis=1)
    early, late = energy[:, n - LAGS], energy[:, -1:] - energy[:, LAGS]
    return np.asarray(product / np.sqrt(np.maximum(early * late, 1e-12)))
