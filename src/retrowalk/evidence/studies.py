"""The studies, and what can honestly be said when they are put together."""

from functools import cache
from importlib.resources import files

from retrowalk.evidence.pooling import FEWEST, pool
from retrowalk.evidence.types import Published, Study, Summary
from retrowalk.packaged import read_entries


@cache
def studies() -> tuple[Study, ...]:
    """Give every study result whose figures were read in the source."""
    return read_entries(files("retrowalk.evidence") / "data", "studies.toml", "study", Study)


@cache
def published() -> tuple[Published, ...]:
    """Give the pooled results that others have printed."""
    folder = files("retrowalk.evidence") / "data"
    return read_entries(folder, "published.toml", "published", Published)


def evidence_for(source: str) -> tuple[Study | Published, ...]:
    """Give what bears on a fact of the articles, pooled results first."""
    found: tuple[Study | Published, ...] = (*published(), *studies())
    return tuple(one for one in found if source in one.claims)


def summarise(outcome: str) -> Summary:
    """Put the comparisons of an outcome together, counting those that give no size.

    Lower bounds are left out of the pool: they are no estimates. Changes within one group are
    left out altogether: they are no comparisons.
    """
    compared = [s for s in studies() if s.outcome == outcome and s.result != "within_only"]
    sized = [(s.g, s.se) for s in compared if s.how in ("exact", "from_p")]
    effects = [g for g, _ in sized if g is not None]
    errors = [se for _, se in sized if se is not None]
    pooled = pool(effects, errors) if len(sized) >= FEWEST else None
    unsized = len(compared) - len(sized)
    return Summary(
        outcome=outcome,
        pooled=pooled,
        sized=len(sized),
        unsized=unsized,
        nulls=sum(study.result == "no_difference" for study in compared),
        sentence=_sentence(outcome, len(sized), unsized, pooled is not None),
    )


def _sentence(outcome: str, sized: int, unsized: int, enough: bool) -> str:
    counted = f"{sized} of {sized + unsized} comparisons on {outcome} give a size we can use"
    if enough:
        return f"{counted}; those without one would probably lower the pooled figure."
    return f"{counted}: too few to pool, so we give no figure of our own."
