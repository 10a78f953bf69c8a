"""How long a page takes while others open theirs, after three years of use.

One walker on SQLite, whose pages 20 open at once; a practice of 12 on SQLite with 20 at once; a
clinic of 500 on PostgreSQL with 50 at once, of whom every fifth is a physiotherapist, each with
another client. "At once" is that so many are there: each opens a page, waits for all of it, and
looks at it for a second, more or less, as somebody would at the least, before the next. So about
as many pages are asked for in a second as people are there. Two rounds go before those that are
timed: what is read and worked out when somebody comes for the first time is done then.
"""

import http.client
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
from benchmarks.figure import Figure
from benchmarks.served import serving
from tests.clinic import fill
from tests.postgresql import running
from tests.three_years import live

from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.people.clients import Clients
from retrowalk.people.consent import Use, tell
from retrowalk.people.sign_in import COOKIE_HERE, sign_in

BUDGET_MS = 100.0
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
OF_A_WALKER = ("/today", "/programme", "/progress", "/clearance", "/assessments", "/journal")
OF_A_PROFESSIONAL = ("/clients", "/clients/{}", "/messages/{}", "/clients/{}/prescribe")


@dataclass(frozen=True)
class Looker:
    """Somebody who opens one page after the other, and the cookie that they come with."""

    pages: tuple[str, ...]
    cookie: str = ""


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        lived = live(Path(folder) / "journal.db", date.today())
        practice = f"sqlite:///{Path(folder) / 'practice.db'}"
        desks, walkers = professional(practice, lived, 12)
        rows = measured("one walker", f"sqlite:///{lived}", [Looker(PAGES)] * 20)
        rows += measured("12 on SQLite", practice, (walkers * 2)[:16] + desks[:4])
        with running() as server:
            clinic = f"postgresql://walker@/postgres?host={server}"
            desks, walkers = professional(clinic, lived, 500)
            rows += measured("500 on PostgreSQL", clinic, walkers[:40] + desks[:10])
    return rows


def professional(url: str, lived: Path, walkers: int) -> tuple[list[Looker], list[Looker]]:
    """Fill a journal with walkers and a professional of them all, and give who looks at it.

    The professional has a browser for each client, the last first; each walker has one.
    """
    numbers, now = fill(url, lived, walkers), datetime.now(UTC)
    with Journal.open(url) as journal:
        account = journal.accounts.add("physio", [AccountRole.PROFESSIONAL], now)
        for number in numbers:
            journal.grants.add(account.id, number, Role.PROFESSIONAL, now)
            for use in (Use.TREATMENT, Use.MESSAGES):
                tell(journal.walker_of(number), use, now)
        clients = Clients(journal)
        for number in numbers:
            clients.brief(number)
        desks, theirs = [], []
        for number in numbers[::-1][:40]:
            pages = tuple(page.format(number) for page in OF_A_PROFESSIONAL)
            desks.append(Looker(pages, cookie_of(journal, account.id, now)))
        for number in numbers[:40]:
            name = f"walker {number}"
            walker = journal.accounts.add(name, [AccountRole.WALKER], now, walker_id=number)
            theirs.append(Looker(OF_A_WALKER, cookie_of(journal, walker.id, now)))
    return desks, theirs


def cookie_of(journal: Journal, account_id: int, at: datetime) -> str:
    """Sign somebody in, and give the cookie of their browser."""
    return f"{COOKIE_HERE}={sign_in(journal, account_id, 'bench', at)}"


def measured(what: str, url: str, lookers: Sequence[Looker]) -> list[Figure]:
    with serving(url) as served:
        _seconds(served.port, lookers, rounds=2)  # what is made once is made
        taken = _seconds(served.port, lookers, ROUNDS)
    every = [second for seconds in taken.values() for second in seconds]
    rows = [Figure(f"{what}, any page, {len(lookers)} at once", _p95_ms(every), BUDGET_MS, "ms")]
    return rows + [
        Figure(f"  {page}, 95th percentile", _p95_ms(seconds), BUDGET_MS, "ms")
        for page, seconds in taken.items()
    ]


def _p95_ms(seconds: Sequence[float]) -> float:
    return 1e3 * float(np.percentile(seconds, 95))


def _seconds(port: int, lookers: Sequence[Looker], rounds: int) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {page: [] for looker in lookers for page in looker.pages}
    threads = [
        threading.Thread(target=_open_pages, args=(port, looker, rounds, taken))
        for looker in lookers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


def _open_pages(port: int, looker: Looker, rounds: int, taken: dict[str, list[float]]) -> None:
    """Open every page in turn, with the second that somebody at least looks at it."""
    wait = np.random.default_rng(threading.get_ident())
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {"Accept-Encoding": "gzip", "Cookie": looker.cookie}
    for _ in range(rounds):
        for page in looker.pages:
            time.sleep(wait.uniform(0.5, 1.5))
            begun = time.perf_counter()
            connection.request("GET", page, headers=headers)
            answer = connection.getresponse()
            answer.read()
            taken[page].append(time.perf_counter() - begun)
            if answer.status != 200:
                raise RuntimeError(f"{page} answered {answer.status}")


if __name__ == "__main__":
    for figure in figures():
        print(*figure.row(), sep="\t")
