"""What a sensor on a foot records of a walk that is written down, with its truth.

A stride is written from flat to flat: the foot rolls off over the toe, swings, comes down on the
heel and rolls on to the sole. A backward stride is the same movement with time reversed, smaller
in its angles: down on the toe, then the heel. Angles and times are those of usual walking
(Perry & Burnfield 2010, "Gait analysis: normal and pathological function").
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retrowalk.gait.synthetic.curves import gliding, monotone
from retrowalk.gait.synthetic.sensors import (
    AXES,
    Rotation,
    body_rates,
    device_axes,
    specific_force,
    store,
    with_noise,
)
from retrowalk.gait.synthetic.walk import Segment
from retrowalk.gait.types import Direction, FloatArray, IntArray
from retrowalk.recordings.types import Recording

# Shares of a stride, from the middle of one stance to the middle of the next.
FOOT_OFF, CONTACT, TURNED = 0.25, 0.65, (0.30, 0.60)
# Toes above heel, radians, at shares of the stride.
PITCH_RAD = {
    0.0: 0.0,
    0.06: 0.0,
    0.15: -0.35,
    FOOT_OFF: -0.95,
    0.30: -1.05,
    0.47: 0.0,
    0.60: 0.38,
    CONTACT: 0.35,
    0.75: 0.0,
    1.0: 0.0,
}
BACKWARD_PITCH = 0.6  # of the angles forward
TOE_M, SENSOR_M = 0.25, (0.15, 0.08)  # ahead of the heel and above the sole
LIFT_M = 0.05  # of the sensor in mid-swing, beyond what the turning foot lifts it


@dataclass(frozen=True, eq=False)
class FootTruth:
    """What really happened in a synthetic walk; one column for each stride.

    Attributes
    ----------
    foot_off_s, contact_s : (k,) when the foot leaves the ground and touches it
    direction : (k,) values of Direction
    foot_angle_rad : (k,) toes above heel at the contact
    length_m : (k,) from flat to flat
    position_m : (3, n) of the sensor, z up, before any samples were lost
    """

    foot_off_s: FloatArray
    contact_s: FloatArray
    direction: IntArray
    foot_angle_rad: FloatArray
    length_m: FloatArray
    position_m: FloatArray


@dataclass(frozen=True, eq=False)
class SyntheticFoot:
    """A recording of one foot and the truth behind it."""

    recording: Recording
    truth: FootTruth


def synthesise_foot(
    segments: Sequence[Segment],
    *,
    seed: int | np.random.Generator,
    height_m: float = 1.72,
    rate_hz: float = 100.0,
    rotation: Rotation = None,
    noise: float = 1.0,
    packet_loss: float = 0.0,
) -> SyntheticFoot:
    """Make the recording of one foot in a walk of forward, backward and standing segments.

    Parameters
    ----------
    segments : the walk, in order; each has as many whole strides as fit it best
    rotation : how the sensor sits, from x to the toes, y to the left, z up: a matrix (3, 3), a
        quaternion (w, x, y, z) or ``random``
    noise, packet_loss : as for :func:`retrowalk.gait.synthetic.synthesise`
    """
    rng = np.random.default_rng(seed)
    strides = [stride for segment in segments for stride in _strides(segment, height_m, rng)]
    ends_s = np.cumsum([stride.duration_s for stride in strides])
    time_s = np.arange(int(ends_s[-1] * rate_hz)) / rate_hz
    position = np.empty((3, time_s.size))
    attitude = np.zeros((3, time_s.size))
    place, heading = np.array([0.0, 0.0]), 0.0
    for stride, end_s in zip(strides, ends_s.tolist(), strict=True):
        now = (time_s >= end_s - stride.duration_s) & (time_s < end_s)
        share = (time_s[now] - end_s) / stride.duration_s + 1.0
        ahead, up, pitch = stride.moved(share)
        towards = np.array([np.cos(heading), np.sin(heading)])
        position[:2, now] = place[:, None] + towards[:, None] * ahead
        position[2, now] = up
        turned = np.clip((share - TURNED[0]) / (TURNED[1] - TURNED[0]), 0.0, 1.0)
        attitude[0, now] = heading + stride.turn_rad * turned**2 * (3.0 - 2.0 * turned)
        attitude[1, now] = -pitch
        place, heading = place + towards * stride.way * stride.length_m, heading + stride.turn_rad
    acc, gyr = specific_force(position, attitude, rate_hz), body_rates(attitude, rate_hz)
    # Undo where a phone's axes point: a foot's own are x, y, z of the body.
    axes = device_axes("body", rotation, rng) @ AXES["body"].T
    acc, gyr = with_noise(axes @ acc, axes @ gyr, np.zeros(time_s.size), noise, rng)
    recording = store(time_s, acc, gyr, packet_loss, 0.0, rng)
    return SyntheticFoot(recording, _truth(strides, ends_s, position))


@dataclass(frozen=True)
class _Stride:
    """One stride, or a stand; ``way`` is a value of Direction, 0 to stand."""

    duration_s: float
    length_m: float = 0.0
    turn_rad: float = 0.0
    way: int = 0

    def moved(self, share: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """How far ahead and up the sensor is, metres, and the pitch, radians, (n,) each."""
        if not self.way:
            return np.zeros_like(share), np.full_like(share, SENSOR_M[1]), np.zeros_like(share)
        if self.way == Direction.BACKWARD:
            ahead, up, pitch = _forward(1.0 - share, self.length_m, BACKWARD_PITCH)
            return ahead - self.length_m, up, pitch
        return _forward(share, self.length_m, 1.0)


def _strides(segment: Segment, height_m: float, rng: np.random.Generator) -> list[_Stride]:
    if segment.direction == "stand":
        return [_Stride(segment.duration_s)]
    if segment.direction == "turn":
        raise ValueError("a foot does not turn on the spot: bend a segment with turn_rad")
    count = max(1, round(segment.duration_s / (2 * segment.step_s)))
    way = 1 if segment.direction == "forward" else -1
    length_m = 2 * segment.step_s * abs(segment.speed_mps(height_m))
    turn_rad = (segment.turn_rad or 0.0) / count
    spread = 1.0 + 0.03 * rng.standard_normal((2, count))
    return [
        _Stride(2 * segment.step_s * slower, length_m * longer, turn_rad, way)
        for slower, longer in spread.T.tolist()
    ]


def _forward(
    share: FloatArray, length_m: float, pitched: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Give the sensor in a forward stride, from flat to flat."""
    pitch = pitched * _pitch(share)
    ahead_up = _rolling(pitch)
    ahead_up[0] += np.where(share >= CONTACT, length_m, 0.0)
    swinging = (share >= FOOT_OFF) & (share < CONTACT)
    ahead_up[:, swinging] = _swing(length_m, pitched, share[swinging])
    swung = np.clip((share - FOOT_OFF) / (CONTACT - FOOT_OFF), 0.0, 1.0)
    return ahead_up[0], ahead_up[1] + LIFT_M * np.sin(np.pi * swung) ** 2, pitch


def _swing(length_m: float, pitched: float, share: FloatArray) -> FloatArray:
    """Let the sensor go on as it rolls off, and arrive as it will roll on, (2, n)."""
    tiny, lasting = 1e-4, CONTACT - FOOT_OFF
    leaving = _rolling(pitched * _pitch(np.array([FOOT_OFF - tiny, FOOT_OFF])))
    meeting = _rolling(pitched * _pitch(np.array([CONTACT, CONTACT + tiny])))
    meeting[0] += length_m
    left = (leaving[:, 1] - leaving[:, 0]) / tiny * lasting
    met = (meeting[:, 1] - meeting[:, 0]) / tiny * lasting
    return gliding(leaving[:, 1], left, meeting[:, 0], met, (share - FOOT_OFF) / lasting)


def _pitch(share: FloatArray) -> FloatArray:
    """Give the usual pitch at shares of a stride, (n,)."""
    return monotone(list(PITCH_RAD), list(PITCH_RAD.values()), share)


def _rolling(pitch: FloatArray) -> FloatArray:
    """Give the sensor while heel or toe is on the ground, (2, n): ahead of its place, and up."""
    pivot_m = np.where(pitch < 0, TOE_M, 0.0)
    ahead_m, up_m = SENSOR_M[0] - pivot_m, SENSOR_M[1]
    ahead = pivot_m + ahead_m * np.cos(pitch) - up_m * np.sin(pitch) - SENSOR_M[0]
    return np.stack((ahead, ahead_m * np.sin(pitch) + up_m * np.cos(pitch)))


def _truth(strides: list[_Stride], ends_s: FloatArray, position: FloatArray) -> FootTruth:
    walked = [
        (stride, end_s)
        for stride, end_s in zip(strides, ends_s.tolist(), strict=True)
        if stride.way
    ]
    moments = {1: (FOOT_OFF, CONTACT), -1: (1.0 - CONTACT, 1.0 - FOOT_OFF)}
    off_s, contact_s = np.array(
        [
            [end_s + (share - 1.0) * stride.duration_s for share in moments[stride.way]]
            for stride, end_s in walked
        ]
    ).T
    angles = {1: PITCH_RAD[CONTACT], -1: BACKWARD_PITCH * PITCH_RAD[FOOT_OFF]}
    return FootTruth(
        foot_off_s=off_s,
        contact_s=contact_s,
        direction=np.array([stride.way for stride, _ in walked], dtype=np.int8),
        foot_angle_rad=np.array([angles[stride.way] for stride, _ in walked]),
        length_m=np.array([stride.length_m for stride, _ in walked]),
        position_m=position,
    )
