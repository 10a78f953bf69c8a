"""An estimate: a number with its interval and its n, or why there is none."""

from typing import Self

from retrowalk.value import Value

LEVEL = 0.95
"""Of every interval."""

BEYOND = (1 - LEVEL) / 2
"""What lies outside an interval, to either side."""


class Estimate(Value):
    """A number that was estimated.

    Attributes
    ----------
    value : None where it can't be told
    low, high : the ends of its 95 % interval; None where there is none
    people, recordings : behind it
    why : the sentence that says why there is no number
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    people: int
    recordings: int
    why: str | None = None

    @classmethod
    def too_few(cls, people: int, recordings: int, fewest: int) -> Self:
        """Say that there are too few people for a number."""
        why = f"too few people: {people} of at least {fewest}"
        return cls(people=people, recordings=recordings, why=why)

    @classmethod
    def none(cls, people: int, recordings: int, why: str) -> Self:
        """Say why there is no number."""
        return cls(people=people, recordings=recordings, why=why)
