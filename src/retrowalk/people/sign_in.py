"""Signing in: the token that a browser shows with each request, and the cookie that carries it.

The token is 256 bits and new at each sign-in and after each proof, so one that was known before
opens nothing after. No account is told from none: an unknown name costs the same work and gets
the same answer as a wrong password.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from retrowalk.journal import Account, AccountRole, Came, Journal, KnownGrant
from retrowalk.lan.pairing import digest, new_token
from retrowalk.people.passwords import is_right
from retrowalk.people.visitor import Grant, Through, Visitor

COOKIE = "__Host-retrowalk-sign-in"
"""Browsers take a cookie with this prefix only over HTTPS, and only for this very host."""
COOKIE_HERE = "retrowalk-sign-in"
"""Its name on this machine over plain http, where not every browser takes the other."""

LASTS = timedelta(days=30)
LASTS_AT_WORK = timedelta(hours=12)
"""Whoever sees or keeps what is other people's signs in for each day."""
AT_WORK = frozenset({AccountRole.PROFESSIONAL, AccountRole.OWNER, AccountRole.RESEARCHER})


def with_password(journal: Journal, name: str, password: str) -> int | None:
    """Give the account that a name and a password open; None where they open none."""
    account_id, kept = journal.accounts.password(name) or (None, None)
    return account_id if is_right(password, kept) else None


def sign_in(journal: Journal, account_id: int, device: str, at: datetime) -> str:
    """Sign a browser in as an account, and give the token for its cookie.

    Raises
    ------
    NotInJournal
        if there is no such account, or it is closed
    """
    token = new_token()
    until = at + _lasts(journal.accounts.get(account_id).roles)
    journal.sign_ins.start(account_id, digest(token), device, at, until)
    return token


def prove(journal: Journal, sign_in_id: int, at: datetime) -> str:
    """Note that whoever is signed in has proved again who they are; give the new token."""
    token = new_token()
    journal.sign_ins.prove(sign_in_id, digest(token), at)
    return token


def visitor_of(came: Came) -> Visitor:
    """Tell who asks, of whom came with a token."""
    known = {"sign_in_id": came.sign_in.id, "proved_at": came.sign_in.proved_at}
    return as_visitor(came.account, came.grants).model_copy(update=known)


def as_visitor(account: Account, grants: Iterable[KnownGrant]) -> Visitor:
    """Tell what an account is and may; whom it looks after counts while it has the role for it."""
    return Visitor(
        through=Through.SIGN_IN,
        walker_id=account.walker_id if AccountRole.WALKER in account.roles else None,
        account_id=account.id,
        name=account.shown,
        roles=frozenset(map(str, account.roles)),
        grants=tuple(
            Grant(walker_id=one.walker_id, role=one.role)
            for one in grants
            if str(one.role) in account.roles
        ),
    )


def cookie(token: str, *, safe: bool) -> str:
    """Write the header that leaves the token with the browser; ``safe``: over HTTPS.

    ``Lax``, not ``Strict``: a link in a message must open one's own pages; what changes something
    is refused to other sites by the guard.
    """
    return _cookie(token, int(LASTS.total_seconds()), safe=safe)


def no_cookie(*, safe: bool) -> str:
    """Write the header that takes the token away."""
    return _cookie("", 0, safe=safe)


def _cookie(token: str, lasts_s: int, *, safe: bool) -> str:
    name, secure = (COOKIE, "Secure; ") if safe else (COOKIE_HERE, "")
    return f"{name}={token}; Max-Age={lasts_s}; Path=/; {secure}HttpOnly; SameSite=Lax"


def _lasts(roles: frozenset[AccountRole]) -> timedelta:
    return LASTS_AT_WORK if roles & AT_WORK else LASTS
