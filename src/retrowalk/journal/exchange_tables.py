"""The tables of what came in from other programs, and of the work that is done behind the pages.

A batch of files is a statement; each file of it is a row here, with what became of it. Originals
are kept byte for byte, in pieces, so that a file of gigabytes never stands whole in memory.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, Double, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from retrowalk.journal.people_tables import OF_THE_MACHINE
from retrowalk.journal.tables import JournalTable, Json, Text


class OriginalRow(JournalTable):
    """A file that came in, as it came; it is whole once its hash is known.

    Till then ``arriving`` names one that comes bit by bit, and ``size`` is what has come of it.
    """

    __tablename__ = "original"
    __table_args__ = (
        UniqueConstraint("walker_id", "sha256"),
        UniqueConstraint("walker_id", "arriving"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    sha256: Mapped[str | None] = mapped_column(Text(64))
    size: Mapped[int] = mapped_column(BigInteger, default=0)
    name: Mapped[str] = mapped_column(Text(500))
    arriving: Mapped[str | None] = mapped_column(Text(100))
    received_at: Mapped[datetime]


class PieceRow(JournalTable):
    """One piece of an original."""

    __tablename__ = "piece"
    __table_args__ = (UniqueConstraint("original_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    original_id: Mapped[int] = mapped_column(ForeignKey("original.id"))
    number: Mapped[int]
    packing: Mapped[str] = mapped_column(Text(10))
    packed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    stored_as: Mapped[str | None] = mapped_column(Text(100))
    """The object of the store that has its bytes; None where ``packed`` has them."""


class ImportFileRow(JournalTable):
    """One file of a batch, and what became of it; ``statement_id`` is the batch.

    ``status`` is waiting, kept, known, joined or refused, and ``reason`` the message of why it was
    refused, or as what it is known.
    """

    __tablename__ = "import_file"
    __table_args__ = (Index("ix_import_file_statement_id", "statement_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"))
    path: Mapped[str] = mapped_column(Text(1000))
    original_id: Mapped[int | None] = mapped_column(ForeignKey("original.id"))
    recording_id: Mapped[int | None] = mapped_column(ForeignKey("recording.id"))
    status: Mapped[str] = mapped_column(Text(10))
    reason: Mapped[Json]


class ImportWalkRow(JournalTable):
    """An activity that a file of a batch held; ``told`` where it was told by this file first."""

    __tablename__ = "import_walk"
    __table_args__ = (UniqueConstraint("import_file_id", "statement_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    import_file_id: Mapped[int] = mapped_column(ForeignKey("import_file.id"))
    statement_id: Mapped[int] = mapped_column(ForeignKey("statement.id"), index=True)
    told: Mapped[bool]


class DayValueRow(JournalTable):
    """One measure of one day, as a file told it; of several files the newest counts."""

    __tablename__ = "day_value"
    __table_args__ = (UniqueConstraint("import_file_id", "measure", "day"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    import_file_id: Mapped[int] = mapped_column(ForeignKey("import_file.id"))
    day: Mapped[date]
    measure: Mapped[str] = mapped_column(Text(40))
    value: Mapped[float] = mapped_column(Double)
    source: Mapped[str] = mapped_column(Text(200))


class JobRow(JournalTable):
    """Work that is done behind the pages, of a walker or of the machine (no walker).

    ``key`` names it from outside: the same again is the same job. Whoever works on it holds a
    lease, ``held_by`` a name until ``held_until``; one that ended without a word is taken up by
    another.
    """

    __tablename__ = "job"
    __table_args__ = (
        UniqueConstraint("key"),
        Index("ix_job_state_id", "state", "id"),
        OF_THE_MACHINE,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text(200))
    walker_id: Mapped[int | None] = mapped_column(ForeignKey("walker.id"))
    kind: Mapped[str] = mapped_column(Text(30))
    told: Mapped[Json]
    state: Mapped[str] = mapped_column(Text(10))
    tries: Mapped[int] = mapped_column(default=0)
    done: Mapped[int] = mapped_column(BigInteger, default=0)
    total: Mapped[int | None] = mapped_column(BigInteger)
    held_by: Mapped[str | None] = mapped_column(Text(100))
    held_until: Mapped[datetime | None]
    due_at: Mapped[datetime]
    made_at: Mapped[datetime]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    result: Mapped[Json]
