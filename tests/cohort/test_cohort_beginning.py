import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
from tests.cohort.folders import NAMES

from retrowalk.cohort import Cohort
from retrowalk.cohort.beginning import init
from retrowalk.cohort.finding import recordings_among
from retrowalk.cohort.patterns import matcher
from retrowalk.errors import InvalidAnswer


def files(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("t,x\n")
    return folder


def paths(folder: Path) -> list[str]:
    return [entry.path for entry in Cohort.open(folder).entries]


def test_a_folder_becomes_a_cohort_with_what_its_paths_tell(tmp_path: Path) -> None:
    walks = files(tmp_path / "walks", "a/P1_s2.csv", "P2_s1.csv", "README.md")
    people = walks / "participants.csv"
    people.write_text("participant_id;age;height_cm\nsub-P1;61,5;172\n")
    begun = init(tmp_path / "study", walks, name='Ein "Name"', names=NAMES)
    assert (begun.recordings, begun.participants) == (2, 1)
    cohort = Cohort.open(tmp_path / "study")
    assert cohort.config.name == 'Ein "Name"'
    assert cohort.config.recordings == "../walks"  # both can be moved together
    init(tmp_path / "walks" / "study", walks)
    assert Cohort.open(tmp_path / "walks" / "study").config.recordings == ".."
    second, first = cohort.entries
    assert (first.recording, first.participant, first.session) == ("a/P1_s2", "P1", "s2")
    assert (first.age_years, first.height_m) == (61.5, 1.72)
    assert (second.participant, second.age_years) == ("P2", None)


def test_a_pattern_a_zip_and_a_manifest_become_cohorts(tmp_path: Path) -> None:
    walks = files(tmp_path / "walks", "a/1.csv", "a/2.csv", "b/deep/3.csv", "b/4.txt")
    init(tmp_path / "one", f"{walks}/**/*.csv")
    assert paths(tmp_path / "one") == ["a/1.csv", "a/2.csv", "b/deep/3.csv"]
    assert Cohort.open(tmp_path / "one").config.files == "**/*.csv"

    with zipfile.ZipFile(tmp_path / "walks.zip", "w") as packed:
        packed.write(walks / "a" / "1.csv", "in/1.csv")
        packed.write(walks / "a" / "2.csv", "in/2.csv")
    init(tmp_path / "two", tmp_path / "walks.zip")
    cohort = Cohort.open(tmp_path / "two")
    assert paths(tmp_path / "two") == ["in/1.csv", "in/2.csv"]
    assert cohort.recordings.read("in/1.csv") == b"t,x\n"

    (walks / "manifest.csv").write_text(
        "file,day,height_m,consent_norms\na/1.csv,2026-01-02,1.7,yes\n"
    )
    for told in (walks, walks / "manifest.csv"):
        init(folder := tmp_path / f"three-{told.name}", told)
        (entry,) = Cohort.open(folder).entries
        assert (entry.path, entry.day) == ("a/1.csv", date(2026, 1, 2))
        assert (entry.height_m, entry.consent_norms) == (1.7, True)


def test_motion_bids_tells_whose_and_when(tmp_path: Path) -> None:
    stem = "sub-01/ses-a/motion/sub-01_ses-a_task-walk_tracksys-imu"
    bids = files(
        tmp_path / "bids",
        "dataset_description.json",
        *(f"{stem}_{side}" for side in ("motion.tsv", "channels.tsv", "motion.json")),
        "derivatives/x/sub-01/motion/sub-01_task-walk_motion.tsv",
        "sub-01/eeg/sub-01_eeg.vhdr",
    )
    (bids / "participants.tsv").write_text(
        "participant_id\tage\tsex\theight\tgroup\nsub-01\t61\tF\t172\tms\nsub-02\tn/a\tn/a\tn/a\tn/a\n"
    )
    (bids / "participants.json").write_text(json.dumps({"height": {"Units": "cm"}}))
    (bids / "sub-01/ses-a/sub-01_ses-a_scans.tsv").write_text(
        "filename\tacq_time\n"
        "motion/sub-01_ses-a_task-walk_tracksys-imu_motion.tsv\t2026-03-04T10:00:00\n"
    )
    init(tmp_path / "study", bids)
    (entry,) = Cohort.open(tmp_path / "study").entries
    assert entry.recording == "sub-01_ses-a_task-walk_tracksys-imu"
    assert (entry.participant, entry.session, entry.condition, entry.device) == (
        *("01", "a", "walk", "imu"),
    )
    assert (entry.age_years, entry.sex, entry.height_m, entry.group) == (61.0, "f", 1.72, "ms")
    assert entry.day == date(2026, 3, 4)
    assert set(Cohort.open(tmp_path / "study").participants.known) == {"01", "02"}


def test_nothing_is_written_over_and_no_half_is_left(tmp_path: Path) -> None:
    walks = files(tmp_path / "walks", "a.csv", "b/a.csv")
    with pytest.raises(InvalidAnswer, match=r"no such file or folder: .*nothing"):
        init(tmp_path / "study", tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InvalidAnswer, match=r"no recordings: .*empty"):
        init(tmp_path / "study", tmp_path / "empty")
    (walks / "list.csv").write_text("recording,participant\na,P1\n")
    with pytest.raises(InvalidAnswer, match="no column 'path', but recording, participant"):
        init(tmp_path / "study", walks / "list.csv")
    with pytest.raises(InvalidAnswer, match="is a file"):
        init(walks / "a.csv", walks)
    (walks / "m.csv").write_text("path,day\na.csv,someday\n")
    with pytest.raises(InvalidAnswer, match=r"m\.csv, line 2: 'day'"):
        init(tmp_path / "study", walks / "m.csv")
    with pytest.raises(InvalidAnswer, match="no regular expression"):
        init(tmp_path / "study", walks, names="(")
    with pytest.raises(InvalidAnswer, match="'who'; a path may tell participant"):
        init(tmp_path / "study", walks, names="(?P<who>.)")
    assert not (tmp_path / "study").exists()
    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "manifest.csv").write_text("mine")
    with pytest.raises(InvalidAnswer, match=r"manifest.csv in .* already"):
        init(tmp_path / "study", walks)
    assert [one.name for one in (tmp_path / "study").iterdir()] == ["manifest.csv"]
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_what_a_cohort_keeps_is_no_recording_of_it(tmp_path: Path) -> None:
    study = files(tmp_path, "walks/a.csv", "results/steps/part-0.parquet", "fragments/aa/b.parquet")
    init(study, study / "walks")
    assert paths(study) == ["a.csv"]
    (study / "cohort.toml").unlink()
    (study / "manifest.csv").unlink()
    init(study, study)
    assert paths(study) == ["walks/a.csv"]


def test_an_export_with_a_file_for_each_sensor_is_one_recording() -> None:
    names = ["p/Accelerometer.csv", "p/Gyroscope.csv", "p/meta/device.csv", "q/w.csv", ".x/a.csv"]
    assert recordings_among(names) == ["p", "q/w.csv"]


@pytest.mark.parametrize(
    ("pattern", "fits", "others"),
    [
        ("**", ["a", "a/b"], []),
        ("*.csv", ["a.csv"], ["a/b.csv", "a.tsv"]),
        ("**/*.csv", ["a.csv", "a/b/c.csv"], ["a.csvx"]),
        ("s?/[!a]*.csv", ["s1/b.csv"], ["s1/a.csv", "s12/b.csv"]),
    ],
)
def test_patterns(pattern: str, fits: list[str], others: list[str]) -> None:
    found = matcher(pattern)
    assert [one for one in (*fits, *others) if found.fullmatch(one)] == fits
