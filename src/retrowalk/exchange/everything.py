"""The whole journal of a walker as one file: to keep, to study, to take to another machine.

A zip of open formats with ``journal.json`` (every row of every table) and the JSON Schema of it,
the recordings and the files that came in byte for byte as they came, the same once more as tables
(CSV and Parquet), and a README. :mod:`retrowalk.exchange.backup` reads it back, and nothing is
missing then. ``people.json`` is to be read alone: who may see what, by what link, and who saw it on
that machine. All of it is written as it is read, and nothing large stands in memory.
"""

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from io import TextIOWrapper
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from retrowalk.exchange.before import as_before
from retrowalk.exchange.schema import schema
from retrowalk.exchange.tables import Table, tables_of, write_csv
from retrowalk.journal import WalkerJournal
from retrowalk.journal.database import NEWEST
from retrowalk.languages import Message

KIND = "retrowalk journal"
JOURNAL, PEOPLE, SCHEMA, README = "journal.json", "people.json", "journal.schema.json", "README.txt"
_PIECE = 1 << 20

Rows = dict[str, list[dict[str, Any]]]


def write_json(journal: WalkerJournal, out: IO[bytes]) -> Rows:
    """Write all that is kept but the bytes of files as JSON, each row in a line of its own.

    What counts stands in it once more, by the tables of before 0.3.0. Gives the rows that name
    files.
    """
    known: Rows = {"statement": [], "recording": [], "original": []}
    out.write(f'{{"kind": "{KIND}", "version": "{NEWEST}", "tables": {{'.encode())

    def one(name: str, rows: Iterator[Mapping[str, Any]], before: str = "") -> None:
        out.write(f"{before}\n {_json(name)}: [".encode())
        for number, row in enumerate(rows):
            if name in known:
                known[name].append(dict(row))
            out.write(f"{',' if number else ''}\n  {_json(row)}".encode())
        out.write(b"]")

    journal.backup.each(lambda number, name, rows: one(name, rows, "," if number else ""))
    counting = {one.id for one in journal.statements.all() if one.counts}
    before = as_before(known.pop("statement"), counting, journal.screenings())
    for name, rows in before.items():
        one(name, iter(rows), ",")
    out.write(f'}},\n"people": {_json(people(journal))}}}\n'.encode())
    return known


def people(journal: WalkerJournal) -> dict[str, Any]:
    """Give what was agreed to, who may see what, and who saw it: to be read, never put back."""
    consents = [one.model_dump(mode="json") for one in journal.consents.all()]
    return {"consents": consents} | dict(journal.backup.of_the_machine())


def export(journal: WalkerJournal, out: IO[bytes], at: datetime) -> None:
    """Write everything into a zip; ``at`` is the moment it is dated."""
    with ZipFile(out, "w") as file:
        file.writestr(_entry(README, at), str(Message("everything-readme", version=NEWEST)))
        with _member(file, JOURNAL, at) as member:
            files = write_json(journal, member)
        file.writestr(_entry(SCHEMA, at), json.dumps(schema(), indent=1, ensure_ascii=False))
        file.writestr(_entry(PEOPLE, at), json.dumps(people(journal), indent=1, ensure_ascii=False))
        for name, table in tables_of(journal).items():
            with _member(file, f"{name}.csv", at) as member, _text(member) as text:
                write_csv(text, table.columns, table.rows())
            _write_parquet(file, f"parquet/{name}.parquet", at, table)
        for row in files["recording"]:
            _, data = journal.walks.recording(row["id"])
            file.writestr(_entry(recording_member(row), at), data)
        for row in files["original"]:
            with _member(file, original_member(row), at) as member:
                for piece in journal.originals.pieces(row["id"]):
                    member.write(piece)


def write_tables(journal: WalkerJournal, out: IO[bytes], at: datetime, *, parquet: bool) -> None:
    """Write the tables alone into a zip, as CSV or as Parquet."""
    with ZipFile(out, "w") as file:
        for name, table in tables_of(journal).items():
            if parquet:
                _write_parquet(file, f"{name}.parquet", at, table)
                continue
            with _member(file, f"{name}.csv", at) as member, _text(member) as text:
                write_csv(text, table.columns, table.rows())


def recording_member(row: Mapping[str, Any]) -> str:
    """Name the file of a recording; what a phone called it must not lead out of the folder."""
    return f"recordings/{row['id']:04d} {_plain(row['name'])}"


def original_member(row: Mapping[str, Any]) -> str:
    """Name the file of an original, by its hash and what it was called."""
    return f"originals/{row['sha256']}-{_plain(row['name'].rpartition('/')[2])}"


def _plain(name: str) -> str:
    return "".join(c if c.isalnum() or c in " ._-" else "_" for c in name).lstrip(".")


def _write_parquet(file: ZipFile, name: str, at: datetime, table: Table) -> None:
    from retrowalk.exchange.parquet import write_parquet  # Arrow takes 30 MB, and few export

    with tempfile.TemporaryFile() as made:  # its end tells where its parts are
        write_parquet(made, table)
        made.seek(0)
        with _member(file, name, at) as member:
            while piece := made.read(_PIECE):
                member.write(piece)


@contextmanager
def _member(file: ZipFile, name: str, at: datetime) -> Iterator[IO[bytes]]:
    with file.open(_entry(name, at), "w", force_zip64=True) as member:
        yield member


@contextmanager
def _text(out: IO[bytes]) -> Iterator[TextIOWrapper]:
    text = TextIOWrapper(out, "utf-8", newline="")
    yield text
    text.detach()


def _entry(name: str, at: datetime) -> ZipInfo:
    entry = ZipInfo(name, at.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
