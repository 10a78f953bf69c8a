"""How was it? Hand in the recording of a walk, and see what was measured."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, File, Form, Query, UploadFile
from starlette.responses import Response

from retrowalk.coach.taken_along import TrackForm
from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.evidence.energy import STEEPEST, sources
from retrowalk.gait import WalkReport
from retrowalk.journal import Kind
from retrowalk.languages import say
from retrowalk.value import AtMost
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import Id, Now, TheCoach, TheTemplates
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views.pictures import walk_picture
from retrowalk.web.views.result import findings_of_technique, rows, unknowns

router = APIRouter(include_in_schema=False)

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
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    file: Annotated[UploadFile | None, File()] = None,
    worn: Annotated[Worn, Form()] = "unknown",
    session_id: Annotated[str | None, AtMost(100), Form()] = None,
) -> Response:
    """Measure the recording and keep both."""
    if file is None or not file.filename:
        return _form(templates, session_id, worn, say("refused-no-walk-file"))
    try:
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
def track(walk_id: Id, form: TrackForm, coach: TheCoach, now: Now) -> Response:
    """Give the walk as a file for programs of watches and runners."""
    file = coach.taken_along.walk(form, now.tzinfo, walk_id)
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
