"""A passkey instead of a password: made under the account, used to sign in and to prove it is me.

What the browser asks of a device, and what the device answers, go as JSON between this and
``static/passkeys.js``. What reads them is loaded with the first: a household may never have one.
"""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import Depends, Form, Request
from pydantic import Field
from starlette.responses import JSONResponse, RedirectResponse, Response

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.people.origin import Origin
from retrowalk.people.sign_in import prove
from retrowalk.people.tickets import LONGEST, Tickets
from retrowalk.value import AtMost, Value
from retrowalk.web.dependencies import Id, Now, TheTemplates
from retrowalk.web.device import device_of
from retrowalk.web.proving import Proved
from retrowalk.web.routes.account import SignedIn
from retrowalk.web.routes.sign_in import let_in, with_cookie
from retrowalk.web.routing import Router
from retrowalk.web.ways import on_this_site

router = Router(include_in_schema=False)

ADDRESS = "/account/passkeys"
Name = Annotated[str, AtMost(100), Form()]


class Answer(Value):
    """What a device has answered, and the ticket of what it was asked."""

    ticket: Annotated[str, Field(max_length=LONGEST)]
    credential: dict[str, Any]
    to: Annotated[str, AtMost(2000)] = "/"


def origin_of(request: Request) -> Origin:
    """Give where a page was opened, as its browser names it."""
    return Origin(
        scheme=request.url.scheme,
        host=(request.url.hostname or "").lower(),
        at=request.headers["host"].lower(),
    )


TheOrigin = Annotated[Origin, Depends(origin_of)]


@router.get(ADDRESS)
def listed(
    request: Request, visitor: SignedIn, templates: TheTemplates, origin: TheOrigin
) -> Response:
    """List the passkeys of an account."""
    kept = _journal(request).passkeys.of(visitor.account_id or 0)
    return templates("passkeys.html", passkeys=kept, origin=origin)


@router.get(ADDRESS + "/new", dependencies=[Proved])
def new(visitor: SignedIn, templates: TheTemplates, origin: TheOrigin) -> Response:
    """Explain what a passkey is, and offer to make one."""
    return templates("passkey_new.html", origin=origin, who=visitor.name)


@router.post(ADDRESS + "/begin", dependencies=[Proved])
def begin_adding(request: Request, visitor: SignedIn, origin: TheOrigin, now: Now) -> Response:
    """Ask for a new passkey."""
    from retrowalk.people import passkeys

    return _told(
        lambda: passkeys.begin_adding(
            _journal(request), _tickets(request), visitor.account_id or 0, origin, now
        ).to_kept()
    )


@router.post(ADDRESS, dependencies=[Proved])
def add(request: Request, visitor: SignedIn, origin: TheOrigin, now: Now, body: Answer) -> Response:
    """Keep the passkey that a device has made, under the name of the device."""
    from retrowalk.people import passkeys

    name = device_of(request.headers.get("user-agent", "")).kind

    def work() -> dict[str, Any]:
        passkeys.add(
            _journal(request),
            _tickets(request),
            visitor.account_id or 0,
            origin,
            body.ticket,
            body.credential,
            name,
            now,
        )
        return {"to": ADDRESS}

    return _told(work)


@router.post(ADDRESS + "/{number}/name")
def rename(request: Request, visitor: SignedIn, number: Id, name: Name = "") -> Response:
    """Let a passkey go by another name."""
    if name.strip():
        _journal(request).passkeys.rename(number, visitor.account_id or 0, name.strip())
    return RedirectResponse(ADDRESS, 303)


@router.post(ADDRESS + "/{number}/remove", dependencies=[Proved])
def remove(request: Request, visitor: SignedIn, number: Id) -> Response:
    """Let a passkey open nothing any more."""
    _journal(request).passkeys.remove(number, visitor.account_id or 0)
    return RedirectResponse(ADDRESS, 303)


@router.post("/sign-in/passkey/begin")
def begin_entering(request: Request, origin: TheOrigin, now: Now) -> Response:
    """Ask for any passkey of this server; whose it is, it tells itself."""
    from retrowalk.people import passkeys

    return _told(
        lambda: passkeys.begin_proving(_journal(request), _tickets(request), origin, now).to_kept()
    )


@router.post("/sign-in/passkey")
def enter(request: Request, origin: TheOrigin, now: Now, body: Answer) -> Response:
    """Sign in with a passkey."""
    from retrowalk.people import passkeys

    journal = _journal(request)
    try:
        account_id = passkeys.prove(
            journal, _tickets(request), origin, body.ticket, body.credential, now
        )
    except InvalidAnswer as error:
        return JSONResponse({"error": str(error)}, 422)
    return _led(let_in(request, account_id, now, on_this_site(body.to)))


@router.post("/prove/passkey/begin")
def begin_proof(request: Request, visitor: SignedIn, origin: TheOrigin, now: Now) -> Response:
    """Ask for a passkey of who is signed in."""
    from retrowalk.people import passkeys

    return _told(
        lambda: passkeys.begin_proving(
            _journal(request), _tickets(request), origin, now, visitor.account_id
        ).to_kept()
    )


@router.post("/prove/passkey")
def prove_it(
    request: Request, visitor: SignedIn, origin: TheOrigin, now: Now, body: Answer
) -> Response:
    """Take a passkey as the proof of who is signed in."""
    from retrowalk.people import passkeys

    journal = _journal(request)
    try:
        passkeys.prove(
            journal,
            _tickets(request),
            origin,
            body.ticket,
            body.credential,
            now,
            visitor.account_id,
        )
    except InvalidAnswer as error:
        return JSONResponse({"error": str(error)}, 422)
    token = prove(journal, visitor.sign_in_id or 0, now)
    return with_cookie(request, JSONResponse({"to": on_this_site(body.to)}), token)


def _told(work: Callable[[], dict[str, Any]]) -> Response:
    try:
        return JSONResponse(work())
    except InvalidAnswer as error:
        return JSONResponse({"error": str(error)}, 422)


def _led(page: Response) -> Response:
    """Tell the script where to go on, as a redirect would the browser."""
    answer = JSONResponse({"to": page.headers["location"]})
    for cookie in page.headers.getlist("set-cookie"):
        answer.headers.append("set-cookie", cookie)
    return answer


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal


def _tickets(request: Request) -> Tickets:
    tickets: Tickets = request.app.state.tickets
    return tickets
