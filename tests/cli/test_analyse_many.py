"""``retrowalk analyse`` over many recordings: in order, whatever is killed, and resumed."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from retrowalk.cli.progress import Progress
from retrowalk.cli.results import Results
from retrowalk.cli.workers import in_order
from retrowalk.errors import RetrowalkError
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.export import sensor_logger_zip

Run = Callable[..., Result]
COMMAND = [sys.executable, "-m", "retrowalk", "analyse"]


@pytest.fixture(scope="module")
def walk() -> bytes:
    walked = [Segment("stand", 4), Segment("forward", 60), Segment("backward", 60)]
    return sensor_logger_zip(synthesise(walked, seed=3).recording)


@pytest.fixture
def cohort(tmp_path: Path, walk: bytes) -> Path:
    folder = tmp_path / "cohort"
    folder.mkdir()
    for number in range(6):
        (folder / f"p{number}.zip").write_bytes(walk)
    (folder / "q.csv").write_text("no, recording\n")
    return folder


def lines(text: str) -> list[dict[str, Any]]:
    assert text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


def names(told: list[dict[str, Any]]) -> list[str]:
    return [Path(one["input"]["path"]).name for one in told]


def work(item: str) -> str:
    if item == "kills":
        os.kill(os.getpid(), signal.SIGKILL)
    if item.startswith("once:"):
        marker = Path(item.removeprefix("once:"))
        if not marker.exists():
            marker.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return item.upper()


def test_a_process_that_is_killed_costs_only_what_kills_it(tmp_path: Path) -> None:
    once = f"once:{tmp_path / 'killed'}"
    items = ["a", "b", "kills", "c", once, *"defgh", "kills", *"ijkl"]
    found = list(in_order(work, items, 3, lambda item: f"{item} was killed"))
    wanted = [item.upper() for item in items]
    wanted = ["kills was killed" if item == "KILLS" else item for item in wanted]
    assert found == wanted


def fails(item: str) -> str:
    if item == "bad":
        raise KeyError(item)
    return item


def test_a_fault_of_ours_is_not_taken_for_a_killed_process() -> None:
    with pytest.raises(KeyError):
        list(in_order(fails, ["a", "bad", "c"], 2, str))


@contextmanager
def killing(process: subprocess.Popen[str], most: float) -> Iterator[list[int]]:
    """Kill so many of the processes that a process starts, as soon as they are there."""
    killed: list[int] = []

    def kill() -> None:
        while process.poll() is None and len(killed) < most:
            for task in Path(f"/proc/{process.pid}/task").glob("*/children"):
                try:
                    children = [int(pid) for pid in task.read_text().split()]
                except OSError:
                    continue
                for pid in children:
                    if pid not in killed and len(killed) < most:
                        os.kill(pid, signal.SIGKILL)
                        killed.append(pid)
            time.sleep(0.001)

    thread = threading.Thread(target=kill)
    thread.start()
    yield killed
    thread.join()


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are listed in /proc")
@pytest.mark.parametrize("most", [1, float("inf")])
def test_every_input_has_its_line_whatever_the_kernel_kills(cohort: Path, most: float) -> None:
    command = [*COMMAND, str(cohort), "--json", "--jobs", "2"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as process, killing(process, most) as killed:
        out, err = process.communicate()
    told = lines(out)
    assert names(told) == [*(f"p{number}.zip" for number in range(6)), "q.csv"]
    assert killed
    assert process.returncode == 1
    if most == 1:
        assert ["refused" in one for one in told] == [False] * 6 + [True]
    else:
        assert all("killed" in one["refused"] for one in told)
        assert all(f"p{number}.zip" in err for number in range(6))


@pytest.mark.slow
def test_ctrl_c_leaves_whole_lines_and_the_next_run_goes_on(cohort: Path, tmp_path: Path) -> None:
    results = tmp_path / "results.jsonl"
    command = [*COMMAND, str(cohort), "--json", "--jobs", "2", "--output", str(results)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, start_new_session=True, **pipes) as process:
        while not (results.exists() and results.stat().st_size):
            time.sleep(0.005)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        out, err = process.communicate()
    assert process.returncode not in (0, None)
    assert "Traceback" not in err
    done = lines(results.read_text())
    assert lines(out) == done[: len(lines(out))]
    assert len(done) >= 1
    again = subprocess.run(command, capture_output=True, text=True, check=False)
    told = lines(again.stdout)
    assert names(told) == [*(f"p{number}.zip" for number in range(6)), "q.csv"]
    assert lines(results.read_text()) == told


@pytest.mark.slow
def test_what_is_in_the_results_is_not_measured_again(
    run: Run, cohort: Path, tmp_path: Path
) -> None:
    results = tmp_path / "results.jsonl"
    first = run("analyse", cohort, "--json", "--output", results)
    kept = results.read_text()
    assert lines(first.stdout) == lines(kept)
    marked = kept.replace('"duration_s"', '"kept": 1, "duration_s"')  # what no measuring says
    results.write_text(marked + '{"input": {"path": "half')
    second = run("analyse", cohort, "--json", "--output", results)
    assert lines(second.stdout) == lines(marked)
    assert results.read_text() == marked
    assert "of no app known here" in second.stderr  # what was refused is tried again
    other = run("analyse", cohort, "--json", "--output", results, "--height-cm", 180)
    assert "kept" not in other.stdout
    assert len(lines(results.read_text())) == 2 * 6 + 1
    moved = cohort.rename(tmp_path / "moved")
    third = run("analyse", moved, "--json", "--output", results)
    assert all(str(moved) in one["input"]["path"] for one in lines(third.stdout))
    assert sum("kept" in json.dumps(one) for one in lines(third.stdout)) == 6


@pytest.mark.slow
def test_results_may_lie_among_the_recordings_and_inputs_be_given_twice(
    run: Run, cohort: Path
) -> None:
    results = cohort / "results.jsonl"
    (cohort / "q.csv").unlink()
    words = ("analyse", cohort, cohort / "p0.zip", "--json", "--output", results)
    first = run(*words)
    assert names(lines(first.stdout)) == [*(f"p{number}.zip" for number in range(6)), "p0.zip"]
    again = run(*words)
    assert again.stdout == first.stdout == results.read_text()
    assert again.exit_code == 0


@pytest.mark.slow
def test_a_changed_file_is_measured_again(run: Run, cohort: Path, tmp_path: Path) -> None:
    results = tmp_path / "results.jsonl"
    run("analyse", cohort, "--output", results)
    before = lines(results.read_text())
    slow = synthesise([Segment("backward", 30)], seed=1).recording
    (cohort / "p0.zip").write_bytes(sensor_logger_zip(slow))
    told = lines(run("analyse", cohort, "--json", "--output", results).stdout)
    assert told[1:] == before[1:]
    assert told[0]["input"]["sha256"] != before[0]["input"]["sha256"]


def test_a_file_of_something_else_is_not_touched(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear walker,\n")
    with pytest.raises(RetrowalkError, match="no file of results"):
        Results(letter, [])
    assert letter.read_text() == "Dear walker,\n"
    with pytest.raises(RetrowalkError, match="can't be kept there"):
        Results(tmp_path / "no" / "such" / "results.jsonl", [])


def test_progress_counts_and_says_how_long_it_takes() -> None:
    progress = Progress(300)
    assert progress.line(0.0) == "0 of 300 recordings"
    for number in range(12):
        progress.add(refused=number % 4 == 0, taken=number >= 10)
    said = "12 of 300 recordings, 3 refused, 2 known from before, "
    assert progress.line(60.0) == said + "29 min left"
    assert progress.line(2.0) == said + "58 s left"
    assert progress.line(3600.0) == said + "28.8 h left"


@pytest.mark.slow
def test_progress_is_shown_on_a_terminal_only(run: Run, cohort: Path, tmp_path: Path) -> None:
    assert "of 7 recordings" not in run("analyse", cohort, "--json").stderr
    leader, follower = os.openpty()
    told = tmp_path / "told.jsonl"
    with (
        told.open("w") as out,
        subprocess.Popen([*COMMAND, str(cohort), "--json"], stdout=out, stderr=follower),
    ):
        os.close(follower)
        seen = b""
        while True:
            try:
                seen += os.read(leader, 1024)
            except OSError:  # Linux says so at the end
                break
    os.close(leader)
    assert b"3 of 7 recordings" in seen
    assert b"s left" in seen
    assert len(lines(told.read_text())) == 7
