"""Erased is erased: a canary in every field of every table of a walker is nowhere afterwards.

The rows are made from the tables themselves, so that a new table or column is tried by itself.
"""

import hashlib
import logging
import tempfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import JSON, Column, LargeBinary, Table, delete, insert, select, update
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.journal import Journal
from retrowalk.journal.backup import TABLES, mine
from retrowalk.journal.encoding import pack
from retrowalk.journal.erasing import LET_GO
from retrowalk.journal.people_tables import AuditRow
from retrowalk.journal.tables import JournalTable, Text, UtcDateTime, WalkerRow
from retrowalk.languages import Message, say
from retrowalk.web import create_app
from retrowalk.web.routes import export

AT = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
CANARY, OTHER = "kanarie-1", "merle-two"
"""Short enough for the shortest field of all."""

MADE_UP = "stored_as"
"""The name of an object in the store, which nobody chooses; that it goes is in test_storing.py."""

Ids = dict[str, Any]
ALL = JournalTable.metadata.sorted_tables
STAY = {*LET_GO, AuditRow.__tablename__}
THEIRS = [one for one in ALL if one in TABLES or ("walker_id" in one.c and one.name not in STAY)]
"""Every table with rows of a walker, or that lead to one; those whose rows stay are apart."""


def value(column: Column[Any], word: str, ids: Ids, walker_id: int) -> Any:
    """Give something for a column, with the word in it wherever it can hold one."""
    kind = column.type
    if column.name == "walker_id":
        return walker_id
    if column.foreign_keys:
        (key,) = column.foreign_keys
        return None if column.nullable else ids[key.column.table.name]
    if column.name == MADE_UP:
        return None
    if isinstance(kind, Text):
        assert len(word) <= kind.characters, f"{column} is too short for a canary"
        return word
    if isinstance(kind, JSON):
        return {word: [word]}
    if isinstance(kind, LargeBinary):
        return word.encode()
    if isinstance(kind, UtcDateTime):
        return AT
    if column.name == "number":
        return 0  # the first piece
    return {date: date(2026, 6, 1), int: 1, bool: True, float: 1.0}[kind.python_type]


def seed(journal: Journal, word: str, walker_id: int) -> None:
    """Put a word into every field of every table of a walker."""

    def work(db: Any) -> None:
        ids: Ids = {"account": account(db, word, walker_id), "walker": walker_id}
        for table in THEIRS:
            values = {
                column.name: value(column, word, ids, walker_id)
                for column in table.c
                if column.name != "id"
            }
            made = db.execute(insert(table).values(values).returning(*table.primary_key))
            ids[table.name] = made.one()[0]
        row = db.get_one(WalkerRow, walker_id)
        row.shown = row.code = row.colour = word
        if row.name != "me":
            row.name = word

    journal._transactions.write(work)


def readable(journal: Journal, word: str, walker_id: int) -> None:
    """Let the rows of a walker be such as their pages can show, with the word in them still."""
    tables = JournalTable.metadata.tables
    sha256 = hashlib.sha256(word.encode()).hexdigest()
    fits: dict[str, dict[str, Any]] = {
        "statement": {
            "kind": "note",
            "role": "walker",
            "recorded_by": "walker",
            "body": {"text": word},
        },
        "recording": dict(zip(("packing", "packed"), pack(word.encode()), strict=True))
        | {"sha256": sha256},
        "original": {"sha256": sha256},
    }
    for name, values in fits.items():
        change = update(tables[name]).where(tables[name].c.walker_id == walker_id).values(values)
        journal._transactions.write(lambda db, change=change: db.execute(change))  # type: ignore[misc]
    no_code = update(tables["walker"]).values(code=None)  # the one that is there was never a hash
    journal._transactions.write(lambda db: db.execute(no_code))
    for name in ("walk", "script"):  # what was measured and shown has too many parts to make up
        table = tables[name]
        gone = delete(table).where(mine(table, walker_id))
        journal._transactions.write(lambda db, gone=gone: db.execute(gone))  # type: ignore[misc]


def account(db: Any, word: str, walker_id: int) -> int:
    """Make an account that is the walker's, and a device; their names are not the journal's."""
    tables = JournalTable.metadata.tables
    name = f"account of {walker_id}"
    made = insert(tables["account"]).values(name=name, shown=name, walker_id=walker_id, made_at=AT)
    device = insert(tables["device"]).values(
        token_sha256=str(walker_id), name="a phone", paired_at=AT, seen_at=AT, walker_id=walker_id
    )
    db.execute(device)
    return int(db.execute(made.returning(tables["account"].c.id)).scalar_one())


def rows(journal: Journal, table: Table, walker_id: int | None = None) -> list[Mapping[str, Any]]:
    query = select(table) if walker_id is None else select(table).where(mine(table, walker_id))
    return journal._transactions.read(
        lambda db: [dict(one) for one in db.execute(query).mappings()]
    )


def fields_with(journal: Journal, word: str) -> set[str]:
    """Name every field of the database that has a word in it."""
    return {
        f"{table.name}.{name}"
        for table in ALL
        for row in rows(journal, table)
        for name, held in row.items()
        if word in (held.decode(errors="replace") if isinstance(held, bytes) else str(held))
    }


def holding(table: Table) -> set[str]:
    """Name every field of a table that can hold a word."""
    return {
        f"{table.name}.{column.name}"
        for column in table.c
        if isinstance(column.type, Text | JSON | LargeBinary)
        and not column.foreign_keys
        and column.name != MADE_UP
    }


def files_with(folder: Path, word: str) -> set[str]:
    """Name every file under a folder that has a word in it, in any of the ways it can be kept."""
    return {
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and word.encode() in file.read_bytes()
    }


@pytest.fixture
def house(journal: Journal) -> tuple[int, int]:
    """Two walkers, each with a word of their own in every field."""
    other = journal.walkers.add("Ada", AT).id
    seed(journal, CANARY, 1)
    seed(journal, OTHER, other)
    return 1, other


def shut_out(journal: Journal, walker_id: int) -> None:
    """Shut out a walker's devices: the first walker's stay paired, as the page of erasing says."""
    for device in journal.devices.all():
        if device.walker_id == walker_id:
            journal.devices.remove(device.id)


def test_the_first_walkers_phone_stays_theirs_and_that_is_said(
    journal: Journal, house: tuple[int, int]
) -> None:
    gone, _ = house
    erased = journal.walker_of(gone).erasing.everything()
    assert gone in {device.walker_id for device in journal.devices.all()}
    assert Message("record-remains-devices") in erased.remains


def test_the_canary_is_in_every_field_before(journal: Journal, house: tuple[int, int]) -> None:
    every = {field for table in THEIRS for field in holding(table)}
    assert fields_with(journal, CANARY) == every | {"walker.shown", "walker.code", "walker.colour"}
    assert len(every) > 40


@pytest.mark.parametrize("first", [True, False])
def test_afterwards_it_is_in_none_and_the_other_walker_has_every_row(
    journal: Journal, house: tuple[int, int], first: bool, tmp_path: Path
) -> None:
    gone, stays = house if first else house[::-1]
    word, kept = (CANARY, OTHER) if first else (OTHER, CANARY)
    before = {table.name: rows(journal, table, stays) for table in TABLES}
    shut_out(journal, gone)
    journal.walker_of(gone).erasing.everything()
    assert fields_with(journal, word) == set()
    assert files_with(tmp_path, word) == set()
    assert {table.name: rows(journal, table, stays) for table in TABLES} == before
    assert fields_with(journal, kept)
    known = journal.walkers.get(gone)
    assert (known.shown, known.has_code, known.name) == (
        None,
        False,
        "me" if first else f"walker-{gone}",
    )


def test_what_led_to_them_leads_nowhere_and_what_stays_has_no_content(
    journal: Journal, house: tuple[int, int]
) -> None:
    gone, stays = house
    journal.walker_of(gone).erasing.everything()
    for table in ALL:
        if "walker_id" not in table.c or table.name in {"audit", "device"}:
            continue
        assert gone not in [one["walker_id"] for one in rows(journal, table)], table.name
        assert stays in [one["walker_id"] for one in rows(journal, table)], table.name
    (audit,) = rows(journal, JournalTable.metadata.tables["audit"])
    assert (audit["what"], audit["walker_id"]) == ("erased_everything", gone)


def test_by_the_page_nothing_is_left_in_files_logs_or_what_was_sent_before(
    journal: Journal,
    house: tuple[int, int],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(export, "IN_MEMORY", 1)  # so that what is taken along is a file meanwhile
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    for word, walker_id in zip((CANARY, OTHER), house, strict=True):
        readable(journal, word, walker_id)
    shut_out(journal, house[0])
    app = create_app(journal, now=Moment())
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        assert client.post("/who", data={"walker": 1}).status_code == 200
        assert CANARY in client.get("/api/v1/record/statements").text
        assert client.get("/journal.zip").status_code == 200
        assert client.get(f"/journal/{CANARY}").status_code == 404
        answer = client.post("/journal/erase?of=1", data={"word": say("kept-erase-word")})
        assert answer.status_code == 200
        for one in ("seen", "account", "audit"):
            assert say(f"record-remains-{one}") in answer.text
        assert CANARY not in answer.text
        for address in ("/journal", "/seen", "/consents", "/journal.zip"):
            assert CANARY not in client.get(address).text
    assert fields_with(journal, CANARY) == set()
    assert files_with(tmp_path, CANARY) == set()
    ours = [one.getMessage() for one in caplog.records if one.name.startswith("retrowalk")]
    assert ours
    assert not any(CANARY in line for line in ours)
    out, err = capfd.readouterr()
    assert CANARY not in out + err
