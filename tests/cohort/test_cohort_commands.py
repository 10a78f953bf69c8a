"""``retrowalk cohort`` as it is used: what can't be is a sentence, and leaves nothing by halves."""

import shutil
from pathlib import Path

import pytest
from tests.cohort.folders import NAMES, walk, write_csv, write_walks
from typer.testing import CliRunner

from retrowalk.cli import app
from retrowalk.cohort import Cohort, results

RUNNER = CliRunner(env={"COLUMNS": "400"})


def cohort(*told: str | Path) -> tuple[int, str]:
    """Run a command of cohorts; give its exit code and what it said, in one line."""
    done = RUNNER.invoke(app, ["cohort", *map(str, told)])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, " ".join(done.output.split())


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with walks, from where the commands are given; no keys to any store."""
    write_walks(tmp_path / "walks", 2, 1)
    (tmp_path / "walks" / "participants.csv").unlink()
    monkeypatch.chdir(tmp_path)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2] / "src"))  # for workers
    return tmp_path


@pytest.fixture
def study(here: Path) -> Path:
    told = ("--recordings", here / "walks", "--names", NAMES)
    assert cohort("init", "a study", *told)[0] == 0
    return here / "a study"


def test_recordings_that_can_not_be_are_said_and_nothing_is_begun(here: Path) -> None:
    (here / "empty").mkdir()
    (here / "bad.zip").write_text("this is no zip")
    (here / "manifest.csv").write_text("recording,participant\na,P1\n")
    (here / "people.csv").write_text("participant,age,height_m\nP1,old,1.7\nP1,61,172\n")
    before = sorted(here.iterdir())
    for told, said in (
        (["nowhere"], "There is no such file or folder: nowhere"),
        (["nowhere.zip"], "There is no such file or folder: nowhere.zip"),
        (["nowhere/manifest.csv"], "nowhere/manifest.csv: there is no such file"),
        (["nowhere/*.csv"], "There is no such file or folder: nowhere/*.csv"),
        (["walks/*.tsv"], "There are no recordings: walks/*.tsv"),
        (["empty"], "There are no recordings: empty"),
        (["bad.zip"], "bad.zip: it can't be reached (BadZipFile: File is not a zip file)"),
        (["manifest.csv"], "manifest.csv, line 1: there is no column 'path', but recording, "),
        (["walks", "--participants", "nobody.csv"], "nobody.csv: there is no such file"),
        (["walks", "--participants", "people.csv"], "people.csv, line 2: 'age' = 'old': this is "),
        (["walks", "--participants", "manifest.csv", "--names", "("], "no regular expression"),
        (["s3://bucket/walks"], "Keys are those of the environment: AWS_ACCESS_KEY_ID"),
        (["https://127.0.0.1:9/walks.zip"], "https://127.0.0.1:9/walks.zip"),
        (["nowhere://bucket/walks"], "nowhere://bucket/walks: it can't be reached"),
    ):
        code, found = cohort("init", "new", "--recordings", *told)
        assert (code, said in found) == (1, True), (told, found)
    assert sorted(here.iterdir()) == before


def test_a_folder_that_is_no_cohort_is_told_how_to_become_one(here: Path) -> None:
    (here / "a folder").mkdir()
    for command in (
        *(["check"], ["run"], ["status"], ["summary"], ["bids"]),
        *(["compare", "last", "previous"], ["norms", "--output", "n.csv"]),
    ):
        code, said = cohort(command[0], "a folder", *command[1:])
        assert code == 1
        assert f"retrowalk cohort init '{here}/a folder' --recordings PATH" in said
    assert list((here / "a folder").iterdir()) == []
    code, said = cohort("init", "walks/P1_s1.csv", "--recordings", "walks")
    assert (code, "is a file. Name a folder" in said) == (1, True)


def test_before_anything_is_measured_that_is_said(study: Path) -> None:
    before = sorted(study.iterdir())
    for command in (["summary"], ["bids"], ["norms", "--output", "n.csv"]):
        code, said = cohort(command[0], study, *command[1:])
        assert code == 1
        assert f"no results yet. Measure first: retrowalk cohort run '{study}'" in said
    code, said = cohort("compare", study, "previous", "last")
    assert (code, "there is no run 'previous'. Finished are: none." in said) == (1, True)
    assert cohort("status", study) == (
        0,
        "2 recordings: 0 measured, 0 refused, 2 left. No run was begun yet.",
    )
    assert sorted(study.iterdir()) == before


def test_tables_that_can_not_be_are_refused_by_check_and_run_alike(study: Path) -> None:
    manifest, config = study / "manifest.csv", study / "cohort.toml"
    rows, told = manifest.read_text(), config.read_text()
    heading, first, *_ = rows.splitlines()
    for table, text, said in (
        (manifest, rows.replace("path", "pfad"), "manifest.csv, line 1: there is no column 'path'"),
        (manifest, f"{rows}{first}\n", "1 name stands in the manifest more than once (P1_s1)"),
        (manifest, f"{rows}x,x.csv\n", "manifest.csv, line 4: there are 2 cells, and the heading"),
        (manifest, "", "manifest.csv, line 1: there are no names of columns."),
        (manifest, f"{heading}\n", "The manifest has no recordings."),
        (config, told.replace("recordings =", "recording ="), "did you mean 'recordings'?"),
        (config, told.replace('"2 GB"', '"2 gig"'), "'2 gig' should be an amount as 2 GB"),
        (config, told.replace("name =", "name"), "cohort.toml, line 2: this is not TOML"),
    ):
        table.write_text(text)
        for command in ("check", "run"):
            code, found = cohort(command, study)
            assert (code, said in found) == (1, True), (command, said, found)
        table.write_text(rows if table == manifest else told)
    assert {one.name for one in study.iterdir()} <= {manifest.name, config.name, "participants.csv"}
    assert "Nothing speaks against: retrowalk cohort run " in cohort("check", study)[1]


def test_who_has_no_height_is_told_of_and_measured_all_the_same(study: Path) -> None:
    code, said = cohort("check", study)
    assert code == 0
    assert "2 recordings tell no height: lengths and speeds are less sure (P1_s1, P2_s1)" in said


@pytest.mark.slow
@pytest.mark.long
def test_names_of_any_letters_and_a_zip_go_all_the_way(here: Path) -> None:
    write_csv(walk(1), here / "Übung 1" / "Größe 走.csv")
    shutil.make_archive("gepackt 走", "zip", here / "walks")
    for folder, told, count in (("Studie Ü", "Übung 1", 1), ("aus dem Zip", "gepackt 走.zip", 2)):
        assert cohort("init", folder, "--recordings", told)[0] == 0
        code, said = cohort("check", folder)
        assert (code, f"retrowalk cohort run '{folder}'" in said) == (0, True), said
        code, said = cohort("run", folder, "--workers", "1")
        assert code == 0
        assert f"{count} measured, 0 refused" in said
        assert "nothing was touched" in cohort("run", folder)[1]
        assert cohort("summary", folder)[0] == cohort("bids", folder)[0] == 0
        measured = results(folder)["recordings"].to_table().column("recording").to_pylist()
        assert measured == [one.recording for one in Cohort.open(folder).entries]
    before = {one: one.read_bytes() for one in (here / folder / "summary").iterdir()}
    code, said = cohort("summary", folder, "--condition", "swimming")
    assert (code, "of the condition 'swimming'" in said) == (1, True)
    assert {one: one.read_bytes() for one in (here / folder / "summary").iterdir()} == before
    (here / "file").write_text("")
    code, said = cohort("compare", folder, "last", "last", "--output", "file/x.csv")
    assert (code, "file/x.csv" in said) == (1, True)
    code, said = cohort("norms", folder, "--output", "n.csv")
    assert (code, "agreed to norms" in said) == (1, True)
    assert not (here / "n.csv").exists()
