"""The types that check the practice data; every entry names the article facts that it carries."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from retrowalk.person import Condition, Kit, Place
from retrowalk.screening.types import Precaution
from retrowalk.value import Value

SourceId = Annotated[str, StringConstraints(pattern=r"^[DLTSCB][1-9][0-9]?$")]
"""Id of a fact of the five source articles: D1 to D9, L1 to L17, T1 to T13, S1 to S10, ..."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]


class Entry(Value):
    """What every entry of the practice has: an id and the article facts it carries."""

    id: Slug
    source: tuple[SourceId, ...] = ()


class Support(StrEnum):
    """What the walker can hold on to."""

    RAIL = "rail"
    PERSON = "person"
    WATER = "water"
    NONE = "none"


class Mode(StrEnum):
    """What moves: each mode asks for more than the one before."""

    WALK = "walk"
    FAST_WALK = "fast_walk"
    JOG = "jog"
    RUN = "run"
    DRILL = "drill"


class Setting(Entry):
    """Where and how: what it needs, what can be held, what to look at before starting."""

    name: str
    sentence: str
    places: tuple[Place, ...] = ()  # any of these
    kit: tuple[Kit, ...] = ()  # any of these, besides a place
    partner: bool = False  # needs another person
    support: Support
    checklist: tuple[str, ...]
    hazards: tuple[Slug, ...] = ()
    treadmill: bool = False
    incline: bool = False
    load: bool = False


class Dose(Value):
    """Minutes backward a session: where it starts, how it grows, where it ends; sessions a week."""

    start_min: float
    step_min: float
    most_min: float
    sessions_per_week: tuple[int, int]
    rest_days: int = 1  # at least so many days between two sessions minus one


class Gate(Value):
    """What must be true before the next rung is entered."""

    sentence: str
    good_sessions: int = 0  # in a row on the rung before
    minutes: float = 0.0  # backward minutes of the last good session on the rung before
    after_stages: tuple[Slug, ...] = ()  # rungs that must have been practised


class Stage(Entry):
    """A rung of the ladder."""

    rung: int
    track: Literal["ladder", "rehabilitation", "active_ageing"] = "ladder"
    name: str
    sentence: str
    settings: tuple[Slug, ...]
    mode: Mode = Mode.WALK
    dose: Dose
    gate: Gate
    not_for: tuple[Condition, ...] = ()
    not_with: tuple[Precaution, ...] = ()
    cues: tuple[Slug, ...]  # instructions in the order they are taught
    normal: tuple[str, ...] = ()  # what it may feel like
    not_normal: tuple[str, ...] = ()  # when to stop


class Instruction(Entry):
    """One thing about technique or calm that a coach says.

    Every spoken form is at most nine words.
    """

    topic: Literal["technique", "safety", "calm", "breath"]
    rule: str  # the full sentence, for reading
    say: tuple[str, ...]  # ways to say it aloud


class Hazard(Entry):
    """What can go wrong, and what to do about it."""

    name: str
    sentence: str
    check: str  # the tick of the list before the walk


class DoseFact(Entry):
    """What the articles say about how much and how often."""

    sentence: str


class Claim(Entry):
    """What is said of backward walking; shown only together with its verdict."""

    claim: str
    verdict: Literal["supported", "promising", "unproven", "contradicted"]
    certainty: Literal["high", "moderate", "low", "very low", "none"]
    finding: str
    citation: str = ""
    would_change: str = ""


class Practice(Value):
    """The whole practice as loaded from its data."""

    settings: tuple[Setting, ...]
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    instructions: tuple[Instruction, ...]
    hazards: tuple[Hazard, ...]
    doses: tuple[DoseFact, ...]
    claims: tuple[Claim, ...]
