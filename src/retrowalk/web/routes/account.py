"""My account: name, password, where I am signed in, the sheet to come back with, what I may see."""

from typing import Annotated

from fastapi import Depends, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import InvalidAnswer, NotInJournal, NotPermitted
from retrowalk.journal import Account, AccountRole, Journal
from retrowalk.journal.seen import Done
from retrowalk.languages import Message, say
from retrowalk.people import Through, Visitor
from retrowalk.people.accounts import INVITED_FOR, invite
from retrowalk.people.passwords import SHORTEST, new_password
from retrowalk.people.recovery import FEW, new_sheet
from retrowalk.people.sign_in import prove
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Id, Now, TheTemplates, TheVisitor
from retrowalk.web.proving import Proved
from retrowalk.web.routes.sign_in import SHEET, with_cookie
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.invited import Invited

router = Router(include_in_schema=False)

TOLD = (
    *(Done.LINKED_IN, Done.RECOVERED, Done.PASSWORD, Done.ROLES, Done.SHEET),
    *(Done.PASSKEY, Done.VOUCHED, Done.TOKEN),
)
"""What was done to an account, by whomever, that its owner is told."""


def signed_in(visitor: TheVisitor) -> Visitor:
    """Give who signed in.

    Raises
    ------
    NotInJournal
        for who came in without an account
    """
    if visitor.through is not Through.SIGN_IN:
        raise NotInJournal(Message("signin-no-account"))
    return visitor


SignedIn = Annotated[Visitor, Depends(signed_in)]


@router.get("/account")
def show(request: Request, templates: TheTemplates, visitor: SignedIn, now: Now) -> Response:
    """Show the account of who is signed in."""
    return _page(request, templates, visitor, now)


@router.post("/account/name")
def rename(
    request: Request,
    templates: TheTemplates,
    visitor: SignedIn,
    now: Now,
    shown: Annotated[str, AtMost(200), Form()] = "",
) -> Response:
    """Go by another name on the screen."""
    if not shown.strip():
        return _page(request, templates, visitor, now, refused=say("journal-account-unnamed"))
    _journal(request).accounts.rename(_id(visitor), shown.strip())
    return RedirectResponse("/account", 303)


@router.post("/account/password", dependencies=[Proved])
async def change_password(
    request: Request,
    templates: TheTemplates,
    visitor: SignedIn,
    now: Now,
    password: Annotated[str, AtMost(1000), Form()] = "",
) -> Response:
    """Choose another password; every other browser is signed out, this one gets a new token."""
    journal, account_id = _journal(request), _id(visitor)
    account = await run_in_threadpool(journal.accounts.get, account_id)
    try:
        kept = await run_in_threadpool(_new_password, password, account.name)
    except InvalidAnswer as error:
        return _page(request, templates, visitor, now, refused=str(error))
    journal.accounts.set_password(account_id, kept)
    journal.sign_ins.end_all(account_id, but=visitor.sign_in_id)
    journal.audit.note(Done.PASSWORD, now, account_id=account_id)
    token = prove(journal, visitor.sign_in_id or 0, now)
    return with_cookie(request, RedirectResponse("/account?done=password", 303), token)


@router.post("/account/sign-ins/{sign_in}/end")
def end_one(request: Request, visitor: SignedIn, sign_in: Id) -> Response:
    """Sign one browser out; for this very one it is the same as signing out."""
    _journal(request).sign_ins.end(sign_in, _id(visitor))
    return RedirectResponse("/account", 303)


@router.post("/account/sign-ins/end")
def end_others(request: Request, visitor: SignedIn) -> Response:
    """Sign every other browser out."""
    _journal(request).sign_ins.end_all(_id(visitor), but=visitor.sign_in_id)
    return RedirectResponse("/account", 303)


@router.post("/account/invite", dependencies=[Proved])
def invite_client(
    request: Request, templates: TheTemplates, visitor: SignedIn, now: Now
) -> Response:
    """Make a professional's one-time link for a new client, whom they look after from then on.

    Raises
    ------
    NotPermitted
        for everybody else
    """
    if AccountRole.PROFESSIONAL not in visitor.roles:
        raise NotPermitted(Message("refused-not-yours"))
    code = invite(_journal(request), [AccountRole.WALKER], now, made_by=visitor.account_id)
    return Invited.of(request, code, INVITED_FOR)(templates, back="/account")


@router.get(SHEET)
def about_sheet(request: Request, templates: TheTemplates, visitor: SignedIn) -> Response:
    """Say what the sheet is for, before one is made."""
    sheet = _journal(request).recovery_codes.sheet(_id(visitor))
    return templates("sheet.html", codes=(), sheet=sheet)


@router.post(SHEET, dependencies=[Proved])
def make_sheet(request: Request, templates: TheTemplates, visitor: SignedIn, now: Now) -> Response:
    """Make a sheet and show it, this once, for printing."""
    journal = _journal(request)
    codes = new_sheet(journal, _id(visitor), now)
    sheet = journal.recovery_codes.sheet(_id(visitor))
    address = f"{request.url.scheme}://{request.headers['host']}/recover"
    page = templates(
        "sheet.html", nobodys=True, codes=codes, sheet=sheet, on=now.date(), address=address
    )
    page.headers["Cache-Control"] = "no-store"
    return page


def _page(
    request: Request, templates: Templates, visitor: Visitor, now: Now, refused: str = ""
) -> Response:
    journal, account_id = _journal(request), _id(visitor)
    account: Account = journal.accounts.get(account_id)
    return templates(
        "account.html",
        status=422 if refused else 200,
        account=account,
        sign_ins=journal.sign_ins.all(account_id, now),
        this=visitor.sign_in_id,
        sheet=journal.recovery_codes.sheet(account_id),
        few=FEW,
        events=journal.audit.of_account(account_id, TOLD, most=5),
        walkers=[(journal.walkers.get(one.walker_id), one.role) for one in visitor.grants],
        shortest=SHORTEST,
        refused=refused,
        done=request.query_params.get("done", ""),
    )


def _new_password(password: str, name: str) -> str:
    return new_password(password, name=name)


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal


def _id(visitor: Visitor) -> int:
    assert visitor.account_id is not None  # noqa: S101  (signed in)
    return visitor.account_id
