"""What was printed, as tables: the arms of trials, the sizes they make, their risk of bias.

``studies.toml`` says in words what was done and found; the figures stand here. An empty cell was
not printed, or could not be read.
"""

from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import Field

from retrowalk.data import read_table
from retrowalk.practice.entry import Slug
from retrowalk.value import Value

DATA = files("retrowalk.evidence") / "data"


class Arm(Value):
    """What was printed of one side of a comparison; what was not, or was not seen, is None."""

    study: Slug
    arm: Literal["backward", "other"]
    n: int
    n_is: Literal["printed", "derived", "assumed"]  # assumed: an equal split of a printed total
    start: float | None = None  # means and standard deviations, in ``unit`` of ``scale``
    start_sd: float | None = None
    end: float | None = None
    end_sd: float | None = None
    change: float | None = None
    change_sd: float | None = None
    scale: str = ""
    unit: str = ""
    read: Literal["source", "earlier"]  # earlier: in the source too, by who began these tables
    where: str


class Size(Value):
    """An effect size, and what of the arms it was worked out from."""

    study: Slug
    reading: str = ""  # of what can be read in several ways: which; a worksheet has them all
    how: Literal["exact", "from_p", "bound"]
    of: Literal["end", "change"] | None = None  # the means of an exact one
    spread: Literal["sd", "se"] | None = None  # what the printed spread is, or is read as
    p: Annotated[float, Field(gt=0, lt=1)] | None = None
    lower_is_better: bool = False
    g: float
    se: Annotated[float, Field(gt=0)]


class Bias(Value):
    """What could be read of a trial's risk of bias; None where it was not told.

    Whoever walks knows which way, so that no question asks whether the walkers were blind.
    """

    trial: str  # author and year, as a study is named
    randomised: bool | None = None
    concealed: bool | None = None  # whether the drawing could not be foreseen
    blind_assessors: bool | None = None
    intention_to_treat: bool | None = None
    pedro: Annotated[int, Field(ge=0, le=10)] | None = None  # points on the PEDro scale
    where: str

    @property
    def answers(self) -> dict[str, bool | None]:
        """What was asked, by its name in the catalogue, and whether it was so."""
        return {
            "randomised": self.randomised,
            "concealed": self.concealed,
            "blind-assessors": self.blind_assessors,
            "intention-to-treat": self.intention_to_treat,
        }


@cache
def arms() -> tuple[Arm, ...]:
    """Give the two sides of each comparison that has figures, the backward one first."""
    return read_table(DATA, "arms.csv", Arm)


@cache
def sizes() -> tuple[Size, ...]:
    """Give the effect sizes, and what each was worked out from."""
    return read_table(DATA, "effects.csv", Size)


@cache
def biases() -> tuple[Bias, ...]:
    """Give what is known of the risk of bias, a trial a row."""
    return read_table(DATA, "bias.csv", Bias)
