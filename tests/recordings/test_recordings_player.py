"""Recordings of the player: pieces that stand for themselves, whichever of them arrive."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.recordings.telling import BEGAN, KEY, recorded
from tests.searching import examples

from retrowalk.errors import UnreadableRecording
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read_bytes
from retrowalk.recordings.formats.player import (
    chunks_of,
    heading,
    heart,
    is_ended,
    marks,
    samples,
)

MARKS = {0.0: "stand", 3.0: "warm_up", 23.0: "rest", 26.0: "backward", 40.0: "end"}


@pytest.fixture(scope="module")
def walk() -> Recording:
    segments = [
        Segment("stand", 3),
        Segment("forward", 20),
        Segment("stand", 3),
        Segment("backward", 14),
    ]
    return synthesise(segments, seed=8).recording


def test_what_was_felt_is_read(walk: Recording) -> None:
    read = read_bytes("walk.csv", b"".join(recorded(walk, MARKS)))
    assert read.start_utc == BEGAN
    assert str(read.source) == "walk.csv, Retrowalk player"
    assert read.forward_during == (3.0, 23.0)
    assert read.notes == ()
    np.testing.assert_allclose(read.acc_mps2, walk.acc_mps2, atol=0.051)
    assert read.gyr_radps is not None
    assert walk.gyr_radps is not None
    np.testing.assert_allclose(read.gyr_radps, walk.gyr_radps, atol=np.deg2rad(0.051))


def test_the_sign_of_ios_is_turned(walk: Recording) -> None:
    android, ios = (read_bytes("w", b"".join(recorded(walk, ios=ios))) for ios in (False, True))
    np.testing.assert_array_equal(android.acc_mps2, ios.acc_mps2)
    np.testing.assert_array_equal(android.gyr_radps, ios.gyr_radps)


def test_without_a_gyroscope_it_says_so(walk: Recording) -> None:
    bare = Recording(walk.time_s, walk.acc_mps2, None)
    read = read_bytes("w", b"".join(recorded(bare)))
    assert read.gyr_radps is None
    assert "no gyroscope" in str(read.notes[0])


def test_the_longest_warm_up_counts(walk: Recording) -> None:
    cut_off = {0.0: "warm_up", 2.0: "halt", 5.0: "warm_up", 20.0: "rest", 25.0: "warm_up"}
    assert read_bytes("w", b"".join(recorded(walk, cut_off))).forward_during == (5.0, 20.0)
    assert read_bytes("w", b"".join(recorded(walk, {0.0: "backward"}))).forward_during is None


def test_lost_pieces_leave_a_gap_that_is_told(walk: Recording) -> None:
    parts = recorded(walk, MARKS)
    read = read_bytes("w", b"".join(parts[:6] + parts[8:]))
    assert tuple(map(str, read.notes)) == (
        "2 parts of this recording never arrived from the phone.",
        "There is no signal for 4 s of it, in one gap.",
    )
    assert read.forward_during == (3.0, 23.0)


def test_time_counts_from_the_first_sample_that_is_there(walk: Recording) -> None:
    read = read_bytes("w", b"".join(recorded(walk, MARKS)[1:]))
    assert read.forward_during == (1.0, 21.0)
    assert read.start_utc is not None
    assert (read.start_utc - BEGAN).total_seconds() == 2.0


def test_a_file_is_its_pieces(walk: Recording) -> None:
    parts = recorded(walk, MARKS)
    again = chunks_of(b"".join(parts))
    assert list(again.values()) == parts
    assert [heading(part).chunk for part in again.values()] == list(range(len(parts)))
    assert {heading(part).recording for part in parts} == {KEY}
    assert is_ended(b"".join(parts))
    assert not is_ended(b"".join(parts[:-1]))


@pytest.mark.parametrize("cut", [1, 7, 300])
def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes(walk: Recording, cut: int) -> None:
    data = b"".join(recorded(walk, MARKS))[:-cut]
    assert read_bytes("w", data).duration_s == pytest.approx(40, abs=0.1)
    assert b"".join(chunks_of(data).values()) == data


def test_damaged_lines_cost_themselves_only() -> None:
    lines = (
        b"0,0,9.8,0,1,2,3\n16.7,0,9.8\n!x,warm_up\n!20.0\n33.3,0,abc,0,1,2,3\n50,0,9.8,0,4,5,6\n"
    )
    values = samples(lines)
    assert values[0].tolist() == [0.0, pytest.approx(0.0333), 0.05]
    assert np.isnan(values[2]).tolist() == [False, True, False]
    assert marks(lines) == ()


CELL = st.one_of(
    st.floats(-400, 1e7).map(lambda value: f"{value:.4f}"),
    st.floats().map(str),
    st.sampled_from(
        ["", "-", ".5", "5.", "-.5", "007", "-0", "--1", "1-2", ".", "1e3", "x", "1_0"]
    ),
)


@given(st.lists(st.lists(CELL, min_size=6, max_size=8), min_size=1, max_size=6))
@examples(150)
def test_a_few_lines_are_read_as_many_are(rows: list[list[str]]) -> None:
    few = "\n".join(",".join(cells) for cells in rows).encode()
    padding = b"1,2,3,4,5,6,7\n" * 600
    try:
        read = samples(few)
    except UnreadableRecording:
        return  # a table refused them, as most are no numbers; among many they are a few
    np.testing.assert_array_equal(read, samples(padding + few)[:, 600:])


@pytest.mark.parametrize("first", ["{}", "not json", '{"recording": "x", "chunk": -1}'])
def test_a_piece_that_belongs_nowhere_is_refused(first: str) -> None:
    with pytest.raises(UnreadableRecording, match="where it belongs"):
        read_bytes("w", f"#retrowalk {first}\n0,0,9.8,0,0,0,0\n".encode())


def test_the_heart_is_read_beside_what_was_felt(walk: Recording) -> None:
    beats = {1.5: "80,750.0", 2.5: "90,667.0,666.0", 30.0: "130"}
    parts = recorded(walk, MARKS, beats=beats)
    read = read_bytes("w", b"".join(parts))
    np.testing.assert_array_equal(read.acc_mps2, read_bytes("w", b"".join(recorded(walk))).acc_mps2)
    assert read.heart is not None
    assert read.heart.time_s.tolist() == [1.5, 2.5, 30.0]
    assert (read.heart.mean_bpm, read.heart.highest_bpm) == (100.0, 130.0)
    later = read_bytes("w", b"".join(parts[1:]))
    assert later.heart is not None
    assert later.heart.time_s.tolist() == pytest.approx([0.5, 28.0])
    assert read_bytes("w", b"".join(recorded(walk))).heart is None


def test_what_no_heart_does_is_passed_over() -> None:
    assert heart(b"~1.0,0\n~2.0,65535\n~3.0\n~x,80\n~4.0,\n~5.0,9") is None
    assert samples(b"~1.0,80\n0,0,9.8,0,1,2,3\n").shape == (7, 1)
