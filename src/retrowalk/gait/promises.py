"""The promises of every detector, each a function that raises where one is not kept.

``retrowalk.gait.conformance`` holds detectors of others to them, and the tests those of this
package. A promise joins by its name in :data:`PROMISES`, or in :data:`OF_KIND`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.testing import assert_array_equal

from retrowalk.gait.synthetic import Segment
from retrowalk.gait.types import Direction, FloatArray, Turn
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

BACKWARD, FORWARD = Direction.BACKWARD, Direction.FORWARD
REST = Segment("stand", 4)
THERE_AND_BACK = (REST, Segment("forward", 20), REST, Segment("backward", 20), REST)
FORWARD_S = (4.0, 24.0)
WITH_TURNS = (
    *(REST, Segment("forward", 12), Segment("turn", 3), Segment("forward", 12)),
    *(Segment("turn", 3, turn_rad=-np.pi), Segment("forward", 12), REST),
)
HALF_ROUND = np.diag([-1.0, 1.0, -1.0])  # about y, which points up in a phone
MIRROR = np.diag([-1.0, 1.0, 1.0])
RATES_HZ = (25.0, 50.0, 64.0, 102.4, 200.0, 400.0)
NEAR_S = 0.05  # half of the contacts are nearer to the true ones
SAME_S = 0.03
LOSSY_S = 0.08
NEAR_TURN_S, NEAR_TURN_RAD = 1.5, np.radians(30.0)
NEAR_SHARE = 0.2  # of a distance


@dataclass(frozen=True, eq=False)
class Found:
    """What was found: contacts (n,), their directions, sides and lengths, and the turns.

    Sides and lengths are zero and NaN where they are not told.
    """

    time_s: FloatArray
    direction: npt.NDArray[Any]
    side: npt.NDArray[Any]
    notes: tuple[Message, ...] = ()
    length_m: FloatArray = field(default_factory=lambda: np.zeros(0))
    turns: tuple[Any, ...] = ()

    def count(self, way: Direction) -> int:
        """Count the steps in a direction."""
        return int((self.direction == way).sum())


@dataclass(frozen=True)
class Subject:
    """What is held to the promises, and the recordings that suit it.

    Attributes
    ----------
    name : of the subject
    made : makes a synthetic recording with its truth
    measure : measures a recording, told what ``facing`` or ``shown`` hold
    facing : how it is told which way the body faces; None if it finds out by itself
    shown : how it is shown a stretch of forward walking
    blinks : steps at the ends of bouts that may come or go
    slowest_hz : what it needs
    """

    name: str
    made: Callable[..., Any]
    measure: Callable[..., Found]
    facing: dict[str, Any] | None
    shown: dict[str, Any]
    tells_sides: bool
    blinks: int
    knows_units: bool = True
    knows_running: bool = True
    slowest_hz: float = 25.0

    def __str__(self) -> str:
        return self.name

    def found(self, recording: Recording, **said: Any) -> Found:
        """Measure a recording as it suits the subject."""
        return self.measure(recording, **(said or self.facing or {}))


@dataclass(frozen=True, eq=False)
class Case:
    """A subject, a recording that suits it, the truth of it, and what was found there."""

    subject: Subject
    recording: Recording
    truth: Any
    found: Found

    @classmethod
    def of(cls, subject: Subject) -> "Case":
        """Let it measure a walk there and back."""
        made = subject.made(THERE_AND_BACK, seed=11)
        return cls(subject, made.recording, made.truth, subject.found(made.recording))


class NotKeptError(AssertionError):
    """A promise is not kept; the message says by how much."""


Promise = Callable[[Case], None]


def turned(recording: Recording, matrix: FloatArray) -> Recording:
    """Rotate or mirror the device; turning is an axial vector."""
    gyr = recording.gyr_radps
    return replace(
        recording,
        acc_mps2=matrix @ recording.acc_mps2,
        gyr_radps=None if gyr is None else np.linalg.det(matrix) * (matrix @ gyr),
    )


def backwards(recording: Recording) -> Recording:
    """Let time run backward."""
    gyr = recording.gyr_radps
    return Recording.from_arrays(
        recording.time_s[-1] - recording.time_s[::-1],
        recording.acc_mps2[:, ::-1],
        None if gyr is None else -gyr[:, ::-1],
    )


def hold_same(case: Case, other: Found, *, within_s: float = SAME_S, late_s: float = 0.0) -> None:
    """Every contact has its partner with the same direction, but for blinks at the ends."""
    spare = 4 * case.subject.blinks  # two bouts, two ends
    off = abs(other.time_s.size - case.found.time_s.size)
    _hold(off <= spare, f"{off} contacts more or fewer")
    if not other.time_s.size:
        return
    off_s = np.abs(other.time_s[None, :] - late_s - case.found.time_s[:, None])
    partner, paired = off_s.argmin(axis=1), off_s.min(axis=1) <= within_s
    alone = int((~paired).sum())
    _hold(alone <= spare, f"{alone} contacts moved by more than {within_s} s")
    changed = int((paired & (other.direction[partner] != case.found.direction)).sum())
    _hold(changed <= spare, f"{changed} steps changed their direction")
    if case.found.length_m.size and other.length_m.size:
        ratio = np.nanmedian(other.length_m) / np.nanmedian(case.found.length_m)
        _hold(not abs(ratio - 1) > NEAR_SHARE, f"lengths became {ratio:.2f} times as long")


def hold_swapped(case: Case, other: Found) -> None:
    """Forward has become backward, and as much of it."""
    near = 2 + 2 * case.subject.blinks
    for was, is_now in ((FORWARD, BACKWARD), (BACKWARD, FORWARD)):
        before, after = case.found.count(was), other.count(is_now)
        said = f"{before} steps {was.word} became {after} {is_now.word}"
        _hold(abs(before - after) <= near, said)
    unknown = other.count(Direction.UNKNOWN)
    _hold(unknown <= near, f"{unknown} steps became unknown")


def the_truth_is_found(case: Case) -> None:
    """As many steps each way as there are, their contacts at the true moments."""
    truth, found = case.truth, case.found
    true_s = truth.contact_s if hasattr(truth, "contact_s") else truth.step_time_s
    way = truth.direction if hasattr(truth, "direction") else truth.step_direction
    for direction in (FORWARD, BACKWARD):
        count, true = found.count(direction), int((way == direction).sum())
        _hold(abs(count - true) <= 2, f"{count} of {true} steps {direction.word}")
    late_s = np.median(np.abs(found.time_s[:, None] - true_s).min(axis=1))
    _hold(bool(late_s < NEAR_S), f"contacts are off by {late_s:.3f} s")


def rotating_the_device_changes_nothing(case: Case) -> None:
    """However the device is turned, the same is found, if forward walking is shown."""
    for seed in range(3):
        axes = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))[0]
        found = case.subject.measure(
            turned(case.recording, axes * np.linalg.det(axes)), **case.subject.shown
        )
        hold_same(case, found)
        if case.subject.tells_sides:
            both = min(found.side.size, case.found.side.size)
            same = (found.side[:both] == case.found.side[:both]).mean()
            _hold(bool(same > 0.95), f"{1 - same:.0%} of the sides changed")


def mirroring_swaps_left_and_right_and_nothing_else(case: Case) -> None:
    """Left becomes right, and forward stays forward."""
    found = case.subject.found(turned(case.recording, MIRROR))
    hold_same(case, found)
    both = min(found.side.size, case.found.side.size)
    same = bool((found.side[:both] == -case.found.side[:both]).all())
    _hold(same, "left and right were not swapped")


def reversing_time_turns_forward_into_backward(case: Case) -> None:
    """Take a walk that is played backward for one the other way."""
    hold_swapped(case, case.subject.found(backwards(case.recording)))


def half_a_turn_unsaid_turns_forward_into_backward_unless_it_finds_out(case: Case) -> None:
    """Who declares the wrong axis gets the wrong direction, and nothing else."""
    found = case.subject.found(turned(case.recording, HALF_ROUND))
    if case.subject.facing is None:
        hold_same(case, found)
    else:
        hold_swapped(case, found)


def resampling_changes_nothing_that_matters(case: Case) -> None:
    """25 to 400 samples a second show the same steps."""
    for rate_hz in RATES_HZ:
        if rate_hz < case.subject.slowest_hz:
            continue
        made = case.subject.made(THERE_AND_BACK, seed=11, rate_hz=rate_hz, noise=0.2)
        found = case.subject.found(made.recording)
        for way in (FORWARD, BACKWARD):
            before, after = case.found.count(way), found.count(way)
            said = f"{before} steps {way.word} became {after} at {rate_hz} Hz"
            _hold(abs(before - after) <= 2, said)


def lost_and_jittered_samples_change_little(case: Case) -> None:
    """Bear the loss of a fifth of the samples, and stamps that are off by a millisecond."""
    rng, recording = np.random.default_rng(3), case.recording
    kept = rng.random(recording.time_s.size) > 0.2
    kept[[0, -1]] = True
    gyr = recording.gyr_radps
    lossy = Recording.from_arrays(
        recording.time_s[kept] + np.clip(rng.normal(0.0, 0.001, kept.sum()), -0.004, 0.004),
        recording.acc_mps2[:, kept],
        None if gyr is None else gyr[:, kept],
    )
    hold_same(case, case.subject.found(lossy), within_s=LOSSY_S)


def a_longer_rest_before_only_shifts_the_walk(case: Case) -> None:
    """Five minutes of standing before change nothing."""
    recording, rest_s = case.recording, 300.0
    n = round(rest_s * 100)
    still = np.repeat(recording.acc_mps2[:, :100].mean(axis=1, keepdims=True), n, axis=1)
    noise = np.random.default_rng(5).normal(0.0, 0.02, (2, 3, n))
    gyr = recording.gyr_radps
    rested = Recording.from_arrays(
        np.arange(n + recording.time_s.size) / 100,
        np.concatenate((still + noise[0], recording.acc_mps2), axis=1),
        None if gyr is None else np.concatenate((noise[1] / 10, gyr), axis=1),
    )
    hold_same(case, case.subject.found(rested), late_s=rest_s)


def the_recording_is_left_as_it_is(case: Case) -> None:
    """Nothing is written into the recording, nor does it have to be."""
    recording = case.recording
    arrays = [recording.time_s, recording.acc_mps2]
    arrays += [] if recording.gyr_radps is None else [recording.gyr_radps]
    before = [array.copy() for array in arrays]
    writable = [array.flags.writeable for array in arrays]
    try:
        for array in arrays:
            array.setflags(write=False)  # so that nobody even can
        case.subject.found(recording)
    finally:
        for array, was in zip(arrays, writable, strict=True):
            array.setflags(write=was)
    for was_so, array in zip(before, arrays, strict=True):
        assert_array_equal(array, was_so)


def the_same_recording_gives_the_same_answer(case: Case) -> None:
    """There is no chance in it, and nothing is remembered."""
    again = case.subject.found(case.recording)
    assert_array_equal(again.time_s, case.found.time_s)
    assert_array_equal(again.direction, case.found.direction)


def silence_is_no_walking_and_no_error(case: Case) -> None:
    """Find no steps where a device lies still."""
    for noise_mps2 in (1e-12, 0.03):
        noise = np.random.default_rng(1).normal(0.0, noise_mps2, (3, 3000))
        gravity = np.array([[0.0], [9.81], [0.0]])
        still = Recording.from_arrays(np.arange(3000) / 100, gravity + noise, noise / 10)
        count = case.subject.found(still).time_s.size
        _hold(count == 0, f"{count} steps where nothing moved")


def distances_are_near_the_truth(case: Case) -> None:
    """Let the lengths of each way add up to the true distance, within a fifth."""
    for way in (FORWARD, BACKWARD):
        found_m = float(np.nansum(case.found.length_m[case.found.direction == way]))
        true_m = float(case.truth.distance_m[way.word])
        said = f"{found_m:.1f} m of {true_m:.1f} m {way.word}"
        _hold(abs(found_m - true_m) <= NEAR_SHARE * true_m, said)


def turns_are_found_to_their_side(case: Case) -> None:
    """Two half turns, one to each side, are found as such, and mirrored the other way round."""
    made = case.subject.made(WITH_TURNS, seed=12)
    true = [
        Turn(bounds[0], bounds[1], segment.turn_rad or np.pi)
        for bounds, segment in zip(made.truth.bounds_s, made.truth.segments, strict=True)
        if segment.direction == "turn"
    ]
    for sign, matrix in ((1.0, np.eye(3)), (-1.0, MIRROR)):
        found = case.subject.found(turned(made.recording, matrix)).turns
        _hold(len(found) == len(true), f"{len(found)} of {len(true)} turns")
        for one, other in zip(found, true, strict=True):
            off_rad = abs(sign * one.angle_rad - other.angle_rad)
            _hold(bool(off_rad <= NEAR_TURN_RAD), f"a turn is off by {off_rad:.2f} rad")
            off_s = abs(one.start_s + one.end_s - other.start_s - other.end_s) / 2
            _hold(off_s <= NEAR_TURN_S, f"a turn is off by {off_s:.1f} s")


PROMISES: tuple[Promise, ...] = (
    the_truth_is_found,
    rotating_the_device_changes_nothing,
    mirroring_swaps_left_and_right_and_nothing_else,
    reversing_time_turns_forward_into_backward,
    half_a_turn_unsaid_turns_forward_into_backward_unless_it_finds_out,
    resampling_changes_nothing_that_matters,
    lost_and_jittered_samples_change_little,
    a_longer_rest_before_only_shifts_the_walk,
    the_recording_is_left_as_it_is,
    the_same_recording_gives_the_same_answer,
    silence_is_no_walking_and_no_error,
)
OF_KIND: dict[str, tuple[Promise, ...]] = {
    "length": (distances_are_near_the_truth,),
    "turns": (turns_are_found_to_their_side,),
}


def _hold(kept: bool, found: str) -> None:
    if not kept:
        raise NotKeptError(found)
