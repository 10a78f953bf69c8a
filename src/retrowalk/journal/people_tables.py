"""The tables of who may come in and whose pages they see: accounts, grants, shares, traces.

What is of this machine (``OF_THE_MACHINE``) is no part of a walker's own record: it is not taken
along to another machine, where its secrets open nothing, but it is erased with the walker.
Secrets are kept as hashes alone.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from retrowalk.journal.tables import JournalTable, Json, Text

OF_THE_MACHINE: dict[str, Any] = {"info": {"of_the_machine": True}}


class AccountRow(JournalTable):
    """Somebody who signs in; ``walker_id`` is their own part of the journal, if they walk."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text(200), unique=True)
    shown: Mapped[str] = mapped_column(Text(200))
    mail: Mapped[str | None] = mapped_column(Text(320))
    password: Mapped[str | None] = mapped_column(Text(300))
    walker_id: Mapped[int | None]
    made_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class AccountRoleRow(JournalTable):
    """What an account may be: owner, walker, professional, carer, researcher."""

    __tablename__ = "account_role"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    role: Mapped[str] = mapped_column(Text(20), primary_key=True)
    since: Mapped[datetime]


class AccountInvitationRow(JournalTable):
    """A link that makes an account, or lets one in again, once, until a moment."""

    __tablename__ = "account_invitation"
    code_sha256: Mapped[str] = mapped_column(Text(64), primary_key=True)
    until: Mapped[datetime]
    made_at: Mapped[datetime]
    made_by: Mapped[int | None]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    roles: Mapped[Json]
    walker_id: Mapped[int | None]


class SignInRow(JournalTable):
    """One signed-in browser; it shows its token with every request."""

    __tablename__ = "sign_in"
    id: Mapped[int] = mapped_column(primary_key=True)
    token_sha256: Mapped[str] = mapped_column(Text(64), unique=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    device: Mapped[str] = mapped_column(Text(100))
    made_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    until: Mapped[datetime]
    proved_at: Mapped[datetime]
    """When who it is was proved last: what matters most asks for it again."""


class PasskeyRow(JournalTable):
    """A passkey of an account."""

    __tablename__ = "passkey"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    credential_sha256: Mapped[str] = mapped_column(Text(64), unique=True)
    credential_id: Mapped[bytes] = mapped_column(LargeBinary)
    rp_id: Mapped[str] = mapped_column(Text(255))
    """The name of the server that it was made at: it works there alone."""
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    sign_count: Mapped[int]
    name: Mapped[str] = mapped_column(Text(100))
    made_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class RecoveryCodeRow(JournalTable):
    """A one-time code of the printed sheet."""

    __tablename__ = "recovery_code"
    code_sha256: Mapped[str] = mapped_column(Text(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    made_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class IdentityRow(JournalTable):
    """Whom another server vouches for: its issuer, and the subject that it names."""

    __tablename__ = "identity"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    issuer: Mapped[str] = mapped_column(Text(500))
    subject: Mapped[str] = mapped_column(Text(255))
    made_at: Mapped[datetime]


class ApiTokenRow(JournalTable):
    """A personal token for a program, with what it may do and until when."""

    __tablename__ = "api_token"
    id: Mapped[int] = mapped_column(primary_key=True)
    token_sha256: Mapped[str] = mapped_column(Text(64), unique=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    walker_id: Mapped[int | None]
    name: Mapped[str] = mapped_column(Text(100))
    scopes: Mapped[Json]
    made_at: Mapped[datetime]
    until: Mapped[datetime]
    used_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class GrantRow(JournalTable):
    """That somebody may look after a walker, as what, since and until when."""

    __tablename__ = "grant"
    __table_args__ = (OF_THE_MACHINE,)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    role: Mapped[str] = mapped_column(Text(20))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class ShareRow(JournalTable):
    """A link by which somebody sees, for a while, what the walker chose to show."""

    __tablename__ = "share"
    __table_args__ = (OF_THE_MACHINE,)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), index=True)
    label: Mapped[str] = mapped_column(Text(120))
    way: Mapped[str] = mapped_column(Text(10))
    """By what it goes: a link to this machine, or a file that is handed over."""
    address_sha256: Mapped[str] = mapped_column(Text(64), unique=True)
    passcode: Mapped[str | None] = mapped_column(Text(300))
    wrong_left: Mapped[int]
    shows: Mapped[Json]
    sealed: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    """What is shown, encrypted with a key that only the link has; none once it is withdrawn."""
    reply_key: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    """What a reply to a file is sealed with; the file has it too, under its code."""
    made_at: Mapped[datetime]
    until: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class ShareOpeningRow(JournalTable):
    """That a share was opened."""

    __tablename__ = "share_opening"
    __table_args__ = (OF_THE_MACHINE,)
    id: Mapped[int] = mapped_column(primary_key=True)
    share_id: Mapped[int] = mapped_column(ForeignKey("share.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(Text(120))
    what: Mapped[str] = mapped_column(Text(40))


class TemplateRow(JournalTable):
    """A prescription to begin from; ``from_id`` is the one that it was copied from."""

    __tablename__ = "template"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    name: Mapped[str] = mapped_column(Text(120))
    body: Mapped[Json]
    from_id: Mapped[str | None] = mapped_column(Text(100))
    made_at: Mapped[datetime]
    gone_at: Mapped[datetime | None]


class SeenRow(JournalTable):
    """Who saw what of a walker, and in which hour; the walker may read it."""

    __tablename__ = "seen"
    __table_args__ = (UniqueConstraint("walker_id", "at", "who", "role", "what"), OF_THE_MACHINE)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    at: Mapped[datetime]
    who: Mapped[str] = mapped_column(Text(200))
    role: Mapped[str] = mapped_column(Text(20))
    account_id: Mapped[int | None]
    what: Mapped[str] = mapped_column(Text(60))


class CompanionLinkRow(JournalTable):
    """A link by which somebody walks along, of whose walk, and since when it opens nothing.

    ``session`` is the walk's; ``until`` is when the link ends at the latest. Nothing that passes
    over it is kept, and the key to that stands nowhere but with the two who have the link.
    """

    __tablename__ = "companion_link"
    __table_args__ = (OF_THE_MACHINE,)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), index=True)
    session: Mapped[str] = mapped_column(Text(100))
    address_sha256: Mapped[str] = mapped_column(Text(64), unique=True)
    made_at: Mapped[datetime]
    until: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class BriefRow(JournalTable):
    """What a list of clients needs to know of a walker, as of so many ``changes`` of theirs."""

    __tablename__ = "brief"
    __table_args__ = (OF_THE_MACHINE,)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), primary_key=True)
    changes: Mapped[int]
    body: Mapped[Json]


class ReadRow(JournalTable):
    """Up to which message somebody has read what is written about a walker.

    ``reader`` is the number of an account; 0 is the walker.
    """

    __tablename__ = "message_read"
    __table_args__ = (OF_THE_MACHINE,)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), primary_key=True)
    reader: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    statement_id: Mapped[int]


class AuditRow(JournalTable):
    """That something was done, without any content: it stays when a walker is erased."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    what: Mapped[str] = mapped_column(Text(60))
    account_id: Mapped[int | None]
    walker_id: Mapped[int | None]


class SubscriptionRow(JournalTable):
    """A browser to which reminders and messages are pushed."""

    __tablename__ = "subscription"
    __table_args__ = (OF_THE_MACHINE,)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"), index=True)
    endpoint: Mapped[str] = mapped_column(Text(2000), unique=True)
    keys: Mapped[Json]
    device: Mapped[str] = mapped_column(Text(100))
    language: Mapped[str] = mapped_column(Text(10))
    made_at: Mapped[datetime]


class DeliveryRow(JournalTable):
    """A reminder or a message on its way: sent once, and seen or not."""

    __tablename__ = "delivery"
    __table_args__ = (UniqueConstraint("walker_id", "key"), OF_THE_MACHINE)
    id: Mapped[int] = mapped_column(primary_key=True)
    walker_id: Mapped[int] = mapped_column(ForeignKey("walker.id"))
    key: Mapped[str] = mapped_column(Text(100))
    """What it is about, such as the day: the same is never sent twice."""
    way: Mapped[str] = mapped_column(Text(20))
    at: Mapped[datetime]
    seen_at: Mapped[datetime | None]
    failed: Mapped[str | None] = mapped_column(Text(200))


class MachineSecretRow(JournalTable):
    """A secret of this machine itself, such as the key that signs what it pushes."""

    __tablename__ = "machine_secret"
    name: Mapped[str] = mapped_column(Text(40), primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[datetime]
