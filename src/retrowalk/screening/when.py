"""A condition on what a person told: when a rule applies, and when a question is asked at all."""

from typing import Any, Self

from pydantic import model_validator

from retrowalk.person import (
    Condition,
    Experience,
    FallDetail,
    Goal,
    Person,
    Place,
    PoolConcern,
    Symptom,
    WalkingAid,
)
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
    experience: tuple[Experience, ...] | None = None
    goals: tuple[Goal, ...] | None = None
    conditions: tuple[Condition, ...] | None = None
    symptoms: tuple[Symptom, ...] | None = None
    falls_past_year: Range | None = None
    fall_details: tuple[FallDetail, ...] | None = None
    unsteady: bool | None = None
    afraid_of_falling: bool | None = None
    needs_arms_to_stand: bool | None = None
    cannot_walk_ten_metres: bool | None = None
    walking_aid: tuple[WalkingAid, ...] | None = None
    balance_medicine: bool | None = None
    blood_thinner: bool | None = None
    alcohol_often: bool | None = None
    pain_now: Range | None = None
    usual_pain: Range | None = None
    places: tuple[Place, ...] | None = None
    pool_concerns: tuple[PoolConcern, ...] | None = None
    partner: bool | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("without a condition it would hold for everybody")
        return self

    def holds(self, person: Person) -> bool:
        """Whether all of it is true of the person."""
        return all(_holds(wanted, getattr(person, field)) for field, wanted in self.given())

    def given(self) -> list[tuple[str, Any]]:
        """Give what is asked for: each field of a person with what it must be."""
        fields = ((field, getattr(self, field)) for field in type(self).model_fields)
        return [(field, wanted) for field, wanted in fields if wanted is not None]


def _holds(wanted: Any, answer: Any) -> bool:
    if isinstance(wanted, bool):
        return wanted is answer
    if isinstance(answer, frozenset | tuple):
        return not set(answer).isdisjoint(wanted)
    return answer in wanted
