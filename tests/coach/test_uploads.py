"""Pieces in any order, twice, late or never: one recording, one walk."""

import json
import random
import zlib
from datetime import timedelta

import pytest
from sqlalchemy import Engine, event
from tests.coach.conftest import MORNING
from tests.recordings.telling import BEGAN, KEY, recorded

from retrowalk.coach import Coach, UploadResult
from retrowalk.errors import InvalidAnswer, NotInJournal, UnreadableRecording
from retrowalk.gait import WalkReport
from retrowalk.gait.synthetic import Segment, synthesise

pytestmark = pytest.mark.slow

MARKS = {0.0: "stand", 3.0: "warm_up", 23.0: "rest", 26.0: "backward", 40.0: "end"}


@pytest.fixture(scope="module")
def parts() -> list[bytes]:
    segments = [
        Segment("stand", 3),
        Segment("forward", 20),
        Segment("stand", 3),
        Segment("backward", 14),
    ]
    return recorded(synthesise(segments, seed=8).recording, MARKS)


def send(coach: Coach, parts: list[bytes], *numbers: int) -> None:
    for number in numbers or range(len(parts)):
        coach.recordings.uploads.take(
            KEY, number, parts[number], zlib.crc32(parts[number]), MORNING
        )


def finish(coach: Coach, parts: list[bytes], lost: tuple[int, ...] = ()) -> UploadResult:
    return coach.recordings.uploads.finish(KEY, len(parts), lost, MORNING)


def steps(walk: WalkReport, direction: str) -> int:
    return walk.totals.of(direction).steps


def test_any_order_and_twice_is_one_walk(cleared: Coach, parts: list[bytes]) -> None:
    numbers = 2 * list(range(len(parts)))
    random.Random(1).shuffle(numbers)
    send(cleared, parts, *numbers)
    first, again = finish(cleared, parts), finish(cleared, parts)
    assert first == again
    (walk,) = cleared.recordings.walks()
    assert first.walk_id == walk.id
    assert first.measured is not None
    assert first.measured.backward_steps == steps(walk.walk, "backward") > 15
    assert walk.session_id == "2026-10-05"
    assert tuple(walk.used["forward_during"]) == (3.0, 23.0)
    assert cleared.recordings.uploads.file(KEY) == ("retrowalk-2026-10-05.csv", b"".join(parts))


def test_the_heart_rate_comes_with_the_walk(cleared: Coach) -> None:
    segments = [Segment("stand", 3), Segment("forward", 20), Segment("backward", 14)]
    walk = synthesise(segments, seed=8).recording
    parts = recorded(walk, MARKS, beats={float(s): str(80 + s) for s in range(1, 36)})
    send(cleared, parts)
    arrived = finish(cleared, parts)
    assert arrived.heart is not None
    assert arrived.heart.model_dump() == {"mean_bpm": 98.0, "highest_bpm": 115.0}
    (stored,) = cleared.recordings.walks()
    assert stored.walk.recording.heart_rate == arrived.heart


def test_the_heart_rate_arrives_where_nothing_felt_the_steps(cleared: Coach) -> None:
    said = {"recording": KEY, "chunk": 0, "session": "2026-10-05"}
    said |= {"began": BEGAN.isoformat(), "ios": False}
    parts = [f"#retrowalk {json.dumps(said)}\n!0.0,stand\n~1000.0,72\n~2000.0,76\n".encode()]
    send(cleared, parts)
    arrived = finish(cleared, parts)
    assert arrived.heart is not None
    assert arrived.heart.mean_bpm == 74.0
    assert arrived.walk_id is None
    assert str(arrived.sentence) == "Your steps could not be measured this time."
    assert cleared.recordings.uploads.file(KEY)[1] == parts[0]


def test_what_is_missing_is_named_and_nothing_measured(cleared: Coach, parts: list[bytes]) -> None:
    send(cleared, parts, 0, 1, 5)
    missing = tuple(n for n in range(len(parts)) if n not in (0, 1, 5))
    assert cleared.recordings.uploads.missing(KEY, len(parts)) == missing
    assert finish(cleared, parts) == UploadResult(missing=missing)
    assert cleared.recordings.walks() == ()
    with pytest.raises(NotInJournal, match="not arrived yet"):
        cleared.recordings.uploads.file(KEY)


def test_a_walk_with_gaps_is_marked_and_whole_when_they_come_after_all(
    cleared: Coach, parts: list[bytes]
) -> None:
    send(cleared, parts, *(n for n in range(len(parts)) if n not in (15, 16)))
    with_gaps = finish(cleared, parts, lost=(15, 16))
    (walk,) = cleared.recordings.walks()
    assert "2 parts of this recording never arrived from the phone." in map(str, walk.walk.notes)
    send(cleared, parts, 15, 16)
    whole = finish(cleared, parts)
    (walk,) = cleared.recordings.walks()
    assert not [note for note in walk.walk.notes if "never arrived" in str(note)]
    assert whole.measured is not None
    assert with_gaps.measured is not None
    assert whole.measured.backward_steps > with_gaps.measured.backward_steps
    assert cleared.recordings.uploads.file(KEY)[1] == b"".join(parts)


def test_a_piece_cut_off_never_takes_the_place_of_a_fuller_one(
    cleared: Coach, parts: list[bytes]
) -> None:
    shorter = [part[: part.index(b"\n", len(part) // 2) + 1] for part in parts]
    assert all(
        whole.startswith(cut) and cut != whole for whole, cut in zip(parts, shorter, strict=True)
    )
    send(cleared, shorter, 3)
    send(cleared, parts)
    send(cleared, shorter)  # again, by a phone that had not kept the rest
    finish(cleared, parts)
    assert cleared.recordings.uploads.file(KEY)[1] == b"".join(parts)


def test_the_saved_file_makes_no_second_walk(cleared: Coach, parts: list[bytes]) -> None:
    send(cleared, parts)
    finish(cleared, parts)
    (walk,) = cleared.recordings.walks()
    later = MORNING + timedelta(days=1)
    assert cleared.recordings.hand_in("saved.csv", b"".join(parts), at=later) == walk
    assert cleared.recordings.walks() == (walk,)


def test_a_file_saved_on_the_way_grows_into_the_walk(cleared: Coach, parts: list[bytes]) -> None:
    saved = b"".join(parts[:14])[:-40]  # and it was cut off
    first = cleared.recordings.hand_in("saved.csv", saved, at=MORNING)
    assert first.session_id == "2026-10-05"
    send(cleared, parts)
    finish(cleared, parts)
    (walk,) = cleared.recordings.walks()
    assert walk.recording_id == first.recording_id
    assert steps(walk.walk, "backward") > steps(first.walk, "backward")


def test_the_file_alone_is_enough(cleared: Coach, parts: list[bytes]) -> None:
    handed_in = cleared.recordings.hand_in("saved.csv", b"".join(parts), at=MORNING)
    assert steps(handed_in.walk, "backward") > 15
    send(cleared, parts)
    assert finish(cleared, parts).walk_id == handed_in.id


def test_the_chunks_of_a_file_are_kept_at_once(cleared: Coach, parts: list[bytes]) -> None:
    commits = 0

    def count(connection: object) -> None:
        nonlocal commits
        commits += 1

    event.listen(Engine, "commit", count)
    try:
        cleared.recordings.hand_in("saved.csv", b"".join(parts), at=MORNING)
    finally:
        event.remove(Engine, "commit", count)
    assert 0 < commits < len(parts)


def test_of_a_file_with_another_chunk_than_came_before_nothing_is_kept(
    cleared: Coach, parts: list[bytes]
) -> None:
    send(cleared, parts, 3)
    other = parts[3].replace(b"\n", b"\n ", 2)
    with pytest.raises(InvalidAnswer):
        cleared.recordings.hand_in(
            "saved.csv", b"".join([*parts[:3], other, *parts[4:]]), at=MORNING
        )
    assert cleared.recordings.uploads.missing(KEY, 5) == (0, 1, 2, 4)


def test_a_session_that_this_journal_never_held_is_no_hindrance(
    coach: Coach, parts: list[bytes]
) -> None:
    assert coach.recordings.hand_in("saved.csv", b"".join(parts), at=MORNING).session_id is None


def test_damage_on_the_way_is_refused(cleared: Coach, parts: list[bytes]) -> None:
    take = cleared.recordings.uploads.take
    with pytest.raises(UnreadableRecording, match="damaged on its way"):
        take(KEY, 0, parts[0][:-1], zlib.crc32(parts[0]), MORNING)
    with pytest.raises(UnreadableRecording, match="another place"):
        take(KEY, 1, parts[0], zlib.crc32(parts[0]), MORNING)
    send(cleared, parts, 0)
    other = parts[0].replace(b"\n", b"\n!1.0,halt\n", 1)
    with pytest.raises(InvalidAnswer, match="came before, and differed"):
        take(KEY, 0, other, zlib.crc32(other), MORNING)


def test_nothing_that_arrived_can_not_be_finished(cleared: Coach, parts: list[bytes]) -> None:
    with pytest.raises(NotInJournal, match="Nothing of this recording"):
        finish(cleared, parts, lost=tuple(range(len(parts))))


def test_what_is_too_short_to_measure_is_kept_and_said(cleared: Coach, parts: list[bytes]) -> None:
    send(cleared, parts, 0)
    arrived = cleared.recordings.uploads.finish(KEY, 1, (), MORNING)
    assert arrived.walk_id is None
    assert "record at least a few steps" in str(arrived.sentence)
    assert cleared.recordings.uploads.file(KEY)[1] == parts[0]


def test_a_file_of_two_recordings_is_refused(cleared: Coach, parts: list[bytes]) -> None:
    other = parts[1].replace(KEY.encode(), b"another-one")
    with pytest.raises(UnreadableRecording, match="holds 2 recordings"):
        cleared.recordings.hand_in("saved.csv", parts[0] + other, at=MORNING)


@pytest.mark.parametrize(
    "began", ["0001-01-01T00:00:00+23:59", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59"]
)
def test_a_recording_of_a_clock_that_stands_wrong_is_measured(
    cleared: Coach, parts: list[bytes], began: str
) -> None:
    wrong = [part.replace(BEGAN.isoformat().encode(), began.encode()) for part in parts]
    assert all(began.encode() in part for part in wrong)
    send(cleared, wrong)
    arrived = finish(cleared, wrong)
    assert arrived.measured is not None
    assert arrived.measured.backward_steps > 15
    (walk,) = cleared.recordings.walks()
    assert cleared.recordings.measure_again(walk.id).walk == walk.walk
