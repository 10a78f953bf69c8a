"""Walking live through the server: 500 walkers at once, over real sockets.

The server is two processes (``--workers 2``). The walkers are a process of their own
(``benchmarks.live_walkers``), so what they take of the processors is not the server's: its share is
read from the system's account of its processes. On a machine of two cores they take time that the
server waits for, so the delays are an upper bound.

What counts is when a step is told after its contact: with the samples that make it known, the time
for which the phone gathers lines, the sockets and the server. Without the gathering it is told too.
"""

import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from benchmarks.figure import Figure
from benchmarks.live_walkers import GATHERED_S, SESSION, Asked, Heard
from benchmarks.pages import cookie_of
from benchmarks.served import serving

from retrowalk.journal import AccountRole, Journal

WALKERS = 500
HALF = 250
"""So many again: near what two processors can do, each is told later, and by how much varies."""
CORES = 2.0
WORKERS = 2
TOLD_S = 0.3
RAMP_S, SECONDS = 25.0, 20.0


def figures() -> list[Figure]:
    """Let many walk live, then more, and tell what they take and when they hear."""
    return [figure for walkers in (HALF, WALKERS) for figure in _figures(walkers)]


def _figures(walkers: int) -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'journal.db'}"
        heard, cores = walked(url, doors(url, walkers), GATHERED_S, "--workers", str(WORKERS))
    answer_s, known_s, told_s = (
        float(np.quantile(some, 0.95)) for some in (heard.answers, heard.known, heard.told)
    )
    what = f"{walkers} walk live over sockets"
    return [
        Figure(f"{what}, {WORKERS} workers: processors that the server takes", cores, CORES, ""),
        Figure("    an answer after its lines were sent, 95th percentile", answer_s, None, "s"),
        Figure("    a step is told after its contact, 95th percentile", told_s, TOLD_S, "s"),
        Figure("    ... without the time for which a phone gathers lines", known_s, None, "s"),
        Figure("    lines that broke", heard.closed, None, ""),
        Figure("    processors that the walkers take, not counted", heard.cpu / SECONDS, None, ""),
    ]


def doors(url: str, walkers: int) -> tuple[tuple[str, str], ...]:
    """Make walkers with an account each, and give where their lines open and with what cookie."""
    now = datetime.now(UTC)
    found = []
    with Journal.open(url) as journal:
        for number in range(walkers):
            walker = journal.walkers.add(f"Live {number}", now)
            name = f"live {number}"
            account = journal.accounts.add(name, [AccountRole.WALKER], now, walker_id=walker.id)
            found.append((f"/api/v1/live/{SESSION}", cookie_of(journal, account.id, now)))
    return tuple(found)


def walked(
    url: str,
    doors: tuple[tuple[str, str], ...],
    gathered_s: float,
    *options: str,
    seconds: float = SECONDS,
) -> tuple[Heard, float]:
    """Let them walk, and give what they heard and how many processors the server took."""
    with serving(url, *options) as served:
        asked = Asked(
            port=served.port, doors=doors, ramp_s=RAMP_S, seconds=seconds, gathered_s=gathered_s
        )
        with subprocess.Popen(
            [sys.executable, "-m", "benchmarks.live_walkers"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as walkers:
            assert walkers.stdin is not None
            assert walkers.stdout is not None
            walkers.stdin.write(asked.model_dump_json().encode())
            walkers.stdin.close()
            walkers.stdout.readline()
            before = served.cpu_s()
            heard = Heard.model_validate_json(walkers.stdout.readline())
            taken_s = served.cpu_s() - before
    return heard, taken_s / seconds


if __name__ == "__main__":
    for figure in figures():
        print(*figure.row(), sep="\t")
