"""The standard tests, timed from a recording."""

from retrowalk.assessments.instrumented.calibration import calibration_from
from retrowalk.assessments.instrumented.measure import measure

__all__ = ["calibration_from", "measure"]
