"""Days at 100 Hz as float32, such as sensors tell: a quiet one and an unquiet one.

The quiet one is ten minutes of walking in every hour and rest. The unquiet one is 500 short bouts
in a tenth of the day, with shifting and fidgeting between.
"""

import os
from itertools import cycle
from pathlib import Path

import numpy as np
import numpy.typing as npt

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read

RATE_HZ = 100
HOUR = 3600 * RATE_HZ
WALKED = 600 * RATE_HZ
BOUTS, BOUTS_SHARE = 500, 0.1  # in 24 hours
Single = npt.NDArray[np.float32]
SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[2] / "shared"))


def day(hours: int = 24) -> tuple[Recording, str]:
    """Tile walks of a sensor on the lower back (x up) into a quiet day; say what they are."""
    walks, what = _walks()
    chance = np.random.default_rng(7)
    acc, gyr = _rest(hours, chance)
    n = acc.shape[1]
    walk = cycle(walks)
    for hour in range(0, n, HOUR):
        at = hour
        while at < hour + WALKED:
            one_acc, one_gyr = next(walk)
            length = min(one_acc.shape[1], hour + WALKED - at)
            acc[:, at : at + length] = one_acc[:, :length]
            gyr[:, at : at + length] = one_gyr[:, :length]
            at += length
    return Recording(np.arange(n) / RATE_HZ, acc, gyr), f"a sixth of it {what}"


def unquiet_day(hours: int = 24) -> tuple[Recording, str]:
    """Put short bouts of such walks into a day of fidgeting."""
    walks, what = _walks()
    chance = np.random.default_rng(7)
    acc, gyr = _rest(hours, chance)
    n = acc.shape[1]
    time_s = np.arange(n) / RATE_HZ
    acc[1] += 0.3 * np.sin(2 * np.pi * 0.31 * time_s) * (np.sin(2 * np.pi * time_s / 97) > 0.2)
    acc[2] += 0.2 * np.sin(2 * np.pi * 0.77 * time_s) * (np.sin(2 * np.pi * time_s / 53) > 0.5)
    count = BOUTS * hours // 24
    longest, every = int(BOUTS_SHARE * n / count), n // count
    for place, (one_acc, one_gyr) in zip(range(count), cycle(walks), strict=False):
        length = min(longest, one_acc.shape[1])
        at = place * every + int(chance.integers(0, every - length))
        acc[:, at : at + length] = one_acc[:, :length]
        gyr[:, at : at + length] = one_gyr[:, :length]
    return Recording(time_s, acc, gyr), f"{count} short bouts, a tenth of it {what}"


DAYS = {"a quiet day": day, "an unquiet day": unquiet_day}


def _rest(hours: int, chance: np.random.Generator) -> tuple[Single, Single]:
    n = hours * HOUR
    acc = chance.standard_normal((3, n), dtype=np.float32) * np.float32(0.02)
    gyr = chance.standard_normal((3, n), dtype=np.float32) * np.float32(0.002)
    acc[0] += 9.81
    return acc, gyr


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
