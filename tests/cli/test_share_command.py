"""``retrowalk share``: made, listed and taken back; the file lies where it was told."""

import json
from pathlib import Path

from tests.cli.conftest import Run

FOR_A_FRIEND = ("share", "create", "--label", "Ms Keller", "--show", "walks")


def test_a_file_is_written_and_taken_back(cleared: Run, tmp_path: Path) -> None:
    out = tmp_path / "keller.html"
    made = cleared(*FOR_A_FRIEND, "--file", out, "--days", 3, "--json")
    assert made.exit_code == 0, made.output
    told = json.loads(made.stdout)
    assert told["share"]["way"] == "file"
    assert len(told["passcode"]) == len("0000-0000-0000")
    page = out.read_text()
    assert page.lstrip().startswith("<!doctype html>")
    assert told["passcode"] not in page
    assert out.stat().st_mode & 0o077 == 0
    (listed,) = json.loads(cleared("share", "list", "--json").stdout)
    assert (listed["label"], listed["withdrawn_at"]) == ("Ms Keller", None)
    assert cleared("share", "withdraw", listed["id"]).exit_code == 0
    assert "over" in cleared("share", "list").stdout
    assert cleared("share", "withdraw", 99).exit_code == 1


def test_a_link_is_refused_where_it_would_open_nowhere(cleared: Run) -> None:
    refused = cleared(*FOR_A_FRIEND)
    assert refused.exit_code == 1
    assert "--file" in refused.output
    made = cleared(*FOR_A_FRIEND, "--address", "https://walk.example.org/", "--passcode", "tulip 7")
    assert made.exit_code == 0, made.output
    assert "https://walk.example.org/shared#shlink:/" in made.stdout
    assert cleared(*FOR_A_FRIEND, "--address", "walk.example.org").exit_code == 1


def test_what_does_not_fit_is_named(cleared: Run, tmp_path: Path) -> None:
    out = tmp_path / "x.html"
    for words, says in (
        (("--show", "shoes"), "shoes"),
        (("--passcode", "short"), "12 letters"),
        (("--name", "x" * 81), "--name"),
    ):
        refused = cleared("share", "create", "--label", "K", "--file", out, *words)
        assert (refused.exit_code, says in refused.output) == (1, True), refused.output
    assert not out.exists()
