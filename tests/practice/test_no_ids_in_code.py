"""The practice is data: no entry of it is known to the code by its id."""

import ast
import inspect
from collections.abc import Iterator
from enum import EnumType
from pathlib import Path
from types import ModuleType

import pytest

import retrowalk
from retrowalk import person
from retrowalk.drawings import figure, figure_names
from retrowalk.gait.technique import technique_of
from retrowalk.practice import DemandFact, Entry, load, types
from retrowalk.trials import types as trials

SOURCE = Path(retrowalk.__file__).parent
IDS = {one.id for one in load().entries if not isinstance(one, DemandFact)}  # an enumeration


def choices(module: ModuleType) -> set[str]:
    """Give the members of the enumerations of a module: some entries are named after these."""
    kinds = (kind for kind in vars(module).values() if isinstance(kind, EnumType))
    return {str(member.value) for kind in kinds for member in kind}


NAMED_IN = {
    person.__file__: choices(person),
    types.__file__: choices(types),
    trials.__file__: choices(trials),
    inspect.getfile(inspect.unwrap(figure)): set(figure_names()),  # the data asks for them by these
    inspect.getfile(technique_of): {"small_steps"},  # found in a walk: a key of the stable JSON
}
"""Files whose own words some entries are named after."""

ELSEWHERE = {
    "balance": "what a standard test asks for",
    "falls": "a question of the screening",
    "energy": "a function of the evidence",
    "mat": "how the names of MATLAB's files end",
    "memory": "how addresses of places in memory begin",
    "mood": "what a check-in tells",
    "pool": "a function of the evidence",
    "run": "a table of the journal: one start of a session",
    "sleep": "what Google Fit counts as an activity",
    "track": "a part of a file of positions",
    "treadmill": "a kind of sport in the files of watches",
}
"""Ids that are the words for something else too."""


def literals(file: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value, node.lineno


@pytest.mark.parametrize("file", sorted(SOURCE.rglob("*.py")), ids=lambda file: file.name)
def test_no_id_of_the_practice_stands_in_the_code(file: Path) -> None:
    allowed = ELSEWHERE.keys() | NAMED_IN.get(str(file), set())
    assert [(word, line) for word, line in literals(file) if word in IDS - allowed] == []


@pytest.mark.parametrize(
    "entry",
    [one for one in load().entries if getattr(one, "drawing", None)],
    ids=lambda entry: entry.id,
)
def test_every_drawing_that_the_data_asks_for_is_there(entry: Entry) -> None:
    assert getattr(entry, "drawing", None) in figure_names()
