"""Heights in feet and inches, weights in pounds: told as one knows them, kept in metric units."""

import re
from typing import Any

_FEET = re.compile(
    r"""(\d+) ?(?:ft|feet|foot|['′’])(?: ?(\d+) ?(?:in|inch|inches|["″”])?)?""", re.I
)
_POUNDS = re.compile(r"(\d+) ?(?:lb|lbs|pounds?)", re.I)

OTHER_UNITS = {"cm": ("feet", "inches"), "kg": ("pounds",)}
"""What is told in other units, by the metric one: each part by its own field."""
_READ = {"cm": (_FEET, (30.48, 2.54)), "kg": (_POUNDS, (0.45359237,))}


def metric(told: Any, unit: str) -> Any:
    """Give a height or a weight in whole units; what is told in no other unit stays as it is.

    >>> metric("5 ft 8 in", "cm"), metric("150 lb", "kg"), metric("172", "cm")
    (173, 68, '172')
    """
    if unit not in _READ or not isinstance(told, str):
        return told
    pattern, sizes = _READ[unit]
    parts = pattern.fullmatch(" ".join(told.split()))
    if parts is None:
        return told
    return round(sum(int(n or 0) * size for n, size in zip(parts.groups(), sizes, strict=True)))


def told_in(unit: str, given: dict[str, str]) -> str:
    """Write what was given in the fields of :data:`OTHER_UNITS` as one text; empty where nothing.

    >>> told_in("cm", {"feet": "5", "inches": ""}), told_in("kg", {"pounds": ""})
    ('5 feet', '')
    """
    parts = [(given.get(name, "").strip(), name) for name in OTHER_UNITS.get(unit, ())]
    if parts and not parts[0][0] and any(number for number, _ in parts):
        parts[0] = ("0", parts[0][1])
    return " ".join(f"{number} {name}" for number, name in parts if number)
