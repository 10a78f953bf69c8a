"""``retrowalk feet``: the strides of each foot, for people and for programs."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from typer.testing import Result

from retrowalk.gait.feet import analyse_feet, to_dict
from retrowalk.gait.synthetic import Segment
from retrowalk.gait.synthetic.feet import synthesise_foot
from retrowalk.recordings import read

Run = Callable[..., Result]
WALK = (Segment("stand", 3), Segment("forward", 12), Segment("backward", 12), Segment("stand", 3))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    recording = synthesise_foot(WALK, seed=5).recording
    assert recording.gyr_radps is not None
    table = np.vstack((recording.time_s, recording.acc_mps2, recording.gyr_radps)).T
    path = tmp_path_factory.mktemp("feet") / "foot.csv"
    names = "time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z"
    np.savetxt(path, table, delimiter=",", header=names, comments="", fmt="%.6f")
    return path


def test_json_is_exactly_the_stable_form(run: Run, file: Path) -> None:
    result = run("feet", "--left", file, "--right", file, "--json")
    assert result.exit_code == 0
    recording = read(file)
    assert json.loads(result.stdout) == to_dict(analyse_feet(recording, recording))


def test_people_get_a_table(run: Run, file: Path) -> None:
    result = run("feet", "--right", file)
    assert result.exit_code == 0
    assert "left" not in result.stdout
    assert "toe, 100%" in result.stdout
    assert "heel, 100%" in result.stdout


def test_no_recording_is_a_wrong_call(run: Run) -> None:
    result = run("feet")
    assert result.exit_code == 2
    assert "--left FILE" in result.stderr
