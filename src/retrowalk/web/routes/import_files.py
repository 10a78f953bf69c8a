"""Files of watches and other apps for programs: begun as a batch, sent in pieces, read, told of."""

from typing import Annotated

from fastapi import Query, Request, status
from pydantic import Field
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from retrowalk.coach import Coach
from retrowalk.coach.arriving import PIECE_BYTES, Arrival
from retrowalk.errors import InvalidAnswer
from retrowalk.journal.activities import StoredActivity
from retrowalk.journal.bodies import Backward, Import
from retrowalk.journal.imports import Receipt
from retrowalk.languages import say
from retrowalk.people import Right
from retrowalk.people.consent import Use
from retrowalk.value import AtMost, Value
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Id, Now, TheCoach, TheWalker, needs, utc_now
from retrowalk.web.routes.api import RESPONSES
from retrowalk.web.routing import Router
from retrowalk.web.taking_in import begin_reading, check_room, reading_of
from retrowalk.web.views.jobs import JobNow
from retrowalk.web.views.taken import Taken, taken

MOST_BYTES = 2**40
"""More than any disk has room for; the limit is :class:`Taken`'s."""

Path = Annotated[str, AtMost(900), Query(description="the file's name, with its folders")]
Bytes = Annotated[int, Query(ge=0, le=MOST_BYTES)]

_BINARY = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}


class Begun(Value):
    """What a batch is called, and the door it comes through."""

    name: Annotated[str, AtMost(200)] = ""
    by: Annotated[str, Field(pattern="^(page|program|phone)$")] = "program"


class Zone(Value):
    """Where times are that files tell no zone of, by its IANA name; else where the server is."""

    zone: Annotated[str, AtMost(60)] = ""


class Batch(Value):
    """What became of a batch so far, and how far its reading is."""

    receipt: Receipt
    job: JobNow | None


router = Router(prefix="/imports", tags=["imports"], responses=RESPONSES)


@router.get("")
def batches(coach: TheCoach) -> tuple[Receipt, ...]:
    """List every batch with what became of its files, the newest first."""
    return coach.importing.all()


@router.post("", status_code=status.HTTP_201_CREATED)
def begin(body: Begun, coach: TheCoach, now: Now) -> Receipt:
    """Begin a batch; its files are sent next."""
    batch = coach.importing.begin(Import.model_validate(body.model_dump()), now)
    return coach.importing.receipt(batch)


@router.get("/taken")
def what_is_taken(request: Request, walker: TheWalker) -> Taken:
    """Tell which files are read, and how large one may be."""
    return taken(request.app.state.upload_limit)


@router.get("/asked")
def asked(coach: TheCoach) -> tuple[StoredActivity, ...]:
    """List the activities of which it is not known which way they went, the newest first."""
    return coach.importing.asked()


@router.put("/activities/{activity}/backward", status_code=204)
def tell_backward(activity: Id, body: Backward, coach: TheCoach, now: Now) -> None:
    """Tell which way an activity went: all of it backward, none of it, or these laps."""
    coach.importing.tell_backward(activity, body, now)


@router.get("/{batch}")
def batch(batch: Id, request: Request, coach: TheCoach) -> Batch:
    """Give what became of a batch so far, and how far its reading is."""
    return _batch(request, coach, batch)


@router.get("/{batch}/files")
def so_far(batch: Id, coach: TheCoach, path: Path = "") -> Arrival:
    """Give how much of a file has come: it goes on from there."""
    return coach.arriving.so_far(batch, path)


@router.put("/{batch}/files", openapi_extra={"requestBody": {"content": _BINARY}})
async def send(
    batch: Id,
    request: Request,
    coach: TheCoach,
    now: Now,
    path: Annotated[str, AtMost(900), Query(min_length=1)],
    size: Annotated[Bytes, Query(description="of the whole file")],
    offset: Annotated[Bytes, Query(description="of the first byte that is sent now")] = 0,
) -> Arrival:
    """Take the next bytes of a file, as many as there are; once all came it waits to be read.

    What has come by the time the line breaks is kept: where it goes on is told by the same address.
    """
    here = coach.arriving
    came = await run_in_threadpool(here.so_far, batch, path)
    if came.file is not None:
        return came
    check_room(request, size, came.bytes)
    pending = bytearray()
    async for data in request.stream():
        pending += data
        if offset + len(pending) > size:
            raise InvalidAnswer(say("bring-more-than-told"))
        if len(pending) >= PIECE_BYTES:
            offset = await run_in_threadpool(here.take, batch, path, offset, bytes(pending), now)
            pending.clear()
    if pending:
        await run_in_threadpool(here.take, batch, path, offset, bytes(pending), now)
    return await run_in_threadpool(here.end, batch, path, size, now)


@router.post("/{batch}/read")
def read(batch: Id, body: Zone, request: Request, coach: TheCoach, walker: TheWalker) -> Batch:
    """Let what waits in a batch be read; what was stopped goes on."""
    begin_reading(request, coach, walker, batch, body.zone)
    return _batch(request, coach, batch)


@router.post("/{batch}/stop")
def stop(batch: Id, request: Request, coach: TheCoach) -> Batch:
    """Read a batch no further; what was read of it stays."""
    coach.importing.receipt(batch)
    stop_reading(request, batch)
    return _batch(request, coach, batch)


@router.post("/{batch}/take-back")
def take_back(batch: Id, coach: TheCoach, now: Now) -> Receipt:
    """Let a batch count no more, with all that came in it; the files stay kept."""
    coach.importing.undo(batch, now)
    return coach.importing.receipt(batch)


@router.get("/{batch}/files/{file}/original", response_class=StreamingResponse)
@needs(Right.SEE, Use.RECORDINGS)
def original(batch: Id, file: Id, coach: TheCoach) -> StreamingResponse:
    """Give a file as it came, byte for byte."""
    return original_of(coach, batch, file)


def original_of(coach: Coach, batch: int, file: int) -> StreamingResponse:
    """Give a file of a batch as it came, piece by piece.

    Raises
    ------
    NotInJournal
        if there is no such file in it
    """
    path, size, pieces = coach.arriving.original(batch, file)
    headers = attachment(path.replace("\\", "/").rpartition("/")[2] or "file")
    headers |= {"Content-Length": str(size), "Content-Encoding": "identity"}
    return StreamingResponse(pieces, media_type="application/octet-stream", headers=headers)


def stop_reading(request: Request, batch: int) -> None:
    """Let a batch be read no further, where it is being read."""
    reading = reading_of(request, batch, utc_now())
    if reading is not None:
        request.app.state.journal.jobs.cancel(reading.id, utc_now())


def _batch(request: Request, coach: Coach, batch: int) -> Batch:
    receipt = coach.importing.receipt(batch)
    return Batch(receipt=receipt, job=reading_of(request, batch, utc_now()))
