"""What is known from studies: single results, and pooled ones."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from retrowalk.practice.types import Slug, SourceId
from retrowalk.value import Value


class Study(Value):
    """One outcome of one study; entries that share a citation are the same people."""

    id: Slug
    claims: tuple[SourceId, ...]  # what of the articles it bears on
    citation: str
    doi: str = ""
    people: str
    dose: str
    against: str
    outcome: str
    n: tuple[int, int] | None = None  # people backward, people in comparison
    result: Literal["better", "no_difference", "within_only"]
    g: float | None = None  # Hedges g, positive where backward did better
    se: Annotated[float, Field(gt=0)] | None = None
    how: Literal["exact", "from_p", "bound", "none"]  # how g was come by
    finding: str

    @model_validator(mode="after")
    def _has_a_size_or_says_none(self) -> Self:
        sized = self.g is not None and self.se is not None
        if sized is (self.how == "none"):
            raise ValueError("g and se are given exactly where 'how' says where they come from")
        return self


class Published(Value):
    """A pooled result as its authors printed it; positive where backward did better."""

    id: Slug
    claims: tuple[SourceId, ...]
    citation: str
    doi: str
    people: str
    outcome: str
    measure: str
    trials: int | None = None
    size: float
    interval: tuple[float, float] | None = None  # 95 %
    note: str


class Pooled(Value):
    """Effects pooled with random effects; intervals are 95 %."""

    studies: int
    size: float
    interval: tuple[float, float]  # of the mean effect
    prediction: tuple[float, float]  # where the effect of a new study would lie
    tau2: float  # variance of the true effects
    i2: float  # share of the variance that is between studies, 0 to 1


class Summary(Value):
    """What our own pooling can say of an outcome; ``pooled`` is None under five studies."""

    outcome: str
    pooled: Pooled | None
    sized: int  # studies whose effect has a size
    unsized: int  # comparisons without a size: leaving them out flatters the pool
    nulls: int  # comparisons, sized or not, that found no difference
    sentence: str
