"""The whole journal of a walker as one file: to keep, to study, to take to another machine.

A zip with ``journal.json`` (every row of every table), the recordings byte for byte as they came,
and the same sessions, bouts and steps once more as tables that any spreadsheet opens. It reads
back: :func:`restore` fills an empty journal with it, and nothing is missing then. ``people.json``
beside it is to be read alone: who may see what, by what link, and who saw it on that machine.
"""

import hashlib
import json
import zlib
from datetime import datetime
from typing import IO, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.before import as_before
from retrowalk.exchange.tables import tables_of
from retrowalk.journal import WalkerJournal
from retrowalk.journal.database import NEWEST
from retrowalk.languages import say

KIND = "retrowalk journal"
JOURNAL, PEOPLE = "journal.json", "people.json"
MOST_ROWS_BYTES = 1 << 30
SMALL_BYTES, MOST_SHRINKING = 10 << 20, 200
"""Rows and tables of numbers shrink to a tenth or so; a two-hundredth is no journal of ours."""
FEW_VALUES, BYTES_EACH = 10_000, 20
"""A row, a step or a cue takes more bytes than this: what has more brackets eats the memory."""


def journal_json(journal: WalkerJournal) -> dict[str, Any]:
    """Give all that is kept but the bytes of the recordings, as JSON can hold it.

    What counts stands in it once more, by the tables of before 0.3.0.
    """
    rows = journal.backup.rows()
    counting = {one.id for one in journal.statements.all() if one.counts}
    before = as_before(rows["statement"], counting, journal.screenings())
    return {"kind": KIND, "version": NEWEST, "tables": rows | before, "people": people(journal)}


def people(journal: WalkerJournal) -> dict[str, Any]:
    """Give what was agreed to, who may see what, and who saw it: to be read, never put back."""
    consents = [one.model_dump(mode="json") for one in journal.consents.all()]
    return {"consents": consents} | dict(journal.backup.of_the_machine())


def export(journal: WalkerJournal, out: IO[bytes], at: datetime) -> None:
    """Write everything into a zip; ``at`` is the moment it is dated."""
    kept = journal_json(journal)
    texts = {JOURNAL: json.dumps(kept, indent=1, ensure_ascii=False)}
    texts[PEOPLE] = json.dumps(kept["people"], indent=1, ensure_ascii=False)
    texts |= tables_of(journal)
    with ZipFile(out, "w") as file:
        for name, text in texts.items():
            file.writestr(_entry(name, at), text)
        for row in kept["tables"]["recording"]:
            _, data = journal.walks.recording(row["id"])
            file.writestr(_entry(_recording(row), at), data)


def restore(journal: WalkerJournal, file: IO[bytes]) -> None:
    """Fill an empty journal with what :func:`take_along` wrote.

    Raises
    ------
    UnreadableJournal
        if the file is something else, is damaged, or there is a journal already; nothing is
        changed then
    """
    try:
        with ZipFile(file) as archive:
            kept = _checked(json.loads(_json(archive)))
            names = {row["id"]: row for row in kept["tables"].get("recording", [])}
            journal.backup.restore(kept["tables"], lambda one: _data(archive, names[one]))
    except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise UnreadableJournal(say("exchange-journal-unreadable")) from error
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise UnreadableJournal(say("exchange-journal-unreadable")) from error


def _json(archive: ZipFile) -> bytes:
    """Read the rows, unless they unpack to what no journal does."""
    text = _unpacked(archive, JOURNAL, MOST_ROWS_BYTES)
    if text.count(b"{") + text.count(b"[") > FEW_VALUES + len(text) // BYTES_EACH:
        raise ValueError("more brackets than values")
    return text


def _data(archive: ZipFile, row: dict[str, Any]) -> bytes:
    """Read a recording, which must be the one that the row names."""
    data = _unpacked(archive, _recording(row), row["size"])
    if hashlib.sha256(data).hexdigest() != row["sha256"]:
        raise ValueError("another recording")
    return data


def _unpacked(archive: ZipFile, name: str, most: int) -> bytes:
    entry = archive.getinfo(name)
    if entry.file_size > min(most, SMALL_BYTES + MOST_SHRINKING * entry.compress_size):
        raise ValueError("unpacks to too much")
    return archive.read(entry)


def _checked(kept: Any) -> dict[str, Any]:
    if not isinstance(kept, dict) or kept.get("kind") != KIND:
        raise ValueError("no journal")
    if not isinstance(kept["version"], str) or not isinstance(kept["tables"], dict):
        raise ValueError("no journal")
    if kept["version"] > NEWEST:
        raise UnreadableJournal(say("exchange-journal-newer"))
    return kept


def _recording(row: dict[str, Any]) -> str:
    """Name the file of a recording; what a phone called it must not lead out of the folder."""
    plain = "".join(c if c.isalnum() or c in " ._-" else "_" for c in row["name"]).lstrip(".")
    return f"recordings/{row['id']:04d} {plain}"


def _entry(name: str, at: datetime) -> ZipInfo:
    entry = ZipInfo(name, at.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    return entry
