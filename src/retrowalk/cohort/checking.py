"""Checks a cohort before hours are spent: within a minute, and in sentences."""

import shutil
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from retrowalk.cohort.check_files import Clock, check_files
from retrowalk.cohort.check_sample import Sampled, check_sample
from retrowalk.cohort.check_tables import check_rows
from retrowalk.cohort.findings import Finding
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.places import Place
from retrowalk.value import Value

SAMPLE = 24  # recordings that are opened
SECONDS = 50.0  # that a check takes at most, but for going through a long manifest
_KEPT_TWICE = 2.0  # as fragments, and in the results
_FRAGMENT_BYTES = 20_000  # what a file of one row takes on a disk at least, with its folder's share


class Checked(Value):
    """What a check found.

    Attributes
    ----------
    recordings, participants : that stand in the tables
    opened, measured : how many recordings were opened, and could be measured
    seconds : that it took
    findings : what will not work, then what is worth knowing
    """

    recordings: int
    participants: int
    opened: int
    measured: int
    seconds: float
    findings: tuple[Finding, ...]

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What will not work."""
        return tuple(one for one in self.findings if one.kind == "wrong")


def check(
    folder: str | Path | Place,
    *,
    today: date | None = None,
    seconds: float = SECONDS,
    sample: int = SAMPLE,
) -> Checked:
    """Tell what will not work in a cohort, before it is run.

    The tables are gone through whole. The files are listed and compared with them, and a sample of
    recordings, drawn by the hash of their names and from each device, is opened and measured, as
    long as there is time.

    Raises
    ------
    InvalidAnswer
        if ``cohort.toml`` or a table can't be read at all; the sentence names file, line and key
    """
    began, clock = time.monotonic(), Clock.of(seconds)
    cohort = Cohort.open(folder)
    rows = check_rows(cohort, today or date.today(), sample)
    files = list(check_files(cohort, rows, clock.share(0.5)))
    sampled = check_sample(cohort, rows.sample, clock)
    found = [*rows.findings, *files, *sampled.findings(), *_disk(cohort, sampled, rows.count)]
    return Checked(
        recordings=rows.count,
        participants=len(rows.who),
        opened=sampled.tried,
        measured=sampled.measured,
        seconds=round(time.monotonic() - began, 1),
        findings=tuple(sorted(found, key=lambda one: one.kind == "beware")),
    )


def _disk(cohort: Cohort, sampled: Sampled, count: int) -> Iterator[Finding]:
    """Compare the room that there is with what the results of so many recordings take."""
    if cohort.place.folder is None or not sampled.measured:
        return
    each = sampled.kept_bytes / sampled.measured
    needed = count * (_KEPT_TWICE * each + _FRAGMENT_BYTES)
    free = shutil.disk_usage(cohort.place.folder).free
    if needed > free:
        yield Finding(
            kind="wrong",
            said=f"The results take about {needed / 1e9:,.1f} GB, {free / 1e9:,.1f} GB are free.",
            count=count,
        )
