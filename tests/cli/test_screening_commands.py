"""Questions in the terminal, answers from a file, and a professional's word."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.cli.conftest import OFFICE_WORKER
from typer.testing import Result

from retrowalk.screening import Question, asked

Run = Callable[..., Result]


def typed(question: Question) -> str:
    """Answer as one types it: a country by its letters, what is chosen by its number."""
    answers = (OFFICE_WORKER | {"country": "de"})[question.id]
    places = {choice.value: str(n) for n, choice in enumerate(question.choices, start=1)}
    if isinstance(answers, list):
        return ", ".join(places[one] for one in answers)
    return places.get(answers, str(answers)) if answers else str(answers)


LINES = {question.id: typed(question) + "\n" for question in asked(OFFICE_WORKER)}


def test_the_questions_are_asked_one_by_one(run: Run) -> None:
    result = run("screen", say="".join(LINES.values()))
    assert result.exit_code == 0, result.output
    assert "How old are you?" in result.stdout
    assert "You may start" in result.stdout
    assert run("plan").exit_code == 0


def test_a_wrong_answer_is_asked_again(run: Run) -> None:
    wrong_at_first = LINES | {"age": "old\n2\n" + LINES["age"], "goals": "99\n" + LINES["goals"]}
    result = run("screen", say="".join(wrong_at_first.values()))
    assert result.exit_code == 0, result.output
    assert result.stdout.count("How old are you?") == 3
    assert result.stdout.count("What do you hope for?") == 2


def test_an_interrupted_screening_goes_on_where_it_was(run: Run) -> None:
    asked = list(LINES.values())
    assert run("screen", say="".join(asked[:7])).exit_code == 1
    result = run("screen", say="".join(asked[7:]))
    assert result.exit_code == 0, result.output
    assert "after the 7 answers" in result.stdout
    assert "How old are you?" not in result.stdout


def test_who_must_ask_first_is_told_what_to_ask(run: Run, answers: Path) -> None:
    found = json.loads(answers.read_text())
    found |= {"conditions_heart": ["heart_disease"], "active": "no"}
    answers.write_text(json.dumps(found))
    result = run("screen", "--answers", answers)
    assert result.exit_code == 0
    assert result.stdout.startswith("Please ask a professional first.")
    assert "Ask: " in result.stdout
    assert run("plan").exit_code == 1

    agreed = run("agree", "--who", "Dr Ito", "--on", date.today().isoformat(), "--json")
    assert json.loads(agreed.stdout)["agreement"]["who"] == "Dr Ito"
    assert run("plan").exit_code == 0


def test_nobody_can_agree_before_the_questions(run: Run) -> None:
    result = run("agree", "--who", "Dr Ito")
    assert result.exit_code == 1
    assert "answer the questions" in result.stderr


def test_answers_come_from_a_file_or_from_standard_input(run: Run, answers: Path) -> None:
    from_file = run("screen", "--answers", answers, "--json")
    piped = run("screen", "--answers", "-", "--json", say=answers.read_text())
    assert json.loads(from_file.stdout) == json.loads(piped.stdout)


def test_answers_that_cannot_be_read_are_refused(run: Run, tmp_path: Path) -> None:
    for content, said in (
        (None, "can't be opened"),
        ("{", "not JSON"),
        ("[]", "keyed by question"),
        ('{"colour": "red"}', "no question 'colour'"),
        ('{"age": 44}', "no answer yet"),
    ):
        path = tmp_path / "some.json"
        if content is not None:
            path.write_text(content)
        result = run("screen", "--answers", path)
        assert result.exit_code == 1
        assert said in result.stderr


def test_the_rules_can_be_read_without_a_journal(run: Run, data_folder: Path) -> None:
    rules = json.loads(run("screen", "--rules", "--json").stdout)
    assert {"id", "outcome", "because", "source"} <= rules[0].keys()
    assert rules[0]["because"][:20] in run("screen", "--rules").stdout
    assert not data_folder.exists()


def test_what_may_be_an_emergency_is_said_so_with_its_number(run: Run, answers: Path) -> None:
    urgent = json.loads(answers.read_text()) | {"symptoms_chest": ["chest_pain"], "country": "US"}
    answers.write_text(json.dumps(urgent))
    result = run("screen", "--answers", answers)
    assert result.exit_code == 0
    assert "This can be an emergency." in result.stdout
    assert "Call 911" in result.stdout
    assert "retrowalk agree" not in result.stdout


def test_a_professional_agrees_within_bounds(cleared: Run) -> None:
    words = [
        *("--who", "Ms Keller", "--profession", "physiotherapist", "--note", "No [red] carpets."),
        *("--minutes", "2", "--times-a-week", "3", "--pain", "4"),
        *("--setting", "home_rail", "--setting", "pool_lane", "--not-setting", "grass"),
        *("--rung", "rail", "--not-rung", "run", "--add", "no_treadmill"),
        *("--until", "2100-01-01"),
    ]
    agreed = cleared("agree", *words)
    assert agreed.exit_code == 0, agreed.output
    said = "Your physiotherapist: at most 2 minutes, at most 3 times a week, only beside a rail"
    assert said in agreed.stdout.replace("\n", " ")
    today = cleared("today").stdout.replace("\n", " ")
    assert said in today
    assert "“No [red] carpets.” (Ms Keller, " in today
    walked = cleared("walk", "--ready", "--pain-before", 0, "--speed", 10_000)
    assert said in walked.stdout.replace("\n", " ")


def test_the_end_of_bounds_is_told_of_in_time(cleared: Run) -> None:
    today = date.today().isoformat()
    cleared("agree", "--who", "Ms Keller", "--minutes", "2", "--until", today)
    assert "Ms Keller: what was agreed ends on" in cleared("today").stdout
    assert json.loads(cleared("today", "--json").stdout)["reviews"]


def test_bounds_are_given_back_to_programs(cleared: Run) -> None:
    given = cleared("agree", "--who", "Dr Ito", "--minutes", "2.5", "--lift", "no_load", "--json")
    bounds = json.loads(given.stdout)["agreement"]["bounds"]
    assert (bounds["minutes_at_most"], bounds["lifts"]) == (2.5, ["no_load"])


@pytest.mark.parametrize(
    ("option", "unknown", "known"),
    [
        ("--setting", "roof", "home_rail"),
        ("--not-setting", "roof", "clear_path"),
        ("--rung", "trapeze", "open_ground"),
        ("--not-rung", "trapeze", "open_ground"),
        ("--lift", "no_fun", "no_treadmill"),
        ("--add", "no_fun", "no_treadmill"),
    ],
)
def test_an_id_that_is_none_is_named_with_those_that_are(
    cleared: Run, option: str, unknown: str, known: str
) -> None:
    refused = cleared("agree", "--who", "Dr Ito", option, unknown)
    assert refused.exit_code == 1
    assert f"“{unknown}”" in refused.stderr
    assert known in refused.stderr
    assert json.loads(cleared("today", "--json").stdout)["words"] == []


def test_the_note_of_a_check_in_is_shown(cleared: Run) -> None:
    told = ("--minutes", "1", "--pain", "0", "--wobble", "none", "--note", "Left [foot] lagged.")
    assert cleared("checkin", *told).exit_code == 0
    assert "Left [foot] lagged." in cleared("progress").stdout


def test_only_what_has_changed_is_asked_anew(run: Run, answers: Path) -> None:
    alone = json.loads(answers.read_text()) | {"places": ["clear_path"], "partner": "no"}
    answers.write_text(json.dumps(alone))
    needed = run("screen", "--answers", answers).stdout
    assert needed.startswith("Something is needed first.")
    assert "You may start" not in needed
    result = run("screen", "--changed", "place", say="1 6\n")
    assert result.exit_code == 0, result.stderr
    assert "Where could you practise?" in result.stdout
    assert "How old are you?" not in result.stdout
    assert "You may start" in result.stdout
    refused = run("screen", "--changed", "weather")
    assert refused.exit_code == 1
    assert "weather" in refused.stderr
    assert "partner" in refused.stderr
