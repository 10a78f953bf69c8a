"""What can be worked out again from printed figures, worked out again.

Three things are checked: every effect size against the means or the p value of its arms,
our pooling against worked examples printed with their parts, and every published pool whose parts
are all known against those parts.
"""

from functools import cache
from typing import Literal

from retrowalk.data import read_entries
from retrowalk.evidence.pooling import pool, t_quantile
from retrowalk.evidence.studies import printed, published, studies
from retrowalk.evidence.tables import DATA, Arm, Size, arms, sizes
from retrowalk.evidence.types import Published, Study, Worked
from retrowalk.value import Value

PRINTED = 0.0006  # sizes are kept to three digits
POOLED = 0.0001  # as the worked examples are printed
REPRODUCED = 0.05  # others pool by other methods


class Check(Value):
    """One figure, what it was worked out to be, and whether the two agree.

    ``given`` and ``found`` are None where the parts of a published pool are not known.
    """

    kind: Literal["effect_size", "worked_example", "published_pool"]
    what: str
    given: float | None = None
    found: float | None = None
    agrees: bool | None = None


@cache
def worked() -> tuple[Worked, ...]:
    """Give the worked examples of pooling."""
    return read_entries(DATA, "worked.toml", "worked", Worked)


def check() -> tuple[Check, ...]:
    """Work everything out again."""
    sized = (_effect_size(size) for size in sizes())
    examples = (one for example in worked() for one in _worked(example))
    pools = (reproduced(one, studies()) for one in published())
    return (*sized, *examples, *pools)


def reproduced(pooled: Published, known: tuple[Study, ...]) -> Check:
    """Pool the parts of a published result again; says so where they are not all known."""
    what = f"{pooled.name}, {pooled.outcome.english}"
    if not pooled.parts:
        return Check(kind="published_pool", what=what)
    parts = [(s.g, s.se) for s in known if s.id in pooled.parts]
    again = pool([g for g, _ in parts if g is not None], [se for _, se in parts if se is not None])
    return _compared("published_pool", what, pooled.size, again.size, REPRODUCED)


def size_from_print(size: Size, backward: Arm, other: Arm) -> tuple[float, float]:
    """Work Hedges g and its standard error out from what was printed of two arms.

    From means and SDs with the correction for few people and the variance of Hedges (Borenstein et
    al. 2009, "Introduction to Meta-Analysis", chapter 4); from a p value as if of an unpaired t
    test, which is an approximation. A standard error is that of the mean: times the root of n it
    is the SD.
    """
    ours, theirs = backward.n, other.n
    people = ours + theirs
    if size.of:
        (mean, other_mean), spreads = printed(size.of, backward, other)
        wide = (ours, theirs) if size.spread == "se" else (1, 1)
        sd, other_sd = (spread * n**0.5 for spread, n in zip(spreads, wide, strict=True))
        within = ((ours - 1) * sd**2 + (theirs - 1) * other_sd**2) / (people - 2)
        d = (mean - other_mean) / within**0.5
    elif size.p is None:
        raise ValueError(f"effects.csv: {size.study} names neither means nor a p value")
    else:
        d = t_quantile(size.p, people - 2) * (1 / ours + 1 / theirs) ** 0.5
    g = (1 - 3 / (4 * people - 9)) * d
    variance = people / (ours * theirs) + g**2 / (2 * (people - 3.94))
    return (-g if size.lower_is_better else g), variance**0.5


def _effect_size(size: Size) -> Check:
    study = next(one for one in studies() if one.id == size.study)
    backward, other = (arm for arm in arms() if arm.study == size.study)
    g, se = size_from_print(size, backward, other)
    agrees = abs(g - size.g) <= PRINTED and abs(se - size.se) <= PRINTED
    what = f"{study.name}, {study.outcome.english}"
    if size.reading:
        what += f" ({size.reading.replace('_', ' ')})"
    return Check(kind="effect_size", what=what, given=size.g, found=round(g, 4), agrees=agrees)


def _worked(example: Worked) -> tuple[Check, Check]:
    pooled = pool(example.effects, example.errors)
    what = f"{example.name}, {example.about}"
    return (
        _compared("worked_example", what, example.size, pooled.size, POOLED),
        _compared("worked_example", f"{what}: tau²", example.tau2, pooled.tau2, POOLED),
    )


def _compared(
    kind: Literal["worked_example", "published_pool"],
    what: str,
    given: float,
    found: float,
    within: float,
) -> Check:
    agrees = abs(given - found) <= within
    return Check(kind=kind, what=what, given=given, found=round(found, 4), agrees=agrees)
