"""What a walker's own trial is made of: its question, its plan, what was observed, what came of it.

The words are those of CENT 2015, the reporting of n-of-1 trials (Vohra et al. 2015,
doi 10.1136/bmj.h1738): a pair is two blocks, one of each arm, in an order drawn by lot.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from retrowalk.value import AtMost, Value

FEWEST_PAIRS, MOST_PAIRS = 2, 12
"""More pairs than twelve are half a year of weekly blocks; the test lists all of 2^pairs orders."""


class Arm(StrEnum):
    """What a block is of: the practice that is asked about, or what it is compared with."""

    BACKWARD = "backward"
    FORWARD = "forward"

    @property
    def other(self) -> "Arm":
        """The arm that the other block of the pair is of."""
        return Arm.FORWARD if self is Arm.BACKWARD else Arm.BACKWARD


class Question(StrEnum):
    """What a trial asks: one of these, and no other beside it."""

    KNEE_PAIN = "knee_pain"
    STIFFNESS = "stiffness"
    STEADINESS = "steadiness"
    CALM = "calm"
    BACKWARD_SPEED = "backward_speed"
    FORWARD_SPEED = "forward_speed"
    CHAIR_STANDS = "chair_stands"


class Measure(Value):
    """How a question is measured: its scale, which way is better, and how much of it matters.

    ``step`` is between two answers that can be told apart, None of a continuous measure.
    ``matters`` is the difference that a trial is planned to see, in the same unit. ``told`` is
    how often it is asked for: each day, or once in each block, at its end.
    """

    question: Question
    low: float
    high: float
    step: Annotated[float, Field(gt=0)] | None
    better: Literal["less", "more"]
    unit: Literal["points", "m/s", "stands"]
    told: Literal["per_day", "per_block"]
    matters: Annotated[float, Field(gt=0)]

    @property
    def sign(self) -> int:
        """1 where more is better, else -1."""
        return 1 if self.better == "more" else -1


def _scale(question: Question, better: Literal["less", "more"]) -> Measure:
    """Describe an answer from 0 to 10, told each day; a point of it matters.

    Salaffi et al. 2004, doi 10.1016/j.ejpain.2003.09.004, for pain; for the others it is taken
    over from there.
    """
    return Measure(
        question=question,
        low=0,
        high=10,
        step=1,
        better=better,
        unit="points",
        told="per_day",
        matters=1,
    )


def _test(
    question: Question, high: float, step: float | None, unit: Literal["m/s", "stands"], m: float
) -> Measure:
    """Describe a test that is done at the end of each block; more is better."""
    return Measure(
        question=question,
        low=0,
        high=high,
        step=step,
        better="more",
        unit=unit,
        told="per_block",
        matters=m,
    )


MEASURES: Mapping[Question, Measure] = MappingProxyType(
    {
        measure.question: measure
        for measure in (
            _scale(Question.KNEE_PAIN, "less"),
            _scale(Question.STIFFNESS, "less"),
            _scale(Question.STEADINESS, "more"),
            _scale(Question.CALM, "more"),
            # 0.1 m/s of walking: Perera et al. 2006, J Am Geriatr Soc 54:743-749; for
            # backward speed we read none, and take the same.
            _test(Question.BACKWARD_SPEED, 2.5, None, "m/s", 0.1),
            _test(Question.FORWARD_SPEED, 3.5, None, "m/s", 0.1),
            # Two stands in 30 s: Wright et al. 2011, J Orthop Sports Phys Ther, hip osteoarthritis.
            _test(Question.CHAIR_STANDS, 60, 1, "stands", 2),
        )
    }
)


class Block(Value):
    """One block of a plan: its days from ``first`` to ``last``, both of them in it.

    What is observed before ``counts_from`` is of the washout: kept, and not counted.
    """

    number: int  # from 1
    pair: int  # from 1
    arm: Arm
    first: date
    counts_from: date
    last: date

    def has(self, day: date) -> bool:
        """Tell whether a day is one of the block's."""
        return self.first <= day <= self.last

    def counts(self, day: date) -> bool:
        """Tell whether what is observed on a day counts for the block."""
        return self.counts_from <= day <= self.last


class Plan(Value):
    """A trial as it was laid out before it began; a change of it is another trial.

    ``order`` has the arms of all blocks, two to each pair, as the lot drew them from ``seed``.
    ``carries_on`` is the digest of the trial that could not tell yet, where this one goes on
    with it: its pairs are counted too, and the test is stricter for having looked once already.
    """

    question: Question
    begins: date
    block_days: Annotated[int, Field(ge=2, le=28)] = 7
    washout_days: Annotated[int, Field(ge=0)] = 2
    order: tuple[Arm, ...]
    seed: Annotated[str, AtMost(200), Field(min_length=1)]
    carries_on: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None

    @model_validator(mode="after")
    def _is_of_pairs(self) -> Self:
        firsts, seconds = self.order[::2], self.order[1::2]
        if len(firsts) != len(seconds) or any(
            a is b for a, b in zip(firsts, seconds, strict=False)
        ):
            raise ValueError("the order is of pairs, one block of each arm in every pair")
        if not FEWEST_PAIRS <= len(firsts) <= MOST_PAIRS:
            raise ValueError(f"a trial has {FEWEST_PAIRS} to {MOST_PAIRS} pairs of blocks")
        if self.washout_days >= self.block_days:
            raise ValueError("the washout leaves no day of a block to count")
        return self

    @property
    def pairs(self) -> int:
        """How many pairs of blocks there are."""
        return len(self.order) // 2

    @property
    def weeks(self) -> int:
        """How long the trial is, weeks begun."""
        return -(-len(self.order) * self.block_days // 7)

    @property
    def last(self) -> date:
        """The last day of the last block."""
        return self.begins + timedelta(days=len(self.order) * self.block_days - 1)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks with their days, in order."""
        return _blocks(self.begins, self.block_days, self.washout_days, self.order)

    def on(self, day: date) -> Block | None:
        """Give the block that a day is in; None before the trial and after it."""
        return next((block for block in self.blocks if block.has(day)), None)

    @property
    def digest(self) -> str:
        """SHA-256 of the plan as canonical JSON: keys sorted, no spaces, ASCII; 64 hex digits."""
        told = json.dumps(self.model_dump(mode="json"), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(told.encode("ascii")).hexdigest()


@lru_cache(64)
def _blocks(
    begins: date, block_days: int, washout_days: int, order: tuple[Arm, ...]
) -> tuple[Block, ...]:
    firsts = [begins + timedelta(days=number * block_days) for number in range(len(order))]
    return tuple(
        Block(
            number=number + 1,
            pair=number // 2 + 1,
            arm=arm,
            first=first,
            counts_from=first + timedelta(days=washout_days),
            last=first + timedelta(days=block_days - 1),
        )
        for number, (arm, first) in enumerate(zip(order, firsts, strict=True))
    )


class Observation(Value):
    """What was told or measured on a day; several of one day count as their mean."""

    day: date
    value: Annotated[float, Field(allow_inf_nan=False)]


class Ended(Value):
    """A block that was ended before its last day; from ``on`` on nothing counts for it."""

    block: int
    on: date
    why: Annotated[str, AtMost(100)]


class Variability(Value):
    """How much somebody's answers go up and down with nothing changed.

    ``sd_days`` is the standard deviation between days, ``sd_weeks`` that between the means of
    weeks (as the difference of two weeks next to each other shows it), both in the unit of the
    measure; ``autocorrelation`` is that of a day with the day before. ``days`` and ``weeks`` are
    of how many of the person's own. ``source`` says whose they are: with few of the person's own
    they are weighed with a cautious default, and with none they are it.
    """

    mean: float
    sd_days: Annotated[float, Field(gt=0)]
    sd_weeks: Annotated[float, Field(gt=0)]
    autocorrelation: Annotated[float, Field(ge=0, lt=1)]
    days: Annotated[int, Field(ge=0)]
    weeks: Annotated[int, Field(ge=0)]
    source: Literal["own", "own_and_default", "default"]


class Length(Value):
    """A length that a trial may have, and how likely it is to tell the difference that matters."""

    pairs: int
    weeks: int
    power: Annotated[float, Field(ge=0, le=1)]


class Proposal(Value):
    """What is proposed: a length, why that one, and what all lengths can see.

    ``enough`` is whether the proposed length has the power that a trial should have.
    """

    length: Length
    lengths: tuple[Length, ...]
    effect: float
    enough: bool


class Verdict(StrEnum):
    """What can be said at the end of a trial, for this person."""

    HELPS = "helps"  # probably more than chance
    HARMS = "harms"  # likewise, the other way
    NO_MATTER = "no_matter"  # a difference, if there is one, is less than what matters
    NOT_YET = "not_yet"  # cannot be told yet; so many more weeks would
    CANNOT_TELL = "cannot_tell"  # cannot be told, and more weeks would not


class BlockMean(Value):
    """What a block came to: None where nothing of it counts."""

    block: Block
    mean: float | None
    days: int
    ended: date | None = None


class Beside(Value):
    """The other estimate: a Bayesian one of the same pairs, that can also speak of few.

    ``probability`` is that of backward being better at all, given the pairs and what was known
    of the person's ups and downs beforehand.
    """

    effect: float
    low: float
    high: float
    probability: Annotated[float, Field(ge=0, le=1)]


class Finding(Value):
    """What came of a trial. Effects are backward less forward, in the unit of the measure.

    ``low`` and ``high`` are None where the design cannot give an interval: too few pairs.
    ``standard_error`` is that of the effect by the design, for pooling. ``differences`` are those
    of the pairs that counted, in order, earlier ones of a trial that this carries on first.
    ``smallest_p`` is the least that the test can say with so many pairs.
    """

    question: Question
    digest: str
    effect: float | None
    low: float | None
    high: float | None
    level: Annotated[float, Field(gt=0, lt=1)]  # of the interval
    p: float | None
    smallest_p: float
    backward_days: int
    forward_days: int
    pairs: int
    differences: tuple[float, ...]
    standard_error: float | None
    blocks: tuple[BlockMean, ...]
    verdict: Verdict
    weeks_more: int | None
    beside: Beside | None
