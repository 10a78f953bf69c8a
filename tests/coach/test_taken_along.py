"""A walk of the journal as FIT: in its zone, where it was walked, with the heart by time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.recordings.telling import recorded
from tests.recordings.watches import fit

from retrowalk.activity import Activity, Lap, Sport
from retrowalk.coach.taken_along import TrackForm
from retrowalk.errors import NotInJournal
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.outgoing.outing import of_activity
from retrowalk.exchange.outgoing.tcx import tcx_of
from retrowalk.journal.bodies import Backward, Import

JUNE = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def read(file, tmp_path):
    path = tmp_path / file.name
    path.write_bytes(file.data)
    source = Source(file.name, path)
    (found,) = recognised(source).read(source, UTC)
    return found


def test_it_is_in_the_summer_time_of_its_own_day(coach, recording, tmp_path):
    data = fit(recording, JUNE)
    walk = coach.recordings.hand_in("walk.fit", data, at=JUNE + timedelta(hours=1))
    file = coach.taken_along.walk(TrackForm.FIT, zone=BERLIN)
    assert file.name == "walk-2026-06-01-1000.fit"
    found = read(file, tmp_path)
    assert (found.start, found.start.utcoffset()) == (JUNE, timedelta(hours=2))
    totals = walk.walk.totals
    assert found.steps == sum(one.steps for _, one in totals.by_way())
    assert coach.taken_along.walk(TrackForm.FIT, walk.id, BERLIN) == file


def test_the_heart_rate_is_read_from_the_recording(coach, recording, tmp_path):
    beats = {float(s): str(90 + s % 5) for s in range(1, 60, 2)}
    data = b"".join(recorded(recording, beats=beats))
    coach.recordings.hand_in("walk.csv", data, at=JUNE)
    found = read(coach.taken_along.walk(TrackForm.TCX, zone=BERLIN), tmp_path)
    assert found.heart_rate_highest_bpm == pytest.approx(94, abs=1)
    assert all(lap.heart_rate_mean_bpm for lap in found.laps)


def test_without_any_walk_it_is_said(coach):
    with pytest.raises(NotInJournal, match="No walk"):
        coach.taken_along.walk(TrackForm.FIT)
    with pytest.raises(NotInJournal):
        coach.taken_along.activity(TrackForm.FIT, 5)


def test_an_activity_that_came_in_goes_out_with_what_was_told_of_its_laps(coach, journal, tmp_path):
    batch = coach.importing.begin(Import(by="command"), JUNE)
    known = Activity(
        sport=Sport.WALKING,
        start=JUNE,
        duration_s=120,
        distance_m=110,
        laps=tuple(Lap(start_s=60 * k, duration_s=60) for k in range(2)),
    )
    out = tmp_path / "in.tcx"
    out.write_bytes(tcx_of(of_activity(known)))
    with out.open("rb") as file:
        coach.importing.hand_in(batch, "in.tcx", file, JUNE)
    coach.importing.work(batch, JUNE, UTC)
    (kept,) = coach.importing.activities()
    coach.importing.tell_backward(kept.id, Backward(was="laps", laps=(1,)), JUNE)
    found = read(coach.taken_along.activity(TrackForm.FIT, kept.id), tmp_path)
    assert [lap.name for lap in found.laps] == ["Forward", "Backward"]
    assert found.duration_s == 120
