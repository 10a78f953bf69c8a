"""The measuring on real recordings with tracked truth, where they are."""

from pathlib import Path

import numpy as np
import pytest
from benchmarks.accuracy import judging, truth

from retrowalk.gait import analyse

pytestmark = [pytest.mark.recordings, pytest.mark.usefixtures("data_dir")]


@pytest.fixture(scope="module")
def phones(data_dir: Path) -> list[truth.Known]:
    return list(truth.phones("body"))


def test_direction_in_own_axes_and_after_any_rotation(phones: list[truth.Known]) -> None:
    rng = np.random.default_rng(8)
    for known in phones:
        shown = next((s.start_s, s.end_s) for s in known.stretches if s.label == "forward")
        for walk in (
            analyse(known.recording, forward_axis="-z"),
            analyse(truth.turned(known.recording, rng), forward_during=shown),
        ):
            seconds = judging.seconds(known, walk)
            assert seconds.right / seconds.all >= 0.99, known.name
            assert seconds.wrong == 0.0, known.name
            assert all(error <= 1.0 for error in judging.change_errors_s(known, walk))


def test_steps_and_distance(phones: list[truth.Known]) -> None:
    steps, metres = [], []
    for known in phones:
        walk = analyse(known.recording, forward_axis="-z")
        for label in {s.label for s in known.stretches} & set(judging.WAYS):
            measured, true = judging.steps(known, walk, label)
            steps.append(abs(measured / true - 1))
            measured, true = judging.metres(known, walk, label)
            metres.append(abs(measured / true - 1))
    assert max(steps) <= 0.03
    assert np.mean(metres) <= 0.06


def test_a_phone_in_the_hand_is_never_long_wrong(data_dir: Path) -> None:
    for known in truth.phones("handheld"):
        seconds = judging.seconds(known, analyse(known.recording, forward_axis="-z"))
        assert seconds.wrong / seconds.all <= 0.01


def test_contacts_on_the_lower_back(data_dir: Path) -> None:
    near, nearer, late_s = [], [], []
    for known in truth.lower_backs():
        walk = analyse(known.recording, forward_axis="-z")
        assert walk.totals["backward"].duration_s == 0.0, known.name
        near.append(judging.contacts(known, walk, 0.25))
        nearer.append(judging.contacts(known, walk, 0.05))
        late_s.append(near[-1].late_s)
    sides_right = sum(c.sides_right for c in near) / sum(c.hits for c in near)
    assert sides_right >= 0.95  # two trials of the 76 have their feet the other way round
    for contacts, least in ((near, 0.97), (nearer, 0.90)):
        found = sum(c.found + c.true for c in contacts)
        assert 2 * sum(c.hits for c in contacts) / found >= least
    assert abs(np.median(np.concatenate(late_s))) <= 0.010
