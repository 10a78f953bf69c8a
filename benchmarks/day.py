"""A day at 100 Hz: ten minutes of walking in every hour, the rest of it quiet."""

import os
from itertools import cycle
from pathlib import Path

import numpy as np

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read

RATE_HZ = 100
HOUR = 3600 * RATE_HZ
WALKED = 600 * RATE_HZ
SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[2] / "shared"))


def day() -> tuple[Recording, str]:
    """Tile walks of a sensor on the lower back (x up) into a day; say what they are."""
    walks, what = _walks()
    n = 24 * HOUR
    chance = np.random.default_rng(7)
    # in float32, as sensors tell it
    acc = chance.standard_normal((3, n), dtype=np.float32) * np.float32(0.02)
    gyr = chance.standard_normal((3, n), dtype=np.float32) * np.float32(0.002)
    acc[0] += 9.81
    walk = cycle(walks)
    for hour in range(0, n, HOUR):
        at = hour
        while at < hour + WALKED:
            one_acc, one_gyr = next(walk)
            length = min(one_acc.shape[1], hour + WALKED - at)
            acc[:, at : at + length] = one_acc[:, :length]
            gyr[:, at : at + length] = one_gyr[:, :length]
            at += length
    return Recording(np.arange(n) / RATE_HZ, acc, gyr), f"4 h of it {what}"


def _walks() -> tuple[list[tuple[np.ndarray, np.ndarray]], str]:
    real = sorted((SHARED / "data" / "lower_back_and_feet").glob("*_lb.parquet"))
    if real:
        return [_even(read(file)) for file in real], "real walks of a sensor on the lower back"
    made = synthesise(
        [Segment("stand", 5), Segment("forward", 60), Segment("stand", 5)],
        seed=1,
        placement="lower_back",
    )
    return [_even(made.recording)], "a synthetic walk of a sensor on the lower back"


def _even(recording: Recording) -> tuple[np.ndarray, np.ndarray]:
    """Fill lost packets, so that rows can be tiled."""
    time_s = np.arange(0.0, recording.duration_s, 1.0 / RATE_HZ)
    acc, gyr = (
        np.array([np.interp(time_s, recording.time_s, row) for row in rows])
        for rows in (recording.acc_mps2, recording.gyr_radps)
    )
    return acc, gyr
