"""What came of a gauntlet: how much was tried, and what was lost of it."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """Counts while a gauntlet runs; ``lost`` names each thing that should not have been."""

    tried: dict[str, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    measured: list[str] = field(default_factory=list)
    """Figures beside, each a phrase with its unit."""

    def did(self, what: str, times: int = 1) -> None:
        """Count something that was tried."""
        self.tried[what] = self.tried.get(what, 0) + times

    def add(self, other: "Outcome") -> None:
        """Take over what came of another part of the same."""
        for what, times in other.tried.items():
            self.did(what, times)
        self.lost += other.lost
        self.measured += other.measured

    def line(self) -> str:
        """Say it in one line: the last that the command prints."""
        tried = ", ".join(f"{count:,} {what}" for what, count in self.tried.items())
        return "; ".join([tried or "nothing tried", *self.measured, f"lost: {len(self.lost)}"])


@dataclass(frozen=True)
class Gauntlet:
    """One of them: its name on the command line, what it does, and how far it goes.

    ``run`` is given how many times; ``short`` is for `make test`, ``long`` for `make long`.
    """

    name: str
    what: str
    run: Callable[[int], Outcome]
    short: int
    long: int
