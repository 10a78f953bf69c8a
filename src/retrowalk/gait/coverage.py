"""How much of a recording there is: seconds expected, received and lost, and why."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from retrowalk.gait.signal import BLOCK
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import usual_interval_s

LATE = 1.5  # intervals after which the next sample is not merely late: others are missing
SURELY_MISSING = 3  # samples in a row: no jitter is that large
DAMAGED = "recordings-lost-samples"
NO_GYROSCOPE = "recordings-gyroscope-missing"


@dataclass(frozen=True)
class Coverage:
    """Seconds of a recording; ``expected_s = received_s + lost_s``.

    Attributes
    ----------
    expected_s : from the first to the last sample, and the interval of the last one
    received_s : of which there are samples of the acceleration, each standing for an interval
    lost_s : of which there are none: ``gaps_s + damaged_s``
    gaps : how many stretches without samples there are
    gaps_s : seconds in them for which no sample came, or none that could be used
    damaged_s : seconds in them whose samples came, but damaged: no number, or out of order
    damaged_samples : how many samples were left out for that
    gyroscope_missing_s : seconds for which the acceleration came and the gyroscope did not, or
        which were left out for that reason: no direction is told of them
    """

    expected_s: float
    received_s: float
    lost_s: float
    gaps: int
    gaps_s: float
    damaged_s: float
    damaged_samples: int
    gyroscope_missing_s: float

    @classmethod
    def of(cls, recording: Recording) -> Self:
        """Add up what came, from the times of the samples and from what the reading noted."""
        interval_s = usual_interval_s(recording.time_s)
        gaps, lost_s = _holes(recording, interval_s)
        expected_s = recording.duration_s + interval_s
        noted = {note.id: dict(note.values) for note in recording.notes}
        damaged = int(str(noted.get(DAMAGED, {}).get("lost", 0)))
        damaged_s = min(damaged * interval_s, lost_s)
        return cls(
            expected_s=expected_s,
            received_s=expected_s - lost_s,
            lost_s=lost_s,
            gaps=gaps,
            gaps_s=lost_s - damaged_s,
            damaged_s=damaged_s,
            damaged_samples=damaged,
            gyroscope_missing_s=max(
                _blind_s(recording, expected_s - lost_s),
                float(str(noted.get(NO_GYROSCOPE, {}).get("seconds", 0.0))),
            ),
        )


def _holes(recording: Recording, interval_s: float) -> tuple[int, float]:
    """Count the stretches in which samples are missing, and add up their seconds.

    Stamps that jitter leave short holes, too, and put as much too close together: short holes are
    believed only where samples are as few as they say.
    """
    time_s, holes = recording.time_s, []
    for block in range(0, time_s.size - 1, BLOCK):
        apart = np.diff(time_s[block : block + BLOCK + 1]) / interval_s
        holes.append(np.round(apart[apart >= LATE]) - 1)
    missing = np.concatenate(holes)
    short = missing < SURELY_MISSING
    expected = recording.duration_s / interval_s + 1 - time_s.size - missing[~short].sum()
    if expected < missing[short].sum() / 2:
        missing = missing[~short]
    return missing.size, min(float(missing.sum()) * interval_s, recording.duration_s)


def _blind_s(recording: Recording, received_s: float) -> float:
    gyr = recording.gyr_radps
    if gyr is None:
        return received_s
    return received_s * float(np.isnan(gyr[0]).mean())
