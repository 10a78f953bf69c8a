"""Checks the manifest and who walked, row by row: a million rows take some seconds and 100 MB."""

import hashlib
import heapq
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.findings import Finding, Tally
from retrowalk.cohort.manifest import Mistake
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.types import Entry
from retrowalk.errors import InvalidAnswer

FIRST_DAY = date(1990, 1, 1)
"""Before it nobody recorded walking with what fits in a pocket."""

_MOST_DEVICES = 20
_TWICE = "[name stands|names stand] in the manifest more than once"

_NONE = Finding(kind="wrong", said="The manifest has no recordings.", count=0)

Numbers = npt.NDArray[np.uint64]


@dataclass
class Rows:
    """What going once through a manifest tells.

    Attributes
    ----------
    count : of the entries
    sample : those that are really opened, drawn by the hash of their names, from every device
    who : the participants that stand in it
    names, paths : a hash of each, in the order of the rows
    """

    count: int = 0
    sample: list[Entry] = field(default_factory=list)
    who: set[str] = field(default_factory=set)
    names: "array[int]" = field(default_factory=lambda: array("Q"))
    paths: "array[int]" = field(default_factory=lambda: array("Q"))
    findings: list[Finding] = field(default_factory=list)


def number_of(text: str) -> int:
    """Give 64 bits of a text, so that many can be compared in little memory."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little")


def check_rows(cohort: Cohort, today: date, sample: int) -> Rows:
    """Go through the manifest, and say what is wrong or missing.

    Raises
    ------
    InvalidAnswer
        if it or the table of participants can't be read at all
    """
    rows, people = Rows(), cohort.participants
    seen = _Seen(cohort, today)
    drawn: dict[str | None, list[tuple[int, int, Entry]]] = defaultdict(list)
    for one in cohort.entries.read():
        if isinstance(one, Mistake):
            seen.mistakes.add(str(one))
            continue
        rows.count += 1
        number = number_of(one.recording)
        rows.names.append(number)
        rows.paths.append(number_of(one.path))
        if one.participant is not None:
            rows.who.add(one.participant)
        seen.look(one)
        device = one.device if one.device in drawn or len(drawn) < _MOST_DEVICES else None
        _draw(drawn[device], (-number, rows.count, one), sample)
    rows.sample = _shared(drawn.values(), sample)
    rows.findings = [
        *Tally()
        .all(map(str, people.mistakes))
        .wrong("[mistake|mistakes] in the table of participants"),
        *seen.findings(rows.count),
        *_twice(cohort, rows.names, "recording", _TWICE),
        *_twice(
            cohort, rows.paths, "path", "[path stands|paths stand] in the manifest more than once"
        ),
        *Tally()
        .all(w for w in people.known if w not in rows.who)
        .beware("[participant has|participants have] no recording"),
        *_unread("participants", people.unknown_columns),
        *_unread("manifest", cohort.entries.unknown_columns),
    ]
    return rows


def refuse_unsound(cohort: Cohort) -> None:
    """Refuse tables that no run can begin with: rows that can't be, none, names that are not one.

    Raises
    ------
    InvalidAnswer
        naming the first of them
    """
    mistakes, names = Tally().all(map(str, cohort.participants.mistakes)), array("Q")
    for one in cohort.entries.read():
        if isinstance(one, Mistake):
            mistakes.add(str(one))
        else:
            names.append(number_of(one.recording))
    found = [
        *mistakes.wrong("[mistake|mistakes] in the tables of the cohort"),
        *([] if names or mistakes.count else [_NONE]),
        *_twice(cohort, names, "recording", _TWICE),
    ]
    if found:
        said = "\n".join(map(str, found))
        raise InvalidAnswer(f"{said}\nSee all: retrowalk cohort check {cohort.place.quoted}")


@dataclass
class _Seen:
    """Counts, entry by entry, what is missing and what can't be."""

    cohort: Cohort
    today: date
    mistakes: Tally = field(default_factory=Tally)
    nobody: Tally = field(default_factory=Tally)
    strangers: Tally = field(default_factory=Tally)
    heights: Tally = field(default_factory=Tally)
    ages: Tally = field(default_factory=Tally)
    early: Tally = field(default_factory=Tally)
    late: Tally = field(default_factory=Tally)

    def look(self, one: Entry) -> None:
        """Look at an entry."""
        if one.participant is None:
            self.nobody.add(one.recording)
        elif self.cohort.config.participants and (
            one.participant not in self.cohort.participants.known
        ):
            self.strangers.add(f"{one.recording} of {one.participant}")
        if one.height_m is None and self.cohort.config.height_m is None:
            self.heights.add(one.recording)
        if one.age_years is None:
            self.ages.add(one.recording)
        if one.day is not None and one.day > self.today:
            self.late.add(f"{one.recording}: {one.day}")
        elif one.day is not None and one.day < FIRST_DAY:
            self.early.add(f"{one.recording}: {one.day}")

    def findings(self, count: int) -> Iterator[Finding]:
        """Say what was counted."""
        yield from self.mistakes.wrong("[mistake|mistakes] in the manifest")
        if not count:
            yield _NONE
        yield from self.late.wrong(
            "[recording is of a day that is|recordings are of days that are] still to come"
        )
        yield from self.early.wrong(
            f"[recording is|recordings are] of days before {FIRST_DAY.year}"
        )
        yield from self.strangers.wrong(
            "[recording is|recordings are] of nobody in the table of participants"
        )
        yield from self.nobody.beware(
            "[recording tells|recordings tell] no participant: each is summed up alone"
        )
        yield from self.heights.beware(
            "[recording tells|recordings tell] no height: lengths and speeds are less sure"
        )
        yield from self.ages.beware(
            "[recording tells|recordings tell] no age, and [is|are] left out of what goes by age"
        )


def _draw(heap: list[tuple[int, int, Entry]], one: tuple[int, int, Entry], most: int) -> None:
    if len(heap) < most:
        heapq.heappush(heap, one)
    elif one[0] > heap[0][0]:
        heapq.heapreplace(heap, one)


def _shared(drawn: Iterable[list[tuple[int, int, Entry]]], most: int) -> list[Entry]:
    """Take in turn from each device, the smallest hash first."""
    heaps = [sorted(heap, reverse=True) for heap in drawn]
    taken: list[Entry] = []
    for turn in range(most):
        taken += [heap[turn][2] for heap in heaps if turn < len(heap)]
    return taken[: max(most, len(heaps))]


def repeated(numbers: "array[int]") -> set[int]:
    """Give those that stand there more than once."""
    found, counts = np.unique(np.frombuffer(numbers, np.uint64), return_counts=True)
    return set(found[counts > 1].tolist())


def _twice(cohort: Cohort, numbers: "array[int]", of: str, said: str) -> list[Finding]:
    """Name what stands there twice; the manifest is gone through again only if something does."""
    again = repeated(numbers) if numbers else set()
    if not again:
        return []
    names = {
        name
        for one in cohort.entries.read()
        if isinstance(one, Entry) and number_of(name := getattr(one, of)) in again
    }
    return Tally().all(sorted(names)).wrong(said)


def _unread(table: str, columns: tuple[str, ...]) -> list[Finding]:
    return Tally().all(columns).beware(f"[column|columns] of the {table} [is|are] not read")
