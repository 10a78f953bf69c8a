"""The times of a recording: sleep is a gap, a clock that is set is none, bunches are laid out."""

import itertools

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.recordings.telling import BEGAN, recorded

from retrowalk.coach import LiveRecording
from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read_bytes
from retrowalk.recordings.bunches import OPENING, Spreading
from retrowalk.recordings.formats.player import Timeline

Floats = npt.NDArray[np.float64]
INTERVAL_S = 1 / 60
SLEPT_AT_S, SLEPT_S = 14.0, 300.0
MARKS = {0.0: "stand", 2.0: "warm_up", 14.0: "backward"}
SET = "The phone's clock was set on the way; what was measured is not moved by it."


def at_60_hz(segments: list[Segment], seed: int) -> Recording:
    made = synthesise(segments, seed=seed).recording
    assert made.gyr_radps is not None
    time_s = np.arange(0, made.duration_s, INTERVAL_S)
    taken = np.searchsorted(made.time_s, time_s)
    return Recording(time_s, made.acc_mps2[:, taken], made.gyr_radps[:, taken])


@pytest.fixture(scope="module")
def walk() -> Recording:
    return at_60_hz([Segment("stand", 2), Segment("forward", 12), Segment("backward", 26)], seed=4)


def without(recording: Recording, from_s: float, to_s: float) -> Recording:
    kept = (recording.time_s < from_s) | (recording.time_s >= to_s)
    gyr = recording.gyr_radps
    assert gyr is not None
    return Recording(recording.time_s[kept], recording.acc_mps2[:, kept], gyr[:, kept])


def retimed(recording: Recording, time_s: Floats) -> Recording:
    return Recording(time_s, recording.acc_mps2, recording.gyr_radps)


def slept(time_s: float) -> float:
    return time_s + SLEPT_S * (time_s >= SLEPT_AT_S)


# ---- two clocks


def test_a_sleep_in_which_the_steady_clock_stood_still_is_a_gap(walk: Recording) -> None:
    felt = without(walk, SLEPT_AT_S - 0.5, SLEPT_AT_S)  # the screen went dark, then the clock stood
    parts = recorded(felt, MARKS, wall_s=slept, beats={1.0: "80", 20.0: "90"})
    read = read_bytes("w", b"".join(parts))
    gaps = np.diff(read.time_s)
    assert gaps.max() == pytest.approx(SLEPT_S + 0.5, abs=0.05)
    assert (gaps > 0.1).sum() == 1
    (note,) = map(str, read.notes)
    assert note.endswith("in one gap.")
    assert read.forward_during == (2.0, SLEPT_AT_S + SLEPT_S)
    assert read.heart is not None
    assert read.heart.time_s.tolist() == [1.0, 20.0 + SLEPT_S]
    assert read.start_utc == BEGAN


@pytest.mark.parametrize("by_s", [-3600.0, -2.0, 2.0, 7200.0])
def test_a_clock_that_is_set_moves_nothing_and_is_told(walk: Recording, by_s: float) -> None:
    parts = recorded(walk, MARKS, wall_s=lambda at_s: at_s + by_s * (at_s >= 20))
    read = read_bytes("w", b"".join(parts))
    np.testing.assert_array_equal(read.time_s, read_bytes("w", b"".join(recorded(walk))).time_s)
    assert [str(note) for note in read.notes] == [SET]


def test_a_clock_that_runs_a_little_wrong_is_not_told(walk: Recording) -> None:
    parts = recorded(walk, wall_s=lambda at_s: 1.02 * at_s)
    assert read_bytes("w", b"".join(parts)).notes == ()


def test_a_page_loaded_anew_has_a_steady_clock_of_its_own(walk: Recording) -> None:
    """After a sleep its times hold the sleep already: they begin from the wall clock."""
    felt = without(walk, SLEPT_AT_S - 0.5, SLEPT_AT_S)
    parts = recorded(without(felt, 20.0, 99.0), wall_s=slept)
    page = without(walk, 0.0, 22.0)
    later = recorded(retimed(page, page.time_s + SLEPT_S), wall_s=lambda at_s: at_s)
    later = [part.replace(b'"steady": 3', b'"steady": 1') for part in later[161:]]
    read = read_bytes("w", b"".join([*parts, *later]))
    assert read.duration_s == pytest.approx(walk.duration_s + SLEPT_S, abs=0.1)
    assert (np.diff(read.time_s) > 1).sum() == 2
    assert not any(str(note) == SET for note in read.notes)


def test_the_live_listener_lays_out_what_is_stored(walk: Recording) -> None:
    felt = without(walk, SLEPT_AT_S - 0.5, SLEPT_AT_S)
    parts = recorded(felt, MARKS, wall_s=slept, interval_ms=16)
    listener = LiveRecording(height_m=1.7)
    heard = [update for part in parts if (update := listener.push(part))]
    assert heard[-1].time_s == pytest.approx(walk.duration_s + SLEPT_S, abs=0.1)
    timeline = Timeline()
    stream = [timeline.push(part) for part in parts]
    whole = Timeline()
    np.testing.assert_array_equal(
        np.concatenate([*stream, timeline.rest()], axis=1),
        np.concatenate([whole.push(b"".join(parts)), whole.rest()], axis=1),
    )


# ---- bunches


def stalled(time_s: Floats, stalls: list[tuple[float, float]]) -> Floats:
    """Hand samples over as a page does that stood still: all at once, 0.1 ms apart."""
    handed = time_s.copy()
    for from_s, for_s in stalls:
        late = (time_s > from_s) & (time_s <= from_s + for_s)
        handed[late] = time_s[late].max(initial=0) + 0.0001 * np.arange(late.sum())
    return np.asarray(handed)


def spread(samples: Floats, *cuts: int, told_s: float | None = INTERVAL_S) -> Floats:
    spreading = Spreading(len(samples))
    spreading.told_s = told_s
    parts = [spreading.push(part) for part in np.split(samples, sorted(cuts), axis=1)]
    return np.concatenate([*parts, spreading.rest()], axis=1)


def samples_at(time_s: Floats) -> Floats:
    return np.stack((time_s, np.arange(time_s.size, dtype=np.float64)))


TIME_S = np.arange(0, 10, INTERVAL_S)
STALLS = st.lists(st.tuples(st.floats(1.0, 8.0), st.floats(0.05, 1.0)), min_size=1, max_size=4).map(
    sorted
)


@given(stalls=STALLS, told_s=st.sampled_from([None, 0.016, INTERVAL_S, 0.1]))
@settings(deadline=None)
def test_a_bunch_is_laid_out_over_the_silence_before_it(
    stalls: list[tuple[float, float]], told_s: float | None
) -> None:
    apart = [
        (from_s, for_s)
        for n, (from_s, for_s) in enumerate(stalls)
        if n + 1 == len(stalls) or from_s + for_s < stalls[n + 1][0] - 0.1
    ]
    laid = spread(samples_at(stalled(TIME_S, apart)), told_s=told_s)
    assert laid.shape[1] == TIME_S.size
    assert np.abs(laid[0] - TIME_S).max() < 1.5 * INTERVAL_S
    assert (np.diff(laid[0]) > 0).all()


@given(
    places=st.lists(st.integers(0, TIME_S.size - 1), min_size=1, max_size=8),
    damage=st.sampled_from([np.inf, -np.inf, np.nan, 1.7e308, -1.7e308]),
    cut=st.integers(0, TIME_S.size),
)
@settings(deadline=None)
def test_times_that_are_damaged_spoil_nothing_beside_them(
    places: list[int], damage: float, cut: int
) -> None:
    time_s = TIME_S.copy()
    time_s[places] = damage
    laid = spread(samples_at(time_s), cut)
    whole = np.isin(laid[1], np.delete(np.arange(TIME_S.size), places))
    assert np.count_nonzero(whole) == TIME_S.size - len(set(places))
    assert np.abs(laid[0, whole] - TIME_S[laid[1, whole].astype(int)]).max() < 1.5 * INTERVAL_S


def test_where_all_came_at_once_nothing_is_laid_out() -> None:
    samples = samples_at(np.zeros(3 * OPENING))
    assert np.array_equal(spread(samples, 60, 100), samples)


@given(stalls=STALLS, cuts=st.lists(st.integers(0, TIME_S.size), max_size=30))
@settings(deadline=None)
def test_however_it_is_cut_it_comes_out_the_same(
    stalls: list[tuple[float, float]], cuts: list[int]
) -> None:
    samples = samples_at(np.maximum.accumulate(stalled(TIME_S, stalls)))
    np.testing.assert_array_equal(spread(samples, *cuts), spread(samples))


def test_packets_are_laid_out_too() -> None:
    packets = np.repeat(TIME_S[4::5], 5) + np.tile(0.0001 * np.arange(5), TIME_S.size // 5)
    laid = spread(samples_at(packets), told_s=None)[0]
    assert np.diff(laid[OPENING + 4 :]) == pytest.approx(INTERVAL_S, abs=0.001)


def test_a_bunch_that_does_not_fit_stays_but_for_repeats() -> None:
    lost = np.delete(stalled(TIME_S, [(5.0, 0.5)]), slice(303, 320))  # most never came
    assert spread(samples_at(lost)).shape[1] == lost.size
    np.testing.assert_array_equal(spread(samples_at(lost))[0], lost)
    too_many = np.sort(
        np.concatenate((stalled(TIME_S, [(5.0, 0.2)]), 5.2 + np.linspace(0, 0.004, 40)))
    )
    repeated = np.stack((too_many, np.round(too_many, 2)))
    left = spread(repeated)
    assert left.shape[1] < too_many.size
    here = (left[0] > 5.19) & (left[0] < 5.21)
    assert (np.diff(left[1][here]) != 0).all()


def test_repeats_are_merged_where_what_is_left_fits() -> None:
    handed = stalled(TIME_S, [(5.0, 0.2)])
    late = (TIME_S > 5.0) & (TIME_S <= 5.2)
    twice = np.repeat(samples_at(handed), np.where(late, 2, 1), axis=1)
    laid = spread(twice)
    np.testing.assert_array_equal(laid[1], np.arange(TIME_S.size))
    assert np.abs(laid[0] - TIME_S).max() < 1.5 * INTERVAL_S


def test_a_rate_that_varies_a_little_is_left_alone() -> None:
    time_s = np.cumsum(np.random.default_rng(1).uniform(0.6, 1.4, 600)) * INTERVAL_S
    np.testing.assert_array_equal(spread(samples_at(time_s))[0], time_s)


def counted(walk: Walk) -> dict[str, int]:
    return {way.word: walk.totals[way.word].steps for way in Direction}


@pytest.mark.slow
@given(
    seed=st.integers(0, 3),
    stalls=st.lists(st.tuples(st.floats(16, 38), st.floats(0.05, 0.8)), min_size=1, max_size=12),
)
@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow])
def test_a_walk_measures_the_same_however_it_was_handed_over(
    seed: int, stalls: list[tuple[float, float]]
) -> None:
    walk = at_60_hz([Segment("stand", 2), Segment("forward", 12), Segment("backward", 26)], seed)
    apart = [
        one
        for one, after in itertools.pairwise([*sorted(stalls), (99.0, 0.0)])
        if sum(one) < after[0] - 0.1
    ]
    handed = retimed(walk, stalled(walk.time_s, apart))
    found = [
        analyse(read, forward_during=read.forward_during)
        for one in (walk, handed)
        for read in [read_bytes("w", b"".join(recorded(one, MARKS, wall_s=float, interval_ms=16)))]
    ]
    straight, bunched = map(counted, found)
    for way, steps in straight.items():
        assert bunched[way] == pytest.approx(steps, abs=1)
