"""Is this for me? The door, and whether it is open."""

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from retrowalk.web.dependencies import TheCoach, TheTemplates

router = APIRouter(include_in_schema=False)


@router.get("/")
def welcome(coach: TheCoach, templates: TheTemplates) -> Response:
    """Greet a stranger; bring somebody known to their day."""
    if coach.screening.clearance is not None:
        return RedirectResponse("/today", 303)
    return templates("welcome.html", begun=bool(coach.screening.draft()))


@router.get("/healthz")
def healthz() -> dict[str, str]:
    """Say that the web answers."""
    return {"status": "ok"}
