"""A journal taken along holds everything, and put back elsewhere it is the same journal."""

import csv
import json
from datetime import UTC, datetime
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from retrowalk.coach import Coach
from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.journal_export import journal_json, put_back, take_along
from retrowalk.journal import Journal
from retrowalk.journal.tables import Table

AT = datetime(2026, 6, 8, 9, tzinfo=UTC)
TODAY = AT.date()
NOBODYS = {"walker", "device", "invitation", "alembic_version"}


def taken(journal: Journal, walker: str = "me") -> BytesIO:
    out = BytesIO()
    take_along(journal.pages(walker), out, AT)
    return out


@pytest.mark.usefixtures("lived")
def test_put_back_elsewhere_it_is_the_same_journal(journal: Journal, tmp_path: Path) -> None:
    file = taken(journal)
    with Journal.open(f"sqlite:///{tmp_path / 'other.db'}") as other:
        Coach(other, "somebody else")  # ids there are others than here
        put_back(other.pages(), file)
        here, there = Coach(journal), Coach(other)
        assert there.programme(TODAY) == here.programme(TODAY)
        assert there.progress(TODAY) == here.progress(TODAY)
        assert there.person == here.person
        assert there.draft() == here.draft() == {"age": 61}
        assert there.session("2026-06-03") == here.session("2026-06-03")
        (walk,), (again,) = here.walks(), there.walks()
        assert (again.walk, again.session_id) == (walk.walk, walk.session_id)
        assert there.measure_again(again.id).walk == walk.walk
        assert taken(other).getvalue() == file.getvalue()


@pytest.mark.usefixtures("lived")
def test_every_table_of_a_walker_is_taken_along(journal: Journal) -> None:
    tables = journal_json(journal.pages())["tables"]
    assert set(tables) == {table.name for table in Table.metadata.sorted_tables} - NOBODYS
    assert len(tables["check_in"]) == 4  # what was corrected stays


@pytest.mark.usefixtures("lived")
def test_nothing_of_another_walker_goes_along(journal: Journal) -> None:
    assert not any(journal_json(journal.pages("somebody else"))["tables"].values())


@pytest.mark.usefixtures("lived")
def test_recordings_come_byte_for_byte_under_a_harmless_name(journal: Journal) -> None:
    with ZipFile(taken(journal)) as file:
        (name,) = (one for one in file.namelist() if one.startswith("recordings/"))
        assert name == "recordings/0001 _my walk.zip"
        assert file.read(name) == journal.pages().walks.recording(1)[1]


@pytest.mark.usefixtures("lived")
def test_the_tables_hold_what_was_lived(journal: Journal) -> None:
    with ZipFile(taken(journal)) as file:
        table = {
            name: list(csv.DictReader(StringIO(file.read(f"{name}.csv").decode())))
            for name in ("sessions", "bouts", "steps")
        }
    assert [row["on"] for row in table["sessions"]] == ["2026-06-01", "2026-06-03", "2026-06-05"]
    assert [row["pain_after"] for row in table["sessions"]] == ["0", "1", "1"]
    last = table["sessions"][-1]
    assert last["note"] == '\'=SUM("fine")'  # words, not a formula
    backward = [row for row in table["steps"] if row["direction"] == "backward"]
    assert len(backward) == int(last["backward_steps"]) > 20
    assert {row["session_id"] for row in table["bouts"]} == {"2026-06-05"}


@pytest.mark.usefixtures("lived")
def test_a_journal_that_is_there_is_never_overwritten(journal: Journal) -> None:
    before = journal_json(journal.pages())
    with pytest.raises(UnreadableJournal, match="not empty"):
        put_back(journal.pages(), taken(journal))
    assert journal_json(journal.pages()) == before


def changed(file: BytesIO, **replaced: object) -> BytesIO:
    out = BytesIO()
    with ZipFile(file) as old, ZipFile(out, "w") as new:
        kept = json.loads(old.read("journal.json")) | replaced
        new.writestr("journal.json", json.dumps(kept))
        for name in old.namelist():
            if name.startswith("recordings/"):
                new.writestr(name, old.read(name))
    return out


@pytest.mark.usefixtures("lived")
def test_what_is_no_journal_or_a_broken_one_is_refused_and_changes_nothing(
    journal: Journal,
) -> None:
    good = taken(journal)
    orphan = {"run": journal_json(journal.pages())["tables"]["run"]}
    half = {"screening": [{"id": 1, "at": AT.isoformat()}]}
    empty = journal_json(journal.pages("ben"))
    for broken, says in (
        (BytesIO(b"something else"), "not a journal"),
        (BytesIO(good.getvalue()[:-200]), "not a journal"),
        (changed(good, kind="shopping list"), "not a journal"),
        (changed(good, version="9999"), "newer Retrowalk"),
        (changed(good, tables=orphan), "not a journal"),
        (changed(good, tables=half), "don't belong together"),
    ):
        with pytest.raises(UnreadableJournal, match=says):
            put_back(journal.pages("ben"), broken)
        assert journal_json(journal.pages("ben")) == empty
