"""`retrowalk serve` in processes of its own, and what the system says that they take."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
OPENS_WITHIN_S = 60.0


@dataclass(frozen=True)
class Served:
    """A server that runs: its port, and the process that was started."""

    port: int
    pid: int

    def processes(self) -> list[int]:
        """Name the process that was started, and all that it started."""
        found = [self.pid]
        for pid in found:
            for task in Path(f"/proc/{pid}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
        return found

    def cpu_s(self) -> float:
        """Give the seconds of processor time that they took so far."""
        ticks = 0
        for pid in self.processes():
            after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(after_name[11]) + int(after_name[12])
        return ticks / TICKS

    def memories_mb(self) -> list[tuple[float, float]]:
        """Give the memory of each, MB: its own with its share of what several use, and with all."""
        return [_memory_mb(pid) for pid in self.processes()]


def _memory_mb(pid: int) -> tuple[float, float]:
    kb = {"Pss:": 0, "Rss:": 0}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name, *rest = line.split()
        if name in kb:
            kb[name] = int(rest[0])
    return kb["Pss:"] / 1000, kb["Rss:"] / 1000


@contextmanager
def serving(url: str, *options: str) -> Iterator[Served]:
    """Run `retrowalk serve` on a journal, and end it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    process = subprocess.Popen(
        [sys.executable, "-m", "retrowalk", "serve", "--port", str(port), *options],
        env={**os.environ, "RETROWALK_DATABASE_URL": url},
        stdout=subprocess.DEVNULL,
    )
    try:
        wait_for(port)
        yield Served(port, process.pid)
    finally:
        process.terminate()
        process.wait()


def wait_for(port: int) -> None:
    """Wait until somebody answers at a port of this machine.

    Raises
    ------
    RuntimeError
        if nobody does in time
    """
    until = time.monotonic() + OPENS_WITHIN_S
    while time.monotonic() < until:
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise RuntimeError(f"the server did not answer within {OPENS_WITHIN_S:.0f} s")
