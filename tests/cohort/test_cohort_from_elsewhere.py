"""From what others have to a summary, as a researcher goes: export, init, check, run, summary."""

import csv
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from fastapi.testclient import TestClient
from tests.people.people import account, come_in
from tests.recordings.laboratories import motion_bids
from tests.web.walking import ADDRESS, AT_HOME, Moment, screened
from typer.testing import CliRunner

from retrowalk.cli import app
from retrowalk.coach import Coach
from retrowalk.cohort import results
from retrowalk.cohort.research_source import KIND
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.people import research
from retrowalk.people.consent import Use, tell
from retrowalk.people.visitor import Through, Visitor
from retrowalk.recordings import Recording
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.web import create_app

pytestmark = pytest.mark.slow


def cohort(*told: str | Path) -> str:
    """Run a command of cohorts, and give what it said, in one line."""
    done = CliRunner().invoke(app, ["cohort", *map(str, told)])
    assert done.exit_code == 0, done.output
    return re.sub(r"\s+", " ", done.output)


def through(study: Path, recordings: int) -> None:
    """Go from a cohort that was begun to its summary."""
    assert "Nothing speaks against" in cohort("check", study)
    assert f"{recordings} recordings: {recordings} measured, 0 refused" in cohort(
        "run", study, "--workers", "1"
    )
    assert f"{recordings} recordings of" in cohort("summary", study)


def stroll(seed: int) -> Recording:
    plan = [Segment("stand", 3), Segment("forward", 12), Segment("backward", 12)]
    return synthesise(plan, seed=seed).recording


@pytest.fixture(autouse=True)
def for_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers have this very retrowalk."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2] / "src"))


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """The research.zip of a practice: one walker's recordings go along, another's do not."""
    moment = Moment()
    with Journal.open(f"sqlite:///{tmp_path / 'journal.db'}") as journal:
        web = create_app(journal, now=moment)
        with TestClient(web, base_url=ADDRESS, client=AT_HOME) as client:
            screened(client)
            for seed in range(2):
                data = sensor_logger_zip(stroll(seed))
                Coach(journal).recordings.hand_in(f"{seed}.zip", data, at=moment.now)
                moment.pass_days(2)
            tell(journal.walker(), Use.RESEARCH, moment.now)
            tell(journal.walker(), Use.RECORDINGS, moment.now)
            tell(
                journal.walker_of(journal.walkers.add("Ada", moment.now).id),
                Use.RESEARCH,
                moment.now,
            )
            number = account(journal, "lovelace", moment.now, "researcher")
            come_in(
                web,
                Visitor(
                    through=Through.SIGN_IN,
                    account_id=number,
                    name="Dr L",
                    roles=frozenset({"researcher"}),
                ),
            )
            answer = client.get("/research.zip?project=gait")
    assert answer.status_code == 200
    file = tmp_path / "research.zip"
    file.write_bytes(answer.content)
    return file


@pytest.mark.parametrize("unpacked", [False, True])
def test_what_a_practice_exported_for_research(
    exported: Path, tmp_path: Path, unpacked: bool
) -> None:
    assert KIND == research.KIND
    told = exported
    if unpacked:
        told = tmp_path / "research"
        with ZipFile(exported) as file:
            file.extractall(told)
    study = tmp_path / "study"
    assert "2 recordings of 2 participants" in cohort("init", study, "--recordings", told)
    with (study / "participants.csv").open(newline="") as people:
        (walker,) = [one for one in csv.DictReader(people) if one["age_years"]]
    assert (walker["age_years"], walker["height_m"]) == ("57", "1.7")
    assert walker["consent_norms"] == ""
    through(study, 2)
    measured = results(study)["recordings"].to_table().to_pylist()
    assert {one["participant"] for one in measured} == {walker["participant"]}
    assert [one["session"] for one in measured] == ["0001", "0002"]
    assert {one["age_years"] for one in measured} == {57.0}


def test_an_export_in_which_nobody_agreed_to_raw_recordings_says_so(tmp_path: Path) -> None:
    file = tmp_path / "research.zip"
    with Journal.open(f"sqlite:///{tmp_path / 'journal.db'}") as journal, file.open("wb") as out:
        tell(journal.walker(), Use.RESEARCH, Moment().now)
        research.export(journal, out, Moment().now, project="gait")
    done = CliRunner().invoke(
        app, ["cohort", "init", str(tmp_path / "study"), "--recordings", str(file)]
    )
    assert done.exit_code == 1
    assert "without raw recordings" in " ".join(done.output.split())
    assert not (tmp_path / "study").exists()


def test_a_data_set_of_motion_bids(tmp_path: Path) -> None:
    data = tmp_path / "data set"
    for who in ("01", "02"):
        for session in ("a", "b"):
            made = stroll(10 * int(who) + (session == "b"))
            folder = data / f"sub-{who}" / f"ses-{session}" / "motion"
            folder.mkdir(parents=True)
            for name, content in motion_bids(made).items():
                name = name.replace("sub-01", f"sub-{who}_ses-{session}")
                (folder / name).write_bytes(content)
    (data / "dataset_description.json").write_text('{"Name": "walks", "BIDSVersion": "1.9.0"}')
    (data / "participants.tsv").write_text(
        "participant_id\tage\tsex\theight\nsub-01\t61\tF\t1.65\nsub-02\t70\tM\t1.80\n"
    )
    study = tmp_path / "study"
    assert "4 recordings of 2 participants" in cohort("init", study, "--recordings", data)
    through(study, 4)
    measured = results(study)["recordings"].to_table().to_pylist()
    assert {(one["participant"], one["session"], one["height_m"]) for one in measured} == {
        ("01", "a", 1.65),
        ("01", "b", 1.65),
        ("02", "a", 1.8),
        ("02", "b", 1.8),
    }
    assert "4 recordings, as derivatives" in cohort("bids", study)
