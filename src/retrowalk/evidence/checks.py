"""What can be worked out again from printed figures, worked out again.

Three things are checked: every effect size against the means or the p value it was derived from,
our pooling against worked examples printed with their parts, and every published pool whose parts
are all known against those parts.
"""

from functools import cache
from typing import Literal

from retrowalk.data import read_entries
from retrowalk.evidence.pooling import pool, t_quantile
from retrowalk.evidence.studies import DATA, published, studies
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
    sized = (_effect_size(study) for study in studies() if study.how != "none")
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


def size_from_print(study: Study) -> tuple[float, float]:
    """Work Hedges g and its standard error out from what the study printed.

    From means and SDs with the correction for few people and the variance of Hedges (Borenstein et
    al. 2009, "Introduction to Meta-Analysis", chapter 4); from a p value as if of an unpaired t
    test, which is an approximation.
    """
    if study.n is None:
        raise ValueError(f"{study.id} prints no number of people")
    (backward, other), (sd, other_sd) = study.means or (0.0, 0.0), study.sds or (1.0, 1.0)
    ours, theirs = study.n
    people = ours + theirs
    if study.p is not None:
        backward = t_quantile(study.p, people - 2) * (1 / ours + 1 / theirs) ** 0.5
    within = ((ours - 1) * sd**2 + (theirs - 1) * other_sd**2) / (people - 2)
    g = (1 - 3 / (4 * people - 9)) * (backward - other) / within**0.5
    variance = people / (ours * theirs) + g**2 / (2 * (people - 3.94))
    return (-g if study.lower_is_better else g), variance**0.5


def _effect_size(study: Study) -> Check:
    g, se = size_from_print(study)
    agrees = abs(g - (study.g or 0)) <= PRINTED and abs(se - (study.se or 0)) <= PRINTED
    what = f"{study.name}, {study.outcome.english}"
    return Check(kind="effect_size", what=what, given=study.g, found=round(g, 4), agrees=agrees)


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
