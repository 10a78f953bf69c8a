"""Whole or not at all: every reading and every writing of the journal is one transaction."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, StatementError
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, RetrowalkError
from retrowalk.journal.database import unavailable, writing
from retrowalk.languages import say

T = TypeVar("T")


class Transactions:
    """Runs work on the database, each piece in a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = writing(engine)

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one unchanging view of the journal."""
        return self._run(self._engine, work)

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` and make it lasting, or leave no trace of it.

        Where two writers add the same thing at once, the slower one meets a constraint; its work
        runs once more and then finds what the faster one wrote.
        """
        try:
            return self._run(self._writing, work)
        except IntegrityError:
            return self._run(self._writing, work)

    def _run(self, engine: Engine, work: Callable[[Transaction], T]) -> T:
        try:
            with Transaction(engine, expire_on_commit=False) as transaction, transaction.begin():
                return work(transaction)
        except IntegrityError:
            raise
        except DataError as error:
            raise InvalidAnswer(say("journal-unfit")) from error
        except DBAPIError as error:
            raise unavailable(engine.url, error) from error
        except StatementError as error:
            if isinstance(error.orig, RetrowalkError):
                raise error.orig from None
            raise


class Remembering(Transactions):
    """Transactions of somebody who looks at the same things again and again within a moment.

    What was recalled once is not read again until something is written through here. What others
    write meanwhile is not seen: take a new one for each moment.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._known: dict[str, Any] = {}

    def recall(self, what: str, work: Callable[[Transaction], T]) -> T:
        """Give what ``work`` reads, known as ``what``; it must not be changed by who gets it."""
        if what not in self._known:
            self._known[what] = self.read(work)
        known: T = self._known[what]
        return known

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` as always, and forget what was known before it."""
        try:
            return super().write(work)
        finally:
            self._known.clear()
