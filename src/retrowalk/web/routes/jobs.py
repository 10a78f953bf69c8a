"""What takes long: how far it is, stopped, and what came of it."""

from fastapi import Request
from starlette.responses import FileResponse, RedirectResponse, Response

from retrowalk.coach.jobs import JobKind, job_of, result_of, to_export
from retrowalk.journal.jobs import Job, State
from retrowalk.journal.seen import Done
from retrowalk.people import Right
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Id, Now, TheTemplates, TheVisitor, TheWalker, needs, utc_now
from retrowalk.web.proving import Proved
from retrowalk.web.routes.api import RESPONSES
from retrowalk.web.routing import Router
from retrowalk.web.views.jobs import JobNow, job_now

router = Router(include_in_schema=False)
api = Router(prefix="/jobs", tags=["jobs"], responses=RESPONSES)


@router.post("/exports", dependencies=[Proved])
@needs(Right.TAKE_ALONG)
def export(request: Request, walker: TheWalker) -> Response:
    """Begin to write everything into one file."""
    return RedirectResponse(f"/jobs/{_begun(request, walker).id}", 303)


@router.get("/jobs/{job}")
def job(job: Id, request: Request, walker: TheWalker, templates: TheTemplates) -> Response:
    """Show how far it is, or lead on to what came of it."""
    now = _now(request, walker, job)
    if now.kind is JobKind.IMPORT:
        batch = request.app.state.journal.jobs.get(job).told["batch"]
        return RedirectResponse(f"/imports/{batch}", 303)
    if now.walk is not None:
        return RedirectResponse(f"/walks/{now.walk}", 303)
    return templates("job.html", job=now)


@router.post("/jobs/{job}/stop")
def stop(job: Id, request: Request, walker: TheWalker) -> Response:
    """Do it no further."""
    stop_by_program(job, request, walker)
    return RedirectResponse(f"/jobs/{job}", 303)


@router.get("/jobs/{job}/file", dependencies=[Proved])
@needs(Right.TAKE_ALONG)
def fetch(
    job: Id, request: Request, walker: TheWalker, visitor: TheVisitor, now: Now
) -> FileResponse:
    """Give the file that was made; of who signed in it is noted that they took it along."""
    journal = request.app.state.journal
    made = job_of(journal, walker, job)
    file = result_of(request.app.state.results, made)
    if visitor.account_id is not None:
        journal.audit.note(Done.TAKEN_ALONG, now, account_id=visitor.account_id, walker_id=walker)
    headers = attachment("journal.zip") | {"Content-Encoding": "identity"}
    return FileResponse(file, media_type="application/zip", headers=headers)


@api.post("/export", status_code=201, dependencies=[Proved])
@needs(Right.TAKE_ALONG)
def begin_export(request: Request, walker: TheWalker) -> JobNow:
    """Begin to write everything into one file, which is fetched once it is done."""
    return job_now(_begun(request, walker), utc_now())


@api.get("/{job}")
def how_far(job: Id, request: Request, walker: TheWalker) -> JobNow:
    """Tell how far something is that takes long, and what came of it."""
    return _now(request, walker, job)


@api.post("/{job}/stop")
def stop_by_program(job: Id, request: Request, walker: TheWalker) -> JobNow:
    """Do it no further; what was kept by then stays."""
    journal = request.app.state.journal
    journal.jobs.cancel(job_of(journal, walker, job).id, utc_now())
    return _now(request, walker, job)


api.get("/{job}/file", response_class=FileResponse, dependencies=[Proved])(fetch)


def _begun(request: Request, walker: int) -> Job:
    state = request.app.state
    job = to_export(state.journal, walker, utc_now())
    if job.state is State.WAITING:
        state.worker.ring()
    return job


def _now(request: Request, walker: int, number: int) -> JobNow:
    return job_now(job_of(request.app.state.journal, walker, number), utc_now())
