"""Something calm in the terminal: listed, led through, told by hand, corrected; it is no walk."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run

pytestmark = pytest.mark.slow


def start(*words: object, **streams: Any) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "retrowalk", "calm", *map(str, words)]
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
    return subprocess.Popen(command, text=True, **piped)


def told(run: Run) -> list[dict[str, Any]]:
    entries = json.loads(run("journal", "--json").stdout)["entries"]
    return [one for one in entries if one["kind"] == "guided"]


def test_all_there_is_for_the_walker_is_listed(cleared: Run) -> None:
    listed = cleared("calm").stdout
    assert "Breathing, seated" in listed
    offers = json.loads(cleared("calm", "--json").stdout)
    assert {one["guide"]["posture"] for one in offers} == {"walking", "standing", "seated"}


def test_a_day_of_rest_and_who_asks_first_are_led_to_it(
    cleared: Run, run: Run, answers: Path
) -> None:
    assert "Something calm" not in cleared("today").stdout
    cleared("less", "rest")
    assert "retrowalk calm mindful_walk" in cleared("today").stdout
    told = json.loads(answers.read_text()) | {"conditions_heart": ["heart_disease"], "active": "no"}
    answers.write_text(json.dumps(told))
    run("screen", "--answers", answers)
    refused = run("today")
    assert refused.exit_code == 1
    assert "retrowalk calm mindful_walk" in refused.stdout


def test_a_quick_look_says_all_of_it_and_keeps_nothing(cleared: Run) -> None:
    said = cleared("calm", "seated_feet", "--speed", 200).stdout
    assert "Sit well, both feet on the floor." in said
    assert "backward" not in said.casefold()
    assert told(cleared) == []


def test_who_is_not_ready_does_not_start(cleared: Run) -> None:
    refused = cleared("calm", "seated_breath", say="n\n")
    assert refused.exit_code == 1
    assert "firm and cannot roll" in refused.stdout
    assert "Put right what is missing" in refused.stderr


def test_told_by_hand_and_corrected(cleared: Run) -> None:
    assert "Kept, as entry" in cleared("calm", "tree", "--minutes", 3).stdout
    number = told(cleared)[0]["id"]
    corrected = cleared("calm", "mountain", "--minutes", 2, "--corrects", number).stdout
    assert "Your programme stays as it is." in corrected
    counting = [one["body"] for one in told(cleared) if one["counts"]]
    assert [(one["guide"], one["practised_s"]) for one in counting] == [("mountain", 120)]
    assert json.loads(cleared("progress", "--json").stdout)["sessions"] == []
    assert "--minutes" in cleared("calm", "tree", "--corrects", number).stderr
    assert cleared("calm", "handstand").exit_code == 1
    assert cleared("calm", "handstand", "--minutes", 3).exit_code == 1


def test_stopped_it_is_kept_as_far_as_it_went(cleared: Run) -> None:
    leading = start("seated_breath", "--ready", "--json", stdin=subprocess.DEVNULL)
    assert leading.stderr is not None
    assert leading.stderr.readline().strip()
    leading.send_signal(signal.SIGINT)
    log, _ = leading.communicate(timeout=60)
    assert leading.returncode == 0
    assert json.loads(log)["completed"] is False
    [kept] = told(cleared)
    assert kept["body"]["completed"] is False


@pytest.mark.parametrize(("picked", "said"), [(b"1", "Call"), (b"4", "Are you hurt?")])
def test_something_wrong_comes_before_all_else(cleared: Run, picked: bytes, said: str) -> None:
    ours, theirs = pty.openpty()
    leading = start("seated_breath", "--ready", stdin=theirs, stdout=theirs)
    seen = ""
    for words, key in (("Space: pause", b"w"), ("What is wrong?", picked + b"\n"), (said, b"")):
        while words not in seen:
            assert select.select([ours], [], [], 60)[0], seen
            seen += os.read(ours, 4096).decode()
        os.write(ours, key)
    os.close(ours)
    os.close(theirs)
    leading.communicate(timeout=60)
    refused = cleared("calm")
    assert refused.exit_code == 1
    assert "Help comes first" in refused.stderr
    assert len({one["about"] for one in told(cleared)}) == 1
