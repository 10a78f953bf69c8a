"""All gauntlets, in the order in which they are run and told of."""

from benchmarks.gauntlets import kill
from benchmarks.gauntlets.outcome import Gauntlet

GAUNTLETS: tuple[Gauntlet, ...] = (kill.GAUNTLET,)
