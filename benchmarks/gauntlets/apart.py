"""A gauntlet in a process that may mount: as root, or as who is root in a space of their own.

``python -m benchmarks.gauntlets.apart MODULE TIMES`` runs ``MODULE.inside(folder, times)`` and
prints its outcome as JSON; ``folder`` is a disk of its own that is as small as ``MODULE.SIZE``.
"""

import importlib
import json
import logging
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks.gauntlets.outcome import Outcome


def unshared() -> list[str]:
    """Give the words that let a program mount without anybody else seeing it."""
    own = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", "--mount", *own]


def why_not() -> str:
    """Say why nothing can be mounted here; nothing where it can."""
    done = subprocess.run([*unshared(), "true"], capture_output=True, text=True)
    return done.stderr.strip()


def run_apart(module: str, times: int) -> Outcome:
    """Run a gauntlet on a disk of its own.

    Raises
    ------
    subprocess.CalledProcessError
        if nothing can be mounted here, or the gauntlet itself ended
    """
    words = [sys.executable, "-m", "benchmarks.gauntlets.apart", module, str(times)]
    done = subprocess.run([*unshared(), *words], stdout=subprocess.PIPE, text=True, check=True)
    return Outcome(**json.loads(done.stdout.splitlines()[-1]))


def mounted(folder: Path, size: str, *options: str) -> None:
    """Mount a disk of a size; with the option ``remount`` it is changed."""
    told = ",".join([f"size={size}", "mode=777", *options])
    subprocess.run(["mount", "-t", "tmpfs", "-o", told, "tmpfs", folder], check=True)


def main() -> None:
    """Mount the disk, and run what is named on it."""
    logging.disable(logging.CRITICAL)  # what is refused is looked at in the answers
    gauntlet = importlib.import_module(sys.argv[1])
    folder = Path(tempfile.mkdtemp(prefix="retrowalk-disk-"))
    mounted(folder, gauntlet.SIZE)
    try:
        outcome = gauntlet.inside(folder, int(sys.argv[2]))
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
        folder.rmdir()
    print(json.dumps(asdict(outcome)))


if __name__ == "__main__":
    main()
