"""The whole first story on the command line, and each command of it when it must refuse."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

pytestmark = pytest.mark.slow

Run = Callable[..., Result]


def printed(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_a_stranger_is_screened_planned_for_measured_and_answered(
    cleared: Run, demo_zip: Path
) -> None:
    programme = printed(cleared("plan", "--json"))
    assert programme["sessions"][0]["on"] == date.today().isoformat()

    first = printed(cleared("today", "--json"))["planned"]
    look = cleared("walk", "--speed", 2000)
    assert "backward" in look.stdout.lower()
    assert "nothing is kept" in look.stdout
    assert printed(cleared("progress", "--json"))["sessions"] == []

    walk = printed(cleared("analyse", demo_zip, "--save", "--json", "--forward-axis", "-z"))
    decision = printed(cleared("checkin", "--pain", 1, "--wobble", "none", "--json"))
    assert decision["after_session"] == first["id"]

    [session] = printed(cleared("progress", "--json"))["sessions"]
    assert session["steps"] == walk["totals"]["backward"]["steps"]
    assert session["pain_after"] == 1
    assert printed(cleared("today", "--json"))["planned"] is None
    assert printed(cleared("nextday", "--pain", 0, "--json"))["after_session"] == first["id"]


def test_the_same_story_for_people(cleared: Run, demo_zip: Path) -> None:
    assert "minute" in cleared("plan").stdout
    assert cleared("today").stdout.startswith("Today: ")
    assert "steps" in cleared("analyse", demo_zip, "--save").stdout.lower()
    answer = cleared("checkin", say="2\nnone\n").stdout
    assert answer.rstrip().endswith(".")
    assert "That's it for today." in " ".join(cleared("today").stdout.split())
    assert "Minutes backward" in cleared("progress").stdout


def test_a_walk_without_the_player_is_told_once(cleared: Run) -> None:
    first = cleared("checkin", "--minutes", 1, "--pain", 0, "--wobble", "none")
    assert first.exit_code == 0
    again = cleared("checkin", "--minutes", 1, "--pain", 0, "--wobble", "none")
    assert again.exit_code == 1
    assert "already, with 1.0 minutes" in again.stderr
    [session] = printed(cleared("progress", "--json"))["sessions"]
    assert session["practised_min"] == 1.0


@pytest.mark.parametrize("command", ["plan", "today", "walk"])
def test_before_the_questions_nothing_is_offered(run: Run, command: str) -> None:
    result = run(command)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Please answer the questions first: then we know how to start.\n"


def test_nothing_can_be_said_before_the_first_walk(cleared: Run) -> None:
    for command in (("checkin", "--pain", 1, "--wobble", "none"), ("nextday", "--pain", 1)):
        result = cleared(*command)
        assert result.exit_code == 1
        assert result.stderr.startswith("No walk is in your journal yet.")


def test_who_is_not_ready_does_not_start(cleared: Run) -> None:
    missing = cleared("walk", say="n\n")
    assert missing.exit_code == 1
    assert "Before you start" in missing.stdout
    assert "Then not now." in missing.stderr
    hurting = cleared("walk", "--ready", "--pain-before", 6)
    assert hurting.exit_code == 1
    assert "a reason to rest" in hurting.stderr
    assert printed(cleared("progress", "--json"))["sessions"] == []


def test_on_a_day_of_rest_there_is_nothing_to_walk(cleared: Run) -> None:
    cleared("checkin", "--minutes", 2, "--pain", 0, "--wobble", "none")
    result = cleared("walk")
    assert result.exit_code == 1
    assert result.stderr.startswith("That's it for today.")


def test_a_session_ahead_can_be_looked_at(cleared: Run) -> None:
    ahead = printed(cleared("plan", "--json"))["sessions"][1]
    log = printed(cleared("walk", "--session", ahead["id"], "--speed", 5000, "--json"))
    assert (log["session_id"], log["completed"]) == (ahead["id"], True)
    assert log["practised_s"] == ahead["backward_s"]


def test_usage_is_told_from_refusal(cleared: Run) -> None:
    assert cleared("checkin", "--pain", 11, "--wobble", "none").exit_code == 2
    assert cleared("analyse").exit_code == 2
    assert cleared("fly").exit_code == 2


def test_a_session_of_long_ago_is_not_known(cleared: Run) -> None:
    long_ago = (date.today() - timedelta(days=900)).isoformat()
    result = cleared("checkin", long_ago, "--minutes", 2, "--pain", 1, "--wobble", "none")
    assert result.exit_code == 1
    assert long_ago in result.stderr


def test_whoever_fell_is_asked_about_it_before_anything_else(cleared: Run) -> None:
    told_all = "yes\nyes\nyes\nno\n"
    fell = ("checkin", "--minutes", 2, "--pain", 3, "--wobble", "fell")
    first = cleared(*fell, say="")  # nobody there to answer
    assert first.exit_code == 1
    assert "Are you hurt?" in first.stdout
    assert "Call your emergency number." in first.stdout
    assert "retrowalk fall" in cleared("today").stdout
    assert printed(cleared("today", "--json"))["planned"] is None
    assert "You told of a fall" in cleared("walk").stderr
    result = cleared("fall", "--country", "de", say=told_all)
    assert result.exit_code == 0, result.output
    assert "Call 112" in result.stdout
    assert "Go to an emergency department now." in result.stdout
    assert "tell a professional before you walk backward again" in " ".join(result.stdout.split())
    assert "retrowalk fall" not in cleared("today").stdout
    assert "no fall to tell" in cleared("fall").stderr


def test_a_program_tells_of_a_fall_without_being_asked(cleared: Run) -> None:
    checked_in = cleared("checkin", "--minutes", 2, "--pain", 3, "--wobble", "fell", "--json")
    assert "did you hit your head" in printed(checked_in)["sentence"]
    answers = ("--no-hurt", "--no-hit-head", "--blood-thinner", "--no-passed-out-or-stuck")
    decision = printed(cleared("fall", *answers, "--json"))
    assert decision["action"] == "ask_professional"
    assert "your head was spared" in decision["sentence"]


def test_whoever_tells_of_chest_pain_is_told_whom_to_call_first(cleared: Run) -> None:
    cleared("checkin", "--minutes", 2, "--pain", 1, "--wobble", "none")
    first = cleared("alarm", "chest_pain", say="")  # nobody there to answer
    assert first.exit_code == 1
    assert "Call for help now, and sit down." in first.stdout
    assert first.stdout.index("Call your emergency number.") < first.stdout.index("Has a doctor")
    assert "retrowalk alarm" in cleared("today").stdout
    assert printed(cleared("today", "--json"))["planned"] is None
    assert "something was wrong" in cleared("walk").stderr
    unseen = cleared("alarm", say="no\n")
    assert "A doctor should see this today." in unseen.stdout
    decision = printed(cleared("alarm", "chest_pain", "--seen", "--json"))
    assert decision["action"] == "ask_professional"
    assert "a doctor has looked at it" in decision["sentence"]
    assert printed(cleared("today", "--json"))["awaiting_alarm"] is None
    assert printed(cleared("alarm", "mistake", "--json"))["action"] != "ask_professional"


def test_there_is_no_alarm_of_a_walk_that_was_not_walked(cleared: Run) -> None:
    assert "retrowalk alarm --help" in cleared("alarm").stderr
    assert "retrowalk alarm --help" in cleared("alarm", "faint").stderr
