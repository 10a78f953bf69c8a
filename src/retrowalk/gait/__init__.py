"""Measuring a walk: a recording goes in, steps and bouts come out, each forward or backward."""

from retrowalk.gait.analyse import VERSION, analyse
from retrowalk.gait.length import Calibration
from retrowalk.gait.output import to_dict
from retrowalk.gait.types import Bout, Direction, Steps, Total, Walk

__all__ = [
    "VERSION",
    "Bout",
    "Calibration",
    "Direction",
    "Steps",
    "Total",
    "Walk",
    "analyse",
    "to_dict",
]
