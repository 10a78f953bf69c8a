"""The whole journal of a walker as one file: to keep, to study, to take to another machine.

A zip of open formats with ``journal.json`` (every row of every table), the recordings and the files
that came in byte for byte as they came, and the same once more as tables that any spreadsheet
opens. :mod:`retrowalk.exchange.backup` reads it back, and nothing is missing then. ``people.json``
beside it is to be read alone: who may see what, by what link, and who saw it on that machine.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from retrowalk.exchange.before import as_before
from retrowalk.exchange.tables import tables_of
from retrowalk.journal import WalkerJournal
from retrowalk.journal.database import NEWEST

KIND = "retrowalk journal"
JOURNAL, PEOPLE = "journal.json", "people.json"


def journal_json(journal: WalkerJournal) -> dict[str, Any]:
    """Give all that is kept but the bytes of files, as JSON can hold it.

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
            file.writestr(_entry(recording_member(row), at), data)
        for row in kept["tables"]["original"]:
            with file.open(_entry(original_member(row), at), "w", force_zip64=True) as member:
                for piece in journal.originals.pieces(row["id"]):
                    member.write(piece)


def recording_member(row: Mapping[str, Any]) -> str:
    """Name the file of a recording; what a phone called it must not lead out of the folder."""
    return f"recordings/{row['id']:04d} {_plain(row['name'])}"


def original_member(row: Mapping[str, Any]) -> str:
    """Name the file of an original, by its hash and what it was called."""
    return f"originals/{row['sha256']}-{_plain(row['name'].rpartition('/')[2])}"


def _plain(name: str) -> str:
    return "".join(c if c.isalnum() or c in " ._-" else "_" for c in name).lstrip(".")


def _entry(name: str, at: datetime) -> ZipInfo:
    entry = ZipInfo(name, at.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    return entry
