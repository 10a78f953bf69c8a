"""Recordings with the faults that people have reported: each is measured, or says why not.

The cases stand beside the project, with what is right (``cases.csv`` there): a tracked walk of 75
forward and 51 backward steps outside turns, spoilt in one way each. What is right is how the sound
recording is measured, within ``STEPS``; where less is known of the walk, the truth is told here.
"""

from typing import NamedTuple

import pytest

from retrowalk.gait import Walk, analyse
from retrowalk.recordings import read

pytestmark = pytest.mark.recordings

STEPS = 4
"""Steps of one direction that may be more or fewer than in the sound recording."""
SOUND = "base_p05_50hz.csv"


class Case(NamedTuple):
    """What is right: steps by direction (None: as in the sound recording), and what is said."""

    steps: tuple[int, int, int] | None = None
    said: str = ""
    axis: str | None = None


CASES = {
    "burst_100ms_dev.csv": Case(said="came in packets"),
    "stamps_0.1s_dev.csv": Case(said="share time stamps"),
    "time_in_ms_dev.csv": Case(said="taken to be in ms"),
    "blocks_out_of_order_dev.csv": Case(said="not in the order of time"),
    "clock_back_3s_dev.csv": Case(said="clock was set back"),
    "gyro_columns_gyro_x_dev.csv": Case(said="gyro_x, gyro_y, gyro_z"),
    "exactly_15hz_dev.csv": Case(said="15 samples a second"),
    "hour_in_deg_s_dev.parquet": Case(said="degrees a second"),
    "ios_sign_in_tidy_dev.csv": Case(said="Nothing said which way you faced"),
    "calm_deg_s_dev.csv": Case((15, 15, 0), "degrees a second", axis="-z"),
    "plain_names_dev.csv": Case((41, 41, 6), "t, ax, ay, az, gx, gy, gz"),
    "polar_sensor_logger_dev.txt": Case((0, 0, 51)),
}


def measured(cases_dir, name: str, axis: str | None = None) -> Walk:
    return analyse(read(cases_dir / name), forward_axis=axis)


def counts(walk: Walk) -> tuple[int, ...]:
    return tuple(walk.totals[way].steps for way in ("backward", "forward", "unknown"))


def said(walk: Walk) -> str:
    return " ".join(map(str, walk.notes))


@pytest.fixture(scope="module")
def sound(cases_dir) -> Walk:
    return measured(cases_dir, SOUND)


@pytest.mark.parametrize("name", CASES)
def test_it_is_measured_as_if_it_were_sound(name: str, cases_dir, sound: Walk) -> None:
    case = CASES[name]
    walk = measured(cases_dir, name, case.axis)
    right = counts(sound) if case.steps is None else case.steps
    assert counts(walk) == pytest.approx(right, abs=STEPS)
    assert case.said in said(walk)
    assert "left out" not in said(walk)


def test_a_silent_gyroscope_costs_direction_only(cases_dir, sound: Walk) -> None:
    walk = measured(cases_dir, "gyro_missing_30s_dev.csv")
    assert len(walk.steps) == pytest.approx(len(sound.steps), abs=STEPS)
    silent = walk.steps.time_s < 29
    assert not walk.steps.direction[silent].any()
    assert (walk.steps.direction[~silent] != 0).mean() > 0.9
    assert "The gyroscope is missing for 30 s: direction is unknown there." in said(walk)


def test_the_sign_is_asked_for_where_direction_rests_on_it(cases_dir, sound: Walk) -> None:
    """The one sign shows the mirror image of the other: no signal tells, so the walker is asked."""
    walk = measured(cases_dir, "ios_sign_in_tidy_dev.csv", "-z")
    assert "at rest it must point up, and here it points along -y" in said(walk)
    assert "must point up" not in said(sound)


def test_brisk_movement_is_not_refused(cases_dir) -> None:
    walk = measured(cases_dir, "wrist_fast_refused_dev.csv")
    assert len(walk.steps) > 100
    assert "without gravity" not in said(walk)


def test_no_case_is_silent(cases_dir) -> None:
    """Where direction isn't told, a note says why; and nothing is said twice."""
    for path in sorted(cases_dir.glob("*_dev.*")):
        if path.stem in ("decimal_comma_quoted_dev", "iso_times_dev"):
            continue
        walk = analyse(read(path))
        sentences = list(map(str, walk.notes))
        assert len(set(sentences)) == len(sentences)
        assert sum("gyroscope in" in sentence for sentence in sentences) <= 1
        if not walk.steps.direction.any():
            assert sentences, path.name
