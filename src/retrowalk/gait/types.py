"""What the measuring finds in a recording."""

import math
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from retrowalk.gait.report import (
    GaitMeasures,
    MeasuresReport,
    ReportPart,
    TechniqueReport,
    TrunkRecordingReport,
    WalkReport,
)
from retrowalk.languages import Message

if TYPE_CHECKING:
    import pyarrow

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int8]
AnyPart = TypeVar("AnyPart", bound=ReportPart)

NOTHING_MEASURED = GaitMeasures()
SIDES = {1: "left", -1: "right", 0: None}


class Direction(IntEnum):
    """Which way the walker travels, seen from the body."""

    BACKWARD = -1
    UNKNOWN = 0
    FORWARD = 1

    @property
    def word(self) -> str:
        """The name in every output: ``backward``, ``forward`` or ``unknown``."""
        return self.name.lower()


class Mode(IntEnum):
    """How the walker moves: as a pendulum or as a spring."""

    UNKNOWN = 0
    WALK = 1
    RUN = 2

    @property
    def word(self) -> str:
        """The name in every output: ``walk``, ``run`` or ``unknown``."""
        return self.name.lower()


class EventKind(StrEnum):
    """What may befall a walker."""

    STUMBLE = "stumble"
    FALL = "fall"


@dataclass(frozen=True)
class Event:
    """Something that befell the walker, and when."""

    time_s: float  # seconds from the start of the recording
    kind: EventKind
    confidence: float  # 0 to 1


@dataclass(frozen=True)
class Turn:
    """A turn of the body in walking: half-open ``[start_s, end_s)``, positive to the left."""

    start_s: float
    end_s: float
    angle_rad: float


@dataclass(frozen=True, eq=False)
class Steps:
    """Every step found, one column each, in order of time.

    Attributes
    ----------
    time_s : (n,) time of the initial contact, seconds from the start of the recording
    bout : (n,) which of the walk's bouts it belongs to
    direction : (n,) values of :class:`Direction`
    mode : (n,) values of :class:`Mode`
    side : (n,) +1 left, -1 right foot touches, 0 not known
    length_m : (n,) step length, metres; NaN where it cannot be told
    confidence : (n,) how sure the direction is, 0 to 1
    """

    time_s: FloatArray
    bout: npt.NDArray[np.intp]
    direction: IntArray
    mode: IntArray
    side: IntArray
    length_m: FloatArray
    confidence: FloatArray

    def __len__(self) -> int:
        return int(self.time_s.size)


@dataclass(frozen=True)
class Bout:
    """A stretch of walking in one direction, half-open ``[start_s, end_s)``."""

    start_s: float
    end_s: float
    direction: Direction
    mode: Mode
    confidence: float  # 0 to 1
    steps: int
    distance_m: float | None
    cadence_spm: float | None
    measures: GaitMeasures = NOTHING_MEASURED

    @property
    def duration_s(self) -> float:
        """Length of the bout, seconds."""
        return self.end_s - self.start_s

    @property
    def speed_mps(self) -> float | None:
        """Mean speed over the ground, m/s."""
        return None if self.distance_m is None else self.distance_m / self.duration_s

    @property
    def step_length_m(self) -> float | None:
        """Mean step length, m."""
        return None if self.distance_m is None or not self.steps else self.distance_m / self.steps


@dataclass(frozen=True)
class Total:
    """What one direction adds up to over the walk."""

    duration_s: float
    steps: int
    distance_m: float | None


@dataclass(frozen=True, eq=False)
class Walk:
    """What the measuring found in a recording, to the last digit.

    Attributes
    ----------
    recording : what was measured from
    totals : what each direction adds up to, by its word
    bouts : stretches of walking in one direction, in order of time
    steps : every step, one column each
    technique : what the backward steps show of the rules of the practice
    notes : what was assumed, put right or could not be told
    measures : what else is measured of the whole walk
    events : stumbles and falls, in order of time
    version : of the measuring, so that a walk can be measured again
    """

    recording: TrunkRecordingReport
    totals: dict[str, Total]
    bouts: tuple[Bout, ...]
    steps: Steps
    technique: TechniqueReport
    notes: tuple[Message, ...]
    measures: MeasuresReport
    events: tuple[Event, ...]
    version: str

    def report(self) -> WalkReport:
        """Give the walk as other programs, the journal and the pages get it, rounded."""
        return WalkReport.model_validate(
            {
                "recording": self.recording,
                "totals": {word: _total(total) for word, total in self.totals.items()},
                "bouts": tuple(map(_bout, self.bouts)),
                "steps": _steps(self.steps),
                "technique": _rounded(self.technique),
                "notes": self.notes,
                "measures": _rounded(self.measures),
                "events": tuple(map(_event, self.events)),
            }
        )

    def steps_table(self) -> "pyarrow.Table":
        """Give the steps as a table, a row each; null is what cannot be told.

        Its columns are ``time_s``, ``direction`` (backward, forward, unknown), ``side`` (left,
        right) and ``length_m``; ``to_pandas()`` makes a data frame of it.
        """
        import pyarrow as pa  # by now it is loaded: it reads the recordings

        words = {int(way): way.word for way in Direction}
        side = pa.array([SIDES[side] for side in self.steps.side.tolist()], pa.string())
        return pa.table(
            {
                "time_s": self.steps.time_s,
                "direction": pa.array(map(words.get, self.steps.direction.tolist()), pa.string()),
                "side": side,
                "length_m": pa.array(self.steps.length_m, from_pandas=True),
            }
        )

    def bouts_table(self) -> "pyarrow.Table":
        """Give the bouts as a table, a row each; null is what cannot be told.

        Its columns are ``start_s``, ``end_s``, ``direction``, ``confidence``, ``steps``,
        ``distance_m``, ``speed_mps``, ``cadence_spm`` and ``step_length_m``.
        """
        import pyarrow as pa

        kinds = {"direction": pa.string(), "steps": pa.int64()}
        columns = {
            "start_s": [bout.start_s for bout in self.bouts],
            "end_s": [bout.end_s for bout in self.bouts],
            "direction": [bout.direction.word for bout in self.bouts],
            "confidence": [bout.confidence for bout in self.bouts],
            "steps": [bout.steps for bout in self.bouts],
            "distance_m": [bout.distance_m for bout in self.bouts],
            "speed_mps": [bout.speed_mps for bout in self.bouts],
            "cadence_spm": [bout.cadence_spm for bout in self.bouts],
            "step_length_m": [bout.step_length_m for bout in self.bouts],
        }
        return pa.table(
            {
                name: pa.array(values, kinds.get(name, pa.float64()))
                for name, values in columns.items()
            }
        )


def to_dict(walk: Walk) -> dict[str, Any]:
    """Turn a walk into what JSON can hold, its sentences in the language that is spoken."""
    return walk.report().model_dump(mode="json")


def _steps(steps: Steps) -> tuple[dict[str, Any], ...]:
    columns = (steps.time_s, steps.direction, steps.side, steps.length_m)
    words = {int(way): way.word for way in Direction}
    return tuple(
        {
            "time_s": round(time, 3),
            "direction": words[way],
            "side": SIDES[side],
            "length_m": _number(length),
        }
        for time, way, side, length in zip(*(c.tolist() for c in columns), strict=True)
    )


def _total(total: Total) -> dict[str, Any]:
    return {
        "duration_s": round(total.duration_s, 3),
        "steps": total.steps,
        "distance_m": _number(total.distance_m),
    }


def _bout(bout: Bout) -> dict[str, Any]:
    return {
        "start_s": round(bout.start_s, 3),
        "end_s": round(bout.end_s, 3),
        "direction": bout.direction.word,
        "mode": bout.mode.word,
        "confidence": round(bout.confidence, 3),
        "steps": bout.steps,
        "distance_m": _number(bout.distance_m),
        "speed_mps": _number(bout.speed_mps),
        "cadence_spm": _number(bout.cadence_spm),
        "step_length_m": _number(bout.step_length_m),
        "measures": _rounded(bout.measures),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "time_s": round(event.time_s, 3),
        "kind": event.kind.value,
        "confidence": round(event.confidence, 3),
    }


def _number(value: float | None) -> float | None:
    return None if value is None or not math.isfinite(value) else round(value, 3)


def _rounded(part: AnyPart) -> AnyPart:
    """Round every number inside to four digits that count, whatever its unit."""
    return part.model_copy(update={name: _with_four_digits(value) for name, value in part})


def _with_four_digits(value: Any) -> Any:
    match value:
        case float():
            return float(f"{value:.4g}")
        case ReportPart():
            return _rounded(value)
        case tuple():
            return tuple(map(_with_four_digits, value))
    return value
