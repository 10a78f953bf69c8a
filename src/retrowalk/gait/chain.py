"""The chain: a recording goes in, a walk comes out."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.bouts import bout_of, bouts_of, totals_of
from retrowalk.gait.coverage import Coverage
from retrowalk.gait.detectors import Detectors, direction_by, footfalls_by, length_by, turns_by
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.direction import Verdicts, verdicts
from retrowalk.gait.facing import Facing, facing_of
from retrowalk.gait.footfalls import footfalls_of
from retrowalk.gait.incidents import events_of
from retrowalk.gait.length import Calibration, Lengths, lengths_of
from retrowalk.gait.measures import Walked, measures_of, steady_of
from retrowalk.gait.notes import Known, notes_of
from retrowalk.gait.parameters import Parameters, RecordingParameters, as_told
from retrowalk.gait.placement import Placement, Worn, placement_of, walking_at
from retrowalk.gait.report import HeartRateReport, PlacementReport, TrunkRecordingReport
from retrowalk.gait.running import as_walked, modes_of
from retrowalk.gait.signal import near, segments, silences
from retrowalk.gait.stairs import faint_on_stairs
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.technique import technique_of
from retrowalk.gait.travel import Travel, travel_of
from retrowalk.gait.types import Event, EventKind, IntArray, Mode, Steps
from retrowalk.gait.units import in_si_units
from retrowalk.gait.walk import Walk
from retrowalk.languages import Message
from retrowalk.recordings.signals import require_rate
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import usual_interval_s

FloatArray = npt.NDArray[np.float64]

VERSION = "gait 4"  # goes up whenever a recording would be measured differently


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

    found = _found(recording, placement_of(placement), parameters, detectors)
    given = _Given(forward_axis, forward_during, height_m, calibration)
    of = _judged(recording, found, rate_hz, given, parameters, detectors)
    steps, travel, mode, judged, lengths = of.steps, of.travel, of.mode, of.verdicts, of.lengths

    events = _events(recording, found, mode, parameters)
    bout = bout_of(travel.run, judged.direction, mode)
    walked = Walked(
        steps,
        travel.run,
        bout,
        judged.direction,
        mode,
        judged.side,
        lengths.length_m,
        found.traces,
        of.facing,
        ~judged.moved,
        None if detectors.turns is None else turns_by(detectors.turns, recording),
    )
    steady = steady_of(walked, parameters.steady)
    of_bouts, measures = measures_of(walked, steady, events)
    bouts = bouts_of(steps, bout, judged.direction, mode, judged.confidence, lengths)
    bouts = tuple(replace(b, measures=m) for b, m in zip(bouts, of_bouts, strict=True))
    known = Known(forward_axis is not None, height_m is not None, calibration is not None)
    (distance_sd_m,) = lengths.sum_sd_m(np.zeros_like(bout), 1).tolist()
    return Walk(
        recording=_described(recording, rate_hz, found.worn),
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
        notes=(
            *recording.notes,
            *found.worn.notes,
            *notes_of(recording, steps, of.facing, judged, mode, lengths, known),
            *([Message("gait-note-contacts-unseen", count=found.unseen)] if found.unseen else ()),
        ),
        version=VERSION,
        measures=measures,
        events=events,
        distance_sd_m=distance_sd_m if lengths.all_known else None,
        coverage=coverage,
        parameters=told,
        input=recording.input,
    )


@dataclass(frozen=True, eq=False)
class StepLengths:
    """The steps of a recording by when, which way and how long: (n,) s, of Direction, and m."""

    time_s: FloatArray
    direction: IntArray
    length_m: FloatArray


def step_lengths(
    recording: Recording,
    *,
    forward_axis: str | None = None,
    height_m: float | None = None,
    calibration: Calibration | None = None,
) -> StepLengths:
    """Measure the steps alone, as :func:`analyse` does, and nothing else: quicker.

    Raises
    ------
    NotEnoughSignal
        if the recording is too short, too slow, or has no gravity in it
    """
    rate_hz = 1.0 / usual_interval_s(recording.time_s)
    parameters, detectors = Parameters(), Detectors()
    _check(recording, rate_hz, parameters.recording)
    recording = in_si_units(recording)
    found = _found(recording, None, parameters, detectors)
    given = _Given(forward_axis, None, height_m, calibration)
    of = _judged(recording, found, rate_hz, given, parameters, detectors)
    return StepLengths(of.steps.time_s, of.verdicts.direction, of.lengths.length_m)


@dataclass(frozen=True)
class _Given:
    """What is known of the walker beside the recording, as :func:`analyse` is told it."""

    forward_axis: str | None
    forward_during: tuple[float, float] | None
    height_m: float | None
    calibration: Calibration | None


@dataclass(frozen=True, eq=False)
class _Judged:
    """The steps of walking or running: which way they lead, and how long they are."""

    steps: Footfalls
    travel: Travel
    mode: IntArray
    facing: Facing | None
    verdicts: Verdicts
    lengths: Lengths


def _judged(
    recording: Recording,
    found: "_Found",
    rate_hz: float,
    given: _Given,
    parameters: Parameters,
    detectors: Detectors,
) -> _Judged:
    steps, travel, mode = _modes(found, parameters)
    facing = None
    if recording.gyr_radps is not None and found.worn.placement is not Placement.WRIST:
        facing = facing_of(steps, travel, given.forward_axis, given.forward_during, mode)
    judged = verdicts(steps, travel, found.traces, facing, mode, rate_hz, parameters.direction)
    if detectors.direction is not None:
        forward = None if facing is None else facing.forward
        way, sure = direction_by(detectors.direction, recording, steps.time_s, forward)
        judged = replace(judged, direction=way, confidence=sure)
    of_steps = (steps, travel, found.traces, judged.direction, mode)
    lengths = lengths_of(*of_steps, given.height_m, given.calibration, parameters.length)
    if detectors.length is not None:
        told_m = length_by(
            detectors.length, recording, steps.time_s, judged.direction, given.height_m
        )
        lengths = replace(lengths, either_m=told_m)
    return _Judged(steps, travel, mode, facing, judged, lengths)


@dataclass(frozen=True, eq=False)
class _Found:
    """The footfalls of walking among those seen; ``unseen`` contacts lie in no movement."""

    seen: Footfalls
    steps: Footfalls
    traces: DeviceTraces
    worn: Worn
    unseen: int = 0


def _found(
    recording: Recording, told: Placement | None, parameters: Parameters, detectors: Detectors
) -> _Found:
    if detectors.contacts is not None:
        steps, traces, unseen = footfalls_by(detectors.contacts, recording)
        return _Found(steps, steps, traces, Worn(told, told=told is not None), unseen)
    seen, traces = footfalls_of(segments(recording), parameters.footfalls)
    steps, worn = walking_at(seen, traces, told, parameters.false_steps)
    return _Found(seen, steps, traces, worn)


def _modes(found: _Found, parameters: Parameters) -> tuple[Footfalls, Travel, IntArray]:
    """Tell walking from running, and let the steps of a run lead where the runner goes."""
    steps = found.steps
    travel = travel_of(steps)
    mode = modes_of(steps, travel, found.traces, parameters.running)
    if (mode != Mode.WALK).any():
        steps = as_walked(steps, mode)
        travel = travel_of(steps)
    blind = ~steps.travel.any(axis=0)  # nothing was heard of turning there
    climbs = faint_on_stairs(steps, travel, parameters.stairs) & (mode != Mode.RUN)
    nowhere = blind | climbs
    return steps, replace(travel, coherence=np.where(nowhere, 0.0, travel.coherence)), mode


def _events(
    recording: Recording, found: _Found, mode: IntArray, parameters: Parameters
) -> tuple[Event, ...]:
    """Find what befell the walker; no stumble where nothing is heard of turning."""
    turning_known = recording.gyr_radps is not None
    events = events_of(
        found.traces,
        found.steps,
        mode != Mode.WALK,
        found.seen,
        turning_known=turning_known,
        falls=parameters.falls,
        stumbles=parameters.stumbles,
    )
    unheard = silences(recording)
    return tuple(e for e in events if e.kind is EventKind.FALL or not near(e.time_s, unheard))


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
