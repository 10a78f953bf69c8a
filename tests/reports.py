"""Reports of walks that nobody walked: as much of them as a test is about, the rest plain."""

from typing import Any

from retrowalk.gait import WalkReport


def total(duration_s: float = 0.0, steps: int = 0, distance_m: float | None = None) -> dict:
    return {"duration_s": duration_s, "steps": steps, "distance_m": distance_m}


def bout(direction: str, start_s: float, end_s: float, steps: int) -> dict:
    unknown = dict.fromkeys(("distance_m", "speed_mps", "cadence_spm", "step_length_m"))
    answers = {"direction": direction, "start_s": start_s, "end_s": end_s, "steps": steps}
    return {**answers, "confidence": 0.9, **unknown}


def step(direction: str, time_s: float) -> dict:
    return {"direction": direction, "time_s": time_s, "side": None, "length_m": None}


def finding(value: float, sentence: str) -> dict:
    return {"value": value, "good": True, "sure": 0.9, "sentence": sentence, "source": ["T9"]}


def plain(**parts: Any) -> dict[str, Any]:
    """Give what version 0.1 kept of a walk, but for its measures."""
    recording = {
        "source": "walk.zip, phyphox",
        "start_utc": None,
        "duration_s": parts.pop("duration_s", 60.0),
        "rate_hz": 100.0,
        "gyroscope": True,
        "heart_rate": None,
    }
    return {
        "recording": recording,
        "totals": {way: total() for way in ("backward", "forward", "unknown")},
        "bouts": [],
        "steps": [],
        "technique": {},
        "notes": [],
    } | parts


def report(**parts: Any) -> WalkReport:
    """Give a walk of these parts."""
    return WalkReport.from_kept(plain(**parts))
