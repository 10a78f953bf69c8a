"""Personal tokens for programs: each may do what its sentence says, and never more than its maker.

The secret is 256 bits from the system's source of randomness; the journal keeps its SHA-256
(``lan/pairing.py`` says why that is enough). What a token may do is looked up anew with each
request: where its maker may no longer, it may no longer either.
"""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal, Role
from retrowalk.journal.seen import Done
from retrowalk.journal.tokens import ApiToken, Pages
from retrowalk.languages import Message, dated, listed
from retrowalk.people.rights import RIGHTS, Right
from retrowalk.people.sign_in import as_visitor
from retrowalk.people.visitor import Through, Visitor

BEGINS = "rw_"
"""By this a token is known for one, also to those who look for secrets where none should be."""

LASTS_DAYS = (7, 30, 90, 365)

OFFERED = (
    Right.SEE_TODAY,
    Right.SEE,
    Right.TELL,
    Right.TELL_FALL,
    Right.WRITE,
    Right.PRESCRIBE,
    Right.TAKE_ALONG,
)
"""What may be left to a program. To decide on shares and devices and to erase is left to nobody."""

INCLUDED = {Right.SEE: frozenset({Right.SEE_TODAY})}
"""Who may see everything may see a part of it."""

MOST = 20
"""So many tokens of one maker may be open at once."""


def possible(visitor: Visitor, pages: Pages, walker_id: int | None) -> tuple[Right, ...]:
    """Give what somebody may leave to a program on their own pages, or on their clients'."""
    if visitor.through not in {Through.MACHINE, Through.SIGN_IN}:
        return ()
    if pages is Pages.CLIENTS:
        roles = {one.role for one in visitor.grants}
    else:
        roles = {Role.WALKER} if walker_id is not None else set()
    allowed = frozenset[Right]().union(*(RIGHTS[role] for role in roles))
    return tuple(right for right in OFFERED if right in allowed)


def make(
    journal: Journal,
    visitor: Visitor,
    walker_id: int | None,
    name: str,
    rights: Iterable[Right],
    pages: Pages,
    days: int,
    at: datetime,
) -> tuple[str, ApiToken]:
    """Make a token, and give its secret this once; ``walker_id`` is whose pages the maker has.

    Raises
    ------
    InvalidAnswer
        if it has no name, may do nothing, or more than its maker, or would last too long
    """
    wanted = frozenset(rights)
    if not name.strip():
        raise InvalidAnswer(Message("keys-token-needs-name"))
    if not wanted:
        raise InvalidAnswer(Message("keys-token-needs-right"))
    if days not in LASTS_DAYS or not wanted <= set(possible(visitor, pages, walker_id)):
        raise InvalidAnswer(Message("keys-token-too-much"))
    of = owner(visitor, walker_id)
    if len(journal.tokens.of(*of)) >= MOST:
        raise InvalidAnswer(Message("keys-token-too-many", most=MOST))
    secret = BEGINS + secrets.token_urlsafe(32)
    wanted = wanted.union(*(INCLUDED.get(right, frozenset()) for right in wanted))
    until = at + timedelta(days=days)
    kept = journal.tokens.add(
        digest(secret), name.strip(), wanted, pages, of=of, at=at, until=until
    )
    account_id, at_home = of
    journal.audit.note(Done.TOKEN, at, account_id=account_id, walker_id=at_home)
    return secret, kept


def owner(visitor: Visitor, walker_id: int | None) -> tuple[int | None, int | None]:
    """Give whose a token is: of the account that is signed in, else of the walker at home."""
    return (visitor.account_id, None) if visitor.account_id is not None else (None, walker_id)


def visitor_with(journal: Journal, secret: str, at: datetime) -> Visitor | None:
    """Give who comes with a token, bounded by it; None where it counts no more, or never did."""
    token = journal.tokens.known(digest(secret), at) if secret.startswith(BEGINS) else None
    if token is None:
        return None
    maker = (
        Visitor(walker_id=token.walker_id)
        if token.account_id is None
        else _maker(journal, token.account_id, at)
    )
    journal.tokens.note(token, at)
    own = token.pages is Pages.OWN
    return Visitor(
        through=Through.TOKEN,
        walker_id=maker.walker_id if own else None,
        account_id=token.account_id,
        name=maker.name,
        grants=() if own else maker.grants,
        scopes=token.rights,
    )


def _maker(journal: Journal, account_id: int, at: datetime) -> Visitor:
    """Give what an account is and may now, as if it had signed in."""
    account = journal.accounts.get(account_id)
    grants = journal.grants.all(at, account_id=account_id)
    return as_visitor(account, grants)


def sentence(token: ApiToken) -> Message:
    """Say what a token may do, and until when."""
    shown = [right for right in OFFERED if right in token.rights]
    if Right.SEE in token.rights:
        shown.remove(Right.SEE_TODAY)
    what = listed(may_do(right, token.pages) for right in shown)
    return Message("keys-token-may", what=what, day=dated("long", token.until.astimezone().date()))


def may_do(right: Right, pages: Pages) -> Message:
    """Say one of the things that a token may do, to stand after "may"."""
    return Message(f"keys-may-{right.replace('_', '-')}", pages=pages.value)


def digest(secret: str) -> str:
    """Give what is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
