"""Personal tokens, with which programs come in: what each may do, until when, and its last use."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import AwareDatetime
from sqlalchemy import ColumnElement, and_, exists, or_, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.people_tables import AccountRow, ApiTokenRow
from retrowalk.journal.tables import WalkerRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value

NOTED_EVERY = timedelta(hours=1)
"""How often it is noted that a token was used: not with every request."""

OF_SOMEBODY = or_(
    exists().where(AccountRow.id == ApiTokenRow.account_id, AccountRow.closed_at.is_(None)),
    and_(ApiTokenRow.account_id.is_(None), exists().where(WalkerRow.id == ApiTokenRow.walker_id)),
)
"""True of the tokens whose maker is still here: an account that is open, or a walker."""


class Pages(StrEnum):
    """Whose pages a token opens."""

    OWN = "own"
    CLIENTS = "clients"  # of those whom its maker looks after


class ApiToken(Value):
    """A token that was made; the secret itself is with its program alone."""

    id: int
    account_id: int | None
    walker_id: int | None
    """Whose it is that has no account."""
    name: str
    rights: frozenset[str]
    pages: Pages
    made_at: AwareDatetime
    until: AwareDatetime
    used_at: AwareDatetime | None = None


class Tokens:
    """Tokens of accounts, and of walkers who have none. It meets secrets only as their hashes."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        token_sha256: str,
        name: str,
        rights: Iterable[str],
        pages: Pages,
        *,
        of: tuple[int | None, int | None],
        at: datetime,
        until: datetime,
    ) -> ApiToken:
        """Keep a new token ``of`` an account, or of a walker without one."""
        account_id, walker_id = of
        row = ApiTokenRow(
            token_sha256=token_sha256,
            account_id=account_id,
            walker_id=walker_id,
            name=name,
            scopes={"rights": sorted(rights), "pages": pages.value},
            made_at=at,
            until=until,
        )

        def work(db: Transaction) -> ApiTokenRow:
            db.add(row)
            db.flush()
            return row

        return _token(self._transactions.write(work))

    def known(self, token_sha256: str, at: datetime) -> ApiToken | None:
        """Give the token of a secret, while it counts: not ended, in time, its maker still here."""
        which = ApiTokenRow.token_sha256 == token_sha256
        counts = ApiTokenRow.ended_at.is_(None), ApiTokenRow.until > at, OF_SOMEBODY
        row = self._transactions.read(
            lambda db: db.scalar(select(ApiTokenRow).where(which, *counts))
        )
        return None if row is None else _token(row)

    def note(self, token: ApiToken, at: datetime) -> None:
        """Write down that a token was used, once an hour.

        Even where it only reads: whoever lost one wants to know whether it opens the journal still.
        """
        if token.used_at is not None and at - token.used_at < NOTED_EVERY:
            return
        used = update(ApiTokenRow).where(ApiTokenRow.id == token.id).values(used_at=at)
        self._transactions.write(lambda db: db.execute(used))

    def of(self, account_id: int | None, walker_id: int | None) -> tuple[ApiToken, ...]:
        """Give the tokens of an account, or of a walker without one, that were not ended."""
        query = select(ApiTokenRow).where(
            _of(account_id, walker_id), ApiTokenRow.ended_at.is_(None)
        )
        rows = self._transactions.read(lambda db: db.scalars(query.order_by(ApiTokenRow.id)).all())
        return tuple(map(_token, rows))

    def end(
        self, token_id: int, account_id: int | None, walker_id: int | None, at: datetime
    ) -> None:
        """Let a token count no more, from now on; only its maker can.

        Raises
        ------
        NotInJournal
            if they have none of this number
        """
        which = ApiTokenRow.id == token_id, _of(account_id, walker_id)
        ending = update(ApiTokenRow).where(*which, ApiTokenRow.ended_at.is_(None))
        ended = ending.values(ended_at=at).returning(ApiTokenRow.id)
        if self._transactions.write(lambda db: db.scalar(ended)) is None:
            raise NotInJournal(Message("journal-no-token", id=str(token_id)))


def _of(account_id: int | None, walker_id: int | None) -> ColumnElement[bool]:
    if account_id is not None:
        return ApiTokenRow.account_id == account_id
    return and_(ApiTokenRow.account_id.is_(None), ApiTokenRow.walker_id == walker_id)


def _token(row: ApiTokenRow) -> ApiToken:
    return ApiToken(
        id=row.id,
        account_id=row.account_id,
        walker_id=row.walker_id,
        name=row.name,
        rights=frozenset(row.scopes["rights"]),
        pages=Pages(row.scopes["pages"]),
        made_at=row.made_at,
        until=row.until,
        used_at=row.used_at,
    )
