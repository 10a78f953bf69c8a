"""Another server knows who I am: to sign in, to join by an invitation, to link an account.

A form of ours may lead nowhere else (``form-action``), so where something is begun by a form, the
page that follows has the link that leads there.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Depends, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.journal.seen import Done
from retrowalk.languages import Message
from retrowalk.people import Visitor
from retrowalk.people.codes import kept
from retrowalk.people.sign_in import prove
from retrowalk.people.tickets import LASTS
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Id, Now, TheTemplates
from retrowalk.web.proving import Proved
from retrowalk.web.routes.account import SignedIn
from retrowalk.web.routes.sign_in import SHEET, let_in, with_cookie
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.ways import on_this_site

if TYPE_CHECKING:
    from retrowalk.people.oidc import SignInWith, Vouched

router = Router(include_in_schema=False)

ADDRESS = "/account/with"
BACK = "/sign-in/with/back"
COOKIE, COOKIE_HERE = "__Host-retrowalk-with", "retrowalk-with"
"""What the browser carries that began it; its name here is for plain http on this machine."""

To = Annotated[str, AtMost(2000)]


def the_issuer(request: Request) -> "SignInWith":
    """Give the server that vouches here; where none was set up, there is no such page."""
    issuer: SignInWith | None = request.app.state.sign_in_with
    if issuer is None:
        raise HTTPException(404)
    return issuer


TheIssuer = Annotated[Any, Depends(the_issuer)]


@router.get("/sign-in/with")
def enter(request: Request, issuer: TheIssuer, now: Now, to: To = "/") -> Response:
    """Ask the other server who this is."""
    return _led_there(request, issuer, {"for": "enter", "to": on_this_site(to)}, now)


@router.get("/prove/with")
def prove_it(
    request: Request, issuer: TheIssuer, visitor: SignedIn, now: Now, to: To = "/"
) -> Response:
    """Ask the other server to make sure, once more, that it is who is signed in."""
    told = {"for": "prove", "account": visitor.account_id, "to": on_this_site(to)}
    return _led_there(request, issuer, told, now, anew=True)


@router.post("/sign-in/with/join")
def join(
    request: Request,
    issuer: TheIssuer,
    templates: TheTemplates,
    now: Now,
    code: Annotated[str, AtMost(100), Form()] = "",
    name: Annotated[str, AtMost(200), Form()] = "",
) -> Response:
    """Begin to join by an invitation, vouched for instead of with a password."""
    told = {"for": "join", "code": kept(code), "name": name.strip()}
    return _on_the_way(request, issuer, templates, told, now)


@router.get(ADDRESS)
def linked(
    request: Request, issuer: TheIssuer, visitor: SignedIn, templates: TheTemplates
) -> Response:
    """Show whether the other server vouches for this account."""
    known = request.app.state.journal.identities.of(visitor.account_id)
    return templates("with.html", name=issuer.name, identities=known)


@router.post(ADDRESS, dependencies=[Proved])
def link(
    request: Request, issuer: TheIssuer, visitor: SignedIn, templates: TheTemplates, now: Now
) -> Response:
    """Begin to let the other server vouch for this account."""
    told = {"for": "link", "account": visitor.account_id}
    return _on_the_way(request, issuer, templates, told, now)


@router.post(ADDRESS + "/{number}/remove", dependencies=[Proved])
def unlink(request: Request, issuer: TheIssuer, visitor: SignedIn, number: Id) -> Response:
    """Let the other server vouch for this account no more."""
    request.app.state.journal.identities.unlink(number, visitor.account_id)
    return RedirectResponse(ADDRESS, 303)


@router.get(BACK)
async def back(request: Request, issuer: TheIssuer, templates: TheTemplates, now: Now) -> Response:
    """Take what the other server says, and go on with what was begun."""
    visitor = await request.app.state.access_control.signed_in(request)
    try:
        answer = await run_in_threadpool(_answered, request, issuer, visitor, now)
    except InvalidAnswer as error:
        answer = templates("with_refused.html", status=422, sentence=str(error), name=issuer.name)
    answer.headers.append("Set-Cookie", _cookie(request, "", 0))
    return answer


def _answered(
    request: Request, issuer: "SignInWith", visitor: Visitor | None, now: datetime
) -> Response:
    ticket = request.cookies.get(COOKIE if _is_safe(request) else COOKIE_HERE, "")
    answer = dict(request.query_params)
    vouched: Vouched = issuer.finish(ticket, _back(request), answer, now)
    journal: Journal = request.app.state.journal
    told, who = vouched.told, (vouched.issuer, vouched.subject)
    account_id = journal.identities.account(*who)
    match told["for"]:
        case "join":
            return _joined(request, told, who, account_id, now)
        case "link" | "prove" if visitor is None or visitor.account_id != told["account"]:
            raise InvalidAnswer(Message("keys-with-late"))
        case "link":
            journal.identities.link(told["account"], *who, now)
            journal.audit.note(Done.VOUCHED, now, account_id=told["account"])
            return RedirectResponse(ADDRESS, 303)
        case "prove" if visitor is not None and account_id == visitor.account_id:
            token = prove(journal, visitor.sign_in_id or 0, now)
            return with_cookie(request, RedirectResponse(told["to"], 303), token)
        case "enter" if account_id is not None:
            return let_in(request, account_id, now, told["to"])
    raise InvalidAnswer(Message("keys-with-nobody", name=issuer.name))


def _joined(
    request: Request,
    told: dict[str, Any],
    who: tuple[str, str],
    account_id: int | None,
    now: datetime,
) -> Response:
    """Use an invitation up: for a new account, or for who is linked already."""
    journal: Journal = request.app.state.journal
    invited, code = journal.invitations, told["code"]
    invitation = invited.get(code, now)
    if invitation is None:
        raise InvalidAnswer(Message("signin-invitation-wrong"))
    if account_id not in {None, invitation.account_id}:
        if invitation.account_id is not None:
            raise InvalidAnswer(Message("keys-with-taken"))
        account = invited.take_on(code, account_id or 0, now)
    else:
        name = told["name"]
        account = invited.join(code, now, name=name, shown=name, password=None)
    if account is None:  # used up meanwhile
        raise InvalidAnswer(Message("signin-invitation-wrong"))
    journal.identities.link(account.id, *who, now)
    journal.audit.note(Done.VOUCHED, now, account_id=account.id)
    return let_in(request, account.id, now, SHEET if account_id is None else "/account")


def _led_there(
    request: Request,
    issuer: "SignInWith",
    told: dict[str, Any],
    now: datetime,
    *,
    anew: bool = False,
) -> Response:
    address, ticket = issuer.begin(_back(request), told, now, anew=anew)
    answer = RedirectResponse(address, 303)
    answer.headers["Set-Cookie"] = _cookie(request, ticket, int(LASTS.total_seconds()))
    return answer


def _on_the_way(
    request: Request,
    issuer: "SignInWith",
    templates: Templates,
    told: dict[str, Any],
    now: datetime,
) -> Response:
    address, ticket = issuer.begin(_back(request), told, now)
    page = templates("with_go_on.html", name=issuer.name, address=address)
    page.headers["Set-Cookie"] = _cookie(request, ticket, int(LASTS.total_seconds()))
    page.headers["Cache-Control"] = "no-store"
    return page


def _back(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers['host']}{BACK}"


def _cookie(request: Request, ticket: str, lasts_s: int) -> str:
    """Write the header that leaves the ticket; ``Lax``, for the other server leads back here."""
    name, secure = (COOKIE, "Secure; ") if _is_safe(request) else (COOKIE_HERE, "")
    return f"{name}={ticket}; Max-Age={lasts_s}; Path=/; {secure}HttpOnly; SameSite=Lax"


def _is_safe(request: Request) -> bool:
    return request.url.scheme == "https"
