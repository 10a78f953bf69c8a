"""Inviting: who may make which one-time link, and how long it works."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import AccountInvitation, AccountRole, Journal
from retrowalk.languages import Message
from retrowalk.people.codes import kept, new_code

INVITED_FOR = timedelta(days=7)
AGAIN_FOR = timedelta(hours=1)
"""A link to an owner's rights, or into an account that exists, is used at once or not at all."""

LOOKS_AFTER = frozenset({AccountRole.PROFESSIONAL, AccountRole.CARER})


def invite(
    journal: Journal,
    roles: Iterable[AccountRole],
    at: datetime,
    *,
    walker_id: int | None = None,
    made_by: int | None = None,
) -> str:
    """Make a link's code that makes an account once: as what, and for whose pages.

    Raises
    ------
    InvalidAnswer
        if it would be for nothing
    NotInJournal
        if there is no such walker
    """
    wanted = frozenset(roles)
    if not wanted:
        raise InvalidAnswer(Message("signin-no-role"))
    if walker_id is not None:
        journal.walkers.get(walker_id)
    lasts = AGAIN_FOR if AccountRole.OWNER in wanted else INVITED_FOR
    return _send(
        journal,
        AccountInvitation(
            roles=wanted, until=at + lasts, made_at=at, made_by=made_by, walker_id=walker_id
        ),
    )


def invite_again(
    journal: Journal, account_id: int, at: datetime, *, made_by: int | None = None
) -> str:
    """Make a link's code that lets an account in once more, with a new password.

    Raises
    ------
    NotInJournal
        if there is no such account, or it is closed
    """
    account = journal.accounts.get(account_id)
    return _send(
        journal,
        AccountInvitation(
            roles=account.roles,
            until=at + AGAIN_FOR,
            made_at=at,
            made_by=made_by,
            account_id=account_id,
        ),
    )


def _send(journal: Journal, invitation: AccountInvitation) -> str:
    code = new_code()
    journal.invitations.add(kept(code), invitation)
    return code
