"""Our own pooling where fewer than five sizes are had: worked out in full view, and no verdict.

Sizes alone flatter: comparisons that found nothing print none. So the same studies are pooled
three times, each time with more of them: sizes; besides, what found no difference or whose result
is unclear, as zero; besides, lower bounds. What is printed so that it can be read in several ways
is read in each.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from retrowalk.evidence.pooling import FEWEST_TO_WORK_OUT, pool
from retrowalk.evidence.tables import sizes
from retrowalk.evidence.types import Entry, Line, Pooled, Study, Worksheet

Included = Literal["sizes", "nulls", "bounds"]
GOES_IN: dict[Included, frozenset[str]] = {
    "sizes": frozenset({"exact", "from_p"}),
    "nulls": frozenset({"exact", "from_p", "null"}),
    "bounds": frozenset({"exact", "from_p", "null", "bound"}),
}
FEWEST_TO_SHOW = 2


def worksheet(compared: Sequence[Study]) -> Worksheet | None:
    """Work out what the comparisons of one outcome come to; None where two sizes are not had.

    Each study is one comparison of other people than the next.
    """
    entries = tuple(entry for study in compared for entry in _entries(study))
    names = {entry.name for entry in entries}
    if len(names) < FEWEST_TO_SHOW:
        return None
    readings = tuple(dict.fromkeys(entry.reading for entry in entries if entry.reading)) or ("",)
    chosen = [(included, readings[0]) for included in GOES_IN]
    chosen += [("bounds", reading) for reading in readings[1:]]
    picked = [(*one, _picked(entries, *one)) for one in chosen]
    kept = [picked[0], *(after for before, after in pairwise(picked) if before[2] != after[2])]
    return Worksheet(
        entries=entries,
        lines=tuple(_line(*one) for one in kept),
        left_out=sum(study.name not in names for study in compared),
    )


def _entries(study: Study) -> tuple[Entry, ...]:
    if study.n is None:
        return ()
    people = sum(study.n)
    had = tuple(
        Entry(name=study.name, how=one.how, reading=one.reading, people=people, g=one.g, se=one.se)
        for one in sizes()
        if one.study == study.id
    )
    if had or study.result not in ("no_difference", "unclear"):
        return had
    se = (1 / study.n[0] + 1 / study.n[1]) ** 0.5
    return (Entry(name=study.name, how="null", people=people, g=0.0, se=se),)


def _picked(entries: Sequence[Entry], included: Included, reading: str) -> tuple[Entry, ...]:
    return tuple(
        one for one in entries if one.how in GOES_IN[included] and one.reading in ("", reading)
    )


def _line(included: Included, reading: str, picked: tuple[Entry, ...]) -> Line:
    others = [_pooled(picked[:at] + picked[at + 1 :]) for at in range(len(picked))]
    without = [pooled.size for pooled in others if pooled]
    return Line(
        includes=included,
        reading=reading,
        studies=len(picked),
        people=sum(one.people for one in picked),
        pooled=_pooled(picked),
        without_one=(min(without), max(without)) if without else None,
    )


def _pooled(entries: tuple[Entry, ...]) -> Pooled | None:
    if len(entries) < FEWEST_TO_WORK_OUT:
        return None
    return pool([one.g for one in entries], [one.se for one in entries], FEWEST_TO_WORK_OUT)
