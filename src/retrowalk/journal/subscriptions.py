"""The browsers to which a push service carries reminders and messages."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.people_tables import SubscriptionRow
from retrowalk.journal.transactions import Transactions
from retrowalk.value import Value

MOST = 10
"""Browsers of one walker: of more, the oldest is forgotten."""


class Subscription(Value):
    """A browser that may be pushed to; what its keys encrypt only that browser reads."""

    id: int
    walker_id: int
    endpoint: str
    keys: dict[str, str]
    device: str
    language: str
    made_at: datetime


class Subscriptions:
    """Every browser that said yes to being pushed to."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        walker_id: int,
        endpoint: str,
        keys: dict[str, str],
        *,
        device: str,
        language: str,
        at: datetime,
    ) -> None:
        """Keep a browser; it belongs to the walker who said so in it last."""

        def work(db: Transaction) -> None:
            row = db.scalar(select(SubscriptionRow).where(SubscriptionRow.endpoint == endpoint))
            if row is None:
                row = SubscriptionRow(endpoint=endpoint)
                db.add(row)
            row.walker_id, row.keys, row.made_at = walker_id, keys, at
            row.device, row.language = device, language
            db.flush()
            mine = select(SubscriptionRow.id).where(SubscriptionRow.walker_id == walker_id)
            newest = mine.order_by(SubscriptionRow.made_at.desc(), SubscriptionRow.id.desc())
            for number in db.scalars(newest).all()[MOST:]:
                db.execute(delete(SubscriptionRow).where(SubscriptionRow.id == number))

        self._transactions.write(work)

    def of(self, walker_id: int) -> tuple[Subscription, ...]:
        """Give the browsers of a walker, in the order in which they came."""
        mine = select(SubscriptionRow).where(SubscriptionRow.walker_id == walker_id)
        rows = self._transactions.read(
            lambda db: db.scalars(mine.order_by(SubscriptionRow.id)).all()
        )
        return tuple(_subscription(row) for row in rows)

    def forget(self, walker_id: int, number: int) -> bool:
        """Push to a browser no more; tell whether the walker had one of this number."""
        gone = delete(SubscriptionRow).where(
            SubscriptionRow.walker_id == walker_id, SubscriptionRow.id == number
        )
        query = gone.returning(SubscriptionRow.id)
        return self._transactions.write(lambda db: db.scalar(query)) is not None


def _subscription(row: SubscriptionRow) -> Subscription:
    return Subscription(
        id=row.id,
        walker_id=row.walker_id,
        endpoint=row.endpoint,
        keys=row.keys,
        device=row.device,
        language=row.language,
        made_at=row.made_at,
    )
