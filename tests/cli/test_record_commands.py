"""`retrowalk journal`, `correct`, `take-back`, `undo`, `note`, `add-walk`, `erase`."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import pytest
from typer.testing import Result

from retrowalk.cli import record
from retrowalk.journal import Role
from retrowalk.web.views.journal import WHYS

pytestmark = pytest.mark.slow

Run = Callable[..., Result]

TODAY = date.today().isoformat()


@pytest.fixture
def walked(cleared: Run) -> Run:
    """Somebody who told of a walk of today."""
    done = cleared("add-walk", "--minutes", 2, "--pain", 7, "--wobble", "none", "--note", "A [b].")
    assert done.exit_code == 0, done.stderr
    return cleared


def kept(run: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("journal", "--json").stdout)
    return found


@pytest.mark.parametrize(
    ("offered", "known"),
    [(record.RoleOption, [Role.WALKER, Role.PROFESSIONAL]), (record.WhyOption, WHYS)],
)
def test_the_words_that_are_offered_are_known(offered: type[StrEnum], known: list[str]) -> None:
    assert [one.value for one in offered] == list(known)


def test_a_walk_without_the_player_is_listed_and_answered(walked: Run) -> None:
    [session] = kept(walked)["sessions"]
    assert (session["on"], session["practised_s"], session["by_hand"]) == (TODAY, 120.0, True)
    shown = " ".join(walked("journal").stdout.split())
    assert (
        f"{TODAY} 2.0 min backward, home_rail, pain -/7/-, steady, “A [b].”, without the player"
        in shown
    )
    assert "screening" in shown
    assert "Worked out anew" in walked("correct", TODAY, "--pain", 6).stdout


def test_what_is_not_named_stays_as_it_was_told(walked: Run) -> None:
    assert walked("correct", TODAY, "--pain", 1, "--mood", 4).exit_code == 0
    [session] = kept(walked)["sessions"]
    assert (session["after"]["pain"], session["after"]["mood"]) == (1, 4)
    assert session["after"]["note"] == "A [b]."
    assert session["corrected"]
    history = walked("journal", TODAY).stdout
    assert "(does not count)" in history
    assert walked("correct", TODAY).exit_code == 1
    change = json.loads(walked("correct", TODAY, "--next-day", 2, "--json").stdout)
    assert change["statement"]["body"] == {"pain": 2}


def test_a_walk_is_taken_back_and_put_back(walked: Run) -> None:
    taken = json.loads(walked("take-back", TODAY, "--why", "not_me", "--json").stdout)
    assert taken["statement"]["body"] == {"why": "not_me"}
    assert not kept(walked)["sessions"][0]["counts"]
    assert "taken back" in walked("journal").stdout
    assert walked("take-back", TODAY).exit_code == 1
    assert walked("undo").exit_code == 0
    assert kept(walked)["sessions"][0]["counts"]


def test_what_was_told_last_is_undone_and_redone(walked: Run) -> None:
    walked("correct", TODAY, "--pain", 1)
    for pain in (7, 1):
        walked("undo")
        assert kept(walked)["sessions"][0]["after"]["pain"] == pain


def test_a_note_says_who_wrote_it(walked: Run) -> None:
    by = ("--by", "Dr Aoki", "--role", "professional")
    noted = json.loads(walked("note", TODAY, "Fine.", *by, "--json").stdout)
    assert (noted["author"], noted["role"]) == ("Dr Aoki", "professional")
    assert "note: “Fine.”" in " ".join(walked("journal").stdout.split())
    assert "Dr Aoki (professional)" in " ".join(walked("journal", noted["id"]).stdout.split())
    nobody = walked("note", TODAY, "Fine.", "--role", "professional")
    assert nobody.exit_code == 1
    assert "--by NAME" in nobody.stderr


def test_a_fall_is_asked_about_at_once(walked: Run) -> None:
    asked = walked("correct", TODAY, "--wobble", "fell", say="n\nn\nn\nn\n")
    assert asked.exit_code == 0
    assert "Are you hurt?" in asked.stdout
    assert kept(walked)["sessions"][0]["after"]["fall"] is not None


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--on", (date.today() + timedelta(days=2)).isoformat()), "yet to come"),
        ((), "a walk of"),
        (("--setting", "moon", "--another"), "moon"),
    ],
)
def test_a_walk_that_cannot_have_been_is_refused(walked: Run, more, said) -> None:
    refused = walked("add-walk", "--minutes", 2, "--pain", 1, "--wobble", "none", *more)
    assert refused.exit_code == 1
    assert said in refused.stderr


def test_one_more_walk_of_a_day_is_added_to_it(walked: Run) -> None:
    more = ("add-walk", "--minutes", 3, "--pain", 2, "--wobble", "none", "--another")
    assert walked(*more).exit_code == 0
    [session] = kept(walked)["sessions"]
    assert session["practised_s"] == 300


def test_one_thing_is_erased_and_what_remains_is_said(walked: Run) -> None:
    assert walked("erase", TODAY, say="n\n").exit_code == 1
    erased = walked("erase", TODAY, say="y\n")
    assert "Delete the file yourself" in " ".join(erased.stdout.split())
    assert kept(walked)["sessions"] == []
    assert kept(walked)["entries"]


def test_everything_is_erased_by_who_types_it(walked: Run) -> None:
    assert walked("erase").exit_code == 1
    assert walked("erase", "--everything", say="yes\n").exit_code == 1
    assert walked("erase", "--everything", say="erase everything\n").exit_code == 0
    assert kept(walked) == {"sessions": [], "entries": []}
    assert json.loads(walked("erase", "--everything", "--yes", "--json").stdout)["statements"] == 0


def test_an_entry_that_is_not_there_is_a_sentence(cleared: Run) -> None:
    for command in (("journal", "9999"), ("take-back", "2020-01-01"), ("erase", "9999", "--yes")):
        refused = cleared(*command)
        assert refused.exit_code == 1
        assert "in your journal" in refused.stderr
