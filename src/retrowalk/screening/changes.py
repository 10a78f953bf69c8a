"""What may have changed since the questions were answered: only that is asked anew."""

from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from retrowalk.data import read_entries
from retrowalk.languages import Message
from retrowalk.screening.questions import fitting, questions
from retrowalk.value import Value


class Change(Value):
    """One thing that may have changed, and the questions that it makes ask again."""

    id: str
    text: Message
    questions: tuple[str, ...]


@cache
def changes() -> tuple[Change, ...]:
    """Give everything that may have changed; every question belongs to one of them."""
    folder = files("retrowalk.screening") / "data"
    return read_entries(folder, "changes.toml", "change", Change)


def asked_anew(changed: Collection[str]) -> tuple[str, ...]:
    """Name the questions that some changes, by their ids, make ask again."""
    return tuple(one for change in changes() if change.id in changed for one in change.questions)


def that_stays(answers: Mapping[str, Any], asked: Collection[str]) -> dict[str, Any]:
    """Give the answers that stay while some questions are asked anew.

    One that no longer fits, after an update, is asked for as well; one that can wait counts as left
    empty.
    """
    left_empty = {one.id: "" for one in questions() if one.can_wait}
    known = left_empty | fitting(answers)
    return {name: answer for name, answer in known.items() if name not in asked}


def with_answer(answers: Mapping[str, Any], question_id: str, value: str) -> dict[str, Any]:
    """Give answers with one more ticked, or, where one only can be given, with that one instead."""
    before = answers.get(question_id)
    if not isinstance(before, list | tuple):
        return {**answers, question_id: value}
    return {**answers, question_id: list(dict.fromkeys((*before, value)))}
