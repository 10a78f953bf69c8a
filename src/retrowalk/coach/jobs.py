"""The kinds of jobs, and how each of them is done, the same in the server and on a command line."""

import io
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from retrowalk.coach.aside import drop_unfinished, written_aside
from retrowalk.coach.backups import BackupPlace
from retrowalk.coach.coach import Coach
from retrowalk.coach.keeping_backups import back_up, next_night
from retrowalk.coach.working import Handler, Turn
from retrowalk.coach.zones import zone_named
from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal
from retrowalk.journal.jobs import ENDED, Job
from retrowalk.languages import Message

KEPT_FOR = timedelta(days=7)
"""How long it is known what became of a job."""
RESULTS_FOR = timedelta(days=1)
"""How long a file that was made can be fetched."""


class JobKind(StrEnum):
    """What may take long."""

    IMPORT = "import"  # a batch of files is read
    EXPORT = "export"  # everything is written into one file
    MEASURE = "measure"  # a large recording, which is kept already, is measured
    TIDY = "tidy"  # of the machine: the store of bytes is put in order, each hour
    BACKUP = "backup"  # the whole journal of everybody is written into one file, and proved


def handlers(
    journal: Journal,
    results: Path,
    now: Callable[[], datetime],
    backups: BackupPlace | None = None,
) -> dict[str, Handler]:
    """Give who does which kind; files that are made lie in the folder ``results``."""
    of_the_machine = (
        {} if backups is None else {JobKind.BACKUP: partial(_back_up, journal, backups)}
    )
    return of_the_machine | {
        JobKind.IMPORT: partial(_import, journal, now),
        JobKind.EXPORT: partial(_export, journal, results, now),
        JobKind.MEASURE: partial(_measure, journal),
        JobKind.TIDY: partial(_tidy, journal, now),
    }


def to_import(journal: Journal, walker: int, batch: int, zone: str, at: datetime) -> Job:
    """Let what waits in a batch be read; ``zone`` is where times are that files tell none of.

    Raises
    ------
    NotInJournal
        if there is no such batch
    """
    Coach(journal, walker).importing.receipt(batch)
    told = {"batch": batch, "zone": zone}
    return _to_do(journal, JobKind.IMPORT, told, at, walker, str(batch))


def to_export(journal: Journal, walker: int, at: datetime) -> Job:
    """Let everything of a walker be written into one file."""
    return _to_do(journal, JobKind.EXPORT, {}, at, walker, str(walker))


def to_measure(
    journal: Journal,
    walker: int,
    recording: int,
    options: dict[str, Any],
    session: str | None,
    at: datetime,
) -> Job:
    """Let a recording be measured that is kept already."""
    told = {"recording": recording, "options": options, "session": session}
    return _to_do(journal, JobKind.MEASURE, told, at, walker, str(recording))


def to_tidy(journal: Journal, at: datetime) -> None:
    """Let the store of bytes be put in order this hour, and each hour after it, by one process."""
    if journal.store.is_used:
        hour = at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
        journal.jobs.add(JobKind.TIDY, {}, at, key=f"{JobKind.TIDY} {hour}", due_at=hour)


def to_back_up(journal: Journal, at: datetime) -> Job:
    """Let a backup be made now, because somebody asked for it."""
    told = {"why": "asked"}
    return journal.jobs.add(JobKind.BACKUP, told, at, key=f"{JobKind.BACKUP} asked", again=True)


def to_back_up_daily(journal: Journal, at: datetime) -> Job:
    """Let the next daily backup be made when it is due; asked for again it is the same."""
    for job in journal.jobs.of(None, JobKind.BACKUP):
        if job.told == _DAILY and job.state not in ENDED:
            return job
    due_at = next_night(at)
    key = f"{JobKind.BACKUP} {due_at:%Y-%m-%d}"
    return journal.jobs.add(JobKind.BACKUP, _DAILY, at, key=key, due_at=due_at)


_DAILY = {"why": "daily"}


def job_of(journal: Journal, walker: int, number: int) -> Job:
    """Give a job of a walker's.

    Raises
    ------
    NotInJournal
        if they have none of this number
    """
    job = journal.jobs.get(number)
    if job.walker_id != walker:
        raise NotInJournal(Message("job-unknown", id=str(number)))
    return job


def import_of(journal: Journal, batch: int) -> Job | None:
    """Give the job that reads a batch, if one was to."""
    return journal.jobs.known(f"{JobKind.IMPORT} {batch}")


def result_of(results: Path, job: Job) -> Path:
    """Give where the file is that a job has made.

    Raises
    ------
    NotInJournal
        if there is none, or none any more
    """
    file = results / str(job.result.get("file", ""))
    if not job.result.get("file") or not file.is_file():
        raise NotInJournal(Message("job-no-file"))
    return file


def _to_do(
    journal: Journal, kind: JobKind, told: dict[str, Any], at: datetime, walker: int, key: str
) -> Job:
    return journal.jobs.add(kind, told, at, key=f"{kind} {key}", walker_id=walker, again=True)


def _import(journal: Journal, now: Callable[[], datetime], turn: Turn) -> dict[str, Any]:
    walker, told = turn.job.walker_id, turn.job.told
    assert walker is not None  # noqa: S101  (as it was kept)
    at = now()
    Coach(journal, walker).importing.work(
        told["batch"], at, zone_named(told["zone"]), turn.progress
    )
    journal.jobs.forget_before(turn.job.made_at - KEPT_FOR)
    return {"batch": told["batch"]}


def _measure(journal: Journal, turn: Turn) -> dict[str, Any]:
    walker, told = turn.job.walker_id, turn.job.told
    assert walker is not None  # noqa: S101  (as it was kept)
    recordings = Coach(journal, walker).recordings
    walk = recordings.measure_kept(told["recording"], told["options"], told["session"])
    return {"walk": walk.id}


def _tidy(journal: Journal, now: Callable[[], datetime], turn: Turn) -> dict[str, Any]:
    at = now()
    journal.store.sweep()
    journal.store.settle(lambda moved: turn.progress(moved.moved))
    journal.jobs.forget_before(at - KEPT_FOR)
    to_tidy(journal, at + timedelta(hours=1))
    return {}


def _export(
    journal: Journal, results: Path, now: Callable[[], datetime], turn: Turn
) -> dict[str, Any]:
    walker, at = turn.job.walker_id, now()
    assert walker is not None  # noqa: S101  (as it was kept)
    drop_unfinished(results, "*")
    for old in results.glob("*.zip"):
        with suppress(FileNotFoundError):  # others clear away, too
            if at.timestamp() - old.stat().st_mtime > RESULTS_FOR.total_seconds():
                old.unlink()
    whole = results / f"{turn.job.id}.zip"
    with written_aside(whole) as out:
        with io.BufferedRandom(_Told(out.fileno(), turn)) as file:
            Coach(journal, walker).exports.journal(file, at)
        size = os.fstat(out.fileno()).st_size
    return {"file": whole.name, "size": size}


def _back_up(journal: Journal, place: BackupPlace, turn: Turn) -> dict[str, Any]:
    at = datetime.now(UTC)
    if turn.job.told == _DAILY:
        due_at = next_night(max(at, turn.job.made_at))
        key = f"{JobKind.BACKUP} {due_at:%Y-%m-%d}"
        journal.jobs.add(JobKind.BACKUP, _DAILY, at, key=key, due_at=due_at)
    made = back_up(journal, place, turn.job.told["why"], at, turn.progress)
    journal.jobs.forget_before(turn.job.made_at - KEPT_FOR)
    return {"file": made.file, "size": made.size}


class _Told(io.FileIO):
    """A file that is open already, and tells how much of it is written."""

    def __init__(self, file: int, turn: Turn) -> None:
        super().__init__(file, "r+", closefd=False)
        self._turn = turn

    def write(self, data: Any) -> int:
        self._turn.progress(self.tell())
        return super().write(data)
