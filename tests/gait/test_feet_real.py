"""The measuring of feet on real recordings, where they are."""

from pathlib import Path

import numpy as np
import pytest
from benchmarks.accuracy import truth
from benchmarks.accuracy.judging import matched

from retrowalk.gait import Direction
from retrowalk.gait.feet import FootWalk, analyse_feet

pytestmark = [pytest.mark.recordings, pytest.mark.usefixtures("data_dir")]

Cases = list[tuple[truth.KnownFoot, FootWalk]]


@pytest.fixture(scope="module")
def known(data_dir: Path) -> list[truth.KnownFoot]:
    return list(truth.feet())


@pytest.fixture(scope="module")
def forward(known: list[truth.KnownFoot]) -> Cases:
    return [(one, measured(one)) for one in known]


@pytest.fixture(scope="module")
def backward(known: list[truth.KnownFoot]) -> Cases:
    return [(one, measured(one)) for one in map(truth.reversed_in_time, known)]


def measured(known: truth.KnownFoot) -> FootWalk:
    foot = analyse_feet(right=known.recording).right
    assert foot is not None
    return foot


def f1(cases: Cases) -> float:
    pairs = [(known.contact_s, foot.strides.contact_s) for known, foot in cases]
    hits = sum(len(matched(found, true, 0.05)) for true, found in pairs)
    return 2 * hits / sum(true.size + found.size for true, found in pairs)


def test_contacts_forward_and_reversed_in_time(forward: Cases, backward: Cases) -> None:
    assert f1(forward) >= 0.95
    assert abs(f1(forward) - f1(backward)) <= 0.02


@pytest.mark.parametrize(
    ("cases", "way", "first"), [("forward", 1, "heel"), ("backward", -1, "toe")]
)
def test_no_stride_is_taken_for_the_other_way(
    cases: str, way: int, first: str, request: pytest.FixtureRequest
) -> None:
    for known, foot in request.getfixturevalue(cases):
        strides = foot.strides
        assert not (strides.direction == -way).any(), known.name
        assert (strides.direction == way).mean() >= 0.6, known.name
        assert strides.order.count(first) > len(strides) / 2, known.name


def test_loops_close(data_dir: Path) -> None:
    for known in truth.loops():
        assert known.loop_m is not None
        (path,) = measured(known).paths
        assert path.length_m == pytest.approx(known.loop_m, rel=0.05)
        assert path.closing_m <= 0.02 * known.loop_m


def test_real_backward_walking_is_told_without_being_shown_forward(data_dir: Path) -> None:
    found = []
    for known in truth.virtual_feet():
        if known.recording.duration_s < 4.0 or "happy" in known.name:  # these feet never rest
            continue
        counts = np.array([measured(known).going(way).sum() for way in Direction])
        found.append((known.backward, counts))
    for backward, counts in found:
        assert counts[2 if backward else 0] == 0
    assert np.mean([counts[0] > 0 for backward, counts in found if backward]) >= 0.75
