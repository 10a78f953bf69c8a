"""Recordings come back byte for byte, and can be measured again without losing what was found."""

import os
import zlib
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.reports import finding, report, step, total

from retrowalk.errors import NotInJournal
from retrowalk.gait import WalkReport
from retrowalk.journal import Journal, Run, StoredWalk
from retrowalk.journal.walks import Walks
from retrowalk.programme import Measured
from retrowalk.session.types import Script, Session

AT = datetime(2026, 10, 5, 8, 30, tzinfo=UTC)
DAY = "2026-10-05"


def measured(backward_s: float = 61.25, distance_m: float | None = 40.0) -> WalkReport:
    return report(
        totals={
            "backward": total(backward_s, 100, distance_m),
            "forward": total(20.0, 35),
            "unknown": total(0.1 + 0.2, 0),
        },
        technique={"evenness": finding(0.07, "Even.")},
        steps=[step("backward", 0.1 + 0.2)],
        notes=["Ω ≠ ω"],
    )


def add(walks: Walks, recording_id: int, **changes: Any) -> StoredWalk:
    facts: dict[str, Any] = {
        "walk": measured(),
        "version": "1",
        "given_options": {},
        "used_options": {"forward_during": [0.0, 30.0]},
        "session_id": None,
    }
    return walks.add(recording_id, **(facts | changes))


@pytest.fixture
def walks(journal: Journal) -> Walks:
    return journal.walker().walks


@pytest.mark.parametrize(
    "data", [b"", b"0.01,0.02\n" * 50_000, os.urandom(300_000), zlib.compress(b"zip" * 999)]
)
def test_bytes_come_back_as_they_came(walks: Walks, data: bytes) -> None:
    kept = walks.keep("walk.csv", data, AT)
    assert walks.recording(kept.id) == (kept, data)
    assert (kept.size, kept.received_at) == (len(data), AT)


def test_the_same_bytes_are_one_recording_under_any_name(walks: Walks) -> None:
    first = walks.keep("walk.csv", b"the same", AT)
    assert walks.keep("copy of walk.csv", b"the same", AT) == first
    assert walks.keep("walk.csv", b"another", AT).id != first.id


def test_measuring_the_same_way_twice_is_one_walk(walks: Walks) -> None:
    recording = walks.keep("walk.csv", b"1", AT)
    assert walks.of_recording(recording.id) is None
    first = add(walks, recording.id)
    assert first.walk == measured()
    assert add(walks, recording.id) == first == walks.of_recording(recording.id)


def test_measuring_again_adds_and_the_newest_counts(walks: Walks) -> None:
    recording = walks.keep("walk.csv", b"1", AT)
    old = add(walks, recording.id)
    new = add(walks, recording.id, version="2", walk=measured(60.0))
    assert new.id != old.id
    assert walks.get(old.id) == walks.get(new.id) == new
    assert walks.all() == (new,)


def test_a_walk_in_a_session_is_part_of_its_history(journal: Journal) -> None:
    pages = journal.walker()
    pages.add_run(DAY, Run(started_at=AT, practised_s=60.0), AT)
    recording = pages.walks.keep("walk.csv", b"1", AT)
    add(pages.walks, recording.id, session_id=DAY, version="0", walk=measured(1.0))
    walk = add(pages.walks, recording.id, session_id=DAY)
    assert walk.session_id == DAY
    [happened] = pages.history()
    assert happened.measured is not None
    assert happened.measured == Measured(
        backward_s=61.25,
        forward_s=20.0,
        unknown_s=0.1 + 0.2,
        backward_steps=100,
        forward_steps=35,
        backward_m=40.0,
        step_time_cv=0.07,
    )


def test_recordings_of_one_session_add_up(journal: Journal) -> None:
    pages = journal.walker()
    pages.add_run(DAY, Run(started_at=AT, practised_s=60.0), AT)
    for data, metres in ((b"1", 40.0), (b"2", None)):
        recording = pages.walks.keep("walk.csv", data, AT)
        add(pages.walks, recording.id, session_id=DAY, walk=measured(30.0, metres))
    [happened] = pages.history()
    assert happened.measured is not None
    assert (happened.measured.backward_s, happened.measured.backward_m) == (60.0, None)


def test_a_session_of_which_there_is_only_a_recording_counts_as_measured(journal: Journal) -> None:
    pages = journal.walker()
    shared: dict[str, Any] = {
        "setting": "home_rail",
        "aim": "",
        "why": "",
        "checklist": (),
        "blocks": (),
    }
    pages.keep_version(
        Session(id=DAY, on=AT.date(), stage="l1", **shared),
        Script(session_id=DAY, title="", cues=(), seconds=0, **shared),
    )
    recording = pages.walks.keep("walk.csv", b"1", AT)
    add(pages.walks, recording.id, session_id=DAY)
    [happened] = pages.history()
    assert (happened.session_id, happened.started_at) == (DAY, AT)
    assert happened.practised_s == 61.25


def test_what_is_not_there_is_named(journal: Journal) -> None:
    walks = journal.walker().walks
    recording = journal.walker("Ada").walks.keep("walk.csv", b"1", AT)
    walk = add(journal.walker("Ada").walks, recording.id)
    with pytest.raises(NotInJournal, match=f"no walk {walk.id} "):
        walks.get(walk.id)
    with pytest.raises(NotInJournal, match=f"no recording {recording.id} "):
        walks.recording(recording.id)
    with pytest.raises(NotInJournal, match=f"no recording {recording.id} "):
        add(walks, recording.id)
    mine = walks.keep("walk.csv", b"1", AT)
    with pytest.raises(NotInJournal, match="no session 2026-01-01 "):
        add(walks, mine.id, session_id="2026-01-01")


def test_a_walk_that_is_no_json_leaves_no_trace(walks: Walks) -> None:
    recording = walks.keep("walk.csv", b"1", AT)
    endless = measured().recording.model_copy(update={"duration_s": float("nan")})
    with pytest.raises(Exception, match="not JSON compliant"):
        add(walks, recording.id, walk=measured().model_copy(update={"recording": endless}))
    assert walks.of_recording(recording.id) is None
