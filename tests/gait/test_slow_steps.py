"""Small slow steps, as beginners take beside a rail, walking on or stopping after each."""

import numpy as np
import pytest

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.synthetic.sensors import AXES, body_rates, specific_force, with_noise
from retrowalk.recordings.types import Recording

RATE_HZ = 100.0
REST_S = 6.0
TRANSFER = 0.45  # share of a step in which the weight goes over to the other leg
SWAY_M, DIP_M = 0.04, 0.008


def smooth(x: np.ndarray) -> np.ndarray:
    x = np.clip(x, 0.0, 1.0)
    return x**3 * (10 - 15 * x + 6 * x**2)


def step_and_stop(
    way: Direction,
    *,
    seed: int,
    step_m: float = 0.2,
    cadence_spm: float = 50,
    steps: int = 30,
    lag: float = 0.0,
) -> tuple[Recording, np.ndarray]:
    """Reach with one leg while the trunk stands still, then bring the weight over it, and so on.

    The knee bends to reach; ``lag`` shifts that against the transfer, for nobody knows when
    beginners do it. There is no pendulum in this walk.
    """
    rng = np.random.default_rng(seed)
    takes_s = 60 / cadence_spm * (1 + 0.06 * rng.standard_normal(steps))
    begins_s = REST_S + np.append(0.0, np.cumsum(takes_s)[:-1])
    contact_s = begins_s + (1 - TRANSFER) * takes_s
    time_s = np.arange(0.0, REST_S + takes_s.sum() + REST_S, 1 / RATE_HZ)
    ahead, left, up = np.zeros((3, time_s.size))
    for k, (begin_s, take_s, at_s) in enumerate(zip(begins_s, takes_s, contact_s, strict=True)):
        over = smooth((time_s - at_s) / (TRANSFER * take_s))
        ahead += int(way) * step_m * (1 + 0.1 * rng.standard_normal()) * over
        left += (1 if k % 2 else -1) * SWAY_M * (2 if k else 1) * over
        share = (time_s - begin_s) / take_s - lag
        bent = smooth(share / (1 - TRANSFER)) - smooth((share - 1 + TRANSFER) / TRANSFER)
        up -= DIP_M * bent
    position = np.stack([ahead, left, up])
    attitude = np.stack([0.03 * left / SWAY_M, np.full(time_s.size, 0.1), 0.02 * left / SWAY_M])
    acc = AXES["body"] @ specific_force(position, attitude, RATE_HZ)
    gyr = AXES["body"] @ body_rates(attitude, RATE_HZ)
    effort = 0.3 * ((time_s > REST_S) & (time_s < time_s[-1] - REST_S))
    acc, gyr = with_noise(acc, gyr, effort, 1.0, rng)
    return Recording.from_arrays(time_s, acc, gyr), contact_s


@pytest.mark.parametrize("way", [Direction.FORWARD, Direction.BACKWARD])
@pytest.mark.parametrize("cadence_spm", [40, 50, 60])
@pytest.mark.parametrize("step_m", [0.15, 0.25])
def test_who_stops_after_each_step_is_seen_and_told_which_way(
    way: Direction, cadence_spm: float, step_m: float
) -> None:
    recording, contact_s = step_and_stop(way, seed=1, step_m=step_m, cadence_spm=cadence_spm)
    walk = analyse(recording, forward_axis="-z")
    assert len(walk.steps) == pytest.approx(contact_s.size, rel=0.15)
    assert (walk.steps.direction == way).mean() > 0.9
    assert not (walk.steps.direction == -way).any()


@pytest.mark.parametrize("lag", [-0.15, 0.15])
@pytest.mark.parametrize("cadence_spm", [40, 50, 60])
def test_whenever_the_knee_bends_the_direction_is_never_wrong(
    lag: float, cadence_spm: float
) -> None:
    for seed in range(3):
        recording, _ = step_and_stop(
            Direction.BACKWARD, seed=seed, cadence_spm=cadence_spm, lag=lag
        )
        walk = analyse(recording, forward_axis="-z")
        assert (walk.steps.direction == Direction.BACKWARD).mean() > 0.9
        assert not (walk.steps.direction == Direction.FORWARD).any()


def walked_on(way: str, step_m: float, cadence_spm: float, seed: int) -> tuple[Walk, np.ndarray]:
    """Warm up forward as usual, then walk on slowly without stopping."""
    made = synthesise(
        [
            Segment("stand", 6),
            Segment("forward", 25),
            Segment("stand", 5),
            Segment(way, 40, cadence_spm, step_m),
            Segment("stand", 6),
        ],
        seed=seed,
    )
    walk = analyse(made.recording, forward_during=(6.0, 31.0))
    return walk, made.truth.step_time_s[made.truth.step_time_s > 36.0]


@pytest.mark.parametrize("way", ["forward", "backward"])
@pytest.mark.parametrize("seed", range(3))
def test_slow_steps_without_a_stop_are_counted(way: str, seed: int) -> None:
    walk, true_s = walked_on(way, 0.25, 50, seed)
    found = walk.steps.time_s > 36.0
    assert found.sum() == pytest.approx(true_s.size, abs=3)
    assert (walk.steps.direction[found] == Direction[way.upper()]).mean() > 0.5


@pytest.mark.parametrize("way", ["forward", "backward"])
@pytest.mark.parametrize("step_m", [0.5, 0.65])
@pytest.mark.parametrize("cadence_spm", [45, 50, 55])
def test_long_slow_steps_are_not_counted_twice(way: str, step_m: float, cadence_spm: float) -> None:
    for seed in range(2):
        made = synthesise(
            [Segment("stand", 5), Segment(way, 60, cadence_spm, step_m), Segment("stand", 5)],
            seed=seed,
        )
        walk = analyse(made.recording, forward_axis="-z")
        assert len(walk.steps) == pytest.approx(made.truth.step_time_s.size, rel=0.1)


@pytest.mark.parametrize("way", ["forward", "backward"])
@pytest.mark.parametrize("step_m", [0.15, 0.20, 0.25])
@pytest.mark.parametrize("cadence_spm", [40, 50, 60])
def test_slow_steps_are_never_told_the_wrong_way(
    way: str, step_m: float, cadence_spm: float
) -> None:
    for seed in range(2):
        walk, _ = walked_on(way, step_m, cadence_spm, seed)
        late = walk.steps.direction[walk.steps.time_s > 36.0]
        assert not (late == -Direction[way.upper()]).any()


def test_usual_walking_is_not_taken_for_slow_steps() -> None:
    made = synthesise([Segment("stand", 6), Segment("forward", 60), Segment("stand", 6)], seed=3)
    walk = analyse(made.recording, forward_axis="-z")
    assert len(walk.steps) == pytest.approx(made.truth.step_time_s.size, abs=2)
    assert np.diff(walk.steps.time_s).max() < 0.9


def test_fidgeting_on_a_chair_is_no_walking() -> None:
    rng = np.random.default_rng(4)
    n = 60_000
    slow = np.convolve(rng.normal(0.0, 1.0, n + 100), np.hanning(101) / 50, mode="valid")
    shaking = 0.3 * slow + rng.normal(0.0, 0.05, (3, n))
    tilting = 0.05 * np.gradient(slow) * 100 + rng.normal(0.0, 0.01, (3, n))
    sitting = Recording.from_arrays(
        np.arange(n) / 100, np.array([[0.0], [9.81], [0.0]]) + shaking, tilting
    )
    assert len(analyse(sitting, forward_axis="-z").steps) <= 12


def test_hours_of_sitting_in_between_change_nothing() -> None:
    made = synthesise([Segment("stand", 5), Segment("forward", 20), Segment("stand", 5)], seed=2)
    one = made.recording
    n = 2 * 3600 * 100
    noise = np.random.default_rng(1).normal(0.0, 0.02, (2, 3, n)).astype(np.float32)
    rest = np.repeat(one.acc_mps2[:, :50].mean(axis=1, keepdims=True), n, axis=1)
    acc = np.concatenate((one.acc_mps2, rest + noise[0], one.acc_mps2), axis=1)
    gyr = np.concatenate((one.gyr_radps, noise[1] / 10, one.gyr_radps), axis=1)
    walk = analyse(Recording.from_arrays(np.arange(acc.shape[1]) / 100, acc, gyr))
    alone = analyse(one)
    assert len(walk.steps) == pytest.approx(2 * len(alone.steps), abs=2)
    assert not walk.measures.pauses_s
