import shutil
from datetime import date
from pathlib import Path

import pytest
from tests.cohort.folders import NAMES, write_walks
from typer.testing import CliRunner

from retrowalk.cli import app
from retrowalk.cohort.beginning import init
from retrowalk.cohort.check_tables import check_rows
from retrowalk.cohort.checking import Checked, check
from retrowalk.cohort.findings import counted
from retrowalk.cohort.opening import Cohort

TODAY = date(2026, 6, 1)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohort in which nothing is wrong."""
    folder = tmp_path_factory.mktemp("whole")
    walks = write_walks(folder / "walks", people=2, sessions=2)
    with (walks / "participants.csv").open("a") as people:
        people.write("P2,70,m,1.8\n")
    init(folder / "study", walks, names=NAMES)
    return folder


@pytest.fixture
def study(whole: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoilt."""
    shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    return tmp_path / "study"


def said(found: Checked) -> list[str]:
    return [f"{one.kind}: {one}" for one in found.findings]


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def test_nothing_speaks_against_a_cohort_that_is_whole(study: Path) -> None:
    done = CliRunner().invoke(app, ["cohort", "check", str(study)])
    assert done.exit_code == 0, done.output
    words = " ".join(done.output.split())
    assert words.startswith("4 recordings of 2 participants; 4 opened, 4 measured")
    assert "Nothing speaks against: retrowalk cohort run" in words


def test_what_will_not_work_is_said_with_counts_and_names(study: Path) -> None:
    walks, manifest = study.parent / "walks", study / "manifest.csv"
    shutil.copy(walks / "P1_s1.csv", walks / "P1_s2.csv")
    (walks / "P2_s1.csv").write_text("junk\n")
    (walks / "P2_s2.csv").rename(walks / "P2_s3.csv")
    edit(manifest, "P1_s1,P1_s1.csv,P1,s1,,", "P1_s1,P1_s1.csv,P3,s1,2026-06-02,")
    edit(manifest, "P1_s2,P1_s2.csv,P1,s2,,,,,", "P2_s1,P1_s2.csv,P1,s2,1970-01-01,,,,90:100")
    (study / "participants.csv").write_text("participant,age,shoe\nP1,61,44\nP2,,\nP4,200,1\n")
    found = check(study, today=TODAY)
    assert said(found) == [
        "wrong: 1 mistake in the table of participants (participants.csv, line 4: 'age_years' = "
        "'200.0': should be less than or equal to 125.)",
        "wrong: 1 recording is of a day that is still to come (P1_s1: 2026-06-02)",
        "wrong: 1 recording is of days before 1990 (P2_s1: 1970-01-01)",
        "wrong: 1 recording is of nobody in the table of participants (P1_s1 of P3)",
        "wrong: 1 name stands in the manifest more than once (P2_s1)",
        f"wrong: 1 row of the manifest: no such recording is at {walks} (P2_s2.csv)",
        *[one for one in said(found) if "that were opened is refused, as: " in one],
        "wrong: 1 of 4 recordings that were opened ends before the stretch that is told to be "
        "forward (P2_s1)",
        "beware: 4 recordings tell no height: lengths and speeds are less sure (P1_s1, P2_s1, "
        "P2_s1, ...)",
        "beware: 3 recordings tell no age, and are left out of what goes by age (P1_s1, P2_s1, "
        "P2_s2)",
        "beware: 1 participant has no recording (P4)",
        "beware: 1 column of the participants is not read (shoe)",
        "beware: 1 recording lies there without a row in the manifest (P2_s3.csv)",
        "beware: 1 recording is the same file as another (P1_s2.csv is P1_s1.csv)",
    ]
    assert (found.opened, found.measured) == (4, 2)
    done = CliRunner().invoke(app, ["cohort", "check", str(study)])
    assert done.exit_code == 1
    run = CliRunner().invoke(app, ["cohort", "run", str(study)])
    assert run.exit_code == 1
    assert "1 name stands in the manifest more than once (P2_s1)" in run.output


def test_the_sample_is_drawn_by_hash_from_each_device(tmp_path: Path) -> None:
    rows = [f"r{k:03},x.csv,{'rare' if k == 7 else 'usual'}" for k in range(200)]
    for folder, order in (("a", rows), ("b", rows[::-1])):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "cohort.toml").write_text('name = "a"\nrecordings = "."\n')
        table = "\n".join(["recording,path,device", *order])
        (tmp_path / folder / "manifest.csv").write_text(f"{table}\n")
    samples = [
        [one.recording for one in check_rows(Cohort.open(tmp_path / folder), TODAY, 8).sample]
        for folder in ("a", "b")
    ]
    assert set(samples[0]) == set(samples[1])
    assert len(samples[0]) == 8
    assert "r007" in samples[0]


def test_a_check_ends_when_its_time_is_over(study: Path) -> None:
    found = check(study, today=TODAY, seconds=0.0)
    assert found.opened == 3  # a few are opened in any case


@pytest.mark.parametrize(("count", "words"), [(1, "it walks"), (2, "they walk")])
def test_a_sentence_is_said_of_one_or_of_many(count: int, words: str) -> None:
    assert counted("[it walks|they walk]", count) == words
