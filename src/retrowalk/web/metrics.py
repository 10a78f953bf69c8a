"""What is counted and timed for an operator, over all processes of a server.

Where several serve, each writes to files in one folder (``PROMETHEUS_MULTIPROC_DIR``), and
whichever is asked adds them up. What stands in the journal is looked up when it is asked for.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from prometheus_client import REGISTRY as OF_ONE_PROCESS
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from prometheus_client.registry import Collector

from retrowalk.journal import Journal
from retrowalk.web.health import Health

disable_created_metrics()  # type: ignore[no-untyped-call]

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
UP_TO_S = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0)
MEASURED_UP_TO_S = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0)

REQUESTS = Counter(
    "retrowalk_requests", "Requests that were answered.", ["route", "method", "status"]
)
REQUEST_S = Histogram(
    "retrowalk_request_seconds", "How long an answer took.", ["route"], buckets=UP_TO_S
)
IN_FLIGHT = Gauge(
    "retrowalk_requests_in_flight", "Requests being answered.", multiprocess_mode="livesum"
)
LINES = Gauge(
    "retrowalk_live_lines", "Sockets that are open.", ["route"], multiprocess_mode="livesum"
)
MEASURING = Gauge("retrowalk_measuring", "Recordings being measured.", multiprocess_mode="livesum")
MEASURE_S = Histogram(
    "retrowalk_measure_seconds", "How long measuring took.", buckets=MEASURED_UP_TO_S
)
SENT = Counter("retrowalk_sent", "Reminders and messages sent.", ["way", "outcome"])
CONNECTIONS = Gauge(
    "retrowalk_database_connections", "Connections in use.", multiprocess_mode="livesum"
)


@contextmanager
def measuring() -> Iterator[None]:
    """Count and time one measuring."""
    with MEASURING.track_inprogress(), MEASURE_S.time():
        yield


class OfTheMachine(Collector):
    """What is looked up when it is asked for: in the journal, and of the processes."""

    def __init__(self, journal: Journal, health: Health, version: str) -> None:
        self._version = version
        self._journal = journal
        self._health = health

    def collect(self) -> Iterable[Metric]:
        """Give it all; of a journal that is out of reach, that it is."""
        yield _one("retrowalk_info", "The version.", 1, version=self._version)
        yield from _processes()
        ready = GaugeMetricFamily("retrowalk_ready", "Whether a part works.", labels=["part"])
        parts = self._health.parts()
        for part, works in parts.items():
            ready.add_metric([part], works)
        yield ready
        free = self._health.free_bytes()
        if free is not None:
            yield _one("retrowalk_free_bytes", "Room for the journal.", free)
        if parts["database"]:
            yield from self._jobs()
            yield from self._backups()

    def _jobs(self) -> Iterator[Metric]:
        jobs = GaugeMetricFamily("retrowalk_jobs", "Jobs.", labels=["kind", "state"])
        for (kind, state), number in self._journal.jobs.count().items():
            jobs.add_metric([kind, state], number)
        yield jobs
        now = datetime.now(UTC)
        oldest = self._journal.jobs.oldest_due(now)
        waits_s = 0.0 if oldest is None else (now - oldest).total_seconds()
        yield _one("retrowalk_job_wait_seconds", "How long the oldest due job waits.", waits_s)

    def _backups(self) -> Iterator[Metric]:
        newest = GaugeMetricFamily(
            "retrowalk_backup_timestamp_seconds", "When the newest was made.", labels=["proved"]
        )
        kept = [one for one in self._journal.backups.all() if one.removed_at is None]
        for proved in (True, False):
            made = [one.made_at for one in kept if (one.proved_at is not None) is proved]
            if made:
                newest.add_metric([str(proved).lower()], max(made).timestamp())
        yield newest


def exposition(journal: Journal, health: Health, version: str) -> bytes:
    """Give all of it as Prometheus reads it."""
    registry = CollectorRegistry()
    registry.register(OfTheMachine(journal, health, version))
    if FOLDER not in os.environ:
        return generate_latest(OF_ONE_PROCESS) + generate_latest(registry)
    for process in _known():
        if not _lives(process):  # its counts stay, what it had in hand is no more
            mark_process_dead(process)  # type: ignore[no-untyped-call]
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)


def _one(name: str, said: str, value: float, **labels: str) -> Metric:
    family = GaugeMetricFamily(name, said, labels=list(labels))
    family.add_metric(list(labels.values()), value)
    return family


def _processes() -> Iterator[Metric]:
    """Count the processes that serve, and weigh them where the system tells."""
    processes = [process for process in _known() if _lives(process)] or [os.getpid()]
    yield _one("retrowalk_processes", "Processes that answer.", len(processes))
    weights = GaugeMetricFamily(
        "retrowalk_resident_bytes", "Memory of a process.", labels=["process"]
    )
    for process in processes:
        status = Path(f"/proc/{process}/statm")
        if status.exists():
            pages = int(status.read_text().split()[1])
            weights.add_metric([str(process)], pages * os.sysconf("SC_PAGE_SIZE"))
    yield weights


def _known() -> list[int]:
    """Give the processes that ever counted something, since the server was started."""
    folder = os.environ.get(FOLDER)
    files = Path(folder).glob("gauge_livesum_*.db") if folder else ()
    return sorted(int(file.stem.rpartition("_")[2]) for file in files)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
