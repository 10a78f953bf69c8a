"""What the device felt while somebody moved, kept for the measures: evenly sampled, with up found.

Steps are found segment by segment, but what they mean is known only when all of them are. The
traces keep what is needed until then, in single precision, without the margins of the segments.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from retrowalk.gait.signal import RATE_HZ, SignalSegment

FloatArray = npt.NDArray[np.float64]
Single = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class DeviceTraces:
    """Samples at ``RATE_HZ``, with gaps where nobody moved.

    Attributes
    ----------
    time_s : (n,) seconds from the start of the recording
    acc_mps2 : (3, n) specific force, device axes
    up : (3, n) unit vector pointing up, device axes
    yaw_rad : (n,) how far the device has turned to the left about up; zero without a gyroscope
    """

    time_s: FloatArray
    acc_mps2: Single
    up: Single
    yaw_rad: FloatArray

    @classmethod
    def of(cls, segment: SignalSegment, up: FloatArray) -> Self:
        """Keep the part of a segment that it answers for."""
        inside = slice(*np.searchsorted(segment.time_s, [segment.start_s, segment.end_s]))
        gyr = segment.gyr_radps
        turning = np.zeros(segment.time_s.size) if gyr is None else np.einsum("ij,ij->j", gyr, up)
        return cls(
            segment.time_s[inside],
            segment.acc_mps2[:, inside].astype(np.float32),
            up[:, inside].astype(np.float32),
            np.cumsum(turning[inside]) / RATE_HZ,
        )

    @classmethod
    def joined(cls, parts: list[Self]) -> Self:
        """Put the traces of segments one after another; yaw goes on where it was."""
        if not parts:
            empty = np.zeros((3, 0), np.float32)
            return cls(np.zeros(0), empty, empty, np.zeros(0))
        turned = np.cumsum([0.0, *(p.yaw_rad[-1] if p.yaw_rad.size else 0.0 for p in parts[:-1])])
        return cls(
            np.concatenate([p.time_s for p in parts]),
            np.concatenate([p.acc_mps2 for p in parts], axis=1),
            np.concatenate([p.up for p in parts], axis=1),
            np.concatenate([p.yaw_rad + t for p, t in zip(parts, turned, strict=True)]),
        )

    def at(self, time_s: FloatArray) -> npt.NDArray[np.intp]:
        """Find the first sample not before each time."""
        return np.searchsorted(self.time_s, time_s)
