"""A cohort whose recordings and results lie in a store that speaks S3, or in a zip."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cohort.made_cohort import DAMAGED, make_cohort

import retrowalk
from retrowalk.cohort import Cohort
from retrowalk.cohort.beginning import init
from retrowalk.cohort.places import Place
from retrowalk.errors import NotThere, PlaceUnavailable

pytest.importorskip("s3fs")


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """A bucket of moto's server, found by the environment as any other is."""
    import s3fs
    from tests.journal.stores import s3_service

    s3fs.S3FileSystem.clear_instance_cache()  # which would know the last one
    with s3_service() as access:
        monkeypatch.setenv("AWS_ENDPOINT_URL", str(access.endpoint))
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
        yield Place.of("s3://retrowalk/study")


def test_a_cohort_in_a_bucket_is_measured_there(bucket: Place, tmp_path: Path) -> None:
    from distributed import Client

    here = make_cohort(tmp_path, 4)
    for file in here.rglob("*.*"):
        bucket.write_aside(file.relative_to(here).as_posix(), file.read_bytes())
    with Client(processes=False, n_workers=1, dashboard_address="127.0.0.1:0") as client:
        report = retrowalk.cohort.run(bucket, client=client)
    assert (report.measured, report.refused) == (3, {"unreadable": 1})
    found = retrowalk.cohort.results(bucket)
    assert found["recordings"].count_rows() == 3
    (failure,) = found["failures"].to_table().to_pylist()
    assert failure["why"].startswith(f"{DAMAGED}.parquet: ")
    before = [one for one in bucket.list() if not one.name.startswith("runs/")]
    assert retrowalk.cohort.run(bucket, scheduler="tcp://127.0.0.1:9").untouched
    assert [one for one in bucket.list() if not one.name.startswith("runs/")] == before


def test_a_bucket_that_is_not_there_is_named(bucket: Place) -> None:
    with pytest.raises(NotThere, match=r"s3://elsewhere/study/cohort\.toml"):
        Place.of("s3://elsewhere/study").read("cohort.toml")
    with pytest.raises(PlaceUnavailable, match="nowhere://"):
        Place.of("nowhere://study").read("cohort.toml")


def test_a_zip_in_a_bucket_is_read_as_one_on_a_disk(bucket: Place, tmp_path: Path) -> None:
    folder = make_cohort(tmp_path / "cohort", 1)
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", folder / "recordings")
    bucket.write_aside("walks.zip", Path(packed).read_bytes())
    there = f"{bucket}/walks.zip"
    begun = init(tmp_path / "study", there)
    assert begun.recordings == 2
    cohort = Cohort.open(tmp_path / "study")
    assert cohort.config.recordings == f"zip://::{there}"
    with cohort.recordings.local("r00.parquet") as path:
        assert path.read_bytes() == (folder / "recordings" / "r00.parquet").read_bytes()


def test_recordings_may_lie_in_a_zip(tmp_path: Path) -> None:
    folder = make_cohort(tmp_path / "cohort", 1)
    packed = Place.of(shutil.make_archive(str(tmp_path / "packed"), "zip", folder))
    assert packed.read("cohort.toml") == (folder / "cohort.toml").read_bytes()
    with packed.local("recordings/r00.parquet") as path:
        assert path.read_bytes() == (folder / "recordings" / "r00.parquet").read_bytes()
    assert [one.name for one in packed.list("recordings")] == [
        "recordings/r00.parquet",
        f"recordings/{DAMAGED}.parquet",
    ]


def test_what_is_written_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    place = Place.of(tmp_path)
    place.write_aside("a/b.txt", b"first")
    (tmp_path / "a" / ".b.txt.1.part").write_bytes(b"of a writer that was killed")
    place.write_aside("a/b.txt", b"second")
    assert place.read("a/b.txt") == b"second"
    assert [one.name for one in place.list()] == ["a/b.txt"]
    with pytest.raises(NotThere, match=r"a/c\.txt"):
        place.read("a/c.txt")
