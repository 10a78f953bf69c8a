"""``retrowalk import`` and ``retrowalk imports``, as they are typed."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.coach.importing import walk, zipped
from typer.testing import Result


def told(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_before_any_screening_each_path_is_told_on_a_line(
    run: Run, tmp_path: Path, demo_zip: Path
) -> None:
    first, folder, nowhere = tmp_path / "a.csv", tmp_path / "walks", tmp_path / "nowhere"
    first.write_bytes(walk("2026-05-01T23:30:00-07:00", 900, key="1"))
    folder.mkdir()
    (folder / "b.csv").write_bytes(walk("2026-05-02T08:00:00+02:00"))
    (folder / "c.zip").write_bytes(zipped({"d.csv": b"nothing", "e.csv": first.read_bytes()}))
    paths = [first, folder, nowhere, demo_zip, tmp_path / "walks" / "*.zip"]
    result = run("import", *paths, "--json")
    assert result.exit_code == 1
    lines = told(result)
    assert [one["path"] for one in lines] == [str(one) for one in paths]
    assert [one["status"] for one in lines] == ["kept", "kept", "refused", "kept", "known"]
    (activity,) = lines[0]["walks"]
    assert (
        activity.items()
        >= {
            "on": "2026-05-01",
            "start": "2026-05-01T23:30:00-07:00",
            "sport": "walking",
            "minutes": 15,
            "direction": "unknown",
            "heart_rate_mean_bpm": 101,
            "app": "Watch",
        }.items()
    )
    assert [one["path"] for one in lines[1]["refused"]] == [f"{folder}/c.zip/d.csv"]
    assert "can't be opened" in lines[2]["reason"]
    (measured,) = lines[3]["walks"]
    assert measured["backward_steps"] > 20
    assert {"backward_s", "forward_s", "unknown_s", "unknown_steps"} <= measured.keys()
    again = run("import", first, "--json")
    assert (again.exit_code, told(again)[0]["status"]) == (0, "known")
    assert told(again)[0]["walks"] == lines[0]["walks"]


def test_a_batch_is_listed_undone_put_back_and_a_file_fetched(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "a.csv", tmp_path / "out.csv"
    path.write_bytes(walk("2026-05-01T08:00:00+02:00"))
    assert "kept" in run("import", path).stdout
    (batch,) = json.loads(run("imports", "list", "--json").stdout)
    assert batch["counted"]["kept"] == 1
    number, file = batch["id"], batch["files"][0]["original_id"]
    assert "does not count" in run("imports", "undo", number).stdout
    assert run("imports", "undo", number).exit_code == 1
    assert "1 kept" in run("imports", "redo", number).stdout
    assert "1 activities may have been backward" in run("imports", "list").stdout
    assert run("imports", "fetch", file, "--out", out).exit_code == 0
    assert out.read_bytes() == path.read_bytes()
    assert run("imports", "fetch", file, "--out", out).exit_code == 1
    assert run("imports", "undo", 999).exit_code == 1
    assert run("imports", "resume").exit_code == 0
    assert run("erase", number, "--yes").exit_code == 0
    assert json.loads(run("imports", "list", "--json").stdout) == []


def test_what_was_backward_is_answered_and_shown(cleared: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(walk("2026-05-01T08:00:00+02:00") + b"\n2026-05-02T08:00:00Z,60,walking,,,,,")
    assert cleared("import", path).exit_code == 0
    newest, oldest = json.loads(cleared("imports", "answer", "--json").stdout)
    assert "backward?" in cleared("imports", "answer").stdout
    for wrong in (["--lap", "1"], [], ["--was", "none", "--before", "2026-01-01"]):
        assert cleared("imports", "answer", oldest["id"], *wrong).exit_code == 1
    done = cleared("imports", "answer", oldest["id"], "--was", "all", "--json")
    assert json.loads(done.stdout)[0]["direction"] == "backward"
    assert "by Watch (heart rate 101)" in " ".join(cleared("journal").stdout.split())
    assert cleared("imports", "answer", "--was", "none", "--before", "2026-06-01").exit_code == 0
    assert json.loads(cleared("imports", "answer", "--json").stdout) == []
    assert newest["on"] == "2026-05-02"


def test_declared_columns_and_the_zone_are_minded_and_kept_for_going_on(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "walks.csv").write_text("When;Long\n2026-07-01 08:00;20\n")
    (tmp_path / "map.toml").write_text(
        '[columns]\nstart = "When"\nduration = "Long"\n[units]\nduration = "min"\n'
    )
    options = ["--columns", tmp_path / "map.toml", "--zone", "America/New_York", "--json"]
    (line,) = told(run("import", tmp_path / "walks.csv", *options))
    assert line["walks"][0]["start"] == "2026-07-01T08:00:00-04:00"
    assert line["walks"][0]["minutes"] == 20
    (batch,) = json.loads(run("imports", "list", "--json").stdout)
    assert batch["columns"]["start"] == "When"
    assert "There is no zone" in run("import", tmp_path, "--zone", "Nowhere").stderr


@pytest.mark.parametrize("words", [["import"], ["imports"]])
def test_without_anything_it_is_said_how_it_is_typed(run: Run, words: list[str]) -> None:
    assert run(*words).exit_code == 2
