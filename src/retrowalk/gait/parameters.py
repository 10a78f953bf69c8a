"""What a researcher may set in the measuring, as one value.

Every module that has something to set describes it in a dataclass of its own, each field with its
meaning and unit; here they are put together. :func:`dataclasses.replace` changes one of them, and
the result of a walk tells which were used.

>>> from dataclasses import replace
>>> from retrowalk.gait import Parameters
>>> usual = Parameters()
>>> careful = replace(usual, direction=replace(usual.direction, least_coherence=0.5))
>>> careful.direction.least_coherence
0.5
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from retrowalk.gait.detectors import Detectors
from retrowalk.gait.direction import DirectionParameters
from retrowalk.gait.falls import FallParameters
from retrowalk.gait.false_steps import FalseStepParameters
from retrowalk.gait.footfalls import FootfallParameters
from retrowalk.gait.length import Calibration, LengthParameters
from retrowalk.gait.measures.steady import SteadyParameters
from retrowalk.gait.running import RunningParameters
from retrowalk.gait.stairs import StairsParameters
from retrowalk.gait.stumbles import StumbleParameters
from retrowalk.recordings.signals import SLOWEST_HZ


@dataclass(frozen=True)
class RecordingParameters:
    """What a recording must be at least to be measured.

    Attributes
    ----------
    slowest_rate_hz : samples a second; with fewer the shape of a step is not there
    shortest_s : seconds; in less there is no walking to be told from other movement
    """

    slowest_rate_hz: float = SLOWEST_HZ
    shortest_s: float = 4.0


@dataclass(frozen=True)
class Parameters:
    """All that can be set, a part for each module that has something to set.

    Attributes
    ----------
    recording : what is measured at all
    footfalls : how steps and their contacts are found
    false_steps : what tells walking from what only looks like it
    running : what tells running from walking
    stairs : where stairs make the direction doubtful
    direction : when a step is told to be forward or backward
    length : how long a step is, and how sure that is
    steady : which steps are steady walking
    falls, stumbles : what either is told by
    """

    recording: RecordingParameters = field(default_factory=RecordingParameters)
    footfalls: FootfallParameters = field(default_factory=FootfallParameters)
    false_steps: FalseStepParameters = field(default_factory=FalseStepParameters)
    running: RunningParameters = field(default_factory=RunningParameters)
    stairs: StairsParameters = field(default_factory=StairsParameters)
    direction: DirectionParameters = field(default_factory=DirectionParameters)
    length: LengthParameters = field(default_factory=LengthParameters)
    steady: SteadyParameters = field(default_factory=SteadyParameters)
    falls: FallParameters = field(default_factory=FallParameters)
    stumbles: StumbleParameters = field(default_factory=StumbleParameters)

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """Give all of them by part and name, as JSON can hold them."""
        return {part: _plain(told) for part, told in asdict(self).items()}


def as_told(
    *,
    forward_axis: str | None = None,
    forward_during: Sequence[float] | None = None,
    height_m: float | None = None,
    calibration: Calibration | None = None,
    placement: str | None = None,
    parameters: Parameters = Parameters(),
    detectors: Detectors = Detectors(),
) -> dict[str, Any]:
    """Give what was told with a recording and set in the measuring, as JSON can hold it."""
    return {
        "forward_axis": forward_axis,
        "forward_during": None if forward_during is None else list(map(float, forward_during)),
        "height_m": height_m,
        "calibration": None if calibration is None else asdict(calibration),
        "placement": placement,
        "detectors": detectors.named(),
        **parameters.to_dict(),
    }


def _plain(value: Any) -> Any:
    match value:
        case dict():
            return {str(name): _plain(one) for name, one in value.items()}
        case tuple() | list():
            return [_plain(one) for one in value]
    return value
