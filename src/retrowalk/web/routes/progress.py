"""Is it working? Pictures, each with a sentence that says what it shows."""

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from retrowalk.web.depends import TheCoach, ThePages, Today
from retrowalk.web.pages import short_day
from retrowalk.web.pictures import progress_pictures

router = APIRouter(include_in_schema=False)


@router.get("/progress")
def progress(coach: TheCoach, pages: ThePages, today: Today) -> Response:
    """Show what the history adds up to."""
    if coach.clearance is None:
        return RedirectResponse("/", 303)
    walks, history = coach.walks_in_brief(), coach.progress(today)
    return pages(
        "progress.html",
        pictures=progress_pictures(history, walks),
        walks=walks,
        days={one.session_id: short_day(one.on) for one in history.sessions},
    )
