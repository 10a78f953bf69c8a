"""The rules of screening as data: when one applies, what follows, why, and on whose word."""

from functools import cache
from importlib.resources import files
from typing import Any, Literal, Self

from pydantic import model_validator

from retrowalk.data import read_entries
from retrowalk.languages import Message
from retrowalk.person import Condition, Goal, Person, Symptom, WalkingAid
from retrowalk.screening.types import Outcome, Precaution
from retrowalk.value import Value


class Range(Value):
    """A number that is at least, or at most, so much."""

    at_least: int | None = None
    at_most: int | None = None

    def __contains__(self, number: int) -> bool:
        return (self.at_least is None or number >= self.at_least) and (
            self.at_most is None or number <= self.at_most
        )


class When(Value):
    """What must be true of a person: every field given here, each as one of what it lists."""

    age_years: Range | None = None
    active: bool | None = None
    goals: tuple[Goal, ...] | None = None
    conditions: tuple[Condition, ...] | None = None
    symptoms: tuple[Symptom, ...] | None = None
    falls_past_year: Range | None = None
    unsteady: bool | None = None
    afraid_of_falling: bool | None = None
    needs_arms_to_stand: bool | None = None
    walking_aid: tuple[WalkingAid, ...] | None = None
    balance_medicine: bool | None = None
    blood_thinner: bool | None = None
    alcohol_often: bool | None = None
    pain_now: Range | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("a rule without a condition would apply to everybody")
        return self

    def holds(self, person: Person) -> bool:
        """Whether all of it is true of the person."""
        return all(_holds(wanted, getattr(person, field)) for field, wanted in self.given())

    def given(self) -> list[tuple[str, Any]]:
        """Give what is asked for: each field of a person with what it must be."""
        fields = ((field, getattr(self, field)) for field in type(self).model_fields)
        return [(field, wanted) for field, wanted in fields if wanted is not None]


class ScreeningRule(Value):
    """One row of the table: condition, consequence, reason, source."""

    id: str
    when: When
    outcome: Outcome
    because: Message  # to the walker
    call: Literal["now", "strong", "sudden", "one_side"] | None = None  # an ambulance, if it is so
    ask: Message | None = None  # what to ask or tell the professional
    precautions: tuple[Precaution, ...] = ()
    source: tuple[str, ...]
    urgent: bool = False

    @model_validator(mode="after")
    def _is_of_use(self) -> Self:
        if self.outcome is Outcome.GO:
            raise ValueError("a rule asks for care; nothing needs to be said to let somebody go")
        if self.outcome is Outcome.ASK_FIRST and not self.ask:
            raise ValueError("a rule that sends somebody to a professional says what to ask")
        if self.urgent and self.outcome is not Outcome.ASK_FIRST:
            raise ValueError("what is urgent needs a professional first")
        if self.call and not self.urgent:
            raise ValueError("what may need an ambulance is urgent")
        if not self.urgent and not self.precautions:
            raise ValueError("name the precautions, which stay when a professional has agreed")
        return self


@cache
def rules() -> tuple[ScreeningRule, ...]:
    """Give every rule, in the order in which its reason is told."""
    folder = files("retrowalk.screening") / "data"
    return read_entries(folder, "rules.toml", "rule", ScreeningRule)


def _holds(wanted: Any, answer: Any) -> bool:
    if isinstance(wanted, bool):
        return wanted is answer
    if isinstance(answer, frozenset | tuple):
        return not set(answer).isdisjoint(wanted)
    return answer in wanted
