"""The program as it is started: its help, its version, its server, and how it is stopped."""

import json
import os
import pty
import re
import select
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.waiting import LONG_S, until
from typer.testing import Result

Run = Callable[..., Result]
PROGRAM = (sys.executable, "-c", "from retrowalk.cli import main; main()")


def start(*words: object, **pipes: int) -> subprocess.Popen[str]:
    everything = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True} | pipes
    return subprocess.Popen([*PROGRAM, *map(str, words)], **everything)


def finish(program: subprocess.Popen[str]) -> tuple[str, str]:
    with program:
        try:
            return program.communicate(timeout=LONG_S)
        finally:
            program.kill()


def test_version_and_help(run: Run) -> None:
    assert re.fullmatch(r"retrowalk \d+\.\d+\.\d+\n", run("--version").stdout)
    listed = run("--help").stdout
    for command in ("screen", "plan", "today", "walk", "analyse", "checkin", "progress", "serve"):
        assert command in listed
        assert run(command, "--help").exit_code == 0


def test_help_loads_no_room_of_the_house() -> None:
    code = (
        "import sys; sys.argv = ['retrowalk', '--help']\n"
        "from retrowalk.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {"numpy", "pydantic", "sqlalchemy", "retrowalk.journal", "retrowalk.gait"}


def test_practice_lists_what_it_carries_and_what_not(run: Run) -> None:
    listed = json.loads(run("practice", "--coverage", "--json").stdout)
    assert "D1" in listed["carried"]
    for fact in listed["missing"]:
        assert fact not in listed["carried"]
    assert "D1" in run("practice", "--coverage").stdout
    ladder = json.loads(run("practice", "--json").stdout)
    assert [stage["rung"] for stage in ladder] == sorted(stage["rung"] for stage in ladder)
    assert ladder[0]["name"] in run("practice").stdout
    everything = json.loads(run("practice", "--all", "--json").stdout)
    pool = next(one for one in everything["setting"] if one["id"] == "pool_lane")
    assert pool["demands"] == ["water", "water_alone"]
    water = next(one for one in everything["demand"] if one["id"] == "water")
    assert "no_water" in water["not_with"]
    assert "water is not for: no_water" in run("practice", "--all").stdout


def test_practice_reads_a_script_aloud(run: Run) -> None:
    asked = ("practice", "--script", "treadmill", "--minutes", 4, "--before", 20, "--base", "rail")
    read = run(*asked).stdout
    assert read.startswith("Four minutes backward: Treadmill with side rails (new, 2 minutes)")
    assert read.index("Tap when you are there.") < read.index("Now backward, as you know it.")
    script = json.loads(run(*asked, "--json").stdout)
    assert script["base"]["setting"] == "home_rail"
    refused = run("practice", "--script", "moon")
    assert refused.exit_code != 0


def test_the_coach_speaks_the_language_that_is_asked_for(cleared: Run) -> None:
    assert "Du beginnst" in cleared("--language", "de", "plan").stdout
    assert "You start" in cleared("plan").stdout
    refused = cleared("--language", "xx", "plan")
    assert refused.exit_code == 2
    assert "en, de, zh" in refused.stderr


@pytest.mark.slow
def test_demo_comes_close_to_its_truth(run: Run) -> None:
    shown = json.loads(run("demo", "--json").stdout)
    for way, truth in shown["truth"].items():
        found = shown["walk"]["totals"][way]
        assert found["duration_s"] == pytest.approx(truth["duration_s"], rel=0.08)
        assert found["steps"] == pytest.approx(truth["steps"], rel=0.05)
    assert "The truth" in run("demo").stdout


def test_a_journal_that_cannot_be_used_is_a_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("RETROWALK_DATABASE_URL", f"sqlite:///{tmp_path}/file/retrowalk.db")
    result = run("today")
    assert result.exit_code == 1
    assert "can't be used" in result.stderr


def test_a_mistake_of_the_program_is_a_sentence_too(data_folder: Path) -> None:
    code = (
        "import sys; sys.argv = ['retrowalk', 'practice']\n"
        "import retrowalk.cli.practice as room\n"
        "room._ladder = lambda as_json: 1 / 0\n"
        "from retrowalk.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
    assert "division by zero" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_first_walk_is_taught_and_a_later_one_on_wish(cleared: Run) -> None:
    shown = cleared("walk", say="n\n").output
    assert shown.index("How it is done:") < shown.index("Bend the knee") < shown.index("Before you")
    refused = ("walk", "--ready", "--pain-before", 9)
    assert "How it is done:" not in cleared(*refused).output
    assert "How it is done:" in cleared(*refused, "--lesson").output


@pytest.mark.slow
def test_a_walk_that_is_stopped_is_kept_as_far_as_it_went(cleared: Run) -> None:
    walking = start("walk", "--ready", "--pain-before", 2, "--json", stdin=subprocess.DEVNULL)
    assert walking.stderr is not None
    assert walking.stderr.readline().strip()  # the first thing it says
    walking.send_signal(signal.SIGINT)
    log, _ = finish(walking)
    assert walking.returncode == 0
    assert json.loads(log)["completed"] is False
    [session] = json.loads(cleared("progress", "--json").stdout)["sessions"]
    assert (session["practised_min"], session["pain_before"]) == (0.0, 2)


@pytest.mark.slow
def test_keys_pause_tell_of_unsteadiness_and_stop(cleared: Run) -> None:
    ours, theirs = pty.openpty()
    walking = start("walk", "--ready", "--pain-before", 2, "--json", stdin=theirs, stderr=theirs)
    seen = ""

    def until(words: str) -> None:
        nonlocal seen
        while words not in seen:
            assert select.select([ours], [], [], 20)[0], seen
            seen += os.read(ours, 4096).decode()
        seen = ""

    until("Space: pause")
    for key, answer in ((b"u", "Paused. Space goes on."), (b" ", "Space: pause"), (b"q", "\n")):
        os.write(ours, key)
        until(answer)
    log, _ = finish(walking)
    assert json.loads(log)["unsteady_pressed"] == 1
    assert json.loads(log)["completed"] is False
    os.close(ours)
    os.close(theirs)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("picked", "said", "awaits"),
    [
        (b"1", "looked at it: retrowalk alarm", "awaiting_alarm"),
        (b"4", "Are you hurt?", "awaiting_fall"),
    ],
)
def test_something_wrong_ends_the_walk_and_says_whom_to_call(
    cleared: Run, picked: bytes, said: str, awaits: str
) -> None:
    ours, theirs = pty.openpty()
    walking = start("walk", "--ready", "--pain-before", 2, stdin=theirs, stdout=theirs)
    seen = ""
    for words, key in (("Space: pause", b"w"), ("What is wrong?", picked + b"\n"), (said, b"")):
        while words not in seen:
            assert select.select([ours], [], [], 20)[0], seen
            seen += os.read(ours, 4096).decode()
        os.write(ours, key)
    os.close(ours)
    os.close(theirs)
    finish(walking)
    assert json.loads(cleared("today", "--json").stdout)[awaits] == date.today().isoformat()


@pytest.mark.slow
def test_output_that_nobody_reads_to_the_end_is_no_error(demo_zip: Path) -> None:
    words = " ".join(f"'{word}'" for word in (*PROGRAM, "analyse", *[demo_zip] * 3, "--json"))
    done = subprocess.run(f"{words} | head -c 100", shell=True, capture_output=True, text=True)
    assert len(done.stdout) == 100
    assert "Traceback" not in done.stderr


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.slow
def test_serve_prints_its_address_and_answers_there(data_folder: Path, free_port: int) -> None:
    serving = start("serve", "--port", free_port)
    try:
        assert serving.stdout is not None
        said = serving.stdout.readline() + serving.stdout.readline()
        assert f"http://127.0.0.1:{free_port}" in said
        health = f"http://127.0.0.1:{free_port}/healthz"
        assert until(lambda: _status(health), f"an answer of {health}") == 200
    finally:
        serving.send_signal(signal.SIGINT)
        _, complaints = finish(serving)
    assert "Traceback" not in complaints
    assert (data_folder / "retrowalk.db").exists()


def test_a_port_that_is_taken_is_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("serve", "--port", port)
        monkeypatch.setenv("RETROWALK_METRICS", f"127.0.0.1:{port}")
        numbers = run("serve", "--port", 0)
    assert result.exit_code == numbers.exit_code == 1
    assert f"choose another port: retrowalk serve --port {port + 1}" in result.stderr
    assert f"choose another port: RETROWALK_METRICS=127.0.0.1:{port + 1}" in numbers.stderr


def test_a_host_that_is_not_here_is_a_sentence(run: Run) -> None:
    result = run("serve", "--host", "192.0.2.1", "--port", 0)
    assert result.exit_code == 1
    assert "192.0.2.1" in result.stderr


def _status(address: str) -> int | None:
    try:
        with urllib.request.urlopen(address) as answer:
            return int(answer.status)
    except OSError:
        return None


def test_settings_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from retrowalk.settings import Settings

    for name in [name for name in os.environ if name.startswith("RETROWALK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert Settings().journal_url == f"sqlite:///{tmp_path}/retrowalk/retrowalk.db"
    monkeypatch.setenv("RETROWALK_DATABASE_URL", "postgresql://host/name")
    assert Settings().journal_url == "postgresql://host/name"
