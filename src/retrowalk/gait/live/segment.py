"""An unbroken stretch of samples: from signals to footfalls."""

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.incidents import Incidents
from retrowalk.gait.live.events import LiveEvents
from retrowalk.gait.live.landing import Landing, Landings
from retrowalk.gait.live.resampler import Resampler
from retrowalk.gait.live.trunk import MOST, LiveTrunk
from retrowalk.gait.signal import RATE_HZ
from retrowalk.languages import Message

FloatArray = npt.NDArray[np.float64]

FIRST = round(1.0 * RATE_HZ)  # samples tell where up is; nothing is told before
FELT_MPS2 = (5.0, 16.0)  # in them: of a runner, whom they may find at the landing or in flight


class LiveSegment:
    """Samples without a long gap, from the first on.

    Parameters
    ----------
    start_s : time of the first sample
    first : (6,) its acceleration and angular velocity; (3,) without a gyroscope
    source : what the samples come from, for messages
    incidents : of the walk so far

    Attributes
    ----------
    events : the falls and stumbles in it
    channels : 6 with the gyroscope, 3 without
    """

    def __init__(
        self, start_s: float, first: FloatArray, source: str, incidents: Incidents
    ) -> None:
        self._source, self.channels = source, first.size
        self._resampler = Resampler(start_s, first)
        self._landings = Landings(self._resampler.centre_s(0))
        self.events = LiveEvents(self._resampler.centre_s(0), incidents)
        self._trunk: LiveTrunk | None = None
        self._early: list[list[float]] = []

    @property
    def next_s(self) -> float:
        """When the sample comes, at the earliest, that makes the next footfall sure; seconds."""
        return self._landings.next_s

    def push(self, time_s: FloatArray, values: FloatArray) -> list[Landing]:
        """Take samples (n,), (6, n) or (3, n), and return the footfalls that are sure now.

        Raises
        ------
        NotEnoughSignal
            if there is no gravity in the acceleration
        """
        cells = self._resampler.fill(time_s, values)
        if self._trunk is None:
            self._early = cells = [*self._early, *cells]
            if len(cells) < FIRST:
                return []
            first = np.array(cells[:FIRST]).T
            _check_gravity(first[:3], self._source)
            self._trunk, self._early = LiveTrunk(first), []
        found = []
        for at in range(0, len(cells), MOST):
            some = np.array(cells[at : at + MOST]).T
            efforts, up = self._trunk.follow(some)
            found += self._landings.follow(self._trunk, efforts)
            self.events.feel(some[:3], up)
        return found


def _check_gravity(acc_mps2: FloatArray, source: str) -> None:
    size_mps2 = float(np.linalg.norm(acc_mps2.mean(axis=1)))
    if not FELT_MPS2[0] <= size_mps2 <= FELT_MPS2[1]:
        raise NotEnoughSignal(
            Message("gait-live-no-gravity", source=source, mean=round(size_mps2, 2))
        )
