"""The browsers that are signed in, each under the hash of its token."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy.orm import Bundle
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.account_rows import OPEN, account, grant_of, row_of, standing
from retrowalk.journal.account_types import Account, Came, KnownGrant, SignIn
from retrowalk.journal.people_tables import AccountRoleRow, AccountRow, GrantRow, SignInRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message

NOTED_EVERY = timedelta(minutes=15)
"""How often it is noted that a browser was here: not with every request."""

_WHO_COMES = select(
    Bundle("sign_in", *SignInRow.__table__.c),
    Bundle("account", *AccountRow.__table__.c),
    select(func.aggregate_strings(AccountRoleRow.role, " "))
    .where(AccountRoleRow.account_id == AccountRow.id)
    .scalar_subquery(),
).join_from(SignInRow, AccountRow)
"""In one query, as each request asks this: a sign-in, the account, and what it may be."""


class SignIns:
    """Signed-in browsers. It meets their tokens only as hashes."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._seen: dict[int, datetime] = {}  # and not yet written down, by the sign-in
        self._grants: dict[int, tuple[tuple[object, ...], tuple[KnownGrant, ...]]] = {}

    def start(
        self, account_id: int, token_sha256: str, device: str, at: datetime, until: datetime
    ) -> SignIn:
        """Let a browser in as an account; what has run out is cleared away.

        Raises
        ------
        NotInJournal
            if there is no such account, or it is closed
        """

        def work(db: Transaction) -> SignInRow:
            row_of(db, account_id)
            db.execute(delete(SignInRow).where(SignInRow.until <= at))
            row = SignInRow(
                account_id=account_id,
                token_sha256=token_sha256,
                device=device[:100],
                made_at=at,
                seen_at=at,
                until=until,
                proved_at=at,
            )
            db.add(row)
            db.flush()
            return row

        row = self._transactions.write(work)
        self._seen.pop(row.id, None)  # of a sign-in that is gone
        return self._sign_in(row)

    def came(self, token_sha256: str, at: datetime) -> Came | None:
        """Give who comes with a token; None where nobody is signed in with it."""
        query = _WHO_COMES.where(SignInRow.token_sha256 == token_sha256, SignInRow.until > at, OPEN)
        mine = GrantRow.account_id == AccountRow.id, standing(at)
        marks = (
            select(of).where(*mine).scalar_subquery()
            for of in (func.count(GrantRow.id), func.max(GrantRow.id))
        )
        for signed_in, row, roles, *mark in self._transactions.rows(query.add_columns(*marks)):
            known_as = account(row, roles.split() if roles else ())
            grants = self._counting(known_as, at, (*mark,))
            return Came(sign_in=self._sign_in(signed_in), account=known_as, grants=grants)
        return None

    def still(self, tokens_sha256: Collection[str], at: datetime) -> set[str]:
        """Give those of some tokens with which somebody is still signed in."""
        query = select(SignInRow.token_sha256).join(AccountRow).where(SignInRow.until > at, OPEN)
        rows = self._transactions.rows(query.where(SignInRow.token_sha256.in_(tokens_sha256)))
        return {token for (token,) in rows}

    def _counting(
        self, of: Account, at: datetime, mark: tuple[int | None, ...]
    ) -> tuple[KnownGrant, ...]:
        """Give the grants that stand and that an account has the role for.

        Of a clinic they are hundreds. They are added and ended, and never changed: so long as
        there are as many, and the same is the last, they are the same.
        """
        now = of.roles, mark
        known = self._grants.get(of.id)
        if known is None or known[0] != now:
            mine = GrantRow.account_id == of.id, standing(at)
            rows = self._transactions.rows(
                select(GrantRow.__table__).where(*mine).order_by(GrantRow.id)
            )
            roles = set(map(str, of.roles))
            known = now, tuple(one for one in map(grant_of, rows) if one.role in roles)
            self._grants[of.id] = known
        return known[1]

    def note(self, sign_in: SignIn, at: datetime) -> None:
        """Remember that a browser is here, now and then.

        Nothing is written, for who only reads changes nothing: :meth:`write_down` does it, with
        the next that is told.
        """
        if at - sign_in.seen_at >= NOTED_EVERY:
            self._seen[sign_in.id] = at

    def write_down(self) -> None:
        """Write down which browsers were here since the last time."""
        seen, self._seen = self._seen, {}
        if not seen:
            return

        def work(db: Transaction) -> None:
            for sign_in_id, at in seen.items():
                # another process may have seen it since
                here = SignInRow.id == sign_in_id, SignInRow.seen_at < at
                db.execute(update(SignInRow).where(*here).values(seen_at=at))

        self._transactions.write(work)

    def prove(self, sign_in_id: int, token_sha256: str, at: datetime) -> None:
        """Note that who it is was proved again, and know the browser by another token from now on.

        Raises
        ------
        NotInJournal
            if the browser is not signed in any more
        """
        here = SignInRow.id == sign_in_id
        proved = update(SignInRow).where(here).values(proved_at=at, token_sha256=token_sha256)

        def work(db: Transaction) -> None:
            if db.scalar(proved.returning(SignInRow.id)) is None:
                raise NotInJournal(Message("journal-no-sign-in", id=str(sign_in_id)))

        self._transactions.write(work)

    def all(self, account_id: int, at: datetime) -> tuple[SignIn, ...]:
        """Give where an account is signed in, the newest first."""
        mine = SignInRow.account_id == account_id, SignInRow.until > at
        query = select(SignInRow).where(*mine).order_by(SignInRow.id.desc())
        return self._transactions.read(lambda db: tuple(map(self._sign_in, db.scalars(query))))

    def end(self, sign_in_id: int, account_id: int) -> None:
        """Sign a browser out.

        Raises
        ------
        NotInJournal
            if none of this number is signed in as this account
        """
        which = SignInRow.id == sign_in_id, SignInRow.account_id == account_id

        def work(db: Transaction) -> None:
            if db.scalar(delete(SignInRow).where(*which).returning(SignInRow.id)) is None:
                raise NotInJournal(Message("journal-no-sign-in", id=str(sign_in_id)))

        self._transactions.write(work)

    def end_token(self, token_sha256: str) -> None:
        """Sign out whoever comes with a token, if anybody does."""
        which = SignInRow.token_sha256 == token_sha256
        self._transactions.write(lambda db: db.execute(delete(SignInRow).where(which)))

    def end_all(self, account_id: int, *, but: int | None = None) -> int:
        """Sign an account out everywhere, but perhaps here; tell how many browsers that were."""
        which = [SignInRow.account_id == account_id]
        if but is not None:
            which.append(SignInRow.id != but)
        ended = delete(SignInRow).where(*which).returning(SignInRow.id)
        return self._transactions.write(lambda db: len(db.scalars(ended).all()))

    def _sign_in(self, row: SignInRow | Row[Any]) -> SignIn:
        return SignIn(
            id=row.id,
            account_id=row.account_id,
            device=row.device,
            made_at=row.made_at,
            seen_at=max(row.seen_at, self._seen.get(row.id, row.seen_at)),
            until=row.until,
            proved_at=row.proved_at,
        )
