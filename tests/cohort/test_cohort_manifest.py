from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retrowalk.cohort import Cohort, Entry
from retrowalk.cohort.beginning import _csv
from retrowalk.cohort.manifest import COLUMNS, PARTICIPANT, Manifest, Participants, name_of
from retrowalk.cohort.rows import RowTable
from retrowalk.errors import InvalidAnswer

CONFIG = 'name = "a"\nrecordings = "."\n'


def table(folder: Path, name: str, text: str) -> RowTable:
    (folder / name).write_text(text, encoding="utf-8")
    return RowTable(folder / name, name)


def test_rows_are_put_together_with_who_walked(tmp_path: Path) -> None:
    people = Participants.of(
        table(tmp_path, "p.csv", "participant_id;age;height_cm;sex;shoe\nsub-1;61,5;172;F;x\n")
    )
    rows = table(
        tmp_path,
        "m.csv",
        "path,participant,day,forward_during,height_m,consent_norms\n"
        "a/walk.csv,1,2026-01-02T10:00:00,0:30,,yes\n"
        "\n"
        "sub-2_motion.tsv,1,,,1.6,\n"
        "c.zip,3,,,,no\n",
    )
    first, second, third = Manifest(rows, people)
    assert first == Entry(
        recording="a/walk",
        path="a/walk.csv",
        participant="1",
        day=date(2026, 1, 2),
        age_years=61.5,
        sex="f",
        height_m=1.72,
        consent_norms=True,
        forward_during=(0.0, 30.0),
    )
    assert (second.recording, second.height_m, second.age_years) == ("sub-2", 1.6, 61.5)
    assert (third.recording, third.participant, third.age_years) == ("c", "3", None)
    assert people.unknown_columns == ("shoe",)
    assert len(Manifest(rows, people)) == 3


def test_each_mistake_of_a_row_is_said_with_its_line(tmp_path: Path) -> None:
    rows = table(
        tmp_path,
        "m.csv",
        "path,day,forward_during,placement,age_years\n"
        "a.csv,2026-13-02,9:3,,\n,,,,\nb.csv,,,Waist,200\n,2026-01-01,,,\n",
    )
    said = [str(one) for one in Manifest(rows, Participants()).read()]
    assert said == [
        "m.csv, line 2: 'day' = '2026-13-02': should be a day as 2026-06-01.",
        "m.csv, line 2: 'forward_during' = '9:3': the end comes before the start.",
        "m.csv, line 4: 'age_years' = '200.0': should be less than or equal to 125.",
        "m.csv, line 4: 'placement' = 'waist': should be 'trunk', 'pocket', 'hand', 'wrist' or"
        " 'bag'.",
        "m.csv, line 5: 'recording' is missing.",
        "m.csv, line 5: 'path' is missing.",
    ]
    with pytest.raises(InvalidAnswer, match="line 2"):
        list(Manifest(rows, Participants()))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("where,who\na,b\n", "line 1: there is no column 'path', but where, who"),
        ("path,day\na,2026-01-01,x\n", "line 2: there are 3 cells, and the heading has 2"),
        ("path,file\na,b\n", "'file' and another are both path"),
        ("path,path\na,b\n", "two columns are called 'path'"),
        ("", "line 1: there are no names of columns"),
        ("path,day\na,\udcff\n", "can't be read"),
    ],
)
def test_a_table_that_is_none_is_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "m.csv").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InvalidAnswer, match=said):
        list(Manifest(RowTable(tmp_path / "m.csv", "m.csv"), Participants()).read())


def test_a_participant_who_stands_there_twice_is_said(tmp_path: Path) -> None:
    found = Participants.of(table(tmp_path, "p.csv", "participant,age\n1,20\n1,30\n,40\n"))
    assert [one.where for one in found.mistakes] == ["p.csv, line 3", "p.csv, line 4"]
    assert found.known["1"]["age_years"] == 20.0


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("walk.csv.gz", "walk"),
        ("a/b/walk.parquet", "a/b/walk"),
        ("sub-1/motion/sub-1_task-walk_motion.tsv", "sub-1_task-walk"),
        ("phyphox 2026", "phyphox 2026"),
        ("v1.2.csv", "v1.2"),
    ],
)
def test_a_recording_is_named_after_its_file(path: str, name: str) -> None:
    assert name_of(path) == name


texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=6)
known_texts = texts.filter(lambda text: text.lower() not in ("n/a",))


@settings(max_examples=10, deadline=None)
@given(
    st.lists(
        st.builds(
            Entry,
            recording=known_texts,
            path=known_texts,
            participant=known_texts,
            day=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
            age_years=st.none() | st.integers(0, 125).map(float),
            sex=st.sampled_from(("f", "m", "x")),
            height_m=st.none() | st.integers(50, 260).map(lambda cm: cm / 100),
            consent_norms=st.booleans(),
            forward_during=st.none() | st.just((0.5, 30.0)),
            placement=st.none() | st.just("bag"),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_entries_come_back_from_csv_and_parquet(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]
) -> None:
    folder = tmp_path_factory.mktemp("manifest")
    columns = (*COLUMNS, *PARTICIPANT)
    rows = [entry.model_dump() for entry in entries]
    (folder / "m.csv").write_bytes(_csv(columns, rows))
    plain = [
        {**row, "forward_during": row["forward_during"] and [*row["forward_during"]]}
        for row in rows
    ]
    pyarrow.parquet.write_table(pa.Table.from_pylist(plain), folder / "m.parquet")
    for name in ("m.csv", "m.parquet"):
        assert list(Manifest(RowTable(folder / name, name), Participants())) == entries


def most_held(folder: Path, kind: str, count: int) -> int:
    """Write a manifest of so many rows, go through it, and give the most memory of Arrow."""
    names = pa.array([f"{'r' * 60}{k:06d}" for k in range(count)])
    rows = pa.table({"recording": names, "path": names, "participant": names})
    if kind == "csv":
        pyarrow.csv.write_csv(rows, folder / "manifest.csv")
    else:
        pyarrow.parquet.write_table(rows, folder / "manifest.parquet", row_group_size=10_000)
    (folder / "cohort.toml").write_text(CONFIG + f'manifest = "manifest.{kind}"\n')
    del names, rows
    before, most, number = pa.total_allocated_bytes(), 0, 0
    entries = Cohort.open(folder).entries
    for number, _ in enumerate(entries, 1):
        if number % 1000 == 0:
            most = max(most, pa.total_allocated_bytes() - before)
    assert len(entries) == number == count
    return most


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_a_longer_manifest_takes_no_more_memory(tmp_path: Path, kind: str) -> None:
    assert most_held(tmp_path, kind, 50_000) < 1.5 * most_held(tmp_path, kind, 20_000)


def test_a_folder_that_is_no_cohort_says_how_to_begin_one(tmp_path: Path) -> None:
    with pytest.raises(InvalidAnswer, match="retrowalk cohort init"):
        Cohort.open(tmp_path)
    (tmp_path / "cohort.toml").write_text(CONFIG)
    with pytest.raises(InvalidAnswer, match=r"manifest.csv is not there, though cohort.toml"):
        _ = Cohort.open(tmp_path).entries
