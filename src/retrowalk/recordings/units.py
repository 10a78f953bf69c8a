"""Units of acceleration and turning: declared, or told by what gravity does."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.recordings.times import PER_SECOND

FloatArray = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]

STANDARD_GRAVITY_MPS2 = 9.80665
IN_MPS2 = {"m/s²": 1.0, "g": STANDARD_GRAVITY_MPS2, "mg": STANDARD_GRAVITY_MPS2 / 1000}
IN_RADPS = {"rad/s": 1.0, "deg/s": np.pi / 180, "mdeg/s": np.pi / 180_000}
_ALSO = {"m/s2": "m/s²", "m/s^2": "m/s²", "mps2": "m/s²", "g0": "g", "μs": "us", "µs": "us"}
_ALSO |= {"°/s": "deg/s", "dps": "deg/s", "degps": "deg/s", "radps": "rad/s", "sec": "s"}
_ALSO |= {"mdps": "mdeg/s", "m°/s": "mdeg/s"}

_BLOCK = 1 << 18
SECONDS = 100_000  # all over the recording, at which a glance is taken: a day has fewer
GLANCES = 12  # samples of each
LOOKED_AT = 2000  # pairs of seconds of movement that are looked at
MOVING = 0.01  # of gravity: by so much the acceleration varies within a second of movement
LIVELY = 0.5  # the half of them in which most turning is told, whatever its unit
FEWEST = 20  # pairs of seconds that tell; fewer may be a fall
FASTEST_RADPS = 10.0  # nine tenths of the samples of a walk stay below
FASTEST_DEGPS = 2000.0  # gyroscopes of phones can tell no more


@dataclass(frozen=True)
class Units:
    """Units that were declared; None where the data tell.

    Attributes
    ----------
    time : s, ms, us, ns, min or d
    acceleration : m/s², g or mg
    gyroscope : rad/s, deg/s or mdeg/s
    downward : whether acceleration points down at rest, as on iOS
    """

    time: str | None = None
    acceleration: str | None = None
    gyroscope: str | None = None
    downward: bool | None = None

    @property
    def known(self) -> frozenset[str]:
        """Of which signals the unit was declared."""
        told = {"acceleration": self.acceleration, "gyroscope": self.gyroscope}
        return frozenset(what for what, unit in told.items() if unit is not None)

    @classmethod
    def of(cls, declared: "Mapping[str, str] | Units | None") -> Self:
        """Read ``{"acceleration": "g", "gyroscope": "deg/s", "time": "ms"}``.

        A minus before the unit of acceleration ("-g") says that it points down at rest.

        Raises
        ------
        InvalidAnswer
            if there is no such quantity, or no such unit of it
        """
        if isinstance(declared, cls):
            return declared
        known: dict[str, Mapping[str, float]] = {
            "time": PER_SECOND,
            "acceleration": IN_MPS2,
            "gyroscope": IN_RADPS,
        }
        found: dict[str, Any] = {}
        for what, told in dict(declared or {}).items():  # type: ignore[arg-type]
            if what not in known:
                raise InvalidAnswer(
                    Message("recordings-no-such-quantity", what=what, known=", ".join(known))
                )
            unit = told.strip().replace("−", "-")
            if what == "acceleration":
                found["downward"] = unit.startswith("-")
                unit = unit.lstrip("+-").strip()
            unit = _ALSO.get(unit.lower(), unit if unit in known[what] else unit.lower())
            if unit not in known[what]:
                raise InvalidAnswer(
                    Message("recordings-no-such-unit", unit=told, known=", ".join(known[what]))
                )
            found[what] = unit
        return cls(**found)


UNTOLD = Units()


def unit_of_turning(time_s: FloatArray, acc: FloatArray, gyr: FloatArray) -> str:
    """Tell whether turning is in rad/s, deg/s or mdeg/s: gravity turns against the device.

    From one second to the next, the mean acceleration turns as far as the gyroscope says. Taken
    for radians, degrees would turn it 57 times as far; taken for radians rightly, about as far,
    with what the walker's pushes add. What lies still tells no unit, only its offset, and is not
    asked; nor is a gyroscope that tells the same for a second.

    Parameters
    ----------
    time_s : (n,) seconds
    acc : (3, n) acceleration with gravity, any unit
    gyr : (3, n) angular velocity; NaN where it is missing

    Returns
    -------
    One of ``IN_RADPS``; rad/s, too, where nothing tells
    """
    force, turning = _of_seconds(time_s, acc, gyr)
    if force.shape[-1] < FEWEST:
        size = np.sqrt(_squares(gyr[:, :: 1 + gyr.shape[1] // SECONDS].astype(np.float64)))
        size = size[np.isfinite(size)]
        fast = float(np.quantile(size, 0.9)) if size.size else 0.0
        slower = [fast <= FASTEST_RADPS, fast <= FASTEST_DEGPS, True]
        return list(IN_RADPS)[slower.index(True)]
    change = force[:, 1] - force[:, 0]
    middle, rates = force.mean(axis=1), turning.mean(axis=1)
    rates = rates - np.median(rates, axis=-1, keepdims=True)  # a gyroscope has an offset
    turned = np.cross(middle, rates, axis=0)
    size = np.einsum("ij,ij->j", turned, turned)
    lively = size >= np.quantile(size, LIVELY)
    change, turned = change[:, lively], turned[:, lively]
    told = "rad/s"
    for unit, scale in list(IN_RADPS.items())[1:]:
        # between what is told of the larger unit, 1, and of the smaller, their ratio squared
        larger, smaller = (
            np.median(_squares(change - by * turned)) for by in (IN_RADPS[told], scale)
        )
        if larger <= IN_RADPS[told] / scale * smaller:
            break
        told = unit
    return told


def is_still(gyr: FloatArray) -> bool:
    """Tell whether a gyroscope tells the same all the time, as one does that is not there."""
    first = gyr[:, np.isfinite(gyr).all(axis=0).argmax()][:, None]
    blocks = (gyr[:, k : k + _BLOCK] for k in range(0, gyr.shape[1], _BLOCK))
    return all(bool(((part == first) | np.isnan(part)).all()) for part in blocks)


def usual_interval_s(time_s: FloatArray) -> float:
    """Take the median interval of samples all over a recording, seconds."""
    some = np.linspace(0, time_s.size - 2, min(time_s.size - 1, 5000)).astype(np.intp)
    return float(np.median(time_s[some + 1] - time_s[some]))


def _of_seconds(
    time_s: FloatArray, acc: FloatArray, gyr: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Means of two seconds of movement that follow each other, (3, 2, k)."""
    n = time_s.size
    second = max(1, round(1.0 / usual_interval_s(time_s)))
    if n < 2 * second:
        return np.zeros((3, 2, 0)), np.zeros((3, 2, 0))
    starts = np.linspace(0, n - 2 * second, min(SECONDS, n // second)).astype(np.intp)
    starts = starts[time_s[starts + 2 * second - 1] - time_s[starts] < 2.5]
    starts = starts[_moves(acc, starts, np.linspace(0, 2 * second - 1, GLANCES).astype(np.intp))]
    starts = starts[:: 1 + starts.size // LOOKED_AT]
    means, told = np.empty((2, 3, 2, starts.size)), np.ones(starts.size, dtype=bool)
    for k in range(0, starts.size, 256):
        rows = starts[k : k + 256, None] + np.arange(2 * second)
        for mean, signal in zip(means, (acc, gyr), strict=True):
            part = without_spikes(signal[:, rows]).reshape(3, -1, 2, second)
            mean[:, :, k : k + 256] = part.mean(axis=-1).swapaxes(1, 2)
            if signal is gyr:
                told[k : k + 256] = (part[..., 1:] != part[..., :-1]).any(axis=(0, 3)).all(axis=1)
    known = told & np.isfinite(means).all(axis=(0, 1, 2))
    return means[0][..., known], means[1][..., known]


def _moves(acc: FloatArray, starts: Rows, glances: Rows) -> npt.NDArray[np.bool_]:
    """Tell where the device moves, from a few samples of each stretch, (k,)."""
    moves = np.zeros(starts.size, dtype=bool)
    for k in range(0, starts.size, 4096):
        force = acc[:, starts[k : k + 4096, None] + glances]
        size = np.sqrt(np.einsum("ijk,ijk->jk", force, force))
        moves[k : k + 4096] = size.std(axis=1) > MOVING * size.mean(axis=1)
    return moves


def without_spikes(parts: FloatArray) -> FloatArray:
    """Take the middle of each sample and its neighbours, along the last axis."""
    padded = np.concatenate((parts[..., :1], parts, parts[..., -1:]), axis=-1)
    below = np.minimum(padded[..., :-2], padded[..., 2:])
    above = np.maximum(padded[..., :-2], padded[..., 2:])
    return np.asarray(np.clip(parts, below, above))


def _squares(vectors: FloatArray) -> FloatArray:
    return np.asarray(np.einsum("ij,ij->j", vectors, vectors))
