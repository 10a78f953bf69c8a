"""Falls and stumbles, of a whole walk and live, on walkers who are made and on people who act."""

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.accuracy import truth
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.gait import Event, EventKind, analyse
from retrowalk.gait.falls import FallParameters
from retrowalk.gait.felt import confidence_of
from retrowalk.gait.incidents import events_of
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.synthetic.mishaps import FALL_MPS, Mishaps
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 4)
FALL, STUMBLE = EventKind.FALL, EventKind.STUMBLE


def story(way: str = "forward", **mishaps) -> Recording:
    segments = [STAND, Segment(way, 26), Segment("stand", 15)]
    made = {"seed": 3, "rotation": "random", **mishaps}
    return synthesise(segments, **made).recording


def told(events: tuple[Event, ...]) -> list[tuple[EventKind, float]]:
    return [(event.kind, round(event.time_s, 0)) for event in events]


def live_events(recording: Recording, edges: list[int] | None = None) -> list[tuple[Event, float]]:
    """Every event with how long after it was told."""
    n, live, found = recording.time_s.size, LiveWalk(), []
    edges = edges or list(range(0, n, 20))
    for first, last in zip(edges, [*edges[1:], n], strict=True):
        gyr = recording.gyr_radps
        news = live.push(
            recording.time_s[first:last],
            recording.acc_mps2[:, first:last],
            None if gyr is None else gyr[:, first:last],
        )
        found += [(event, news.time_s - event.time_s) for event in news.events]
    return found


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 100.0])
@pytest.mark.parametrize("way", ["forward", "backward"])
def test_a_fall_is_told_when_the_walker_hits_the_ground(way: str, rate_hz: float) -> None:
    for seed in range(4):  # to the front, the back and the sides
        recording = story(way, seed=seed, rate_hz=rate_hz, falls_s=(20.0,))
        (event,) = analyse(recording).events
        assert event.kind is FALL
        assert event.time_s == pytest.approx(20.0, abs=0.2)
        assert event.confidence > 0.7


@pytest.mark.parametrize("rate_hz", [25.0, 100.0])
@pytest.mark.parametrize("way", ["forward", "backward"])
def test_a_stumble_is_told_when_it_happened_and_is_a_measure_too(way: str, rate_hz: float) -> None:
    walk = analyse(story(way, rate_hz=rate_hz, stumbles_s=(15.0, 22.0)))
    assert told(walk.events) == [(STUMBLE, 15.0), (STUMBLE, 22.0)]
    assert walk.measures.stumbles_s == tuple(event.time_s for event in walk.events)
    assert [event.kind for event in walk.report().events] == ["stumble", "stumble"]


def test_nothing_befalls_who_walks_stands_turns_or_runs() -> None:
    segments = [STAND, Segment("forward", 20), Segment("turn", 3), Segment("backward", 20), STAND]
    segments += [Segment("forward", 20, running=True), STAND]
    recording = synthesise(segments, seed=1).recording
    assert analyse(recording).events == ()
    assert live_events(recording) == []


def test_who_gets_up_at_once_fell_all_the_same() -> None:
    for lies_s in (1.5, 3.0):
        recording = story(falls_s=(20.0,), lies_s=lies_s)
        assert told(analyse(recording).events) == [(FALL, 20.0)]
        assert told(tuple(event for event, _ in live_events(recording))) == [(FALL, 20.0)]


def test_who_falls_twice_is_told_twice() -> None:
    segments = [STAND, Segment("forward", 56), STAND]
    recording = synthesise(segments, seed=2, falls_s=(20.0, 45.0), lies_s=4.0).recording
    assert told(analyse(recording).events) == [(FALL, 20.0), (FALL, 45.0)]


def test_live_a_fall_is_told_within_three_seconds_and_a_stumble_within_four() -> None:
    ((fall, after_s),) = live_events(story(falls_s=(20.0,)))
    assert fall.kind is FALL
    assert fall.time_s == pytest.approx(20.0, abs=0.2)
    assert 1.5 < after_s < 3.0
    ((stumble, after_s),) = live_events(story(stumbles_s=(15.0,)))
    assert stumble.kind is STUMBLE
    assert stumble.time_s == pytest.approx(15.0, abs=0.2)
    assert 3.0 < after_s < 4.0


@examples(8)
@given(cuts=st.lists(st.integers(1, 4499), max_size=30, unique=True))
def test_live_it_does_not_matter_how_the_samples_are_chunked(cuts: list[int]) -> None:
    recording = story(stumbles_s=(12.0,), falls_s=(20.0,))
    alike = [event for event, _ in live_events(recording)]
    assert told(tuple(alike)) == [(STUMBLE, 12.0), (FALL, 20.0)]
    assert [event for event, _ in live_events(recording, [0, *sorted(cuts)])] == [
        replace(
            event,
            time_s=pytest.approx(event.time_s, abs=1e-6),
            confidence=pytest.approx(event.confidence, abs=1e-3),
        )
        for event in alike
    ]


def test_live_a_fall_is_told_though_the_samples_end_with_it() -> None:
    """The sensor is torn off: after a second without samples what was felt is judged."""
    recording = story(falls_s=(20.0,))
    lost = (recording.time_s > 21.6) & (recording.time_s < 26.0)
    assert recording.gyr_radps is not None
    torn = Recording(
        recording.time_s[~lost], recording.acc_mps2[:, ~lost], recording.gyr_radps[:, ~lost]
    )
    assert told(tuple(event for event, _ in live_events(torn))) == [(FALL, 20.0)]
    assert told(analyse(torn).events) == [(FALL, 20.0)]


def test_without_a_gyroscope_falls_are_told_and_stumbles_are_not() -> None:
    blind = replace(story(falls_s=(25.0,), stumbles_s=(15.0,)), gyr_radps=None)
    walk = analyse(blind)
    assert told(walk.events) == [(FALL, 25.0)]
    assert any("Stumbles can't be told" in str(note) for note in walk.notes)
    assert told(tuple(event for event, _ in live_events(blind))) == [(FALL, 25.0)]


def test_who_has_not_walked_is_not_told_to_have_fallen() -> None:
    recording = synthesise([Segment("stand", 20)], seed=1, falls_s=(8.0,)).recording
    assert analyse(recording).events == ()


def test_a_device_that_is_dropped_is_no_fall() -> None:
    """Free flight of 0.4 s, a knock, and then it lies on its face."""
    recording = story()
    acc, time_s = recording.acc_mps2.copy(), recording.time_s
    at = int(np.searchsorted(time_s, 32.0))
    usual = acc[:, at - 100 : at].mean(axis=1, keepdims=True)
    across = np.linalg.svd(usual)[0][:, 1:2] * 9.81
    acc[:, at : at + 40] = 0.2
    acc[:, at + 40 : at + 45] = 5 * across
    acc[:, at + 45 :] = across
    assert recording.gyr_radps is not None
    gyr = recording.gyr_radps.copy()
    axis = np.cross(across[:, 0], usual[:, 0])
    gyr[:, at : at + 40] = (axis / np.linalg.norm(axis) * np.pi / 2 / 0.4)[:, None]
    dropped = Recording(time_s, acc, gyr)
    assert analyse(dropped).events == ()
    held = acc.copy()
    held[:, at : at + 40] += 0.3 * usual  # what is worn on a body is never quite free
    assert told(analyse(Recording(time_s, held, gyr)).events) == [(FALL, 32.0)]


def test_the_weakest_sign_counts() -> None:
    assert confidence_of(1.0, 9.0) == pytest.approx(0.5)
    assert confidence_of(2.0, 1.5) == pytest.approx(1 - 0.5 / 2.25)
    assert confidence_of(100.0) < 1.0


def test_a_researcher_may_set_other_limits() -> None:
    from retrowalk.gait.footfalls import footfalls_of
    from retrowalk.gait.signal import segments

    steps, traces = footfalls_of(segments(story(falls_s=(20.0,))))
    runs = np.zeros(len(steps), dtype=bool)
    assert events_of(traces, steps, runs, steps, turning_known=True)
    harder = FallParameters(impact_mps2=100.0)
    assert events_of(traces, steps, runs, steps, turning_known=True, falls=harder) == ()


def test_a_synthetic_walker_who_lies_takes_no_steps() -> None:
    made = synthesise([STAND, Segment("forward", 40)], seed=1, falls_s=(20.0,), lies_s=5.0)
    step_s = made.truth.step_time_s
    assert not ((step_s > 20.0) & (step_s < 25.0)).any()
    assert (step_s > 28.0).sum() > 15
    up_m = made.truth.position_m[2]
    time_s = made.truth.time_s
    assert up_m[time_s < 18].min() - up_m[(time_s > 21) & (time_s < 24)].max() > 0.5
    speed = np.gradient(up_m, time_s)
    assert -speed.min() == pytest.approx(FALL_MPS, rel=0.15)
    assert Mishaps(falls_s=(20.0,)).on_feet(np.array([0.0, 19.0, 20.0, 1e3])) == pytest.approx(
        [1.0, 1.0, 0.0, 0.0]
    )


@pytest.mark.recordings
@pytest.mark.usefixtures("data_dir")
class TestActedFalls:
    """People who act falls and stumbles with a sensor on the belt, and everything else."""

    def test_falls_are_told_of_both_ages_and_nothing_else_is_one(self) -> None:
        for person, fell in (("SA03", True), ("SE06", True), ("SE02", False)):
            for known in truth.acts_of(person, "F01", "F04", "F05", "F07"):
                assert fell
                assert [event.kind for event in analyse(known.recording).events] == [FALL]
            for known in truth.acts_of(person, "D02", "D03", "D09", "D13", "D17", "D19"):
                assert analyse(known.recording).events == (), known.name

    def test_stumbles_are_told_live_as_well(self) -> None:
        for known in truth.acts_of("SA03", "D18"):
            assert [event.kind for event, _ in live_events(known.recording)] == [STUMBLE]

    def test_nothing_befalls_walkers_with_a_phone(self) -> None:
        for known in (*truth.phones("body"), *truth.phones("handheld")):
            assert analyse(known.recording).events == (), known.name
