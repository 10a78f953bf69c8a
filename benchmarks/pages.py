"""How long a page takes when 20 walkers open pages at once, on SQLite."""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime

import numpy as np
from benchmarks.figure import Figure

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import questions

WALKERS = 20
ROUNDS = 4
PAGES = ("/today", "/programme", "/progress", "/learn", "/walks/1", "/clearance")


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/journal.db"
        _walked(url)
        with _Server(url) as port:
            _seconds(port, rounds=2)  # what is made once is made
            taken = _seconds(port, ROUNDS)
    rows = []
    for page, seconds in taken.items():
        p95_ms = 1e3 * float(np.percentile(seconds, 95))
        what = f"{page}, 95th percentile, {WALKERS} walkers at once"
        rows.append(Figure(what, p95_ms, 100.0, "ms"))
    return rows


def _walked(url: str) -> None:
    """Keep a walker who was screened and handed in one walk."""
    told = {"one": "none", "many": [], "yes_no": "yes", "scale": "1", "number": "60"}
    answers = {one.id: told[one.kind] for one in questions() if not one.optional}
    answers |= {"falls": "0", "places": ["home_rail"], "sex": "", "height": "172"}
    walk = synthesise([Segment("forward", 60), Segment("backward", 60)], seed=1).recording
    with Journal.open(url) as journal:
        coach, now = Coach(journal), datetime.now(UTC)
        coach.screen(answers, now)
        coach.hand_in("walk.zip", sensor_logger_zip(walk), session_id=None, at=now)


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
