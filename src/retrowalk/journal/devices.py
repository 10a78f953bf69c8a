"""The phones and computers that may open this journal from elsewhere in the network."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.tables import DeviceRow, InvitationRow
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import Device
from retrowalk.languages import Message

FORGOTTEN_AFTER = timedelta(days=400)
"""How long a device may stay away; browsers keep a cookie no longer than this either."""

NOTED_EVERY = timedelta(days=1)
"""How often it is noted that a device was here: not with every request."""


class Devices:
    """Paired devices, and invitations to become one. It meets secrets only as their hashes."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._seen: dict[int, datetime] = {}  # and not yet written down, by the device

    def invite(
        self,
        code_sha256: str,
        at: datetime,
        until: datetime,
        *,
        made_by: Device | None = None,
        walker_id: int | None = None,
    ) -> None:
        """Let one device in with a code, until a moment; what has run out is cleared away.

        It will be of one walker, or asks who walks. Of those that a device makes, only the newest
        counts, and what they let in is whose the device is.
        """
        maker = None if made_by is None else made_by.id
        whose = walker_id if made_by is None else made_by.walker_id

        def work(db: Transaction) -> None:
            db.execute(delete(InvitationRow).where(InvitationRow.until <= at))
            if maker is not None:
                db.execute(delete(InvitationRow).where(InvitationRow.made_by == maker))
            row = InvitationRow(code_sha256=code_sha256, until=until, made_by=maker)
            row.walker_id = whose
            db.add(row)

        self._transactions.write(work)

    def invited_until(self, device: Device, at: datetime) -> datetime | None:
        """Tell how long the invitation counts that a device has made; None where none is open."""
        until, made_by = InvitationRow.until, InvitationRow.made_by
        query = select(until).where(made_by == device.id, until > at)
        return self._transactions.read(lambda db: db.scalar(query))

    def pair(
        self, code_sha256: str, token_sha256: str, name: str, at: datetime, *, instead_of: str = ""
    ) -> Device | None:
        """Use up an invitation, and keep the device under its token; None without a valid one.

        ``instead_of`` is the hash of the token that the same device had before.
        """
        invitation = InvitationRow.code_sha256
        used_up = delete(InvitationRow).where(invitation == code_sha256, InvitationRow.until > at)

        def work(db: Transaction) -> DeviceRow | None:
            # Of two at once with the same code, only one finds the row to delete.
            of_it = InvitationRow.made_by, InvitationRow.walker_id
            used = db.execute(used_up.returning(*of_it)).one_or_none()
            if used is None:
                return None
            _remove(db, DeviceRow.token_sha256 == instead_of)
            row = DeviceRow(
                token_sha256=token_sha256,
                name=name,
                paired_at=at,
                seen_at=at,
                let_in_by=used.made_by,
                walker_id=used.walker_id,
            )
            db.add(row)
            db.flush()
            return row

        row = self._transactions.write(work)
        if row is None:
            return None
        self._seen.pop(row.id, None)  # of a device that is gone
        return self._device(row)

    def known(self, token_sha256: str, at: datetime) -> Device | None:
        """Give the device that has a token, unless it stayed away for too long."""
        query = select(DeviceRow).where(DeviceRow.token_sha256 == token_sha256)
        row = self._transactions.read(lambda db: db.scalar(query))
        device = None if row is None else self._device(row)
        return device if device and device.seen_at > at - FORGOTTEN_AFTER else None

    def still(self, tokens_sha256: Collection[str], at: datetime) -> set[str]:
        """Give those of some tokens whose device is still paired."""
        query = select(DeviceRow).where(DeviceRow.token_sha256.in_(tokens_sha256))
        there = self._transactions.read(lambda db: db.scalars(query).all())
        since = at - FORGOTTEN_AFTER
        return {one.token_sha256 for one in there if self._device(one).seen_at > since}

    def note(self, device: Device, at: datetime) -> bool:
        """Remember that a device is here, once a day; tell whether this was the time.

        Nothing is written, for a device that only reads changes nothing: :meth:`write_down` does
        it, with the next that is told.
        """
        if at - device.seen_at < NOTED_EVERY:
            return False
        self._seen[device.id] = at
        return True

    def write_down(self) -> None:
        """Write down which devices were here since the last time."""
        seen, self._seen = self._seen, {}
        if not seen:
            return

        def work(db: Transaction) -> None:
            for device_id, at in seen.items():
                # another process may have seen it since
                here = DeviceRow.id == device_id, DeviceRow.seen_at < at
                db.execute(update(DeviceRow).where(*here).values(seen_at=at))

        self._transactions.write(work)

    def all(self) -> tuple[Device, ...]:
        """Give every paired device, in the order of their pairing."""
        query = select(DeviceRow).order_by(DeviceRow.id)
        rows = self._transactions.read(lambda db: db.scalars(query).all())
        return tuple(map(self._device, rows))

    def give(self, device_id: int, walker_id: int | None) -> None:
        """Let a device be of one walker, or of none: then it asks who walks.

        Raises
        ------
        NotInJournal
            if no device has this number
        """
        here = DeviceRow.id == device_id
        given = update(DeviceRow).where(here).values(walker_id=walker_id).returning(DeviceRow.id)
        if self._transactions.write(lambda db: db.scalar(given)) is None:
            raise NotInJournal(Message("journal-no-device", id=str(device_id)))

    def remove(self, device_id: int) -> None:
        """Let a device in no longer, nor whoever comes with a code of its own.

        Raises
        ------
        NotInJournal
            if no device has this number
        """
        if not self._transactions.write(lambda db: _remove(db, DeviceRow.id == device_id)):
            raise NotInJournal(Message("journal-no-device", id=str(device_id)))

    def _device(self, row: DeviceRow) -> Device:
        seen_at = self._seen.get(row.id, row.seen_at)
        return Device(
            id=row.id,
            name=row.name,
            paired_at=row.paired_at,
            seen_at=seen_at,
            let_in_by=row.let_in_by,
            walker_id=row.walker_id,
        )


def _remove(db: Transaction, which: ColumnElement[bool]) -> bool:
    """Remove a device with the codes that it made; tell whether there was one."""
    gone = db.scalar(delete(DeviceRow).where(which).returning(DeviceRow.id))
    if gone is None:
        return False
    db.execute(delete(InvitationRow).where(InvitationRow.made_by == gone))
    return True
