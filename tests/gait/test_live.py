"""What is told while a walk goes on, against its truth and against the whole recording."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.errors import InvalidAnswer, NotEnoughSignal, UnreadableRecording
from retrowalk.gait import Direction, analyse
from retrowalk.gait.live import DirectionChange, LiveNews, LiveStep, LiveWalk
from retrowalk.gait.live.buffer import BLOCK
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

pytestmark = pytest.mark.slow

THERE_AND_BACK = (
    Segment("stand", 4),
    Segment("forward", 30),
    Segment("stand", 4),
    Segment("backward", 30),
    Segment("stand", 4),
)
FORWARD_S, BACKWARD_S = (4.0, 34.0), (38.0, 68.0)


@dataclass(frozen=True)
class Heard:
    """All that a live walk told, put together."""

    steps: list[LiveStep]
    told_after_s: np.ndarray
    changes: list[DirectionChange]
    notes: list[Message]
    last: LiveNews

    @property
    def step_s(self) -> np.ndarray:
        return np.array([step.time_s for step in self.steps])


def chunks(recording: Recording, edges: list[int]) -> Iterator[tuple[np.ndarray, ...]]:
    for first, last in pairwise(edges):
        gyr = recording.gyr_radps
        yield (
            recording.time_s[first:last],
            recording.acc_mps2[:, first:last],
            *(() if gyr is None else (gyr[:, first:last],)),
        )


def listen(live: LiveWalk, recording: Recording, chunk: int = 10) -> Heard:
    n = recording.time_s.size
    return listen_at(live, recording, [*range(0, n, chunk), n])


def listen_at(live: LiveWalk, recording: Recording, edges: list[int]) -> Heard:
    news = [live.push(*chunk) for chunk in chunks(recording, edges)]
    return Heard(
        steps=[step for item in news for step in item.steps],
        told_after_s=np.array([item.time_s - step.time_s for item in news for step in item.steps]),
        changes=[change for item in news for change in item.changes],
        notes=[note for item in news for note in item.notes],
        last=news[-1],
    )


def test_gathering_while_it_is_calm_delays_no_step_and_asks_seldom() -> None:
    made = synthesise(THERE_AND_BACK, seed=5)
    recording, live, from_s, pushed, late_s = (
        made.recording,
        LiveWalk(forward_axis="-z"),
        0.0,
        0,
        [],
    )
    edges = [0]
    while edges[-1] < recording.time_s.size:
        edges.append(int(np.searchsorted(recording.time_s, from_s + max(live.calm_s, 0.05))))
        part = slice(*edges[-2:])
        assert recording.gyr_radps is not None
        news = live.push(
            recording.time_s[part], recording.acc_mps2[:, part], recording.gyr_radps[:, part]
        )
        from_s = float(recording.time_s[edges[-1] - 1])
        pushed += 1
        late_s += [from_s - step.time_s for step in news.steps]
    plain = listen(LiveWalk(forward_axis="-z"), recording, chunk=1)
    assert news.counts == plain.last.counts
    assert len(late_s) == len(plain.steps)
    assert np.quantile(late_s, 0.95) <= np.quantile(plain.told_after_s, 0.95) + 0.06
    assert pushed < 0.5 * recording.duration_s / 0.05


def assert_same(heard: Heard, other: Heard) -> None:
    np.testing.assert_allclose(heard.step_s, other.step_s, atol=1e-6)
    assert [s.direction for s in heard.steps] == [s.direction for s in other.steps]
    assert [c.direction for c in heard.changes] == [c.direction for c in other.changes]
    assert [c.time_s for c in heard.changes] == pytest.approx([c.time_s for c in other.changes])
    assert heard.last.counts == other.last.counts
    assert heard.notes == other.notes


def turned(recording: Recording, rotation: np.ndarray, from_s: float = 0.0) -> Recording:
    after = recording.time_s >= from_s
    return Recording(
        recording.time_s,
        np.where(after, rotation @ recording.acc_mps2, recording.acc_mps2),
        np.where(after, rotation @ recording.gyr_radps, recording.gyr_radps),
    )


@pytest.fixture(scope="module")
def made() -> SyntheticWalk:
    return synthesise(THERE_AND_BACK, seed=11)


@pytest.fixture(scope="module")
def heard(made: SyntheticWalk) -> Heard:
    return listen(LiveWalk(forward_axis="-z"), made.recording, chunk=1)


def test_each_step_is_told_within_three_tenths_of_a_second(
    made: SyntheticWalk, heard: Heard
) -> None:
    assert heard.told_after_s.min() > 0.0
    assert heard.told_after_s.max() <= 0.3
    true_s = made.truth.step_time_s
    nearest = np.abs(heard.step_s[:, None] - true_s).argmin(axis=1)
    assert np.median(np.abs(heard.step_s - true_s[nearest])) < 0.05


def test_steps_are_counted_each_way(made: SyntheticWalk, heard: Heard) -> None:
    for way in (Direction.FORWARD, Direction.BACKWARD):
        true = int((made.truth.step_direction == way).sum())
        assert heard.last.counts[way.word] == pytest.approx(true, abs=1)
    assert heard.last.counts["unknown"] == 0


def test_changes_are_dated_within_a_second(heard: Heard) -> None:
    assert [c.direction for c in heard.changes] == [Direction.FORWARD, Direction.BACKWARD]
    for change, (start_s, _) in zip(heard.changes, (FORWARD_S, BACKWARD_S), strict=True):
        assert abs(change.time_s - start_s) <= 1.0


def test_how_things_stand_is_right_at_any_time(made: SyntheticWalk) -> None:
    live = LiveWalk(forward_axis="-z")
    edges = list(range(0, made.recording.time_s.size, 50))
    for chunk in chunks(made.recording, edges):
        news = live.push(*chunk)
        for way, (start_s, end_s) in (
            (Direction.FORWARD, FORWARD_S),
            (Direction.BACKWARD, BACKWARD_S),
        ):
            if start_s + 4.0 < news.time_s < end_s:
                assert news.walking
                assert news.direction is way
                assert news.cadence_spm == pytest.approx(107, abs=15)
        if 36.5 < news.time_s < 38.0:
            assert not news.walking
            assert news.direction is Direction.UNKNOWN
            assert news.cadence_spm is None


@examples(15)
@given(st.lists(st.integers(0, 7200), max_size=40))
def test_chunks_change_nothing(made: SyntheticWalk, heard: Heard, cuts: list[int]) -> None:
    n = made.recording.time_s.size
    edges = [0, *sorted(min(cut, n) for cut in cuts), n]  # empty chunks too
    assert_same(listen_at(LiveWalk(forward_axis="-z"), made.recording, edges), heard)


def test_a_sample_may_come_alone_as_a_number_and_two_vectors(made: SyntheticWalk) -> None:
    recording, live, other = made.recording, LiveWalk(), LiveWalk()
    for k in range(600):
        one = live.push(
            recording.time_s[k], recording.acc_mps2[:, k].tolist(), recording.gyr_radps[:, k]
        )
        assert one == other.push(*next(chunks(recording, [k, k + 1])))
    assert one.time_s == recording.time_s[599]


def test_the_walk_at_the_end_is_that_of_the_whole_recording(made: SyntheticWalk) -> None:
    live = LiveWalk(forward_axis="-z", height_m=1.72)
    counts = listen(live, made.recording).last.counts
    walk = live.finish()
    whole = analyse(made.recording, forward_axis="-z", height_m=1.72)
    np.testing.assert_allclose(walk.steps.time_s, whole.steps.time_s, atol=1e-3)
    np.testing.assert_array_equal(walk.steps.direction, whole.steps.direction)
    np.testing.assert_allclose(walk.steps.length_m, whole.steps.length_m, rtol=1e-3)
    for word, total in whole.totals.items():
        assert counts[word] == pytest.approx(total.steps, abs=1)


@pytest.mark.parametrize("told", [{"forward_axis": "-z"}, {"forward_during": FORWARD_S}])
def test_the_latest_seconds_are_measured_as_in_the_whole_walk(
    made: SyntheticWalk, told: dict[str, Any]
) -> None:
    live = LiveWalk(**told, height_m=1.72)
    listen(live, made.recording)
    lately, whole = live.latest(24.0), live.finish()
    begins_s = whole.recording.duration_s - lately.recording.duration_s
    assert lately.recording.duration_s == pytest.approx(24.0, abs=0.1)
    backward = lately.steps.direction == Direction.BACKWARD
    assert (lately.steps.direction != Direction.FORWARD).all()
    assert backward.sum() > 25
    apart_s = np.abs(whole.steps.time_s[:, None] - lately.steps.time_s - begins_s)
    of_whole = apart_s.argmin(axis=0)
    assert apart_s.min(axis=0).max() < 0.05
    lengths_m = whole.steps.length_m[of_whole][backward]
    np.testing.assert_allclose(
        np.median(lately.steps.length_m[backward]), np.median(lengths_m), rtol=0.05
    )


def test_only_the_latest_seconds_are_kept_where_no_more_is_asked_for(made: SyntheticWalk) -> None:
    whole, lately = LiveWalk(forward_axis="-z"), LiveWalk(forward_axis="-z", keep_s=24.0)
    for live in (whole, lately):
        listen(live, made.recording, chunk=500)
    for one, other in zip(
        (whole.latest(24.0).steps, whole.latest_lengths(24.0)),
        (lately.latest(24.0).steps, lately.latest_lengths(24.0)),
        strict=True,
    ):
        np.testing.assert_array_equal(one.length_m, other.length_m)
    assert 24.0 < lately.finish().recording.duration_s < 24.0 + 2 * BLOCK / 100.0


def test_lengths_alone_are_those_of_the_latest_walk(made: SyntheticWalk) -> None:
    live = LiveWalk(forward_axis="-z", height_m=1.72)
    listen(live, made.recording, chunk=500)
    walk, lengths = live.latest(20.0), live.latest_lengths(20.0)
    np.testing.assert_array_equal(lengths.length_m, walk.steps.length_m)
    np.testing.assert_array_equal(lengths.direction, walk.steps.direction)
    np.testing.assert_allclose(lengths.time_s + walk.recording.duration_s, walk.steps.time_s)


def test_what_was_pushed_stays_as_it_was(made: SyntheticWalk) -> None:
    before = [part.copy() for part in next(chunks(made.recording, [0, 3000]))]
    LiveWalk().push(*before)
    for part, was in zip(before, chunks(made.recording, [0, 3000]).__next__(), strict=True):
        np.testing.assert_array_equal(part, was)


def test_the_clock_may_start_anywhere(made: SyntheticWalk, heard: Heard) -> None:
    recording = made.recording
    later = Recording(recording.time_s + 1.7e9, recording.acc_mps2, recording.gyr_radps)
    live = LiveWalk(forward_axis="-z")
    assert_same(listen(live, later), heard)
    assert live.finish().recording.duration_s == pytest.approx(recording.duration_s)


def test_damaged_and_repeated_samples_are_left_out(made: SyntheticWalk, heard: Heard) -> None:
    recording = made.recording
    at = np.repeat(np.arange(recording.time_s.size), 2)  # every sample twice
    time_s, acc = recording.time_s[at].copy(), recording.acc_mps2[:, at].copy()
    gyr = recording.gyr_radps[:, at].copy()
    acc[1, 1::8], gyr[0, 3::8], time_s[5::8] = np.nan, np.inf, np.nan
    time_s[7::800] -= 0.5  # the clock steps back
    live = LiveWalk(forward_axis="-z")
    assert_same(listen(live, Recording(time_s, acc, gyr), chunk=17), heard)
    assert "were damaged or repeated" in str(live.finish().notes[0])


@pytest.mark.parametrize("rate_hz", [25.0, 60.0, 400.0])
def test_any_rate_with_jitter_and_lost_samples(rate_hz: float) -> None:
    made = synthesise(
        THERE_AND_BACK, seed=5, rate_hz=rate_hz, packet_loss=0.1, jitter_s=0.1 / rate_hz
    )
    heard = listen(LiveWalk(forward_axis="-z"), made.recording)
    for way in (Direction.FORWARD, Direction.BACKWARD):
        true = int((made.truth.step_direction == way).sum())
        assert heard.last.counts[way.word] == pytest.approx(true, abs=2)


def test_a_gap_is_no_walking_and_forward_stays_known(made: SyntheticWalk) -> None:
    recording = made.recording
    there = (recording.time_s < 15) | (recording.time_s >= 20)
    heard = listen(
        LiveWalk(forward_during=(4, 14)),
        Recording(
            recording.time_s[there], recording.acc_mps2[:, there], recording.gyr_radps[:, there]
        ),
    )
    assert not ((heard.step_s > 15.1) & (heard.step_s < 20)).any()
    assert ((heard.step_s > 20) & (heard.step_s < 21)).any()
    assert [c.direction for c in heard.changes] == [Direction.FORWARD, Direction.BACKWARD]
    lost = ((made.truth.step_time_s > 15) & (made.truth.step_time_s < 20)).sum()
    assert sum(heard.last.counts.values()) == pytest.approx(len(made.truth.step_time_s) - lost, 3)


@examples(5)
@given(st.integers(0, 2**32 - 1))
def test_the_way_the_device_is_worn_changes_nothing(
    made: SyntheticWalk, heard: Heard, seed: int
) -> None:
    rotation, _ = np.linalg.qr(np.random.default_rng(seed).standard_normal((3, 3)))
    rotation *= np.linalg.det(rotation)
    live = LiveWalk(forward_during=FORWARD_S)
    other = listen(live, turned(made.recording, rotation))
    np.testing.assert_allclose(other.step_s, heard.step_s, atol=1e-3)
    assert other.last.counts == heard.last.counts
    assert [c.direction for c in other.changes] == [Direction.FORWARD, Direction.BACKWARD]


def test_forward_is_marked_as_the_session_goes_on(made: SyntheticWalk, heard: Heard) -> None:
    live, edges = LiveWalk(), list(range(0, made.recording.time_s.size, 50))
    news = []
    for chunk in chunks(made.recording, edges):
        news.append(live.push(*chunk))
        if news[-1].time_s == pytest.approx(2.99):
            live.forward_from(3.0)
        if news[-1].time_s == pytest.approx(29.99):
            live.forward_until(30.0)
    assert not any(item.notes for item in news)
    assert news[-1].counts == heard.last.counts
    assert live.finish().totals["backward"].steps > 0


def test_without_a_word_forward_is_assumed_and_said_once(made: SyntheticWalk) -> None:
    heard = listen(LiveWalk(), made.recording)
    assert len(heard.notes) == 1
    assert str(heard.notes[0]).startswith("Nothing said which way you faced")
    assert heard.changes[0].direction is Direction.FORWARD


def test_a_stretch_without_walking_leaves_forward_to_be_assumed(made: SyntheticWalk) -> None:
    heard = listen(LiveWalk(forward_during=(0, 3)), made.recording)
    assert str(heard.notes[0]).startswith("No steady walking one way was found from 0 to 3 s")
    assert heard.last.counts["forward"] > 40


def test_a_phone_that_slips_is_noticed(made: SyntheticWalk) -> None:
    onto_its_side = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    slipped = turned(made.recording, onto_its_side, from_s=20.0)
    heard = listen(LiveWalk(forward_axis="-z"), slipped)
    assert len(heard.notes) == 1
    assert "moved on your body" in str(heard.notes[0])
    assert heard.last.counts["backward"] == 0
    assert heard.last.counts["unknown"] > 60


def test_a_phone_that_is_turned_round_is_noticed(made: SyntheticWalk) -> None:
    half_round = np.diag([-1.0, 1.0, -1.0])  # about y, which points up
    heard = listen(LiveWalk(forward_axis="-z"), turned(made.recording, half_round, from_s=20.0))
    assert len(heard.notes) == 1
    assert heard.last.counts["backward"] == 0
    assert heard.last.counts["forward"] == pytest.approx(28, abs=4)


def test_a_quick_reversal_is_not_blamed_on_the_phone() -> None:
    """Forward and at once backward, with nothing between, and back again."""
    walks = (Segment("forward", 20), Segment("backward", 20), Segment("forward", 20))
    reversing = synthesise((Segment("stand", 4), *walks, Segment("stand", 4)), seed=8)
    heard = listen(LiveWalk(forward_axis="-z"), reversing.recording)
    assert not any("moved on your body" in str(note) for note in heard.notes)
    assert [c.direction for c in heard.changes] == [1, -1, 1]
    assert heard.last.counts["backward"] == pytest.approx(33, abs=5)


def test_without_a_gyroscope_steps_are_told_and_directions_are_not(made: SyntheticWalk) -> None:
    recording = Recording(made.recording.time_s, made.recording.acc_mps2, None)
    heard = listen(LiveWalk(forward_axis="-z"), recording)
    assert heard.last.counts["unknown"] == pytest.approx(len(made.truth.step_time_s), abs=4)
    assert not heard.changes


def test_standing_is_no_walking() -> None:
    still = synthesise([Segment("stand", 30)], seed=3).recording
    live = LiveWalk()
    heard = listen(live, still)
    assert not heard.changes
    assert sum(heard.last.counts.values()) == 0
    assert "No walking found in this recording." in map(str, live.finish().notes)


def test_nothing_pushed_is_nothing_known() -> None:
    live = LiveWalk()
    assert live.push([], np.zeros((3, 0)), np.zeros((3, 0))).time_s is None
    with pytest.raises(NotEnoughSignal, match="no samples"):
        live.finish()


@pytest.mark.parametrize("missing", [(20.0, 32.0), (0.0, 8.0), (30.0, 999.0)])
@pytest.mark.parametrize("as_nan", [False, True])
def test_a_silent_gyroscope_costs_direction_only(
    made: SyntheticWalk, missing: tuple[float, float], *, as_nan: bool
) -> None:
    recording, (from_s, to_s) = made.recording, missing
    whole, live, heard = LiveWalk(forward_axis="-z"), LiveWalk(forward_axis="-z"), []
    for time_s, acc, gyr in chunks(recording, range(0, recording.time_s.size, 10)):
        whole.push(time_s, acc, gyr)
        silent = (time_s >= from_s) & (time_s < to_s)
        turning = np.where(silent, np.nan, gyr)
        news = live.push(time_s, acc, None if silent.all() and not as_nan else turning)
        heard += [(step.time_s, step.direction) for step in news.steps]
    complete = sum(whole.push([], np.zeros((3, 0))).counts.values())
    # a change costs the steps of the second in which up is found
    assert sum(news.counts.values()) == pytest.approx(complete, abs=9)
    assert {way for at_s, way in heard if from_s + 1 < at_s < to_s} == {Direction.UNKNOWN}
    known = [way for at_s, way in heard if at_s < from_s or at_s > to_s + 8]
    assert not known or {Direction.FORWARD, Direction.BACKWARD} & set(known)
    walk = live.finish()
    assert len(walk.steps) == pytest.approx(len(whole.finish().steps), abs=2)
    inside = (walk.steps.time_s > from_s) & (walk.steps.time_s < to_s)
    assert not walk.steps.direction[inside].any()
    assert walk.steps.direction[~inside].any()


def test_single_samples_without_the_gyroscope_change_nothing(made: SyntheticWalk) -> None:
    recording = made.recording
    gyr = recording.gyr_radps.copy()
    gyr[:, ::3] = np.nan
    full, holed = LiveWalk(forward_axis="-z"), LiveWalk(forward_axis="-z")
    one = full.push(recording.time_s, recording.acc_mps2, recording.gyr_radps)
    other = holed.push(recording.time_s, recording.acc_mps2, gyr)
    assert other.counts == pytest.approx(one.counts, abs=2)


def test_what_cannot_be_is_refused(made: SyntheticWalk) -> None:
    time_s, acc, gyr = next(chunks(made.recording, [0, 200]))
    with pytest.raises(UnreadableRecording, match=r"\(200, 3\)"):
        LiveWalk().push(time_s, acc.T, gyr)
    live = LiveWalk()
    with pytest.raises(NotEnoughSignal, match="gravity"):
        live.push(time_s, acc - acc.mean(axis=1, keepdims=True), gyr)
    assert live.push(time_s + 2.0, acc, gyr).time_s == pytest.approx(3.99)  # it goes on
    with pytest.raises(InvalidAnswer, match="forward axis"):
        LiveWalk(forward_axis="up")
    with pytest.raises(InvalidAnswer, match="end after it starts"):
        LiveWalk(forward_during=(3, 3))
    with pytest.raises(InvalidAnswer, match="end after it starts"):
        LiveWalk().forward_until(3)
