"""What screening asks and what it answers."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from retrowalk.languages import Message
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
    fills: str = ""


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
    NO_INCLINE = "no_incline"
    NO_LOAD = "no_load"  # no weights, no sled
    NO_RUNNING = "no_running"
    LIGHT_EFFORT = "light_effort"
    SHORT_BOUTS = "short_bouts"
    NECK_STILL = "neck_still"  # turn the whole body to look, not the neck
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


class Agreement(Value):
    """A professional agreed to backward walking, as recorded by the walker or their coach.

    ``on`` is the day on which they agreed, ``at`` the moment at which that was told: an agreement
    answers only what was told before it.
    """

    on: date
    at: Moment | None = None
    who: Annotated[str, AtMost(120)]
    note: Annotated[str, AtMost(500)] = ""


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
