"""All gauntlets, in the order in which they are run and told of."""

from benchmarks.gauntlets import clock, disk_full, kill, network, power, read_only, two_servers
from benchmarks.gauntlets.outcome import Gauntlet

GAUNTLETS: tuple[Gauntlet, ...] = (
    kill.GAUNTLET,
    power.GAUNTLET,
    disk_full.GAUNTLET,
    read_only.GAUNTLET,
    clock.GAUNTLET,
    two_servers.GAUNTLET,
    network.GAUNTLET,
)
