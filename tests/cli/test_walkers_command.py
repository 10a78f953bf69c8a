"""Several walkers in the terminal: named, or asked for."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from retrowalk.journal import Journal


def names(run: Run) -> list[str | None]:
    return [one["shown"] for one in json.loads(run("walkers", "--json").output)]


def test_where_several_walk_a_command_asks_for_the_name(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("walkers", "rename", "me", "Anna").exit_code == 0
    assert run("walkers", "add", "Ben").exit_code == 0
    assert names(run) == ["Anna", "Ben"]
    unsaid = run("today")
    assert unsaid.exit_code == 1
    assert "Anna, Ben" in unsaid.output
    assert "answer the questions first" in run("--walker", "ben", "today").output
    assert "called Zoe" in run("--walker", "Zoe", "today").output
    monkeypatch.setenv("RETROWALK_WALKER", "Anna")
    assert "answer the questions first" in run("today").output


def test_a_forgotten_code_is_taken_away(run: Run, data_folder: Path) -> None:
    from retrowalk.people.household import Household

    run("walkers", "add", "Ben")
    with Journal.open(f"sqlite:///{data_folder / 'retrowalk.db'}") as journal:
        Household(journal).keep_code(2, "2468")
    assert run("walkers").output.split()[-1] == "yes"
    run("walkers", "forget-code", "Ben")
    assert run("walkers").output.split()[-1] == "no"


def test_whose_a_phone_is(run: Run, data_folder: Path) -> None:
    run("walkers", "add", "Ben")
    folder = data_folder / "network"
    folder.mkdir()
    (folder / "address").write_text("https://192.168.1.5:8000")
    assert "Choose one" in run("pair", "--walker", "Ben", "--asks").output
    shown = run("pair", "--walker", "Ben")
    assert shown.exit_code == 0, shown.output
    code = shown.output.split("type ")[1].split()[0]
    from datetime import UTC, datetime

    from retrowalk.lan.pairing import digest, meant

    with Journal.open(f"sqlite:///{data_folder / 'retrowalk.db'}") as journal:
        journal.devices.pair(digest(meant(code)), "token", "iPhone", datetime.now(UTC))
    assert "Ben" in run("devices").output
    assert run("devices", "give", 1).exit_code == 1
    run("devices", "give", 1, "--asks")
    assert json.loads(run("devices", "--json").output)[0]["walker_id"] is None
    assert "called Zoe" in run("devices", "give", 1, "--walker", "Zoe").output


def test_a_walker_is_removed_by_name(run: Run) -> None:
    run("walkers", "add", "Ben")
    assert run("walkers", "remove", "Ben").exit_code == 0
    assert names(run) == [None]
    assert "began with it" in run("walkers", "remove", "me").output
