"""Where up is, in the axes of the device, at every sample.

The gyroscope alone carries the device's turning into a frame that hardly drifts over seconds;
in that frame gravity stands still and everything else averages out, so a slow low-pass there
finds it and the way back gives "up" in device axes. This is the inclination step of VQF
(Laidig & Seel 2023, doi:10.1016/j.inffus.2022.10.014), here with a zero-phase filter instead of
a causal one. Heading is never needed: directions are told relative to the device.
"""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrowalk.gait.filters import band_pass, low_pass, spectrum_of

FloatArray = npt.NDArray[np.float64]
Pair = tuple[npt.NDArray[np.complex128], npt.NDArray[np.complex128]]

SETTLE_HZ = 0.15  # slower than any stride, faster than the drift of a poor gyroscope
BLOCK = 32
LIVELY_HZ = (0.7, 5.0)  # where a walking trunk moves most, and mostly up and down
LIVELY_S = 8.0  # a device that hangs otherwise is seen after so long


def up_in_device(acc: FloatArray, gyr: FloatArray, rate_hz: float) -> FloatArray:
    """Find the unit vector that points up, in device axes, (3, n).

    Parameters
    ----------
    acc : (3, n) specific force, m/s^2
    gyr : (3, n) angular velocity, rad/s
    """
    return ups_in_device([acc], [gyr], rate_hz)[0]


def ups_in_device(acc: list[FloatArray], gyr: list[FloatArray], rate_hz: float) -> list[FloatArray]:
    """Find up in many pieces of signal; only the slow low-pass has to know them apart."""
    attitude = attitude_of(np.concatenate(gyr, axis=1), rate_hz)
    still = rotate(attitude, np.concatenate(acc, axis=1))
    edges = np.cumsum([0, *(piece.shape[1] for piece in acc)]).tolist()
    for a, b in pairwise(edges):
        frequency_hz, apply = spectrum_of(still[:, a:b], rate_hz)
        still[:, a:b] = apply(low_pass(frequency_hz, SETTLE_HZ))
    up = rotate(attitude * _INVERSE, still)
    up /= np.sqrt(np.einsum("ij,ij->j", up, up))
    return np.split(up, edges[1:-1], axis=1)


def liveliest_axis(acc: FloatArray, rate_hz: float) -> FloatArray:
    """Find the axis of most movement, unit vectors in device axes, (3, n).

    A trunk that walks moves more up and down than to any side, so that steps can be counted along
    it where there is no gravity. Which of its ends is up stays unknown.

    Parameters
    ----------
    acc : (3, n) acceleration without gravity, m/s^2
    """
    n = acc.shape[1]
    frequency_hz, apply = spectrum_of(acc, rate_hz)
    lively = apply(band_pass(frequency_hz, *LIVELY_HZ))
    window = min(n, round(LIVELY_S * rate_hz))
    starts = np.linspace(0, n - window, max(1, 2 * n // window)).astype(np.intp)
    axes = np.empty((3, starts.size))
    for k, start in enumerate(starts):
        part = lively[:, start : start + window]
        axes[:, k] = np.linalg.eigh(part @ part.T)[1][:, -1]
        if k and axes[:, k] @ axes[:, k - 1] < 0:
            axes[:, k] = -axes[:, k]
    middles = starts + window / 2
    along = np.stack([np.interp(np.arange(n), middles, row) for row in axes])
    return np.asarray(along / np.maximum(np.sqrt(np.einsum("ij,ij->j", along, along)), 1e-9))


def name_of(direction: FloatArray) -> str:
    """Name the axis that a direction (3,) is nearest to: +x, -x, +y, -y, +z or -z."""
    nearest = int(np.abs(direction).argmax())
    return ("-" if direction[nearest] < 0 else "+") + "xyz"[nearest]


def rotate(quaternion: FloatArray, vector: FloatArray) -> FloatArray:
    """Rotate vectors (3, n) by unit quaternions (4, n), scalar first."""
    w, axis = quaternion[0], quaternion[1:]
    twice = 2.0 * _cross(axis, vector)
    return np.asarray(vector + w * twice + _cross(axis, twice))


def attitude_of(gyr: FloatArray, rate_hz: float) -> FloatArray:
    """Carry device axes to those of the first sample, from turning alone: quaternions (4, n)."""
    half = gyr * (0.5 / rate_hz)
    square = np.einsum("ij,ij->j", half, half)
    # Cosine and sine over angle as series: the angle between two samples is small.
    small = np.empty((4, gyr.shape[1]))
    small[0] = 1.0 - square * (1.0 / 2.0 - square / 24.0)
    small[1:] = half * (1.0 - square * (1.0 / 6.0 - square / 120.0))
    return _as_quaternion(_running_product(_as_pair(small)))


def _running_product(q: Pair) -> Pair:
    """Products q0, q0 q1, q0 q1 q2, ...: within blocks side by side, then over the blocks."""
    n = q[0].size
    blocks = -(-n // BLOCK)
    first, second = (np.zeros(blocks * BLOCK, np.complex128) for _ in q)
    first[n:] = 1.0
    first[:n], second[:n] = q
    within = [np.ascontiguousarray(part.reshape(blocks, BLOCK).T) for part in (first, second)]
    for k in range(1, BLOCK):
        within[0][k], within[1][k] = _product(
            (within[0][k - 1], within[1][k - 1]), (within[0][k], within[1][k])
        )
    if blocks > 1:
        ends = _running_product((within[0][-1][:-1], within[1][-1][:-1]))
        before = np.append(1.0 + 0j, ends[0]), np.append(0j, ends[1])
        within[0], within[1] = _product(before, (within[0], within[1]))
    return within[0].T.reshape(-1)[:n], within[1].T.reshape(-1)[:n]


def times(p: FloatArray, q: FloatArray) -> FloatArray:
    """Hamilton product of quaternions, scalar first along the first axis."""
    return _as_quaternion(_product(_as_pair(p), _as_pair(q)))


def _as_pair(q: FloatArray) -> Pair:
    """Write a quaternion as two complex numbers, (w + ix) + (y + iz) j: a third of the work."""
    return q[0] + 1j * q[1], q[2] + 1j * q[3]


def _as_quaternion(pair: Pair) -> FloatArray:
    first, second = pair
    return np.stack((first.real, first.imag, second.real, second.imag))


def _product(p: Pair, q: Pair) -> Pair:
    return p[0] * q[0] - p[1] * q[1].conj(), p[0] * q[1] + p[1] * q[0].conj()


def _cross(a: FloatArray, b: FloatArray) -> FloatArray:
    """Cross product along the first axis (numpy's own is slow on channel-major arrays)."""
    return np.stack(
        (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    )


_INVERSE = np.array([[1.0], [-1.0], [-1.0], [-1.0]])
