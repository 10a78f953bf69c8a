"""The chain: a recording goes in, a walk comes out."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.bouts import bout_of, bouts_of, totals_of
from retrowalk.gait.coverage import Coverage
from retrowalk.gait.detectors import Detectors, direction_by, footfalls_by, length_by, turns_by
from retrowalk.gait.direction import Verdicts, verdicts
from retrowalk.gait.facing import facing_of
from retrowalk.gait.footfalls import footfalls_of
from retrowalk.gait.incidents import events_of
from retrowalk.gait.length import USUAL_HEIGHT_M, Calibration, Lengths, lengths_of
from retrowalk.gait.measures import Walked, measures_of, steady_of
from retrowalk.gait.orientation import name_of
from retrowalk.gait.parameters import Parameters, RecordingParameters, as_told
from retrowalk.gait.placement import Placement, Worn, placement_of, walking_at
from retrowalk.gait.report import HeartRateReport, PlacementReport, TrunkRecordingReport
from retrowalk.gait.running import as_walked, modes_of
from retrowalk.gait.signal import near, segments, silences
from retrowalk.gait.stairs import faint_on_stairs
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.technique import technique_of
from retrowalk.gait.travel import travel_of
from retrowalk.gait.types import EventKind, IntArray, Mode, Steps
from retrowalk.gait.units import in_si_units
from retrowalk.gait.walk import Walk
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


def analyse(
    recording: Recording,
    *,
    forward_axis: str | None = None,
    forward_during: tuple[float, float] | None = None,
    height_m: float | None = None,
    calibration: Calibration | None = None,
    placement: str | None = None,
    parameters: Parameters = Parameters(),
    detectors: Detectors = Detectors(),
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
    placement : where the device was worn: trunk, pocket, hand, wrist or bag; guessed if not told
    parameters : what is set in the measuring
    detectors : of your own, for contacts, direction, length or turns

    Raises
    ------
    NotEnoughSignal
        if the recording is too short, too slow, or has no gravity in it
    InvalidAnswer
        if an argument can't be true
    InvalidDetector
        if a detector breaks its protocol
    """
    rate_hz = 1.0 / usual_interval_s(recording.time_s)
    _check(recording, rate_hz, parameters.recording)
    told = as_told(
        forward_axis=forward_axis,
        forward_during=forward_during,
        height_m=height_m,
        calibration=calibration,
        placement=placement,
        parameters=parameters,
        detectors=detectors,
    )
    if forward_axis is None and forward_during is None:
        forward_during = recording.forward_during
    coverage = Coverage.of(recording)
    recording = in_si_units(recording)
    worn_at = placement_of(placement)
    unseen = 0
    if detectors.contacts is None:
        found, traces = footfalls_of(segments(recording), parameters.footfalls)
        steps, worn = walking_at(found, traces, worn_at, parameters.false_steps)
    else:
        steps, traces, unseen = footfalls_by(detectors.contacts, recording)
        worn = Worn(worn_at, told=worn_at is not None)
    travel = travel_of(steps)
    mode = modes_of(steps, travel, traces, parameters.running)
    if (mode != Mode.WALK).any():
        steps = as_walked(steps, mode)
        travel = travel_of(steps)
    faint = faint_on_stairs(steps, travel, parameters.stairs)
    travel = replace(travel, coherence=np.where(faint, 0.0, travel.coherence))
    facing = None
    if recording.gyr_radps is not None and worn.placement is not Placement.WRIST:
        facing = facing_of(steps, travel, forward_axis, forward_during, mode)
    judged = verdicts(steps, travel, traces, facing, mode, parameters.direction)
    if detectors.direction is not None:
        forward = None if facing is None else facing.forward
        way, sure = direction_by(detectors.direction, recording, steps.time_s, forward)
        judged = replace(judged, direction=way, confidence=sure)
    lengths = lengths_of(
        steps, travel, traces, judged.direction, mode, height_m, calibration, parameters.length
    )
    if detectors.length is not None:
        told_m = length_by(detectors.length, recording, steps.time_s, judged.direction, height_m)
        lengths = replace(lengths, either_m=told_m)
    bout = bout_of(travel.run, judged.direction, mode)
    walked = Walked(
        steps,
        travel.run,
        bout,
        judged.direction,
        mode,
        judged.side,
        lengths.length_m,
        traces,
        facing,
        ~judged.moved,
        None if detectors.turns is None else turns_by(detectors.turns, recording),
    )
    turning_known = recording.gyr_radps is not None
    events = events_of(
        traces,
        steps,
        mode != Mode.WALK,
        turning_known=turning_known,
        falls=parameters.falls,
        stumbles=parameters.stumbles,
    )
    unheard = silences(recording)
    events = tuple(e for e in events if e.kind is EventKind.FALL or not near(e.time_s, unheard))
    steady = steady_of(walked, parameters.steady)
    of_bouts, measures = measures_of(walked, steady, events)
    bouts = bouts_of(steps, bout, judged.direction, mode, judged.confidence, lengths)
    bouts = tuple(replace(b, measures=m) for b, m in zip(bouts, of_bouts, strict=True))
    told_way = bool(judged.direction.any())
    notes = [*recording.notes, *worn.notes, *(facing.notes if facing and told_way else ())]
    notes += _notes(recording, steps, judged, mode, lengths, height_m, calibration)
    if unseen:
        notes.append(Message("gait-note-contacts-unseen", count=unseen))
    if told_way:
        if forward_axis is not None and not recording.sign_known:
            notes.append(Message("gait-note-sign", axis=name_of(steps.up.mean(axis=1))))
    elif len(steps) and turning_known and not (judged.moved | (mode == Mode.UNKNOWN)).all():
        notes.append(Message("gait-note-not-told" if facing is None else "gait-note-not-shown"))
    (distance_sd_m,) = lengths.sum_sd_m(np.zeros_like(bout), 1).tolist()
    return Walk(
        recording=_described(recording, rate_hz, worn),
        totals=totals_of(bouts, lengths),
        bouts=bouts,
        steps=Steps(
            steps.time_s,
            bout,
            judged.direction,
            mode,
            judged.side,
            lengths.length_m,
            judged.confidence,
            lengths.either_m,
            lengths.sd_m,
            np.isfinite(steady.step_s),
        ),
        technique=technique_of(bouts, measures),
        notes=tuple(notes),
        version=VERSION,
        measures=measures,
        events=events,
        distance_sd_m=distance_sd_m if lengths.all_known else None,
        coverage=coverage,
        parameters=told,
        input=recording.input,
    )


def _check(recording: Recording, rate_hz: float, least: RecordingParameters) -> None:
    where = recording.source
    if recording.duration_s < least.shortest_s:
        raise NotEnoughSignal(
            Message("gait-too-short", source=where, seconds=round(recording.duration_s, 1))
        )
    require_rate(rate_hz, where, least.slowest_rate_hz)


def _described(recording: Recording, rate_hz: float, worn: Worn) -> TrunkRecordingReport:
    heart = recording.heart
    return TrunkRecordingReport(
        source=recording.source,
        start_utc=recording.start_utc,
        duration_s=recording.duration_s,
        rate_hz=round(rate_hz, 3),
        gyroscope=recording.gyr_radps is not None,
        placement=worn.placement and PlacementReport.of(worn.placement.value, told=worn.told),
        heart_rate=heart and HeartRateReport.of(heart.mean_bpm, heart.highest_bpm),
    )


def _notes(
    recording: Recording,
    steps: Footfalls,
    judged: Verdicts,
    mode: IntArray,
    lengths: Lengths,
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
        notes.append(Message("gait-note-no-stumbles"))
    elif (mode == Mode.UNKNOWN).any():
        doubted_s = float(steps.duration_s[mode == Mode.UNKNOWN].sum())
        notes.append(Message("gait-note-walk-or-run", seconds=max(1, round(doubted_s))))
    if (mode == Mode.RUN).any():
        notes.append(Message("gait-note-running-lengths"))
    moved = judged.moved & (mode != Mode.UNKNOWN)
    if moved.any():
        lost_s = float(steps.duration_s[moved].sum())
        notes.append(Message("gait-note-moved", seconds=max(1, round(lost_s))))
    if np.isfinite(lengths.length_m).any():
        if height_m is None and calibration is None:
            notes.append(Message("gait-note-height", height=USUAL_HEIGHT_M))
        error = lengths.usual_error()
        notes.append(Message("gait-note-error", number=round(100 * error)))
    return notes
