"""Whose phone is it? The devices that were let in, seen on the machine that keeps the journal."""

from typing import Annotated, Any

from fastapi import Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import NotInJournal
from retrowalk.journal import Journal
from retrowalk.lan.pairing import CODE_LASTS, invite
from retrowalk.languages import Message
from retrowalk.people import Through
from retrowalk.web.dependencies import Id, Now, TheTemplates, visitor_of
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)

ASKS = 0
"""In a form: the device is nobody's, and asks who walks."""
Whose = Annotated[int, Form(ge=0, lt=2**31)]


@router.get("/devices")
def devices(request: Request, templates: TheTemplates) -> Response:
    """List the devices, each with whose it is."""
    return _page(request, templates)


@router.post("/devices/code", dependencies=[Proved])
def let_in(request: Request, templates: TheTemplates, now: Now, walker: Whose = ASKS) -> Response:
    """Make a code that lets one more device in, and show it once."""
    code = invite(_journal(request).devices, now, _known(request, walker))
    minutes = int(CODE_LASTS.total_seconds() // 60)
    answer = _page(request, templates, code=code, minutes=minutes)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


@router.post("/devices/{device_id}")
def give(request: Request, device_id: Id, walker: Whose) -> Response:
    """Keep whose a device is."""
    _journal(request).devices.give(device_id, _known(request, walker))
    return RedirectResponse("/devices", 303)


def _journal(request: Request) -> Journal:
    """Give the journal to this machine itself; nobody else lets devices in, or gives them away."""
    visitor = visitor_of(request)
    if visitor.through is not Through.MACHINE or visitor.device_id is not None:
        raise NotInJournal(Message("refused-status-404"))
    journal: Journal = request.app.state.journal
    return journal


def _known(request: Request, walker: int) -> int | None:
    return None if walker == ASKS else _journal(request).walkers.get(walker).id


def _page(request: Request, templates: Templates, **fresh: Any) -> Response:
    journal, network = _journal(request), request.app.state.network
    addresses = network.addresses
    return templates(
        "devices.html",
        devices=journal.devices.all(),
        walkers=journal.walkers.all(),
        asks=ASKS,
        address=addresses[0] if addresses else "",
        **{"code": "", "minutes": 0, **fresh},
    )
