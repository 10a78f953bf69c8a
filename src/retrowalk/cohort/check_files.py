"""Checks the manifest against the files that are there: what is missing, new, or there twice."""

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from retrowalk.cohort.beginning import names_at
from retrowalk.cohort.check_tables import Rows, number_of
from retrowalk.cohort.finding import recordings_among
from retrowalk.cohort.findings import Finding, Tally
from retrowalk.cohort.manifest import Mistake
from retrowalk.cohort.opening import Cohort
from retrowalk.errors import RetrowalkError
from retrowalk.recordings.provenance import Input


@dataclass
class Clock:
    """How long a check may still take; what is left then is said, and not looked at.

    Attributes
    ----------
    until : by the clock that only goes ahead, seconds
    """

    until: float

    @classmethod
    def of(cls, seconds: float) -> "Clock":
        """Let it run for so long."""
        return cls(time.monotonic() + seconds)

    def share(self, part: float) -> "Clock":
        """Give a part of what is left."""
        now = time.monotonic()
        return Clock(now + max(0.0, self.until - now) * part)

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self.until


def check_files(cohort: Cohort, rows: Rows, clock: Clock) -> Iterator[Finding]:
    """Compare the manifest with what lies where the recordings should."""
    try:
        names, whole = _listed(cohort, clock.share(0.6))
    except RetrowalkError as error:
        yield Finding(
            kind="wrong", said=f"The recordings can't be listed: {error}", count=rows.count
        )
        return
    if not whole:
        yield Finding(
            kind="beware",
            said=f"{len(names):,} files were listed within the time of a check; they were not "
            "compared with the manifest.",
            count=len(names),
        )
        return
    there = set(names) | set(_folders(names))
    missing, paths = Tally(), set[int]()
    for one in cohort.entries.read():
        if isinstance(one, Mistake):
            continue
        paths.add(number_of(one.path))
        if one.path not in there:
            missing.add(one.path)
    yield from missing.wrong(
        f"[row|rows] of the manifest: no such recording is at {cohort.recordings}"
    )
    found = recordings_among(names, cohort.config.files)
    new = Tally().all(path for path in found if number_of(path) not in paths)
    yield from new.beware("[recording lies|recordings lie] there without a row in the manifest")
    yield from _alike(cohort, [p for p in names if number_of(p) in paths], clock)


def _listed(cohort: Cohort, clock: Clock) -> tuple[list[str], bool]:
    names = []
    for name in names_at(cohort.recordings, cohort.place):
        names.append(name)
        if not len(names) % 1000 and clock.is_over:
            return names, False
    return names, True


def _folders(names: Iterable[str]) -> Iterator[str]:
    for folder in {name.rpartition("/")[0] for name in names}:
        while folder:
            yield folder
            folder = folder.rpartition("/")[0]


def _alike(cohort: Cohort, paths: list[str], clock: Clock) -> Iterator[Finding]:
    """Find recordings of the same bytes: of files of one size, by their hash or the store's tag."""
    folder = cohort.recordings.folder
    if folder is None:
        yield from _alike_by_tag(cohort, set(paths))
        return
    by_size: dict[int, list[str]] = defaultdict(list)
    for path in paths:
        by_size[(folder / path).stat().st_size].append(path)
    candidates = [path for same in by_size.values() if len(same) > 1 for path in same]
    seen: dict[str | None, str] = {}
    twice, unlooked = Tally(), 0
    for number, path in enumerate(candidates):
        if clock.is_over:
            unlooked = len(candidates) - number
            break
        first = seen.setdefault(_sha256(folder / path), path)
        if first != path:
            twice.add(f"{path} is {first}")
    yield from twice.beware("[recording is|recordings are] the same file as another")
    if unlooked:
        yield Finding(
            kind="beware",
            said=f"{unlooked:,} recordings of the same size as others were not compared with them: "
            "the time of a check was over.",
            count=unlooked,
        )


def _sha256(path: Path) -> str | None:
    return Input.of(path).sha256


def _alike_by_tag(cohort: Cohort, paths: set[str]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    twice = Tally()
    for name, stamp in cohort.recordings.list():
        if name in paths and (mark := _content_mark(stamp)) is not None:
            first = seen.setdefault(mark, name)
            if first != name:
                twice.add(f"{name} is {first}")
    yield from twice.beware("[recording is|recordings are] the same file as another")


def _content_mark(stamp: str) -> str | None:
    """Take of a stamp what tells the content: the size, and the hash or tag that a store gives."""
    size, *marks = stamp.split(" ")
    told = [mark for mark in marks if mark.startswith(("ETag=", "etag=", "md5Hash=", "CRC="))]
    return f"{size} {told[0]}" if told else None
