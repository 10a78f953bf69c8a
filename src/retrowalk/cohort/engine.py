"""A cohort measured: what is not measured yet goes to the workers, then the results are made anew.

Nothing that was written is ever lost: each recording has a fragment of its own, written aside and
renamed, and a run begins by looking which there are. It can be broken off at any moment, by Ctrl+C
or by a power cut, and the next one goes on.
"""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retrowalk.cohort import dashboard, fragments
from retrowalk.cohort.check_tables import refuse_unsound
from retrowalk.cohort.clusters import PATIENCE_S, Anybodys, Elsewhere, Local, Workers
from retrowalk.cohort.compacting import Line, Part, Stretch, compact, stretches
from retrowalk.cohort.crowd import Crowd
from retrowalk.cohort.findings import recordings
from retrowalk.cohort.inputs import Inputs, Stamps
from retrowalk.cohort.ledger import Ledger
from retrowalk.cohort.measuring import measure_one
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.origin import origin
from retrowalk.cohort.outcome import Kind, Measured, Outcome, Refused, Task
from retrowalk.cohort.places import Place
from retrowalk.cohort.progress import Counts, Progress, Silent
from retrowalk.cohort.publishing import Index, Publishing
from retrowalk.cohort.run_log import RunLog, new_run
from retrowalk.cohort.types import Entry
from retrowalk.errors import PlaceUnavailable
from retrowalk.gait.told import Told
from retrowalk.recordings.provenance import package_version
from retrowalk.value import Value

if TYPE_CHECKING:
    from distributed import Client

_TELL_S = 2.0  # between two words to the dashboard


class RunReport(Value):
    """What came of a run.

    Attributes
    ----------
    run : its name; ``runs/<run>.json`` in the folder of the cohort is its log
    expected : recordings that stand in the manifest
    measured : of which there are results now
    refused : of which there are none, by kind; ``results/failures`` names each with its reason
    already : how many of all needed nothing, for their results were there before
    changed : whether the datasets under ``results/`` are others than before
    deaths : how often a worker died with a recording
    lost_schedulers : how often the scheduler went away
    seconds : that the run took
    """

    run: str
    expected: int
    measured: int
    refused: dict[str, int]
    already: int
    changed: bool
    deaths: int = 0
    lost_schedulers: int = 0
    seconds: float

    @property
    def untouched(self) -> bool:
        """Whether there was nothing to do."""
        return self.already == self.expected and not self.changed

    def __str__(self) -> str:
        """Say it in a line, with the counts."""
        refused = sum(self.refused.values())
        said = f"{recordings(self.expected)}: {self.measured:,} measured, {refused:,} refused"
        if refused:
            kinds = (f"{count:,} {kind}" for kind, count in self.refused.items())
            said += f" ({', '.join(kinds)})"
        if self.untouched:
            return f"{said}. All of it was known from before: nothing was touched."
        return f"{said}; {self.already:,} of them known from before."


def run(
    folder: str | Path | Place,
    *,
    client: "Client | None" = None,
    workers: int | None = None,
    scheduler: str | None = None,
    progress: Progress | None = None,
    read_again: bool = False,
    patience_s: float = PATIENCE_S,
) -> RunReport:
    """Measure what is not measured yet of a cohort, and make its results.

    Workers are begun only where there is something to measure.

    Parameters
    ----------
    folder : of the cohort, with its ``cohort.toml``; a folder or an address
    client : of Dask, of anybody's cluster; it is left open
    workers : how many processes of this machine measure, where no client and no scheduler is told;
        as many as there are processors, if not told
    scheduler : address of a scheduler that is there, as ``tcp://host:8786``
    progress : who wants to know how far it is; see :mod:`retrowalk.cohort.progress`
    read_again : read every recording, and not only those whose size or times changed
    patience_s : seconds for which a scheduler elsewhere may be away

    Raises
    ------
    InvalidAnswer
        if it is no cohort, or its tables can't be
    PlaceUnavailable
        if the folder or the scheduler can't be reached; what was measured is kept
    """
    cohort = Cohort.open(folder)
    refuse_unsound(cohort)
    shown = Silent() if progress is None else progress
    one = _Run(cohort, new_run(), shown, read_again)
    try:
        return one.go(lambda: _workers(cohort, client, workers, scheduler, patience_s))
    finally:
        shown.end()


def tasks_of(cohort: Cohort) -> Iterator[Task]:
    """Give a task for each entry of the manifest, measured or not: for engines of your own."""
    for number, entry in enumerate(cohort.entries):
        yield _task(cohort, number, entry)


def _task(cohort: Cohort, number: int, entry: Entry) -> Task:
    config = cohort.config
    told = Told(
        **config.options_of(entry),
        how_read=config.how_read(entry) or None,
        parameters=config.measuring,
    )
    parameters, package = config.parameters_of(entry), package_version()
    return Task(number, entry.path, cohort.recordings, cohort.place, told, parameters, package)


def _workers(
    cohort: Cohort,
    client: "Client | None",
    workers: int | None,
    scheduler: str | None,
    patience_s: float,
) -> Workers:
    if client is not None:
        return Anybodys(client, patience_s)
    if scheduler is not None:
        return Elsewhere(scheduler, patience_s)
    count = workers or os.cpu_count() or 1
    return Local(count, cohort.config.memory_bytes)


@dataclass
class _Run:
    """A run that goes on."""

    cohort: Cohort
    name: str
    progress: Progress
    read_again: bool
    ledger: Ledger = field(default_factory=Ledger)
    deaths: int = 0
    lost: int = 0
    _on_their_way: dict[int, tuple[Entry, str | None]] = field(default_factory=dict)
    _seen_hosts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.place, self.recordings = self.cohort.place, self.cohort.recordings
        self.inputs = Inputs(self.place, self.name)
        self.shelf = fragments.Shelf(self.place)
        self.counts = Counts(len(self.cohort.entries))
        self._began = time.monotonic()

    def go(self, begin: Any) -> RunReport:
        """Measure, make the results, and say what came of it."""
        tasks = self._tasks()
        first = next(tasks, None)
        if first is None and (report := self._untouched()) is not None:
            return report
        config = self.cohort.config
        told_before = {"cohort": config.name, "config": config.model_dump(mode="json")}
        log = RunLog(self.place, self.name, told_before)
        log.begin()
        how = "broken off"
        told: dict[str, Any] = {}
        try:
            if first is None:
                index, changed = self._compacted(map(compact, self._changed()))
            else:
                with begin() as workers:
                    state = dashboard.BROKEN_OFF
                    try:
                        self._measure(workers, chain([first], tasks), log)
                        self._tell(workers, dashboard.MAKING)
                        index, changed = self._compacted(self._by(workers))
                        state = dashboard.DONE
                    finally:
                        self._tell(workers, state)
            log.keep_keys((line.entry.recording, line.key) for line in self._lines())
            report = self._report(index, changed)
            how, told = "done", report.model_dump(exclude={"run", "seconds"})
            return report
        finally:
            self.inputs.save()
            log.end(how, told or {"counts": vars(self.counts)})

    def _tasks(self) -> Iterator[Task]:
        """Go through the manifest, and give what is not measured yet."""
        stamps, config = Stamps(self.recordings), self.cohort.config
        package, gait = package_version(), str(origin()["gait"])
        for entry in self.cohort.entries:
            number, stamp = self.ledger.expect(), stamps.of(entry.path)
            parameters = config.parameters_of(entry)
            content = None if self.read_again else self.inputs.known(entry.path, stamp)
            if content is not None:
                key = fragments.key_of(content, parameters, package, gait)
                if key in self.shelf:
                    self.ledger.note(number, key)
                    self.counts.already += 1
                    continue
            self._on_their_way[number] = (entry, stamp)
            yield _task(self.cohort, number, entry)

    def _measure(self, workers: Workers, tasks: Iterator[Task], log: RunLog) -> None:
        """Let workers measure, and note what comes."""
        lost = 0
        self._install(workers)
        began = told_s = time.monotonic()
        crowd = Crowd(workers, measure_one, f"measure-{self.name}", self.progress.say)
        for task, outcome in crowd.results(tasks):
            if lost != crowd.lost_schedulers:  # and the page went with it
                lost = crowd.lost_schedulers
                self._install(workers)
            if outcome is None:
                why = f"{task.path}: the worker that measured it {Kind.DIED.value}, twice."
                outcome = Refused(task.number, Kind.DIED, why)
            entry, stamp = self._on_their_way.pop(task.number)
            self._note(entry, stamp, outcome)
            log.add(entry.recording, outcome)
            now_s = time.monotonic()
            self.counts.seconds = now_s - began
            self.progress(self.counts)
            if now_s - told_s >= _TELL_S or self.counts.done == self.counts.expected:
                told_s = now_s
                self._tell(workers, dashboard.MEASURING)
        self.deaths, self.lost = crowd.deaths, crowd.lost_schedulers

    def _install(self, workers: Workers) -> None:
        link = dashboard.install(workers.client)
        self._tell(workers, dashboard.MEASURING)
        if link is not None:
            self.progress.say(f"How far it is stands on Dask's dashboard as well: {link}")

    def _tell(self, workers: Workers, state: str) -> None:
        if workers.is_reached:
            name = self.cohort.config.name
            dashboard.tell(workers.client, self.name, name, state, self.counts)

    def _note(self, entry: Entry, stamp: str | None, outcome: Outcome) -> None:
        if outcome.known is not None:
            key = outcome.known.key
            self._see(key, outcome)
            self.inputs.remember(entry.path, stamp, outcome.known.content)
            self.shelf.add(key)
            self.ledger.note(outcome.number, key)
        elif isinstance(outcome, Refused):
            self.ledger.refusals[outcome.number] = outcome
        if getattr(outcome, "before", False):
            self.counts.already += 1
        elif isinstance(outcome, Measured):
            self.counts.measured += 1
        else:
            self.counts.refused += 1

    def _see(self, key: str, outcome: Outcome) -> None:
        """Look, once for each host, whether what its worker wrote can be seen here.

        Raises
        ------
        PlaceUnavailable
            if it can't: a folder of this machine is not that of another one
        """
        host = outcome.spent.host if outcome.spent is not None else ""
        if host in self._seen_hosts:
            return
        if not self.place.exists(fragments.name_of(key)):
            raise PlaceUnavailable(
                f"{self.place}: the worker on {host} writes there, and it can't be seen here. All "
                "workers need the same folder: one on a shared disk, or in a bucket."
            )
        self._seen_hosts.add(host)

    def _lines(self) -> Iterator[Line]:
        """Go through the manifest once more, with what became of each entry."""
        for number, entry in enumerate(self.cohort.entries):
            key, refusal = self.ledger.key(number), self.ledger.refusals.get(number)
            if key is not None or refusal is None:
                yield Line(entry, key)
            else:
                yield Line(entry, None, refusal.kind.value, refusal.why)

    def _stretches(self) -> Iterator[Stretch]:
        name, to = self.cohort.config.name, Publishing(self.place).to
        return stretches(self._lines(), name, self.place, to)

    def _changed(self) -> Iterator[Stretch]:
        """Give the stretches whose parts are others than those that are there; note the others."""
        there = Index.of(self.place)
        self.index = Index(self.cohort.config.name)
        for stretch in self._stretches():
            part = there.parts.get(stretch.number)
            if part is not None and part.digest == stretch.digest:
                self.index.parts[stretch.number] = part
            else:
                yield stretch

    def _by(self, workers: Workers) -> Iterator[Part]:
        """Let workers make the parts."""
        crowd = Crowd(workers, compact, f"results-{self.name}", self.progress.say)
        for stretch, part in crowd.results(self._changed()):
            yield compact(stretch) if part is None else part

    def _compacted(self, parts: Iterator[Part]) -> tuple[Index, bool]:
        """Make the results, and put them where readers find them."""
        publishing, before = Publishing(self.place), Index.of(self.place)
        publishing.begin()
        self.progress.say("Making the results")
        for part in parts:
            self.index.parts[part.number] = part
        if self.index.to_bytes() == before.to_bytes():
            return before, False
        publishing.publish(self.index)
        return self.index, True

    def _untouched(self) -> RunReport | None:
        """Say that there is nothing to do, where there is nothing."""
        before = Index.of(self.place)
        self.index = Index(self.cohort.config.name)
        for _ in self._changed():
            return None
        if len(self.index.parts) != len(before.parts):
            return None
        return self._report(before, changed=False)

    def _report(self, index: Index, changed: bool) -> RunReport:
        return RunReport(
            run=self.name,
            expected=len(self.ledger),
            measured=index.measured,
            refused=index.refused,
            already=self.counts.already,
            changed=changed,
            deaths=self.deaths,
            lost_schedulers=self.lost,
            seconds=round(time.monotonic() - self._began, 1),
        )
