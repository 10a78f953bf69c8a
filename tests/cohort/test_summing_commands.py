"""``retrowalk cohort summary`` and ``norms`` on the command line."""

from pathlib import Path

from tests.cohort.made import entries_of, write_cohort, write_results
from typer.testing import CliRunner

from retrowalk.cli import app
from retrowalk.cli.summing import published

RUNNER = CliRunner(env={"COLUMNS": "200"})


def women_of_60(folder: Path, people: int, first: int = 0) -> Path:
    folder.mkdir()
    entries = [
        one.model_copy(update={"sex": "f", "age_years": 66.0, "group": None})
        for one in entries_of(people, sessions=1, devices=("phone",), first=first)
    ]
    write_results(folder, entries)
    write_cohort(folder, entries, outcomes=["speed_mps"])
    return folder


def test_norms_are_written_and_stand_beside_published_ones(tmp_path: Path):
    here, there = women_of_60(tmp_path / "here", 11), women_of_60(tmp_path / "there", 13, 50)
    first, both = str(tmp_path / "there.csv"), str(tmp_path / "both.csv")
    done = RUNNER.invoke(app, ["cohort", "norms", str(there), "-o", first, "--site", "there"])
    assert done.exit_code == 0, done.output
    done = RUNNER.invoke(
        app,
        [
            *("cohort", "norms", str(here), "-o", both, "--site", "here", "--join", first),
            *("--page", str(tmp_path / "norms.html")),
        ],
    )
    assert done.exit_code == 0, done.output
    forward = next(line for line in done.output.splitlines() if "1.24 m/s [1]" in line)
    assert "24" in forward.split()
    assert "Bohannon & Andrews 2011" in done.output
    assert "norms of 2 sites" in done.output
    page = (tmp_path / "norms.html").read_text()
    assert "in 24 people, women of 60-69" in page
    assert "Published: [1] the mean of 23 111 healthy adults" in page
    assert "No row and no bin holds fewer than 10 people" in page


def test_a_cohort_without_results_is_refused_in_a_sentence(tmp_path: Path):
    write_cohort(tmp_path, entries_of(2))
    done = RUNNER.invoke(app, ["cohort", "summary", str(tmp_path)])
    assert done.exit_code == 1
    assert "no results yet" in done.output


def test_what_is_published_names_its_people_and_its_source():
    known = list(published())
    assert known
    assert all(one.people and one.source for one in known)
    assert {one.sex for one in known} <= {"f", "m", None}
