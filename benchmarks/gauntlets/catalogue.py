"""All gauntlets, in the order in which they are run and told of."""

from benchmarks.gauntlets import disk_full, kill, network, power, two_servers
from benchmarks.gauntlets.outcome import Gauntlet

GAUNTLETS: tuple[Gauntlet, ...] = (
    kill.GAUNTLET,
    power.GAUNTLET,
    disk_full.GAUNTLET,
    two_servers.GAUNTLET,
    network.GAUNTLET,
)
