"""Which columns of a table are which sensor, where their names are near those of a tidy table."""

import re
from collections.abc import Sequence
from typing import NamedTuple

Axes = tuple[str, str, str]
Words = tuple[str, ...]

# A name without its axis and its unit, in lower case: all that people and programs call a sensor.
_ACCELERATION = {"a", "acc", "accel", "acceleration", "accelerometer", "accelero"}
_GYROSCOPE = {"gyr", "gyro", "gyroscope", "w", "omega", "rot", "rotation", "rotationrate"}
_GYROSCOPE |= {"angularvelocity", "angvel", "angularrate", "turnrate"}
_GRAVITY = {"grav", "gravity"}
_MOVEMENT = {"linearacceleration", "linacc", "linearaccelerometer", "useracceleration", "useracc"}
_PLAIN = {"raw", "sensor", "data", "imu", "axis", "calibrated", "cal", "component", "value"}
_TIMES = [
    *("times", "time", "t", "seconds", "secondselapsed", "elapsed", "elapsedtime", "timeelapsed"),
    *("sec", "timems", "timens", "timeus", "millis", "milliseconds", "ms", "sensortimestamp"),
    *("sensortime", "timestamp", "timestamps", "timestampms", "timestampns", "ts", "datetime"),
    *("epoch", "unixtime", "unixtimestamp", "date", "sampletimefine", "phonetimestamp"),
]
_NUMBERED = {"1": "x", "2": "y", "3": "z"}
_LIKE_GYROSCOPE = re.compile(r"\bgyr|gyro|rotation|angular", re.IGNORECASE)
_UNIT = re.compile(r"\s*[\[(][^\])]*[\])]?\s*$")
_OF_ACCELERATION = re.compile(r"[\[(]\s*(m?g|m/s\^?2|m/s²|mps2)\s*[\])]")
_UNIT_WORDS = {
    "g",
    "mg",
    "m",
    "s",
    "s2",
    "ms2",
    "mps2",
    "dps",
    "deg",
    "rad",
    "degs",
    "rads",
    "radps",
}


class Named(NamedTuple):
    """The columns of a table by what they hold; None where there are none, or it can't be told.

    ``asked`` are columns that look like a gyroscope, of which it can't be told which are meant.
    """

    time: str | None
    acceleration: Axes | None
    gyroscope: Axes | None
    gravity: Axes | None
    asked: tuple[str, ...] = ()


def named_columns(columns: Sequence[str]) -> Named:
    """Tell the columns by their names, as far as no two of them could be meant."""
    groups = _groups(columns)
    acceleration = _only(groups, _ACCELERATION) or _only(groups, _MOVEMENT)
    if acceleration is None and len(bare := groups.get((), [])) == 1:
        # x, y and z of what? Their unit may say so
        acceleration = bare[0] if all(map(_OF_ACCELERATION.search, bare[0])) else None
    # gx beside wx may be anything; by itself it is the gyroscope, as the makers of chips call it
    gyroscope = _only(groups, _GYROSCOPE) or _only(groups, {"g"})
    asked = () if gyroscope else tuple(filter(_is_like_gyroscope, columns))
    return Named(_time(columns), acceleration, gyroscope, _only(groups, _GRAVITY), asked)


def _is_like_gyroscope(column: str) -> bool:
    return _LIKE_GYROSCOPE.search(column) is not None


def _groups(columns: Sequence[str]) -> dict[Words, list[Axes]]:
    """Put columns together that differ in their axis only."""
    found: dict[Words, dict[str, list[str]]] = {}
    for column in columns:
        if (parts := _parts(column)) is not None:
            words, axis = parts
            found.setdefault(words, {}).setdefault(axis, []).append(column)
    return {
        words: [(x, y, z) for x, y, z in zip(axes["x"], axes["y"], axes["z"], strict=True)]
        for words, axes in found.items()
        if set(axes) == set("xyz") and len({len(names) for names in axes.values()}) == 1
    }


def _parts(column: str) -> tuple[Words, str] | None:
    """Take a name apart into what it says of the sensor, and the axis; None without an axis."""
    bare = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", _UNIT.sub("", column))
    words = [w for w in re.split(r"[^a-z0-9]+", bare.lower()) if w]
    for place, word in enumerate(words):
        if word in ("x", "y", "z"):
            rest = [w for w in words[place + 1 :] if w not in _UNIT_WORDS]
            return _joined([*words[:place], *rest]), word
    if words[1:] and words[-1] in _NUMBERED and _is_known("".join(words[:-1])):
        return _joined(words[:-1]), _NUMBERED[words[-1]]
    if words and words[-1][-1] in "xyz" and _is_known(words[-1][:-1]):
        return _joined([*words[:-1], words[-1][:-1]]), words[-1][-1]
    return None


def _joined(words: list[str]) -> Words:
    """Write a name of two words as one, where it is known."""
    words = [w for w in words if w not in _PLAIN] or words
    return ("".join(words),) if words and _is_known("".join(words)) else tuple(words)


def _is_known(word: str) -> bool:
    return word in _ACCELERATION | _GYROSCOPE | _GRAVITY | _MOVEMENT | {"g"}


def _only(groups: dict[Words, list[Axes]], words: set[str]) -> Axes | None:
    """Find the only group of these names; of several, one can't be told from another."""
    found = [
        axes
        for name, several in groups.items()
        if len(name) == 1 and name[0] in words
        for axes in several
    ]
    return found[0] if len(found) == 1 else None


def _time(columns: Sequence[str]) -> str | None:
    """Find the time: elapsed rather than a clock, the sensor's rather than the phone's."""
    names = {re.sub(r"[^a-z0-9]+", "", _UNIT.sub("", c).lower()): c for c in reversed(columns)}
    return next((names[name] for name in _TIMES if name in names), None)
