"""The practice as pages to read: technique, dose, safety, calm, and the evidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from markupsafe import Markup

from retrowalk.charts import figure
from retrowalk.errors import NotInJournal
from retrowalk.languages import per_language
from retrowalk.practice import Practice, load
from retrowalk.practice.types import Claim, Instruction
from retrowalk.web.wording import VERDICTS


@dataclass(frozen=True)
class Topic:
    """A door of the Learn page, and the title behind it."""

    id: str
    name: str
    title: str
    sentence: str


TOPICS = (
    Topic("technique", "Technique", "How to walk backward", "Toes first, small steps, long back."),
    Topic("dose", "How much", "How much, how often", "One or two minutes are a whole practice."),
    Topic("safety", "Safety", "How to stay safe", "What to look at before, and when to stop."),
    Topic("calm", "Calm", "A calm walk", "Breath, senses, and one step at a time."),
    Topic("evidence", "Evidence", "Is it true?", "What is said, held against the studies."),
)


DRAWINGS = {
    "toes_first": "foot_roll",
    "small_steps": "step_back",
    "upright": "posture",
    "hand_near_support": "rail",
    "hold_both_hands": "partner",
    "warrior": "warrior",
}
"""Which drawing shows which entry of the practice."""


@dataclass(frozen=True)
class Lesson:
    """One thing to learn; a lesson without a title is a sentence of its own."""

    id: str
    title: str
    text: str

    @property
    def drawing(self) -> Markup | None:
        """The drawing that shows it, where there is one; its style sheet is the page's."""
        if self.id not in DRAWINGS:
            return None
        return Markup(figure(DRAWINGS[self.id], with_style=False))  # noqa: S704  (our own SVG)


@dataclass(frozen=True)
class Chapter:
    """Lessons that belong together."""

    title: str
    lessons: tuple[Lesson, ...]


def topic(topic_id: str) -> Topic:
    """Look a topic up; NotInJournal where there is none."""
    for known in TOPICS:
        if known.id == topic_id:
            return known
    raise NotInJournal("There is no page here. All there is to learn is under Learn.")


@per_language()
def chapters(topic_id: str) -> tuple[Chapter, ...]:
    """Give the lessons of a topic, in the order in which they are taught."""
    return _CHAPTERS[topic_id](load())


@per_language()
def evidence() -> tuple[tuple[str, str, tuple[Claim, ...]], ...]:
    """Give the claims by verdict, the best supported first: (verdict, what it means, claims)."""
    claims = load().claims
    groups = (
        (verdict, meaning, tuple(claim for claim in claims if claim.verdict == verdict))
        for verdict, meaning in VERDICTS.items()
    )
    return tuple(group for group in groups if group[2])


def _technique(practice: Practice) -> tuple[Chapter, ...]:
    first = tuple(practice.instruction(cue) for cue in practice.ladder[0].cues)
    later = (one for one in practice.instructions if one not in first)
    return (
        Chapter("From the first walk", _said(first, "technique")),
        Chapter("Later, in other places", _said(later, "technique")),
    )


def _dose(practice: Practice) -> tuple[Chapter, ...]:
    return (Chapter("", tuple(Lesson(one.id, "", one.sentence) for one in practice.doses)),)


def _safety(practice: Practice) -> tuple[Chapter, ...]:
    hazards = tuple(Lesson(one.id, one.name, one.sentence) for one in practice.hazards)
    return (
        Chapter("What can go wrong", hazards),
        Chapter("What keeps you safe", _said(practice.instructions, "safety")),
    )


def _calm(practice: Practice) -> tuple[Chapter, ...]:
    poses = tuple(Lesson(one.id, one.name, one.sentence) for one in practice.poses)
    return (
        Chapter("While you walk", _said(practice.instructions, "calm")),
        Chapter("Breath", _said(practice.instructions, "breath")),
        Chapter("Standing, with something to hold", poses),
    )


def _said(instructions: Iterable[Instruction], topic_id: str) -> tuple[Lesson, ...]:
    return tuple(
        Lesson(one.id, one.say[0], one.rule) for one in instructions if one.topic == topic_id
    )


_CHAPTERS: dict[str, Callable[[Practice], tuple[Chapter, ...]]] = {
    "technique": _technique,
    "dose": _dose,
    "safety": _safety,
    "calm": _calm,
}
