"""The way of a walk: speed, heading, path and contacts at every sample, before the trunk sways."""

from collections.abc import Sequence

import numpy as np

from retrowalk.gait.synthetic.curves import monotone
from retrowalk.gait.synthetic.mishaps import Mishaps
from retrowalk.gait.synthetic.walk import Segment, Truth
from retrowalk.gait.types import Direction, FloatArray

TRANSITION_S = 1.0
# The step at which the trunk sways as the people did whom the waveforms are from.
USUAL_STEP_M = {"forward": 0.60, "backward": 0.45}


class Course:
    """A walk on its time grid.

    The grid reaches one transition beyond both ends, as if the walker had come from and went on
    to the same; ``inside`` cuts it to the recording. All arrays are (n,): ``speed_mps`` (backward
    negative), ``heading_rad``, ``path_m``, ``step_m`` (local step length), ``phase_rad`` (2 pi a
    step), ``step_s`` (local step time), ``effort`` (0 in standing, 1 in usual walking), and the
    shares ``backward``, ``in_place`` and ``running``.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        height_m: float,
        rate_hz: float,
        variability: float,
        mishaps: Mishaps,
        rng: np.random.Generator,
    ) -> None:
        if not segments:
            raise ValueError("a walk has at least one segment")
        self.segments = tuple(segments)
        self.height_m = height_m
        self.dt_s = 1.0 / rate_hz
        ends = np.cumsum([segment.duration_s for segment in segments])
        self.bounds_s = tuple(zip([0.0, *ends[:-1].tolist()], ends.tolist(), strict=True))
        margin = int(np.ceil(TRANSITION_S * rate_hz))
        n = round(ends[-1] * rate_hz)
        self.inside = slice(margin, margin + n)
        self.time_s: FloatArray = np.arange(-margin, n + margin) * self.dt_s
        self._segment = np.minimum(
            np.searchsorted(ends, self.time_s, side="right"), len(segments) - 1
        )

        self.contact_s = self._contacts(ends, variability, rng)
        counted = monotone(self.contact_s, np.arange(self.contact_s.size), self.time_s)
        self.phase_rad: FloatArray = 2 * np.pi * counted

        rhythm = 1.0 + variability * rng.standard_normal(self.contact_s.size)
        self._written_mps = self._held([s.speed_mps(height_m) for s in segments])
        self.speed_mps = self._blend(
            self._written_mps * np.interp(self.time_s, self.contact_s, rhythm)
        )
        on_feet = mishaps.on_feet(self.time_s)
        self.speed_mps = self.speed_mps * on_feet
        self.path_m: FloatArray = np.cumsum(self.speed_mps) * self.dt_s
        turning = on_feet * self._blend(self._held([s.turn_rate_radps for s in segments]))
        self.heading_rad: FloatArray = np.cumsum(turning) * self.dt_s

        self.backward = self._blend(self._held([s.direction == "backward" for s in segments]))
        self.in_place = on_feet * self._blend(self._held([s.direction == "turn" for s in segments]))
        self.running = on_feet * self._blend(self._held([s.running for s in segments]))
        self.step_s = self._blend(self._held([s.step_s for s in segments]))
        self.step_m = np.abs(self.speed_mps) * self.step_s
        usual_m = np.where(self.speed_mps < 0, USUAL_STEP_M["backward"], USUAL_STEP_M["forward"])
        self.effort = self.step_m / usual_m + 0.3 * self.in_place

    def share_of(self, number: int) -> FloatArray:
        """How much of each sample belongs to a segment, (n,), from 0 to 1."""
        return self._blend((self._segment == number).astype(np.float64))

    def _held(self, per_segment: Sequence[float]) -> FloatArray:
        """Each segment's value at each of its samples."""
        return np.asarray(per_segment, dtype=np.float64)[self._segment]

    def _blend(self, values: FloatArray) -> FloatArray:
        """Smooth over a second, so that no border between segments is a jump."""
        half = max(1, round(TRANSITION_S / 2 / self.dt_s))
        window = np.hanning(2 * half + 3)[1:-1]
        padded = np.pad(values, half, mode="edge")
        return np.convolve(padded, window / window.sum(), mode="valid")

    def _contacts(
        self, ends: FloatArray, variability: float, rng: np.random.Generator
    ) -> FloatArray:
        """Draw the times of the contacts; while the walker stands the rhythm goes on unheard."""
        runs = [np.array([self.time_s[0] - 1.0])]
        stops = [*ends[:-1], self.time_s[-1] + 2.0]
        for segment, stop in zip(self.segments, stops, strict=True):
            latest = runs[-1][-1]
            count = max(1, int(1.3 * (stop - latest) / segment.step_s) + 8)
            spread = np.clip(variability * rng.standard_normal(count), -0.2, 0.2)
            times = latest + np.cumsum(segment.step_s * (1.0 + spread))
            if times[0] < stop:
                runs.append(times[times < stop])
        return np.concatenate(runs)

    def truth(
        self, position: FloatArray, attitude: FloatArray, device_from_body: FloatArray
    ) -> Truth:
        """Write down what an ideal observer saw."""
        contact = np.searchsorted(self.time_s, self.contact_s).clip(max=self.time_s.size - 1)
        written, on_the_spot = self._written_mps[contact], self.in_place[contact] >= 0.5
        # A contact is a step once the walker is at half the speed (or turn) that is written down.
        going = (written != 0) & (np.abs(self.speed_mps[contact]) >= 0.5 * np.abs(written))
        steps = going | on_the_spot
        steps &= (self.contact_s >= 0) & (self.contact_s < self.bounds_s[-1][1])

        direction = np.where(on_the_spot, Direction.UNKNOWN, np.sign(written))
        at_m = np.interp(self.contact_s, self.time_s, self.path_m)
        length = np.abs(np.diff(at_m, prepend=at_m[0]))
        length[direction == Direction.UNKNOWN] = np.nan
        side = np.where(np.arange(self.contact_s.size) % 2 == 0, 1, -1)
        metres = self.speed_mps[self.inside] * self.dt_s
        return Truth(
            step_time_s=self.contact_s[steps],
            step_direction=direction[steps].astype(np.int8),
            step_side=side[steps].astype(np.int8),
            step_length_m=length[steps],
            segments=self.segments,
            bounds_s=self.bounds_s,
            distance_m={
                "forward": float(metres[metres > 0].sum()),
                "backward": float(-metres[metres < 0].sum()),
            },
            time_s=self.time_s[self.inside],
            position_m=position,
            attitude_rad=attitude,
            device_from_body=device_from_body,
        )
