"""All gauntlets, in the order in which they are run and told of."""

from benchmarks.gauntlets import (
    bombs,
    clock,
    damaged_exports,
    disk_full,
    floods,
    kill,
    malformed,
    network,
    phone,
    power,
    read_only,
    slow,
    two_servers,
    uploads,
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
        "malformed", "Malformed requests to every address.", malformed.run, short=40, long=5_000
    ),
    Gauntlet(
        "uploads", "Damaged files of every kind, by every door.", uploads.run, short=12, long=2_000
    ),
    Gauntlet(
        "bombs",
        "Small files that unpack to much, by every door.",
        bombs.run,
        short=4,
        long=150,
    ),
    Gauntlet(
        "slow", "Slow and half-sent requests, by http and HTTPS.", slow.run, short=8, long=200
    ),
    Gauntlet(
        "floods", "Floods of sockets, requests and live lines.", floods.run, short=60, long=4_000
    ),
    Gauntlet(
        "damaged-exports",
        "Exports of every version put back, damaged ones refused with nothing changed.",
        damaged_exports.run,
        short=8,
        long=500,
    ),
    Gauntlet(
        "phone",
        "The phone at its worst, each walk kept once or told.",
        phone.run,
        short=4,
        long=100,
    ),
)
