"""What the commands share: the walker's coach and clock, and how results are printed."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from pydantic import BaseModel
    from rich.console import Console

    from retrowalk.coach import Coach
    from retrowalk.coach.backups import BackupPlace, MadeBackup
    from retrowalk.journal import Account, Journal
    from retrowalk.journal.stores import Stores
    from retrowalk.journal.whole import Whole
    from retrowalk.settings import Settings

_NAMED: ContextVar[str | None] = ContextVar("walker", default=None)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def now() -> datetime:
    """Give the present moment, in the zone of this machine."""
    return datetime.now(UTC).astimezone()


def today() -> date:
    """Give the day it is here."""
    return now().date()


def open_journal() -> "Journal":
    """Open the journal of this machine, in a folder that is closed to its other accounts.

    One of an older make is backed up first; where that can't be done, it stays as it is.
    """
    from retrowalk.journal import Journal
    from retrowalk.journal.database import close_to_others
    from retrowalk.settings import Settings

    settings = Settings.read()
    upgrading = _Upgrading(settings)
    stores = stores_of(settings)
    journal = Journal.open(settings.journal_url, stores=stores, before_upgrade=upgrading)
    upgrading.remember(journal)
    if settings.database_url is None:
        close_to_others(settings.data_folder)
    return journal


class _Upgrading:
    """Backs up a journal of an older make; what that needs is loaded only then."""

    def __init__(self, settings: "Settings") -> None:
        self._settings = settings
        self._made: MadeBackup | None = None

    def __call__(self, whole: "Whole") -> None:
        self._made = backup_place(self._settings).write(whole, "upgrade", datetime.now(UTC))

    def remember(self, journal: "Journal") -> None:
        """Keep in the journal, once it is of this make, that it was backed up before."""
        if self._made is not None:
            from retrowalk.coach.keeping_backups import remember

            remember(journal, self._made)


def backup_place(settings: "Settings") -> "BackupPlace":
    """Give where backups are laid, and what seals them."""
    from retrowalk.coach.backups import BackupPlace

    secret = settings.backup_passphrase
    passphrase = secret.get_secret_value() if secret else None
    return BackupPlace(settings.backups_folder, passphrase)


def stores_of(settings: "Settings") -> "Stores":
    """Give where the bytes of recordings and originals lie, and where they lay before.

    Raises
    ------
    JournalUnavailable
        if one of them is no address
    MissingExtra
        if one speaks S3, and what speaks it is not installed
    """
    from retrowalk.journal.stores import Access, Stores, store_at

    access = Access(
        endpoint=settings.store_endpoint,
        key=settings.store_key,
        secret=settings.store_secret,
        region=settings.store_region,
    )
    return Stores(store_at(settings.store, access), store_at(settings.store_before, access))


@contextmanager
def open_coach() -> Iterator["Coach"]:
    """Open the journal of this machine and give the coach of who was named with ``--walker``.

    Raises
    ------
    RetrowalkError
        where several walk, and nobody was named
    """
    from retrowalk.coach import Coach

    with open_journal() as journal:
        yield Coach(journal, walker_meant(journal))


def walker_meant(journal: "Journal") -> int:
    """Give the number of who was named with ``--walker``; where one walks alone, it is theirs.

    Raises
    ------
    RetrowalkError
        where several walk, and nobody was named
    NotInJournal
        where nobody is called that
    """
    from retrowalk.people.household import Household, name_of

    named = _NAMED.get()
    if named is not None:
        return Household(journal).named(named).id
    walkers = journal.walkers.all()
    if len(walkers) > 1:
        names = ", ".join(map(name_of, walkers))
        raise RetrowalkError(
            f"Several people walk here: {names}. Say who: retrowalk --walker NAME ..."
        )
    return walkers[0].id


def account_named(journal: "Journal", name: str) -> "Account":
    """Give the account of who signs in with a name.

    Raises
    ------
    RetrowalkError
        where nobody does
    """
    account = journal.accounts.named(name)
    if account is None:
        raise RetrowalkError(f"Nobody signs in as {name}. See them all: retrowalk people list")
    return account


@contextmanager
def naming(walker: str | None) -> Iterator[None]:
    """Let the commands be about whoever goes by a name."""
    before = _NAMED.set(walker)
    try:
        yield
    finally:
        _NAMED.reset(before)


def print_json(value: "BaseModel | list[Any] | dict[str, Any]") -> None:
    """Print a value as indented JSON."""
    import json

    plain = value if isinstance(value, list | dict) else value.model_dump(mode="json")
    typer.echo(json.dumps(plain, indent=2, ensure_ascii=False))


def console(*, stderr: bool = False) -> "Console":
    """Give the console for people; piped into a file it prints plain text."""
    from rich.console import Console

    return Console(highlight=False, stderr=stderr)
