"""What the journal gives back of accounts: who signs in, as what, for whom, and where."""

import unicodedata
from enum import StrEnum

from pydantic import AwareDatetime

from retrowalk.journal.types import Role
from retrowalk.value import Value


class AccountRole(StrEnum):
    """As what somebody has an account."""

    OWNER = "owner"  # of the server: accounts and backups, no health data
    WALKER = "walker"
    PROFESSIONAL = "professional"  # coach, physiotherapist
    CARER = "carer"  # or spotter
    RESEARCHER = "researcher"


def plain(name: str) -> str:
    """Write a name to sign in with in the one way in which it is kept and looked for."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


class Account(Value):
    """Somebody who signs in; ``walker_id`` is their own part of the journal, if they walk."""

    id: int
    name: str
    """What they sign in with, as :func:`plain` writes it."""
    shown: str
    mail: str | None = None
    walker_id: int | None = None
    roles: frozenset[AccountRole] = frozenset()
    has_password: bool = False
    made_at: AwareDatetime
    closed_at: AwareDatetime | None = None


class AccountInvitation(Value):
    """What a one-time link opens: a new account, or ``account_id`` once more.

    ``walker_id`` is whose pages it is about: their own account where the role is the walker's,
    else whom to look after.
    """

    roles: frozenset[AccountRole]
    until: AwareDatetime
    made_at: AwareDatetime
    made_by: int | None = None
    account_id: int | None = None
    walker_id: int | None = None


class KnownGrant(Value):
    """That somebody may look after a walker, as what, since and until when."""

    id: int
    walker_id: int
    account_id: int
    role: Role
    since: AwareDatetime
    until: AwareDatetime | None = None
    ended_at: AwareDatetime | None = None


class SignIn(Value):
    """One signed-in browser; its token is with the browser alone."""

    id: int
    account_id: int
    device: str
    made_at: AwareDatetime
    seen_at: AwareDatetime
    until: AwareDatetime
    proved_at: AwareDatetime


class Came(Value):
    """Who came with a token: the sign-in, the account, and whom they look after."""

    sign_in: SignIn
    account: Account
    grants: tuple[KnownGrant, ...]
