"""Walks measured while they go on: cost of a sample, walkers a core can serve, delay of a step."""

import time
import tracemalloc
from collections.abc import Iterator

import numpy as np
from benchmarks.day import SHARED
from benchmarks.figure import Figure, best_s

from retrowalk.gait.live import LiveNews, LiveWalk
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read

RATE_HZ = 100
CHUNK_S = 0.5
CHUNK = round(CHUNK_S * RATE_HZ)
CHUNKS = (1, 5, 25, CHUNK)
WALKERS = 1500
UNDER_WAY_S, SERVED_S = 10.0, 3.0


def figures() -> list[Figure]:
    walk, what = _walk()
    median_s, late_s = np.quantile(_delays_s(walk), [0.5, 0.95])
    return [
        *(_sample(walk, what, chunk) for chunk in CHUNKS),
        Figure(f"    {WALKERS} walkers at once, share of a core", _share(walk), 1.0, ""),
        Figure("    memory for an hour of a walker", _hour_mb(walk), 20, "MB"),
        Figure("    a step is told after its contact, median", float(median_s), 0.3, "s"),
        Figure("    ... 95th percentile", float(late_s), 0.3, "s"),
    ]


def _sample(walk: Recording, what: str, chunk: int) -> Figure:
    taken_s = best_s(lambda: list(_pushed(walk, chunk)), clock=time.process_time)
    budget = None if chunk == 1 else 10
    name = f"live, a sample of {what}, in chunks of {chunk}"
    return Figure(name, 1e6 * taken_s / walk.time_s.size, budget, "CPU us")


def _walk() -> tuple[Recording, str]:
    real = SHARED / "data" / "phone_on_body" / "p05_body_backward1.parquet"
    if real.is_file():
        return read(real), "a real walk"
    made = synthesise([Segment("forward", 40), Segment("backward", 40)], seed=1)
    return made.recording, "a synthetic walk"


def _pushed(
    walk: Recording, chunk: int = CHUNK, live: LiveWalk | None = None
) -> Iterator[LiveNews]:
    live = live or LiveWalk(forward_axis="-z")
    for at in range(0, walk.time_s.size, chunk):
        part = slice(at, at + chunk)
        yield live.push(walk.time_s[part], walk.acc_mps2[:, part], walk.gyr_radps[:, part])


def _delays_s(walk: Recording) -> list[float]:
    """From each contact to the sample with which its step was told, sample by sample, seconds."""
    return [
        (news.time_s or 0.0) - step.time_s for news in _pushed(walk, chunk=1) for step in news.steps
    ]


def _share(walk: Recording) -> float:
    """Serve many walkers in turn, each elsewhere in the walk, and take the time it needs.

    All of them are under way: who has just set out costs a little more.
    """
    chance = np.random.default_rng(5)
    starts = chance.integers(0, walk.time_s.size - (UNDER_WAY_S + SERVED_S) * RATE_HZ, WALKERS)
    walkers = [LiveWalk(forward_axis="-z") for _ in starts]

    def serve(from_s: float, until_s: float) -> None:
        for live, start in zip(walkers, starts, strict=True):
            part = slice(int(start + from_s * RATE_HZ), int(start + until_s * RATE_HZ))
            live.push(walk.time_s[part], walk.acc_mps2[:, part], walk.gyr_radps[:, part])

    serve(0.0, UNDER_WAY_S)
    begun = time.process_time()
    for chunk_s in np.arange(UNDER_WAY_S, UNDER_WAY_S + SERVED_S, CHUNK_S):
        serve(chunk_s, chunk_s + CHUNK_S)
    return (time.process_time() - begun) / SERVED_S


def _hour_mb(walk: Recording) -> float:
    """Keep ten minutes of walking after the first, and scale what they take to an hour."""
    live = LiveWalk(forward_axis="-z")
    repeats = -(-11 * 60 * RATE_HZ // walk.time_s.size)
    time_s = np.arange(repeats * walk.time_s.size) / RATE_HZ
    signals = [np.tile(s, repeats) for s in (walk.acc_mps2, walk.gyr_radps)]
    first = 60 * RATE_HZ
    live.push(time_s[:first], *(s[:, :first] for s in signals))
    rest = Recording(time_s[first:], *(s[:, first:] for s in signals))
    tracemalloc.start()
    for _ in _pushed(rest, chunk=RATE_HZ * 10, live=live):
        pass
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return taken / 1e6 * 3600 / rest.duration_s
