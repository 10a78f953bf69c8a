"""The units that Apple Health writes, each with what makes it ours.

As HealthKit spells them (``HKUnit`` from a string): https://developer.apple.com/documentation/healthkit/hkunit
"""

import math
import re

Unit = dict[str, float]

COUNT: Unit = {"count": 1.0}
METRES: Unit = {
    "m": 1.0,
    "km": 1000.0,
    "cm": 0.01,
    "mm": 0.001,
    "in": 0.0254,
    "ft": 0.3048,
    "yd": 0.9144,
    "mi": 1609.344,
}
SECONDS: Unit = {
    "s": 1.0,
    "sec": 1.0,
    "ms": 0.001,
    "min": 60.0,
    "hr": 3600.0,
    "h": 3600.0,
    "d": 86_400.0,
}
METRES_A_SECOND: Unit = {
    f"{length}/{time}": metres / seconds
    for length, metres in METRES.items()
    for time, seconds in SECONDS.items()
} | {"mph": 1609.344 / 3600, "kmh": 1 / 3.6}
SHARE: Unit = {"%": 1.0}
BEATS_A_MINUTE: Unit = {"count/min": 1.0, "count/s": 60.0, "bpm": 1.0}

_NUMBER = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*", re.ASCII)


def number(text: str) -> float:
    """Read a number; what is none is NaN, which is within no bounds."""
    return float(text) if _NUMBER.fullmatch(text) else math.nan


def converted(text: str | None, unit: str | None, units: Unit) -> float | None:
    """Read a quantity in a unit of its own; None where either can't be told."""
    factor = units.get(unit or "")
    value = number(text or "")
    return value * factor if factor is not None and math.isfinite(value) else None
