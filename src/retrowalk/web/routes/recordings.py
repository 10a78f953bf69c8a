"""Recordings of the player, chunk by chunk: sent again until acknowledged, stored once."""

from typing import Annotated

from fastapi import Body, Path, Query
from pydantic import Field
from starlette.responses import Response

from retrowalk.coach import UploadResult
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import say
from retrowalk.people import Right
from retrowalk.people.consent import Use
from retrowalk.value import Value
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Now, TheCoach, needs
from retrowalk.web.logs import logger
from retrowalk.web.routing import Router

MOST_CHUNKS = 50_000
"""More than a day of them."""
MOST_BYTES = 256_000
"""A chunk of two seconds is under 20 kB, at the fastest rate of any phone."""

Key = Annotated[str, Path(pattern=r"^[0-9A-Za-z-]{8,64}$", description="as the phone named it")]
Number = Annotated[int, Path(ge=0, lt=MOST_CHUNKS)]
Crc32 = Annotated[str, Query(pattern=r"^[0-9a-f]{8}$", description="of the bytes, hexadecimal")]


class Missing(Value):
    """Which chunks of a recording the journal lacks."""

    missing: tuple[int, ...]


class Finish(Value):
    """How many chunks the whole recording has, and which of them the phone has lost."""

    chunks: Annotated[int, Field(ge=1, le=MOST_CHUNKS)]
    lost: frozenset[Annotated[int, Field(ge=0, lt=MOST_CHUNKS)]] = frozenset()


log = logger(__name__)
router = Router(prefix="/recordings", tags=["walks"])


@router.post("/{recording_id}/chunks/{number}", status_code=204)
def take(
    recording_id: Key,
    number: Number,
    crc32: Crc32,
    chunk: Annotated[bytes, Body(media_type="text/csv")],
    coach: TheCoach,
    now: Now,
) -> None:
    """Keep a chunk, in any order. Sending it again changes nothing."""
    if len(chunk) > MOST_BYTES:
        raise InvalidAnswer(say("refused-piece"))
    coach.recordings.uploads.take(recording_id, number, chunk, int(crc32, 16), now)


@router.get("/{recording_id}/missing")
def missing(
    recording_id: Key, chunks: Annotated[int, Query(ge=1, le=MOST_CHUNKS)], coach: TheCoach
) -> Missing:
    """Name the chunks that have not come yet, of so many."""
    return Missing(missing=coach.recordings.uploads.missing(recording_id, chunks))


@router.post("/{recording_id}/finish")
def finish(recording_id: Key, body: Finish, coach: TheCoach, now: Now) -> UploadResult:
    """Put the chunks together and measure the walk, unless some must still be sent."""
    result = coach.recordings.uploads.finish(recording_id, body.chunks, body.lost, now)
    if result.sentence and not result.missing:
        log.warning("not measured", chunks=body.chunks, lost=body.lost)
    return result


@router.get("/{recording_id}/file", response_class=Response)
@needs(Right.SEE, Use.RECORDINGS)
def file(recording_id: Key, coach: TheCoach) -> Response:
    """Give the recording as a file, as the phone would have saved it."""
    name, data = coach.recordings.uploads.file(recording_id)
    return Response(data, media_type="text/csv", headers=attachment(name))
