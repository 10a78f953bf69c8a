"""Reads the story of ``retrowalk rehearse``; whatever can't be is refused with its line."""

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retrowalk.data.written import Place, text_of, toml_of, with_lines, wrong_values
from retrowalk.errors import InvalidAnswer

if TYPE_CHECKING:
    from retrowalk.programme.rehearsal import Story

NOTHING = {"many": [], "scale": 0, "yes_no": False}


def read_story(path: Path) -> tuple["Story", dict[str, Any]]:
    """Read a story, and its answers with a healthy walker's where it leaves one out.

    Raises
    ------
    InvalidAnswer
        Naming everything that can't be, each with its line.
    """
    from pydantic import ValidationError

    from retrowalk.programme.rehearsal import Story

    text = text_of(path)
    content = toml_of(text, str(path), "a story")
    try:
        story = Story.model_validate(content)
        found = []
    except ValidationError as error:
        found = list(wrong_values(error, content, "the story"))
    found += [*_wrong_answers(content.get("answers")), *_wrong_names(content)]
    if found:
        raise InvalidAnswer("\n".join(with_lines(text, str(path), found)))
    return story, all_answers(story.answers)


def _wrong_answers(answers: Any) -> Iterator[tuple[Place, str]]:
    """Try each answer alone, and each of several ticked ones, so that the wrong one is named."""
    from retrowalk.screening import person_from, questions

    if not isinstance(answers, Mapping):
        return
    known = {question.id for question in questions()}
    for name, answer in answers.items():
        if name not in known:
            yield (
                ("answers", name),
                f"there is no question '{name}': retrowalk practice lists them.",
            )
            continue
        for place, part in _parts(("answers", name), answer):
            try:
                person_from(all_answers({name: [part] if place[2:] else part}))
            except InvalidAnswer as error:
                yield place, f"{part!r} is no answer to '{name}'. {error}"


def _parts(place: Place, answer: Any) -> list[tuple[Place, Any]]:
    if isinstance(answer, list) and answer:
        return [((*place, n), one) for n, one in enumerate(answer)]
    return [(place, answer)]


def _wrong_names(content: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Name each setting and rung that the practice does not have."""
    from retrowalk.practice import load

    known = {
        "setting": {setting.id for setting in load().settings},
        "rung": {rung.id for rung in load().rungs},
    }
    for what, key in product(known, ("{}s", "not_{}s")):
        for place, name in _listed(content, key.format(what)):
            if name not in known[what]:
                yield place, f"there is no {what} '{name}': retrowalk practice lists them."


def _listed(content: Mapping[str, Any], key: str) -> Iterator[tuple[Place, str]]:
    words = content.get("agreement")
    for number, word in enumerate(words if isinstance(words, list) else ()):
        names = word.get(key) if isinstance(word, dict) else None
        for n, name in enumerate(names if isinstance(names, list) else ()):
            if isinstance(name, str):
                yield ("agreement", number, key, n), name


def all_answers(told: Mapping[str, Any]) -> dict[str, Any]:
    """Give every answer that is needed: as told, else as a healthy walker's."""
    from retrowalk.programme.rehearsal.story import WELL
    from retrowalk.screening import questions

    needed = {one.id: NOTHING.get(one.kind) for one in questions() if not one.optional}
    return needed | WELL | dict(told)
