"""From the trials of a test to the value that counts."""

import math
from collections.abc import Sequence
from itertools import takewhile
from statistics import fmean
from typing import Literal

from retrowalk.assessments.types import Part, Result, StandardTest
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message

_WRITTEN_OUT = 1e9  # beyond this a number has more digits than a sentence can hold


def score(
    test: StandardTest,
    trials: Sequence[float],
    *,
    how: Literal["hand", "recording"] = "hand",
    parts: tuple[Part, ...] = (),
    notes: tuple[Message, ...] = (),
) -> Result:
    """Turn the trials of a test, each in seconds or as a count, into its result.

    Raises
    ------
    InvalidAnswer
        if there are none or too many, or one can't be true
    """
    if not 1 <= len(trials) <= test.trials:
        raise InvalidAnswer(
            Message("assessments-trials", test=test.name, trials=test.trials, told=len(trials))
        )
    for trial in trials:
        _check(test, trial)
    longest = test.longest_s if not test.counted else None
    counted = [min(trial, longest) if longest else trial for trial in trials]
    missing = test.trials - len(trials)
    if missing and not test.stances:
        notes = (*notes, Message("assessments-note-missing", missing=missing))
    return Result(
        test=test.id,
        value=_value(test, counted),
        unit=test.unit,
        trials=tuple(counted),
        how=how,
        parts=parts,
        notes=notes,
    )


def _check(test: StandardTest, trial: float) -> None:
    possible = math.isfinite(trial) and test.least <= trial <= test.most
    if not possible or (test.counted and trial != int(trial)):
        message = "assessments-count" if test.counted else "assessments-seconds"
        written = trial if abs(trial) < _WRITTEN_OUT else f"{trial:g}"
        raise InvalidAnswer(
            Message(message, test=test.name, told=written, least=test.least, most=test.most)
        )


def _value(test: StandardTest, trials: Sequence[float]) -> float:
    if test.counts == "held":
        held = takewhile(lambda trial: trial >= (test.longest_s or 0.0), trials)
        return float(sum(1 for _ in held))
    if test.counts == "mean":
        value = fmean(trials)
    elif test.counts == "fastest":
        value = min(trials)
    else:
        value = max(trials)
    return value if test.distance_m is None or test.unit == "s" else test.distance_m / value
