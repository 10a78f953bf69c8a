"""Measuring with sensors on the feet: strides, how the foot lands, how far and how high it goes.

Three modules do it in turn: ``rests`` (when a foot stands still), ``track`` (where it goes from
rest to rest) and ``swings`` (when it leaves and touches the ground); ``facing`` then tells which
end of the foot is the toe.

>>> walk = analyse_feet(left, right)  # doctest: +SKIP
>>> walk.left.strides.order.count("toe")  # doctest: +SKIP
"""

from retrowalk.gait.feet.analyse import VERSION, analyse_feet
from retrowalk.gait.feet.report import FeetReport, to_dict
from retrowalk.gait.feet.summary import FootSummary, summary_of
from retrowalk.gait.feet.types import FeetWalk, FootWalk, Path, Strides

__all__ = [
    "VERSION",
    "FeetReport",
    "FeetWalk",
    "FootSummary",
    "FootWalk",
    "Path",
    "Strides",
    "analyse_feet",
    "summary_of",
    "to_dict",
]
