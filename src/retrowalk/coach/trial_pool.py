"""Trials for a study: of each what its pairs differ by, and nothing of whom it is.

A file holds as many trials as are put into it. Put together they give a mean and how far people
differ, and no verdict: that is given by the evidence of the house alone, by its own rules.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from retrowalk.coach.trial_kept import Trial
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.trials.pooling import PooledTrials, pool_trials
from retrowalk.trials.types import Finding, Question, Verdict
from retrowalk.value import AtMost, Value

KIND = "retrowalk-trials"
MOST = 100_000
"""Trials that a file may hold."""

Number = Annotated[float, Field(allow_inf_nan=False)]


class PoolEntry(Value):
    """One trial: its question, length and differences, backward less forward, in its own unit.

    ``key`` is the same for the same trial, so that none counts twice, and tells nothing of it.
    """

    key: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    question: Question
    weeks: Annotated[int, Field(ge=1, le=104)]
    pairs: Annotated[int, Field(ge=1, le=24)]
    differences: Annotated[tuple[Number, ...], Field(max_length=24)]
    effect: Number
    standard_error: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None
    stopped: Annotated[str, AtMost(20)] = ""


class PoolFile(Value):
    """Trials of any number of people."""

    kind: Literal["retrowalk-trials"]
    version: Literal[1]
    trials: Annotated[tuple[PoolEntry, ...], Field(max_length=MOST)]


class Pooled(Value):
    """Trials of one question put together; ``twice`` came again in another file."""

    pooled: PooledTrials
    twice: int


def entry_of(trial: Trial, finding: Finding) -> PoolEntry:
    """Give what of a trial that is over may be shared.

    Raises
    ------
    InvalidAnswer
        if there is no difference of any pair
    """
    if finding.effect is None or not finding.differences:
        raise InvalidAnswer(Message("trial-pool-no"))
    return PoolEntry(
        key=hashlib.sha256(f"{KIND}/{finding.digest}".encode()).hexdigest(),
        question=finding.question,
        weeks=trial.plan.weeks,
        pairs=finding.pairs,
        differences=tuple(round(one, 4) for one in finding.differences),
        effect=finding.effect,
        standard_error=finding.standard_error,
        stopped=trial.stopped or "",
    )


def to_file(entries: Iterable[PoolEntry]) -> str:
    """Write trials as a file, in no order that tells anything."""
    ordered = sorted(entries, key=lambda one: one.key)
    file: dict[str, Any] = {
        "kind": KIND,
        "version": 1,
        "trials": [one.model_dump(mode="json") for one in ordered],
    }
    return json.dumps(file, indent=1) + "\n"


def read_file(name: str, text: str) -> tuple[PoolEntry, ...]:
    """Read the trials of a file.

    Raises
    ------
    InvalidAnswer
        if it is none, or damaged
    """
    try:
        return PoolFile.model_validate_json(text).trials
    except ValidationError:
        raise InvalidAnswer(Message("trial-pool-unfit", file=name)) from None


def put_together(entries: Sequence[PoolEntry]) -> tuple[Pooled, ...]:
    """Put trials together, question by question; one that came twice counts once.

    Raises
    ------
    NotEnoughStudies
        if there are too few of a question
    """
    known = {one.key: one for one in entries}
    of: dict[Question, list[PoolEntry]] = {}
    for one in known.values():
        of.setdefault(one.question, []).append(one)
    twice = len(entries) - len(known)
    return tuple(
        Pooled(pooled=pool_trials([_finding(one) for one in some]), twice=twice)
        for _, some in sorted(of.items())
    )


def _finding(one: PoolEntry) -> Finding:
    """Give a trial as a finding again; what is not in the file is not known, and not asked for."""
    return Finding(
        question=one.question,
        digest=one.key,
        effect=one.effect,
        low=None,
        high=None,
        level=0.95,
        p=None,
        smallest_p=1.0,
        backward_days=0,
        forward_days=0,
        pairs=one.pairs,
        differences=one.differences,
        standard_error=one.standard_error,
        blocks=(),
        verdict=Verdict.CANNOT_TELL,
        weeks_more=None,
        beside=None,
    )
