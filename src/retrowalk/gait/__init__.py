"""Measuring a walk: a recording goes in, steps and bouts come out, each forward or backward.

A module loads when it is first used: whoever only reads a kept walk spares the numeric ones.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from retrowalk.gait.chain import VERSION, analyse
    from retrowalk.gait.conformance import Conformance, check_detector
    from retrowalk.gait.coverage import Coverage
    from retrowalk.gait.detectors import Detectors
    from retrowalk.gait.length import Calibration
    from retrowalk.gait.parameters import Parameters
    from retrowalk.gait.report import WalkReport
    from retrowalk.gait.strides import Strides
    from retrowalk.gait.types import (
        Bout,
        Direction,
        Event,
        EventKind,
        Mode,
        Steps,
        Total,
        Turn,
    )
    from retrowalk.gait.walk import Walk, to_dict

_HOME = {
    "VERSION": "chain",
    "Bout": "types",
    "Calibration": "length",
    "Conformance": "conformance",
    "Coverage": "coverage",
    "Detectors": "detectors",
    "Direction": "types",
    "Event": "types",
    "EventKind": "types",
    "Mode": "types",
    "Parameters": "parameters",
    "Steps": "types",
    "Strides": "strides",
    "Total": "types",
    "Turn": "types",
    "Walk": "walk",
    "WalkReport": "report",
    "analyse": "chain",
    "check_detector": "conformance",
    "to_dict": "walk",
}

__all__ = [
    "VERSION",
    "Bout",
    "Calibration",
    "Conformance",
    "Coverage",
    "Detectors",
    "Direction",
    "Event",
    "EventKind",
    "Mode",
    "Parameters",
    "Steps",
    "Strides",
    "Total",
    "Turn",
    "Walk",
    "WalkReport",
    "analyse",
    "check_detector",
    "to_dict",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'retrowalk.gait' has no attribute {name!r}")
    return getattr(import_module(f"retrowalk.gait.{_HOME[name]}"), name)
