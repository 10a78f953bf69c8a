"""Bring your walks: files of watches and other apps taken in, told of, and taken back."""

from contextlib import suppress
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import Form, Query, Request
from pydantic import Field
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response, StreamingResponse

from retrowalk.activity import MOST_LAPS
from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer
from retrowalk.journal.bodies import Backward, Import
from retrowalk.journal.imports import Receipt, Status
from retrowalk.languages import say
from retrowalk.people import Right
from retrowalk.people.consent import Use
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Id, Now, TheCoach, TheTemplates, TheWalker, needs, utc_now
from retrowalk.web.routes.import_files import original_of, stop_reading
from retrowalk.web.routing import Router
from retrowalk.web.taking_in import begin_reading, check_room, reading_of
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views.taken import taken

router = Router(prefix="/imports", include_in_schema=False)

MOST_FILES = 1000
"""Of one form; a page with a script sends each by itself."""
LISTED = 200
"""Files of a kind that a receipt names; of more it is said how many."""
WORTH_TELLING = (Status.REFUSED, Status.WAITING, Status.KEPT, Status.JOINED, Status.KNOWN)
"""In which order a receipt tells of its files."""

Zone = Annotated[str, AtMost(60), Form()]


@router.get("")
def bring(request: Request, coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask for files, and list what was brought before."""
    return _form(request, coach, templates)


@router.get("/shared")
def shared(walker: TheWalker, templates: TheTemplates) -> Response:
    """Show what other apps shared with this phone, and ask whether, and whose."""
    return templates("shared_files.html")


@router.get("/shared/link")
def shared_link(templates: TheTemplates) -> Response:
    """Give the line that leads there, as a part of a page."""
    return templates("shared_link.html")


@router.post("")
@router.post("/shared")
async def take_in(
    request: Request, coach: TheCoach, walker: TheWalker, templates: TheTemplates, now: Now
) -> Response:
    """Take files in that a form brings, without a script."""
    check_room(request, int(request.headers.get("content-length", "0")))
    async with request.form(max_files=MOST_FILES) as form:
        files = [one for one in form.getlist("files") if isinstance(one, UploadFile)]
        named = [one for one in files if one.filename]
        zone = form.get("zone")
        return await run_in_threadpool(
            _take_in, request, coach, walker, templates, now, named, str(zone or "")
        )


def _take_in(
    request: Request,
    coach: Coach,
    walker: int,
    templates: Templates,
    now: datetime,
    files: list[UploadFile],
    zone: str,
) -> Response:
    if not files:
        return _form(request, coach, templates, say("bring-refused-none"))
    batch = coach.importing.begin(Import(by="page"), now)
    for file in files:
        coach.importing.hand_in(batch, file.filename or "", file.file, now)
    begin_reading(request, coach, walker, batch, zone[:60])
    return RedirectResponse(f"/imports/{batch}", 303)


@router.get("/backward")
def ask(
    coach: TheCoach, templates: TheTemplates, later: Annotated[int, Query(ge=0, le=100_000)] = 0
) -> Response:
    """Ask of one walk at a time which way it went; ``later`` of them are left for another day."""
    return _question(coach, templates, later)


@router.post("/backward/none")
def tell_none(coach: TheCoach, now: Now, newest: Annotated[int, Form(ge=0, lt=2**31)]) -> Response:
    """Tell of all walks that the page asked about, up to the newest, that they went forward."""
    asked = [one.id for one in coach.importing.asked() if one.id <= newest]
    coach.importing.tell_none(asked, now)
    return RedirectResponse("/imports/backward", 303)


@router.post("/backward/{activity}")
def tell(
    activity: Id,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    was: Annotated[Literal["all", "none", "laps"], Form()],
    laps: Annotated[list[Annotated[int, Field(ge=0, lt=MOST_LAPS)]] | None, Form()] = None,
    later: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> Response:
    """Keep which way a walk went, and go on to the next."""
    if was == "laps" and not laps:
        return _question(coach, templates, later, say("bring-refused-laps"))
    numbers = tuple(sorted(set(laps or []))) if was == "laps" else ()
    coach.importing.tell_backward(activity, Backward(was=was, laps=numbers), now)
    return told(f"/imports/backward?later={later}", coach.record.last(), now)


def _question(coach: Coach, templates: Templates, later: int, refused: str = "") -> Response:
    asked = coach.importing.asked()
    return templates(
        "imports_backward.html",
        status=422 if refused else 200,
        one=asked[later] if later < len(asked) else None,
        later=later,
        count=len(asked) - later,
        newest=max((one.id for one in asked), default=0),
        refused=refused,
    )


@router.get("/{batch}")
def receipt(batch: Id, request: Request, coach: TheCoach, templates: TheTemplates) -> Response:
    """Show how far the reading is, and what became of each file."""
    shown = coach.importing.receipt(batch)
    job = reading_of(request, batch, utc_now())
    return templates(
        "imports_batch.html",
        receipt=shown,
        job=job,
        goes_on=job is not None and job.goes_on,
        read=len(shown.files) - shown.count(Status.WAITING),
        counts=[(status, shown.count(status)) for status in WORTH_TELLING if shown.count(status)],
        days=sum(one.days for one in shown.files),
        groups=_groups(shown),
        most=LISTED,
        asked=len(coach.importing.asked()),
    )


@router.post("/{batch}/read")
def read(
    batch: Id, request: Request, coach: TheCoach, walker: TheWalker, zone: Zone = ""
) -> Response:
    """Go on with what was stopped."""
    begin_reading(request, coach, walker, batch, zone)
    return RedirectResponse(f"/imports/{batch}", 303)


@router.post("/{batch}/stop")
def stop(batch: Id, request: Request, coach: TheCoach) -> Response:
    """Read no further; what was read stays."""
    coach.importing.receipt(batch)
    stop_reading(request, batch)
    return RedirectResponse(f"/imports/{batch}", 303)


@router.post("/{batch}/take-back")
def take_back(batch: Id, request: Request, coach: TheCoach, now: Now) -> Response:
    """Let a whole batch count no more."""
    coach.importing.receipt(batch)
    stop_reading(request, batch)
    with suppress(InvalidAnswer):  # pressed twice
        coach.importing.undo(batch, now)
        return told(f"/imports/{batch}", coach.record.last(), now, "taken")
    return RedirectResponse(f"/imports/{batch}", 303)


@router.post("/{batch}/put-back")
def put_back(batch: Id, coach: TheCoach, now: Now) -> Response:
    """Let a batch count again that was taken back."""
    coach.importing.redo(batch, now)
    return RedirectResponse(f"/imports/{batch}", 303)


@router.get("/{batch}/files/{file}")
@needs(Right.SEE, Use.RECORDINGS)
def original(batch: Id, file: Id, coach: TheCoach) -> StreamingResponse:
    """Give a file as it came."""
    return original_of(coach, batch, file)


def _groups(receipt: Receipt) -> list[tuple[Status, list[Any]]]:
    every = ((status, [f for f in receipt.files if f.status is status]) for status in WORTH_TELLING)
    return [(status, files) for status, files in every if files]


def _form(request: Request, coach: Coach, templates: Templates, refused: str = "") -> Response:
    return templates(
        "imports.html",
        status=422 if refused else 200,
        refused=refused,
        taken=taken(request.app.state.upload_limit),
        batches=coach.importing.all(),
        asked=len(coach.importing.asked()),
    )
