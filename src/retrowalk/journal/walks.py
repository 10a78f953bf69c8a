"""One walker's recordings, byte for byte, and what was measured from them."""

import hashlib
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import undefer
from sqlalchemy.sql.base import ExecutableOption

from retrowalk.errors import NotInJournal
from retrowalk.gait.report import WalkReport
from retrowalk.journal.memory import Source
from retrowalk.journal.storing import abandon, check, fetch, leave, own, placing
from retrowalk.journal.summary import summary
from retrowalk.journal.tables import Json, RecordingRow, SessionRow, StatementRow, WalkRow
from retrowalk.journal.telling import changed, taken_back, tell
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import Author, BriefWalk, Kind, Role, StoredRecording, StoredWalk
from retrowalk.languages import Message
from retrowalk.programme.types import Measured


class Walks:
    """Recordings and walks of one walker. A recording is measured again, never replaced."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def keep(self, name: str, data: bytes, at: datetime) -> StoredRecording:
        """Keep a recording as it came; the same bytes again are the same recording."""
        sha256 = hashlib.sha256(data).hexdigest()
        query = select(RecordingRow).where(
            RecordingRow.walker_id == self._walker_id, RecordingRow.sha256 == sha256
        )
        known = self._transactions.read(lambda db: db.scalar(query))
        if known is not None:
            return _recording(known)

        def work(db: Transaction) -> StoredRecording:
            row = db.scalar(query)
            if row is None:
                row = RecordingRow(
                    walker_id=self._walker_id,
                    name=name,
                    sha256=sha256,
                    size=len(data),
                    received_at=at,
                    **own(db, placed),
                )
                db.add(row)
                db.flush()
                by = Author(role=Role.SYSTEM)
                about = {"recording_id": row.id, "about": at}
                tell(db, self._walker_id, Kind.RECORDING, {}, at, by=by, **about)
            else:  # came by another way meanwhile
                abandon(db, placed)
            return _recording(row)

        with placing(self._transactions, data) as placed:
            return self._transactions.write(work)

    def grow(self, recording_id: int, data: bytes) -> StoredRecording:
        """Let a recording that arrived with gaps hold the parts that came after all.

        Raises
        ------
        NotInJournal
            if there is no such recording
        """

        def work(db: Transaction) -> StoredRecording:
            row = self._known(db, recording_id, hold=True)
            leave(db, RecordingRow, RecordingRow.id == recording_id)
            row.sha256, row.size = hashlib.sha256(data).hexdigest(), len(data)
            for column, value in own(db, placed).items():
                setattr(row, column, value)
            return _recording(row)

        with placing(self._transactions, data) as placed:
            return self._transactions.write(work)

    def recording(self, recording_id: int) -> tuple[StoredRecording, bytes]:
        """Give a recording and its bytes.

        Raises
        ------
        NotInJournal
            if there is no such recording
        UnreadableRecording
            if its bytes are gone, or are not those that were kept
        """

        def find(db: Transaction) -> RecordingRow:
            return self._known(db, recording_id, undefer(RecordingRow.packed))

        row, data = fetch(self._transactions, find)
        check(hashlib.sha256(data).hexdigest(), row.sha256)
        return _recording(row), data

    def add(
        self,
        recording_id: int,
        *,
        walk: WalkReport,
        version: str,
        given_options: Json,
        used_options: Json,
        session_id: str | None,
    ) -> StoredWalk:
        """Add what was measured from a recording; the same again adds nothing.

        Raises
        ------
        NotInJournal
            if the recording or the session is not known
        """

        def work(db: Transaction) -> StoredWalk:
            self._known(db, recording_id, hold=True)  # two who measure it at once take turns
            session = None if session_id is None else self._session(db, session_id)
            newest = self._newest(db, WalkRow.recording_id == recording_id)
            if not newest or _found(newest[0]) != (
                session_id,
                version,
                given_options,
                used_options,
                walk,
            ):
                row = WalkRow(
                    recording_id=recording_id,
                    session_id=session,
                    measured_at=datetime.now(UTC),
                    version=version,
                    told=given_options,
                    used=used_options,
                    summary=summary(walk).model_dump(mode="json"),
                    measured=walk.to_kept(),
                )
                db.add(row)
                db.flush()
                changed(db, self._walker_id)
                newest = self._newest(db, WalkRow.recording_id == recording_id)
            return newest[0]

        return self._transactions.write(work)

    def of_recording(self, recording_id: int) -> StoredWalk | None:
        """Give the newest walk of a recording, or None where it was never measured."""
        which = WalkRow.recording_id == recording_id
        walks = self._transactions.read(lambda db: self._newest(db, which))
        return walks[0] if walks else None

    def unmeasured(self) -> tuple[int, ...]:
        """Name the recordings from which nothing was measured yet, neither a walk nor a test."""
        query = (
            select(RecordingRow.id)
            .where(
                RecordingRow.walker_id == self._walker_id,
                ~exists().where(WalkRow.recording_id == RecordingRow.id),
                ~exists().where(
                    StatementRow.recording_id == RecordingRow.id,
                    StatementRow.kind == Kind.ASSESSMENT,
                ),
            )
            .order_by(RecordingRow.id)
        )
        return tuple(self._transactions.read(lambda db: db.scalars(query).all()))

    def get(self, walk_id: int) -> StoredWalk:
        """Give a walk as it was measured last: an older id leads to the newest measuring.

        Raises
        ------
        NotInJournal
            if there is no such walk
        """
        asked = select(WalkRow.recording_id).where(WalkRow.id == walk_id)
        which = WalkRow.recording_id.in_(asked)
        walks = self._transactions.read(lambda db: self._newest(db, which))
        if not walks:
            raise NotInJournal(Message("journal-no-walk", id=str(walk_id)))
        return walks[0]

    def all(self) -> tuple[StoredWalk, ...]:
        """Give the newest measuring of every recording that counts, in the order of receiving."""

        def work(db: Transaction) -> tuple[StoredWalk, ...]:
            left = self._left(db)
            return tuple(one for one in self._newest(db) if one.id in left)

        return self._transactions.read(work)

    def measures(self) -> tuple[StoredWalk, ...]:
        """Give the newest measuring of every recording without its steps, which weigh the most.

        Those of recordings that were taken back are among them.
        """
        of: list[Source] = [WalkRow, Kind.RECORDING]
        return self._transactions.recall(
            "measures", lambda db: self._newest(db, without={"steps": ()}), of
        )

    def brief(self) -> tuple[BriefWalk, ...]:
        """Give the same in brief: what a list of them shows, without bouts and steps."""
        of: list[Source] = [WalkRow, Kind.RECORDING, Kind.TAKE_BACK]
        return self._transactions.recall("walks", self._brief, of)

    def _brief(self, db: Transaction) -> tuple[BriefWalk, ...]:
        query = (
            select(
                *(WalkRow.id, WalkRow.recording_id, WalkRow.measured_at),
                *(WalkRow.summary, SessionRow.key),
            )
            .join(RecordingRow, WalkRow.recording_id == RecordingRow.id)
            .outerjoin(SessionRow, WalkRow.session_id == SessionRow.id)
            .where(RecordingRow.walker_id == self._walker_id, WalkRow.id.in_(self._newest_ids()))
            .order_by(WalkRow.recording_id)
        )
        left = self._left(db)
        return tuple(
            BriefWalk(
                id=id_,
                recording_id=recording_id,
                session_id=session_key,
                measured_at=measured_at,
                measured=Measured.model_validate(found),
            )
            for id_, recording_id, measured_at, found, session_key in db.execute(query)
            if id_ in left
        )

    def _left(self, db: Transaction) -> set[int]:
        """Name the walks whose recording was not taken back, nor the session that it is of."""
        gone = taken_back(db, self._walker_id)
        query = (
            select(WalkRow.id, WalkRow.session_id, StatementRow.id)
            .join(StatementRow, StatementRow.recording_id == WalkRow.recording_id)
            .where(StatementRow.walker_id == self._walker_id, StatementRow.kind == Kind.RECORDING)
        )
        found = db.execute(query)
        return {walk for walk, session, number in found if gone.leaves(number, session)}

    def _newest_ids(self, *which: ColumnElement[bool]) -> Select[int]:
        """Find the newest measurings; those of everybody else are many, and not looked at."""
        newest = select(func.max(WalkRow.id)).join(RecordingRow)
        mine = RecordingRow.walker_id == self._walker_id
        return newest.where(mine, *which).group_by(WalkRow.recording_id)

    def _newest(
        self, db: Transaction, *which: ColumnElement[bool], without: Json | None = None
    ) -> tuple[StoredWalk, ...]:
        query = (
            select(WalkRow, RecordingRow.name, SessionRow.key)
            .join(RecordingRow, WalkRow.recording_id == RecordingRow.id)
            .outerjoin(SessionRow, WalkRow.session_id == SessionRow.id)
            .where(
                RecordingRow.walker_id == self._walker_id, WalkRow.id.in_(self._newest_ids(*which))
            )
            .order_by(WalkRow.recording_id)
        )
        return tuple(_walk(row, name, key, without or {}) for row, name, key in db.execute(query))

    def _known(
        self, db: Transaction, recording_id: int, *options: ExecutableOption, hold: bool = False
    ) -> RecordingRow:
        which = RecordingRow.walker_id == self._walker_id, RecordingRow.id == recording_id
        query = select(RecordingRow).where(*which).options(*options)
        row = db.scalar(query.with_for_update() if hold else query)
        if row is None:
            raise NotInJournal(Message("journal-no-recording", id=str(recording_id)))
        return row

    def _session(self, db: Transaction, session_id: str) -> int:
        row_id = db.scalar(
            select(SessionRow.id).where(
                SessionRow.walker_id == self._walker_id, SessionRow.key == session_id
            )
        )
        if row_id is None:
            raise NotInJournal(Message("journal-no-session", session=session_id))
        return row_id


def _found(walk: StoredWalk) -> tuple[str | None, str, Json, Json, WalkReport]:
    return walk.session_id, walk.version, walk.told, walk.used, walk.walk


def _walk(row: WalkRow, name: str, session_key: str | None, without: Json) -> StoredWalk:
    return StoredWalk(
        id=row.id,
        name=name,
        walk=WalkReport.from_kept(row.measured | without),
        recording_id=row.recording_id,
        session_id=session_key,
        measured_at=row.measured_at,
        version=row.version,
        told=row.told,
        used=row.used,
    )


def _recording(row: RecordingRow) -> StoredRecording:
    return StoredRecording(
        id=row.id, name=row.name, sha256=row.sha256, size=row.size, received_at=row.received_at
    )
