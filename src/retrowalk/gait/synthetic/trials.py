"""Standard tests with known truth: a known distance, the chair, one leg.

A trial is a course, as in any synthetic walk, with postures on top of it.

>>> trial = timed_up_and_go(Setup(seed=1))
>>> round(trial.truth[0].duration_s, 1)
14.0
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retrowalk.gait.synthetic.course import Course
from retrowalk.gait.synthetic.mishaps import Mishaps
from retrowalk.gait.synthetic.postures import Posture
from retrowalk.gait.synthetic.sensors import (
    Placement,
    Rotation,
    body_rates,
    device_axes,
    specific_force,
    store,
    with_noise,
)
from retrowalk.gait.synthetic.trunk import sway
from retrowalk.gait.synthetic.walk import Kind, Segment
from retrowalk.recordings.types import Recording

VARIABILITY = 0.025
UNDER_WAY = 0.1  # a walk has begun once the trunk moves at that share of the usual speed
SHIFT_S = 0.9
TURN_S = 2.2
HALF_WAY = 0.62  # share of a rise after which the trunk is half-way up
CYCLE = np.array([0.38, 0.08, 0.42, 0.12])  # shares of a chair stand: up, standing, down, sitting


@dataclass(frozen=True, eq=False)
class Setup:
    """Who does the trial and what records it, as in :func:`retrowalk.gait.synthetic.synthesise`.

    ``rest_s`` is the stillness before and after each trial.
    """

    seed: int
    height_m: float = 1.72
    rest_s: float = 4.0
    rate_hz: float = 100.0
    placement: Placement = "body"
    rotation: Rotation = None
    noise: float = 1.0
    packet_loss: float = 0.0


@dataclass(frozen=True)
class Trial:
    """When a trial really began and ended, and its parts: (name, start_s, end_s)."""

    start_s: float
    end_s: float
    parts: tuple[tuple[str, float, float], ...] = ()

    @property
    def duration_s(self) -> float:
        """From start to end, seconds."""
        return self.end_s - self.start_s


@dataclass(frozen=True, eq=False)
class SyntheticTrial:
    """A recording, and the truth of each trial in it."""

    recording: Recording
    truth: tuple[Trial, ...]


def known_distance(
    setup: Setup, direction: Kind, distance_m: float, *, speed_mps: float, trials: int = 1
) -> SyntheticTrial:
    """Walk a known distance from standing to standing, several times with rests between."""
    usual = Segment(direction, 1.0)
    # Who walks faster takes longer and quicker steps, in equal parts.
    pace = np.sqrt(speed_mps / abs(usual.speed_mps(setup.height_m)))
    cadence_spm = 60.0 / usual.step_s * pace
    step_m = 60.0 * speed_mps / cadence_spm
    rest = Segment("stand", setup.rest_s)
    walk = Segment(direction, distance_m / speed_mps, float(cadence_spm), float(step_m))
    course, rng = _course([rest, *[walk, rest] * trials], setup)
    truth = []
    for segment, (start_s, end_s) in zip(course.segments, course.bounds_s, strict=True):
        if segment is walk:
            near = (course.time_s > start_s - 1) & (course.time_s < end_s + 1)
            moving = course.time_s[near & (np.abs(course.speed_mps) > UNDER_WAY * speed_mps)]
            truth.append(Trial(float(moving[0]), float(moving[-1])))
    posture = Posture(course.time_s, setup.height_m)
    return SyntheticTrial(_recorded(course, posture, setup, rng), tuple(truth))


def timed_up_and_go(
    setup: Setup, *, speed_mps: float = 1.1, rise_s: float = 1.8, sit_s: float = 2.0
) -> SyntheticTrial:
    """Rise, walk three metres, turn, walk back, turn, sit down."""
    walk = Segment("forward", 3.0 / speed_mps)
    turn = Segment("turn", TURN_S)
    first_step_s = 0.3  # the walk blends with the end of the rise
    before = Segment("stand", setup.rest_s + rise_s + first_step_s)
    after = Segment("stand", sit_s + setup.rest_s)
    course, rng = _course([before, walk, turn, walk, turn, after], setup)
    sits_s = course.bounds_s[4][1]
    posture = Posture(course.time_s, setup.height_m).seated()
    posture.rise(setup.rest_s, rise_s).sit(sits_s, sit_s)
    names = ("rise", "walk", "turn", "walk back", "turn back", "sit")
    borders = [setup.rest_s, setup.rest_s + rise_s]
    borders += [*(end_s for _, end_s in course.bounds_s[1:5]), sits_s + sit_s]
    parts = tuple(zip(names, borders[:-1], borders[1:], strict=True))
    truth = Trial(borders[0], borders[-1], parts)
    return SyntheticTrial(_recorded(course, posture, setup, rng), (truth,))


def chair_stands(setup: Setup, *, cycle_s: float = 2.4, lasts_s: float = 30.0) -> SyntheticTrial:
    """Rise and sit down for half a minute; the parts are the stands that count.

    Who is more than half-way up when the time is over has made that stand too.
    """
    still = Segment("stand", 2 * setup.rest_s + lasts_s + 2 * cycle_s)
    course, rng = _course([still], setup)
    posture = Posture(course.time_s, setup.height_m).seated()
    end_s = setup.rest_s + lasts_s
    at_s, parts = setup.rest_s, []
    while at_s < end_s:
        rise_s, stay_s, sit_s, pause_s = cycle_s * CYCLE * rng.normal(1.0, 0.06, CYCLE.size)
        down_s = at_s + rise_s + stay_s
        posture.rise(at_s, rise_s).sit(down_s, sit_s)
        if at_s + HALF_WAY * rise_s <= end_s:
            parts.append(("stand", float(at_s), float(down_s + sit_s)))
        at_s = down_s + sit_s + pause_s
    truth = Trial(setup.rest_s, end_s, tuple(parts))
    return SyntheticTrial(_recorded(course, posture, setup, rng), (truth,))


def one_leg(setup: Setup, *, held_s: float) -> SyntheticTrial:
    """Stand on two feet, then on one, until the other comes down."""
    lifted_s = setup.rest_s + SHIFT_S
    touch_s = lifted_s + held_s
    course, rng = _course([Segment("stand", touch_s + setup.rest_s)], setup)
    posture = Posture(course.time_s, setup.height_m)
    posture.on_left_leg(setup.rest_s, lifted_s, touch_s, rng)
    truth = Trial(lifted_s, touch_s)
    return SyntheticTrial(_recorded(course, posture, setup, rng), (truth,))


def _course(segments: Sequence[Segment], setup: Setup) -> tuple[Course, np.random.Generator]:
    rng = np.random.default_rng(setup.seed)
    return Course(segments, setup.height_m, setup.rate_hz, VARIABILITY, Mishaps(), rng), rng


def _recorded(
    course: Course, posture: Posture, setup: Setup, rng: np.random.Generator
) -> Recording:
    swaying = sway(course, setup.placement, 0.1, Mishaps(), rng)
    position, attitude = posture.added_to(*swaying)
    device = device_axes(setup.placement, setup.rotation, rng)
    inside = course.inside
    acc = device @ specific_force(position, attitude, setup.rate_hz)[:, inside]
    gyr = device @ body_rates(attitude, setup.rate_hz)[:, inside]
    acc, gyr = with_noise(acc, gyr, course.effort[inside], setup.noise, rng)
    return store(course.time_s[inside], acc, gyr, setup.packet_loss, 0.0, rng)
