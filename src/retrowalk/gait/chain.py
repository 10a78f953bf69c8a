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
from retrowalk.gait.orientation import name_of
from retrowalk.gait.report import HeartRateReport, TrunkRecordingReport
from retrowalk.gait.running import running_at
from retrowalk.gait.signal import near, segments, silences
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.technique import technique_of
from retrowalk.gait.travel import travel_of
from retrowalk.gait.types import Direction, EventKind, Mode, Steps, Walk
from retrowalk.gait.units import in_si_units
from retrowalk.languages import Message
from retrowalk.recordings.signals import require_rate
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import usual_interval_s

Mask = npt.NDArray[np.bool_]

VERSION = "gait 4"  # goes up whenever a recording would be measured differently

SAID_ALREADY = {
    f"recordings-{what}"
    for what in (
        "no-gyroscope",
        "gyroscope-apart",
        "gyroscope-dead",
        "asked-columns",
        "movement-only",
    )
}
"""Notes of a recording that say why it shows no direction."""
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
    running = running_at(steps, travel.run)
    travel = replace(travel, coherence=np.where(running, 0.0, travel.coherence))
    facing = None
    if recording.gyr_radps is not None:
        facing = facing_of(steps, travel, forward_axis, forward_during)
    judged = verdicts(steps, travel, traces, facing, running)
    length_m = step_lengths(steps.excursion_m, judged.direction, height_m, calibration)
    mode = np.where(running, Mode.UNKNOWN, Mode.WALK).astype(np.int8)
    bout = bout_of(travel.run, judged.direction, mode)
    walked = Walked(
        steps,
        travel.run,
        bout,
        judged.direction,
        judged.side,
        length_m,
        traces,
        facing,
        ~judged.moved,
    )
    turning_known = recording.gyr_radps is not None
    events = events_of(traces, steps, running, turning_known=turning_known)
    unheard = silences(recording)
    events = tuple(e for e in events if e.kind is EventKind.FALL or not near(e.time_s, unheard))
    of_bouts, measures = measures_of(walked, events)
    bouts = bouts_of(steps, bout, judged.direction, mode, judged.confidence, length_m)
    bouts = tuple(replace(b, measures=m) for b, m in zip(bouts, of_bouts, strict=True))
    notes = [*recording.notes, *(facing.notes if facing else ())]
    notes += _notes(recording, steps, judged, running, height_m, calibration)
    if judged.direction.any():
        if forward_axis is not None and not recording.sign_known:
            notes.append(Message("gait-note-sign", axis=name_of(steps.up.mean(axis=1))))
    elif len(steps) and turning_known and not (judged.moved | running).all():
        notes.append(Message("gait-note-not-told" if facing is None else "gait-note-not-shown"))
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
    require_rate(rate_hz, where)


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
    running: Mask,
    height_m: float | None,
    calibration: Calibration | None,
) -> list[Message]:
    """Say what the walker should know about this measurement, beyond its numbers."""
    if not len(steps):
        return [Message("gait-note-nothing")]
    notes: list[Message] = []
    if recording.gyr_radps is None:
        if not SAID_ALREADY & {note.id for note in recording.notes}:
            notes.append(Message("gait-note-no-gyroscope"))
    elif running.any():
        ran_s = float(steps.duration_s[running].sum())
        notes.append(Message("gait-note-running", seconds=max(1, round(ran_s))))
    moved = judged.moved & ~running
    if moved.any():
        lost_s = float(steps.duration_s[moved].sum())
        notes.append(Message("gait-note-moved", seconds=max(1, round(lost_s))))
    if (judged.direction != Direction.UNKNOWN).any():
        if height_m is None and calibration is None:
            notes.append(Message("gait-note-height", height=USUAL_HEIGHT_M))
        error = usual_error(height_m, calibration)
        notes.append(Message("gait-note-error", number=round(100 * error)))
    return notes
