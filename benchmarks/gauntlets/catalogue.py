"""All gauntlets, in the order in which they are run and told of."""

from benchmarks.gauntlets import (
    clock,
    disk_full,
    floods,
    kill,
    malformed,
    network,
    power,
    read_only,
    slow,
    two_servers,
)
from benchmarks.gauntlets.outcome import Gauntlet

GAUNTLETS: tuple[Gauntlet, ...] = (
    kill.GAUNTLET,
    power.GAUNTLET,
    disk_full.GAUNTLET,
    read_only.GAUNTLET,
    clock.GAUNTLET,
    two_servers.GAUNTLET,
    network.GAUNTLET,
    Gauntlet(
        "malformed", "Malformed requests to every address.", malformed.run, short=100, long=5_000
    ),
    Gauntlet(
        "slow", "Slow and half-sent requests, by http and HTTPS.", slow.run, short=20, long=200
    ),
    Gauntlet(
        "floods", "Floods of sockets, requests and live lines.", floods.run, short=150, long=4_000
    ),
)
