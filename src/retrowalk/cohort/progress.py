"""How far a run is: a bar in a terminal, a line now and then elsewhere, and Dask's dashboard."""

import sys
import time
from dataclasses import dataclass
from typing import IO, Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bar

FEWEST = 3
"""So many recordings tell how long the rest takes; the first waits for its worker to be ready."""
EVERY_S = 30.0
"""How often a line is written where no terminal is."""


@dataclass
class Counts:
    """What became of recordings so far.

    Attributes
    ----------
    expected : that stand in the manifest
    already : whose fragment was there before
    measured, refused : in this run
    seconds : since the first recording of this run was sent to be measured
    """

    expected: int
    already: int = 0
    measured: int = 0
    refused: int = 0
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """How many need nothing any more."""
        return self.already + self.measured + self.refused

    @property
    def a_second(self) -> float:
        """Recordings that were measured or refused a second."""
        return (self.measured + self.refused) / self.seconds if self.seconds else 0.0

    @property
    def left_s(self) -> float | None:
        """Seconds that the rest may take; None as long as too little is known of it."""
        if self.measured + self.refused < FEWEST or not self.seconds:
            return None
        return (self.expected - self.done) / self.a_second

    @property
    def speed(self) -> str:
        """Say how fast it goes."""
        return (
            f"{self.a_second:.1f} a second"
            if self.a_second >= 1
            else f"{self.a_second:.2g} a second"
        )

    def __str__(self) -> str:
        """Say it in a line."""
        said = f"{self.done:,} of {self.expected:,} recordings"
        if self.already:
            said += f", {self.already:,} known from before"
        if self.refused:
            said += f", {self.refused:,} refused"
        if self.seconds and self.done < self.expected:
            said += f", {self.speed}"
            said += "" if self.left_s is None else f", {duration(self.left_s)} left"
        return said


class Progress(Protocol):
    """Whoever wants to know how far a run is."""

    def __call__(self, counts: Counts) -> None:
        """Take the counts, after each recording."""
        ...

    def say(self, what: str) -> None:
        """Take a sentence: where the dashboard is, that a worker died, that results are made."""
        ...

    def end(self) -> None:
        """Stop showing."""
        ...


class Silent:
    """Shows nothing."""

    def __call__(self, counts: Counts) -> None:
        """Do nothing."""

    def say(self, what: str) -> None:
        """Do nothing."""

    def end(self) -> None:
        """Do nothing."""


class Lines:
    """Writes a line now and then, for a log."""

    def __init__(self, to: IO[str], every_s: float = EVERY_S) -> None:
        self._to, self._every_s, self._at = to, every_s, time.monotonic()

    def __call__(self, counts: Counts) -> None:
        """Write a line, if the last one is a while ago."""
        if time.monotonic() - self._at >= self._every_s:
            self._at = time.monotonic()
            self.say(str(counts))

    def say(self, what: str) -> None:
        """Write a sentence."""
        self._to.write(f"{what}\n")
        self._to.flush()

    def end(self) -> None:
        """Do nothing: all is written."""


class Terminal:
    """Draws a bar on standard error, with speed and time left."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar = Bar(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            console=console,
            transient=True,
        )
        self._task = self._bar.add_task("", total=None)
        self._bar.start()

    def __call__(self, counts: Counts) -> None:
        """Move the bar."""
        said = str(counts).partition("recordings")[2].lstrip(", ")
        self._bar.update(self._task, total=counts.expected, completed=counts.done, description=said)

    def say(self, what: str) -> None:
        """Write a sentence above the bar."""
        self._console.print(what, highlight=False, markup=False)

    def end(self) -> None:
        """Take the bar away."""
        self._bar.stop()


def usual() -> Progress:
    """Give a bar where somebody looks at standard error, and lines elsewhere."""
    console = Console(stderr=True)
    return Terminal(console) if console.is_terminal else Lines(sys.stderr)


def duration(seconds: float) -> str:
    """Say how long something takes, no finer than it is known."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes / 60:.1f} h"
