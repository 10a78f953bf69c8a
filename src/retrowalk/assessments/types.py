"""What a standard test is, what comes of doing it, and what can be said about that."""

from datetime import date
from enum import StrEnum
from itertools import zip_longest
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from retrowalk.languages import Message
from retrowalk.person import Condition, Person, Sex
from retrowalk.practice.entry import Slug
from retrowalk.value import Value

Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
Unit = Literal["s", "m/s", "stands", "stances"]


class Reference(Value):
    """Where something is from: author and year, and where to find it."""

    citation: str
    doi: str = ""
    url: str = ""
    secondary: bool = False  # read on a page that quotes it, not in the source itself

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if not self.doi and not self.url:
            raise ValueError("a source has a DOI or an address")
        return self

    @property
    def address(self) -> str:
        """Where it can be read."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url

    @property
    def words(self) -> Message:
        """The source in a line, saying so where it is a secondary one."""
        where = f"doi:{self.doi}" if self.doi else self.url
        line = Message.verbatim(f"{self.citation}, {where}")
        return Message("assessments-secondary", source=line) if self.secondary else line


class Demand(StrEnum):
    """What a test asks of the body; the clearance decides which of them are offered."""

    EVERYDAY = "everyday"  # rising, walking forward, turning: what a day holds anyway
    BALANCE = "balance"
    EFFORT = "effort"
    BACKWARD = "backward"
    FAR_BACKWARD = "far_backward"


class StandardTest(Value):
    """A standard test: how it is done, what of it counts, and where it is from.

    Each trial is given as seconds, or as a count where ``unit`` is one. ``counts`` says which of
    them is the result; ``distance_m`` turns the seconds of a walk into its speed; a trial ends at
    ``longest_s``, which is also how long each of the ``stances`` is to be held.
    """

    id: Slug
    name: Message
    shows: Message
    unit: Unit
    better: Literal["less", "more"]
    demand: Demand
    steps: tuple[Message, ...]
    kit: tuple[Message, ...]
    space: Message
    safety: tuple[Message, ...]
    by_phone: Message | None = None  # how to record it; empty where a phone can't tell
    trials: Annotated[int, Field(ge=1)]
    practice: bool = False  # a trial that does not count comes first
    counts: Literal["fastest", "longest", "mean", "only", "held"]
    counts_why: Message
    least: Annotated[float, Field(ge=0)]  # beyond these a trial is a slip of the finger
    most: Positive
    distance_m: Positive | None = None
    longest_s: Positive | None = None
    stances: tuple[Message, ...] = ()
    caution: Message  # what a result does not tell
    drawing: str = ""
    after: Slug | None = None  # the test to have done before this one
    source: tuple[Reference, ...] = Field(min_length=1)
    limits: tuple["Limit", ...] = ()  # for a professional, never a verdict
    important: tuple["Important", ...] = ()

    @property
    def backward(self) -> bool:
        """Whether it is walked backward."""
        return self.demand in (Demand.BACKWARD, Demand.FAR_BACKWARD)

    @property
    def counted(self) -> bool:
        """Whether a trial is a count and not a time."""
        return self.unit == "stands"


class AgeAndSex(Value):
    """Of whom a figure holds: an age, and a sex where the figure has one."""

    sex: Sex | None = None
    youngest: int = 0
    oldest: int = 120

    def holds_for(self, person: Person) -> bool:
        """Whether the person is like the group in age, and in sex where the group has one."""
        in_age = self.youngest <= person.age_years <= self.oldest
        return in_age and self.sex in (None, person.sex)

    @property
    def people(self) -> Message:
        """Who they are, in words: "women of 65 to 69"."""
        return Message(
            "assessments-people",
            sex=self.sex or "any",
            youngest=self.youngest,
            oldest=self.oldest,
        )


class Norm(AgeAndSex):
    """How a reference group did: a range, or a mean where no more was printed."""

    id: Slug
    test: Slug
    group: Message
    n: Message
    statistic: Message
    low: Positive
    high: Positive | None = None  # None where ``low`` is a mean by itself
    of_people: bool = False  # whether people lie in the range, and not only their mean
    note: Message | None = None
    source: Reference


class NormRow(AgeAndSex):
    """A line of a table of norms."""

    low: Positive
    high: Positive | None = None


class NormTable(Value):
    """A published table of norms by age, or by age and sex."""

    id: Slug
    test: Slug
    n: Message
    statistic: Message
    of_people: bool = False
    note: Message | None = None
    source: Reference
    rows: tuple[NormRow, ...] = Field(min_length=2)

    def norms(self) -> tuple[Norm, ...]:
        """Give each line as a norm of its own."""
        same = {name: getattr(self, name) for name in type(self).model_fields if name != "rows"}
        return tuple(
            Norm(**same | dict(row) | {"id": self._name(row), "group": row.people})
            for row in self.rows
        )

    def _name(self, row: NormRow) -> str:
        return "_".join(filter(None, (self.id, row.sex, str(row.youngest))))


class LimitRow(AgeAndSex):
    """At how much a limit lies for one age and sex, in the unit of the test."""

    at: Positive


Shares = Annotated[tuple[Annotated[float, Field(ge=0, le=1)], ...], Field(max_length=2)]


class Limit(Value):
    """A published limit of a raised risk of falling, and how well it tells who falls.

    Of results on its worse side (``at`` or slower, or under ``at`` where more is better)
    ``sensitivity`` is the share of those who fell, ``1 - specificity`` that of those who did not;
    two numbers are a range, none is what was not printed. ``area`` is that under the ROC curve.
    """

    id: Slug
    test: Slug
    group: Message
    n: Message | None = None
    falls: Literal["before", "after", "unsaid"]  # the test, over some months
    rows: tuple[LimitRow, ...] = Field(min_length=1)
    sensitivity: Shares = ()
    specificity: Shares = ()
    area: Annotated[float, Field(ge=0.5, le=1)] | None = None
    condition: Condition | None = None  # whom it was found in, where screening knows it
    note: Message | None = None
    source: Reference


class Important(Value):
    """How much of a change people notice, or call large; what repeats vary by is another matter."""

    id: Slug
    test: Slug
    group: Message
    n: Annotated[int, Field(gt=0)]
    statistic: Message
    low: Positive
    high: Positive
    condition: Condition | None = None
    source: Reference


class Repeat(Value):
    """How much repeats of a test vary: a smaller change can't be told from chance (MDC95)."""

    id: Slug
    test: Slug
    group: Message  # as it stands after "in"
    n: Annotated[int, Field(gt=0)]
    mdc: Positive  # in the unit of the test
    condition: Condition | None = None  # of the group, where screening knows it
    source: Reference


class Part(Value):
    """A part of a recorded trial, seconds from the start of the recording."""

    name: str
    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        """Length of the part, seconds."""
        return self.end_s - self.start_s

    @property
    def words(self) -> Message:
        """What the walker did in it."""
        return Message(f"assessments-part-{self.name.replace(' ', '_')}")


class Result(Value):
    """What came of a test: the value that counts, and the trials it is from."""

    schema_version: int = 1
    test: Slug
    value: float
    unit: Unit
    trials: tuple[float, ...]
    how: Literal["hand", "recording"] = "hand"
    parts: tuple[Part, ...] = ()  # of the trials, where a recording told them
    notes: tuple[Message, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _of_sentences(cls, kept: Any) -> Any:
        """Take what 0.1.0 kept: sentences, and beside them what each was said from."""
        match kept:
            case {"notes": [*notes], "notes_said": [*said], **others}:
                notes = [_note(*note) for note in zip_longest(notes, said)]
                return {**others, "notes": notes}
        return kept

    @property
    def words(self) -> Message:
        """The value with its unit."""
        return amount(self.value, self.unit)


def _note(sentence: Any, said_from: Any) -> Any:
    match said_from:
        case {"message": str(message), "values": dict(values)}:
            return {"id": message, "values": values, "text": sentence}
    return sentence


class Judgement(StrEnum):
    """How a change compares with what repeats of the test vary by."""

    WITHIN = "within"
    UNSURE = "unsure"  # more than in some groups, less than in others
    BETTER = "better"
    WORSE = "worse"
    UNKNOWN = "unknown"  # nobody measured how much repeats vary


class ResultChange(Value):
    """A change between two results, judged against the minimal detectable change."""

    test: Slug
    difference: float  # after minus before
    judgement: Judgement
    sentence: Message
    source: tuple[Reference, ...] = ()


class Standing(Value):
    """A reference group beside a result; it says where the group lies, and no more than that."""

    norm: Norm
    sentence: Message


class Done(Value):
    """A test that was done on a day."""

    on: date
    result: Result


class Due(Value):
    """A test to do, from a day on, and why then."""

    test: Slug
    on: date
    why: Message


_DIGITS = {"s": 1, "m/s": 2, "stands": 0, "stances": 0}
_NAMED = {"m/s": "mps"}


def amount(value: float, unit: Unit) -> Message:
    """Write a value with its unit, to the digits that mean something."""
    return Message(f"assessments-amount-{_NAMED.get(unit, unit)}", value=_rounded(value, unit))


def span(low: float, high: float, unit: Unit) -> Message:
    """Write a range with its unit."""
    if low == high:
        return amount(low, unit)
    return Message(
        f"assessments-span-{_NAMED.get(unit, unit)}",
        low=_rounded(low, unit),
        high=_rounded(high, unit),
    )


def _rounded(value: float, unit: Unit) -> float:
    digits = _DIGITS[unit]
    return round(value, digits) if digits else value
