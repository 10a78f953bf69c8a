"""Is this for me? The door, and whether it is open."""

from fastapi import Request
from starlette.responses import RedirectResponse, Response

from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.people import Through, Visitor
from retrowalk.web.dependencies import TheTemplates, TheVisitor, coach_for
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)


@router.get("/")
def welcome(request: Request, visitor: TheVisitor, templates: TheTemplates) -> Response:
    """Greet a stranger; bring somebody known to their day, or to what their account is for."""
    if visitor.through is Through.SIGN_IN and visitor.walker_id is None:
        return RedirectResponse(_place_of(visitor), 303)
    coach = coach_for(request)
    journal: Journal = request.app.state.journal
    if coach.screening.clearance is not None:
        return RedirectResponse("/today", 303)
    return templates("welcome.html", begun=bool(coach.screening.draft()), unused=journal.is_unused)


def _place_of(visitor: Visitor) -> str:
    """Give where somebody's day begins who has no pages of their own."""
    if AccountRole.PROFESSIONAL in visitor.roles and visitor.grants:
        return "/clients"
    if AccountRole.OWNER in visitor.roles:
        return "/accounts"
    beside = [one.walker_id for one in visitor.grants if one.role is Role.CARER]
    return f"/beside/{beside[0]}" if len(beside) == 1 else "/account"
