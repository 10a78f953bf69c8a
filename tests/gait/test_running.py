"""Running: a spring. Its direction is told, and walking beside it stays known."""

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.accuracy import judging, truth
from benchmarks.accuracy.running import joined

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.live.landing import Landing
from retrowalk.gait.live.running import Running
from retrowalk.gait.live.types import LiveNews
from retrowalk.gait.running import USUAL, changes_cost, modes_of, next_lead, showing
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.gait.travel import travel_of
from retrowalk.gait.types import Mode
from retrowalk.gait.units import GRAVITY_MPS2
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 4)
WALK = Segment("forward", 20)
WAYS = ("forward", "backward")


def runs(way: str, cadence_spm: float | None = None, lasts_s: float = 20) -> Segment:
    return Segment(way, lasts_s, cadence_spm=cadence_spm, running=True)


def listen(recording: Recording, **said: object) -> list[LiveNews]:
    live, chunk = LiveWalk(**said), 20
    return [
        live.push(
            recording.time_s[k : k + chunk],
            recording.acc_mps2[:, k : k + chunk],
            recording.gyr_radps[:, k : k + chunk],
        )
        for k in range(0, recording.time_s.size, chunk)
    ]


def measured(known: truth.Known) -> Walk:
    return analyse(known.recording, forward_axis=known.forward_axis)


def between(walk: Walk, start_s: float, end_s: float) -> set[tuple[Mode, Direction]]:
    """Modes and directions of the steps between two times."""
    steps = walk.steps
    inside = (steps.time_s >= start_s) & (steps.time_s < end_s)
    assert inside.sum() > 10
    found = zip(steps.mode[inside].tolist(), steps.direction[inside].tolist(), strict=True)
    return {(Mode(mode), Direction(way)) for mode, way in found}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cadence_spm", [140, 165, 190])
@pytest.mark.parametrize("rate_hz", [25.0, 100.0])
def test_the_direction_of_running_is_told(way: str, cadence_spm: float, rate_hz: float) -> None:
    ran = runs(way, cadence_spm)
    for seed in range(3):
        made = synthesise([STAND, WALK, STAND, ran, STAND], seed=seed, rate_hz=rate_hz)
        walk = analyse(made.recording, forward_axis="-z")
        assert between(walk, 6, 22) == {(Mode.WALK, Direction.FORWARD)}
        assert between(walk, 29, 48) == {(Mode.RUN, Direction[way.upper()])}
        true = (made.truth.step_time_s > 27).sum()
        assert (walk.steps.time_s > 27).sum() == pytest.approx(true, abs=3)
        assert not any("walking or running" in str(note) for note in walk.notes)


def test_a_run_has_no_lengths_and_says_so() -> None:
    made = synthesise([STAND, WALK, STAND, runs("backward"), STAND], seed=1)
    walk = analyse(made.recording, forward_axis="-z")
    ran = walk.steps.mode == Mode.RUN
    assert np.isnan(walk.steps.length_m[ran]).all()
    assert not walk.steps.side[ran].any()
    assert walk.totals["backward"].distance_m is None
    assert walk.totals["backward"].steps == ran.sum() > 40
    assert any("Lengths aren't measured in running" in str(note) for note in walk.notes)
    modes = [bout.mode for bout in walk.bouts if bout.direction is Direction.BACKWARD]
    assert set(modes) == {Mode.RUN}


@pytest.mark.parametrize("placement", ["body", "lower_back"])
@pytest.mark.parametrize("way", WAYS)
def test_a_run_that_is_shown_or_nothing_is_said(way: str, placement: str) -> None:
    """A run shown to be forward is; with nothing said, so is the only way that was run."""
    made = synthesise(
        [STAND, runs(way), STAND, runs(way), STAND],
        seed=2,
        placement=placement,
        rotation="random",
        rate_hz=50.0,
    )
    for said in ({}, {"forward_during": (4.0, 20.0)}):
        walk = analyse(made.recording, **said)
        assert walk.totals["forward"].steps > 0.95 * len(walk.steps) > 90
        assert between(walk, 30, 47) == {(Mode.RUN, Direction.FORWARD)}
    assert any("Nothing said" in str(note) for note in analyse(made.recording).notes)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("walked", WAYS)
def test_walking_into_running_and_out_of_it(way: str, walked: str) -> None:
    walks = Segment(walked, 20)
    made = synthesise([STAND, walks, runs(way), walks, STAND], seed=5)
    for axis, sign in (("-z", 1), ("+z", -1)):
        walk = analyse(made.recording, forward_axis=axis)
        on_foot, running = (Direction(sign * Direction[one.upper()]) for one in (walked, way))
        walking = {(Mode.WALK, on_foot)}
        assert between(walk, 5, 22) == between(walk, 46, 63) == walking
        assert between(walk, 26, 42) == {(Mode.RUN, running)}
        changes_s = [b.start_s for b in walk.bouts[1:] if b.mode is not Mode.UNKNOWN]
        for true_s in (24.0, 44.0):
            assert min(abs(found_s - true_s) for found_s in changes_s) < 1.0
        assert not any("moved on your body" in str(note) for note in walk.notes)


def test_who_ran_before_is_not_taken_for_one_who_walked_fast() -> None:
    """Without a word forward is how the walker set out; a run is not compared with a walk."""
    for first, then in (("forward", "backward"), ("backward", "forward")):
        made = synthesise([STAND, Segment(first, 25), STAND, runs(then), STAND], seed=4)
        walk = analyse(made.recording)
        assert between(walk, 6, 27) == {(Mode.WALK, Direction.FORWARD)}
        assert between(walk, 35, 52) == {(Mode.RUN, Direction.BACKWARD)}
    quick, slow = Segment("forward", 25, cadence_spm=120), Segment("backward", 25, cadence_spm=95)
    made = synthesise([STAND, slow, STAND, runs("forward"), STAND, quick, STAND], seed=4)
    walk = analyse(made.recording)  # of two ways to walk the faster one is forward
    assert between(walk, 6, 27) == {(Mode.WALK, Direction.BACKWARD)}
    assert between(walk, 35, 52) == {(Mode.RUN, Direction.FORWARD)}


@pytest.mark.parametrize("way", WAYS)
def test_brisk_walking_is_not_running(way: str) -> None:
    for cadence_spm, step_m in ((125, 0.75), (135, 0.6), (140, 0.5)):
        brisk = Segment(way, 30, cadence_spm=cadence_spm, step_length_m=step_m)
        walk = analyse(synthesise([STAND, brisk, STAND], seed=1).recording, forward_axis="-z")
        assert walk.totals[way].steps > 0.9 * len(walk.steps)
        assert not any("running" in str(note) for note in walk.notes)


def test_a_walker_who_turns_back_at_once_did_not_begin_to_run() -> None:
    made = synthesise([STAND, WALK, Segment("backward", 20), STAND], seed=3)
    walk = analyse(made.recording, forward_axis="-z")
    assert set(walk.steps.mode.tolist()) == {Mode.WALK}
    assert between(walk, 6, 22) == {(Mode.WALK, Direction.FORWARD)}
    assert between(walk, 27, 42) == {(Mode.WALK, Direction.BACKWARD)}


@pytest.mark.parametrize("segment", [WALK, runs("forward")])
def test_a_device_that_is_turned_on_the_body_is_no_change_of_mode(segment: Segment) -> None:
    """At 14 s it is turned by half in one step: then nothing is told the wrong way for long."""
    made = synthesise([STAND, segment, STAND], seed=3).recording
    late = made.time_s > 14.0
    half_round = np.diag([-1.0, 1.0, -1.0])
    acc, gyr = (np.where(late, half_round @ one, one) for one in (made.acc_mps2, made.gyr_radps))
    shifted = replace(made, acc_mps2=acc, gyr_radps=gyr)
    walk = analyse(shifted, forward_axis="-z")
    mode = Mode.RUN if segment.running else Mode.WALK
    assert {m for m, _ in between(walk, 6, 12) | between(walk, 17, 23)} == {mode}
    assert walk.totals["backward"].duration_s <= 1.0
    for one in listen(shifted, forward_axis="-z"):
        assert one.mode in (mode, Mode.UNKNOWN)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cadence_spm", [140, 165, 190])
def test_live_running_is_told_soon(way: str, cadence_spm: float) -> None:
    between = [STAND] if way == "backward" else []  # nobody turns back as they begin to run
    story = [STAND, WALK, *between, runs(way, cadence_spm), *between, WALK, STAND]
    made = synthesise(story, seed=3)
    news = listen(made.recording, forward_axis="-z")
    walk = analyse(made.recording, forward_axis="-z")
    wrong = 0
    for segment, (start_s, end_s) in zip(story, made.truth.bounds_s, strict=True):
        if segment is STAND:
            continue
        true = Direction[segment.direction.upper()]
        told = [n for n in news if start_s + 5 < n.time_s < end_s - 1]
        mode = Mode.RUN if segment.running else Mode.WALK
        assert {n.mode for n in told} <= {mode, Mode.UNKNOWN}
        assert np.mean([n.direction is true for n in told]) > 0.8
        wrong += sum(start_s + 1 < n.time_s < end_s and n.direction == -true for n in news)
    assert wrong * 0.2 < 1.0
    assert sum(news[-1].counts.values()) == pytest.approx(len(walk.steps), abs=6)


def test_live_a_run_from_standing_is_told() -> None:
    for way in WAYS:
        made = synthesise([STAND, runs(way), STAND], seed=6)
        news = listen(made.recording, forward_axis="-z")
        assert {n.direction for n in news if 8 < n.time_s < 23} == {Direction[way.upper()]}
        assert {n.mode for n in news if 8 < n.time_s < 23} == {Mode.RUN}
        shown = listen(made.recording, forward_during=(4.0, 14.0))
        assert {n.direction for n in shown if 16 < n.time_s < 23} == {Direction.FORWARD}


@pytest.mark.slow
@pytest.mark.parametrize("cadence_spm", [140, 165, 190])
def test_running_is_not_refused_for_want_of_gravity(cadence_spm: float) -> None:
    """The mean length of a runner's acceleration is far above gravity, what remains is not."""
    ran = synthesise([runs("forward", cadence_spm, 30)], seed=1, rotation="random").recording
    hard = replace(ran, acc_mps2=ran.acc_mps2 + shaken(ran, 13.0))
    assert np.linalg.norm(hard.acc_mps2, axis=0).mean() > 13.0
    for recording in (ran, hard):
        walk = analyse(recording)
        assert len(walk.steps) == pytest.approx(30 * cadence_spm / 60, abs=4)
        in_g = analyse(replace(recording, acc_mps2=recording.acc_mps2 / GRAVITY_MPS2))
        assert len(in_g.steps) == len(walk.steps)
        assert any("is in g" in str(note) for note in in_g.notes)
        assert sum(listen(recording)[-1].counts.values()) > 0.8 * len(walk.steps)


@pytest.mark.parametrize("segment", [WALK, runs("forward")])
def test_steps_are_counted_without_gravity(segment: Segment) -> None:
    made = synthesise([STAND, segment, STAND], seed=1, tilt_rad=0.0)
    up = made.truth.device_from_body @ [0.0, 0.0, 1.0]
    moving = made.recording.acc_mps2 - GRAVITY_MPS2 * up[:, None]
    walk = analyse(replace(made.recording, acc_mps2=moving))
    assert len(walk.steps) == pytest.approx(made.truth.step_time_s.size, abs=2)
    assert not walk.steps.direction.any()
    assert np.isnan(walk.steps.length_m).all()
    assert any("without gravity" in str(note) for note in walk.notes)


def shaken(recording: Recording, size_mps2: float) -> np.ndarray:
    """A device that rattles at 15 Hz, as one that is worn loosely does at each landing."""
    wave = size_mps2 * np.sin(2 * np.pi * 15.0 * recording.time_s)
    return np.array([[0.7], [0.5], [0.5]]) * wave


def footfalls(duration_s: np.ndarray, excursion_m: np.ndarray, over: int = 10**6) -> Footfalls:
    """Steps that lead along x, from number ``over`` on the other way."""
    n = duration_s.size
    rows, along = np.zeros((3, n)), np.zeros((3, n))
    along[0] = np.where(np.arange(n) < over, 1.0, -1.0)
    return Footfalls(np.cumsum(duration_s), duration_s, along, np.ones(n), rows, excursion_m, rows)


def modes(steps: Footfalls) -> np.ndarray:
    """Tell the modes of steps in which the device felt nothing that alternates."""
    n = round((steps.time_s[-1] + 1.0) * RATE_HZ) if len(steps) else 1
    up = np.repeat([[0.0], [0.0], [1.0]], n, axis=1).astype(np.float32)
    traces = DeviceTraces(np.arange(n) / RATE_HZ, up * 9.81, up, np.zeros(n))
    return modes_of(steps, travel_of(steps), traces)


def test_what_is_thrown_high_and_quickly_looks_like_running() -> None:
    assert showing(0.03, 0.55) < showing(0.03, 0.43) < 0 < showing(0.08, 0.43) < showing(0.08, 0.36)
    assert showing(0.005, 0.30) < 0  # quick, but not thrown: a shuffle
    assert showing(0.10, 0.47) > 0  # slow, but in flight


def test_people_do_not_change_for_a_step_or_two() -> None:
    duration_s, excursion_m = np.full(60, 0.55), np.full(60, 0.03)
    duration_s[30:32], excursion_m[30:32] = 0.36, 0.08
    assert (modes(footfalls(duration_s, excursion_m)) == Mode.WALK).all()


def test_the_change_lies_where_the_travel_turns_over() -> None:
    duration_s, excursion_m = np.full(60, 0.5), np.full(60, 0.035)
    duration_s[30:], excursion_m[30:] = 0.37, 0.08
    found = modes(footfalls(duration_s, excursion_m, over=30))
    np.testing.assert_array_equal(found, np.repeat([Mode.WALK, Mode.RUN], 30))


def test_a_hurry_amid_walking_is_walking_where_the_travel_goes_on() -> None:
    """And so is a shuffle amid running: nobody turns back at the step at which they run."""
    duration_s, excursion_m = np.full(100, 0.5), np.full(100, 0.035)
    duration_s[40:55], excursion_m[40:55] = 0.40, 0.045
    assert showing(0.045, 0.40) > 0
    assert (modes(footfalls(duration_s, excursion_m)) == Mode.WALK).all()
    duration_s, excursion_m = np.full(100, 0.37), np.full(100, 0.08)
    duration_s[40:55], excursion_m[40:55] = 0.45, 0.06
    assert showing(0.06, 0.45) < 0
    assert (modes(footfalls(duration_s, excursion_m)) == Mode.RUN).all()


def test_between_walking_and_running_nobody_knows() -> None:
    """An older jogger who shuffles and a younger who hurries: both are 0.4 s and 4 cm."""
    n = 60
    steps = footfalls(np.full(n, 0.41), np.full(n, 0.041))
    assert abs(showing(steps.excursion_m[0], steps.duration_s[0])) < USUAL.doubted
    assert (modes(steps) == Mode.UNKNOWN).all()


def test_each_run_is_judged_by_itself() -> None:
    duration_s, excursion_m = np.full(40, 0.55), np.full(40, 0.03)
    duration_s[20:], excursion_m[20:] = 0.36, 0.08
    steps = footfalls(duration_s, excursion_m)
    time_s = steps.time_s + np.repeat([0.0, 5.0], 20)
    found = modes(replace(steps, time_s=time_s))
    np.testing.assert_array_equal(found, np.repeat([Mode.WALK, Mode.RUN], 20))


def test_no_steps_have_no_modes() -> None:
    assert modes(Footfalls.joined([])).shape == (0,)


def test_live_two_quick_steps_of_three_are_doubted_at_once() -> None:
    live = Running()
    steps = [(0.55, 0.03)] * 8 + [(0.36, 0.08), (0.50, 0.04), (0.36, 0.08)]
    told = [
        live.goes_on(
            Landing(
                time_s=0.0,
                duration_s=s,
                travel=(0.0, 0.0, 0.0),
                vigour=0.0,
                up=(0.0, 0.0, 1.0),
                excursion_m=m,
                manner_mps2=np.zeros((4, 20)),
                spins=False,
            )
        )
        for s, m in steps
    ]
    assert told == [Mode.WALK] * 10 + [Mode.UNKNOWN]


def test_the_lead_is_bounded_by_the_cost_of_a_change() -> None:
    lead, cost = 0.0, float(changes_cost(1.0))
    assert cost == USUAL.change
    assert changes_cost(-1.0) == USUAL.change * USUAL.unturned
    for _ in range(100):
        lead = next_lead(lead, -5.0, cost, USUAL)
    assert lead == -cost - USUAL.most_a_step
    steps = 0
    while lead <= 0:
        lead, steps = next_lead(lead, 5.0, cost, USUAL), steps + 1
    assert 4 < steps <= 6


def test_a_runner_is_a_spring() -> None:
    """The trunk is slowest when it is deepest, there is flight, and the push bears the weight."""
    made: SyntheticWalk = synthesise([runs("forward", lasts_s=30)], seed=1, noise=0, tilt_rad=0)
    acc = made.truth.device_from_body.T @ made.recording.acc_mps2
    inside = (made.recording.time_s > 3) & (made.recording.time_s < 27)
    ahead, _, up = acc[:, inside]
    assert up.mean() == pytest.approx(9.81, abs=0.1)
    assert np.quantile(up, 0.15) < 3.0
    assert 18.0 < up.max() < 30.0
    rising = np.cumsum(up - up.mean())
    assert np.corrcoef(ahead, rising)[0, 1] > 0.4
    speed_mps = made.truth.distance_m["forward"] / 30
    assert 2.0 < speed_mps < 3.0


def test_nobody_runs_standing() -> None:
    with pytest.raises(ValueError, match="nobody runs"):
        Segment("stand", 3, running=True)


@pytest.mark.recordings
@pytest.mark.usefixtures("data_dir")
class TestRealRunning:
    """People who jog with a sensor on the belt, and acted running; as recorded and reversed."""

    @pytest.mark.parametrize("people", [truth.jogging, truth.acted_running])
    def test_who_runs_is_told_which_way(self, people) -> None:
        total = judging.Seconds()
        for known in people():
            for one in (known, truth.forward_reversed(known)):
                total += judging.seconds(one, measured(one))
        assert total.right >= 0.9 * total.all
        assert total.wrong <= 0.002 * total.all

    def test_who_walks_is_told_as_before(self) -> None:
        for known in truth.walking_at_the_belt():
            for one in (known, truth.forward_reversed(known)):
                seconds = judging.seconds(one, measured(one))
                assert seconds.wrong == 0.0, one.name
                assert seconds.right >= 0.95 * seconds.all, one.name

    def test_no_walk_with_a_phone_or_on_the_lower_back_is_told_running(self) -> None:
        for known in (*truth.phones("body"), *truth.phones("handheld"), *truth.lower_backs()):
            assert set(measured(known).steps.mode.tolist()) <= {Mode.WALK}, known.name

    def test_walking_and_jogging_in_one_recording(self) -> None:
        for known in list(joined())[::5]:
            seconds = judging.seconds(known, measured(known))
            assert seconds.wrong == 0.0, known.name

    def test_live_who_jogs_is_told_no_wrong_way_for_longer_than_a_step_or_two(self) -> None:
        for known in list(truth.jogging())[::4]:
            for one in (known, truth.forward_reversed(known)):
                news = listen(one.recording, forward_axis=one.forward_axis)
                right = judging.WAYS[one.stretches[0].label]
                said = [new.direction for new in news if new.walking]
                assert said.count(-right) * 0.2 < 1.0, one.name
                assert said.count(right) > 0.6 * len(said), one.name
