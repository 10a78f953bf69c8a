"""Files on their way in: room for them is looked at first, and what they hold is read as a job."""

import shutil
import tempfile
from datetime import datetime

from fastapi import Request

from retrowalk.coach import Coach
from retrowalk.coach.jobs import import_of, to_import
from retrowalk.errors import NoRoom
from retrowalk.journal import Journal
from retrowalk.journal.imports import Status
from retrowalk.languages import Message
from retrowalk.web.dependencies import utc_now
from retrowalk.web.security.guard import MEGABYTE
from retrowalk.web.views.jobs import JobNow, job_now

LEFT_FREE = 200 * MEGABYTE
"""So much of the disk is never filled: the journal goes on, and so does the machine."""
SHORT_BYTES, SHORT_FILES = 4 * MEGABYTE, 20
"""What is read while a page waits for it."""


def check_room(request: Request, size: int, came: int = 0) -> None:
    """Look whether a file of so many bytes has room, beside the copy that is read from.

    So many of them ``came`` already, and have their room.

    Raises
    ------
    NoRoom
        if they have none, or are more than is taken in here
    """
    most: int = request.app.state.upload_limit
    if size > most:
        raise NoRoom(Message("bring-too-large", size=_mb(size), most=_mb(most)))
    journal: Journal = request.app.state.journal
    rooms = (shutil.disk_usage(tempfile.gettempdir()).free, journal.free_bytes)
    free = min(room for room in rooms if room is not None) // 2  # which may be one and the same
    if size - came + LEFT_FREE > free:
        raise NoRoom(Message("bring-no-room", size=_mb(size), free=_mb(max(0, free - LEFT_FREE))))


def begin_reading(request: Request, coach: Coach, walker: int, batch: int, zone: str) -> JobNow:
    """Let what waits in a batch be read: a little at once, more of it behind the pages."""
    state = request.app.state
    job = to_import(state.journal, walker, batch, zone, utc_now())
    waiting = [one for one in coach.importing.receipt(batch).files if one.status is Status.WAITING]
    if len(waiting) <= SHORT_FILES and coach.arriving.size(waiting) <= SHORT_BYTES:
        state.worker.do_one(job.id)
        job = state.journal.jobs.get(job.id)
    else:
        state.worker.ring()
    return job_now(job, utc_now())


def reading_of(request: Request, batch: int, now: datetime) -> JobNow | None:
    """Give how far the reading of a batch is, if it was begun."""
    job = import_of(request.app.state.journal, batch)
    return None if job is None else job_now(job, now)


def _mb(size: int) -> int:
    return round(size / MEGABYTE)
