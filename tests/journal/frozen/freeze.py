"""Freeze a journal as the version of today fills it: it must open and show the same for ever.

Before a table changes, or a version is released:

    PYTHONHASHSEED=0 python -m tests.journal.frozen.freeze 0.1.0

(what is a set is then written in the same order by every run) writes ``retrowalk.db.gz`` (SQLite),
``retrowalk.sql.gz`` (PostgreSQL, by ``pg_dump``; plain SQL without a command of psql, so that any
client of any version restores it) and ``shown.json.gz`` into a folder of that name beside this
file. What is frozen is never written anew.
"""

import gzip
import hashlib
import json
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import create_engine, text
from tests.answers import healthy
from tests.journal.frozen.people import fill_people, people_shown
from tests.journal.frozen.trials import fill_trials, trials_shown
from tests.postgresql import program, running
from tests.recordings.telling import BEGAN, recorded

from retrowalk.activity import Activity, DayValue, Lap, Measure, Sport
from retrowalk.coach import Coach
from retrowalk.coach.progress import progress
from retrowalk.coach.record import WalkTold
from retrowalk.exchange.tables import tables
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Author, Journal, Kind, Role, Screening, WalkerJournal
from retrowalk.journal.bodies import Backward, Import
from retrowalk.programme import Amount, CheckIn, CoachOverride, Wobble
from retrowalk.recordings import Recording
from retrowalk.recordings.export import phyphox_zip
from retrowalk.screening import Agreement
from retrowalk.value import Value

HERE = Path(__file__).parent
BEGIN = datetime(2026, 8, 31, 7, 30, tzinfo=UTC)
TODAY = date(2026, 10, 12)
WALKERS = ("me", "Änne 安娜")
UNFINISHED = "7b8f2c1e-0000-4000-8000-00000000000a"
ARRIVED = "7b8f2c1e-0000-4000-8000-00000000000b"
WITH_GAPS = "7b8f2c1e-0000-4000-8000-00000000000c"
KEYS = (UNFINISHED, ARRIVED, WITH_GAPS)

# what says when it was written, by this machine's own clock
_CLOCKS = {
    "walker": "created_at",
    "script": "shown_at",
    "walk": "measured_at",
    "statement": "told_at",
    "machine_secret": "made_at",
}
_BY_THE_CLOCK = {
    "statement": "WHERE kind = 'assessment' OR kind = 'screening' AND told_at <> about"
}
"""Which rows of a table are written by it, where not all are."""
UNOWNED = "INSERT INTO unowned VALUES ('00/ff', '2027-10-12 09:00:00+00', false)"
"""An object of a store that nobody owns: there is none here that would note it."""
_MARKS = {0.0: "stand", 2.0: "warm_up", 14.0: "backward", 24.0: "end"}


def fill(journal: Journal) -> None:
    """Live six weeks, so that every table is used and what can be corrected is corrected."""
    _devices(journal)
    coach = Coach(journal)
    _screened(coach, age="61")
    _weeks(coach)
    _recordings(coach)
    _pieces(coach)
    _tests(coach)
    _put_right(coach)
    other = Coach(journal, WALKERS[1])
    _screened(other, age="71", conditions_nerves=["parkinson"], walking_aid="stick")
    other.screening.agree(
        Agreement(on=BEGIN.date(), who="Dr. Müller, 医生", note="“gently” — 少し"), _after(hours=2)
    )
    _walk(other, BEGIN + timedelta(days=1), CheckIn(pain=0, wobble=Wobble.WOBBLED))
    _taken_in(coach)
    journal.jobs.add("import", {"batch": 1}, _after(days=41), key="import 1", walker_id=1)
    fill_people(journal, WALKERS[1], _after(days=42))
    fill_trials(coach, _after(days=42))
    coach.screening.keep_draft({"age": "62", "falls": "0"}, _after(days=40))


def _after(**passed: float) -> datetime:
    return BEGIN + timedelta(**passed)


def _devices(journal: Journal) -> None:
    digests = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(4)]
    journal.devices.invite(digests[0], BEGIN, _after(minutes=10))
    journal.devices.pair(digests[0], digests[1], "iPhone", _after(minutes=1))
    journal.devices.invite(digests[2], _after(days=1), _after(days=1, minutes=10))


def _screened(coach: Coach, **answers: Any) -> None:
    usual = {"places": ["home_rail", "clear_path"], "goals": ["knee", "calm"], "height": "172"}
    coach.screening.screen(healthy(**{**usual, "pain_now": "1", **answers}), BEGIN)


def _weeks(coach: Coach) -> None:
    for day in range(36):
        at = _after(days=day)
        planned = coach.planning.today(at.date()).planned
        if planned is None:
            continue
        if day == 14:
            coach.planning.take_less(Amount.HALF, at.date(), at)
        if day == 16:
            coach.planning.take_less(Amount.REST, at.date(), at)
            continue
        after = CheckIn(pain=day % 4, effort=3 + day % 3, mood=4, note=f"Tag {day}: “gut” 好")
        _walk(coach, at, after)
        if day == 7:  # begun again after it was stopped, and corrected
            again = at + timedelta(minutes=20)
            coach.sessions.record(planned.id, again, 30.5, None, 2, False, again)
            coach.sessions.check_in(planned.id, after.model_copy(update={"pain": 5}), again)
        if day % 3 == 0:
            coach.sessions.next_day(planned.id, 2, at + timedelta(days=1))
            coach.sessions.next_day(planned.id, 1, at + timedelta(days=1, hours=1))
        if day == 21:
            decided = {"on": at.date(), "at": at, "who": "Physio", "note": "steady", "hold_days": 5}
            coach.planning.override(CoachOverride.model_validate(decided))
    at = _after(days=37)
    first = next(one for one in coach.planning.programme(at.date()).sessions if one.on >= at.date())
    at = datetime.combine(first.on, BEGIN.timetz())
    _walk(coach, at, CheckIn(pain=2, wobble=Wobble.STUMBLED))


def _walk(coach: Coach, at: datetime, after: CheckIn) -> None:
    planned = coach.planning.today(at.date()).planned
    assert planned is not None
    coach.sessions.record(planned.id, at, planned.backward_s - 0.25, 1, 0, True, at)
    coach.sessions.check_in(planned.id, after, at + timedelta(minutes=15))


def _recorded(seed: int) -> Recording:
    segments = [Segment("stand", 2), Segment("forward", 12), Segment("backward", 10)]
    felt = synthesise(segments, seed=seed, rate_hz=50).recording
    assert felt.gyr_radps is not None
    return Recording(
        felt.time_s.round(3), felt.acc_mps2.round(2), felt.gyr_radps.round(3), _after(days=7)
    )


def _recordings(coach: Coach) -> None:
    session_id = coach.progress(TODAY).sessions[2].session_id
    at = _after(days=8)
    data = phyphox_zip(_recorded(4))
    walk = coach.recordings.hand_in("../mein Weg 散步.zip", data, session_id=session_id, at=at)
    pages = coach.pages
    known = pages.walks.get(walk.id)
    pages.walks.add(  # measured by another version too: the newest counts
        known.recording_id,
        walk=known.walk,
        version="another",
        given_options=known.told,
        used_options=known.used,
        session_id=session_id,
    )
    coach.recordings.hand_in("z.zip", phyphox_zip(_recorded(5)), forward_axis="-z", at=at)
    pages.walks.keep("never measured.csv", b"time,acc_x\n" * 50, at)


def _pieces(coach: Coach) -> None:
    session = BEGAN.date().isoformat()
    for key, sent, lost in (
        (UNFINISHED, (0, 3), None),
        (WITH_GAPS, None, (4,)),
        (ARRIVED, None, ()),
    ):
        parts = recorded(_recorded(6 + len(lost or ())), _MARKS, key=key, session=session)
        for number in sent or range(len(parts)):
            if number not in (lost or ()):
                crc32 = zlib.crc32(parts[number])
                coach.recordings.uploads.take(key, number, parts[number], crc32, BEGAN)
        if lost is not None:
            coach.recordings.uploads.finish(key, len(parts), lost, BEGAN)


def _tests(coach: Coach) -> None:
    coach.assessments.add("timed_up_and_go", [9.5], _after(days=2))
    coach.assessments.add("timed_up_and_go", [9.1], _after(days=2))  # corrected
    coach.assessments.add("timed_up_and_go", [8.4], _after(days=30))


def _put_right(coach: Coach) -> None:
    """Tell a walk without the player, note, correct, take back, and undo."""
    at, record = _after(days=41), coach.record
    told = WalkTold(on=_after(days=40).date(), minutes=2, setting="home_rail")
    record.add_walk(told, at)
    first, second, *_ = reversed(record.sessions())
    record.note(first.id, "Knie getapt 膝", at, Author(name="Physio", role=Role.PROFESSIONAL))
    record.correct_check_in(second.id, CheckIn(pain=0), at)
    record.take_back(first.id, at, why="wrong day")
    record.undo(record.take_back(second.id, at, why="not me").statement.id, at)
    record.take_back(record.entries(Kind.RECORDING)[-1].id, at)
    coach.screening.name_country("DE")


def _taken_in(coach: Coach) -> None:
    """Take in what a watch knows: an activity with laps, of which one was backward, and steps."""
    at, pages = _after(days=41), coach.pages
    batch = pages.imports.begin(Import(by="page", name="Uhr 手表"), at)
    original = pages.originals.keep("../mein Weg.fit", BytesIO(bytes(range(256)) * 20), at)
    file = pages.imports.add(batch, "mein Weg.fit", original.id)
    laps = tuple(Lap(start_s=n * 300.0, duration_s=300.0, distance_m=250.0) for n in range(2))
    start = _after(days=38)
    walk = Activity(sport=Sport.WALKING, start=start, duration_s=600.0, laps=laps, app="watch")
    steps = DayValue(on=start.date(), measure=Measure.STEPS, value=4321.0, source="watch")
    pages.imports.keep(file, [walk], [steps], at)
    (stored,) = pages.activities.all()
    pages.activities.tell_backward([stored.id], Backward(was="laps", laps=(1,)), at)


def shown(journal: Journal) -> dict[str, Any]:
    """Give what is kept as it is shown: facts, and nothing that the programme makes of them."""
    facts = {
        "devices": [one.model_dump(mode="json") for one in journal.devices.all()],
        "walkers": {name: _of_walker(journal.walker(name)) for name in WALKERS},
        "trials": {name: trials_shown(Coach(journal, name)) for name in WALKERS},
        "people": people_shown(journal, _after(days=42, hours=2)),
    }
    plain: dict[str, Any] = json.loads(json.dumps(facts, default=_plain))
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, Value):
        return value.model_dump()
    return sorted(value) if isinstance(value, frozenset) else value.isoformat()


def _of_walker(pages: WalkerJournal) -> dict[str, Any]:
    history, rows = pages.history(), pages.backup.rows()
    runs = {row["key"]: pages.runs(row["key"]) for row in rows["session"]}
    sessions = {key: pages.newest_version(key) for key in runs}
    recordings = [pages.walks.recording(row["id"]) for row in rows["recording"]]
    return {
        "rows": rows,
        "statements": [one.model_dump(mode="json") for one in pages.statements.all()],
        "draft": pages.draft(),
        "screenings": [_screening(one) for one in pages.screenings()],
        "sessions": {key: one and one.model_dump(mode="json") for key, one in sessions.items()},
        "runs": {
            key: [one.model_dump(mode="json") for one in found] for key, found in runs.items()
        },
        "history": [one.model_dump(mode="json") for one in history],
        "days": [one.on.isoformat() for one in history],
        "progress": progress(history, TODAY).model_dump(mode="json"),
        "choices": [one.model_dump(mode="json", exclude_unset=True) for one in pages.choices.all()],
        "assessments": [one.model_dump(mode="json") for one in pages.assessments.all()],
        "walks": [one.model_dump(mode="json") for one in pages.walks.all()],
        "in brief": [one.model_dump(mode="json") for one in pages.walks.brief()],
        "recordings": [
            one.model_dump(mode="json") | {"is": hashlib.sha256(data).hexdigest()}
            for one, data in recordings
        ],
        "pieces": {
            key: [hashlib.sha256(piece).hexdigest() for piece in pages.uploads.chunks(key)]
            for key in KEYS
        },
        "arrived": {key: pages.uploads.recording_of(key) for key in KEYS},
        "tables": tables(history, pages.walks.all()),
        "activities": [one.model_dump(mode="json") for one in pages.activities.all()],
        "steps of a day": [
            one.model_dump(mode="json") for one in pages.imports.days(Measure.STEPS)
        ],
    }


def _screening(screening: Screening) -> dict[str, Any]:
    plain = screening.model_dump()  # its sets are put in order later
    reasons = screening.clearance.reasons
    plain["clearance"]["reasons"] = [one.model_dump(mode="json") for one in reasons]
    return plain


def filled(url: str) -> dict[str, Any]:
    """Fill a new journal, set its own clock to a moment, and give what it shows."""
    with Journal.open(url) as journal:
        fill(journal)
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        for table, column in _CLOCKS.items():
            moment = "2026-10-12 09:00:00.000000" + ("" if "sqlite" in url else "+00")
            which = _BY_THE_CLOCK.get(table, "")
            connection.execute(text(f"UPDATE {table} SET {column} = '{moment}' {which}"))
        connection.execute(text(UNOWNED))
    engine.dispose()
    with Journal.open(url) as journal:
        return shown(journal)


def freeze(folder: Path) -> None:
    """Write a frozen journal of each database, and what both of them show."""
    folder.mkdir()
    with TemporaryDirectory() as work, running() as server:
        file = Path(work) / "retrowalk.db"
        facts = filled(f"sqlite:///{file}")
        assert filled(f"postgresql://walker@/postgres?host={server}") == facts
        dump = [program("pg_dump"), "-h", server, "-U", "walker", "--no-owner", "--no-privileges"]
        sql = subprocess.run(
            [*dump, "--inserts", "--rows-per-insert=50", "postgres"],
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout
        with closing(sqlite3.connect(file)) as database:
            database.execute("VACUUM")
            database.execute("PRAGMA journal_mode = DELETE")  # all of it in the one file
        _pack(folder / "retrowalk.db.gz", file.read_bytes())
    # newer dumps hold commands of psql, which older ones do not know
    kept = [line for line in sql.splitlines() if not line.startswith(("\\", "--"))]
    _pack(folder / "retrowalk.sql.gz", "\n".join(filter(None, kept)).encode())
    text = json.dumps(facts, indent=1, ensure_ascii=False, sort_keys=True)
    _pack(folder / "shown.json.gz", text.encode())


def _pack(file: Path, data: bytes) -> None:
    file.write_bytes(gzip.compress(data, mtime=0))


if __name__ == "__main__":
    freeze(HERE / sys.argv[1])
