"""The stable form of a walk for other programs: plain values, None for what is not known."""

import math
from collections.abc import Mapping
from typing import Any

from retrowalk.gait.types import Bout, Direction, Total, Walk

SIDES = {1: "left", -1: "right", 0: None}


def to_dict(walk: Walk) -> dict[str, Any]:
    """Turn a walk into what JSON can hold; the keys stay as they are between versions."""
    steps = walk.steps
    columns = (steps.time_s, steps.direction, steps.side, steps.length_m)
    words = {int(way): way.word for way in Direction}
    return {
        "recording": dict(walk.recording),
        "totals": {word: _total(total) for word, total in walk.totals.items()},
        "bouts": [_bout(bout) for bout in walk.bouts],
        "steps": [
            {
                "time_s": round(time, 3),
                "direction": words[way],
                "side": SIDES[side],
                "length_m": _number(length),
            }
            for time, way, side, length in zip(*(c.tolist() for c in columns), strict=True)
        ],
        "technique": _rounded(walk.technique),
        "notes": list(walk.notes),
        "measures": _rounded(walk.measures),
    }


def _total(total: Total) -> dict[str, Any]:
    return {
        "duration_s": round(total.duration_s, 3),
        "steps": total.steps,
        "distance_m": _number(total.distance_m),
    }


def _bout(bout: Bout) -> dict[str, Any]:
    return {
        "start_s": round(bout.start_s, 3),
        "end_s": round(bout.end_s, 3),
        "direction": bout.direction.word,
        "confidence": round(bout.confidence, 3),
        "steps": bout.steps,
        "distance_m": _number(bout.distance_m),
        "speed_mps": _number(bout.speed_mps),
        "cadence_spm": _number(bout.cadence_spm),
        "step_length_m": _number(bout.step_length_m),
        "measures": _rounded(bout.measures),
    }


def _number(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else round(value, 3)


def _rounded(value: Any) -> Any:
    """Round every number inside to four digits that count, whatever its unit."""
    if isinstance(value, Mapping):
        return {key: _rounded(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [_rounded(inside) for inside in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value
