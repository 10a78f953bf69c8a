"""How long a page takes when 20 walkers open pages at once, on SQLite, after three years of use."""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

import numpy as np
from benchmarks.figure import Figure
from tests.three_years import live

WALKERS = 20
ROUNDS = 4
PAGES = (
    "/today",
    "/programme",
    "/progress",
    "/learn",
    "/walks/1",
    "/clearance",
    "/assessments",
    "/api/v1/today",
    "/api/v1/progress",
    "/api/v1/scripts/ahead",
)


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        file = live(Path(folder) / "journal.db", date.today())
        with _Server(f"sqlite:///{file}") as port:
            _seconds(port, rounds=2)  # what is made once is made
            taken = _seconds(port, ROUNDS)
    rows = []
    for page, seconds in taken.items():
        p95_ms = 1e3 * float(np.percentile(seconds, 95))
        what = f"{page}, 95th percentile, {WALKERS} walkers at once"
        rows.append(Figure(what, p95_ms, 100.0, "ms"))
    return rows


class _Server:
    """`retrowalk serve`, in a process of its own."""

    def __init__(self, url: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.process = subprocess.Popen(
            [sys.executable, "-m", "retrowalk", "serve", "--port", str(self.port)],
            env={**os.environ, "RETROWALK_DATABASE_URL": url},
            stdout=subprocess.DEVNULL,
        )

    def __enter__(self) -> int:
        for _ in range(300):
            with socket.socket() as door:
                if door.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self.port
            time.sleep(0.1)
        raise RuntimeError("the server did not answer within 30 s")

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait()


def _seconds(port: int, rounds: int) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {page: [] for page in PAGES}
    walkers = [
        threading.Thread(target=_open_pages, args=(port, rounds, taken)) for _ in range(WALKERS)
    ]
    for walker in walkers:
        walker.start()
    for walker in walkers:
        walker.join()
    return taken


def _open_pages(port: int, rounds: int, taken: dict[str, list[float]]) -> None:
    """Open every page in turn, with the second that a walker at least looks at it."""
    wait = np.random.default_rng(threading.get_ident())
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for _ in range(rounds):
        for page in PAGES:
            time.sleep(wait.uniform(0.5, 1.5))
            begun = time.perf_counter()
            connection.request("GET", page, headers={"Accept-Encoding": "gzip"})
            answer = connection.getresponse()
            answer.read()
            taken[page].append(time.perf_counter() - begun)
            if answer.status != 200:
                raise RuntimeError(f"{page} answered {answer.status}")
