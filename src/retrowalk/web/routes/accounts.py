"""Who has an account here, and as what: for the owner, who sees nobody's health by it."""

from typing import Annotated

from fastapi import Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import NotPermitted
from retrowalk.journal import AccountRole, Journal
from retrowalk.languages import Message
from retrowalk.people import Through, Visitor
from retrowalk.people.accounts import AGAIN_FOR, INVITED_FOR, invite, invite_again
from retrowalk.web.dependencies import Id, Now, TheTemplates, TheVisitor
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router
from retrowalk.web.views.invited import Invited

router = Router(include_in_schema=False)

Roles = Annotated[list[AccountRole], Form(default_factory=list)]


def owner(visitor: TheVisitor) -> Visitor:
    """Give the owner: by their account, or at the machine itself.

    Raises
    ------
    NotPermitted
        for everybody else, a paired device too
    """
    at_machine = visitor.through is Through.MACHINE and visitor.device_id is None
    signed_in = visitor.through is Through.SIGN_IN and AccountRole.OWNER in visitor.roles
    if not (at_machine or signed_in):
        raise NotPermitted(Message("signin-owner-only"))
    return visitor


TheOwner = Annotated[Visitor, Depends(owner)]


@router.get("/accounts")
def show(request: Request, templates: TheTemplates, visitor: TheOwner) -> Response:
    """List the accounts."""
    accounts = _journal(request).accounts.all()
    return templates(
        "accounts.html",
        accounts=[one for one in accounts if one.closed_at is None],
        closed=[one for one in accounts if one.closed_at is not None],
        roles=tuple(AccountRole),
        me=visitor.account_id,
        days=INVITED_FOR.days,
    )


@router.post("/accounts/invite", dependencies=[Proved])
def send(
    request: Request, templates: TheTemplates, visitor: TheOwner, now: Now, roles: Roles
) -> Response:
    """Make a one-time link for somebody new."""
    code = invite(_journal(request), roles, now, made_by=visitor.account_id)
    lasts = AGAIN_FOR if AccountRole.OWNER in roles else INVITED_FOR
    return Invited.of(request, code, lasts)(templates, back="/accounts")


@router.post("/accounts/{account}/again", dependencies=[Proved])
def send_again(
    request: Request, templates: TheTemplates, visitor: TheOwner, now: Now, account: Id
) -> Response:
    """Make a one-time link for somebody who can't get in any more."""
    code = invite_again(_journal(request), account, now, made_by=visitor.account_id)
    return Invited.of(request, code, AGAIN_FOR)(templates, back="/accounts")


@router.post("/accounts/{account}/roles", dependencies=[Proved])
def change_roles(request: Request, _: TheOwner, now: Now, account: Id, roles: Roles) -> Response:
    """Let an account be something else."""
    _journal(request).accounts.set_roles(account, roles, now)
    return RedirectResponse("/accounts", 303)


@router.post("/accounts/{account}/close", dependencies=[Proved])
def close(request: Request, _: TheOwner, now: Now, account: Id) -> Response:
    """Close an account; what a walker has told stays."""
    _journal(request).accounts.close(account, now)
    return RedirectResponse("/accounts", 303)


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal
