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
    metres = []
    for known in phones:
        walk = analyse(known.recording, forward_axis="-z")
        for label in {s.label for s in known.stretches} & set(judging.WAYS):
            held, intervals = judging.intervals(known, walk, label)
            assert held >= 0.99 * intervals, known.name
            measured, true = judging.metres(known, walk, label)
            metres.append(abs(measured / true - 1))
    assert np.mean(metres) <= 0.06


def test_a_phone_in_the_hand_is_never_long_wrong(data_dir: Path) -> None:
    for known in truth.phones("handheld"):
        seconds = judging.seconds(known, analyse(known.recording, forward_axis="-z"))
        assert seconds.wrong / seconds.all <= 0.01


def test_contacts_on_the_lower_back(data_dir: Path) -> None:
    trials: dict[tuple[float, bool], list[judging.Contacts]] = {}
    for known in truth.lower_backs():
        walk = analyse(known.recording, forward_axis="-z")
        assert walk.totals["backward"].duration_s == 0.0, known.name
        for within_s in (0.25, 0.05):
            for whole in (False, True):
                found = judging.contacts(known, walk, within_s, whole=whole)
                trials.setdefault((within_s, whole), []).append(found)
    total = {key: sum(of[1:], start=of[0]) for key, of in trials.items()}
    assert total[0.25, False].f1 >= 0.975
    assert total[0.05, False].f1 >= 0.93
    assert total[0.25, True].f1 >= 0.96
    assert total[0.05, True].f1 >= 0.91
    assert total[0.25, True].recall >= 0.95
    assert total[0.25, True].precision >= 0.97
    near = total[0.25, False]
    assert near.sides_right / near.hits >= 0.95  # the feet of two trials are the other way round
    assert abs(np.median(near.late_s)) <= 0.010


def test_phones_on_blind_walkers(data_dir: Path) -> None:
    of_aid: dict[str, list[judging.Contacts]] = {}
    for known in truth.blind_walkers():
        walk = analyse(known.recording)
        assert walk.totals["backward"].duration_s == 0.0, known.name
        of_aid.setdefault(known.aid, []).append(judging.contacts(known, walk, 0.25))
    assert len(of_aid) == 3
    for aid, of in of_aid.items():
        total = sum(of[1:], start=of[0])
        assert total.f1 >= 0.95, aid
        assert total.found == pytest.approx(total.true, rel=0.03), aid


@pytest.mark.parametrize("factor", [2.0, 2.5])
def test_slowed_steps_are_not_counted_twice(data_dir: Path, factor: float) -> None:
    rng = np.random.default_rng(2)
    for known in list(truth.lower_backs())[::4]:
        slow = truth.slowed(known, factor, rng)
        found = judging.contacts(slow, analyse(slow.recording), 0.25 * factor)
        assert found.found == pytest.approx(found.true, rel=0.25), known.name
        assert found.f1 >= 0.8, known.name
