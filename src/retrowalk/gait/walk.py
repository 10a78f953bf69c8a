"""A measured walk: what was found, as a report for other programs and as tables for researchers."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from retrowalk.errors import InvalidAnswer
from retrowalk.gait.coverage import Coverage
from retrowalk.gait.report import (
    MeasuresReport,
    ReportPart,
    TechniqueReport,
    TrunkRecordingReport,
    WalkReport,
)
from retrowalk.gait.strides import Strides, strides_of
from retrowalk.gait.types import SIDES, Bout, Direction, Event, Steps, Total
from retrowalk.languages import Message
from retrowalk.recordings.provenance import Input, package_version
from retrowalk.recordings.writing import AnyPath, save_csv, save_parquet, save_text

if TYPE_CHECKING:
    import pyarrow

TABLES = ("steps", "strides", "bouts", "measures", "events")
AnyPart = TypeVar("AnyPart", bound=ReportPart)


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
    coverage : how much of the recording there is
    parameters : what was told with the recording and set in the measuring, as JSON holds it
    input : the file it was read from; None if it came out of no file
    distance_sd_m : standard deviation of ``distance_m``
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
    coverage: Coverage
    parameters: Mapping[str, Any] = field(default_factory=dict)
    input: Input | None = None
    distance_sd_m: float | None = None

    @property
    def distance_m(self) -> float | None:
        """Length of all steps, whichever way they lead; None where one has no length."""
        steps_m = self.steps.length_either_m
        return float(steps_m.sum()) if steps_m.size and np.isfinite(steps_m).all() else None

    @cached_property
    def strides(self) -> Strides:
        """Every stride, one column each."""
        return strides_of(self.steps)

    def provenance(self) -> dict[str, Any]:
        """Say what the numbers come from: input, version and parameters, as JSON holds them.

        ``input`` is None where there was no file, and its ``sha256`` where the file is no longer
        what was read.
        """
        input_ = self.input and {"path": self.input.path, "sha256": self.input.sha256}
        version = {"package": package_version(), "gait": self.version}
        return {"input": input_, "version": version, "parameters": dict(self.parameters)}

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
                "distance_m": _number(self.distance_m),
                "distance_sd_m": _number(self.distance_sd_m),
                "coverage": _coverage(self.coverage),
            }
        )

    def steps_table(self) -> "pyarrow.Table":
        """Give the steps as a table, a row each; null is what cannot be told.

        Its columns are ``time_s``, ``direction`` (backward, forward, unknown), ``side`` (left,
        right) and ``length_m``, and the others of :class:`Steps`; ``step`` is the number of the
        row. ``to_pandas()`` makes a data frame of it, ``polars.from_arrow`` one of Polars.
        """
        return self._table("steps")

    def strides_table(self) -> "pyarrow.Table":
        """Give the strides as a table, a row each: the columns of :class:`Strides`."""
        return self._table("strides")

    def bouts_table(self) -> "pyarrow.Table":
        """Give the bouts as a table, a row each; null is what cannot be told.

        Its columns are ``start_s``, ``end_s``, ``direction``, ``confidence``, ``steps``,
        ``distance_m``, ``speed_mps``, ``cadence_spm``, ``step_length_m``, ``bout``, ``mode``,
        ``duration_s`` and ``distance_sd_m``, the standard error of the distance.
        """
        return self._table("bouts")

    def measures_table(self) -> "pyarrow.Table":
        """Give what is measured: a row for each direction, whose bout is null, and for each bout.

        Its columns are ``bout``, ``direction`` and the measures of ``retrowalk.gait.measures``.
        """
        return self._table("measures")

    def events_table(self) -> "pyarrow.Table":
        """Give stumbles and falls as a table: ``time_s``, ``kind`` and ``confidence``."""
        return self._table("events")

    def tables(self) -> "dict[str, pyarrow.Table]":
        """Give all tables by name: steps, strides, bouts, measures and events."""
        return {name: self._table(name) for name in TABLES}

    def to_parquet(self, path: AnyPath, table: str | None = None) -> None:
        """Write the tables as Parquet; their metadata say what the numbers come from.

        Parameters
        ----------
        path : a folder, which then has ``steps.parquet``, ``strides.parquet`` and so on, or a file
            that ends in ``.parquet``, for one table
        table : which one: ``steps``, ``strides``, ``bouts``, ``measures`` or ``events``; a file
            has the steps if nothing is told, a folder has all

        Raises
        ------
        Unwritable
            if nothing can be written there
        InvalidAnswer
            if there is no such table
        """
        for file, made in self._files(str(path), ".parquet", table).items():
            save_parquet(file, made)

    def to_csv(self, path: AnyPath, table: str | None = None) -> None:
        """Write the tables as CSV, and beside each a file of JSON that says what it comes from.

        Arguments and errors are those of :meth:`to_parquet`, with ``.csv``. Cells of what cannot
        be told are empty.
        """
        beside = json.dumps(self._told(), indent=2, ensure_ascii=False) + "\n"
        for file, made in self._files(str(path), ".csv", table).items():
            save_csv(file, made)
            save_text(f"{file.removesuffix('.csv')}.json", beside)

    def to_bids(
        self,
        folder: AnyPath,
        *,
        subject: str = "01",
        task: str = "walk",
        session: str | None = None,
        tracking_system: str | None = "imu",
        run: int | None = None,
    ) -> None:
        """Write the walk into a data set of Motion-BIDS derivatives, by ``retrowalk.gait.bids``.

        What is there of other subjects, sessions, tasks and runs stays.

        Parameters
        ----------
        folder : of the data set
        subject, task, session, tracking_system, run : name the files; letters and digits only

        Raises
        ------
        Unwritable
            if nothing can be written there
        InvalidAnswer
            if a name has other characters
        """
        from retrowalk.gait import bids

        entities = bids.Entities(subject, task, session, tracking_system, run)
        made = bids.files_of(self.tables(), self.measures.turns, self._told(), entities)
        for name, text in made.items():
            save_text(f"{folder}/{name}", text)

    def _told(self) -> dict[str, Any]:
        """Say beside numbers what they come from, of what device, how much of it, and the notes."""
        return self.provenance() | {
            "recording": self.recording.model_dump(mode="json"),
            "coverage": _coverage(self.coverage),
            "notes": [str(note) for note in self.notes],
        }

    def _files(self, path: str, ending: str, table: str | None) -> "dict[str, pyarrow.Table]":
        if table is not None and table not in TABLES:
            raise InvalidAnswer(Message("gait-no-table", table=table, tables=", ".join(TABLES)))
        if path.endswith(ending):
            return {path: self._table(table or TABLES[0])}
        return {f"{path}/{one}{ending}": self._table(one) for one in TABLES if table in (None, one)}

    def _table(self, name: str) -> "pyarrow.Table":
        from retrowalk.gait import tables  # Arrow loads when somebody wants a table

        made = {
            "steps": lambda: tables.steps_table(self.steps),
            "strides": lambda: tables.strides_table(self.strides),
            "bouts": lambda: tables.bouts_table(self.bouts, self.steps),
            "measures": lambda: tables.measures_table(self.bouts, self.measures),
            "events": lambda: tables.events_table(self.events),
        }
        return tables.coming_from(made[name](), self._told())


def to_dict(walk: Walk) -> dict[str, Any]:
    """Turn a walk into what JSON can hold, its sentences in the language that is spoken.

    What its numbers come from stands before the report.
    """
    return walk.provenance() | walk.report().model_dump(mode="json")


def _steps(steps: Steps) -> tuple[dict[str, Any], ...]:
    unknown = np.isnan(steps.length_m)
    either_m = np.where(unknown, steps.length_either_m, np.nan)
    columns = (steps.time_s, steps.direction, steps.side, steps.length_m, either_m)
    words = {int(way): way.word for way in Direction}
    return tuple(
        {
            "time_s": round(time, 3),
            "direction": words[way],
            "side": SIDES[side],
            "length_m": _number(length),
            "length_either_m": _number(either),
        }
        for time, way, side, length, either in zip(*(c.tolist() for c in columns), strict=True)
    )


def _total(total: Total) -> dict[str, Any]:
    return {
        "duration_s": round(total.duration_s, 3),
        "steps": total.steps,
        "distance_m": _number(total.distance_m),
        "distance_sd_m": _number(total.distance_sd_m),
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
        "distance_either_m": _number(bout.distance_either_m),
        "distance_sd_m": _number(bout.distance_sd_m),
        "measures": _rounded(bout.measures),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "time_s": round(event.time_s, 3),
        "kind": event.kind.value,
        "confidence": round(event.confidence, 3),
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "expected_s": round(coverage.expected_s, 3),
        "received_s": round(coverage.received_s, 3),
        "lost_s": round(coverage.lost_s, 3),
        "why": {
            "gaps": coverage.gaps,
            "gaps_s": round(coverage.gaps_s, 3),
            "damaged_samples": coverage.damaged_samples,
            "damaged_s": round(coverage.damaged_s, 3),
            "gyroscope_missing_s": round(coverage.gyroscope_missing_s, 3),
        },
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
