"""A cohort from its first run to a second one, and what is said of them and written around them."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rocrate.rocrate import ROCrate
from tests.cohort.made_cohort import DAMAGED, make_cohort
from typer.testing import CliRunner

from retrowalk.cli import app
from retrowalk.cohort import Cohort, run, run_log
from retrowalk.cohort.by_recording import recordings_of
from retrowalk.cohort.clusters import Local
from retrowalk.cohort.comparing import NEAR_S, compare, matches
from retrowalk.cohort.crate import write_crate
from retrowalk.cohort.derivatives import write_bids
from retrowalk.cohort.progress import Counts, Silent
from retrowalk.cohort.runs import runs_of
from retrowalk.cohort.status import Status, status
from retrowalk.errors import InvalidAnswer
from retrowalk.gait import analyse
from retrowalk.recordings import read

ABOUT = """
licence = "CC-BY-4.0"
description = "Walks there and back"
[[authors]]
name = "Ada Example"
orcid = "0000-0002-1825-0097"
"""
CHANGED = "\n[parameters.direction]\nleast_coherence = 0.95\n"


@dataclass
class Looking(Silent):
    """Looks how far a run is while it goes on."""

    folder: Path
    seen: list[Status] = field(default_factory=list)

    def __call__(self, counts: Counts) -> None:
        if counts.done == 2:
            self.seen.append(status(self.folder))


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory, crew: Local) -> tuple[Path, Status]:
    """A cohort that was run twice: in the meantime a recording went, one came, one was mended."""
    folder = make_cohort(tmp_path_factory.mktemp("study"), 5)
    with (folder / "cohort.toml").open("a") as config:
        config.write(ABOUT)
    looking = Looking(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run_log, "WRITTEN_EVERY_S", -1.0)
        run(folder, client=crew.client, progress=looking)
    manifest = folder / "manifest.csv"
    manifest.write_text(manifest.read_text().replace("r04,r04", "new,r04"))
    with (folder / "cohort.toml").open("a") as config:
        config.write(CHANGED)
    run(folder, client=crew.client)
    (seen,) = looking.seen
    return folder, seen


def test_status_tells_how_far_a_run_is_while_it_goes_on(study: tuple[Path, Status]) -> None:
    seen = study[1]
    assert (seen.state, seen.expected) == ("running", 5)
    assert (seen.measured + seen.refused, seen.left) == (2, 3)
    assert seen.a_second is not None
    assert f"Run {seen.run} goes on" in str(seen)


def test_status_tells_what_is_done(study: tuple[Path, Status]) -> None:
    now = status(study[0])
    assert (now.state, now.measured, now.refused, now.left) == ("done", 4, 1, 0)
    assert now.reasons == {"unreadable": 1}
    shown = CliRunner().invoke(app, ["cohort", "status", str(study[0]), "--json"])
    assert json.loads(shown.output)["measured"] == 4


def test_status_counts_anew_for_a_parameter_that_nothing_was_measured_by(
    study: tuple[Path, Status],
) -> None:
    folder = study[0]
    config = folder / "cohort.toml"
    before = config.read_text()
    try:
        config.write_text(before.replace("0.95", "0.94"))
        assert (status(folder).measured, status(folder).left) == (0, 5)
        config.write_text(before.replace(CHANGED, ""))
        assert status(folder).measured == 4  # what the first run measured is still there
    finally:
        config.write_text(before)


def test_two_runs_are_compared_recording_by_recording(study: tuple[Path, Status]) -> None:
    compared, table = compare(study[0], "previous", "last")
    rows = {row["recording"]: row for row in table.to_pylist()}
    assert {name: row["what"] for name, row in rows.items()} == {
        "r00": "changed",
        "r01": "changed",
        "r02": "changed",
        DAMAGED: "refused by both",
        "r04": "only in the first",
        "new": "only in the second",
    }
    assert sum(compared.counts.values()) == len(rows) == 6
    assert rows["r00"]["backward_steps_first"] > rows["r00"]["backward_steps_second"]
    assert rows["r00"]["why_first"] is None
    assert "r03.parquet" not in (rows[DAMAGED]["why_first"] or "")  # it is of the bytes alone
    assert compared.steps == 1.0
    assert compared.agree is not None
    assert compared.agree < 1.0
    assert ("parameters.direction.least_coherence", "usual", "0.95") in compared.differ
    said = str(compared)
    assert "3 changed, 1 refused by both, 1 only in the first, 1 only in the second" in said
    assert "100.00 % of the steps are in both runs" in said


def test_a_run_is_the_same_as_itself(study: tuple[Path, Status]) -> None:
    first = runs_of(Cohort.open(study[0]).place)[0]
    compared, _ = compare(study[0], first.name, first.name)
    assert compared.counts == {"same": 4, "refused by both": 1}
    assert (compared.agree, compared.differ, compared.distance_m) == (1.0, (), None)


def test_a_run_is_named_by_what_was_told(study: tuple[Path, Status], tmp_path: Path) -> None:
    told = "parameters.direction.least_coherence=0.95"
    table = tmp_path / "changes.csv"
    done = CliRunner().invoke(
        app, ["cohort", "compare", str(study[0]), told, "previous", "--output", str(table)]
    )
    assert done.exit_code == 0, done.output
    assert len(table.read_text().splitlines()) == 7
    assert "6 recordings: 3 changed" in " ".join(done.output.split())
    with pytest.raises(InvalidAnswer, match=r"there is no run '0\.0\.1'\. Finished are: 20"):
        compare(study[0], "0.0.1", "last")
    with pytest.raises(InvalidAnswer, match="several runs begin with '20'"):
        compare(study[0], "20", "last")


def test_a_crate_can_be_read_again(study: tuple[Path, Status]) -> None:
    cohort = Cohort.open(study[0])
    write_bids(cohort)
    write_crate(cohort)
    crate = ROCrate(study[0])
    assert (crate.name, crate.description) == ("walks", "Walks there and back")
    assert crate.license.id == "https://spdx.org/licenses/CC-BY-4.0"
    assert [author["name"] for author in crate.creator] == ["Ada Example"]
    assert crate.creator[0].id == "https://orcid.org/0000-0002-1825-0097"
    action = crate.dereference("#measuring")
    assert action["instrument"]["softwareVersion"] == runs_of(cohort.place)[-1].version
    assert {one.id for one in action["object"]} == {"#recordings", "cohort.toml", "manifest.csv"}
    assert {"results/steps/", "bids/", "runs/"} <= {one.id for one in action["result"]}
    for one in crate.data_entities:
        assert (study[0] / one.id).exists()
    assert str(study[0]) not in (study[0] / "ro-crate-metadata.json").read_text()


def test_derivatives_of_bids_are_those_of_each_walk(
    study: tuple[Path, Status], tmp_path: Path
) -> None:
    folder = study[0]
    cohort = Cohort.open(folder)
    assert write_bids(cohort) == 4
    entry = next(iter(cohort.entries))
    walked = analyse(read(folder / "recordings" / entry.path), parameters=cohort.config.measuring)
    walked.to_bids(tmp_path, subject="p0", run=1)
    stem = "sub-p0/motion/sub-p0_task-walk_tracksys-imu_run-1_desc-retrowalk"
    for table in ("events", "measures"):
        name = f"{stem}_{table}.tsv"
        assert (folder / "bids" / name).read_text() == (tmp_path / name).read_text()
    beside = json.loads((folder / "bids" / f"{stem}_events.json").read_text())
    assert beside["Retrowalk"]["parameters"]["direction"]["least_coherence"] == 0.95
    people = (folder / "bids" / "participants.tsv").read_text().splitlines()
    assert people[1].split("\t") == ["sub-p0", "40", "n/a", "n/a", "n/a", "p0"]
    about = json.loads((folder / "bids" / "dataset_description.json").read_text())
    assert (about["License"], about["Authors"]) == ("CC-BY-4.0", ["Ada Example"])


def test_results_are_given_out_by_recording_in_pieces_of_any_size(
    study: tuple[Path, Status], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Cohort.open(study[0]).place
    whole = [(one.row["recording"], one.tables["steps"].num_rows) for one in recordings_of(place)]
    monkeypatch.setattr("retrowalk.cohort.by_recording._AT_ONCE", 7)
    assert whole == [
        (one.row["recording"], one.tables["steps"].num_rows) for one in recordings_of(place)
    ]
    assert len(whole) == 4
    assert all(steps > 20 for _, steps in whole)


times = st.lists(st.floats(0, 20), max_size=12, unique=True).map(sorted).map(np.array)


@given(times, times)
def test_steps_are_matched_one_to_one_and_near(a_s: np.ndarray, b_s: np.ndarray) -> None:
    i, j = matches(a_s, b_s)
    assert len(set(i)) == len(set(j)) == i.size == j.size
    assert (np.abs(a_s[i] - b_s[j]) <= NEAR_S).all()
    alike, _ = matches(a_s, a_s)
    assert alike.size == a_s.size
