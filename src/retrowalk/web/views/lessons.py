"""The practice as pages to read: technique, dose, safety, calm, and the evidence."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from markupsafe import Markup

from retrowalk.drawings import figure, figure_names
from retrowalk.errors import NotInJournal
from retrowalk.languages import Message
from retrowalk.practice import Practice, load
from retrowalk.practice.types import Claim, Instruction, Verdict
from retrowalk.session import LessonStep


@dataclass(frozen=True)
class Topic:
    """A door of the Learn page, and the title behind it."""

    id: str
    name: Message
    title: Message
    sentence: Message


TOPICS = ("technique", "dose", "safety", "calm", "evidence")


@dataclass(frozen=True)
class Lesson:
    """One thing to learn; a lesson without a title is a sentence of its own."""

    id: str
    title: Message | None
    text: Message
    shown_by: str | None = None  # the name of a drawing

    @property
    def drawing(self) -> Markup | None:
        """The drawing that shows it, where there is one."""
        return drawn(self.shown_by)


def drawn(name: str | None) -> Markup | None:
    """Give a drawing, where there is one; its style sheet is the page's."""
    if name not in figure_names():
        return None
    return Markup(figure(name, with_style=False))  # noqa: S704  (our own SVG)


@dataclass(frozen=True)
class Chapter:
    """Lessons that belong together."""

    title: Message | None
    lessons: tuple[Lesson, ...]


def topics() -> tuple[Topic, ...]:
    """Give the doors of the Learn page."""
    return tuple(topic(known) for known in TOPICS)


def topic(topic_id: str) -> Topic:
    """Look a topic up; NotInJournal where there is none."""
    if topic_id not in TOPICS:
        raise NotInJournal(Message("learn-no-such-page"))
    name, title, sentence = (
        Message(f"learn-{topic_id}-{part}") for part in ("name", "title", "sentence")
    )
    return Topic(topic_id, name, title, sentence)


@cache
def chapters(topic_id: str) -> tuple[Chapter, ...]:
    """Give the lessons of a topic, in the order in which they are taught."""
    return _CHAPTERS[topic_id](load())


def lesson_steps(lesson: Iterable[LessonStep]) -> list[dict[str, Any]]:
    """Give the steps of the first lesson, each with what is said of it as data for its page."""
    return [
        {
            "title": step.say[0],
            "rule": step.rule,
            "drawing": drawn(step.drawing),
            "said": json.dumps([str(line) for line in step.say], ensure_ascii=False),
            "seconds": step.seconds,
        }
        for step in lesson
    ]


@cache
def evidence() -> tuple[tuple[Verdict, tuple[Claim, ...]], ...]:
    """Give the claims by verdict, the best supported first."""
    claims = load().claims
    groups = (
        (verdict, tuple(claim for claim in claims if claim.verdict == verdict))
        for verdict in get_args(Verdict)
    )
    return tuple(group for group in groups if group[1])


def _technique(practice: Practice) -> tuple[Chapter, ...]:
    first = tuple(practice.instruction(cue) for cue in practice.ladder[0].cues)
    later = (one for one in practice.instructions if one not in first)
    return (
        Chapter(Message("learn-chapter-first-walk"), _said(first, "technique")),
        Chapter(Message("learn-chapter-other-places"), _said(later, "technique")),
    )


def _dose(practice: Practice) -> tuple[Chapter, ...]:
    return (Chapter(None, tuple(Lesson(one.id, None, one.sentence) for one in practice.doses)),)


def _safety(practice: Practice) -> tuple[Chapter, ...]:
    hazards = tuple(Lesson(one.id, one.name, one.sentence) for one in practice.hazards)
    return (
        Chapter(Message("learn-chapter-hazards"), hazards),
        Chapter(Message("learn-chapter-safe"), _said(practice.instructions, "safety")),
    )


def _calm(practice: Practice) -> tuple[Chapter, ...]:
    poses = tuple(Lesson(one.id, one.name, one.sentence, one.drawing) for one in practice.poses)
    return (
        Chapter(Message("learn-chapter-walking"), _said(practice.instructions, "calm")),
        Chapter(Message("learn-chapter-breath"), _said(practice.instructions, "breath")),
        Chapter(Message("learn-chapter-standing"), poses),
    )


def _said(instructions: Iterable[Instruction], topic_id: str) -> tuple[Lesson, ...]:
    return tuple(
        Lesson(one.id, one.say[0], one.rule, one.drawing)
        for one in instructions
        if one.topic == topic_id
    )


_CHAPTERS: dict[str, Callable[[Practice], tuple[Chapter, ...]]] = {
    "technique": _technique,
    "dose": _dose,
    "safety": _safety,
    "calm": _calm,
}
