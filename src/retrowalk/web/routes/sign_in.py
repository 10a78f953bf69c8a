"""Who are you? By name and password, by a one-time link, or by a code of the printed sheet."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import AccountInvitation, AccountRole, Journal
from retrowalk.journal.account_types import plain
from retrowalk.lan.pairing import digest, neighbourhood
from retrowalk.languages import say
from retrowalk.people import Through, Visitor
from retrowalk.people.codes import kept
from retrowalk.people.passwords import SHORTEST, is_right, new_password
from retrowalk.people.recovery import recover
from retrowalk.people.sign_in import cookie, no_cookie, prove, sign_in, with_password
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheTemplates, TheVisitor
from retrowalk.web.device import device_of
from retrowalk.web.routing import Router
from retrowalk.web.security.access import sign_in_token
from retrowalk.web.templating import Templates
from retrowalk.web.ways import on_this_site

router = Router(include_in_schema=False)

Name = Annotated[str, AtMost(200), Form()]
Password = Annotated[str, AtMost(1000), Form()]
Code = Annotated[str, AtMost(100), Form()]
To = Annotated[str, AtMost(2000)]
SHEET = "/account/sheet"


@router.get("/sign-in")
def ask(request: Request, templates: TheTemplates, to: To = "/") -> Response:
    """Ask for a name and a password."""
    return _asked(request, templates, to)


@router.post("/sign-in")
async def enter(
    request: Request,
    templates: TheTemplates,
    now: Now,
    name: Name = "",
    password: Password = "",
    to: Annotated[str, AtMost(2000), Form()] = "/",
) -> Response:
    """Sign in; an unknown name and a wrong password are one and the same."""
    state = request.app.state
    tried, address = f"name {plain(name)}", _address(request)
    if wait_s := await run_in_threadpool(state.tries.wait_s, tried, address, now):
        return please_wait(_asked(request, templates, to, 429, wait_sentence(wait_s)), wait_s)
    account_id = await run_in_threadpool(with_password, state.journal, name, password)
    if account_id is None:
        return _asked(request, templates, to, 422, say("signin-wrong"))
    await run_in_threadpool(state.tries.right, tried, address)
    return await run_in_threadpool(let_in, request, account_id, now, on_this_site(to))


@router.post("/sign-out")
def leave(request: Request) -> Response:
    """Sign this browser out; what it kept of the pages goes with it."""
    journal: Journal = request.app.state.journal
    if token := sign_in_token(request):
        journal.sign_ins.end_token(digest(token))
    answer = RedirectResponse("/sign-in", 303)
    answer.headers["Set-Cookie"] = no_cookie(safe=_is_safe(request))
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


@router.get("/invited")
def show_invitation(templates: TheTemplates) -> Response:
    """Ask for the code; a link brings it behind the #, where no server and no log sees it."""
    return _invited(templates)


@router.post("/invited")
async def take_invitation(
    request: Request,
    templates: TheTemplates,
    now: Now,
    code: Code = "",
    name: Name = "",
    password: Password = "",
    step: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Show what the code is for; then, with a name and a password, make it so, once."""
    state = request.app.state
    tried, address = f"code {kept(code)}", _address(request)
    if wait_s := await run_in_threadpool(state.tries.wait_s, tried, address, now):
        return please_wait(_invited(templates, 429, refused=wait_sentence(wait_s)), wait_s)
    invitations = state.journal.invitations
    invitation = await run_in_threadpool(invitations.get, kept(code), now)
    if invitation is None:
        return _invited(templates, 422, refused=say("signin-invitation-wrong"))
    await run_in_threadpool(state.tries.right, tried, address)
    visitor = await state.access_control.signed_in(request)
    again = invitation.account_id is not None
    shown = {
        "code": code,
        "invitation": invitation,
        "again": again,
        "signed_in": "" if visitor is None or again else visitor.name,
        **await run_in_threadpool(_who, state.journal, invitation),
    }
    if step == "take" and visitor is not None and visitor.account_id and not again:
        await run_in_threadpool(invitations.take_on, kept(code), visitor.account_id, now)
        return RedirectResponse("/account", 303)
    if step != "join":
        return _invited(templates, **shown)
    try:
        hashed = await run_in_threadpool(_new_password, password, name)
        account = await run_in_threadpool(
            invitations.join, kept(code), now, name=name, shown=name.strip(), password=hashed
        )
    except InvalidAnswer as error:
        return _invited(templates, 422, refused=str(error), name=name, **shown)
    if account is None:
        return _invited(templates, 422, refused=say("signin-invitation-wrong"))
    return await run_in_threadpool(let_in, request, account.id, now, SHEET)


@router.get("/recover")
def ask_recovery(templates: TheTemplates) -> Response:
    """Ask for a code of the sheet."""
    return _recover(templates)


@router.post("/recover")
async def come_back(
    request: Request,
    templates: TheTemplates,
    now: Now,
    name: Name = "",
    code: Code = "",
    password: Password = "",
) -> Response:
    """Let somebody in who has nothing left but the sheet, with a new password."""
    state = request.app.state
    tried, address = f"sheet {plain(name)}", _address(request)
    if wait_s := await run_in_threadpool(state.tries.wait_s, tried, address, now):
        refused = wait_sentence(wait_s)
        return please_wait(_recover(templates, 429, refused=refused, name=name), wait_s)
    try:
        account_id = await run_in_threadpool(recover, state.journal, name, code, password, now)
    except InvalidAnswer as error:
        return _recover(templates, 422, refused=str(error), name=name)
    if account_id is None:
        return _recover(templates, 422, refused=say("signin-code-wrong"), name=name)
    await run_in_threadpool(state.tries.right, tried, address)
    return await run_in_threadpool(let_in, request, account_id, now, "/account")


@router.get("/prove")
def ask_proof(
    request: Request, templates: TheTemplates, visitor: TheVisitor, to: To = "/"
) -> Response:
    """Ask whoever is signed in to prove once more who they are."""
    if visitor.through is not Through.SIGN_IN:
        return RedirectResponse(on_this_site(to), 303)
    return _prove(request, templates, visitor, to)


@router.post("/prove")
async def take_proof(
    request: Request,
    templates: TheTemplates,
    visitor: TheVisitor,
    now: Now,
    password: Password = "",
    to: Annotated[str, AtMost(2000), Form()] = "/",
) -> Response:
    """Take the proof, and know the browser by a new token from then on."""
    state = request.app.state
    if visitor.sign_in_id is None or visitor.account_id is None:
        return RedirectResponse(on_this_site(to), 303)
    whose = str(visitor.account_id)
    if wait_s := await run_in_threadpool(state.step_up.wait_s, whose, now):
        return please_wait(
            _prove(request, templates, visitor, to, wait_sentence(wait_s), 429), wait_s
        )
    secret = await run_in_threadpool(state.journal.accounts.password_of, visitor.account_id)
    if not await run_in_threadpool(is_right, password, secret):
        return _prove(request, templates, visitor, to, say("signin-wrong-password"), 422)
    await run_in_threadpool(state.step_up.right, whose)
    token = await run_in_threadpool(prove, state.journal, visitor.sign_in_id, now)
    return with_cookie(request, RedirectResponse(on_this_site(to), 303), token)


def let_in(request: Request, account_id: int, now: datetime, to: str) -> Response:
    """Sign this browser in, out of what it was signed in as before, and lead on.

    Whoever has no sheet yet to come back with is led to it first.
    """
    journal: Journal = request.app.state.journal
    if before := sign_in_token(request):
        journal.sign_ins.end_token(digest(before))
    device = device_of(request.headers.get("user-agent", "")).kind
    token = sign_in(journal, account_id, device, now)
    first = not journal.recovery_codes.sheet(account_id).codes
    return with_cookie(request, RedirectResponse(SHEET if first else to, 303), token)


def with_cookie(request: Request, answer: Response, token: str) -> Response:
    """Leave a sign-in's token with the browser."""
    answer.headers["Set-Cookie"] = cookie(token, safe=_is_safe(request))
    return answer


def wait_sentence(seconds: int) -> str:
    """Say how long somebody must wait who was wrong too often."""
    if seconds > 90:
        return say("signin-wait-minutes", minutes=-(-seconds // 60))
    return say("signin-wait-seconds", seconds=seconds)


def please_wait(page: Response, seconds: int) -> Response:
    """Tell programs, too, how long to wait."""
    page.headers["Retry-After"] = str(seconds)
    return page


def _new_password(password: str, name: str) -> str:
    return new_password(password, name=name)


def _who(journal: Journal, invitation: AccountInvitation) -> dict[str, str]:
    """Name whose account is let in again, or the professional who invites a client."""
    of, by = invitation.account_id, invitation.made_by
    names = {"account_name": "", "from_whom": ""}
    if of is not None:
        names["account_name"] = journal.accounts.get(of).name
    elif by is not None and invitation.roles == {AccountRole.WALKER}:
        maker = journal.accounts.get(by)
        names["from_whom"] = maker.shown if AccountRole.PROFESSIONAL in maker.roles else ""
    return names


def _address(request: Request) -> str:
    return neighbourhood(request.client.host if request.client else "")


def _is_safe(request: Request) -> bool:
    return request.url.scheme == "https"


def _asked(
    request: Request, templates: Templates, to: str, status: int = 200, refused: str = ""
) -> Response:
    state = request.app.state
    return templates(
        "sign_in.html",
        status=status,
        refused=refused,
        to=on_this_site(to),
        some=state.journal.accounts.some(),
        pairs=not state.network.all_sign_in,
    )


def _invited(templates: Templates, status: int = 200, **shown: Any) -> Response:
    nothing: dict[str, Any] = {
        "code": "",
        "invitation": None,
        "again": False,
        "signed_in": "",
        "refused": "",
        "name": "",
        "account_name": "",
        "from_whom": "",
        "shortest": SHORTEST,
    }
    return templates("invited.html", status=status, **nothing | shown)


def _recover(
    templates: Templates, status: int = 200, *, refused: str = "", name: str = ""
) -> Response:
    return templates("recover.html", status=status, refused=refused, name=name, shortest=SHORTEST)


def _prove(
    request: Request,
    templates: Templates,
    visitor: Visitor,
    to: str,
    refused: str = "",
    status: int = 200,
) -> Response:
    journal: Journal = request.app.state.journal
    account = journal.accounts.get(visitor.account_id or 0)
    return templates(
        "prove.html",
        status=status,
        refused=refused,
        name=visitor.name,
        account_name=account.name,
        has_password=account.has_password,
        to=on_this_site(to),
    )
