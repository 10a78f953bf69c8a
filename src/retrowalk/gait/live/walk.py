"""The door for streams: chunks of samples go in, what is new about the walk comes out."""

from dataclasses import replace
from itertools import pairwise
from math import isfinite

import numpy as np
import numpy.typing as npt

from retrowalk.errors import InvalidAnswer, UnreadableRecording
from retrowalk.gait.chain import StepLengths, analyse, step_lengths
from retrowalk.gait.incidents import Incidents
from retrowalk.gait.length import Calibration
from retrowalk.gait.live.buffer import SampleBuffer
from retrowalk.gait.live.follow import Follower
from retrowalk.gait.live.forward import Forward
from retrowalk.gait.live.gyroscope import Gyroscope
from retrowalk.gait.live.segment import LiveSegment
from retrowalk.gait.live.types import LiveNews
from retrowalk.gait.signal import LONGEST_GAP_S
from retrowalk.gait.steps import LONGEST_STEP_S
from retrowalk.gait.types import Direction, Mode
from retrowalk.gait.walk import Walk
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

FloatArray = npt.NDArray[np.float64]

DELAY_S = 0.3  # a foot that landed is told by then
SOONEST_S = 0.22  # ... and seldom sooner


class LiveWalk:
    """A walk while it goes on.

    What is told depends on the samples alone, not on how they are chunked. A step is told within
    0.3 s of its contact, as soon as the samples up to then are pushed; only the steps of the first
    second, which shows where up is, are told later. Times are seconds from the first good sample.

    Live, steps of the usual tempo are followed. The final walk is measured anew, from all samples,
    so it holds slow and shuffled steps too; it needs 32 bytes a sample, 11.5 MB for an hour. Who
    does not ask for it tells how much to keep.

    Parameters
    ----------
    forward_axis : the device axis that points where the body faces, one of ±x ±y ±z
    forward_during : (start, end) seconds in which the walker is known to walk forward; or mark
        them with :meth:`forward_from` and :meth:`forward_until` as the session goes on. With
        neither, forward is assumed to be the way the walker sets out, and a note says so
    height_m, calibration : for the lengths of the final walk
    source : what the samples come from, for messages
    keep_s : so many seconds are kept at least, for :meth:`latest`; :meth:`finish` is then no more
        than that. All are kept if not told

    Raises
    ------
    InvalidAnswer
        if an argument can't be true

    Examples
    --------
    >>> live = LiveWalk(forward_axis="-z")
    >>> live.push([0.0, 0.01], np.zeros((3, 2)), np.zeros((3, 2))).walking
    False
    """

    def __init__(
        self,
        *,
        forward_axis: str | None = None,
        forward_during: tuple[float, float] | None = None,
        height_m: float | None = None,
        calibration: Calibration | None = None,
        source: str = "live",
        keep_s: float = np.inf,
    ) -> None:
        if forward_during is not None and not forward_during[0] < forward_during[1]:
            raise InvalidAnswer(Message("gait-live-stretch"))
        self._axis, self._during = forward_axis, forward_during
        self._height_m, self._calibration, self._source = height_m, calibration, source
        self._follower = Follower(Forward(forward_axis, forward_during))
        self._stretch: LiveSegment | None = None
        self._kept = SampleBuffer(6, keep_s)
        self._gyroscope = Gyroscope()
        self._incidents = [Incidents(turning_known=heard) for heard in (False, True)]
        self._origin_s: float | None = None
        self._latest_s = -np.inf

    def push(
        self,
        time_s: npt.ArrayLike,
        acc_mps2: npt.ArrayLike,
        gyr_radps: npt.ArrayLike | None = None,
    ) -> LiveNews:
        """Take the next samples, as many as there are, and tell what is new.

        Samples whose acceleration is not finite, or whose time does not advance, are left out.
        After more than a second without samples the measuring begins anew, and forward stays known.

        Parameters
        ----------
        time_s : (n,) seconds of any clock; one sample may be a number
        acc_mps2 : (3, n) specific force with gravity, device axes; one sample may be (3,)
        gyr_radps : (3, n) angular velocity; None, or NaN, where there is no gyroscope: steps are
            told then, directions are not

        Raises
        ------
        UnreadableRecording
            if the shapes do not belong together
        NotEnoughSignal
            if there is no gravity in the first second of acceleration
        """
        time, values = self._checked(time_s, acc_mps2, gyr_radps)
        self._kept.add(time, values)
        self._measure(*self._good(time, values))
        return self._news()

    @property
    def calm_s(self) -> float:
        """For so long from the latest sample there is hardly a step to tell, if they go on so.

        Samples may be gathered for that time and pushed at once, which costs less than a few at a
        time. Where a foot lands sooner than expected, its step is told so much later.
        """
        if self._stretch is None:
            return 0.0
        next_s = max(self._stretch.next_s, self._follower.next_s + SOONEST_S)
        return max(0.0, next_s - self._latest_s)

    def forward_from(self, time_s: float) -> None:
        """Say that from ``time_s`` on the walker walks forward, until told otherwise."""
        self._during = (time_s, np.inf)
        self._follower.learn_anew(Forward(self._axis, self._during))

    def forward_until(self, time_s: float) -> None:
        """Say that the forward stretch ended at ``time_s``.

        Raises
        ------
        InvalidAnswer
            if no such stretch has begun before
        """
        if self._during is None or not self._during[0] < time_s:
            raise InvalidAnswer(Message("gait-live-stretch"))
        self._during = (self._during[0], time_s)
        self._follower.forward.until(time_s)

    def finish(self) -> Walk:
        """Measure the whole walk from the samples kept: what :func:`analyse` finds in them.

        Raises
        ------
        NotEnoughSignal
            if what was pushed is too short, too slow, or has no gravity in it
        """
        time_s, values = self._kept.all()
        recording = Recording.from_arrays(time_s, values[:3], values[3:], source=self._source)
        during = self._during
        if during is not None:
            during = (during[0], min(during[1], recording.duration_s))
        return analyse(
            recording,
            forward_axis=self._axis,
            forward_during=during,
            height_m=self._height_m,
            calibration=self._calibration,
        )

    def latest(self, seconds: float) -> Walk:
        """Measure the latest seconds, with forward as it is known by now.

        What it costs does not grow with the walk. Its times count from its own first sample.

        Raises
        ------
        NotEnoughSignal
            if what was pushed is too short, too slow, or has no gravity in it
        """
        recording, axis = self._latest(seconds)
        return analyse(
            recording,
            forward_axis=axis,
            height_m=self._height_m,
            calibration=self._calibration,
        )

    def latest_lengths(self, seconds: float) -> StepLengths:
        """Measure the steps of the latest seconds alone, as :meth:`latest` does; quicker.

        Their times count from the latest sample, so they are below zero.

        Raises
        ------
        NotEnoughSignal
            if what was pushed is too short, too slow, or has no gravity in it
        """
        recording, axis = self._latest(seconds)
        found = step_lengths(
            recording,
            forward_axis=axis,
            height_m=self._height_m,
            calibration=self._calibration,
        )
        return replace(found, time_s=found.time_s - recording.duration_s)

    def _latest(self, seconds: float) -> tuple[Recording, str | None]:
        """Give the latest seconds in the axes of the body, and where it faces if that is known."""
        start_s = self._latest_s + (self._origin_s or 0.0) - seconds
        time_s, values = self._kept.since(start_s)
        facing = self._follower.forward.facing
        axes = np.eye(3)
        if facing is not None:
            side = np.cross(facing.up, facing.forward)
            side /= np.linalg.norm(side)
            axes = np.stack((facing.forward, side, np.cross(facing.forward, side)))
        acc, gyr = axes @ values[:3], axes @ values[3:]
        recording = Recording.from_arrays(time_s, acc, gyr, source=self._source)
        return recording, None if facing is None else "x"

    def _checked(
        self, time_s: npt.ArrayLike, acc: npt.ArrayLike, gyr: npt.ArrayLike | None
    ) -> tuple[FloatArray, FloatArray]:
        time = np.asarray(time_s, dtype=np.float64).reshape(-1)
        signals = [acc, np.full((3, time.size), np.nan) if gyr is None else gyr]
        rows = [np.asarray(signal, dtype=np.float64) for signal in signals]
        if time.size == 1:
            rows = [row.reshape(-1, 1) for row in rows]
        for row in rows:
            if row.shape != (3, time.size):
                raise UnreadableRecording(
                    Message(
                        "gait-live-shape",
                        source=self._source,
                        shape=str(row.shape),
                        count=str(time.size),
                        wanted=str((3, time.size)),
                    )
                )
        return time, np.concatenate(rows)

    def _good(self, time: FloatArray, values: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Leave out what :meth:`Recording.from_arrays` leaves out, and start the time at zero."""
        if not isfinite(float(time.sum() + values[:3].sum())):
            finite = np.isfinite(time) & np.isfinite(values[:3]).all(axis=0)
            time, values = time[finite], values[:, finite]
        if not time.size:
            return time, values
        if self._origin_s is None:
            self._origin_s = float(time[0])
        time = time - self._origin_s
        if time[0] > self._latest_s and (time[1:] > time[:-1]).all():
            return time, values
        before = np.maximum.accumulate(np.concatenate(([self._latest_s], time)))[:-1]
        advances = time > before
        if not advances.all():
            time, values = time[advances], values[:, advances]
        return time, values

    def _measure(self, time: FloatArray, values: FloatArray) -> None:
        """Follow the samples, in stretches without a gap and with the gyroscope or without."""
        if self._goes_on(time, values):
            return
        before = np.concatenate(([self._latest_s], time))
        self._latest_s = float(before[-1])
        was_heard = self._gyroscope.heard
        values[3:], heard = self._gyroscope.listen(time, values[3:])
        begins = time - before[:-1] > LONGEST_GAP_S
        if not heard.all() or was_heard is False:
            begins |= np.diff(heard, prepend=bool(was_heard))
        starts = np.flatnonzero(begins).tolist()
        for first, last in pairwise([0, *starts, time.size]):
            if first == last:
                continue
            stretch, self._stretch = self._stretch, None  # after an error it begins anew
            if stretch is None or first in starts:
                if stretch is not None:
                    self._follower.feel(stretch.events, ended=True)
                channels, incidents = 6 if heard[first] else 3, self._incidents[int(heard[first])]
                start = values[:channels, first]
                stretch = LiveSegment(float(time[first]), start, self._source, incidents)
                first += 1
            self._push(stretch, time[first:last], values[: stretch.channels, first:last])

    def _goes_on(self, time: FloatArray, values: FloatArray) -> bool:
        """Follow the samples if they go on as before, as nearly all do: it is soon seen."""
        stretch = self._stretch
        if stretch is None or stretch.channels != len(values) or not time.size:
            return False
        latest_s = float(time[-1])
        if latest_s - self._latest_s > LONGEST_GAP_S:
            return False
        if not self._gyroscope.goes_on(latest_s, values[3:]):
            return False
        self._latest_s, self._stretch = latest_s, None
        self._push(stretch, time, values)
        return True

    def _push(self, stretch: LiveSegment, time: FloatArray, values: FloatArray) -> None:
        for landing in stretch.push(time, values):
            self._follower.land(landing)
        self._follower.feel(stretch.events)
        self._stretch = stretch

    def _news(self) -> LiveNews:
        follower = self._follower
        since_s = self._latest_s - follower.latest_s
        walking = follower.walking and since_s <= LONGEST_STEP_S + DELAY_S
        news = follower.news()
        return LiveNews(
            time_s=self._latest_s if np.isfinite(self._latest_s) else None,
            steps=tuple(news.steps),
            changes=tuple(news.changes),
            walking=walking,
            direction=follower.direction if walking else Direction.UNKNOWN,
            mode=follower.mode if walking else Mode.UNKNOWN,
            cadence_spm=follower.cadence_spm if walking else None,
            counts=follower.counts,
            events=tuple(news.events),
            notes=tuple(news.notes),
        )
