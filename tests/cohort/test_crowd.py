"""Workers that die and a scheduler that goes: who is blamed, and that nothing is lost."""

import os
import signal
import time
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

from retrowalk.cohort.clusters import Local
from retrowalk.cohort.crowd import AHEAD, Crowd


class Job(NamedTuple):
    """A number to double; one that is deadly kills its worker, as often as there are marks."""

    number: int
    deadly: str = ""


def double(job: Job) -> int:
    """Work, or die while others wait."""
    if job.deadly:
        marks = sorted(Path(job.deadly).glob("*"))
        if marks:
            marks[0].unlink()
            os.kill(os.getpid(), signal.SIGKILL)
    return 2 * job.number


def marks(folder: Path, number: int) -> str:
    """Let a job die so often."""
    folder.mkdir()
    for one in range(number):
        (folder / str(one)).touch()
    return str(folder)


def test_only_who_dies_alone_as_well_is_given_up(crew: Local, tmp_path: Path) -> None:
    jobs = [Job(number) for number in range(30)]
    jobs[3] = Job(3, marks(tmp_path / "ever", 9))
    jobs[7] = Job(7, marks(tmp_path / "once", 1))
    crowd = Crowd(crew, double, f"double-{tmp_path.name}")
    found = {job.number: result for job, result in crowd.results(jobs)}
    assert found == {number: None if number == 3 else 2 * number for number in range(30)}
    # of neither a neighbour; less where a busy machine had to begin all workers anew
    assert 3 - crowd.lost_schedulers <= crowd.deaths <= 3


def test_no_more_is_on_its_way_than_the_workers_can_do_soon(crew: Local) -> None:
    taken = 0

    def endless():  # a manifest is gone through, never held
        nonlocal taken
        for number in count():
            taken = number + 1
            yield Job(number)

    crowd = Crowd(crew, double, "endless")
    results = crowd.results(endless())
    for done, _ in enumerate(results, 1):
        assert taken - done <= AHEAD * crew.slots()
        if done == 40:
            break
    results.close()
    assert crowd.most_on_their_way <= AHEAD * crew.slots()


@pytest.mark.long
def test_a_scheduler_that_is_killed_costs_nothing(crew: Local, tmp_path: Path) -> None:
    crowd = Crowd(crew, double, f"double-{tmp_path.name}")
    found = {}
    for job, result in crowd.results(Job(number) for number in range(60)):
        found[job.number] = result
        if len(found) == 20:
            os.kill(crew.scheduler_pid, signal.SIGKILL)
            time.sleep(0.5)
    assert found == {number: 2 * number for number in range(60)}
    assert crowd.lost_schedulers == 1
