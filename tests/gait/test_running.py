"""Running: its steps are counted, its direction is unknown, and walking beside it stays known."""

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.accuracy import judging, truth

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.live.direction import LiveDirection
from retrowalk.gait.live.landing import Landing
from retrowalk.gait.live.running import Running
from retrowalk.gait.live.types import LiveNews
from retrowalk.gait.running import CHANGE, MOST_A_STEP, next_lead, running_at, showing
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
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


def between(walk: Walk, start_s: float, end_s: float) -> set[int]:
    """Directions of the steps between two times."""
    inside = (walk.steps.time_s >= start_s) & (walk.steps.time_s < end_s)
    assert inside.sum() > 10
    return set(walk.steps.direction[inside].tolist())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cadence_spm", [140, 165, 190])
def test_the_direction_of_running_is_unknown_and_its_steps_are_counted(
    way: str, cadence_spm: float
) -> None:
    for seed in range(3):
        made = synthesise([STAND, WALK, STAND, runs(way, cadence_spm), STAND], seed=seed)
        walk = analyse(made.recording, forward_axis="-z")
        assert between(walk, 6, 22) == {Direction.FORWARD}
        assert between(walk, 28, 49) == {Direction.UNKNOWN}
        ran = made.truth.step_time_s > 27
        assert walk.totals["unknown"].steps == pytest.approx(ran.sum(), abs=3)
        assert walk.totals["unknown"].distance_m is None
        assert walk.totals["backward"].steps == 0
        assert not walk.steps.side[walk.steps.time_s > 28].any()
        assert any("looks like running" in str(note) for note in walk.notes)


@pytest.mark.parametrize("placement", ["body", "lower_back"])
@pytest.mark.parametrize("way", WAYS)
def test_only_running_shows_no_direction_however_it_is_worn(way: str, placement: str) -> None:
    made = synthesise(
        [STAND, runs(way), STAND], seed=2, placement=placement, rotation="random", rate_hz=50.0
    )
    for said in ({}, {"forward_during": (4.0, 20.0)}, {"forward_axis": "x"}):
        walk = analyse(made.recording, **said)
        assert walk.totals["unknown"].steps == len(walk.steps) > 40
    assert not any("Nothing said" in str(note) for note in analyse(made.recording).notes)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("walked", WAYS)
def test_walking_into_running_and_out_of_it_is_never_told_the_wrong_way(
    way: str, walked: str
) -> None:
    walks, whole = Segment(walked, 20), 44.0
    made = synthesise([STAND, walks, runs(way), walks, STAND], seed=5)
    for said in ({"forward_axis": "-z"}, {"forward_axis": "+z"}):
        walk = analyse(made.recording, **said)
        found = Direction[walked.upper()] * (1 if said["forward_axis"] == "-z" else -1)
        assert between(walk, 5, 21) == between(walk, whole + 3, whole + 19) == {found}
        assert between(walk, 26, 42) == {Direction.UNKNOWN}
        assert not (walk.steps.direction == -found).any()
        assert not any("moved on your body" in str(note) for note in walk.notes)


def test_forward_is_not_learnt_from_running() -> None:
    """Without a word forward is the way of most walking, not the opposite that running shows."""
    back = Segment("backward", 20)
    made = synthesise([STAND, runs("forward", lasts_s=40), STAND, WALK, STAND, back, STAND], seed=4)
    for said in ({}, {"forward_during": (4.0, 70.0)}):
        walk = analyse(made.recording, **said)
        assert between(walk, 50, 67) == {Direction.FORWARD}
        assert between(walk, 74, 91) == {Direction.BACKWARD}


@pytest.mark.parametrize("way", WAYS)
def test_brisk_walking_is_not_running(way: str) -> None:
    for cadence_spm, step_m in ((125, 0.75), (135, 0.6), (140, 0.5)):
        brisk = Segment(way, 30, cadence_spm=cadence_spm, step_length_m=step_m)
        walk = analyse(synthesise([STAND, brisk, STAND], seed=1).recording, forward_axis="-z")
        assert walk.totals[way].steps > 0.9 * len(walk.steps)
        assert not any("running" in str(note) for note in walk.notes)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cadence_spm", [140, 165, 190])
def test_live_running_is_unknown_too_and_said_once(way: str, cadence_spm: float) -> None:
    made = synthesise([STAND, WALK, runs(way, cadence_spm), WALK, STAND], seed=3)
    news = listen(made.recording, forward_axis="-z")
    walk = analyse(made.recording, forward_axis="-z")
    assert {one.direction for one in news if 8 < one.time_s < 23} == {Direction.FORWARD}
    assert {one.direction for one in news if 28 < one.time_s < 43} == {Direction.UNKNOWN}
    assert {one.direction for one in news if 54 < one.time_s < 63} == {Direction.FORWARD}
    assert not any(one.direction is Direction.BACKWARD for one in news)
    assert sum("looks like running" in str(note) for one in news for note in one.notes) == 1
    for word, total in walk.totals.items():
        assert news[-1].counts[word] == pytest.approx(total.steps, abs=12), word
    assert news[-1].counts["backward"] == 0


def test_live_a_run_from_standing_is_never_told() -> None:
    for way in WAYS:
        news = listen(synthesise([STAND, runs(way), STAND], seed=6).recording, forward_axis="-z")
        assert {one.direction for one in news} == {Direction.UNKNOWN}
        assert news[-1].counts["unknown"] == sum(news[-1].counts.values()) > 40


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
    assert ["without gravity" in str(note) for note in walk.notes] == [True]


def shaken(recording: Recording, size_mps2: float) -> np.ndarray:
    """A device that rattles at 15 Hz, as one that is worn loosely does at each landing."""
    wave = size_mps2 * np.sin(2 * np.pi * 15.0 * recording.time_s)
    return np.array([[0.7], [0.5], [0.5]]) * wave


def footfalls(duration_s: np.ndarray, excursion_m: np.ndarray) -> Footfalls:
    n = duration_s.size
    rows = np.zeros((3, n))
    return Footfalls(np.cumsum(duration_s), duration_s, rows, np.ones(n), rows, excursion_m, rows)


def test_what_is_thrown_high_and_quickly_looks_like_running() -> None:
    assert showing(0.03, 0.55) < showing(0.03, 0.43) < 0 < showing(0.08, 0.43) < showing(0.08, 0.36)
    assert showing(0.005, 0.30) < 0  # quick, but not thrown: a shuffle


def test_people_do_not_change_for_a_step_or_two() -> None:
    duration_s, excursion_m = np.full(60, 0.55), np.full(60, 0.03)
    run = np.zeros(60, dtype=np.intp)
    duration_s[30:32], excursion_m[30:32] = 0.36, 0.08
    assert not running_at(footfalls(duration_s, excursion_m), run).any()
    duration_s[30:45], excursion_m[30:45] = 0.36, 0.08
    running = running_at(footfalls(duration_s, excursion_m), run)
    assert running[26:49].all()  # what is next to it is mixed with it
    assert not running[:24].any()
    assert not running[51:].any()


def test_between_walking_and_running_nobody_knows() -> None:
    """An older jogger who shuffles and a younger who hurries: both are 0.4 s and 4 cm."""
    n = 60
    steps = footfalls(np.full(n, 0.41), np.full(n, 0.041))
    run = np.zeros(n, dtype=np.intp)
    assert -0.3 < showing(steps.excursion_m[0], steps.duration_s[0]) < 0.3
    assert running_at(steps, run).all()


def test_beside_running_only_plain_walking_is_walking() -> None:
    duration_s, excursion_m = np.full(100, 0.44), np.full(100, 0.038)  # hurried, but not doubted
    run = np.zeros(100, dtype=np.intp)
    assert not running_at(footfalls(duration_s, excursion_m), run).any()
    duration_s[:25], excursion_m[:25] = 0.36, 0.08
    running = running_at(footfalls(duration_s, excursion_m), run)
    assert running[:50].all()
    assert not running[60:].any()


def test_live_two_quick_steps_of_three_are_doubted_at_once() -> None:
    live = Running()
    steps = [(0.55, 0.03)] * 8 + [(0.36, 0.08), (0.50, 0.04), (0.36, 0.08)]
    doubted = [
        live.goes_on(
            Landing(footfalls(np.array([s]), np.array([m])), np.zeros((4, 20)), spins=False)
        )
        for s, m in steps
    ]
    assert doubted == [False] * 10 + [True]
    assert not live.certain


def test_live_few_steps_before_running_are_unknown_as_in_the_file() -> None:
    for count, left in ((4, 0), (6, 6)):
        way = LiveDirection()
        for k in range(count):
            way.go(float(k), Direction.FORWARD)
        assert way.counts[Direction.FORWARD] == count
        way.forget()
        assert way.now is Direction.UNKNOWN
        assert way.counts[Direction.FORWARD] == left
        assert sum(way.counts.values()) == count


def test_each_run_is_judged_by_itself() -> None:
    duration_s, excursion_m = np.full(40, 0.55), np.full(40, 0.03)
    duration_s[20:], excursion_m[20:] = 0.36, 0.08
    run = np.repeat([0, 1], 20)
    running = running_at(footfalls(duration_s, excursion_m), run)
    np.testing.assert_array_equal(running, run == 1)


def test_the_lead_is_bounded_by_the_cost_of_a_change() -> None:
    lead = 0.0
    for _ in range(100):
        lead = next_lead(lead, -5.0)
    assert lead == -CHANGE - MOST_A_STEP
    steps = 0
    while lead <= 0:
        lead, steps = next_lead(lead, 5.0), steps + 1
    assert 4 < steps <= 6


def test_no_steps_are_no_running() -> None:
    assert running_at(Footfalls.joined([]), np.zeros(0, dtype=np.intp)).shape == (0,)


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

    def test_who_runs_is_told_no_way(self) -> None:
        for known in (*truth.jogging(), *truth.acted_running()):
            for one in (known, truth.forward_reversed(known)):
                seconds = judging.seconds(one, measured(one))
                assert seconds.wrong == seconds.right == 0.0, one.name

    def test_who_walks_is_told_as_before(self) -> None:
        for known in truth.walking_at_the_belt():
            for one in (known, truth.forward_reversed(known)):
                seconds = judging.seconds(one, measured(one))
                assert seconds.wrong == 0.0, one.name
                assert seconds.right >= 0.9 * seconds.all, one.name

    def test_no_walk_with_a_phone_or_on_the_lower_back_is_told_running(self) -> None:
        for known in (*truth.phones("body"), *truth.phones("handheld"), *truth.lower_backs()):
            assert not any("running" in str(note) for note in measured(known).notes), known.name

    def test_live_who_jogs_is_told_no_way_for_longer_than_a_step_or_two(self) -> None:
        for known in list(truth.jogging())[::4]:
            for one in (known, truth.forward_reversed(known)):
                news = listen(one.recording, forward_axis=one.forward_axis)
                found = [new.direction for new in news].count(-judging.WAYS[one.stretches[0].label])
                assert found * 0.2 < 1.0, one.name
