"""The warm-up is found where it was, and nowhere if that can't be told."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.coach.warm_up import warm_up_in
from retrowalk.session import Block, BlockKind, Session

START = datetime(2026, 10, 5, 7, 30, tzinfo=UTC)


def session(*blocks: tuple[BlockKind, int]) -> Session:
    return Session(
        id="2026-10-05",
        on=date(2026, 10, 5),
        stage="rail",
        setting="home_rail",
        aim="",
        why="",
        checklist=(),
        blocks=tuple(Block(kind=kind, seconds=seconds, title="") for kind, seconds in blocks),
    )


USUAL = session((BlockKind.STAND, 10), (BlockKind.WARM_UP, 60), (BlockKind.BACKWARD, 120))


def test_by_the_clock() -> None:
    begun = START - timedelta(seconds=25)  # the recording
    assert warm_up_in(begun, 300.0, USUAL, [START]) == (35.0, 95.0)


def test_the_start_that_lies_in_the_recording_counts() -> None:
    yesterday = START - timedelta(days=1)
    assert warm_up_in(START, 300.0, USUAL, [yesterday, START]) == (10.0, 70.0)


@pytest.mark.parametrize("late_s", [11, 5000])
def test_a_recording_that_began_after_the_warm_up_began_tells_nothing(late_s: int) -> None:
    assert warm_up_in(START + timedelta(seconds=late_s), 300.0, USUAL, [START]) is None


def test_without_a_clock_a_recording_of_the_length_of_the_session_began_with_it() -> None:
    assert warm_up_in(None, 200.0, USUAL, []) == (10.0, 70.0)
    assert warm_up_in(None, 180.0, USUAL, [START]) is None
    assert warm_up_in(None, 600.0, USUAL, [START]) is None


def test_without_a_start_the_clock_alone_tells_nothing() -> None:
    assert warm_up_in(START, 200.0, USUAL, []) is None


def test_a_session_without_warm_up() -> None:
    assert warm_up_in(START, 200.0, session((BlockKind.BACKWARD, 200)), [START]) is None


@given(
    st.integers(-400, 400), st.floats(1, 500), st.lists(st.integers(0, 90), min_size=1, max_size=3)
)
def test_what_is_found_lies_in_the_recording_and_is_as_long_as_the_warm_up(
    offset_s: int, duration_s: float, seconds: list[int]
) -> None:
    planned = session((BlockKind.STAND, seconds[0]), (BlockKind.WARM_UP, seconds[-1]))
    start = START + timedelta(seconds=offset_s)
    found = warm_up_in(START, duration_s, planned, [start])
    if found is not None:
        assert 0 <= found[0] < found[1] <= duration_s
        assert found[1] - found[0] == seconds[-1]
