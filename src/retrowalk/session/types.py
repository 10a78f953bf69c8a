"""One practice: its blocks, and the script that coaches it with no server in reach."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from retrowalk.languages import MaybeMessage, Message
from retrowalk.programme.limits import PAIN_HOLD
from retrowalk.programme.professional import Word
from retrowalk.programme.types import Base
from retrowalk.value import Value

FORWARD_WALK = "forward_walk"
"""Under this name a trial's ordinary walk is led and kept; it is no guide of the practice."""


class BlockKind(StrEnum):
    """What a block of a session is for."""

    STAND = "stand"  # a few seconds of standing still, for the sensors and for calm
    WARM_UP = "warm_up"  # easy forward walking; tells the measuring which way is forward
    BACKWARD = "backward"
    FORWARD = "forward"
    REST = "rest"
    MINDFUL = "mindful"
    BREATHING = "breathing"
    POSE = "pose"
    TEST = "test"
    GO = "go"  # over to the place that is known, for as long as the walker needs
    COOL_DOWN = "cool_down"


class Rhythm(Value):
    """The walker's own steps a minute, as measured; None where nothing is known of them."""

    forward_spm: float | None = None
    backward_spm: float | None = None


class Block(Value):
    """One stretch of a session; ``title`` is what the player shows in large type.

    ``about`` is the instruction or pose that it dwells on. Each part of a breath lasts ``count``
    steps or, standing, seconds: ``count_s`` in time. In running ``tells_direction`` is false: which
    way it goes is measured, but live it is wrong at times, and nobody is told to turn at speed.
    ``seated`` says that a chair is offered for a rest, ``seeks_hold`` that something firm to hold
    is not in reach and is gone to first. Of a backward block on a short way ``turning_s`` are for
    the turns at its ends, and no backward walking. ``until_told``: at its end the player waits
    until the walker says that they are there.
    """

    kind: BlockKind
    seconds: int
    title: Message
    hint: MaybeMessage = None
    about: str = ""
    count: int | None = None
    count_s: float | None = None
    cadence_spm: int | None = None  # a metronome for small, even steps
    tells_direction: bool = True
    seated: bool = False
    seeks_hold: bool = False
    turning_s: int = 0
    until_told: bool = False

    @property
    def backward_s(self) -> int:
        """Seconds of backward walking in it, without the turns."""
        return self.seconds - self.turning_s if self.kind is BlockKind.BACKWARD else 0


class Version(Value):
    """What a script was made from, beside what was known of the walker.

    The player hands it in with what was walked, and so the journal knows which one that was,
    also where the programme has changed since the script was given. ``lesson`` counts the
    sessions on the rung before it, ``number`` all sessions before it.
    """

    stage: Annotated[str, Field(max_length=100)]
    setting: Annotated[str, Field(max_length=100)]
    backward_s: Annotated[int, Field(ge=1, le=7200)]
    lesson: Annotated[int, Field(ge=0, le=100_000)] = 0
    number: Annotated[int, Field(ge=0, le=100_000)] = 0
    base: Base | None = None  # the share of the seconds that is walked elsewhere

    @model_validator(mode="after")
    def _leaves_something_for_the_rung(self) -> Self:
        if self.base is not None and self.base.backward_s >= self.backward_s:
            raise ValueError("the base is a share of the session, and not all of it")
        return self


class Told(Value):
    """Ids of the instructions that are said in one part of a session."""

    ready: str  # before each backward bout
    still: tuple[str, ...] = ()  # for other moments of standing still
    reminders: tuple[str, ...] = ()  # for the backward bouts
    calm: tuple[str, ...] = ()  # for walking forward at ease


class Session(Value):
    """One practice, composed for one person and day."""

    id: str
    on: date
    stage: str
    setting: str
    aim: Message  # the one thing to attend to, a sentence
    why: Message
    checklist: tuple[Message, ...]
    blocks: tuple[Block, ...]
    teaches: str = ""  # id of the one instruction that is new today
    also: tuple[str, ...] = ()  # ids of what is told beside it before the first bout
    reminders: tuple[str, ...] = ()  # ids of instructions for the backward bouts
    standing: tuple[str, ...] = ()  # ids of instructions for moments of standing still
    calm: tuple[str, ...] = ()  # ids of instructions for walking forward at ease
    theme: str = ""  # id of the one instruction that a mindful block dwells on
    source: tuple[str, ...] = ()  # facts of the articles that the session rests on
    version: Version | None = None  # of sessions composed before there were versions
    base: Base | None = None  # the share of its backward seconds that is walked elsewhere
    base_from: int | None = None  # the block from which it is walked there
    base_told: Told | None = None  # what is said there

    @property
    def seconds(self) -> int:
        """Length of the whole session, seconds."""
        return sum(block.seconds for block in self.blocks)

    @property
    def backward_s(self) -> int:
        """Seconds of backward walking in it."""
        return sum(block.backward_s for block in self.blocks)

    @property
    def turning_s(self) -> int:
        """Seconds of turning at the ends of a short way, beside them."""
        return sum(block.turning_s for block in self.blocks)

    def base_at(self, place: int) -> Base | None:
        """Give the base where a block, counted from 0, is walked in it."""
        return self.base if self.base_from is not None and place >= self.base_from else None


Tone = Literal["start", "change", "half", "end", "soft"]


class Cue(Value):
    """Something to say, show or sound at ``at_s`` seconds of elapsed session time."""

    at_s: float
    block: int
    say: MaybeMessage = None
    show: MaybeMessage = None
    tone: Tone | None = None
    source: tuple[str, ...] = ()
    drawing: str | None = None  # the name of the one that shows what is said


class Asides(Value):
    """What is said outside the cues, in words that are true where the walker is."""

    unsteady: Message
    paused: Message
    lead_in: Message  # before a backward bout goes on
    gently: Message  # after an unsteady moment
    no_backward: Message  # when the walker wants no more of it today


class Part(Value):
    """What is true from a block of a script on, where it goes on in another setting."""

    from_block: int
    setting: str
    belt: bool
    asides: Asides


class LessonStep(Value):
    """One thing of the first lesson: to read, to hear, and the drawing that shows it."""

    rule: Message
    say: tuple[Message, ...]  # one after the other, with silence between
    drawing: str | None = None
    seconds: int


class Script(Value):
    """A session compiled for a player: it needs nothing else.

    Cues are ordered by time and never closer than the one before takes to say, in any language:
    the same script is handed out in each, and words are made of it there. ``language`` is that of
    its words then, BCP 47.
    """

    schema_version: int = 1
    session_id: str
    title: Message
    language: Message = Field(default_factory=lambda: Message.verbatim("en-GB"))
    setting: str
    where: MaybeMessage = None  # the setting in words, for the screen
    aim: Message
    why: Message
    checklist: tuple[Message, ...]
    blocks: tuple[Block, ...]
    cues: tuple[Cue, ...]
    seconds: int
    belt: bool = False  # whether the ground moves: a turn needs it to stop first
    most_pain: int = PAIN_HOLD  # with more of it than this, 0 to 10, the walk is not begun
    asides: Asides | None = None
    base: Part | None = None  # the part of it that is walked where it is known
    words: tuple[Word, ...] = ()  # what professionals said and holds on the day of the session
    first_lesson: tuple[LessonStep, ...] = ()  # shown before the first walk, and again on wish
    drawing: str | None = None  # of what is new today
    version: Version | None = None  # of scripts made before there were versions
    guide: str = ""  # id of the guide that it is, where it is no walk of the programme
