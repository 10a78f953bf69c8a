"""How was it? Hand in the recording of a walk, and see what was measured."""

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import File, Form, Query, Request, UploadFile
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.coach.jobs import to_measure
from retrowalk.coach.taken_along import TrackForm
from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.evidence.energy import STEEPEST, sources
from retrowalk.gait import WalkReport
from retrowalk.journal import Kind
from retrowalk.languages import say
from retrowalk.value import AtMost
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Id, Now, TheCoach, TheTemplates, TheWalker, utc_now
from retrowalk.web.routing import Router
from retrowalk.web.security.guard import MEGABYTE
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views.pictures import walk_picture
from retrowalk.web.views.result import findings_of_technique, rows, unknowns

router = Router(include_in_schema=False)

LARGE_BYTES = 16 * MEGABYTE
"""What takes longer to measure than somebody should wait for a page."""
HEAD_BYTES = 1 << 12

Slope = Annotated[float | None, Query(ge=0, le=100 * STEEPEST)]
"""The slope of the way, in per cent, as far as studies went."""
Worn = Literal["warm_up", "-z", "+z", "unknown"]
_TRACKS = {
    TrackForm.FIT: "application/vnd.ant.fit",
    TrackForm.TCX: "application/vnd.garmin.tcx+xml",
}
BY_ITSELF = {"warm_up", "unknown"}
"""Ways of wearing the phone that name no axis: the session or the recording must tell."""


@router.get("/walks/hand-in")
def choose(
    templates: TheTemplates, session: Annotated[str | None, AtMost(100), Query()] = None
) -> Response:
    """Ask for the file, and which way the phone was worn."""
    return _form(templates, session)


@router.post("/walks/hand-in")
def hand_in(
    request: Request,
    coach: TheCoach,
    walker: TheWalker,
    templates: TheTemplates,
    now: Now,
    file: Annotated[UploadFile | None, File()] = None,
    worn: Annotated[Worn, Form()] = "unknown",
    session_id: Annotated[str | None, AtMost(100), Form()] = None,
) -> Response:
    """Measure the recording and keep both; a large one is measured behind the pages."""
    if file is None or not file.filename:
        return _form(templates, session_id, worn, say("refused-no-walk-file"))
    try:
        if (file.size or 0) > LARGE_BYTES and not _is_player(file):
            return _measure_later(request, coach, walker, file, worn, session_id or None, now)
        walk = coach.recordings.hand_in(
            file.filename,
            file.file.read(),
            session_id=session_id or None,
            forward_axis=None if worn in BY_ITSELF else worn,
            at=now,
        )
    except (UnreadableRecording, NotEnoughSignal) as error:
        return _form(templates, session_id, worn, str(error))
    return told(f"/walks/{walk.id}", coach.record.last(), now)


@router.get("/walks/{walk_id}")
def result(walk_id: Id, coach: TheCoach, templates: TheTemplates, slope: Slope = None) -> Response:
    """Show what was measured, and what could not be told."""
    stored = coach.recordings.walk(walk_id)
    kept = coach.record.entries(Kind.RECORDING)
    entry = next(one.id for one in kept if one.recording_id == stored.recording_id)
    return templates(
        "walk.html",
        stored=stored,
        entry=entry,
        energy=coach.recordings.energy(stored, None if slope is None else slope / 100),
        energy_sources=sources(),
        slope=slope,
        steepest=STEEPEST,
        **_shown(stored.walk),
    )


@router.get("/walks/{walk_id}/walk.{form}")
def track(walk_id: Id, form: TrackForm, coach: TheCoach) -> Response:
    """Give the walk as a file for programs of watches and runners."""
    file = coach.taken_along.walk(form, walk_id)
    return Response(file.data, media_type=_TRACKS[form], headers=attachment(file.name))


@router.get("/walks/{walk_id}/card")
def card(walk_id: Id, coach: TheCoach, templates: TheTemplates) -> Response:
    """Give the same as a part of a page, for the end of the player."""
    stored = coach.recordings.walk(walk_id)
    return templates("card.html", stored=stored, **_shown(stored.walk))


def _shown(walk: WalkReport) -> dict[str, Any]:
    return {
        "rows": rows(walk),
        "picture": walk_picture(walk),
        "technique": findings_of_technique(walk),
        "not_told": unknowns(walk),
    }


def _is_player(file: UploadFile) -> bool:
    """Tell whether this is from the player, which sends it bit by bit, too."""
    from retrowalk.recordings.formats.player import is_player  # numeric rooms load late

    head = file.file.read(HEAD_BYTES)
    file.file.seek(0)
    return is_player(head)


def _measure_later(
    request: Request,
    coach: Coach,
    walker: int,
    file: UploadFile,
    worn: str,
    session_id: str | None,
    now: datetime,
) -> Response:
    name, data = file.filename or "", file.file.read()
    recording = coach.recordings.keep(name, data, session_id, now)
    options = {} if worn in BY_ITSELF else {"forward_axis": worn}
    state = request.app.state
    job = to_measure(state.journal, walker, recording, options, session_id, utc_now())
    state.worker.ring()
    return RedirectResponse(f"/jobs/{job.id}", 303)


def _form(
    templates: Templates, session_id: str | None, worn: str | None = None, refused: str = ""
) -> Response:
    return templates(
        "hand_in.html",
        status=422 if refused else 200,
        session_id=session_id,
        worn=worn or ("warm_up" if session_id else "unknown"),
        refused=refused,
    )
