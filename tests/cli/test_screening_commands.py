"""Questions in the terminal, answers from a file, and a professional's word."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

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
