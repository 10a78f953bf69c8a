"""``retrowalk analyse``: the stable JSON, every file on its own, and what goes together."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import Result

from retrowalk.gait import VERSION, analyse, to_dict
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import read

pytestmark = pytest.mark.slow

Run = Callable[..., Result]


def walks(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def backward_s(walk: dict[str, Any]) -> float:
    return float(walk["totals"]["backward"]["duration_s"])


def test_json_is_exactly_the_stable_form(run: Run, demo_zip: Path, data_folder: Path) -> None:
    result = run("analyse", demo_zip, "--json")
    assert result.exit_code == 0
    assert walks(result) == [to_dict(analyse(read(demo_zip)))]
    assert list(walks(result)[0]) == [
        "input", "version", "parameters",
        "recording", "totals", "bouts", "steps", "technique", "notes", "measures", "events",
        "distance_m", "distance_sd_m", "coverage",
    ]  # fmt: skip
    assert not data_folder.exists()


def test_the_walk_is_drawn_into_a_file(run: Run, demo_zip: Path, tmp_path: Path) -> None:
    picture = tmp_path / "walk.svg"
    assert run("analyse", demo_zip, "--plot", picture).exit_code == 0
    drawn = picture.read_text(encoding="utf-8")
    assert drawn.startswith("<svg")
    assert "var(--" not in drawn  # fit for programs that know no CSS variables
    two = run("analyse", demo_zip, demo_zip, "--plot", picture)
    assert two.exit_code == 2
    nowhere = run("analyse", demo_zip, "--plot", tmp_path / "no" / "such" / "walk.svg")
    assert nowhere.exit_code == 1
    assert "can't be written" in nowhere.output


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_bad_file_stops_no_other(run: Run, demo_zip: Path, tmp_path: Path, jobs: int) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear walker,")
    missing = tmp_path / "missing.zip"
    result = run("analyse", letter, demo_zip, missing, demo_zip, "--json", "--jobs", jobs)
    assert result.exit_code == 1
    lines = walks(result)
    given = [str(path) for path in (letter, demo_zip, missing, demo_zip)]
    assert [line["input"]["path"] for line in lines] == given
    assert ["refused" in line for line in lines] == [True, False, True, False]
    assert set(lines[0]) == {"input", "refused"}
    assert "letter.txt" in lines[0]["refused"]
    assert lines[2]["input"]["sha256"] is None
    refusals = result.stderr.splitlines()
    assert len(refusals) == 2
    assert "letter.txt" in refusals[0]
    assert "missing.zip" in refusals[1]


def test_people_get_a_table_named_by_file(
    run: Run, demo_zip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(demo_zip.parent)  # else its address may be wider than a terminal
    alone, two = run("analyse", demo_zip.name), run("analyse", demo_zip.name, demo_zip.name)
    assert "demo.zip" not in alone.stdout
    assert two.stdout.count("demo.zip") == 2
    for word in ("backward", "forward", "unknown", "Cadence"):
        assert word in alone.stdout


def test_which_way_is_forward_can_be_told(run: Run, demo_zip: Path) -> None:
    [right] = walks(run("analyse", demo_zip, "--json", "--forward-axis", "-z"))
    [same] = walks(run("analyse", demo_zip, "--json", "--forward-axis=-z"))
    [learnt] = walks(run("analyse", demo_zip, "--json", "--forward-during", "5:35"))
    [wrong] = walks(run("analyse", demo_zip, "--json", "--forward-axis", "z"))
    assert right == same
    assert backward_s(right) == pytest.approx(90, abs=5)
    assert backward_s(learnt) == pytest.approx(90, abs=5)
    assert backward_s(wrong) == pytest.approx(30, abs=5)


def test_height_and_a_known_distance_give_lengths(run: Run, demo_zip: Path) -> None:
    def metres(*answers: object) -> float:
        answers = ("--json", "--forward-axis", "-z", *answers)
        [walk] = walks(run("analyse", demo_zip, *answers))
        return float(walk["totals"]["backward"]["distance_m"])

    assert metres("--height-cm", 190) > 1.05 * metres("--height-cm", 160)
    assert metres("--calibration", f"{demo_zip}:backward=50") == pytest.approx(50, rel=0.01)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("--forward-during", "soon"), "START:END"),
        (("--calibration", "20"), "FILE:forward=20"),
        (("--calibration", "walk.zip:sideways=3"), "FILE:forward=20"),
        (("--session", "2026-10-05"), "--save"),
        (("--save", "--jobs", 2), "--jobs"),
        (("--save", "--output", "results.jsonl"), "--output"),
        (("--height-cm", 12), "90"),
    ],
)
def test_what_cannot_be_meant_is_usage(
    run: Run, demo_zip: Path, answers: tuple[object, ...], said: str
) -> None:
    result = run("analyse", demo_zip, *answers)
    assert result.exit_code == 2
    assert said in result.stderr


def test_what_cannot_be_true_is_refused(run: Run, demo_zip: Path) -> None:
    for answers in (("--forward-axis", "q"), ("--forward-during", "30:0")):
        result = run("analyse", demo_zip, *answers)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.count("\n") == 1


def test_saving_twice_keeps_once_and_prints_the_same(cleared: Run, demo_zip: Path) -> None:
    first, second = (cleared("analyse", demo_zip, "--save", "--json") for _ in range(2))
    assert first.exit_code == 0
    assert walks(first) == walks(second)
    [session] = json.loads(cleared("progress", "--json").stdout)["sessions"]
    assert session["steps"] == walks(first)[0]["totals"]["backward"]["steps"]


def test_saving_needs_no_screening(run: Run, demo_zip: Path) -> None:
    result = run("analyse", demo_zip, "--save", "--json")
    assert result.exit_code == 0
    assert json.loads(run("progress", "--json").stdout)["sessions"] == []


def test_saving_goes_on_after_a_refusal(run: Run, demo_zip: Path, tmp_path: Path) -> None:
    result = run("analyse", tmp_path, demo_zip, "--save", "--json")
    assert result.exit_code == 1
    refused, walk = walks(result)
    assert "pack it first" in refused["refused"]
    assert walk["input"]["sha256"] == hashlib.sha256(demo_zip.read_bytes()).hexdigest()
    assert walk["version"]["gait"] == VERSION
    assert "pack it first" in result.stderr


@pytest.mark.recordings
def test_a_real_walk_from_the_file_to_its_numbers(run: Run, data_dir: Path) -> None:
    path = data_dir / "phone_on_body" / "p05_body_backward1.parquet"
    result = run("analyse", path, "--json", "--forward-axis", "-z")
    assert result.exit_code == 0
    assert backward_s(walks(result)[0]) == pytest.approx(25, abs=5)  # its turns count, too


def test_a_map_tells_what_the_columns_of_a_table_are(run: Run, tmp_path: Path) -> None:
    made = synthesise([Segment("forward", 20), Segment("backward", 20)], seed=1).recording
    rows = np.concatenate((made.acc_mps2 / 9.80665, np.degrees(made.gyr_radps))).T
    table, mapped, results = (tmp_path / name for name in ("lab.csv", "map.toml", "all.jsonl"))
    np.savetxt(table, rows, delimiter=",", header="A,B,C,D,E,F", comments="")
    mapped.write_text(
        'rate_hz = 100\n[columns]\nacceleration = ["A", "B", "C"]\ngyroscope = ["D", "E", "F"]\n'
        '[units]\nacceleration = "g"\ngyroscope = "deg/s"\n'
    )
    assert run("analyse", table, "--json").exit_code == 1
    told = ("--columns", mapped, "--forward-axis=-z", "--json", "--output", results)
    (walk,) = walks(run("analyse", table, *told))
    assert walk["totals"]["backward"]["steps"] > 20
    assert walk["parameters"]["read"]["rate_hz"] == 100
    before = results.read_text()
    run("analyse", table, *told)
    assert results.read_text() == before  # the map is part of what was told
    mapped.write_text(mapped.read_text().replace("rate_hz", "rate_hertz"))
    refused = run("analyse", table, "--columns", mapped)
    assert refused.exit_code == 1
    assert "rate_hz" in refused.output
