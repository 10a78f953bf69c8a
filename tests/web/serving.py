"""`retrowalk serve` in a process of its own, as it is started, for tests to reach it."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from retrowalk.errors import RetrowalkError
from retrowalk.lan.addresses import home_addresses

SOON = "import retrowalk.web.server as s; s.LOOK_EVERY_S = 0.2"
IDLE = (
    "import contextlib, retrowalk.web.server as s; s.preload = lambda _: None; "
    "s.working = lambda _: contextlib.nullcontext()"
)
"""Nothing is drawn ahead or read here: only what comes in is worked on."""
START = "from retrowalk.cli import main; main()"


def outward_address() -> str:
    """Give an address of this machine under which others reach it, or skip the test."""
    try:
        return str(home_addresses()[0])
    except RetrowalkError as error:
        pytest.skip(f"nothing to reach from outside: {error}")


NOTHING: Mapping[str, str] = {}


class Served:
    """A running `retrowalk serve`, and what it printed; its ``logs`` go to a file that is open.

    ``through`` are the words of another program that starts it.
    """

    soon = SOON

    def __init__(
        self,
        folder: Path,
        *words: str,
        before: str = "pass",
        database_url: str | None = None,
        environment: Mapping[str, str] = NOTHING,
        through: Sequence[str] = (),
        logs: int | None = None,
    ) -> None:
        self.folder = folder
        self.environment = {
            **{name: found for name, found in os.environ.items() if "RETROWALK" not in name},
            "RETROWALK_DATA_FOLDER": str(folder),
            "PYTHONIOENCODING": "utf-8",
            **environment,
        }
        if database_url is not None:
            self.environment["RETROWALK_DATABASE_URL"] = database_url
        code = f"{before}; {self.soon}; {START}"
        self.process = subprocess.Popen(
            [*through, sys.executable, "-c", code, "serve", "--port", "0", *words],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=logs,
            text=True,
            encoding="utf-8",
        )
        self.said = ""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line
            if "Who was let in" in line or "This address opens on this machine only" in line:
                return
        pytest.fail(f"it ended by itself, saying: {self.said}")

    def find(self, pattern: str) -> str:
        found = re.search(pattern, self.said)
        assert found, self.said
        return found[1]

    def command(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "retrowalk", *words],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout

    def highest_mb(self) -> float:
        """Give the most memory that the process has had, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        assert found
        return int(found[1]) * 1024 / 1e6

    def end(self) -> None:
        self.process.terminate()
        self.process.communicate()
