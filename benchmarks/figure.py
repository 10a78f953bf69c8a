"""A measured number beside its budget."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One row of the benchmark: a measurement in ``unit`` and the most it may be."""

    what: str
    measured: float
    budget: float | None
    unit: str

    def row(self) -> tuple[str, str, str, str]:
        ratio = "" if self.budget is None else f"{self.measured / self.budget:.2f}"
        budget = "" if self.budget is None else f"{self.budget:g} {self.unit}"
        return self.what, f"{self.measured:.3g} {self.unit}", budget, ratio


def best_s(
    job: Callable[[], object], runs: int = 5, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Time ``job`` after one warm-up and give the best of ``runs``, seconds.

    With ``time.process_time`` those that the processor took, however busy the machine is.
    """
    job()
    times = []
    for _ in range(runs):
        begun = clock()
        job()
        times.append(clock() - begun)
    return min(times)
