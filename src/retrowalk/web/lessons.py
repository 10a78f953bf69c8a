"""The practice as pages to read: technique, calm, safety, and the evidence."""

from dataclasses import dataclass
from functools import cache

from retrowalk.errors import NotInJournal
from retrowalk.practice import load
from retrowalk.practice.types import Claim
from retrowalk.web.wording import VERDICTS


@dataclass(frozen=True)
class Topic:
    """A door of the Learn page."""

    id: str
    name: str
    title: str
    sentence: str


TOPICS = (
    Topic(
        "technique", "Technique", "How to walk backward", "Toes first, small steps, a long back."
    ),
    Topic("safety", "Safety", "How to stay safe", "What to look at before, and when to stop."),
    Topic("calm", "Calm", "A calm walk", "Breath, senses, and one step at a time."),
    Topic("evidence", "Evidence", "Is it true?", "What is said, held against the studies."),
)


@dataclass(frozen=True)
class Lesson:
    """One thing to learn, with the drawing that shows it, where there is one."""

    id: str
    title: str
    text: str


def topic(topic_id: str) -> Topic:
    """Look a topic up; NotInJournal where there is none."""
    for known in TOPICS:
        if known.id == topic_id:
            return known
    raise NotInJournal("There is no page here. All there is to learn is under Learn.")


@cache
def lessons(topic_id: str) -> tuple[Lesson, ...]:
    """Give the lessons of a topic in the order in which they are taught."""
    practice = load()
    wanted = {"technique": {"technique"}, "safety": {"safety"}, "calm": {"calm", "breath"}}
    taught = tuple(
        Lesson(one.id, one.say[0], one.rule)
        for one in practice.instructions
        if one.topic in wanted[topic_id]
    )
    if topic_id == "safety":
        return tuple(Lesson(one.id, one.name, one.sentence) for one in practice.hazards) + taught
    if topic_id == "calm":
        return taught + tuple(Lesson(one.id, one.name, one.sentence) for one in practice.poses)
    return taught


@cache
def evidence() -> tuple[tuple[str, str, tuple[Claim, ...]], ...]:
    """Give the claims by verdict, the best supported first: (verdict, what it means, claims)."""
    claims = load().claims
    groups = (
        (verdict, meaning, tuple(claim for claim in claims if claim.verdict == verdict))
        for verdict, meaning in VERDICTS.items()
    )
    return tuple(group for group in groups if group[2])
