"""A trial in the terminal: foreseen, locked, ended; and many of them put together."""

import json
from pathlib import Path

from tests.cli.conftest import Run

from retrowalk.coach.trial_pool import PoolEntry, to_file
from retrowalk.trials.types import Question


def test_from_the_question_to_its_end(cleared: Run) -> None:
    asked = cleared("trial", "ask", "knee_pain").stdout
    assert "of 100 such trials" in asked
    planned = json.loads(cleared("trial", "plan", "knee_pain", "--json").stdout)
    assert planned["weeks"] == 2 * planned["pairs"]
    assert cleared("trial", "begin", "knee_pain", "--weeks", 13).exit_code == 1
    assert "Locked" in cleared("trial", "begin", "knee_pain", "--weeks", 12).stdout
    assert "It begins on" in cleared("trial", "status").stdout
    early = cleared("trial", "result")
    assert early.exit_code == 1
    assert "not before" in early.stderr
    assert "over" in cleared("trial", "stop").stdout
    assert "Cannot be told" in cleared("trial", "result").stdout
    shared = cleared("trial", "result", "--share", "x.json")
    assert shared.exit_code == 1
    assert "research" in shared.stderr


def test_many_are_put_together_and_each_counts_once(run: Run, tmp_path: Path) -> None:
    effects = (-1.2, -0.8, -0.5, -1.0, 0.1, -0.7)
    entries = [
        PoolEntry(
            key=f"{number:064x}",
            question=Question.KNEE_PAIN,
            weeks=12,
            pairs=6,
            differences=(effect,) * 6,
            effect=effect,
            standard_error=0.3,
        )
        for number, effect in enumerate(effects)
    ]
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    one.write_text(to_file(entries[:4]))
    other.write_text(to_file(entries[3:]))
    (pooled,) = json.loads(run("trial", "pool", one, other, "--json").stdout)
    assert pooled["pooled"]["trials"] == 6
    assert pooled["twice"] == 1
    assert -1.0 < pooled["pooled"]["mean"] < -0.4
    assert "No verdict" in run("trial", "pool", one, other).stdout
    other.write_text("{}")
    assert "no file of trials" in run("trial", "pool", other).stderr
