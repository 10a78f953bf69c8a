"""All gauntlets, in the order in which they are run and told of."""

from benchmarks.gauntlets import malformed
from benchmarks.gauntlets.outcome import Gauntlet

GAUNTLETS: tuple[Gauntlet, ...] = (
    Gauntlet(
        "malformed", "Malformed requests to every address.", malformed.run, short=100, long=5_000
    ),
)
