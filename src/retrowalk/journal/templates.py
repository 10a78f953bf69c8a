"""Templates of prescriptions that professionals keep: each an own row, its ancestry beside it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.people_tables import TemplateRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message


class KeptTemplate(NamedTuple):
    """A template as it is kept; ``from_id`` names what it was copied from."""

    id: int
    account_id: int | None
    name: str
    body: dict[str, Any]
    from_id: str | None
    made_at: datetime
    gone_at: datetime | None


class KeptTemplates:
    """The templates of this machine. One that was retired stays, for what was given from it."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def of(self, account_id: int | None) -> tuple[KeptTemplate, ...]:
        """Give the templates of an account that are in use, the oldest first."""
        query = (
            select(TemplateRow)
            .where(TemplateRow.account_id == account_id, TemplateRow.gone_at.is_(None))
            .order_by(TemplateRow.id)
        )
        return self._transactions.read(lambda db: tuple(map(_kept, db.scalars(query))))

    def get(self, template_id: int) -> KeptTemplate:
        """Give a template, in use or retired.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        return self._transactions.read(lambda db: _kept(_row(db, template_id)))

    def add(
        self,
        account_id: int | None,
        name: str,
        body: dict[str, Any],
        at: datetime,
        *,
        from_id: str | None = None,
    ) -> KeptTemplate:
        """Keep a new template; ``from_id`` is what it was copied from."""

        def work(db: Transaction) -> TemplateRow:
            row = TemplateRow(
                account_id=account_id, name=name, body=body, from_id=from_id, made_at=at
            )
            db.add(row)
            db.flush()
            return row

        return _kept(self._transactions.write(work))

    def change(
        self, account_id: int | None, template_id: int, name: str, body: dict[str, Any]
    ) -> KeptTemplate:
        """Keep other words of a template of one's own; what was given from it stays as it was.

        Raises
        ------
        NotInJournal
            if the account has no such template in use
        """

        def work(row: TemplateRow) -> None:
            row.name, row.body = name, body

        return self._own(account_id, template_id, work)

    def retire(self, account_id: int | None, template_id: int, at: datetime) -> KeptTemplate:
        """Take a template of one's own out of use.

        Raises
        ------
        NotInJournal
            if the account has no such template in use
        """

        def work(row: TemplateRow) -> None:
            row.gone_at = at

        return self._own(account_id, template_id, work)

    def _own(
        self, account_id: int | None, template_id: int, change: Callable[[TemplateRow], None]
    ) -> KeptTemplate:
        def work(db: Transaction) -> TemplateRow:
            row = _row(db, template_id)
            if row.account_id != account_id or row.gone_at is not None:
                raise _none_such(template_id)
            change(row)
            db.flush()
            return row

        return _kept(self._transactions.write(work))


def _row(db: Transaction, template_id: int) -> TemplateRow:
    row = db.get(TemplateRow, template_id)
    if row is None:
        raise _none_such(template_id)
    return row


def _none_such(template_id: int) -> NotInJournal:
    return NotInJournal(Message("journal-no-template", id=str(template_id)))


def _kept(row: TemplateRow) -> KeptTemplate:
    return KeptTemplate(
        row.id, row.account_id, row.name, row.body, row.from_id, row.made_at, row.gone_at
    )
