"""How far a cohort is, told from its fragments and the logs of its runs, while one goes on too.

An entry is done when there is a fragment of its bytes, told as it is told now. Which bytes those
are is known from when they were last read; of a run that goes on, or was killed, from its log.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from retrowalk.cohort import fragments
from retrowalk.cohort.findings import recordings
from retrowalk.cohort.inputs import Inputs, Stamps
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.origin import origin
from retrowalk.cohort.outcome import MEASURED
from retrowalk.cohort.places import Place
from retrowalk.cohort.progress import duration
from retrowalk.cohort.runs import DONE, RUNNING, Run, runs_of
from retrowalk.recordings.provenance import package_version
from retrowalk.value import Value

SILENT_S = 600.0
"""A run that wrote nothing for so long may have ended without a word."""


class Status(Value):
    """How far a cohort is.

    Attributes
    ----------
    expected : recordings that stand in the manifest
    measured, refused : of which there is a result, by what is told of the cohort now
    reasons : of those that are refused, by kind
    again : that were refused for what is not their own; the next run tries them again
    left : of which nothing is known yet
    state : of the last run; ``none`` where there was none, ``silent`` where it wrote nothing lately
    run : its name
    a_second : recordings a second that it measured or refused
    left_s : seconds that a run that goes on may still take
    """

    expected: int
    measured: int
    refused: int
    reasons: dict[str, int]
    again: int
    left: int
    state: Literal["none", "running", "silent", "done", "broken off"]
    run: str | None
    a_second: float | None
    left_s: float | None

    def __str__(self) -> str:
        """Say it in sentences."""
        said = (
            f"{recordings(self.expected)}: {self.measured:,} measured, {self.refused:,} refused, "
            f"{self.left:,} left"
        )
        if self.again:
            said += f", {self.again:,} to be tried again"
        if self.reasons:
            said += f". Refused or to be tried again: {_listed(self.reasons)}"
        return f"{said}. {self._of_run()}"

    def _of_run(self) -> str:
        if self.state == "none":
            return "No run was begun yet."
        speed = "" if self.a_second is None else f", {self.a_second:.2g} recordings a second"
        if self.state == "running":
            left = "" if self.left_s is None else f", about {duration(self.left_s)} left"
            return f"Run {self.run} goes on{speed}{left}."
        if self.state == "silent":
            return f"Run {self.run} wrote nothing lately: if it is gone, run again to go on."
        return f"The last run, {self.run}, is {self.state}{speed}."


def status(folder: str | Path | Place, now: datetime | None = None) -> Status:
    """Tell how far a cohort is.

    Raises
    ------
    InvalidAnswer
        if it is no cohort, or its tables can't be
    PlaceUnavailable
        if it or its recordings can't be reached
    """
    cohort, now = Cohort.open(folder), now or datetime.now(UTC)
    runs = runs_of(cohort.place)
    last = runs[-1] if runs else None
    log = _Log.of(runs, cohort)
    done, count, none, names = Counter[str](), 0, 0, set[str]()
    for name, key in _results(cohort, log):
        count += 1
        if key is None:
            none += 1
            names.add(name)
        else:
            done[log.kinds.get(key, MEASURED)] += 1
    again = Counter(kind for name, kind in log.again.items() if name in names)
    left, measured = none - again.total(), done.pop(MEASURED, 0)
    state = _state(last, now)
    speed = None if last is None else _speed(last)
    return Status(
        expected=count,
        measured=measured,
        refused=done.total(),
        reasons=dict(sorted((done + again).items())),
        again=again.total(),
        left=left,
        state=state,
        run=last and last.name,
        a_second=speed,
        left_s=left / speed if speed and state == RUNNING else None,
    )


@dataclass
class _Log:
    """What the logs tell.

    Attributes
    ----------
    kinds : why a fragment holds no walk, by its key
    keys : of the last run, where it was not finished: which key is whose
    again : of the last run: who was refused for what is not their own, by kind
    """

    kinds: dict[str, str] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    again: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, runs: list[Run], cohort: Cohort) -> "_Log":
        log = cls()
        for run in runs:
            is_last = run is runs[-1]
            unfinished = is_last and run.state != DONE
            for row in run.rows():
                name, key, kind = row["recording"], row["key"], row["outcome"]
                if key is not None and kind != MEASURED:
                    log.kinds[key] = kind
                if key is not None and unfinished and run.config == _plain(cohort):
                    log.keys[name] = key
                if key is None and is_last:
                    log.again[name] = kind
        return log


def _plain(cohort: Cohort) -> dict[str, Any]:
    return cohort.config.model_dump(mode="json")


def _results(cohort: Cohort, log: _Log) -> Iterator[tuple[str, str | None]]:
    """Go through the entries, each with the key of its fragment, if there is one."""
    inputs, shelf = Inputs(cohort.place, "status"), fragments.Shelf(cohort.place)
    stamps, config = Stamps(cohort.recordings), cohort.config
    package, gait = package_version(), str(origin()["gait"])
    for entry in cohort.entries:
        content = inputs.known(entry.path, stamps.of(entry.path))
        if content is None:
            key = log.keys.get(entry.recording)
        else:
            key = fragments.key_of(content, config.parameters_of(entry), package, gait)
        yield entry.recording, key if key is not None and key in shelf else None


def _state(
    last: Run | None, now: datetime
) -> Literal["none", "running", "silent", "done", "broken off"]:
    if last is None:
        return "none"
    if last.state != RUNNING:
        return DONE if last.state == DONE else "broken off"
    return "silent" if (now - last.at).total_seconds() > SILENT_S else RUNNING


def _speed(run: Run) -> float | None:
    """Give the recordings a second that a run worked on, as far as its log was written."""
    count = sum(host["recordings"] for host in run.told["hosts"])
    seconds = float(run.told["seconds"])
    return count / seconds if count and seconds else None


def _listed(reasons: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in reasons.items())
