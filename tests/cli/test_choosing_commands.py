"""`retrowalk days`, `elsewhere` and `skip`: shown, chosen, refused in a sentence, and undone."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from typer.testing import Result

from retrowalk.cli.choosing import DayOption

pytestmark = pytest.mark.slow

Run = Callable[..., Result]


def told(run: Run, *words: object) -> Any:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_the_days_that_are_typed_are_those_of_a_week() -> None:
    assert [one.value for one in DayOption] == ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def test_days_are_chosen_kept_to_listed_and_undone(cleared: Run) -> None:
    assert cleared("days").stdout.startswith("As usual")
    assert cleared("days", "fri", "mon").stdout.startswith("On the days that you chose")
    assert told(cleared, "days")["weekdays"] == [0, 4]
    assert "On Monday and Friday" in cleared("days").stdout
    assert {day_of(one) for one in told(cleared, "plan")["sessions"]} == {0, 4}
    assert "week: " in cleared("journal").stdout
    assert "weekdays mon fri" in " ".join(cleared("journal").stdout.split())
    cleared("undo")
    assert told(cleared, "days")["weekdays"] == []


def day_of(session: dict[str, Any]) -> int:
    return date.fromisoformat(session["on"]).weekday()


def test_how_often_and_as_usual_again(cleared: Run) -> None:
    assert told(cleared, "days", "--times", 2)["statement"]["body"]["times"] == 2
    assert "Twice a week" in cleared("days").stdout
    assert cleared("days", "--usual").stdout.startswith("Three times a week again")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("days", "mon", "tue", "wed", "thu", "fri"), "At most 4 times a week"),
        (("days", "mon", "--times", 2), "not both"),
        (("days", "mon", "--usual"), "--usual"),
        (("elsewhere", "sled_slope"), "not open to you now"),
        (("elsewhere", "moon"), "no setting called 'moon'"),
        (("elsewhere", "home_rail", "--planned"), "--planned"),
        (("skip", "rail"), "can't be left out"),
        (("skip", "moonwalk"), "no stage called 'moonwalk'"),
    ],
)
def test_what_may_not_be_chosen_is_refused_in_a_sentence(cleared: Run, words, said) -> None:
    result = cleared(*words)
    assert result.exit_code == 1
    assert said in " ".join(result.stderr.split())


def test_a_rung_is_left_out_and_taken_in_again(cleared: Run) -> None:
    rungs = [one["stage"] for one in told(cleared, "skip")]
    assert "hand_in_hand" in rungs
    assert "(with it: spotter)" in cleared("skip").stdout
    assert "is left out, as you chose" in cleared("skip", "hand_in_hand").stdout
    assert "hand_in_hand" not in {one["stage"] for one in told(cleared, "plan")["sessions"]}
    assert "(left out)" in cleared("skip").stdout
    assert "is on your path again" in cleared("skip", "hand_in_hand", "--again").stdout
    assert [one["stage"] for one in told(cleared, "skip")] == rungs


def test_without_another_place_it_says_so(cleared: Run) -> None:
    assert told(cleared, "elsewhere") == []
    assert cleared("elsewhere").stdout.strip() == "There is no other place for today."
