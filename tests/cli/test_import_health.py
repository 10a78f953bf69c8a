"""Exports of health data, and a zip of mixed files with one in it, as they are typed."""

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run
from tests.coach.importing import walk, zipped
from tests.exchange.incoming.health_exports import health_data, record
from tests.exchange.incoming.samples import apple_health, health_connect, takeout
from typer.testing import Result


def told(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_what_is_left_out_of_an_export_is_said_on_its_line(run: Run, tmp_path: Path) -> None:
    path, sample = tmp_path / "export.zip", apple_health()
    path.write_bytes(sample.data[: len(sample.data) * 2 // 3])
    (line,) = told(run("import", path, "--json"))
    assert (line["status"], line["days"]) == ("kept", 1)
    assert "breaks off in the middle" in line["reason"]
    path.write_bytes(sample.data)
    (line,) = told(run("import", path, "--json"))
    assert (line["status"], line["reason"]) == ("kept", "")
    assert [(one["steps"], len(one["laps"])) for one in line["walks"]] == [(1051, 1)]


def test_of_a_zip_of_mixed_files_each_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "all of it.zip"
    export, connect, fit = apple_health(), health_connect(), takeout()
    path.write_bytes(
        zipped(
            {
                "phone/export.zip": export.data,
                f"android/{connect.name}": connect.data,
                f"google/{fit.name}": fit.data,
                "walk.csv": walk("2026-04-01T08:00:00+02:00"),
                "export.xml": b"<HealthData>",
            }
        )
    )
    (line,) = told(run("import", path, "--json"))
    assert (line["status"], line["files"]) == ("kept", 5)
    apps = {one["app"] for one in line["walks"]}
    assert apps >= {"Watch", "Google Fit"}
    assert [one["path"] for one in line["refused"]] == [f"{path}/export.xml"]


def test_of_the_next_export_only_what_is_new_is_new(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "export.xml"
    hike = (
        '<Workout workoutActivityType="HKWorkoutActivityTypeHiking" sourceName="Watch"'
        ' startDate="2026-05-0{0} 10:00:00 +0200" endDate="2026-05-0{0} 11:00:00 +0200"/>'
    )
    path.write_text(health_data(hike.format(1)))
    (first,) = told(run("import", path, "--json"))
    more = record("StepCount", 5000, "count", "2026-05-01 10:00:00", "2026-05-01 11:00:00")
    path.write_text(health_data(more, hike.format(1), hike.format(2)))
    (second,) = told(run("import", path, "--json"))
    assert len(first["walks"]) == 1
    assert next(one["id"] for one in second["walks"]) == first["walks"][0]["id"]
    assert [one["same_as"] for one in second["walks"]] == [None, None]
