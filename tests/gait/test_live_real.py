"""Live measuring on real recordings, where they are: delay, and agreement with the whole."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from benchmarks.accuracy import judging, truth

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.live import DirectionChange, LiveStep, LiveWalk

pytestmark = [pytest.mark.recordings, pytest.mark.usefixtures("data_dir")]

CHUNK = 2  # samples, 0.02 s


@dataclass(frozen=True)
class Heard:
    known: truth.Known
    steps: list[LiveStep]
    told_s: np.ndarray
    changes: list[DirectionChange]
    counts: dict[str, int]
    walk: Walk

    @property
    def told_after_s(self) -> np.ndarray:
        return self.told_s - [step.time_s for step in self.steps]


def listen(known: truth.Known) -> Heard:
    live, recording = LiveWalk(forward_axis="-z"), known.recording
    assert recording.gyr_radps is not None
    steps, told_s, changes = [], [], []
    for at in range(0, recording.time_s.size, CHUNK):
        part = slice(at, at + CHUNK)
        news = live.push(
            recording.time_s[part], recording.acc_mps2[:, part], recording.gyr_radps[:, part]
        )
        steps += news.steps
        told_s += [news.time_s] * len(news.steps)
        changes += news.changes
    return Heard(known, steps, np.array(told_s), changes, news.counts, live.finish())


@pytest.fixture(scope="module")
def phones(data_dir: Path) -> list[Heard]:
    return [listen(known) for known in truth.phones("body")]


def test_steps_are_told_in_time(phones: list[Heard]) -> None:
    told_after_s = np.concatenate([heard.told_after_s for heard in phones])
    assert np.median(told_after_s) <= 0.25
    assert np.quantile(told_after_s, 0.95) <= 0.28
    assert (told_after_s <= 0.3).mean() >= 0.995


def test_steps_agree_with_the_whole_recording(phones: list[Heard]) -> None:
    counted = [sum(heard.counts.values()) for heard in phones]
    measured = [len(heard.walk.steps) for heard in phones]
    assert sum(counted) == pytest.approx(sum(measured), rel=0.01)
    for live, whole in zip(counted, measured, strict=True):
        assert live == pytest.approx(whole, rel=0.025)


def test_the_last_walk_is_that_of_the_whole_recording(phones: list[Heard]) -> None:
    for heard in phones:
        whole = analyse(heard.known.recording, forward_axis="-z")
        assert len(heard.walk.steps) == pytest.approx(len(whole.steps), rel=0.01)
        assert [b.direction for b in heard.walk.bouts] == [b.direction for b in whole.bouts]
        for bout, other in zip(heard.walk.bouts, whole.bouts, strict=True):
            assert bout.start_s == pytest.approx(other.start_s, abs=0.05)


def test_changes_are_told_where_they_are_and_nowhere_else(phones: list[Heard]) -> None:
    for heard in phones:
        pure = [s for s in heard.known.stretches if s.label in judging.WAYS]
        ways = [judging.WAYS[s.label] for s in pure]
        turns = [
            (before.end_s, after.start_s)
            for before, after in pairwise(pure)
            if before.label != after.label
        ]
        found = heard.changes[1:]  # the first tells how the walk begins
        assert heard.changes[0].direction is ways[0]
        assert len(found) == len(turns), heard.known.name
        for change, (end_s, start_s) in zip(found, turns, strict=True):
            assert end_s - 1.0 <= change.time_s <= start_s + 1.0
        if Direction.BACKWARD not in ways:
            assert heard.counts["backward"] == 0


def test_lower_backs_that_turn_round_never_walk_backward(data_dir: Path) -> None:
    for known in list(truth.lower_backs())[::11]:
        heard = listen(known)
        assert heard.counts["backward"] == 0, known.name
        assert np.quantile(heard.told_after_s[heard.told_s > 1.5], 0.9) <= 0.3
