"""What somebody sees who was given a link: a page that opens it, and the answers it asks for.

A SMART Health Link (HL7, STU 1, "SHL manifest"): the manifest is asked for by POST with the code.
Everybody may ask; whoever has no link, a wrong one, or one that is over hears the same.
"""

from datetime import datetime
from typing import Annotated, Any

from fastapi import Path, Request
from pydantic import Field
from starlette.responses import JSONResponse, Response

from retrowalk.journal import Journal
from retrowalk.lan.pairing import digest
from retrowalk.languages import say
from retrowalk.people.proposals import SharedWord, proposed
from retrowalk.people.shares import MANIFEST, PAGE, Opened, file_at, location, opened
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import Now, TheTemplates
from retrowalk.web.routing import Router

router = Router()

NOTHING, WRONG, TOO_MANY = 404, 401, 429
NOT_KEPT = {"Cache-Control": "no-store"}

Address = Annotated[str, Path(min_length=43, max_length=43, pattern="^[A-Za-z0-9_-]+$")]
Ticket = Annotated[str, Path(max_length=80)]
Passcode = Annotated[str, AtMost(60)]
Recipient = Annotated[str, AtMost(120), Field(min_length=1)]


class Asked(Value):
    """Who asks for what a link shows, and its code."""

    recipient: Recipient
    passcode: Passcode = ""
    embeddedLengthMax: Annotated[int, Field(ge=0)] | None = None  # noqa: N815  (its name in HL7's)


class ToldByLink(Value):
    """A professional's word that comes by a link."""

    recipient: Recipient
    passcode: Passcode = ""
    word: SharedWord


class Manifest(Value):
    """What a link shows: its files, each sealed with the link's key."""

    status: str = "finalized"
    files: tuple[dict[str, str], ...]


def _answer(*, description: str) -> dict[str, Any]:
    return {"description": description}


RESPONSES: dict[int | str, dict[str, Any]] = {
    WRONG: _answer(description="The wrong code, and how many more may be tried"),
    NOTHING: _answer(description="Nothing here: withdrawn, over, closed, or never there"),
    422: _answer(description="Something in it does not fit"),
    TOO_MANY: _answer(description="Too many tries; when to try again"),
}


@router.get(PAGE, include_in_schema=False)
def page(templates: TheTemplates) -> Response:
    """Give the page that opens a link; which one, no server is told."""
    answer = templates("shared.html", in_link=True)
    answer.headers.update(NOT_KEPT)
    return answer


@router.post(MANIFEST + "{address}", tags=["shares"], responses=RESPONSES, response_model=Manifest)
def manifest(request: Request, address: Address, asked: Asked, now: Now) -> Response:
    """Open a link with its code (SMART Health Links, STU 1)."""
    if wait := _wait(request, now):
        return wait
    found = opened(_journal(request), address, asked.passcode, asked.recipient, now)
    if refused := _refused(request, found):
        return refused
    files = found.files if found else ()
    most = asked.embeddedLengthMax
    if most is not None:
        files = tuple(
            file if len(file["embedded"]) <= most else _apart(request, address, number, file, now)
            for number, file in enumerate(files)
        )
    answer = Manifest(files=files)
    return JSONResponse(answer.model_dump(), headers=NOT_KEPT)


@router.get(
    MANIFEST + "{address}/files/{ticket}",
    tags=["shares"],
    response_class=Response,
    responses={NOTHING: RESPONSES[NOTHING]},
)
def sealed_file(request: Request, address: Address, ticket: Ticket, now: Now) -> Response:
    """Give one file of an opened link, sealed, where its manifest named only its address."""
    sealed = file_at(_journal(request), address, ticket, now)
    return (
        Response(sealed, media_type="application/jose", headers=NOT_KEPT) if sealed else _nothing()
    )


@router.post(
    MANIFEST + "{address}/still",
    tags=["shares"],
    status_code=204,
    responses={NOTHING: RESPONSES[NOTHING]},
)
def still(request: Request, address: Address, now: Now) -> Response:
    """Tell whether what a link shows may still be shown."""
    stands = _journal(request).shares.stands(digest(address), now)
    return Response(status_code=204, headers=NOT_KEPT) if stands else _nothing()


@router.post(MANIFEST + "{address}/word", tags=["shares"], status_code=204, responses=RESPONSES)
def word(request: Request, address: Address, told: ToldByLink, now: Now) -> Response:
    """Keep a professional's word for the walker to accept or decline."""
    if wait := _wait(request, now):
        return wait
    found = proposed(_journal(request), address, told.passcode, told.word, now)
    if refused := _refused(request, found):
        return refused
    return Response(status_code=204, headers=NOT_KEPT)


def _apart(
    request: Request, address: str, number: int, file: dict[str, str], now: datetime
) -> dict[str, str]:
    """Name where a file is fetched that is longer than was wished for."""
    here = f"{request.url.scheme}://{request.headers['host']}"
    return {"contentType": file["contentType"], "location": here + location(address, number, now)}


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal


def _wait(request: Request, now: datetime) -> Response | None:
    """Make an address wait that tries again and again."""
    wait_s = request.app.state.share_attempts.wait_s(_sender(request), now)
    if not wait_s:
        return None
    headers = NOT_KEPT | {"Retry-After": str(wait_s)}
    return JSONResponse({"error": say("share-wait")}, TOO_MANY, headers)


def _refused(request: Request, found: object) -> Response | None:
    """Tell what is wrong, and what it leaves; None where the code was right."""
    if found is None:
        return _nothing()
    if isinstance(found, Opened) and found.wrong_left is not None:
        told = {"error": say("share-wrong-code"), "remainingAttempts": found.wrong_left}
        return JSONResponse(told, WRONG, NOT_KEPT)
    request.app.state.share_attempts.right(_sender(request))
    return None


def _nothing() -> Response:
    return JSONResponse({"error": say("share-gone-title")}, NOTHING, NOT_KEPT)


def _sender(request: Request) -> str:
    return request.client.host if request.client else ""
