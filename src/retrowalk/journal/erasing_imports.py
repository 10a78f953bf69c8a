"""What came in from other apps, erased with what it was told by: batches, files, originals."""

from collections.abc import Collection

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.exchange_tables import DayValueRow, ImportFileRow, ImportWalkRow
from retrowalk.journal.originals import let_go
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.types import Kind


def told_by_imports(db: Transaction, which: Collection[int]) -> set[int]:
    """Give the statements that the imports among some statements told: they go with them."""
    query = (
        select(ImportWalkRow.statement_id)
        .join(ImportFileRow, ImportWalkRow.import_file_id == ImportFileRow.id)
        .where(ImportWalkRow.told, ImportFileRow.statement_id.in_(which))
    )
    return set(db.scalars(query))


def recordings_of(db: Transaction, which: Collection[int]) -> set[int]:
    """Give the recordings that some statements tell of."""
    of_them = StatementRow.id.in_(which), StatementRow.kind == Kind.RECORDING
    return {one for one in db.scalars(select(StatementRow.recording_id).where(*of_them)) if one}


def let_files_go(db: Transaction, which: Collection[int]) -> bool:
    """Erase the files of the imports among some statements, and what links files to the others.

    The bytes of a file go with the last that it told; gives whether a file stays that holds one
    of those still, since it holds more than that.
    """
    links = ImportWalkRow.statement_id.in_(which)
    files = set(db.scalars(select(ImportWalkRow.import_file_id).where(links)))
    db.execute(delete(ImportWalkRow).where(links))
    of_imports = set(
        db.scalars(select(ImportFileRow.id).where(ImportFileRow.statement_id.in_(which)))
    )
    needed = {
        *db.scalars(
            select(ImportWalkRow.import_file_id).where(ImportWalkRow.import_file_id.in_(files))
        ),
        *db.scalars(
            select(DayValueRow.import_file_id).where(DayValueRow.import_file_id.in_(files))
        ),
    }
    emptied = of_imports | (files - needed)
    of_them = ImportFileRow.id.in_(emptied)
    originals = {one for one in db.scalars(select(ImportFileRow.original_id).where(of_them)) if one}
    db.execute(update(ImportFileRow).where(of_them).values(original_id=None))
    db.execute(delete(ImportWalkRow).where(ImportWalkRow.import_file_id.in_(of_imports)))
    db.execute(delete(DayValueRow).where(DayValueRow.import_file_id.in_(of_imports)))
    db.execute(delete(ImportFileRow).where(ImportFileRow.id.in_(of_imports)))
    let_go(db, originals)
    holds = ImportFileRow.original_id.is_not(None) | ImportFileRow.recording_id.is_not(None)
    staying = select(ImportFileRow.id).where(ImportFileRow.id.in_(files - emptied), holds)
    return db.scalar(staying.limit(1)) is not None


def let_recordings_go(db: Transaction, which: Collection[int]) -> None:
    """Let no file of an import point to some recordings."""
    of_them = ImportFileRow.recording_id.in_(which)
    db.execute(update(ImportFileRow).where(of_them).values(recording_id=None))
