"""The standard tests from recordings: how far from the truth, on trials that were made with it.

Each figure is the mean absolute error over people, paces and ways of wearing the device, beside
the most it may be. ``python -m benchmarks.assessments`` prints them alone.
"""

from collections.abc import Iterable, Iterator

import numpy as np
from benchmarks.figure import Figure, best_s
from rich.console import Console
from rich.table import Table

from retrowalk.assessments import standard_test
from retrowalk.assessments.instrumented import measure
from retrowalk.gait.synthetic.trials import (
    Setup,
    SyntheticTrial,
    chair_stands,
    known_distance,
    one_leg,
    timed_up_and_go,
)

PEOPLE = range(8)
MOST_S = 0.3  # of a time
MOST_STANDS = 0.5  # of a count, on average

WALKS = {
    "three_metre_backward": (0.4, 0.7, 1.1),
    "ten_metre_backward": (0.5, 0.9),
    "ten_metre_forward": (0.7, 1.1, 1.5),
}


def figures() -> list[Figure]:
    rows = [_figure(test_id, _walks(test_id, speeds)) for test_id, speeds in WALKS.items()]
    rows.append(_figure("timed_up_and_go", _up_and_go()))
    rows.append(_figure("one_leg_stance", _one_leg()))
    rows.append(_figure("chair_stand", _stands()))
    recording = timed_up_and_go(Setup(seed=1)).recording
    seconds = best_s(lambda: measure(standard_test("timed_up_and_go"), recording))
    return [*rows, Figure("a timed up and go, recording to result", 1e3 * seconds, 50.0, "ms")]


def _figure(test_id: str, errors: Iterable[float]) -> Figure:
    test, sizes = standard_test(test_id), np.abs([*errors])
    what = f"{test.name}: mean error of {sizes.size}, largest {sizes.max():.2f}"
    if test.counted:
        return Figure(what, float(sizes.mean()), MOST_STANDS, "stands")
    return Figure(what, float(sizes.mean()), MOST_S, "s")


def _worn() -> Iterator[Setup]:
    """People of all heights, the device turned any way, on the trunk or on the lower back."""
    for seed in PEOPLE:
        yield Setup(
            seed=seed,
            height_m=1.5 + 0.06 * seed,
            rotation="random",
            placement="lower_back" if seed % 2 else "body",
            packet_loss=0.02 * seed,
        )


def _walks(test_id: str, speeds: Iterable[float]) -> Iterator[float]:
    test = standard_test(test_id)
    for speed_mps in speeds:
        for setup in _worn():
            way = "backward" if test.backward else "forward"
            made = known_distance(setup, way, test.distance_m, speed_mps=speed_mps, trials=2)
            found = measure(test, made.recording).trials
            for seconds, trial in zip(found, made.truth, strict=True):
                yield seconds - trial.duration_s


def _up_and_go() -> Iterator[float]:
    for speed_mps, rise_s, sit_s in ((0.6, 2.6, 2.8), (1.0, 1.8, 2.0), (1.4, 1.3, 1.4)):
        for setup in _worn():
            yield _error(
                "timed_up_and_go",
                timed_up_and_go(setup, speed_mps=speed_mps, rise_s=rise_s, sit_s=sit_s),
            )


def _one_leg() -> Iterator[float]:
    for held_s in (1.5, 5.0, 15.0, 40.0):
        for setup in _worn():
            yield _error("one_leg_stance", one_leg(setup, held_s=held_s))


def _error(test_id: str, made: SyntheticTrial) -> float:
    return measure(standard_test(test_id), made.recording).value - made.truth[0].duration_s


def _stands() -> Iterator[float]:
    for cycle_s in (1.6, 2.4, 4.0, 6.0):
        for setup in _worn():
            made = chair_stands(setup, cycle_s=cycle_s)
            result = measure(standard_test("chair_stand"), made.recording)
            yield result.value - len(made.truth[0].parts)


def main() -> None:
    table = Table(title="Standard tests from recordings, against the truth", title_justify="left")
    table.add_column("what")
    for column in ("measured", "at most", "ratio"):
        table.add_column(column, justify="right")
    for figure in figures():
        table.add_row(*figure.row())
    Console().print(table)


if __name__ == "__main__":
    main()
