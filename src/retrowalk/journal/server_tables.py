"""The tables of a server that stays up: what its processes tell each other, and its backups.

They are of the machine and of no walker; nothing in them is about somebody's health.
"""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from retrowalk.journal.people_tables import OF_THE_MACHINE
from retrowalk.journal.tables import JournalTable, Json, Text


class AttemptRow(JournalTable):
    """How often somebody tried in vain, for every process to count; ``whose`` is known by a hash.

    ``counted`` names what is tried (a sign-in, a code, a share), ``until`` is when the next try may
    be.
    """

    __tablename__ = "attempt"
    __table_args__ = (Index("ix_attempt_last", "last"), OF_THE_MACHINE)
    counted: Mapped[str] = mapped_column(Text(30), primary_key=True)
    whose: Mapped[str] = mapped_column(Text(64), primary_key=True)
    times: Mapped[int]
    last: Mapped[datetime]
    until: Mapped[datetime | None]


class TakenRow(JournalTable):
    """What may be used once and was; it need not be remembered longer than until it is over."""

    __tablename__ = "taken"
    __table_args__ = (OF_THE_MACHINE,)
    key: Mapped[str] = mapped_column(Text(64), primary_key=True)
    until: Mapped[datetime]


class UnownedRow(JournalTable):
    """An object of the store that no row owns: on its way in until ``due_at``, or ``going``."""

    __tablename__ = "unowned"
    __table_args__ = (OF_THE_MACHINE,)
    name: Mapped[str] = mapped_column(Text(100), primary_key=True)
    due_at: Mapped[datetime]
    going: Mapped[bool]


class BackupRow(JournalTable):
    """A backup that was made, and whether it was proved: opened, counted, measured from again.

    ``why`` is daily, upgrade or asked; ``counts`` are the rows of each table; ``problem`` is the
    message of what is wrong with it, where it could not be proved.
    """

    __tablename__ = "backup"
    __table_args__ = (OF_THE_MACHINE,)
    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    why: Mapped[str] = mapped_column(Text(20))
    file: Mapped[str] = mapped_column(Text(1000))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(Text(64))
    version: Mapped[str] = mapped_column(Text(20))
    counts: Mapped[Json]
    proved_at: Mapped[datetime | None]
    problem: Mapped[Json | None]
    removed_at: Mapped[datetime | None]
