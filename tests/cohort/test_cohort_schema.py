"""The documented columns are those that are measured, and the page is what the command prints."""

from pathlib import Path

import pyarrow as pa
from tests.cohort.made_cohort import walk, write_walk

from retrowalk.cohort import schema
from retrowalk.cohort.measuring import measure_one
from retrowalk.cohort.outcome import Kind, Refused, Task
from retrowalk.cohort.places import Place
from retrowalk.cohort.types import Entry
from retrowalk.gait import analyse
from retrowalk.gait.told import Told
from retrowalk.recordings.provenance import package_version

PAGE = Path(__file__).parents[2] / "docs" / "cohort-results.md"


def test_the_page_is_what_the_command_prints() -> None:
    assert PAGE.read_text() == schema.page(), "python -m retrowalk.cohort.schema >" + str(PAGE)


def test_every_column_that_is_measured_is_in_the_results() -> None:
    tables = analyse(walk()).tables()
    for name, columns in schema.WITHIN.items():
        assert {one.name for one in columns} == set(tables[name].column_names), name
        for one in columns:
            values = tables[name][one.name]
            if pa.types.is_dictionary(values.type):
                values = values.cast(values.type.value_type)
            assert values.cast(one.type).cast(values.type).equals(values), (name, one.name)
    assert set(Entry.model_fields) <= set(schema.DATASETS["recordings"].names)


def test_a_task_says_what_went_wrong_and_never_raises(tmp_path: Path) -> None:
    write_walk(tmp_path / "a.parquet", 1)
    place = Place.of(tmp_path)

    def outcome(path: str = "a.parquet", told: Told = Told(), version: str = package_version()):
        return measure_one(Task(0, path, place, place, told, {}, version))

    fault = outcome(told=Told(height_m="tall"))  # type: ignore[arg-type]
    assert isinstance(fault, Refused)
    assert (fault.kind, fault.why[:39]) == (Kind.FAULT, "a.parquet: wrong in Retrowalk itself (T")
    assert "measuring.py" in fault.trace
    other = outcome(version="0.0.1")
    assert isinstance(other, Refused)
    assert other.kind is Kind.OTHER_VERSION
    assert "Install the same version there" in other.why
    gone = outcome("gone.parquet")
    assert isinstance(gone, Refused)
    assert (gone.kind, gone.why) == (Kind.MISSING, "gone.parquet: there is no such file.")
    assert not (tmp_path / "fragments").exists()  # all of these are tried again
