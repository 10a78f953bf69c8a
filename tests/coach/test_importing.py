"""Batches of files: what is in them, what of it is known or joined, taken back and put back."""

import gzip
import io
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from tests.coach.importing import (
    BERLIN,
    NOW,
    became,
    table,
    take_in,
    take_in_paths,
    walk,
    zipped,
)
from tests.recordings.conftest import csv_text, tidy
from tests.recordings.watches import fit

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.exchange.incoming.opening import MOST_DEEP
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Import
from retrowalk.journal.imports import Status
from retrowalk.recordings import Recording

KEPT, KNOWN, JOINED, REFUSED = Status.KEPT, Status.KNOWN, Status.JOINED, Status.REFUSED


def counting(coach: Coach) -> list[str]:
    """Give the days of the activities that count, each walk once."""
    return [one.on.isoformat() for one in coach.importing.activities() if not one.is_joined]


def test_a_walk_is_kept_before_any_screening_on_the_day_of_its_own_zone(coach: Coach) -> None:
    receipt = take_in(coach, {"a.csv": walk("2026-07-01T23:50:00-07:00"), "b.csv": b"nothing"})
    assert became(receipt) == {"a.csv": KEPT, "b.csv": REFUSED}
    (activity,) = coach.importing.activities()
    assert activity.on.isoformat() == "2026-07-01"
    assert (activity.duration_s, activity.heart_rate_mean_bpm) == (1800, 101)
    assert activity.direction == "unknown"
    assert [one.id for one in coach.importing.asked()] == [activity.id]


def test_a_time_without_an_offset_is_in_the_zone_of_who_imports_with_its_summer_time(
    coach: Coach,
) -> None:
    take_in(coach, {"a.csv": table(("2026-01-10 08:00", 600, "walking"))})
    take_in(coach, {"b.csv": table(("2026-07-10 08:00", 600, "walking"))})
    offsets = [one.start.utcoffset() for one in coach.importing.activities()]
    assert offsets == [timedelta(hours=1), timedelta(hours=2)]
    assert not any(one.zone_told for one in coach.importing.activities())


def test_each_file_of_a_zip_is_a_file_of_the_batch_and_bad_ones_stop_nothing(
    coach: Coach, journal: Journal
) -> None:
    inner = zipped({"deep/c.csv": walk("2026-10-03T08:00:00+02:00")})
    data = zipped(
        {
            "a.csv": walk("2026-10-01T08:00:00+02:00"),
            "b.csv.gz": gzip.compress(walk("2026-10-02T08:00:00+02:00")),
            "more.zip": inner,
            "photo.jpg": b"\xff\xd8\xff\xe0 no walk",
            "../../escape.csv": walk("2026-10-04T08:00:00+02:00"),
            "__MACOSX/._a.csv": b"clutter",
        }
    )
    receipt = take_in(coach, {"all.zip": data})
    assert became(receipt) == {
        "all.zip/a.csv": KEPT,
        "all.zip/b.csv.gz/b.csv": KEPT,
        "all.zip/more.zip/deep/c.csv": KEPT,
        "all.zip/escape.csv": KEPT,
        "all.zip/photo.jpg": REFUSED,
    }
    (line,) = coach.importing.lines(receipt.id, {"all.zip": ["all.zip"]}, BERLIN)
    assert (line.status, line.files, len(line.walks)) == (KEPT, 5, 4)
    assert [one.path for one in line.refused] == ["all.zip/photo.jpg"]
    # each that was read is kept as it came, once; neither the zips nor what was refused
    names = {one.name for one in journal.walker().originals.all()}
    assert len(names) == 4
    assert not any(name.endswith((".zip", ".jpg")) for name in names)


def test_what_is_kept_is_fetched_byte_for_byte(coach: Coach) -> None:
    data = walk("2026-10-01T08:00:00+02:00")
    (file,) = take_in(coach, {"a.csv": data}).files
    assert file.original_id is not None
    original, pieces = coach.importing.original(file.original_id)
    assert (b"".join(pieces), original.size) == (data, len(data))


def test_zips_are_opened_only_so_deep_and_only_so_far(coach: Coach) -> None:
    data = walk("2026-10-01T08:00:00+02:00")
    for _ in range(MOST_DEEP + 1):
        data = zipped({"inner.zip": data} if data.startswith(b"PK") else {"a.csv": data})
    bomb = zipped({"zeros.csv": bytes(40 << 20)})
    locked = bytearray(zipped({"a.csv": b"x" * 9}))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    cut = zipped({"a.csv": b"x" * 4000})[:60]
    receipt = take_in(
        coach, {"deep.zip": data, "bomb.zip": bomb, "locked.zip": bytes(locked), "cut.zip": cut}
    )
    assert set(became(receipt).values()) == {REFUSED}
    assert all(str(one.reason) for one in receipt.files)
    said = " ".join(str(one.reason) for one in receipt.files)
    for words in ("packed in more than 3", "200 times", "password", "cut off or damaged"):
        assert words in said


def test_a_file_that_came_before_is_known_by_its_bytes_and_by_what_is_in_it(coach: Coach) -> None:
    data = walk("2026-10-01T08:00:00+02:00", key="17")
    take_in(coach, {"a.csv": data})
    again = take_in(coach, {"b.csv": data, "c.csv": data + b"\n"})
    assert became(again) == {"b.csv": KNOWN, "c.csv": KNOWN}
    assert "a.csv" in str(again.files[0].reason)
    assert again.files[0].walks == again.files[1].walks
    assert counting(coach) == ["2026-10-01"]


@pytest.mark.parametrize(
    ("start", "seconds", "sport", "status"),
    [
        ("2026-10-01T06:01:20+00:00", 1790, "hiking", JOINED),  # another zone and device
        ("2026-10-01T08:01:31+02:00", 1800, "walking", KEPT),
        ("2026-10-01T08:00:00+02:00", 900, "walking", KEPT),
        ("2026-10-01T08:00:00+02:00", 1800, "cycling", KEPT),
    ],
)
def test_the_same_walk_by_another_app_is_joined_and_counts_once(
    coach: Coach, start: str, seconds: float, sport: str, status: Status
) -> None:
    take_in(coach, {"a.csv": walk("2026-10-01T08:00:00+02:00", app="Watch")})
    receipt = take_in(coach, {"b.csv": table((start, seconds, sport), app="Phone")})
    assert became(receipt) == {"b.csv": status}
    assert len(coach.importing.activities()) == 2
    assert len(counting(coach)) == (1 if status is JOINED else 2)
    if status is JOINED:
        assert "Watch" in str(receipt.files[0].reason)


def test_a_joined_one_counts_by_itself_once_the_first_is_undone_and_never_twice(
    coach: Coach,
) -> None:
    start = "2026-10-01T08:00:00+02:00"
    first = take_in(coach, {"a.csv": walk(start, app="Watch")})
    take_in(coach, {"b.csv": walk(start, app="Phone"), "c.csv": walk(start, app="Band")})
    for _ in range(2):
        assert [one.app for one in coach.importing.activities() if not one.is_joined] == ["Watch"]
        coach.importing.undo(first.id, NOW)
        assert [one.app for one in coach.importing.activities() if not one.is_joined] == ["Phone"]
        coach.importing.redo(first.id, NOW)
    assert len(coach.importing.asked()) == 1


def test_an_undone_batch_imported_again_is_kept_anew(coach: Coach) -> None:
    files = {"a.csv": walk("2026-10-01T08:00:00+02:00")}
    first = take_in(coach, files)
    coach.importing.undo(first.id, NOW)
    assert counting(coach) == []
    with pytest.raises(InvalidAnswer):
        coach.importing.undo(first.id, NOW)
    second = take_in(coach, files)
    assert became(second) == {"a.csv": KEPT}
    coach.importing.redo(first.id, NOW)
    assert counting(coach) == ["2026-10-01"]
    assert len(coach.importing.activities()) == 2


def test_a_recording_keeps_its_bytes_once_goes_with_its_batch_and_comes_anew(
    coach: Coach, walk_zip: bytes, journal: Journal
) -> None:
    pages = journal.walker()
    first = take_in(coach, {"walk.zip": walk_zip})
    assert became(first) == {"walk.zip": KEPT}
    assert pages.originals.all() == ()
    (line,) = coach.importing.lines(first.id, {"walk.zip": ["walk.zip"]}, BERLIN)
    (measured,) = line.walks
    assert measured.model_dump()["backward_steps"] > 40
    assert became(take_in(coach, {"again.zip": walk_zip})) == {"again.zip": KNOWN}
    coach.importing.undo(first.id, NOW)
    assert coach.recordings.walks() == ()
    again = take_in(coach, {"walk.zip": walk_zip}, NOW + timedelta(minutes=1))
    assert became(again) == {"walk.zip": KEPT}
    assert len(coach.recordings.walks()) == 1
    coach.importing.redo(first.id, NOW)
    assert len(coach.recordings.walks()) == 1


def test_a_recording_in_gzip_is_known_by_what_is_in_it(coach: Coach, recording: Recording) -> None:
    walk_csv = csv_text(tidy(recording))
    packed = gzip.compress(walk_csv)
    assert became(take_in(coach, {"a.csv.gz": packed})) == {"a.csv.gz/a.csv": KEPT}
    assert became(take_in(coach, {"b.csv": walk_csv})) == {"b.csv": KNOWN}
    assert became(take_in(coach, {"cut.csv.gz": packed[:-99]})) == {"cut.csv.gz": REFUSED}
    assert len(coach.recordings.walks()) == 1


def test_a_recording_that_was_handed_in_before_stays_when_the_batch_is_undone(
    coach: Coach, walk_zip: bytes
) -> None:
    coach.recordings.hand_in("walk.zip", walk_zip, at=NOW - timedelta(days=1))
    receipt = take_in(coach, {"walk.zip": walk_zip})
    assert became(receipt) == {"walk.zip": KNOWN}
    coach.importing.undo(receipt.id, NOW)
    assert len(coach.recordings.walks()) == 1


def test_a_folder_of_sensors_is_one_recording_and_what_lies_beside_is_read_for_itself(
    coach: Coach, walk_zip: bytes, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    with zipfile.ZipFile(io.BytesIO(walk_zip)) as archive:
        archive.extractall(folder / "run")
    (folder / "run" / "watch.csv").write_bytes(walk("2026-10-01T08:00:00+02:00"))
    (folder / "notes.md").write_text("not asked")
    (folder / "empty").mkdir()
    receipt = take_in_paths(coach, [folder, tmp_path / "nowhere"])
    assert became(receipt) == {
        f"{folder}/run": KEPT,
        f"{folder}/run/watch.csv": KEPT,
        f"{tmp_path}/nowhere": REFUSED,
    }
    assert became(take_in_paths(coach, [folder])) == {
        f"{folder}/run": KNOWN,
        f"{folder}/run/watch.csv": KNOWN,
    }
    mixed = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*.csv")}
    assert set(became(take_in(coach, {"mixed.zip": zipped(mixed)})).values()) == {KNOWN}


def test_a_journal_of_another_retrowalk_comes_in_and_goes_with_its_batch(
    coach: Coach, journal: Journal
) -> None:
    other = Coach(journal, journal.walkers.add("Ada", NOW).id)
    take_in(other, {"a.csv": walk("2026-10-01T08:00:00+02:00")})
    out = io.BytesIO()
    other.exports.journal(out, NOW)
    receipt = take_in(coach, {"both.zip": zipped({"j.zip": out.getvalue(), "b.csv": b"bad"})})
    assert became(receipt) == {"both.zip/j.zip": KEPT, "both.zip/b.csv": REFUSED}
    assert counting(coach) == ["2026-10-01"]
    assert became(take_in(coach, {"j.zip": out.getvalue()})) == {"j.zip": KNOWN}
    coach.importing.undo(receipt.id, NOW)
    assert counting(coach) == []


def test_a_batch_that_was_left_off_is_gone_on_with_and_twice_is_as_once(coach: Coach) -> None:
    batch = coach.importing.begin(Import(by="command"), NOW)
    for day in (1, 2, 3):
        data = io.BytesIO(walk(f"2026-10-0{day}T08:00:00+02:00"))
        coach.importing.hand_in(batch, f"{day}.csv", data, NOW)

    def stop(done: int, _: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        coach.importing.work(batch, NOW, BERLIN, stop)
    assert coach.importing.receipt(batch).count(Status.WAITING) == 2
    first, second = (coach.importing.work(batch, NOW, BERLIN) for _ in range(2))
    assert first == second
    assert first.count(KEPT) == 3


def test_there_is_no_other_walkers_batch_or_file(coach: Coach, journal: Journal) -> None:
    (file,) = (receipt := take_in(coach, {"a.csv": walk("2026-10-01T08:00:00+02:00")})).files
    other = Coach(journal, journal.walkers.add("Ada", NOW).id)
    assert other.importing.all() == ()
    with pytest.raises(NotInJournal):
        other.importing.work(receipt.id, NOW, BERLIN)
    with pytest.raises(NotInJournal):
        other.importing.undo(receipt.id, NOW)
    with pytest.raises(NotInJournal):
        other.importing.original(file.original_id or 0)
    assert became(take_in(other, {"a.csv": walk("2026-10-01T08:00:00+02:00")})) == {"a.csv": KEPT}


def test_an_activity_that_holds_acceleration_is_measured_too_and_kept_once(
    coach: Coach, recording: Recording, journal: Journal
) -> None:
    data = fit(recording, NOW - timedelta(days=3))
    receipt = take_in(coach, {"walk.fit": data})
    assert became(receipt) == {"walk.fit": KEPT}
    (file,) = receipt.files
    assert file.original_id is None
    assert file.recording_id is not None
    assert journal.walker().walks.recording(file.recording_id)[1] == data
    (line,) = coach.importing.lines(receipt.id, {"walk.fit": ["walk.fit"]}, BERLIN)
    assert [one.measured for one in line.walks] == [False, True]
    assert became(take_in(coach, {"again.fit": data})) == {"again.fit": KNOWN}
    coach.importing.undo(receipt.id, NOW)
    assert coach.importing.activities() == coach.recordings.walks() == ()
