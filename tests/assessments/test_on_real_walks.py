"""Borders of walks and of turns on real people, against what their feet say."""

import json
from pathlib import Path

import numpy as np
import pytest

from retrowalk.assessments.instrumented.chair import _turns
from retrowalk.assessments.instrumented.trunk import trunk_of
from retrowalk.assessments.instrumented.walks import _borders, _stretches
from retrowalk.gait import analyse
from retrowalk.gait.signal import RATE_HZ
from retrowalk.recordings import read

pytestmark = pytest.mark.recordings


@pytest.fixture(scope="module")
def late_s(data_dir: Path) -> dict[str, np.ndarray]:
    """How late each border was found, seconds, over trials of 10 m, turn, and 10 m back."""
    found: dict[str, list[float]] = {"start": [], "end": [], "turn": [], "turned": []}
    for path in sorted((data_dir / "lower_back_and_feet").glob("*_lb.parquet")):
        truth = json.loads(path.with_name(path.name.replace("_lb.parquet", ".json")).read_text())
        (start_s, end_s), (turn_s, turned_s) = (
            np.array(truth[name]) / 100 for name in ("TrialBoundaries", "UTurnBoundaries")
        )
        recording = read(path)
        trunk = trunk_of(recording)
        turns = _turns(trunk, round(start_s * RATE_HZ), round(end_s * RATE_HZ))
        if len(turns) == 1:
            found["turn"].append(turns[0][0] - turn_s)
            found["turned"].append(turns[0][1] - turned_s)
        walk = _stretches(analyse(recording))[0]
        if abs(walk[-1].end_s - end_s) < 2:  # some go on walking after the trial
            borders = _borders(trunk, walk)
            found["start"].append(borders["start_s"] - start_s)
            found["end"].append(borders["end_s"] - end_s)
    return {name: np.array(values) for name, values in found.items()}


def test_a_walk_begins_when_the_first_foot_leaves_and_ends_with_the_last_contact(
    late_s: dict[str, np.ndarray],
) -> None:
    for border in ("start", "end"):
        assert late_s[border].size > 50
        assert abs(np.median(late_s[border])) < 0.1
        assert np.percentile(np.abs(late_s[border]), 66) < 0.3


def test_a_turn_is_found_where_the_feet_turn(late_s: dict[str, np.ndarray]) -> None:
    for border in ("turn", "turned"):
        assert late_s[border].size > 65
        assert np.percentile(np.abs(late_s[border]), 80) < 0.12
