"""The chain: the recordings of two feet go in, their strides come out."""

import numpy as np

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.feet.facing import FEWEST_STRIDES, ToeEnd, directions, runs, toe_end
from retrowalk.gait.feet.swings import Swings, axis_of_swing, swings_in
from retrowalk.gait.feet.track import Track, track_of
from retrowalk.gait.feet.types import FeetWalk, FootWalk, Path, Strides
from retrowalk.gait.report import RecordingReport
from retrowalk.gait.signal import SignalSegment, segments
from retrowalk.gait.types import Direction
from retrowalk.gait.units import in_si_units
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

VERSION = "feet 1"  # goes up whenever a recording would be measured differently
RATE_HZ = 100.0  # an impact lasts some hundredths of a second
SLOWEST_RATE_HZ = 40.0
SHORTEST_S = 3.0

Followed = list[tuple[SignalSegment, Track]]


def analyse_feet(
    left: Recording | None = None,
    right: Recording | None = None,
    *,
    forward_axis: str | None = None,
) -> FeetWalk:
    """Measure a walk with a sensor on one foot or both: each stride, forward or backward.

    Parameters
    ----------
    left, right : of sensors fixed to the feet, in any orientation; left as they are
    forward_axis : the axis of the sensors that points to the toes, one of ±x ±y ±z

    Raises
    ------
    NotEnoughSignal
        if there is no recording, no gyroscope, or one is too short, too slow or without gravity
    InvalidAnswer
        if the axis is not one
    """
    if left is None and right is None:
        raise NotEnoughSignal(Message("gait-feet-none"))
    return FeetWalk(
        left=None if left is None else _foot(left, forward_axis),
        right=None if right is None else _foot(right, forward_axis),
        version=VERSION,
    )


def _foot(recording: Recording, forward_axis: str | None) -> FootWalk:
    _check(recording)
    recording = in_si_units(recording, on_foot=True)
    followed = _followed(recording)
    swings = Swings.joined([])
    if followed:
        axis = axis_of_swing([track for _, track in followed], RATE_HZ)
        swings = _walking(
            Swings.joined([_within(p, swings_in(t, axis, RATE_HZ)) for p, t in followed])
        )
    toe = toe_end(swings, forward_axis)
    strides = _strides(swings, toe)
    return FootWalk(
        recording=_described(recording),
        strides=strides,
        paths=tuple(_paths(followed, strides)),
        notes=(*recording.notes, *toe.notes, *_notes(strides, toe)),
    )


def _check(recording: Recording) -> None:
    where = recording.source
    if recording.gyr_radps is None:
        raise NotEnoughSignal(Message("gait-feet-no-gyroscope", source=where))
    if recording.duration_s < SHORTEST_S:
        raise NotEnoughSignal(
            Message("gait-feet-too-short", source=where, seconds=round(recording.duration_s, 1))
        )
    if recording.rate_hz < SLOWEST_RATE_HZ:
        rate_hz = round(recording.rate_hz, 1)
        raise NotEnoughSignal(
            Message("gait-feet-too-slow", source=where, rate=rate_hz, least=SLOWEST_RATE_HZ)
        )


def _followed(recording: Recording) -> Followed:
    followed = []
    for segment in segments(recording, RATE_HZ):
        track = track_of(segment, RATE_HZ)
        if track is not None:
            followed.append((segment, track))
    return followed


def _within(segment: SignalSegment, swings: Swings) -> Swings:
    return swings[(swings.contact_s >= segment.start_s) & (swings.contact_s < segment.end_s)]


def _walking(swings: Swings) -> Swings:
    """Leave out what is too little in a row to be walking."""
    run = runs(swings.contact_s)
    return swings[np.bincount(run)[run] >= FEWEST_STRIDES] if len(swings) else swings


def _strides(swings: Swings, toe: ToeEnd) -> Strides:
    # How far the toes come down from the contact to the rest is how far they were up at it.
    angle_rad = -toe.sign * swings.settling_rad if toe.sign else np.full(len(swings), np.nan)
    share = np.full(len(swings), np.nan)
    stance_s = swings.off_s[1:] - swings.contact_s[:-1]
    share[:-1] = stance_s / np.diff(swings.contact_s)
    run = runs(swings.contact_s)
    share[:-1][np.diff(run) != 0] = np.nan
    return Strides(
        foot_off_s=swings.off_s,
        contact_s=swings.contact_s,
        direction=directions(swings, toe),
        foot_angle_rad=angle_rad,
        length_m=swings.level_m,
        clearance_m=swings.height_m,
        stance_share=share,
    )


def _paths(followed: Followed, strides: Strides) -> list[Path]:
    """Cut from each track the part in which there is walking."""
    paths = []
    for segment, track in followed:
        time_s = track.time_s
        if ((strides.contact_s >= segment.start_s) & (strides.contact_s < segment.end_s)).any():
            inside = (time_s >= segment.start_s) & (time_s < segment.end_s)
            paths.append(Path(time_s[inside], track.position_m[:, inside]))
    return paths


def _described(recording: Recording) -> RecordingReport:
    return RecordingReport(
        source=recording.source,
        start_utc=recording.start_utc,
        duration_s=recording.duration_s,
        rate_hz=round(recording.rate_hz, 3),
    )


def _notes(strides: Strides, toe: ToeEnd) -> list[Message]:
    if not len(strides):
        return [Message("gait-note-nothing")]
    if not toe.sign:
        return [Message("gait-feet-note-toe")]
    unknown = int((strides.direction == Direction.UNKNOWN).sum())
    if not unknown:
        return []
    return [Message("gait-feet-note-unknown", unknown=unknown, strides=len(strides))]
