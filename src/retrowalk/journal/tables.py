"""The tables of the journal. Rows are added, hardly ever changed: the newest row counts.

Only a draft of answers is overwritten, because it is not yet something that happened.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.value import is_fit

Json = dict[str, Any]


class UtcDateTime(TypeDecorator[datetime]):
    """An absolute time, written and read as aware UTC on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn any aware time into UTC; a naive one is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone; the journal keeps absolute times only")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """SQLite gives the UTC time back without its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Text(TypeDecorator[str]):
    """Text of a bounded length, refused alike on every database where it is longer or unfit."""

    impl = String
    cache_ok = True

    def __init__(self, characters: int) -> None:
        super().__init__(characters)
        self.characters = characters

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Check what is written, or looked for."""
        if value is not None and (len(value) > self.characters or not is_fit(value)):
            raise InvalidAnswer(Message("journal-unfit-text"))
        return value


class JournalTable(DeclarativeBase):
    """The base of all tables; constraints are named so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        }
    )
    type_annotation_map: ClassVar = {Json: JSON, datetime: UtcDateTime}


class WalkerRow(JournalTable):
    """Whose journal it is."""

    __tablename__ = "walker"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text(200), unique=True)
    created_at: Mapped[datetime]
    colour: Mapped[str | None] = mapped_column(Text(20))
    code: Mapped[str | None] = mapped_column(Text(300))
    """The short code that opens their pages on this machine, as argon2 keeps it; if they wish."""
    shown: Mapped[str | None] = mapped_column(Text(100))
    """The name they go by on the screen; none of the first walker of an older journal."""
    changes: Mapped[int] = mapped_column(default=0, server_default="0")
    """How often something of theirs was written: what was worked out of it is known by this."""


class DraftRow(JournalTable):
    """Answers on their way to a screening."""

    __tablename__ = "draft"
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), primary_key=True)
    answers: Mapped[Json]
    kept_at: Mapped[datetime]


class SessionRow(JournalTable):
    """One practice; ``key`` is the id that the programme gave it, unique for a walker."""

    __tablename__ = "session"
    __table_args__ = (UniqueConstraint("walker_id", "key"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    key: Mapped[str] = mapped_column(Text(100))


class ScriptRow(JournalTable):
    """A session and its script as they were shown to the walker."""

    __tablename__ = "script"
    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"), index=True)
    shown_at: Mapped[datetime]
    session: Mapped[Json]
    script: Mapped[Json]


class RecordingRow(JournalTable):
    """A recording, byte for byte as it came."""

    __tablename__ = "recording"
    __table_args__ = (UniqueConstraint("walker_id", "sha256"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    name: Mapped[str] = mapped_column(Text(500))
    sha256: Mapped[str] = mapped_column(Text(64))
    size: Mapped[int]
    received_at: Mapped[datetime]
    packing: Mapped[str] = mapped_column(Text(10))
    packed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    stored_as: Mapped[str | None] = mapped_column(Text(100))
    """The object of the store that has its bytes; None where ``packed`` has them."""


class WalkRow(JournalTable):
    """What one version of the measuring found in a recording, and what it had been told."""

    __tablename__ = "walk"
    id: Mapped[int] = mapped_column(primary_key=True)
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id"), index=True)
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id"), index=True)
    measured_at: Mapped[datetime]
    version: Mapped[str] = mapped_column(Text(100))
    told: Mapped[Json]
    used: Mapped[Json]
    summary: Mapped[Json]
    measured: Mapped[Json]
    recording: Mapped[RecordingRow] = relationship()


class StatementRow(JournalTable):
    """One thing that somebody told; never changed, only followed by another, or erased.

    Its number is never given again, so that what was erased is not taken for what came later.
    """

    __tablename__ = "statement"
    __table_args__ = (
        Index("ix_statement_kind_id", "kind", "id"),
        Index("ix_statement_walker_id_kind", "walker_id", "kind"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    kind: Mapped[str] = mapped_column(Text(20))
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id"), index=True)
    recording_id: Mapped[int | None] = mapped_column(ForeignKey("recording.id"), index=True)
    author: Mapped[str] = mapped_column(Text(500))
    role: Mapped[str] = mapped_column(Text(20))
    recorded_by: Mapped[str] = mapped_column(Text(20))
    told_at: Mapped[datetime]
    about: Mapped[datetime | None]
    about_on: Mapped[date | None]
    body: Mapped[Json]
    about_id: Mapped[int | None] = mapped_column(ForeignKey("statement.id"), index=True)
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("statement.id"), index=True)
    takes_back_id: Mapped[int | None] = mapped_column(ForeignKey("statement.id"), index=True)


class ArrivalRow(JournalTable):
    """A recording that comes chunk by chunk; ``key`` is the id that the phone gave it."""

    __tablename__ = "arrival"
    __table_args__ = (UniqueConstraint("walker_id", "key"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    key: Mapped[str] = mapped_column(Text(100))
    whole: Mapped[bool] = mapped_column(default=False)
    recording_id: Mapped[int | None] = mapped_column(ForeignKey("recording.id"))


class ChunkRow(JournalTable):
    """One chunk of a recording, byte for byte, until the recording is whole."""

    __tablename__ = "chunk"
    __table_args__ = (UniqueConstraint("arrival_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    arrival_id: Mapped[int] = mapped_column(ForeignKey("arrival.id"))
    number: Mapped[int]
    received_at: Mapped[datetime]
    data: Mapped[bytes] = mapped_column(LargeBinary)


class InvitationRow(JournalTable):
    """A code that lets one device in, once, until a moment; known only by its hash."""

    __tablename__ = "invitation"
    code_sha256: Mapped[str] = mapped_column(Text(64), primary_key=True)
    until: Mapped[datetime]
    made_by: Mapped[int | None]
    """The device that made it for itself; none where this machine did."""
    walker_id: Mapped[int | None]
    """Whose the device will be; none: it asks who walks."""


class DeviceRow(JournalTable):
    """A device that was let in; it shows its token with every request."""

    __tablename__ = "device"
    id: Mapped[int] = mapped_column(primary_key=True)
    token_sha256: Mapped[str] = mapped_column(Text(64), unique=True)
    name: Mapped[str] = mapped_column(Text(100))
    paired_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    let_in_by: Mapped[int | None]
    """The device whose code it brought, which may be gone; none where this machine made it."""
    walker_id: Mapped[int | None]
    """Whose it is; none: it asks who walks."""
