"""`python -m benchmarks.soak [--minutes 60] [--short]`: what a server keeps in mind with time.

500 walkers with three years each, on PostgreSQL, whom 20 browsers visit in turn: all pages of one
walker, with a second to look at each, and a word told at the end; then the next walker. Beside them
50 walk live all along. What the largest process of the server takes is told all along; what counts
is its end, and whether it grew in the second half, when everybody was there once.

The short form has 30 walkers on SQLite, and five minutes.
"""

import argparse
import http.client
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path

import numpy as np
from benchmarks.figure import Figure
from benchmarks.live_walkers import GATHERED_S, SESSION, SETTLED_S, Asked
from benchmarks.pages import OF_A_WALKER, cookie_of
from benchmarks.served import Served, serving
from tests.clinic import fill
from tests.postgresql import running
from tests.three_years import live

from retrowalk.journal import AccountRole, Journal

MOST_MB, MOST_GROWTH_MB = 300.0, 10.0
BROWSERS, LIVE, LOOKS_S = 20, 50, 1.0


@dataclass
class Soak:
    """What was seen: the memory at each look, megabytes, and what the pages answered."""

    minutes: float
    mb: list[tuple[float, float]] = field(default_factory=list)
    each_mb: list[tuple[float, float]] = field(default_factory=list)
    """Of each process at the last look, with its share of what several use, and with all of it."""
    answers: dict[int | None, int] = field(default_factory=dict)
    """How many of each status; None where nothing came."""
    visited: int = 0

    def figures(self) -> list[Figure]:
        """Give what counts of it."""
        late = [mb for at_min, mb in self.mb if at_min > self.minutes / 2]
        third = max(1, len(late) // 3)
        grown = float(np.median(late[-third:]) - np.median(late[:third]))
        return [
            Figure(f"memory of a worker after {self.minutes:g} min", late[-1], MOST_MB, "MB"),
            Figure("    grown in the second half", grown, MOST_GROWTH_MB, "MB"),
            *(
                figure
                for number, (pss_mb, rss_mb) in enumerate(self.each_mb, 1)
                for figure in (
                    Figure(f"    process {number}, with its share (PSS)", pss_mb, MOST_MB, "MB"),
                    Figure(f"    process {number}, with all it shares (RSS)", rss_mb, None, "MB"),
                )
            ),
            Figure("    walkers visited", self.visited, None, ""),
            Figure("    pages", sum(self.answers.values()), None, ""),
            Figure("    ... that were not there", self.failed, None, ""),
        ]

    @property
    def failed(self) -> int:
        """How many answers were none of ours to be proud of."""
        return sum(
            count for status, count in self.answers.items() if status is None or status >= 400
        )


def soak(url: str, cookies: Sequence[str], session: str, minutes: float, *options: str) -> Soak:
    """Visit walkers, by the cookies of their browsers, for some minutes.

    Each tells anew how they felt after a ``session``.
    """
    found, lock = Soak(minutes), threading.Lock()
    with serving(url, *options) as served, _walking(served, cookies[:LIVE], minutes):
        begun = time.monotonic()
        until = begun + 60 * minutes
        turns = cycle(cookies)

        def browse() -> None:
            while time.monotonic() < until:
                with lock:
                    cookie = next(turns)
                    found.visited += 1
                felt = {"pain": found.visited % 4, "effort": 3}
                asked = [*((page, None) for page in OF_A_WALKER)]
                for page, told in [*asked, (f"/api/v1/sessions/{session}/check-in", felt)]:
                    status = _status(served.port, page, cookie, told)
                    with lock:
                        found.answers[status] = found.answers.get(status, 0) + 1
                    time.sleep(LOOKS_S)

        browsers = [threading.Thread(target=browse) for _ in range(BROWSERS)]
        for browser in browsers:
            browser.start()
        while time.monotonic() < until:
            time.sleep(60 * minutes / 40)
            found.each_mb = served.memories_mb()
            found.mb.append(
                ((time.monotonic() - begun) / 60, max(pss_mb for pss_mb, _ in found.each_mb))
            )
            at_min, mb = found.mb[-1]
            print(f"{at_min:6.1f} min  {mb:6.1f} MB  {found.visited} visited", flush=True)
        for browser in browsers:
            browser.join()
    return found


def _status(port: int, page: str, cookie: str, told: dict[str, int] | None) -> int | None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    headers = {"Cookie": cookie, "Accept-Encoding": "gzip", "Content-Type": "application/json"}
    method, body = ("GET", None) if told is None else ("POST", json.dumps(told))
    with closing(connection):
        try:
            connection.request(method, page, body, headers)
            answer = connection.getresponse()
            answer.read()
        except TimeoutError:
            return None
    return answer.status


@contextmanager
def _walking(served: Served, cookies: Sequence[str], minutes: float) -> Iterator[None]:
    """Let some walk live meanwhile."""
    doors = tuple((f"/api/v1/live/{SESSION}", cookie) for cookie in cookies)
    seconds = 60 * minutes - SETTLED_S
    asked = Asked(port=served.port, doors=doors, ramp_s=1.0, seconds=seconds, gathered_s=GATHERED_S)
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.live_walkers"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    ) as walkers:
        assert walkers.stdin is not None
        walkers.stdin.write(asked.model_dump_json().encode())
        walkers.stdin.close()
        yield


def main() -> None:
    """Fill a journal, and soak a server of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="30 walkers on SQLite, 5 minutes")
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--walkers", type=int)
    parser.add_argument("options", nargs="*", help="of `retrowalk serve`, after --")
    said = parser.parse_args()
    minutes = said.minutes or (5.0 if said.short else 60.0)
    walkers = said.walkers or (30 if said.short else 500)
    with tempfile.TemporaryDirectory() as folder:
        lived = live(Path(folder) / "journal.db", date.today())
        with nullcontext() if said.short else running() as server:
            url = f"sqlite:///{folder}/clinic.db"
            if server is not None:
                url = f"postgresql://walker@/postgres?host={server}"
            cookies, session = _clinic(url, lived, walkers)
            found = soak(url, cookies, session, minutes, *said.options)
    for figure in found.figures():
        print(*figure.row(), sep="\t")


def _clinic(url: str, lived: Path, walkers: int) -> tuple[list[str], str]:
    """Fill a journal; give a cookie of each walker, and the session that they walked last."""
    numbers, now, cookies = fill(url, lived, walkers), datetime.now(UTC), []
    with Journal.open(url) as journal:
        for number in numbers:
            name = f"walker {number}"
            account = journal.accounts.add(name, [AccountRole.WALKER], now, walker_id=number)
            cookies.append(cookie_of(journal, account.id, now))
        return cookies, journal.walker_of(numbers[0]).history()[-1].session_id


if __name__ == "__main__":
    main()
