"""What is heard while the walk goes on agrees with what is measured after it."""

import pytest
from tests.recordings.telling import recorded

from retrowalk.coach import LiveRecording
from retrowalk.coach.live import LiveUpdate
from retrowalk.errors import UnreadableRecording
from retrowalk.gait import analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read_bytes

MARKS = {0.0: "stand", 3.0: "warm_up", 23.0: "rest", 26.0: "backward"}


@pytest.fixture(scope="module")
def walk() -> Recording:
    segments = [
        Segment("stand", 3),
        Segment("forward", 20),
        Segment("stand", 3),
        Segment("backward", 34),
    ]
    return synthesise(segments, seed=8).recording


def hear_all(parts: list[bytes]) -> list[LiveUpdate]:
    listener = LiveRecording(height_m=1.7)
    return [heard for part in parts if (heard := listener.push(part)) is not None]


@pytest.mark.slow
@pytest.mark.parametrize("ios", [False, True])
def test_what_is_heard_agrees_with_the_walk(walk: Recording, ios: bool) -> None:
    parts = recorded(walk, MARKS, ios=ios, piece_s=0.2)
    heard = hear_all(parts)
    recording = read_bytes("walk", b"".join(parts))
    found = analyse(recording, forward_during=recording.forward_during, height_m=1.7)
    for direction in ("backward", "forward"):
        assert heard[-1].counts[direction] == pytest.approx(found.totals[direction].steps, abs=2)
    assert heard[-1].direction == "backward"
    lengths = sorted(found.steps.length_m[found.steps.direction == -1])
    assert heard[-1].step_length_m == pytest.approx(lengths[len(lengths) // 2], rel=0.1)


@pytest.mark.slow
def test_each_step_is_told_soon(walk: Recording) -> None:
    late = [
        heard.time_s - step.time_s
        for heard in hear_all(recorded(walk, MARKS, piece_s=0.2))
        for step in heard.steps
    ]
    assert len(late) > 80
    assert max(late) < 0.3 + 0.2  # and the chunk that was still being filled


@pytest.mark.slow
def test_what_comes_again_is_passed_over(walk: Recording) -> None:
    parts = recorded(walk, MARKS)
    again = [*parts[:12], *parts[4:12], *parts[12:]]
    assert hear_all(again)[-1].counts == hear_all(parts)[-1].counts


@pytest.mark.slow
def test_the_latest_lines_sent_once_more_change_nothing(walk: Recording) -> None:
    short = {0.0: "stand", 3.0: "warm_up", 11.0: "rest", 26.0: "backward"}
    parts = recorded(walk, short)
    again = [*parts[:20], b"".join(parts[:22]), *parts[22:]]  # with what was asked, too
    assert hear_all(again)[-1].counts == hear_all(parts)[-1].counts


def test_lines_without_a_sample_tell_nothing() -> None:
    assert LiveRecording(height_m=None).push(b"!0.0,stand\n") is None


def test_a_warm_up_that_was_cut_off_begins_anew(walk: Recording) -> None:
    marks = {0.0: "warm_up", 4.0: "halt", 6.0: "warm_up", 23.0: "rest", 26.0: "backward"}
    assert hear_all(recorded(walk, marks))[-1].direction == "backward"


def test_what_is_no_heading_is_refused() -> None:
    with pytest.raises(UnreadableRecording, match="where it belongs"):
        LiveRecording(height_m=None).push(b"#retrowalk {}\n0,0,0,0,0,0,0\n")


def test_a_fall_while_the_line_was_down_is_told_once_it_is_back() -> None:
    fallen = synthesise([Segment("backward", 30), Segment("stand", 10)], seed=3, falls_s=[25.0])
    parts = recorded(fallen.recording, {0.0: "backward"}, piece_s=1.0)
    listener = LiveRecording(height_m=1.7)
    for part in parts[:-2]:
        listener.catch_up(part)
    told = [heard.events for part in parts[-2:] if (heard := listener.push(part)) is not None]
    (fall,), *later = told
    assert fall.kind == "fall"
    assert fall.time_s == pytest.approx(25.0, abs=0.5)
    assert not any(later)
