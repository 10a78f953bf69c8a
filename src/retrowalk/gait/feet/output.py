"""The stable form for other programs: plain values, None for what is not known."""

import math
from dataclasses import asdict
from typing import Any

from retrowalk.gait.feet.summary import summary_of
from retrowalk.gait.feet.types import FeetWalk, FootWalk, Strides
from retrowalk.gait.types import Direction

WORDS = {int(way): way.word for way in Direction}
ORDER = (Direction.BACKWARD, Direction.FORWARD, Direction.UNKNOWN)


def to_dict(walk: FeetWalk) -> dict[str, Any]:
    """Turn a walk into what JSON can hold; the keys stay as they are between versions."""
    return {
        "feet": {side: _foot(foot) for side, foot in walk.feet.items()},
        "version": walk.version,
    }


def _foot(foot: FootWalk) -> dict[str, Any]:
    return {
        "recording": dict(foot.recording),
        "totals": {way.word: _rounded(asdict(summary_of(foot, way))) for way in ORDER},
        "strides": _strides(foot.strides),
        "paths": [
            _rounded(
                {
                    "start_s": float(path.time_s[0]),
                    "end_s": float(path.time_s[-1]),
                    "length_m": path.length_m,
                    "closing_m": path.closing_m,
                }
            )
            for path in foot.paths
        ],
        "notes": list(foot.notes),
    }


def _strides(strides: Strides) -> list[dict[str, Any]]:
    numbers = {
        "foot_off_s": strides.foot_off_s,
        "contact_s": strides.contact_s,
        "foot_angle_rad": strides.foot_angle_rad,
        "length_m": strides.length_m,
        "clearance_m": strides.clearance_m,
        "stance_share": strides.stance_share,
    }
    rows = zip(*(column.tolist() for column in numbers.values()), strict=True)
    words = zip(strides.direction.tolist(), strides.order, strict=True)
    return [
        {**_rounded(dict(zip(numbers, row, strict=True))), "direction": WORDS[way], "first": first}
        for row, (way, first) in zip(rows, words, strict=True)
    ]


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {
        key: _number(value) if isinstance(value, float) else value for key, value in values.items()
    }


def _number(value: float) -> float | None:
    return round(value, 3) if math.isfinite(value) else None
