"""A journal taken along holds everything, and put back elsewhere it is the same journal."""

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from tests.taken import journal_json

from retrowalk.coach import Coach
from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.backup import restore
from retrowalk.exchange.everything import export
from retrowalk.journal import Guided, Journal
from retrowalk.journal.stated import OLDER
from retrowalk.journal.tables import JournalTable

pytestmark = pytest.mark.slow

AT = datetime(2026, 6, 8, 9, tzinfo=UTC)
TODAY = AT.date()
NOBODYS = {
    *("walker", "device", "invitation", "alembic_version", "audit", "machine_secret", "template"),
    *("account", "account_role", "account_invitation", "identity", "passkey", "recovery_code"),
    *("api_token", "sign_in"),
    "piece",  # those of originals, which go along as the files they are
}
"""What is no walker's own: who may come in, and what was done without its content."""


def taken(journal: Journal, walker: str = "me") -> BytesIO:
    out = BytesIO()
    export(journal.walker(walker), out, AT)
    return out


@pytest.mark.usefixtures("lived")
def test_put_back_elsewhere_it_is_the_same_journal(
    journal: Journal, new_url: Callable[[], str]
) -> None:
    file = taken(journal)
    with Journal.open(new_url()) as other:
        Coach(other, "somebody else")  # ids there are others than here
        restore(other.walker(), file)
        here, there = Coach(journal), Coach(other)
        assert there.planning.programme(TODAY) == here.planning.programme(TODAY)
        assert there.progress(TODAY) == here.progress(TODAY)
        assert there.screening.person == here.screening.person
        assert there.screening.draft() == here.screening.draft() == {"age": 61}
        assert there.sessions.session("2026-06-03") == here.sessions.session("2026-06-03")
        (walk,), (again,) = here.recordings.walks(), there.recordings.walks()
        assert (again.walk, again.session_id) == (walk.walk, walk.session_id)
        assert there.recordings.measure_again(again.id).walk == walk.walk
        assert taken(other).getvalue() == file.getvalue()


@pytest.mark.usefixtures("lived")
def test_every_table_of_a_walker_is_taken_along(journal: Journal) -> None:
    tables = journal_json(journal.walker())["tables"]
    every = JournalTable.metadata.sorted_tables
    now = {table.name for table in every if not table.info.get("of_the_machine")} - NOBODYS
    assert set(tables) == now | set(OLDER)
    told = [one for one in tables["statement"] if one["kind"] == "check_in"]
    assert len(told) == 4  # what was corrected stays
    assert told[-1]["replaces_id"] == told[-2]["id"]


def test_what_counts_stands_in_the_file_by_the_tables_of_before_too(
    lived: Coach, journal: Journal
) -> None:
    lived.record.take_back("2026-06-01", AT)
    tables = journal_json(journal.walker())["tables"]
    keys = {row["id"]: row["key"] for row in tables["session"]}
    check_ins = {keys[row["session_id"]]: row["check_in"] for row in tables["check_in"]}
    assert check_ins.keys() == {"2026-06-03", "2026-06-05"}
    assert check_ins["2026-06-05"]["note"] == '=SUM("fine")'  # the one told last
    assert [row["pain"] for row in tables["next_day"]] == [1]
    assert [keys[row["session_id"]] for row in tables["run"]] == ["2026-06-03", "2026-06-05"]
    (screened,) = tables["screening"]
    assert screened["clearance"]["outcome"] == "go"


@pytest.mark.usefixtures("lived")
def test_nothing_of_another_walker_goes_along(journal: Journal) -> None:
    assert not any(journal_json(journal.walker("somebody else"))["tables"].values())


@pytest.mark.usefixtures("lived")
def test_recordings_come_byte_for_byte_under_a_harmless_name(journal: Journal) -> None:
    with ZipFile(taken(journal)) as file:
        (name,) = (one for one in file.namelist() if one.startswith("recordings/"))
        assert name == "recordings/0001 _my walk.zip"
        assert file.read(name) == journal.walker().walks.recording(1)[1]


def test_the_tables_hold_what_was_lived(lived: Coach, journal: Journal) -> None:
    lived.guided.record(Guided(guide="tree", practised_s=90), AT, AT)
    with ZipFile(taken(journal)) as file:
        table = {
            name: list(csv.DictReader(StringIO(file.read(f"{name}.csv").decode())))
            for name in ("sessions", "guided", "bouts", "steps")
        }
    assert [row["on"] for row in table["sessions"]] == ["2026-06-01", "2026-06-03", "2026-06-05"]
    assert [row["pain_after"] for row in table["sessions"]] == ["0", "1", "1"]
    assert [(row["guide"], row["practised_s"]) for row in table["guided"]] == [("tree", "90.0")]
    last = table["sessions"][-1]
    assert last["note"] == '\'=SUM("fine")'  # words, not a formula
    backward = [row for row in table["steps"] if row["direction"] == "backward"]
    assert len(backward) == int(last["backward_steps"]) > 20
    assert {row["session_id"] for row in table["bouts"]} == {"2026-06-05"}


@pytest.mark.usefixtures("lived")
def test_a_journal_that_is_there_is_never_overwritten(journal: Journal) -> None:
    before = journal_json(journal.walker())
    with pytest.raises(UnreadableJournal, match="not empty"):
        restore(journal.walker(), taken(journal))
    assert journal_json(journal.walker()) == before


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
    orphan = {"statement": journal.walker().backup.rows()["statement"]}
    half = {"statement": [{"id": 1, "kind": "run", "told_at": AT.isoformat()}]}
    empty = journal_json(journal.walker("ben"))
    for broken, says in (
        (BytesIO(b"something else"), "not a journal"),
        (BytesIO(good.getvalue()[:-200]), "not a journal"),
        (changed(good, kind="shopping list"), "not a journal"),
        (changed(good, version="9999"), "newer Retrowalk"),
        (changed(good, tables=orphan), "don't belong together"),
        (changed(good, tables=half), "row 1 of “statement” does not fit"),
    ):
        with pytest.raises(UnreadableJournal, match=says):
            restore(journal.walker("ben"), broken)
        assert journal_json(journal.walker("ben")) == empty


DAMAGED: dict[str, tuple[str, str, Any]] = {
    "pain below none": ("run", "body/pain_before", -1),
    "a pressed time": ("run", "body/unsteady_pressed", "9999-12-31T23:59:59+00:00"),
    "31 digits": ("run", "body/unsteady_pressed", 10**30),
    "more than a day": ("run", "body/practised_s", 1e9),
    "neither yes nor no": ("run", "body/completed", "perhaps"),
    "no time": ("run", "about", "yesterday"),
    "a time beyond time": ("run", "about", "9999-12-31T23:59:59-23:59"),
    "a time of no zone": ("run", "told_at", "2026-06-01T09:00:00"),
    "a day that is none": ("check_in", "about_on", "2026-06-31"),
    "nobody's role": ("check_in", "role", "neighbour"),
    "another kind": ("check_in", "kind", "gossip"),
    "a list for a check-in": ("check_in", "body", []),
    "a check-in of nothing": ("check_in", "body", {}),
    "pain of eleven": ("next_day", "body/pain", 11),
    "a number for answers": ("screening", "body/answers", 1.5),
    "nobody": ("screening", "body/person", {"age_years": 400}),
    "a clearance of another kind": ("screening", "body/clearance", {"outcome": "go"}),
    "a session that is none": ("script", "session", {"blocks": 1}),
    "half a character": ("session", "key", "\ud800"),
    "a long key": ("session", "key", "x" * 101),
    "a walk without totals": ("walk", "measured", {"bouts": []}),
    "bouts that are none": ("walk", "measured", {"bouts": [1]}),
    "a name that is none": ("recording", "name", None),
    "not a row": ("recording", "", None),
}


def damaged(rows: dict[str, list[Any]], what: str, column: str, wrong: Any) -> tuple[str, int]:
    """Put something wrong into the last row of a table, or of a kind; give which row that is."""
    table = what if what in {"session", "script", "walk", "recording"} else "statement"
    of_it = (n for n, row in enumerate(rows[table]) if row.get("kind", what) == what)
    number = list(of_it)[-1]
    name, _, part = column.partition("/")
    row = rows[table][number]
    wrong = {**row[name], part: wrong} if part else wrong
    rows[table][number] = {**row, name: wrong} if name else wrong
    return table, number + 1


@pytest.mark.usefixtures("lived")
@pytest.mark.parametrize("damage", DAMAGED.values(), ids=DAMAGED)
def test_a_row_that_does_not_fit_is_named_and_nothing_is_written(
    journal: Journal, damage: tuple[str, str, Any]
) -> None:
    rows = journal_json(journal.walker())["tables"]
    table, number = damaged(rows, *damage)
    empty = journal_json(journal.walker("ben"))
    broken = changed(taken(journal), tables=rows)
    with pytest.raises(UnreadableJournal, match=rf"row {number} of “{table}”|not a journal"):
        restore(journal.walker("ben"), broken)
    assert journal_json(journal.walker("ben")) == empty


def zipped(text: bytes, how: int = ZIP_DEFLATED) -> BytesIO:
    out = BytesIO()
    with ZipFile(out, "w", how) as file:
        file.writestr("journal.json", text)
    return out


FOREIGN = {
    "a list of tables": b'{"kind": "retrowalk journal", "version": "0001", "tables": []}',
    "rows of no list": b'{"kind": "retrowalk journal", "version": "0001", "tables": {"run": 7}}',
    "a walk of no list": b'{"kind": "retrowalk journal", "version": "0006", "tables": {"walk": 7}}',
    "deep": b"[" * 100_000,
    "deep inside": b'{"kind": ' + b'{"a":' * 100_000,
    "many small things": b"[" + b"{}," * 1_000_000 + b"{}]",
    "what shrinks too well": b" " * 50_000_000 + b"{}",
    "no version": b'{"kind": "retrowalk journal", "tables": {}}',
    "a version that is a number": b'{"kind": "retrowalk journal", "version": 7, "tables": {}}',
    "5,000 digits": b"9" * 5000,
    "nothing": b"",
    "no text": b"\xff\xfe\xfd",
}


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_what_a_stranger_wrote_is_refused_in_a_sentence(journal: Journal, text: bytes) -> None:
    with pytest.raises(UnreadableJournal, match=r"not a journal|does not fit|don't belong"):
        restore(journal.walker(), zipped(text))
    assert not any(journal_json(journal.walker())["tables"].values())


@pytest.mark.usefixtures("lived")
def test_a_recording_that_is_another_is_refused(journal: Journal) -> None:
    out = BytesIO()
    with ZipFile(taken(journal)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[::-1] if name.startswith("recordings/") else data)
    with pytest.raises(UnreadableJournal, match="another file than it says"):
        restore(journal.walker("ben"), out)
    assert not any(journal_json(journal.walker("ben"))["tables"].values())
