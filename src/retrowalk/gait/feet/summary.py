"""What the strides of one foot in one direction have in common."""

from dataclasses import dataclass

import numpy as np

from retrowalk.gait.feet.types import FootWalk
from retrowalk.gait.types import Direction, FloatArray


@dataclass(frozen=True)
class FootSummary:
    """Strides in one direction; medians, so that a stumble does not matter; None if unknown."""

    strides: int
    distance_m: float  # all stride lengths together
    toe_first: float | None  # share of the strides
    heel_first: float | None
    foot_angle_rad: float | None
    stride_length_m: float | None
    clearance_m: float | None
    stance_share: float | None


def summary_of(foot: FootWalk, direction: Direction) -> FootSummary:
    """Sum up the strides of a foot that go in a direction."""
    strides, going = foot.strides, foot.going(direction)
    orders = [order for order, goes in zip(strides.order, going, strict=True) if goes and order]
    return FootSummary(
        strides=int(going.sum()),
        distance_m=float(strides.length_m[going].sum()),
        toe_first=orders.count("toe") / len(orders) if orders else None,
        heel_first=orders.count("heel") / len(orders) if orders else None,
        foot_angle_rad=_median(strides.foot_angle_rad[going]),
        stride_length_m=_median(strides.length_m[going]),
        clearance_m=_median(strides.clearance_m[going]),
        stance_share=_median(strides.stance_share[going]),
    )


def _median(values: FloatArray) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else None
