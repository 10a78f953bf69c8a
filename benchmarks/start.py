"""How long it takes until anything happens at all."""

import subprocess
import sys

from benchmarks.figure import Figure, best_s


def figures() -> list[Figure]:
    return [
        Figure("import retrowalk", _run("-c", "import retrowalk"), 0.2, "s"),
        Figure("retrowalk --help", _run("-m", "retrowalk", "--help"), 0.4, "s"),
    ]


def _run(*arguments: str) -> float:
    command = [sys.executable, *arguments]
    return best_s(lambda: subprocess.run(command, check=True, capture_output=True))
