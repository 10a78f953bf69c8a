"""The chain: a recording goes in, a walk comes out."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.bouts import bout_of, bouts_of, totals_of
from retrowalk.gait.direction import Verdicts, verdicts
from retrowalk.gait.facing import facing_of
from retrowalk.gait.footfalls import footfalls_of
from retrowalk.gait.incidents import events_of
from retrowalk.gait.length import USUAL_HEIGHT_M, Calibration, step_lengths, usual_error
from retrowalk.gait.measures import Walked, measures_of
from retrowalk.gait.report import HeartRateReport, TrunkRecordingReport
from retrowalk.gait.running import as_walked, modes_of
from retrowalk.gait.signal import segments, usual_interval_s
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.technique import technique_of
from retrowalk.gait.travel import travel_of
from retrowalk.gait.types import Direction, IntArray, Mode, Steps, Walk
from retrowalk.gait.units import in_si_units
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

Mask = npt.NDArray[np.bool_]

VERSION = "gait 4"  # goes up whenever a recording would be measured differently

SLOWEST_RATE_HZ = 15.0
SHORTEST_S = 4.0


def analyse(
    recording: Recording,
    *,
    forward_axis: str | None = None,
    forward_during: tuple[float, float] | None = None,
    height_m: float | None = None,
    calibration: Calibration | None = None,
) -> Walk:
    """Measure a walk: its steps, each forward or backward, its bouts and its distances.

    Parameters
    ----------
    recording : of a device worn on the trunk, in any orientation; left as it is
    forward_axis : the device axis that points where the body faces, one of ±x ±y ±z
    forward_during : (start, end) seconds in which the walker is known to walk forward; with
        neither told, what the recording itself says of it
    height_m : the walker's height, for lengths
    calibration : the walker's own step lengths, from a known distance

    Raises
    ------
    NotEnoughSignal
        if the recording is too short, too slow, or has no gravity in it
    InvalidAnswer
        if an argument can't be true
    """
    rate_hz = 1.0 / usual_interval_s(recording.time_s)
    _check(recording, rate_hz)
    if forward_axis is None and forward_during is None:
        forward_during = recording.forward_during
    recording = in_si_units(recording)
    steps, traces = footfalls_of(segments(recording))
    travel = travel_of(steps)
    mode = modes_of(steps, travel, traces)
    if (mode != Mode.WALK).any():
        steps = as_walked(steps, mode)
        travel = travel_of(steps)
    facing = None
    if recording.gyr_radps is not None:
        facing = facing_of(steps, travel, forward_axis, forward_during, mode)
    judged = verdicts(steps, travel, traces, facing, mode)
    walked_way = np.where(mode == Mode.WALK, judged.direction, Direction.UNKNOWN).astype(np.int8)
    length_m = step_lengths(steps.excursion_m, walked_way, height_m, calibration)
    bout = bout_of(travel.run, judged.direction, mode)
    walked = Walked(
        steps,
        travel.run,
        bout,
        walked_way,
        judged.side,
        length_m,
        traces,
        facing,
        ~judged.moved,
    )
    turning_known = recording.gyr_radps is not None
    events = events_of(traces, steps, mode != Mode.WALK, turning_known=turning_known)
    of_bouts, measures = measures_of(walked, events)
    bouts = bouts_of(steps, bout, judged.direction, mode, judged.confidence, length_m)
    bouts = tuple(replace(b, measures=m) for b, m in zip(bouts, of_bouts, strict=True))
    notes = [*recording.notes, *(facing.notes if facing else ())]
    notes += _notes(recording, steps, judged, mode, height_m, calibration)
    return Walk(
        recording=_described(recording, rate_hz),
        totals=totals_of(bouts),
        bouts=bouts,
        steps=Steps(
            steps.time_s, bout, judged.direction, mode, judged.side, length_m, judged.confidence
        ),
        technique=technique_of(bouts, measures),
        notes=tuple(notes),
        version=VERSION,
        measures=measures,
        events=events,
    )


def _check(recording: Recording, rate_hz: float) -> None:
    where = recording.source
    if recording.duration_s < SHORTEST_S:
        raise NotEnoughSignal(
            Message("gait-too-short", source=where, seconds=round(recording.duration_s, 1))
        )
    if rate_hz < SLOWEST_RATE_HZ:
        raise NotEnoughSignal(
            Message("gait-too-slow", source=where, rate=round(rate_hz, 1), least=SLOWEST_RATE_HZ)
        )


def _described(recording: Recording, rate_hz: float) -> TrunkRecordingReport:
    heart = recording.heart
    return TrunkRecordingReport(
        source=recording.source,
        start_utc=recording.start_utc,
        duration_s=recording.duration_s,
        rate_hz=round(rate_hz, 3),
        gyroscope=recording.gyr_radps is not None,
        heart_rate=heart and HeartRateReport.of(heart.mean_bpm, heart.highest_bpm),
    )


def _notes(
    recording: Recording,
    steps: Footfalls,
    judged: Verdicts,
    mode: IntArray,
    height_m: float | None,
    calibration: Calibration | None,
) -> list[Message]:
    """Say what the walker should know about this measurement, beyond its numbers."""
    if not len(steps):
        return [Message("gait-note-nothing")]
    notes: list[Message] = []
    if recording.gyr_radps is None:
        notes.append(Message("gait-note-no-gyroscope"))
    elif (mode == Mode.UNKNOWN).any():
        doubted_s = float(steps.duration_s[mode == Mode.UNKNOWN].sum())
        notes.append(Message("gait-note-running", seconds=max(1, round(doubted_s))))
    if (mode == Mode.RUN).any():
        notes.append(Message("gait-note-running-lengths"))
    moved = judged.moved & (mode != Mode.UNKNOWN)
    if moved.any():
        lost_s = float(steps.duration_s[moved].sum())
        notes.append(Message("gait-note-moved", seconds=round(lost_s)))
    if (judged.direction != Direction.UNKNOWN).any():
        if height_m is None and calibration is None:
            notes.append(Message("gait-note-height", height=USUAL_HEIGHT_M))
        error = usual_error(height_m, calibration)
        notes.append(Message("gait-note-error", number=round(100 * error)))
    return notes
