"""Is it working? Pictures, each with a sentence that says what it shows."""

from typing import Annotated

from fastapi import Query
from starlette.responses import RedirectResponse, Response

from retrowalk.people.weeks import Weeks, weeks_of
from retrowalk.web.dependencies import TheCoach, TheTemplates, Today
from retrowalk.web.routes.api import RESPONSES
from retrowalk.web.routing import Router
from retrowalk.web.templating import short_day
from retrowalk.web.views.everyday import everyday_view
from retrowalk.web.views.pictures import kept_picture, progress_pictures

router = Router(include_in_schema=False)
api = Router(prefix="/progress", tags=["progress"], responses=RESPONSES)

WALKS = 20
"""Walks that are listed at once."""
NOTES = 10
"""The walker's own notes that are shown, the newest first."""


@api.get("/weeks")
def kept_weeks(coach: TheCoach, today: Today) -> Weeks:
    """Give the last weeks and what kept each: a walk, rest or illness."""
    return weeks_of(coach, today)


@router.get("/progress")
def progress(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    before: Annotated[int | None, Query(ge=1, lt=1 << 31)] = None,
) -> Response:
    """Show what the history adds up to, and the last walks, or the last ones before one of them."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    walks, history = coach.recordings.walks_in_brief(), coach.progress(today)
    weeks = weeks_of(coach, today)
    listed = [one for one in walks if before is None or one.id < before]
    shown = listed[-WALKS:]
    sessions = {one.session_id for one in shown}
    return templates(
        "progress.html",
        notes=[one for one in reversed(history.sessions) if one.note][:NOTES],
        weeks=weeks,
        kept=kept_picture(weeks),
        pictures=progress_pictures(coach, today),
        everyday=everyday_view(coach.everyday(today)),
        walks=shown,
        earlier=len(listed) > WALKS,
        later=len(listed) < len(walks),
        days={
            one.session_id: short_day(one.on)
            for one in history.sessions
            if one.session_id in sessions
        },
    )
