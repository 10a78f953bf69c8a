"""How long it takes until anything happens at all: of a command, and of a server.

A server takes its port at once, and who comes then waits for the first answer. Of that the time is
told as it passed, and as the processors were used, which does not depend on how busy they are.

Python keeps what it has compiled, as those who install a package find it: the first run of each
makes it, and the best one counts.
"""

import http.client
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figure import Figure, best_s
from benchmarks.served import serving

from retrowalk.journal import Journal

RUNS = 3


def figures() -> list[Figure]:
    """Start commands, and a server on a journal that is there."""
    with tempfile.TemporaryDirectory() as folder, _compiled(Path(folder) / "compiled"):
        url = f"sqlite:///{Path(folder) / 'journal.db'}"
        Journal.open(url).close()
        answers = [_answer(url) for _ in range(RUNS)]
        took_s, cpu_s = (min(times) for times in zip(*answers, strict=True))
        imported_s, helped_s = _run("-c", "import retrowalk"), _run("-m", "retrowalk", "--help")
    return [
        Figure("import retrowalk", imported_s, 0.2, "s"),
        Figure("retrowalk --help", helped_s, 0.4, "s"),
        Figure("retrowalk serve, until its first answer", took_s, 1.0, "s"),
        Figure("    ... of which the processor worked", cpu_s, None, "CPU s"),
    ]


@contextmanager
def _compiled(folder: Path) -> Iterator[None]:
    """Let what is begun keep what it compiles in a folder of its own."""
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder)}
    before = {name: os.environ.get(name) for name in kept}
    os.environ.update(kept)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


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
