"""The types that check the practice data; every entry names what it rests on."""

from collections.abc import Set
from enum import StrEnum
from typing import Annotated, Literal, Self, TypeVar

from pydantic import Field, model_validator

from retrowalk.errors import NotInPractice
from retrowalk.languages import Message
from retrowalk.person import Condition, Goal, Kit, Place
from retrowalk.practice.calm import Guide, Pose
from retrowalk.practice.demands import Check, Demand, DemandFact
from retrowalk.practice.entry import SOURCE_IDS, Entry, Slug, Spoken, Surroundings
from retrowalk.screening.types import Precaution
from retrowalk.value import Value


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

    @property
    def runs(self) -> bool:
        """Whether both feet leave the ground between steps."""
        return self in (Mode.JOG, Mode.RUN, Mode.DRILL)

    @property
    def demands(self) -> frozenset[Demand]:
        """What it asks of the walker, wherever it is done."""
        if self.runs:
            return frozenset({Demand.SPEED, Demand.RUNNING})
        return frozenset() if self is Mode.WALK else frozenset({Demand.SPEED})


OUTDOORS = frozenset({Place.CLEAR_PATH, Place.TRACK, Place.GRASS, Place.HILL, Place.QUIET_ROAD})


class Setting(Entry):
    """Where and how: what it needs, what can be held, what to look at before starting."""

    name: Message
    where: Message  # as in: you start beside a rail
    sentence: Message
    places: tuple[Place, ...] = ()  # any of these
    kit: tuple[Kit, ...] = ()  # any of these, besides a place
    partner: bool = False  # needs another person
    support: Support
    hand_in_hand: bool = False  # face to face, taking turns
    checklist: tuple[Message, ...]
    hazards: tuple[Slug, ...] = ()
    treadmill: bool = False
    water: bool = False
    incline: bool = False
    load: bool = False
    barefoot: bool = False
    not_for: tuple[Condition, ...] = ()  # beside those that a demand of it is not for
    self_driven: bool = False  # a belt that the walker's own feet drive: it has no speed to set
    firm_near: bool = (
        False  # a wall, a bench, a fence: to be held standing, after a few steps to it
    )
    turns: bool = False  # whether a bout goes to the end of the way, turns round, and goes on
    stretch_s: int = 0  # about how long it takes to walk backward from one end to the other

    @model_validator(mode="after")
    def _turns_on_no_belt(self) -> Self:
        if self.self_driven and not self.treadmill:
            raise ValueError("self_driven is said of a treadmill only")
        if self.turns and self.treadmill:
            raise ValueError("a bout on a belt holds no turns")
        if self.turns is not (self.stretch_s > 0):
            raise ValueError("turns and stretch_s belong together: how long the way is")
        return self

    @property
    def demands(self) -> frozenset[Demand]:
        """What it asks of the walker, whatever rung or track it stands on."""
        asked = {
            Demand.WATER: self.water,
            Demand.WATER_ALONE: self.water and not self.partner,
            Demand.BELT: self.treadmill,
            Demand.SLOPE: self.incline,
            Demand.LOAD: self.load,
            Demand.BARE_FEET: self.barefoot,
            Demand.NOTHING_TO_HOLD: self.support is Support.NONE,
        }
        return frozenset(demand for demand, is_so in asked.items() if is_so)

    def is_in(self, surroundings: Surroundings) -> bool:
        """Whether this is such a place."""
        return {
            "anywhere": True,
            "outdoors": not OUTDOORS.isdisjoint(self.places),
            "indoors": OUTDOORS.isdisjoint(self.places),
            "dry": self.support is not Support.WATER,
            "belt": self.treadmill,
            "no_belt": not self.treadmill,
            "beside_rail": self.support is Support.RAIL and not self.treadmill,
        }[surroundings]


class Dose(Value):
    """Minutes backward a session: where it starts, how it grows, where it ends; sessions a week."""

    start_min: float
    step_min: float
    most_min: float
    sessions_per_week: tuple[int, int]
    rest_days: int = 1  # at least so many days between two sessions minus one


class Gate(Value):
    """What must be true before the rung is entered.

    Sessions and minutes are those of the rung below. Who begins here, because nothing below is
    in their reach, has none to show: then only ``after_stages`` and ``professional`` count.
    """

    sentence: Message
    good_sessions: int = 0  # in a row
    minutes: float = 0.0  # backward, in the last good session
    after_stages: tuple[Slug, ...] = ()  # rungs that must have been practised, every one of them
    professional: bool = False  # only with a professional's word


class Course(Value):
    """A course beside a treatment: after so many weeks it is looked back on, and at its end."""

    weeks: Annotated[int, Field(ge=1)]
    ends_weeks: Annotated[int, Field(ge=1)]


class Rung(Entry):
    """A rung of the ladder, or of one of the two tracks beside it.

    A rung may be skipped by a walker who has no place for it, unless a later rung names it in
    ``gate.after_stages``.
    """

    rung: int = 0  # its place within its track, from 1: counted in the order of the file
    track: Literal["ladder", "rehabilitation", "active_ageing"] = "ladder"
    name: Message
    sentence: Message
    drawing: Slug  # its name among the drawings that the pages show
    settings: tuple[Slug, ...]
    mode: Mode = Mode.WALK
    dose: Dose
    gate: Gate
    detour: bool = False  # a good place, but no step on the way where another rung is below it
    for_experienced: bool = False  # whoever is practised goes on here after one good session
    counts_as: tuple[Slug, ...] = ()  # rungs that are the same where they share the first place
    course: Course | None = None
    wanted_by: tuple[Goal, ...] = ()  # any of these; empty: by everybody
    only_for: tuple[Condition, ...] = ()  # any of these; empty: for everybody
    not_for: tuple[Condition, ...] = ()
    not_with: tuple[Precaution, ...] = ()
    cues: tuple[Slug, ...]  # instructions in the order they are taught
    normal: tuple[Message, ...] = ()  # what it may feel like
    not_normal: tuple[Message, ...] = ()  # when to stop


class Phase(Value):
    """One part of a breath; ``more`` counts on top of what every part lasts."""

    breath: Literal["in", "hold", "out", "rest"]
    more: Annotated[int, Field(ge=0, le=2)] = 0


Occasion = Literal[
    "arrival", "ready", "every_walk", "first_steps", "mind_wanders", "before_running"
]
"""When a cue is said though the rung does not teach it.

One a session on arrival, and one that counts in every walk, by turns; to get ready, before each
backward bout; for the first steps, where nothing else is known yet; where the mind wanders, between
two rounds of a calm one; before running, each as a part of the warm-up, in all its words.
"""


class Instruction(Entry):
    """One thing about technique or calm that a coach says; one about breath may have a pattern.

    A rung teaches the cues that it names. Beside them a cue may say ``when`` it comes by itself,
    and calm ones always do: ``place``, ``hazard``, ``only_for`` and ``not_for`` say where, and for
    whom. Whoever must not do what it ``demands`` never hears it.
    """

    topic: Literal["technique", "safety", "calm", "breath"]
    moment: Literal["standing", "walking"] = "walking"  # standing: never said during a step
    rule: Message  # the full sentence, for reading
    say: Annotated[tuple[Spoken, ...], Field(min_length=1)]  # ways to say it aloud
    say_free: tuple[Spoken, ...] = ()  # said instead where there is nothing to hold; if they differ
    say_belt: tuple[Spoken, ...] = ()  # said instead on a belt, which does not stop by itself
    in_sequence: bool = False  # its ways to say it are one exercise, never said one by one
    pattern: tuple[Phase, ...] = ()  # counted in steps where walking, in seconds where standing
    metronome: bool = False  # the session that teaches it may have a metronome
    early: Annotated[int, Field(ge=0, le=3)] = 0  # taught in this one of the walker's first walks
    walking_only: bool = False  # never said by itself to somebody who runs
    when: Occasion | None = None
    turn: int = 0  # among those of one occasion: lower first, else in the order of the file
    demands: tuple[Demand, ...] = ()
    place: Surroundings = "anywhere"
    hazard: Slug | None = None  # only where this can go wrong
    only_for: tuple[Condition, ...] = ()  # any of these; empty: for everybody
    not_for: tuple[Condition, ...] = ()
    replaces: Slug | None = None  # the cue that it takes the place of
    only_with: tuple[Precaution, ...] = ()  # for whoever has any of these
    drawing: Slug | None = None  # its name among the drawings
    handout: bool = False  # whether the printed programme has it
    holds: Support | None = None  # what its drawing shows somebody hold

    @model_validator(mode="after")
    def _walks_without_holding_the_breath(self) -> Self:
        if self.moment == "walking" and any(p.breath in ("hold", "rest") for p in self.pattern):
            raise ValueError("the breath is held standing or sitting only")
        return self

    @model_validator(mode="after")
    def _comes_when_it_can_be_done(self) -> Self:
        if self.when == "arrival" and self.moment == "walking":
            raise ValueError("whoever arrives stands: moment must be 'standing'")
        on_the_way = ("every_walk", "first_steps", "mind_wanders", "before_running")
        if self.moment == "standing" and (self.early or self.when in on_the_way):
            raise ValueError("what is said while walking is not for standing still")
        if (self.replaces is None) is not (not self.only_with):
            raise ValueError("replaces and only_with belong together: instead of what, for whom")
        if self.holds and not self.drawing:
            raise ValueError("holds is said of what its drawing shows")
        choosy = self.hazard or self.is_for_some or self.place != "anywhere"
        if choosy and self.when in ("first_steps", "mind_wanders"):
            raise ValueError(f"what is said when '{self.when}' is said everywhere and to everybody")
        return self

    @property
    def is_for_some(self) -> bool:
        """Whether it is not for everybody."""
        return bool(self.only_for or self.not_for or self.demands)

    def fits(self, setting: Setting, conditions: Set[Condition]) -> bool:
        """Whether it may come by itself, here and to somebody with these conditions."""
        return (
            setting.is_in(self.place)
            and (self.hazard is None or self.hazard in setting.hazards)
            and (not self.only_for or not conditions.isdisjoint(self.only_for))
            and conditions.isdisjoint(self.not_for)
        )

    def drawn_in(self, setting: Setting) -> str | None:
        """Give the name of its drawing, unless it shows somebody hold what is not there."""
        return self.drawing if self.holds in {None, setting.support} else None


class Hazard(Entry):
    """What can go wrong, and what to do about it."""

    name: Message
    sentence: Message
    check: Message  # the tick of the list before the walk
    promise: Literal["always", "walking"] | None = None  # ticked by turns; walking: not running
    of_the_walker: bool = False  # it tells of them, and nothing of the place


class Aim(Entry):
    """What a goal changes in a programme and its sessions; never what is safe."""

    goal: Goal
    name: Message
    sentence: Message
    most_min: float  # backward minutes a session that it asks for; a rung may end below
    limits: bool = False  # whether no other goal may ask for more minutes
    skips: tuple[Slug, ...] = ()  # rungs passed over, where another one is below
    leads: tuple[Slug, ...] = ()  # instructions taught early and said often
    forward_share: Annotated[float, Field(ge=0, le=3)] = 0.0  # of a bout, walked between two bouts
    mindful_every: Annotated[int, Field(ge=1)] = 3  # sessions, for slow or counted walking
    pose_every: Annotated[int, Field(ge=1)] = 4
    breath_every: Annotated[int, Field(ge=1)] = 5  # for breathing while standing


class DoseFact(Entry):
    """What the articles say about how much and how often."""

    sentence: Message


class Lesson(Entry):
    """What is shown before the first walk, one instruction after another."""

    seconds: Annotated[int, Field(ge=20, le=120)]  # about as long as it lasts
    steps: Annotated[tuple[Slug, ...], Field(min_length=1)]  # instructions, in order


Verdict = Literal["supported", "promising", "unproven", "contradicted"]
Certainty = Literal["high", "moderate", "low", "very low", "none"]


class ClaimPart(Value):
    """A part of a claim, or a group of people, for which the verdict is another."""

    id: Slug
    about: Message
    verdict: Verdict
    certainty: Certainty
    finding: Message


class Claim(Entry):
    """What is said of backward walking; shown only together with its verdict."""

    claim: Message
    verdict: Verdict
    certainty: Certainty
    added: bool = False  # whether it holds for walking on top of a treatment only
    for_whom: Message  # the people and circumstances that the verdict holds for
    finding: Message  # what the best study found, in numbers
    citation: tuple[str, ...] = ()  # author, year, DOI or PubMed number
    costs: bool = False  # whether its page tells how many kilocalories a walk costs
    would_change: Message  # the study that would settle it
    parts: tuple[ClaimPart, ...] = ()  # where one verdict does not fit all of it

    @property
    def citations(self) -> tuple[str, ...]:
        """All that was read for it, each study once."""
        return tuple(dict.fromkeys((*self.citation, *self.studies)))


Found = TypeVar("Found", bound=Entry)


class Practice(Value):
    """The whole practice as loaded from its data."""

    settings: tuple[Setting, ...]
    rungs: Annotated[tuple[Rung, ...], Field(min_length=1)]
    instructions: tuple[Instruction, ...]
    hazards: tuple[Hazard, ...]
    doses: tuple[DoseFact, ...]
    claims: tuple[Claim, ...]
    poses: tuple[Pose, ...] = ()
    guides: tuple[Guide, ...] = ()
    aims: tuple[Aim, ...] = ()
    demands: tuple[DemandFact, ...] = ()
    checks: tuple[Check, ...] = ()
    lessons: Annotated[tuple[Lesson, ...], Field(max_length=1)] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that rests on the articles or on studies."""
        return (
            *self.settings,
            *self.rungs,
            *self.instructions,
            *self.poses,
            *self.guides,
            *self.aims,
            *self.hazards,
            *self.doses,
            *self.claims,
            *self.demands,
            *self.checks,
            *self.lessons,
        )

    @property
    def ladder(self) -> tuple[Rung, ...]:
        """The rungs of the ladder, easiest first."""
        return self.track("ladder")

    def track(self, name: str) -> tuple[Rung, ...]:
        """Give the rungs of one track, easiest first."""
        return tuple(sorted((s for s in self.rungs if s.track == name), key=lambda rung: rung.rung))

    def setting(self, setting_id: str) -> Setting:
        """Look a setting up; NotInPractice where there is none."""
        return _find(self.settings, setting_id, "setting")

    def rung(self, rung_id: str) -> Rung:
        """Look a stage up; NotInPractice where there is none."""
        return _find(self.rungs, rung_id, "stage")

    def instruction(self, instruction_id: str) -> Instruction:
        """Look an instruction up; NotInPractice where there is none."""
        return _find(self.instructions, instruction_id, "instruction")

    def hazard(self, hazard_id: str) -> Hazard:
        """Look a hazard up; NotInPractice where there is none."""
        return _find(self.hazards, hazard_id, "hazard")

    def said_when(self, occasion: Occasion) -> tuple[Instruction, ...]:
        """Give the cues of an occasion, in their turns."""
        own = (one for one in self.instructions if one.when == occasion)
        return tuple(sorted(own, key=lambda one: one.turn))

    def ready(self, setting: Setting, precautions: Set[Precaution]) -> Instruction:
        """Give what is said in a setting to get ready for a backward bout."""
        cue = next(one for one in self.said_when("ready") if setting.is_in(one.place))
        return self.instead(cue.id, precautions)

    def instead(self, instruction_id: str, precautions: Set[Precaution]) -> Instruction:
        """Look up what takes the place of an instruction for somebody with such precautions."""
        return next(
            (
                other
                for other in self.instructions
                if other.replaces == instruction_id and not precautions.isdisjoint(other.only_with)
            ),
            self.instruction(instruction_id),
        )

    def pose(self, pose_id: str) -> Pose:
        """Look a pose up; NotInPractice where there is none."""
        return _find(self.poses, pose_id, "pose")

    def claim(self, claim_id: str) -> Claim:
        """Look a claim up; NotInPractice where there is none."""
        return _find(self.claims, claim_id, "claim")

    def carried(self) -> dict[str, list[str]]:
        """Say for each fact of the articles which entries carry it, in the order of the facts."""
        return {
            source: [entry.id for entry in self.entries if source in entry.source]
            for source in SOURCE_IDS
        }

    def missing(self) -> list[str]:
        """Name the facts of the articles that no entry carries."""
        return [source for source, entries in self.carried().items() if not entries]


def _find(entries: tuple[Found, ...], wanted: str, kind: str) -> Found:
    for entry in entries:
        if entry.id == wanted:
            return entry
    raise NotInPractice(Message(f"practice-no-{kind}", name=wanted))
