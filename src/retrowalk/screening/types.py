"""What screening asks and what it answers."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from retrowalk.languages import Message
from retrowalk.screening.when import When
from retrowalk.value import AtMost, Moment, Value


class Choice(Value):
    """One answer to pick."""

    value: str
    label: Message
    hint: Message | None = None


class Question(Value):
    """One question of the screening, in plain words.

    ``fills`` names the field of Person that the answer goes to; where it is empty, each choice
    names a yes/no field of its own. A number is multiplied by ``per_unit`` on its way there.
    ``asked_if`` is what must have been told before for the question to be asked at all. One that
    ``can_wait`` is asked of whoever answered before it was there only with its own change.
    """

    id: str
    text: Message
    hint: Message | None = None
    kind: Literal["one", "many", "yes_no", "number", "scale"]
    choices: tuple[Choice, ...] = ()
    unit: Message | None = None
    per_unit: float = 1.0
    least: int | None = None
    most: int | None = None
    optional: bool = False
    can_wait: bool = False
    fills: str = ""
    asked_if: When | None = None

    @model_validator(mode="after")
    def _may_be_left_out_where_it_is_not_always_asked(self) -> Self:
        if (self.asked_if or self.can_wait) and not self.optional:
            raise ValueError("what is not asked of everybody is optional")
        return self


class Outcome(StrEnum):
    """The three answers of screening, from the freest to the most careful."""

    GO = "go"
    PRECAUTIONS = "precautions"
    ASK_FIRST = "ask_first"


class Precaution(StrEnum):
    """What must be respected in every session; the programme obeys each of them."""

    SUPPORT_WITHIN_REACH = "support_within_reach"  # a rail, a counter, water or a person, always
    NOT_ALONE = "not_alone"  # somebody beside the walker
    NO_TREADMILL = "no_treadmill"
    NO_WATER = "no_water"
    NO_WATER_ALONE = "no_water_alone"  # only with somebody in the water or at its edge
    NO_INCLINE = "no_incline"
    NO_LOAD = "no_load"  # no weights, no sled
    NO_RUNNING = "no_running"
    LIGHT_EFFORT = "light_effort"
    SHORT_BOUTS = "short_bouts"
    NECK_STILL = "neck_still"  # turn the whole body to look, not the neck
    NO_LOOKING_UP = "no_looking_up"
    NO_BAREFOOT = "no_barefoot"
    NO_LONG_STANDING = "no_long_standing"
    SIT_TO_REST = "sit_to_rest"  # a chair for the rests
    TOUCH_FOR_STOP = "touch_for_stop"  # a call from behind may not be heard
    BESIDE_TREATMENT = "beside_treatment"  # in addition to a professional's treatment


class Reason(Value):
    """One rule that applied: why, what to do about it, and where the rule comes from."""

    rule: str
    outcome: Outcome
    because: Message
    ask: Message | None = None  # what to ask or tell the professional
    precautions: tuple[Precaution, ...] = ()
    source: tuple[str, ...] = ()
    urgent: bool = False  # a doctor should hear of it soon; no agreement settles it


MOST_LINES = 5
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AtMost(160)]


class Bounds(Value):
    """What a professional allows and bars; whatever is left out is as without their word.

    Settings and rungs are ids of the practice; minutes are backward, a session; pain is 0 to 10,
    during the walk and the next day. ``until`` is the last day on which the bounds hold.
    ``times_a_week`` are asked for, and no more than they. Effort is 0 to 10, pace is steps a
    minute, rest is between two stretches backward. ``present`` names who is to be there, ``stop``
    what ends a walk, beside what ends every walk.
    """

    settings: tuple[str, ...] = ()  # only these
    not_settings: tuple[str, ...] = ()
    rungs: tuple[str, ...] = ()  # only these
    not_rungs: tuple[str, ...] = ()
    minutes_at_most: Annotated[float, Field(ge=0.5, le=60)] | None = None
    times_a_week_at_most: Annotated[int, Field(ge=1, le=7)] | None = None
    pain_at_most: Annotated[int, Field(ge=0, le=10)] | None = None
    lifts: tuple[Precaution, ...] = ()
    adds: tuple[Precaution, ...] = ()
    until: date | None = None
    times_a_week: Annotated[int, Field(ge=1, le=7)] | None = None
    effort_at_most: Annotated[int, Field(ge=1, le=10)] | None = None
    pace_at_most_spm: Annotated[int, Field(ge=50, le=130)] | None = None
    rest_s_at_least: Annotated[int, Field(ge=5, le=300)] | None = None
    present: Annotated[str, AtMost(80)] = ""
    stop: Annotated[tuple[Line, ...], Field(max_length=MOST_LINES)] = ()

    @property
    def bind(self) -> bool:
        """Whether anything is bounded at all: an end alone ends nothing."""
        return any(getattr(self, name) != free for name, free in _FREE.items())


_FREE = {name: of.default for name, of in Bounds.model_fields.items() if name != "until"}


class Agreement(Value):
    """A professional's word: yes to backward walking, and within which bounds.

    As recorded by the walker, their coach or the professional. ``on`` is the day on which they
    agreed, ``at`` the moment at which that was told: an agreement answers only what was told before
    it. The yes stands for a year; ``bounds`` may end before it. ``goals`` are in the walker's
    words, ``why`` says what it was changed for, ``template`` names what it was begun from.
    """

    on: date
    at: Moment | None = None
    who: Annotated[str, AtMost(120)]
    profession: Annotated[str, AtMost(120)] = ""
    note: Annotated[str, AtMost(500)] = ""
    bounds: Bounds = Bounds()
    review_on: date | None = None
    goals: Annotated[tuple[Line, ...], Field(max_length=MOST_LINES)] = ()
    why: Annotated[str, AtMost(500)] = ""
    template: Annotated[str, AtMost(100)] = ""


class Clearance(Value):
    """The outcome of screening, with every reason, good until ``valid_until`` (exclusive)."""

    schema_version: int = 1
    on: date
    outcome: Outcome
    reasons: tuple[Reason, ...] = ()
    precautions: frozenset[Precaution] = frozenset()
    agreement: Agreement | None = None
    valid_until: date

    @property
    def urgent(self) -> bool:
        """Whether something was told that a doctor should hear of soon."""
        return any(reason.urgent for reason in self.reasons)

    @property
    def may_walk_backward(self) -> bool:
        """Whether backward sessions may be offered at all."""
        return self.outcome is not Outcome.ASK_FIRST
