"""Pieces that are strung together show what each of them shows alone."""

import numpy as np
import pytest

from retrowalk.gait.footfalls import footfalls_of
from retrowalk.gait.motion import ups_of
from retrowalk.gait.pieces import PAD, Pieces, batches, strung
from retrowalk.gait.signal import RATE_HZ, SignalSegment, segments
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.types import Recording


@pytest.fixture(scope="module")
def bouts() -> list[SignalSegment]:
    stand = Segment("stand", 25)
    walks = [
        *(Segment("forward", 12), stand, Segment("backward", 9), stand),
        *(
            Segment("forward", 25, cadence_spm=50, step_length_m=0.2),
            stand,
            Segment("backward", 14),
        ),
    ]
    return list(segments(synthesise(walks, seed=3).recording))


def test_strung_together_they_show_the_same_steps(bouts: list[SignalSegment]) -> None:
    assert len(bouts) > 3
    assert len(list(batches(bouts))) == 1
    together, traces = footfalls_of(bouts)
    alone = Footfalls.joined([footfalls_of([bout])[0] for bout in bouts])
    assert len(alone) > 60
    np.testing.assert_allclose(together.time_s, alone.time_s, atol=1e-3)
    np.testing.assert_allclose(together.travel, alone.travel, atol=0.02 * alone.vigour.max())
    np.testing.assert_allclose(together.excursion_m, alone.excursion_m, atol=1e-3)
    ups = [up.shape for up in ups_of(bouts)]
    assert ups == [bout.acc_mps2.shape for bout in bouts]
    assert traces.time_s.size == sum(
        ((b.time_s >= b.start_s) & (b.time_s < b.end_s)).sum() for b in bouts
    )


def test_times_come_back_to_those_of_the_recording(bouts: list[SignalSegment]) -> None:
    pieces = Pieces.of(bouts)
    for k, bout in enumerate(bouts):
        common_s = bout.time_s - pieces.back_s[k]
        np.testing.assert_array_equal(pieces.at(common_s), k)
        np.testing.assert_allclose(pieces.own_s(common_s), bout.time_s, atol=1e-9)
        inside = (bout.time_s >= bout.start_s) & (bout.time_s < bout.end_s)
        np.testing.assert_array_equal(pieces.answer_for(common_s), inside)
        samples = pieces.samples[k]
        assert samples.stop - samples.start == bout.time_s.size
        start_s = bouts[0].time_s[0] + samples.start / RATE_HZ
        assert common_s[0] == pytest.approx(start_s)


def test_between_two_lie_the_mirror_images_of_both() -> None:
    one, other = np.arange(400.0), -np.arange(500.0)
    row = strung([one, other])
    assert row.size == 900 + 2 * PAD
    np.testing.assert_array_equal(row[400 : 400 + PAD], one[-2 : -PAD - 2 : -1])
    np.testing.assert_array_equal(row[400 + PAD : -500], other[PAD:0:-1])
    np.testing.assert_array_equal(strung([one]), one)


def test_those_without_a_gyroscope_go_apart(bouts: list[SignalSegment]) -> None:
    blind = [
        SignalSegment(b.time_s, b.acc_mps2, None, b.start_s, b.end_s) if k == 1 else b
        for k, b in enumerate(bouts)
    ]
    assert [len(batch) for batch in batches(blind)] == [1, 1, len(bouts) - 2]


def test_a_long_walk_stays_a_piece_of_its_own() -> None:
    made = synthesise([Segment("forward", 60)], seed=1).recording
    n = 12
    gyr = made.gyr_radps
    assert gyr is not None
    long = Recording(
        np.arange(n * made.time_s.size) / 100.0,
        np.tile(made.acc_mps2, n),
        np.tile(gyr, n),
    )
    assert all(len(batch) == 1 for batch in batches(segments(long)))
