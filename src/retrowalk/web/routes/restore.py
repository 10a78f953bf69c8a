"""A journal that was taken along elsewhere: brought here, looked at, and merged on a yes."""

from typing import Annotated, Literal

from fastapi import Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import UnreadableJournal
from retrowalk.journal.merging import Merged
from retrowalk.languages import Message
from retrowalk.web.dependencies import Id, Now, TheCoach, TheTemplates, TheWalker
from retrowalk.web.routing import Router
from retrowalk.web.taking_in import begin_reading, check_room
from retrowalk.web.templating import Templates

router = Router(prefix="/restore", include_in_schema=False)


@router.get("")
def ask(request: Request, templates: TheTemplates) -> Response:
    """Ask for the file."""
    return _form(request, templates)


@router.post("")
async def hand_in(request: Request, coach: TheCoach, templates: TheTemplates, now: Now) -> Response:
    """Keep the file until it is answered."""
    check_room(request, int(request.headers.get("content-length", "0")))
    async with request.form(max_files=1) as form:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            return _form(request, templates, Message("everything-none"))
        batch = await run_in_threadpool(coach.moving_in.hand_in, file.filename, file.file, now)
    return RedirectResponse(f"/restore/{batch}", 303)


@router.get("/{batch}")
def foresee(batch: Id, request: Request, coach: TheCoach, templates: TheTemplates) -> Response:
    """Say what will come, and ask."""
    try:
        coming = coach.moving_in.foresee(batch)
    except UnreadableJournal as error:
        return _form(request, templates, Message.of(error.args[0]))
    return templates("restore_asked.html", batch=batch, counts=_counts(coming))


@router.post("/{batch}")
def answer(
    batch: Id,
    request: Request,
    coach: TheCoach,
    walker: TheWalker,
    come: Annotated[Literal["yes", "no"], Form()],
) -> Response:
    """Merge it, or leave it."""
    if come == "no":
        coach.moving_in.leave(batch)
        return RedirectResponse("/restore", 303)
    begin_reading(request, coach, walker, batch, "")
    return RedirectResponse(f"/imports/{batch}", 303)


def _form(request: Request, templates: Templates, refused: Message | None = None) -> Response:
    limit: int = request.app.state.upload_limit
    status = 422 if refused else 200
    return templates("restore.html", status=status, refused=refused, limit_bytes=limit)


def _counts(coming: Merged) -> list[Message]:
    return [Message(f"everything-{name}", count=count) for name, count in coming if count]
