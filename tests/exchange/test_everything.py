"""Everything as one zip: described by a schema, in open formats, and again a journal anywhere."""

import csv
import gzip
import io
import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import jsonschema_rs
import pyarrow.parquet as pq
import pytest
from tests.searching import TRIED
from tests.taken import journal_json

from retrowalk.activity import Activity, DayValue, Lap, Measure, Sport
from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.backup import is_journal, merge, restore, would_merge
from retrowalk.exchange.everything import export, original_member
from retrowalk.exchange.schema import schema
from retrowalk.journal import Journal, WalkerJournal
from retrowalk.journal.bodies import Backward, Import
from retrowalk.languages import speaking

AT = datetime(2026, 6, 8, 9, tzinfo=UTC)
FROZEN = Path(__file__).parents[1] / "journal" / "frozen"
VERSIONS = sorted(one.parent.name for one in FROZEN.glob("*/shown.json.gz"))
ORIGINAL = bytes(range(256)) * 40_000  # more than two pieces


def taken(pages: WalkerJournal) -> io.BytesIO:
    out = io.BytesIO()
    export(pages, out, AT)
    return out


def take_in(pages: WalkerJournal) -> None:
    """Take in a file of a watch: an activity with laps, and the steps of a day."""
    batch = pages.imports.begin(Import(by="page", name="watch"), AT)
    original = pages.originals.keep("../../a walk.fit", io.BytesIO(ORIGINAL), AT)
    file = pages.imports.add(batch, "a walk.fit", original.id)
    laps = tuple(Lap(start_s=n * 300.0, duration_s=300.0, distance_m=250.0) for n in range(2))
    start = AT - timedelta(days=3)
    walk = Activity(sport=Sport.WALKING, start=start, duration_s=600.0, laps=laps, app="watch")
    day = DayValue(on=AT.date(), measure=Measure.STEPS, value=4321.0, source="watch")
    pages.imports.keep(file, [walk], [day], AT)
    (stored,) = pages.activities.all()
    pages.activities.tell_backward([stored.id], Backward(was="laps", laps=(1,)), AT)


@pytest.fixture
def full(lived: object, journal: Journal) -> WalkerJournal:
    """A journal with a row in every table that is taken along."""
    pages = journal.walker()
    take_in(pages)
    pages.uploads.add("on its way", {0: b"a chunk"}, AT)
    return pages


@pytest.fixture
def elsewhere(new_url: Callable[[], str]) -> Iterator[WalkerJournal]:
    """An empty journal of another machine."""
    with Journal.open(new_url()) as journal:
        yield journal.walker()


def errors(kept: object) -> list[str]:
    found = jsonschema_rs.validator_for(schema(), validate_formats=True).iter_errors(kept)
    return [f"{'/'.join(map(str, one.instance_path))}: {one.message[:300]}" for one in found]


def test_the_published_schema_is_that_of_the_code_and_holds_what_is_exported(
    full: WalkerJournal,
) -> None:
    published = json.loads((Path(__file__).parents[2] / "docs/journal.schema.json").read_text())
    assert published == json.loads(json.dumps(schema()))
    with ZipFile(taken(full)) as file:
        kept = json.loads(file.read("journal.json"))
        assert json.loads(file.read("journal.schema.json")) == published
    empty = {name for name, rows in kept["tables"].items() if not rows}
    assert empty == {"choice", "assessment"}  # of before 0.3.0
    assert errors(kept) == []
    kept["tables"]["statement"][0]["body"]["answers"] = 7
    kept["tables"]["walk"][0]["measured"].pop("totals")
    kept["tables"]["recording"][0]["size"] = -1
    assert len(errors(kept)) == 3


def test_the_tables_stand_in_it_as_csv_and_parquet_with_units(full: WalkerJournal) -> None:
    with ZipFile(taken(full)) as file:
        names = [name.removesuffix(".csv") for name in file.namelist() if name.endswith(".csv")]
        assert {"sessions", "tests", "bouts", "steps", "activities", "laps", "days"} <= {*names}
        for name in names:
            rows = list(csv.DictReader(io.TextIOWrapper(file.open(f"{name}.csv"), "utf-8")))
            table = pq.read_table(io.BytesIO(file.read(f"parquet/{name}.parquet")))
            assert table.num_rows == len(rows)
            if rows:
                assert table.column_names == [*rows[0]]
        steps = pq.read_table(io.BytesIO(file.read("parquet/steps.parquet")))
        laps = pq.read_table(io.BytesIO(file.read("parquet/laps.parquet"))).to_pylist()
    units = {one.name: (one.metadata or {}).get(b"unit", b"").decode() for one in steps.schema}
    assert (units["time_s"], units["length_m"], units["direction"]) == ("s", "m", "")
    assert [one["direction"] for one in laps] == ["forward", "backward"]


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_a_readme_says_what_is_what_in_the_walkers_language(full: WalkerJournal, code: str) -> None:
    with speaking(code), ZipFile(taken(full)) as file:
        words = file.read("README.txt").decode()
        said = {name.partition("/")[0] for name in file.namelist()} - {"README.txt"}
    assert [name for name in said if name not in words] == []
    own = {"en": "open formats", "de": "offenen Formaten", "zh": "开放格式"}
    assert own[code] in words


def test_put_back_it_is_equal_table_by_table_and_byte_by_byte(
    full: WalkerJournal, elsewhere: WalkerJournal
) -> None:
    file = taken(full)
    restore(elsewhere, file)
    assert taken(elsewhere).getvalue() == file.getvalue()  # both began with number 1
    (original,) = elsewhere.originals.all()
    assert b"".join(elsewhere.originals.pieces(original.id)) == ORIGINAL
    assert elsewhere.imports.days(Measure.STEPS) == full.imports.days(Measure.STEPS)
    assert elsewhere.activities.all() == full.activities.all()


def test_merged_into_one_that_is_not_empty_nothing_is_doubled(
    full: WalkerJournal, elsewhere: WalkerJournal
) -> None:
    elsewhere.keep_draft({"age": 50}, AT - timedelta(days=900))
    file = taken(full)
    foreseen = would_merge(elsewhere, file)
    assert not any(elsewhere.backup.rows()["statement"])
    came = merge(elsewhere, file)
    assert came == foreseen
    assert (came.recordings, came.walks, came.originals, came.days) == (1, 1, 1, 1)
    assert elsewhere.history() == full.history()
    assert elsewhere.draft() == full.draft()
    once = elsewhere.backup.rows()
    assert merge(elsewhere, file).is_nothing
    assert elsewhere.backup.rows() == once
    assert merge(full, taken(elsewhere)).is_nothing


def rewritten(
    file: io.BytesIO, change: Callable[[str, bytes], tuple[str, bytes] | None]
) -> io.BytesIO:
    out = io.BytesIO()
    with ZipFile(file) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            if (changed := change(name, old.read(name))) is not None:
                new.writestr(*changed)
    return out


ATTACKS: dict[str, tuple[Callable[[str, bytes], tuple[str, bytes] | None], str]] = {
    "an original of other bytes": (
        lambda name, data: (name, data[::-1] if name.startswith("originals/") else data),
        "another file than it says",
    ),
    "a shorter original": (
        lambda name, data: (name, data[:-1] if name.startswith("originals/") else data),
        "another file than it says",
    ),
    "no original": (
        lambda name, data: None if name.startswith("originals/") else (name, data),
        "is missing in it",
    ),
    "no recording": (
        lambda name, data: None if name.startswith("recordings/") else (name, data),
        "is missing in it",
    ),
    "an original elsewhere": (
        lambda name, data: (name.replace("originals/", "../originals/"), data),
        "is missing in it",
    ),
    "no rows": (
        lambda name, data: None if name == "journal.json" else (name, data),
        "not a journal",
    ),
    "a hash that is a path": (
        lambda name, data: (
            name,
            data.replace(b'"size": 10240000, "name"', b'"size": 1, "name"').replace(
                b'"original": [\n  {"id": 1, "sha256": "',
                b'"original": [\n  {"id": 1, "sha256": "../',
            ),
        ),
        "does not fit",
    ),
    "of another walker": (
        lambda name, data: (name, data.replace(b'"session_id": 1,', b'"session_id": 4711,')),
        "don't belong together",
    ),
    "a batch of nobody": (
        lambda name, data: (name, data.replace(b'"statement_id": ', b'"statement_id": 99')),
        "don't belong together",
    ),
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_what_is_damaged_is_refused_whole(
    full: WalkerJournal,
    elsewhere: WalkerJournal,
    attack: tuple[Callable[[str, bytes], tuple[str, bytes] | None], str],
) -> None:
    change, says = attack
    file = rewritten(taken(full), change)
    elsewhere.keep_draft({"age": 50}, AT)
    before = elsewhere.backup.rows()
    for put_back in (merge, would_merge):
        with pytest.raises(UnreadableJournal, match=says):
            put_back(elsewhere, file)
    assert elsewhere.backup.rows() == before
    assert elsewhere.originals.all() == ()


def test_whose_rows_they_say_they_are_is_not_asked(
    full: WalkerJournal, elsewhere: WalkerJournal
) -> None:
    rows = full.backup.rows()
    theirs = {name: [{**one, "walker_id": 4711} for one in kept] for name, kept in rows.items()}
    elsewhere.backup.restore(
        theirs, lambda one: full.walks.recording(one)[1], full.originals.pieces
    )
    assert elsewhere.history() == full.history()


def test_another_zip_is_no_journal() -> None:
    out = io.BytesIO()
    with ZipFile(out, "w") as file:
        file.writestr(ZipInfo("journal.json"), '{"kind": "diary"}')
    assert not is_journal(out)
    assert not is_journal(io.BytesIO(b"PK\x03\x04"))


def old_export(
    version: str, walker: str, rows: dict[str, list[dict[str, object]]], folder: Path
) -> io.BytesIO:
    """Write the zip that a version wrote of a walker: its rows, with its recordings."""
    file = folder / f"{version}.db"
    file.write_bytes(gzip.decompress((FROZEN / version / "retrowalk.db.gz").read_bytes()))
    with Journal.open(f"sqlite:///{file}") as journal:
        pages = journal.walker(walker)
        by_hash = {one["sha256"]: one["id"] for one in pages.backup.rows()["recording"]}
        out = io.BytesIO()
        with ZipFile(out, "w") as written:
            make = {"kind": "retrowalk journal", "version": "0001", "tables": rows}
            written.writestr("journal.json", json.dumps(make))
            for row in rows.get("recording", []):
                plain = "".join(c if c.isalnum() or c in " ._-" else "_" for c in str(row["name"]))
                _, data = pages.walks.recording(by_hash[row["sha256"]])
                written.writestr(f"recordings/{row['id']:04d} {plain.lstrip('.')}", data)
            whole = {one["sha256"]: one["id"] for one in pages.backup.rows()["original"]}
            for row in rows.get("original", []):
                pieces = pages.originals.pieces(whole[row["sha256"]])
                written.writestr(original_member(row), b"".join(pieces))
    return out


@pytest.mark.parametrize("version", VERSIONS)
def test_what_older_versions_took_along_is_put_back_and_merged(
    version: str, tmp_path: Path, new_url: Callable[[], str]
) -> None:
    shown = json.loads(gzip.decompress((FROZEN / version / "shown.json.gz").read_bytes()))
    with Journal.open(new_url()) as journal:
        for name, walker in shown["walkers"].items():
            old = old_export(version, name, walker["rows"], tmp_path)
            restore(journal.walker(name), old)
            assert len(journal.walker(name).history()) == len(walker["history"])
            kept = journal_json(journal.walker(name))
            assert errors(kept) == []
            assert merge(journal.walker(name), old).is_nothing
            merge(journal.walker(f"{name} again"), old)
            merged = journal.walker(f"{name} again")
            assert len(merged.history()) == len(walker["history"])
            assert merge(merged, old).is_nothing


def test_the_example_of_the_page_reads_it(full: WalkerJournal, tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs/take-along.md").read_text("utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    file = tmp_path / "journal.zip"
    file.write_bytes(taken(full).getvalue())
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(
        r"3 sessions, [1-9]\d+ backward steps\nmean step length 0\.\d\d m\n", done.stdout
    )
    with ZipFile(file) as archive:
        unsaid = [one for one in archive.namelist() if one.endswith(".csv") and one not in page]
    assert unsaid == []


LARGE = """
import resource, sys
from datetime import UTC, datetime
from io import RawIOBase
from retrowalk.exchange.backup import merge
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal

class Zeros(RawIOBase):
    left = {size}
    def read(self, most=-1):
        count = min(most, self.left)
        self.left -= count
        return bytes(count)

at = datetime(2026, 6, 8, tzinfo=UTC)
with Journal.open("sqlite:///{folder}/one.db") as one, open("{folder}/out.zip", "w+b") as out:
    one.walker().originals.keep("large.zip", Zeros(), at)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    export(one.walker(), out, at)
    with Journal.open("sqlite:///{folder}/other.db") as other:
        assert merge(other.walker(), out).originals == 1
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) >> 10)
"""


@pytest.mark.slow
@pytest.mark.parametrize("size_mb", [300, pytest.param(2_000, marks=pytest.mark.long)])
def test_large_originals_never_stand_whole_in_memory(
    tmp_path: Path, size_mb: int, record_property: Callable[[str, object], None]
) -> None:
    program = LARGE.format(size=size_mb << 20, folder=tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr
    more_mb = int(done.stdout)
    assert more_mb < 150
    record_property(TRIED, f"an original of {size_mb:,} MB taken along in {more_mb} MB more")
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        assert other.execute("SELECT size FROM original").fetchone() == (size_mb << 20,)
