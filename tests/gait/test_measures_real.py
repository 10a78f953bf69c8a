"""Pace, variability and lengths on real recordings with truth, where they are."""

from pathlib import Path

import numpy as np
import pytest
from benchmarks.accuracy import judging, measures, truth

from retrowalk.gait import analyse

pytestmark = [pytest.mark.recordings, pytest.mark.usefixtures("data_dir")]


@pytest.fixture(scope="module")
def backs(data_dir: Path) -> list[measures.Case]:
    return [
        (known, analyse(known.recording, forward_axis="-z", height_m=known.height_m))
        for known in truth.lower_backs()
    ]


def test_variability_is_that_of_the_feet(backs: list[measures.Case]) -> None:
    pairs = [pair for case in backs if (pair := measures.times_of(*case))]
    assert len(pairs) >= 0.95 * len(backs)
    found, true = (np.array(one) for one in zip(*pairs, strict=True))
    for column, least in ((0, 0.8), (1, 0.9)):
        assert np.corrcoef(found[:, column], true[:, column])[0, 1] >= least
        assert (found[:, column] <= 2 * true[:, column]).all()
    assert np.abs(found[:, 2] / true[:, 2] - 1.0).max() <= 0.01


def test_lengths_of_slow_steps_and_of_quick_ones(backs: list[measures.Case]) -> None:
    steps = measures.together(measures.against_feet(one) for one in measures.with_feet(backs))
    speed_mps = steps.true_m / steps.lasts_s
    for low, high, most in ((0.0, 0.8, 0.25), (0.8, 3.0, 0.08)):
        at = (speed_mps >= low) & (speed_mps < high)
        off_m, whole_m = (steps.measured_m - steps.true_m)[at], steps.true_m[at].sum()
        assert np.abs(off_m).sum() / whole_m <= most
        assert abs(off_m.sum()) / whole_m <= 0.06
    near = np.abs(steps.measured_m - steps.true_m) / steps.sd_m
    assert (near <= 1).mean() >= 0.68
    assert (near <= 2).mean() >= 0.95


def test_known_walks_are_off_by_no_more_than_they_say(backs: list[measures.Case]) -> None:
    off, sure = [], []
    for known, walk in backs:
        measured_m = judging.metres_between(walk, known.walks_s)
        total = walk.totals["forward"]
        off.append(measured_m / 20.0 - 1.0)
        sure.append(total.distance_sd_m / total.distance_m)
    assert np.mean(np.abs(off)) <= 0.06
    near = np.abs(off) / np.array(sure)
    assert (near <= 1).mean() >= 0.6
    assert (near <= 2).mean() >= 0.95
