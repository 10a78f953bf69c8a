"""Where it was worn: told, guessed or unknown; two steps a swing on a wrist; no beat, no steps."""

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.accuracy import truth

from retrowalk.errors import InvalidAnswer
from retrowalk.gait import Walk, analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import read
from retrowalk.recordings.types import Recording

RATE_HZ = 50.0
STAND = Segment("stand", 4)


def arm(cadence_spm: float, *, lasts_s: float = 60.0, seed: int = 0) -> Recording:
    """A watch on an arm that swings once a stride, so widely that its steps can't be seen."""
    rng = np.random.default_rng(seed)
    time_s = np.arange(0.0, lasts_s, 1 / RATE_HZ)
    walking = (time_s > 3.0) & (time_s < lasts_s - 3.0)
    turns = np.cumsum(cadence_spm / 120.0 * (1 + 0.02 * rng.standard_normal(time_s.size))) / RATE_HZ
    angle = np.where(walking, 0.5 * np.sin(2 * np.pi * turns), 0.0)
    pull = np.where(walking, 2.0 * np.sin(2 * np.pi * turns + 0.4), 0.0)
    acc = 9.81 * np.stack((np.sin(angle), 0 * angle, np.cos(angle))) + np.stack(
        (0.3 * pull, 0 * pull, pull)
    )
    return Recording.from_arrays(time_s, acc + 0.2 * rng.standard_normal(acc.shape))


def waving(seed: int) -> Recording:
    """A hand that does this and that: as strong as walking, without a beat."""
    rng = np.random.default_rng(seed)
    n = round(90 * RATE_HZ)
    f_hz = np.fft.rfftfreq(n, 1 / RATE_HZ)
    inside = (f_hz > 0.3) & (f_hz < 4.0)
    moves = np.fft.irfft(np.fft.rfft(rng.standard_normal((3, n))) * inside, n)
    acc = np.array([[0.0], [0.0], [9.81]]) + 2.0 * moves / moves.std()
    return Recording.from_arrays(np.arange(n) / RATE_HZ, acc)


@pytest.mark.parametrize("cadence_spm", [95, 110, 125])
def test_on_a_wrist_a_swing_is_two_steps(cadence_spm: float) -> None:
    true = (60.0 - 6.0) * cadence_spm / 60
    for said in (None, "wrist"):
        walk = analyse(arm(cadence_spm), placement=said)
        assert len(walk.steps) == pytest.approx(true, rel=0.06)
        assert walk.totals["unknown"].steps == len(walk.steps)
        assert worn(walk) == ("wrist", "told" if said else "guessed")
        guessed = [note for note in walk.notes if "looks as if" in str(note)]
        assert bool(guessed) == (said is None)
        assert any("each swing of the arm" in str(note) for note in walk.notes)


def test_a_hand_without_a_beat_takes_no_steps() -> None:
    for seed in range(4):
        assert len(analyse(waving(seed)).steps) <= 5
        assert len(analyse(waving(seed), placement="wrist").steps) <= 5


@pytest.mark.parametrize("cadence_spm", [60, 80, 110, 130])
def test_without_a_gyroscope_a_trunk_is_counted_step_by_step(cadence_spm: float) -> None:
    made = synthesise([STAND, Segment("forward", 40, cadence_spm, 0.6), STAND], seed=1)
    walk = analyse(replace(made.recording, gyr_radps=None))
    assert len(walk.steps) == pytest.approx(made.truth.step_time_s.size, abs=4)
    assert walk.recording.placement is None


def test_a_trunk_is_guessed_and_what_is_told_is_kept() -> None:
    made = synthesise([STAND, Segment("forward", 30), STAND], seed=2)
    walk = analyse(made.recording, forward_axis="-z")
    assert worn(walk) == ("trunk", "guessed")
    for place in ("trunk", "pocket", "hand", "bag"):
        told = analyse(made.recording, forward_axis="-z", placement=place)
        assert worn(told) == (place, "told")
        assert len(told.steps) == len(walk.steps)
        assert told.notes == walk.notes


def test_the_direction_of_an_arm_is_not_that_of_the_walk() -> None:
    made = synthesise([STAND, Segment("forward", 30), STAND], seed=2)
    walk = analyse(made.recording, forward_axis="-z", placement="wrist")
    assert len(walk.steps) == pytest.approx(made.truth.step_time_s.size, abs=4)
    assert walk.totals["unknown"].steps == len(walk.steps)
    assert any("direction can't be told there" in str(note) for note in walk.notes)


def test_a_place_that_is_none_is_refused_in_a_sentence() -> None:
    made = synthesise([STAND, Segment("forward", 10)], seed=2)
    with pytest.raises(InvalidAnswer, match="trunk, pocket, hand, wrist, bag, not 'ear'"):
        analyse(made.recording, placement="ear")


def worn(walk: Walk) -> tuple[str, str]:
    placement = walk.recording.placement
    assert placement is not None
    return placement.worn, placement.known


@pytest.mark.recordings
@pytest.mark.usefixtures("data_dir")
@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("wrist_100steps", 95, 106),
        ("wrist_fast", 148, 164),
        ("wrist_fast_refused", 152, 168),
        ("wrist_desk", 0, 5),
        ("wrist_dressing", 0, 5),
        ("wrist_drive_0steps", 0, 20),
        ("made_cycling", 0, 0),
    ],
)
def test_real_wrists(name: str, least: int, most: int) -> None:
    files = sorted((truth.SHARED / "cases").glob(f"{name}_dev.csv"))
    if not files:
        pytest.skip(f"no real recordings here: there is no case {name} in ../shared/cases")
    assert least <= len(analyse(read(files[0])).steps) <= most
