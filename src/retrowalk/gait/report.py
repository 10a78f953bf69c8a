"""The measured walk as other programs, the journal and every page get it: plain, closed, versioned.

:meth:`Walk.report <retrowalk.gait.Walk.report>` makes one from what was measured; its JSON is what
``retrowalk analyse --json`` prints. Times are seconds from the start of the recording, stretches of
time half-open. ``None``, or a key that is absent, is what cannot be told. Numbers are rounded where
a report is made: to three places, measures and technique to four digits that count.
"""

from collections.abc import Mapping
from datetime import datetime
from itertools import zip_longest
from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, PlainSerializer

from retrowalk.gait.wording import shown, unseen
from retrowalk.languages import Message
from retrowalk.value import Value

SCHEMA = 3
"""The form in which a walk is kept; 1, which carries no number, is that of 0.1.0 and 0.1.1."""

Way = Literal["backward", "forward", "unknown"]
WAYS: tuple[Way, ...] = ("backward", "forward", "unknown")

Finite = Annotated[float, Field(allow_inf_nan=False)]


def is_none(value: Any) -> bool:
    """Tell what has no place in a report."""
    return value is None


class ReportPart(Value):
    """A part of a report: frozen, closed, and described by the docstrings of its fields."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class RecordingReport(ReportPart):
    """What was measured from."""

    source: Message
    """What it was read from: the file and the app."""
    start_utc: Annotated[
        datetime | None,
        PlainSerializer(
            lambda start: start and start.isoformat(), return_type=str | None, when_used="json"
        ),
        Field(json_schema_extra={"format": "date-time"}),
    ]
    """The absolute time at which the recording starts; None if it does not tell."""
    duration_s: Finite
    """From the first to the last sample, seconds."""
    rate_hz: Finite
    """Usual number of samples a second."""


class HeartRateReport(ReportPart):
    """The heart rate during a walk, of a strap."""

    mean_bpm: Finite
    """Mean over all readings, beats a minute."""
    highest_bpm: Finite
    """Highest reading, beats a minute."""

    @classmethod
    def of(cls, mean_bpm: float, highest_bpm: float) -> Self:
        """Round what a strap told."""
        return cls(mean_bpm=round(mean_bpm, 1), highest_bpm=highest_bpm)


class PlacementReport(ReportPart):
    """Where on the body the device was worn."""

    worn: Literal["trunk", "pocket", "hand", "wrist", "bag"]
    """The place."""
    known: Literal["told", "guessed"]
    """Whether somebody said so, or the signal looks like it."""

    @classmethod
    def of(cls, worn: str, *, told: bool) -> Self:
        """Describe a placement by its word."""
        return cls.model_validate({"worn": worn, "known": "told" if told else "guessed"})


class TrunkRecordingReport(RecordingReport):
    """What a walk was measured from: a device worn on the trunk, or elsewhere but on a foot."""

    gyroscope: bool
    """Whether there was one; without it no direction can be told."""
    placement: PlacementReport | None = None
    """None where nobody said and nothing shows."""
    heart_rate: HeartRateReport | None = None
    """None without a strap."""


Told = Annotated[Finite | None, Field(exclude_if=is_none)]
"""A number that is absent where it cannot be told."""

ToldCount = Annotated[int | None, Field(exclude_if=is_none)]


class TotalReport(ReportPart):
    """What one direction adds up to."""

    duration_s: Finite
    """Time in bouts of this direction, seconds."""
    steps: int
    """Steps in them."""
    distance_m: Finite | None
    """Length of the steps, metres; None where no length can be told."""
    distance_sd_m: Told = None
    """Standard deviation of that, metres: two times of three it is nearer to the truth."""


class TotalsReport(ReportPart):
    """What each direction adds up to."""

    backward: TotalReport
    """Walking backward, seen from the body."""
    forward: TotalReport
    """Walking forward."""
    unknown: TotalReport
    """Walking of which the direction cannot be told, running included."""

    def by_way(self) -> tuple[tuple[Way, TotalReport], ...]:
        """Give all three with their names."""
        return tuple((way, self.of(way)) for way in WAYS)

    @property
    def mostly_unknown(self) -> bool:
        """Whether no step is known to be backward, and most might be: that is no walk forward."""
        unknown = self.unknown.duration_s > self.forward.duration_s
        return unknown and not self.backward.steps

    def of(self, way: Way) -> TotalReport:
        """Give the total of a direction."""
        return {"backward": self.backward, "forward": self.forward, "unknown": self.unknown}[way]


class GaitMeasures(ReportPart):
    """Measures of the steps of a bout, or of all bouts in a direction: means over the steps.

    Pace, variability, symmetry and smoothness are those of steady walking, without turns, stops
    and the first and last steps. How each is made, and after which paper, stands in
    ``retrowalk.gait.measures``.
    """

    steady_steps: ToldCount = None
    """Steps of steady walking that pace, variability and symmetry are made of."""
    steady_strides: ToldCount = None
    """Strides of steady walking that stride times and smoothness are made of."""

    step_time_s: Told = None
    """Time from a contact to the next one of the other foot, seconds."""
    stride_time_s: Told = None
    """Time from a contact to the next one of the same foot, seconds."""
    cadence_spm: Told = None
    """60 / step time, steps a minute."""
    step_length_m: Told = None
    """Length of a step, metres (Zijlstra & Hof 2003)."""
    speed_mps: Told = None
    """Length of the steps over their time, m/s."""
    step_time_sd_s: Told = None
    """Standard deviation of the step time, left and right apart, seconds (Galna et al. 2013)."""
    step_time_cv: Told = None
    """Standard deviation over mean of the step time, a share."""
    stride_time_sd_s: Told = None
    """Standard deviation of the stride time, seconds."""
    stride_time_cv: Told = None
    """Standard deviation over mean of the stride time, a share."""
    step_time_asymmetry: Told = None
    """|ln(left / right)| of the mean step times; 0 when even (Plotnik et al. 2005)."""
    signed_step_time_asymmetry: Told = None
    """ln(left / right) of the mean step times; above 0 where those of the left foot take longer."""
    harmonic_ratio_up: Told = None
    """Even over odd harmonics of the vertical acceleration of a stride (Menz et al. 2003)."""
    log_jerk: Told = None
    """Log dimensionless jerk, nearer to zero is smoother (Balasubramanian et al. 2012)."""
    harmonic_ratio_ahead: Told = None
    """Even over odd harmonics of the acceleration ahead (Menz et al. 2003)."""
    harmonic_ratio_left: Told = None
    """Odd over even harmonics of the sideways acceleration (Menz et al. 2003)."""
    side_sway_m: Told = None
    """How far the trunk goes from side to side in a stride, metres."""
    lean_rad: Told = None
    """How much further forward than in standing the trunk leans, radians; backward is negative."""
    landing_mps2: Told = None
    """Highest upward acceleration around a contact, gravity taken off, m/s²."""
    landing_rate_mps3: Told = None
    """Steepest rise on the way to it, m/s³."""


class BoutReport(ReportPart):
    """A stretch of walking in one direction."""

    start_s: Finite
    """When it begins, seconds."""
    end_s: Finite
    """When it ends, seconds."""
    direction: Way
    """Which way the walker travels, seen from the body."""
    mode: Literal["walk", "run", "unknown"] = "unknown"
    """How: walking or running; unknown where it can't be told, and in walks of 0.5 and before."""
    confidence: Finite
    """How sure the direction is, 0 to 1."""
    steps: int
    """Steps in it."""
    distance_m: Finite | None
    """Length of its steps, metres."""
    speed_mps: Finite | None
    """Distance over duration, m/s."""
    cadence_spm: Finite | None
    """Steps a minute."""
    step_length_m: Finite | None
    """Distance over steps, metres."""
    distance_either_m: Told = None
    """Length of its steps whichever way they lead, metres: also where the direction is unknown."""
    distance_sd_m: Told = None
    """Standard deviation of that, metres."""
    measures: GaitMeasures = GaitMeasures()
    """What is measured of its steps."""

    @property
    def duration_s(self) -> float:
        """How long it lasts, seconds."""
        return self.end_s - self.start_s


class StepReport(ReportPart):
    """A step."""

    time_s: Finite
    """When the foot touches the ground, seconds."""
    direction: Way
    """Which way it led."""
    side: Literal["left", "right"] | None
    """Which foot touched the ground; None if it can't be told."""
    length_m: Finite | None
    """Its length, metres; None where the direction is unknown, and in running."""
    length_either_m: Told = None
    """Where the direction is unknown: its length whichever way it leads, metres."""


class TechniqueFinding(ReportPart):
    """What the backward steps show of one rule of the practice."""

    value: Finite | None
    """A share (evenness, small_steps, unhurried) or an angle in radians (tall); None if unseen."""
    good: bool | None
    """Whether it keeps the rule; None if unseen."""
    sure: Finite | None
    """How sure that is, 0 to 1: the confidence of the direction, less with few steps."""
    sentence: Message
    """The same in a sentence, or why it cannot be seen."""
    source: tuple[str, ...]
    """The facts of the practice that the rule is from."""


ToldOfRule = Annotated[TechniqueFinding | None, Field(exclude_if=is_none)]
"""A finding that is absent where there are too few steps for it."""


class TechniqueReport(ReportPart):
    """What the steps show about technique, by rule; nothing without enough of them."""

    evenness: ToldOfRule = None
    """How far the times of the backward steps vary: their coefficient of variation."""
    small_steps: ToldOfRule = None
    """Length of the backward steps as a share of the forward ones."""
    unhurried: ToldOfRule = None
    """Cadence of the backward steps as a share of the forward ones."""
    tall: ToldOfRule = None
    """How much further forward than in standing the trunk leans, radians."""
    toe_first: ToldOfRule = None
    """Always unseen: a sensor on the trunk can't see which part of the foot lands first."""

    def findings(self) -> tuple[TechniqueFinding, ...]:
        """Give what was found, rule by rule."""
        rules = (self.evenness, self.small_steps, self.unhurried, self.tall, self.toe_first)
        return tuple(one for one in rules if one is not None)


class RatioReport(ReportPart):
    """Backward against forward; 1 is the same."""

    step_length: Told = None
    """Ratio of the mean step lengths."""
    cadence: Told = None
    """Ratio of the cadences."""
    speed: Told = None
    """Ratio of the speeds."""


class TurnReport(ReportPart):
    """A turn of the body about the vertical."""

    start_s: Finite
    """When it begins, seconds."""
    end_s: Finite
    """When it ends, seconds."""
    angle_rad: Finite
    """How far it goes, radians; to the left is positive (El-Gohary et al. 2014)."""


ToldWhy = Annotated[Message | None, Field(exclude_if=is_none)]


class UnseenReport(ReportPart):
    """Why a measure is absent, where that is not plain."""

    side_sway_m: ToldWhy = None
    """Why there is no side sway."""
    lean_rad: ToldWhy = None
    """Why there is no lean."""


class MeasuresReport(ReportPart):
    """Measures of the whole walk. How each is made stands in ``retrowalk.gait.measures``."""

    backward: GaitMeasures = GaitMeasures()
    """Over all bouts of walking backward."""
    forward: GaitMeasures = GaitMeasures()
    """Over all bouts of walking forward."""
    backward_to_forward: RatioReport = RatioReport()
    """The one against the other."""
    irregular_steps: ToldCount = None
    """Steps whose time is far from that of their neighbours."""
    stumbles_s: tuple[Finite, ...] = ()
    """When something like a stumble was felt, seconds."""
    pauses_s: tuple[Finite, ...] = ()
    """How long the walker stood between bouts, seconds."""
    turns: tuple[TurnReport, ...] = ()
    """Turns of the body."""
    unseen: UnseenReport = UnseenReport()
    """What this recording cannot show."""


class EventReport(ReportPart):
    """Something that befell the walker."""

    time_s: Finite
    """When, seconds."""
    kind: Literal["stumble", "fall"]
    """What it looks like: other things can look alike, and not every fall is noticed."""
    confidence: Finite
    """How sure that is, 0 to 1."""


class LostReport(ReportPart):
    """Why some of a recording is missing."""

    gaps: int
    """Stretches without samples."""
    gaps_s: Finite
    """Seconds for which no sample came, or none that could be used."""
    damaged_samples: int
    """Samples that were left out: no number, or out of order."""
    damaged_s: Finite
    """Seconds that are missing for that."""
    gyroscope_missing_s: Finite
    """Seconds without the gyroscope: no direction is told of them."""


class CoverageReport(ReportPart):
    """How much of a recording there is."""

    expected_s: Finite
    """From the first to the last sample, seconds."""
    received_s: Finite
    """Seconds of which there are samples of the acceleration."""
    lost_s: Finite
    """Seconds of which there are none."""
    why: LostReport
    """Why they are missing."""


class WalkReport(ReportPart):
    """A measured walk: the JSON of ``retrowalk analyse --json``, which stays between versions."""

    recording: TrunkRecordingReport
    """What it was measured from."""
    totals: TotalsReport
    """Time, steps and distance of each direction."""
    bouts: tuple[BoutReport, ...]
    """Stretches of walking in one direction, in order of time."""
    steps: tuple[StepReport, ...]
    """Every step, in order of time."""
    technique: TechniqueReport
    """What the backward steps show of the rules of the practice."""
    notes: tuple[Message, ...]
    """What was assumed, put right or could not be told."""
    measures: MeasuresReport = MeasuresReport()
    """What else is measured of the whole walk."""
    events: tuple[EventReport, ...] = ()
    """Stumbles and falls, in order of time."""
    distance_m: Told = None
    """Length of all steps, whichever way they lead, metres; absent where one has no length."""
    distance_sd_m: Told = None
    """Standard deviation of that, metres."""
    coverage: Annotated[CoverageReport | None, Field(exclude_if=is_none)] = None
    """How much of the recording there is; absent in walks of 0.5 and before."""

    def to_kept(self, *, exclude: set[str] | None = None) -> dict[str, Any]:
        """Give the walk as the journal keeps it, with the number of its form."""
        return {"schema": SCHEMA} | super().to_kept(exclude=exclude)

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Read a walk that the journal kept, of any version so far.

        Raises
        ------
        pydantic.ValidationError
            if it is none
        """
        walk = dict(kept)
        if walk.pop("schema", 1) != 1:
            return super().from_kept(walk)
        said_from = walk.pop("notes_said", ())
        if said_from:
            walk["notes"] = [_note(*both) for both in zip_longest(walk.get("notes", ()), said_from)]
        read = super().from_kept(walk)
        return read.model_copy(update=_worded(read)) if "measures" in walk else read


def _note(words: Any, said_from: Any) -> Any:
    """Make a message of a note of 0.1, which kept beside its words what they were said from."""
    match said_from:
        case {"message": str(name), "values": dict(values)}:
            return {"id": name, "values": values, "text": words}
    return words


def _worded(walk: WalkReport) -> dict[str, ReportPart]:
    """Word what 0.1 kept as words alone, from the numbers that it kept beside them."""
    technique, measures = walk.technique, walk.measures
    facing_known = measures.unseen.side_sway_m is None
    why = unseen("tall", facing_known=facing_known)
    absent = UnseenReport(**{measure: value and why for measure, value in measures.unseen})

    def again(rule: str, found: TechniqueFinding) -> TechniqueFinding:
        sentence = unseen(rule, facing_known=facing_known)
        if found.value is not None:
            good, sure = bool(found.good), found.sure or 0.0
            cadence_spm = measures.backward.cadence_spm
            sentence = shown(rule, found.value, good=good, sure=sure, cadence_spm=cadence_spm)
        return found.model_copy(update={"sentence": sentence})

    return {
        "technique": TechniqueReport(
            **{rule: found and again(rule, found) for rule, found in technique}
        ),
        "measures": measures.model_copy(update={"unseen": absent}),
    }
