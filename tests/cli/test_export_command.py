"""What is taken along on one machine comes back on another."""

import json
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("what", "begins"),
    [
        ("ics", b"BEGIN:VCALENDAR"),
        ("pdf", b"%PDF-"),
        ("report", b"%PDF-"),
        ("json", b"{"),
        ("csv", b"PK"),
        ("parquet", b"PK"),
        ("everything", b"PK"),
        ("zip", b"PK"),
        ("fhir", b'{\n "resourceType": "Bundle"'),
    ],
)
def test_each_is_written_where_told(cleared: Run, tmp_path: Path, what: str, begins: bytes) -> None:
    out = tmp_path / "file"
    done = cleared("export", what, "--out", out)
    assert done.exit_code == 0
    assert str(out) in done.output
    assert out.read_bytes().startswith(begins)


def test_without_a_name_it_lies_here(
    cleared: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cleared("export", "ics", "--at", "07:30").exit_code == 0
    assert "T073000" in (tmp_path / "programme.ics").read_text()


def test_printed_it_can_be_piped(cleared: Run) -> None:
    kept = json.loads(cleared("export", "json", "--out", "-").stdout)
    assert kept["tables"]["screening"][0]["answers"]["age"] == 44


@pytest.mark.slow
def test_a_journal_moves_to_another_machine(
    cleared: Run, demo_zip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cleared("analyse", demo_zip, "--save").exit_code == 0
    file = tmp_path / "journal.zip"
    assert cleared("export", "zip", "--out", file).exit_code == 0
    plan = cleared("plan", "--json").stdout
    assert cleared("restore", file).exit_code == 1  # there is one already
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(tmp_path / "elsewhere"))
    assert cleared("restore", file).exit_code == 0
    assert cleared("plan", "--json").stdout == plan
    with ZipFile(file) as archive:
        (name,) = (one for one in archive.namelist() if one.startswith("recordings/"))
        assert archive.read(name) == demo_zip.read_bytes()


def test_refusals_are_sentences(cleared: Run, tmp_path: Path) -> None:
    for words, says in (
        (("export", "ics", "--at", "teatime"), "no time of day"),
        (("export", "pdf", "--out", tmp_path / "no" / "folder.pdf"), "can't be written"),
        (("restore", tmp_path / "nothing.zip"), "can't be opened"),
    ):
        done = cleared(*words)
        assert done.exit_code == 1
        assert says in done.output


def test_a_report_tells_of_a_prescription_that_was_written_down_here(
    cleared: Run, tmp_path: Path
) -> None:
    in_a_month = date.today() + timedelta(days=30)
    said = cleared(
        *("agree", "--who", "Ms Tanaka", "--times-asked", 2, "--effort", 4, "--pace", 90),
        *("--rest", 60, "--present", "my son", "--stop", "pain", "--goal", "stairs"),
        *("--review", in_a_month.isoformat(), "--why", "Knee."),
    )
    assert said.exit_code == 0
    for sentence in ("2 times a week", "Effort up to 4 of 10", "Stop at once at: pain."):
        assert sentence in said.output
    out = tmp_path / "report.pdf"
    assert cleared("export", "report", "--out", out, "--name", "Anna").exit_code == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert "no day" in cleared("export", "report", "--since", "soon").output


@pytest.mark.slow
def test_a_walk_goes_to_programs_of_watches(cleared: Run, demo_zip: Path, tmp_path: Path) -> None:
    out = tmp_path / "walk.fit"
    assert cleared("export", "fit", "--out", out).exit_code == 1  # there is none yet
    assert not out.exists()
    assert cleared("analyse", demo_zip, "--save").exit_code == 0
    assert cleared("export", "fit", "--out", out).exit_code == 0
    assert out.read_bytes()[8:12] == b".FIT"
    assert cleared("export", "tcx", "1", "--out", tmp_path / "walk.tcx").exit_code == 0
    assert b"TrainingCenterDatabase" in (tmp_path / "walk.tcx").read_bytes()
    assert cleared("export", "fit", "7", "--out", out).exit_code == 1
    assert cleared("export", "fit", "--activity", "7", "--out", out).exit_code == 1
    assert "no number" in cleared("export", "fit", "walk.fit").output


@pytest.mark.slow
def test_a_journal_is_merged_into_one_that_is_not_empty(
    cleared: Run, demo_zip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "journal.zip"
    assert cleared("analyse", demo_zip, "--save").exit_code == 0
    assert cleared("export", "everything", file).exit_code == 0
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(tmp_path / "elsewhere"))
    assert "goes with --merge" in cleared("restore", "--dry-run", file).output
    foreseen = cleared("restore", "--merge", "--dry-run", file).stdout
    assert "Would come: " in foreseen
    came = cleared("restore", "--merge", file)
    assert came.exit_code == 0
    assert came.stdout.removeprefix("Came") == foreseen.removeprefix("Would come")
    assert "1 recording, 1 measured walk" in came.stdout
    assert "here already" in cleared("restore", "--merge", file).stdout
    assert cleared("export", "everything", tmp_path / "merged.zip").exit_code == 0
    with ZipFile(file) as one, ZipFile(tmp_path / "merged.zip") as other:
        (name,) = (member for member in one.namelist() if member.startswith("recordings/"))
        assert other.read(name) == one.read(name)


def test_a_file_is_written_whole_or_not_at_all(cleared: Run, tmp_path: Path) -> None:
    out = tmp_path / "programme.pdf"
    out.write_bytes(b"what was here before")
    assert cleared("export", "report", "--since", "soon", "--out", out).exit_code == 1
    assert cleared("export", "research", "--out", out, "--walker", "nobody").exit_code != 0
    assert out.read_bytes() == b"what was here before"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []
    link = tmp_path / "link.zip"
    link.symlink_to(out)
    assert cleared("export", "csv", "--out", link).exit_code == 0
    assert link.is_symlink()
    assert out.read_bytes().startswith(b"PK")
    assert out.stat().st_mode & 0o777 == 0o600
