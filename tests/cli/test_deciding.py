"""`retrowalk less` and `override`: the walker takes less, a coach decides, both within bounds."""

import json
from collections.abc import Callable
from enum import StrEnum

import pytest
from typer.testing import Result

from retrowalk import programme
from retrowalk.cli import checkin, deciding

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("offered", "known"),
    [
        (checkin.WobbleOption, programme.Wobble),
        (deciding.AmountOption, programme.Amount),
        (deciding.WhyOption, programme.Why),
    ],
)
def test_the_words_that_are_offered_are_those_of_the_programme(
    offered: type[StrEnum], known: type[StrEnum]
) -> None:
    assert {one.name: one.value for one in offered} == {one.name: one.value for one in known}


def test_half_and_rest_and_all_of_it_after_all(cleared: Run) -> None:
    planned = json.loads(cleared("today", "--json").stdout)["planned"]
    half = json.loads(cleared("less", "half", "--json").stdout)
    assert half["planned"]["backward_s"] == planned["backward_s"] // 2
    assert cleared("less", "rest").stdout.startswith("Today is for rest.")
    assert json.loads(cleared("less", "full", "--json").stdout)["planned"] == planned


def test_what_kept_somebody_away_is_answered(cleared: Run) -> None:
    told = json.loads(cleared("away", "ill", "--json").stdout)
    assert told["reasons"] == ["away_ill"]
    assert cleared("away", "other").stdout.startswith("Thank you for telling us.")
    fell = cleared("away", "fell", say="n\ny\ny\nn\n").stdout
    assert "Go to an emergency department now." in fell
    assert "You fell in the meantime." in " ".join(fell.split())
    card = json.loads(cleared("today", "--json").stdout)
    assert (card["planned"], card["next"]) == (None, None)


def test_a_coach_decides_in_words(cleared: Run) -> None:
    who = ("--who", "Dr Ito", "--note", "Slowly.")
    shown = cleared("override", *who, "--rest-days", 3).stdout
    assert shown.startswith("Dr Ito changed the plan:")
    assert "“Slowly.”" in " ".join(shown.split())
    result = json.loads(cleared("override", *who, "--minutes", 1, "--json").stdout)
    assert result["action"] == "override"
    assert "Dr Ito changed the plan" in " ".join(cleared("plan").stdout.split())


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--minutes", 15), "allows at most 2 minutes"),
        (("--stage", "run"), "Running backward is not open"),
        (("--stage", "moonwalk"), "no stage called 'moonwalk'"),
        ((), "name what changes"),
    ],
)
def test_more_than_is_allowed_is_refused_in_a_sentence(cleared: Run, asked, said) -> None:
    result = cleared("override", "--who", "Dr Ito", "--note", "Now!", *asked)
    assert result.exit_code == 1
    assert said in result.stderr


def test_the_rules_are_told_as_condition_consequence_reason_and_source(run: Run) -> None:
    text = run("screen", "--rules").stdout
    part = text[text.index("Blood thinner") :].split("\n\n")[0].splitlines()
    assert [line.split("  ")[0] for line in part if line[0] != " "] == [
        *("Blood thinner", "If", "Then", "Care", "Why", "Ask", "From"),
    ]
    assert "Then    go, with care" in text
    assert "Then    ask a professional first, soon" in text
