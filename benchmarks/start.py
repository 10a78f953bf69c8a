"""How long it takes until anything happens at all: of a command, and of a server.

A server takes its port at once, and who comes then waits for the first answer. Of that the time is
told as it passed, and as the processors were used, which does not depend on how busy they are.
"""

import http.client
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, best_s
from benchmarks.served import serving

from retrowalk.journal import Journal

RUNS = 3


def figures() -> list[Figure]:
    """Start commands, and a server on a journal that is there."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'journal.db'}"
        Journal.open(url).close()
        answers = [_answer(url) for _ in range(RUNS)]
        took_s, cpu_s = (min(times) for times in zip(*answers, strict=True))
    return [
        Figure("import retrowalk", _run("-c", "import retrowalk"), 0.2, "s"),
        Figure("retrowalk --help", _run("-m", "retrowalk", "--help"), 0.4, "s"),
        Figure("retrowalk serve, until its first answer", took_s, 1.0, "s"),
        Figure("    ... of which the processor worked", cpu_s, None, "CPU s"),
    ]


def _run(*arguments: str) -> float:
    command = [sys.executable, *arguments]
    return best_s(lambda: subprocess.run(command, check=True, capture_output=True))


def _answer(url: str) -> tuple[float, float]:
    """Start a server, ask it, and give how long that took, and how much work it was."""
    begun = time.perf_counter()
    with serving(url) as served:
        connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60)
        connection.request("GET", "/healthz")
        connection.getresponse().read()
        return time.perf_counter() - begun, served.cpu_s()


if __name__ == "__main__":
    for figure in figures():
        print(*figure.row(), sep="\t")
