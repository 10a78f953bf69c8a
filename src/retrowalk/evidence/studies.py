"""The studies, and what can honestly be said when they are put together."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from retrowalk.data import read_entries
from retrowalk.errors import InvalidData
from retrowalk.evidence.pooling import FEWEST, pool
from retrowalk.evidence.types import (
    Expectation,
    Pooled,
    Published,
    Source,
    Study,
    Summary,
    Unread,
)
from retrowalk.languages import Message, capital
from retrowalk.practice import SOURCE_IDS, load

DATA = files("retrowalk.evidence") / "data"


@cache
def studies() -> tuple[Study, ...]:
    """Give every study result whose figures were read in the source."""
    return read_about_claims(DATA, "studies.toml", "study", Study)


@cache
def published() -> tuple[Published, ...]:
    """Give the pooled results that others have printed."""
    return read_about_claims(DATA, "published.toml", "published", Published)


@cache
def unread() -> tuple[Unread, ...]:
    """Give the studies that are known by name only: never shown as evidence, counted as missing."""
    return read_about_claims(DATA, "unread.toml", "unread", Unread)


About = TypeVar("About", bound=Source | Expectation)


def read_about_claims(
    folder: Traversable, file: str, table: str, kind: type[About]
) -> tuple[About, ...]:
    """Read entries as :func:`retrowalk.data.read_entries` does; each bears on known claims.

    Raises
    ------
    InvalidData
        Besides, when the practice has no such claim, and the articles no such fact.
    """
    entries = read_entries(folder, file, table, kind)
    known = {*SOURCE_IDS, *(claim.id for claim in load().claims)}
    unknown = [(one.id, name) for one in entries for name in one.claims if name not in known]
    if unknown:
        raise InvalidData(
            "\n".join(
                f"{file}, {table} '{entry}': claims.toml has no '{name}', nor have the articles."
                for entry, name in unknown
            )
        )
    return entries


def summarise(outcome: Message, group: Message) -> Summary:
    """Put the comparisons of an outcome in one group of people together.

    Those that give no size are counted. Lower bounds are left out of the pool: they are no
    estimates. Changes within one group of walkers are left out altogether: they are no
    comparisons.
    """
    of = (outcome.text, group.text)
    compared = [s for s in studies() if s.compares and (s.outcome.text, s.group.text) == of]
    sized = [(s.g, s.se) for s in compared if s.how in ("exact", "from_p")]
    effects = [g for g, _ in sized if g is not None]
    errors = [se for _, se in sized if se is not None]
    pooled = pool(effects, errors) if len(sized) >= FEWEST else None
    nulls = sum(study.result == "no_difference" for study in compared)
    return Summary(
        outcome=outcome,
        group=group,
        pooled=pooled,
        sized=len(sized),
        unsized=len(compared) - len(sized),
        nulls=nulls,
        sentence=Message(
            "evidence-summary",
            outcome=capital(outcome),
            group=group,
            comparisons=len(compared),
            sized=len(sized),
            nulls=nulls,
            verdict=_verdict(pooled),
        ),
    )


def _verdict(pooled: Pooled | None) -> Message:
    if pooled is None:
        return Message("evidence-too-few")
    low, high = pooled.interval
    least, most = pooled.prediction
    return Message("evidence-pooled", size=pooled.size, low=low, high=high, least=least, most=most)
