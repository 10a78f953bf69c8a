"""A scheduler elsewhere: one that goes and comes back, one that does not, and Ctrl+C."""

import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from distributed import Client
from tests.cohort.elsewhere import There, command
from tests.cohort.made_cohort import bytes_of, make_cohort
from tests.waiting import LONG_S, until

import retrowalk
from retrowalk.cohort.clusters import Elsewhere, Local
from retrowalk.cohort.crowd import Crowd
from retrowalk.cohort.progress import Counts, Silent
from retrowalk.errors import PlaceUnavailable

pytestmark = pytest.mark.slow
RECORDINGS = 12


class At(Silent):
    """Does something, once for each, when so many recordings are through."""

    def __init__(self, what: Callable[[], None], *counts: int) -> None:
        self._what, self._counts, self.said = what, list(counts), list[str]()

    def __call__(self, counts: Counts) -> None:
        if self._counts and counts.done >= self._counts[0]:
            del self._counts[0]
            self._what()

    def say(self, what: str) -> None:
        self.said.append(what)


@pytest.fixture
def there() -> Iterator[There]:
    """A scheduler with a worker, begun by hand."""
    with There() as there:
        yield there


@pytest.fixture(scope="module")
def calm(crew: Local, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The results of a run in which nothing went wrong."""
    folder = make_cohort(tmp_path_factory.mktemp("calm"), RECORDINGS)
    retrowalk.cohort.run(folder, client=crew.client)
    return bytes_of(folder)


def test_a_scheduler_that_goes_and_comes_back_costs_nothing(
    there: There, calm: dict[str, str], tmp_path: Path
) -> None:
    folder = make_cohort(tmp_path, RECORDINGS)

    def cut() -> None:
        there.kill()
        there.begin()

    shown = At(cut, 4)
    report = retrowalk.cohort.run(folder, scheduler=there.address, progress=shown)
    assert (report.measured, report.refused) == (RECORDINGS - 1, {"unreadable": 1})
    assert (report.lost_schedulers, report.deaths) == (1, 0)
    assert bytes_of(folder) == calm
    pages = [said for said in shown.said if said.startswith("How far it is")]
    assert len(pages) == 2  # the page goes with a scheduler, and is put on the next one
    gone = f"The scheduler {there.address} went away: waiting 10 min for it to come back."
    assert shown.said.index(gone) < shown.said.index("The scheduler is there again.")


def test_a_scheduler_that_never_comes_back_ends_the_run_with_a_sentence(
    there: There, calm: dict[str, str], crew: Local, tmp_path: Path
) -> None:
    folder = make_cohort(tmp_path, RECORDINGS)
    with pytest.raises(PlaceUnavailable) as told:
        retrowalk.cohort.run(
            folder, scheduler=there.address, progress=At(there.kill, 4), patience_s=1.0
        )
    assert str(told.value) == (
        f"The scheduler {there.address} does not answer within 1 s. What was measured is kept: "
        "run again, and the rest is measured."
    )
    (log,) = (folder / "runs").glob("*.json")
    assert json.loads(log.read_text())["state"] == "broken off"
    assert retrowalk.cohort.run(folder, client=crew.client).already >= 4
    assert bytes_of(folder) == calm


@pytest.mark.parametrize(
    "away",
    [
        pytest.param(False, id="it is there"),
        pytest.param(True, id="it is away", marks=pytest.mark.long),
    ],
)
def test_ctrl_c_leaves_a_scheduler_elsewhere_as_it_is(
    away: bool, there: There, calm: dict[str, str], tmp_path: Path
) -> None:
    folder = make_cohort(tmp_path, RECORDINGS)
    run = command("run", folder, "--scheduler", there.address)
    until(lambda: len(list((folder / "fragments").rglob("*.parquet"))) > 3, "some fragments")
    if away:
        there.kill()
    os.kill(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=120)
    assert run.returncode == 130, said
    assert said.splitlines()[-1] == (
        "Broken off. What was measured is kept: run it again to go on."
    )
    assert "Traceback" not in said
    if away:
        there.begin()
    with Client(there.address, set_as_default=False, timeout=120) as client:
        until(lambda: not client.run_on_scheduler(_tasks), "the end of what was on its way")
    report = retrowalk.cohort.run(folder, scheduler=there.address)
    assert report.already > 3
    assert bytes_of(folder) == calm


def _tasks(dask_scheduler: object) -> int:
    return len(dask_scheduler.tasks)  # type: ignore[attr-defined]


@pytest.mark.long
def test_a_scheduler_without_workers_is_waited_with_aloud(tmp_path: Path) -> None:
    folder = make_cohort(tmp_path, 1)
    with There(workers=0) as there:
        run = command("run", folder, "--scheduler", there.address)
        assert run.stderr is not None
        said = "No worker is there: waiting for one to come.\n"
        assert said in iter(run.stderr.readline, "")
        os.kill(run.pid, signal.SIGINT)
        run.communicate(timeout=120)
    assert run.returncode == 130


class Job(NamedTuple):
    """Something that kills its worker at first, and the scheduler when it is tried alone."""

    marks: str
    scheduler: int


def work(job: Job) -> str:
    """Do as the marks tell; the last time, all is well."""
    for name, pid in (("once", os.getpid()), ("twice", job.scheduler)):
        mark = Path(job.marks) / name
        if not mark.exists():
            mark.touch()
            os.kill(pid, signal.SIGKILL)
            time.sleep(LONG_S)
    return "well"


@pytest.mark.long
def test_a_scheduler_that_dies_while_one_is_tried_alone_is_not_blamed_on_it(
    there: There, tmp_path: Path
) -> None:
    def say(said: str) -> None:
        if "went away" in said:
            there.kill()
            there.begin()

    with Elsewhere(there.address) as workers:
        crowd = Crowd(workers, work, "work", say)
        job = Job(str(tmp_path), there.scheduler_pid)
        assert list(crowd.results([job])) == [(job, "well")]
    assert (crowd.deaths, crowd.lost_schedulers) == (1, 1)


@pytest.mark.long
def test_a_scheduler_that_goes_again_and_again_costs_nothing(crew: Local, tmp_path: Path) -> None:
    folder, calm = make_cohort(tmp_path / "cut", 60), make_cohort(tmp_path / "calm", 60)
    with There(workers=2) as there:

        def cut() -> None:
            there.kill()
            there.begin()

        shown = At(cut, 10, 25, 40)
        report = retrowalk.cohort.run(folder, scheduler=there.address, progress=shown)
    assert report.lost_schedulers == 3
    retrowalk.cohort.run(calm, client=crew.client)
    assert bytes_of(folder) == bytes_of(calm)
