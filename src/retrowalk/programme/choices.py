"""What a walker chose, why they were away, and what a coach decided instead of the programme."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AwareDatetime, Field, StringConstraints, model_validator

from retrowalk.programme.types import Fall, Why
from retrowalk.value import AtMost, Value


class Amount(StrEnum):
    """How much of a day's session the walker wants."""

    FULL = "full"  # after all
    HALF = "half"
    REST = "rest"


class Reduction(Value):
    """The walker's own choice for a day; less is always fine."""

    on: date
    at: AwareDatetime
    amount: Amount


class Break(Value):
    """Why nothing was walked for a while, as told on coming back.

    ``fall`` is what was told of it where that was a fall; None until they were asked.
    """

    on: date
    at: AwareDatetime
    why: Why
    fall: Fall | None = None

    @model_validator(mode="after")
    def _tells_of_a_fall_only_where_there_was_one(self) -> Self:
        if self.fall is not None and self.why is not Why.FELL:
            raise ValueError("fall belongs to the reason 'fell'")
        return self


Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AtMost(500)]


class CoachOverride(Value):
    """A coach decides instead of the programme, from a day on and with a note that is kept.

    What is left out stays as it is. ``rest_days`` and ``hold_days`` count from the day after.
    """

    on: date
    at: AwareDatetime
    who: Said
    note: Said
    stage: str | None = None
    setting: str | None = None
    backward_s: Annotated[int, Field(ge=30)] | None = None
    rest_days: Annotated[int, Field(ge=0, le=28)] = 0
    hold_days: Annotated[int, Field(ge=0, le=84)] = 0  # no more minutes, no new rung

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if not (self.model_fields_set - {"on", "at", "who", "note"}):
            raise ValueError("nothing is changed: name a rung, a place, minutes, a rest or a hold")
        return self


class Week(Value):
    """On which weekdays, or how many times a week, the walker wants to walk; neither: as usual.

    Monday is 0. Rest between two walks is kept whatever is chosen.
    """

    on: date
    at: AwareDatetime
    weekdays: Annotated[tuple[Annotated[int, Field(ge=0, le=6)], ...], Field(max_length=4)] = ()
    times: Annotated[int, Field(ge=1, le=4)] | None = None

    @model_validator(mode="after")
    def _chooses_in_one_way(self) -> Self:
        if self.weekdays and self.times is not None:
            raise ValueError("choose weekdays, or how many times a week")
        if list(self.weekdays) != sorted(set(self.weekdays)):
            raise ValueError("weekdays stand in their order, each once")
        return self


class Skip(Value):
    """A rung that the walker leaves out, or takes in again."""

    on: date
    at: AwareDatetime
    stage: str
    skipped: bool = True


class Elsewhere(Value):
    """Another place for one day's session, a setting; without one, where it was planned."""

    on: date
    at: AwareDatetime
    setting: str = ""


Span = tuple[date, date]
"""Days from the first to before the second."""


class ForwardWeeks(Value):
    """Days on which the walker walks forward instead, as their own trial has drawn them by lot.

    They take the place of those that were told before; none: nothing is walked instead any more.
    """

    on: date
    at: AwareDatetime
    spans: tuple[Span, ...] = ()


class WalkedForward(Value):
    """A forward walk of a trial: no practice of walking backward, and no absence either."""

    on: date
    at: AwareDatetime


Choice = Reduction | CoachOverride | Break | Week | Skip | Elsewhere | ForwardWeeks | WalkedForward
