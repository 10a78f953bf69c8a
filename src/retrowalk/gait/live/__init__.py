"""Measuring while the walk goes on: steps, cadence and direction within 0.3 s of each contact."""

from retrowalk.gait.live.types import DirectionChange, LiveNews, LiveStep
from retrowalk.gait.live.walk import LiveWalk

__all__ = ["DirectionChange", "LiveNews", "LiveStep", "LiveWalk"]
