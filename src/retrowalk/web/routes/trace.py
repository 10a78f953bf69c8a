"""Who saw what of a walker, and when: for the walker to read."""

from typing import Annotated

from fastapi import Query
from starlette.requests import Request
from starlette.responses import Response

from retrowalk.journal import Journal
from retrowalk.people import Right
from retrowalk.people.trace import days
from retrowalk.value import Moment
from retrowalk.web.dependencies import TheTemplates, TheWalker, needs
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)

LOOKS = 200
"""So many are shown at once."""


@router.get("/seen")
@needs(Right.DECIDE)
def seen(
    request: Request,
    walker: TheWalker,
    templates: TheTemplates,
    before: Annotated[Moment | None, Query()] = None,
) -> Response:
    """Show who saw what, the latest first, or what was seen before a moment."""
    journal: Journal = request.app.state.journal
    looks = journal.seen.of(walker, most=LOOKS, before=before)
    more = len(looks) == LOOKS
    return templates(
        "seen.html",
        days=days(looks),
        earlier=looks[-1].at.isoformat() if more else None,
        later=before is not None,
    )
