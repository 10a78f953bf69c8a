"""The studies, and what can honestly be said when they are put together."""

from datetime import date
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from retrowalk.data import read_entries, read_table
from retrowalk.errors import InvalidData
from retrowalk.evidence.pooling import FEWEST, pool
from retrowalk.evidence.tables import DATA, Arm, Bias, arms, biases, sizes
from retrowalk.evidence.types import (
    Comparator,
    Expectation,
    Fact,
    Pooled,
    Published,
    Source,
    Study,
    Summary,
    Unread,
)
from retrowalk.evidence.worksheet import worksheet
from retrowalk.languages import Message, capital, dated
from retrowalk.practice import SOURCE_IDS, load

READ_UNTIL = date(2026, 11, 28)


def searched() -> Message:
    """Say what was read, and until when: what was not found may well exist."""
    return Message("evidence-searched", day=dated("long", READ_UNTIL))


@cache
def studies() -> tuple[Study, ...]:
    """Give every study result that was read in the source, with its figures and its bias.

    Raises
    ------
    InvalidData
        Besides, when a row of the tables belongs to no study.
    """
    told = read_about_claims(DATA, "studies.toml", "study", Study)
    ids, names = {study.id for study in told}, {study.name for study in told}
    strangers = {arm.study for arm in arms()} | {size.study for size in sizes()}
    strangers = (strangers - ids) | ({bias.trial for bias in biases()} - names)
    if strangers:
        raise InvalidData(f"studies.toml has no study of: {', '.join(sorted(strangers))}.")
    return tuple(_with_figures(study) for study in told)


def _with_figures(study: Study) -> Study:
    bias = next((one for one in biases() if one.trial == study.name), None)
    sides = {arm.arm: arm for arm in arms() if arm.study == study.id}
    figures: dict[str, Any] = {"bias": bias or Bias(trial=study.name, where="")}
    if sides:
        figures["n"] = (sides["backward"].n, sides["other"].n)
    size = next((one for one in sizes() if one.study == study.id and not one.reading), None)
    if size:
        figures |= size.model_dump(include={"g", "se", "how", "p", "lower_is_better"})
    if size and size.of:
        figures["means"], figures["sds"] = printed(size.of, sides["backward"], sides["other"])
    return Study.model_validate({**dict(study), **figures})


def printed(of: str, *sides: Arm) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Give the means and spreads of two arms, at the end or of the change.

    Raises
    ------
    InvalidData
        Where one of them was not printed.
    """
    means = tuple(getattr(arm, of) for arm in sides)
    spreads = tuple(getattr(arm, f"{of}_sd") for arm in sides)
    if None in (*means, *spreads):
        raise InvalidData(f"arms.csv: {sides[0].study} has no means and spreads of its {of}.")
    return means, spreads


@cache
def published() -> tuple[Published, ...]:
    """Give the pooled results that others have printed."""
    return read_about_claims(DATA, "published.toml", "published", Published)


@cache
def unread() -> tuple[Unread, ...]:
    """Give the studies that are known and show nothing: never evidence, counted as missing."""
    return read_about_claims(DATA, "unread.toml", "unread", Unread)


@cache
def single_facts() -> tuple[Fact, ...]:
    """Give the single facts, each of which bears on known claims."""
    return _about_known_claims("facts.csv", "row", read_table(DATA, "facts.csv", Fact))


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
    return _about_known_claims(file, table, read_entries(folder, file, table, kind))


def _about_known_claims(file: str, table: str, entries: tuple[About, ...]) -> tuple[About, ...]:
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


def summarise(outcome: Message, group: Message, comparator: Comparator = "other") -> Summary:
    """Put the comparisons of an outcome in one group of people, with one thing, together.

    Those that give no size are counted. Lower bounds are left out of the pool: they are no
    estimates. Changes within one group of walkers are left out altogether: they are no
    comparisons.
    """
    of = (outcome.text, group.text, comparator)
    compared = [s for s in studies() if s.compares and _compared_of(s) == of]
    sized = [(s.g, s.se) for s in compared if s.how in ("exact", "from_p")]
    effects = [g for g, _ in sized if g is not None]
    errors = [se for _, se in sized if se is not None]
    pooled = pool(effects, errors) if len(sized) >= FEWEST else None
    nulls = sum(study.result == "no_difference" for study in compared)
    return Summary(
        outcome=outcome,
        group=group,
        comparator=comparator,
        pooled=pooled,
        worksheet=None if pooled else worksheet(compared),
        sized=len(sized),
        unsized=len(compared) - len(sized),
        nulls=nulls,
        sentence=Message(
            "evidence-summary",
            outcome=capital(outcome),
            group=group,
            against=comparator,
            comparisons=len(compared),
            sized=len(sized),
            nulls=nulls,
            verdict=_verdict(pooled),
        ),
    )


def _compared_of(study: Study) -> tuple[str | None, str | None, Comparator]:
    return study.outcome.text, study.group.text, study.comparator


def _verdict(pooled: Pooled | None) -> Message:
    if pooled is None:
        return Message("evidence-too-few")
    low, high = pooled.interval
    least, most = pooled.prediction
    return Message("evidence-pooled", size=pooled.size, low=low, high=high, least=least, most=most)
