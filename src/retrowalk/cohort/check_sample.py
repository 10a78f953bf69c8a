"""Checks some recordings by really measuring them: drawn by the hash of their names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, timedelta

import numpy as np

from retrowalk.cohort.check_files import Clock
from retrowalk.cohort.findings import Finding, Tally
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.types import Entry
from retrowalk.errors import RetrowalkError
from retrowalk.gait.chain import analyse
from retrowalk.gait.types import Direction
from retrowalk.gait.walk import Walk
from retrowalk.languages import Message
from retrowalk.recordings import read

AT_LEAST = 3  # recordings, however long they take
_MOST_KINDS = 5  # of reasons that are told


@dataclass
class _Reason:
    """Why recordings are refused: the sentence of the first, and of which it is said."""

    first: str
    of: Tally = field(default_factory=Tally)


@dataclass
class Sampled:
    """What the sample told.

    Attributes
    ----------
    tried, measured : how many recordings
    kept_bytes : what the tables of those that were measured take in memory
    """

    tried: int = 0
    measured: int = 0
    kept_bytes: int = 0
    refused: dict[str, "_Reason"] = field(default_factory=dict)
    still: Tally = field(default_factory=Tally)
    blind: Tally = field(default_factory=Tally)
    unsure: Tally = field(default_factory=Tally)
    beyond: Tally = field(default_factory=Tally)
    days: Tally = field(default_factory=Tally)

    def findings(self) -> Iterator[Finding]:
        """Say what was found, the most frequent reason first."""
        reasons = sorted(self.refused.values(), key=lambda one: -one.of.count)
        for one in reasons[:_MOST_KINDS]:
            yield from one.of.wrong(
                f"of {self.tried} recordings that were opened [is|are] refused, as: {one.first}"
            )
        rest = Tally().all(name for one in reasons[_MOST_KINDS:] for name in one.of.names)
        yield from rest.wrong(
            "[recording|recordings] that [was|were] opened and refused for other reasons"
        )
        of = f"of {self.tried} recordings that were opened"
        yield from self.beyond.wrong(
            f"{of} [ends|end] before the stretch that is told to be forward"
        )
        yield from self.days.beware(f"{of} [tells|tell] another day than the manifest")
        yield from self.still.beware(f"{of} [holds|hold] no steps")
        yield from self.blind.beware(
            f"{of} [has|have] no gyroscope: the direction of steps stays unknown"
        )
        yield from self.unsure.beware(
            f"{of} [leaves|leave] the direction of most steps unknown: "
            "tell forward_axis or forward_during"
        )


def check_sample(cohort: Cohort, entries: Iterable[Entry], clock: Clock) -> Sampled:
    """Open and measure recordings, until the time is over."""
    found = Sampled()
    for entry in entries:
        if found.tried >= AT_LEAST and clock.is_over:
            break
        found.tried += 1
        try:
            with cohort.recordings.local(entry.path) as path:
                recording = read(path, **cohort.config.how_read(entry))
                during = cohort.config.options_of(entry)["forward_during"]
                if during is not None and during[1] > recording.duration_s + 1.0:
                    found.beyond.add(entry.recording)
                walk = analyse(
                    recording,
                    **cohort.config.options_of(entry),
                    parameters=cohort.config.measuring,
                )
                _look(found, entry, walk)
        except RetrowalkError as error:
            said = Message.of(error.args[0])
            found.refused.setdefault(said.id, _Reason(str(error))).of.add(entry.path)
    return found


def _look(found: Sampled, entry: Entry, walk: Walk) -> None:
    found.measured += 1
    found.kept_bytes += sum(table.nbytes for table in walk.tables().values())
    start = walk.recording.start_utc
    if entry.day is not None and start is not None:
        apart = start.astimezone(UTC).date() - entry.day
        if abs(apart) > timedelta(days=1):  # the day of the place may be another
            found.days.add(f"{entry.recording}: {start.date()} for {entry.day}")
    direction = walk.steps.direction
    if not direction.size:
        found.still.add(entry.recording)
    elif not walk.recording.gyroscope:
        found.blind.add(entry.recording)
    elif np.mean(direction == Direction.UNKNOWN) > 0.5:
        found.unsure.add(entry.recording)
