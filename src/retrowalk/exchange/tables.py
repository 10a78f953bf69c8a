"""What was walked, measured and taken in, as tables, with the units in the names of the columns."""

import csv
from collections.abc import Callable, Iterable, Sequence
from io import StringIO
from typing import Any, NamedTuple, TextIO

from retrowalk.activity import Measure
from retrowalk.journal import StoredAssessment, StoredWalk, WalkerJournal
from retrowalk.journal.activities import StoredActivity
from retrowalk.programme import CompletedSession
from retrowalk.value import Value

Row = dict[str, Any]

SESSION = (
    "session_id", "on", "started_at", "practised_s", "pain_before", "unsteady_pressed",
    "pain_after", "effort", "wobble", "mood", "note", "pain_next_day",
    "measured_backward_s", "measured_forward_s", "measured_unknown_s",
    "backward_steps", "forward_steps", "backward_m", "alarm",
)  # fmt: skip
GUIDED = ("guide", "started_at", "practised_s", "unsteady_pressed", "completed")
TEST = ("at", "test", "value", "unit", "how", "recording_id")
ACTIVITY = (
    "activity_id", "sport", "start", "direction", "backward_s", "duration_s", "elapsed_s",
    "distance_m", "steps", "cadence_spm", "heart_rate_mean_bpm", "heart_rate_highest_bpm",
    "indoor", "name", "app", "same_as", "session_id",
)  # fmt: skip
LAP = (
    "activity_id", "lap", "direction", "start_s", "duration_s", "distance_m", "steps",
    "heart_rate_mean_bpm", "heart_rate_highest_bpm", "name",
)  # fmt: skip
DAY = ("day", "measure", "value", "unit", "source")
BOUT = (
    "start_s", "end_s", "direction", "confidence", "steps", "distance_m", "speed_mps",
    "cadence_spm", "step_length_m",
)  # fmt: skip
STEP = ("time_s", "direction", "side", "length_m")
OF_WALK = ("walk_id", "session_id", "recording")


class Table(NamedTuple):
    """A table: its columns in their order, and what gives its rows, one at a time."""

    columns: Sequence[str]
    rows: Callable[[], Iterable[Row]]


def tables_of(journal: WalkerJournal) -> dict[str, Table]:
    """Give every table of a journal by its name; walks are read when their rows are asked for."""
    walks = [one.id for one in journal.walks.brief()]

    def each() -> Iterable[StoredWalk]:
        return (journal.walks.get(number) for number in walks)

    return {
        "sessions": Table(SESSION, lambda: map(_session, journal.history())),
        "guided": Table(GUIDED, lambda: (_plain(one) for one in journal.guided.all())),
        "tests": Table(TEST, lambda: map(_test, journal.assessments.all())),
        "bouts": Table((*OF_WALK, *BOUT), lambda: _rows((one, one.walk.bouts) for one in each())),
        "steps": Table((*OF_WALK, *STEP), lambda: _rows((one, one.walk.steps) for one in each())),
        "activities": Table(ACTIVITY, lambda: map(_activity, journal.activities.all())),
        "laps": Table(LAP, lambda: _laps(journal.activities.all())),
        "days": Table(DAY, lambda: _days(journal)),
    }


def tables(history: Iterable[CompletedSession], walks: Sequence[StoredWalk]) -> dict[str, str]:
    """Write the tables of what was walked, by the name of the file."""
    return {
        "sessions.csv": table(SESSION, map(_session, history)),
        "bouts.csv": table((*OF_WALK, *BOUT), _rows((one, one.walk.bouts) for one in walks)),
        "steps.csv": table((*OF_WALK, *STEP), _rows((one, one.walk.steps) for one in walks)),
    }


def _plain(one: Value) -> Row:
    return one.model_dump(mode="json")


def _test(one: StoredAssessment) -> Row:
    return {**_plain(one.result), "at": one.at.isoformat(), "recording_id": one.recording_id}


def _activity(one: StoredActivity) -> Row:
    also = {"activity_id": one.id, "session_id": one.session}
    return {**_plain(one), **also, "direction": one.direction, "backward_s": one.backward_s}


def _laps(activities: Iterable[StoredActivity]) -> Iterable[Row]:
    for one in activities:
        for number, lap in enumerate(one.laps):
            direction = one.direction
            if one.backward is not None and one.backward.was == "laps":
                direction = "backward" if number in one.backward.laps else "forward"
            yield {**_plain(lap), "activity_id": one.id, "lap": number, "direction": direction}


def _days(journal: WalkerJournal) -> Iterable[Row]:
    for measure in Measure:
        for one in journal.imports.days(measure):
            yield {**_plain(one), "day": one.on.isoformat(), "unit": unit_of(measure)}


UNITS = {
    "s": "s", "m": "m", "cm": "cm", "mps": "m/s", "spm": "steps/min", "bpm": "beats/min",
}  # fmt: skip
_OF_ITSELF = {"steps": "steps", "asymmetry": "1", "double_support": "1", "steadiness": "1",
              "confidence": "1", "pain_before": "0-10", "pain_after": "0-10",
              "pain_next_day": "0-10", "effort": "0-10", "backward_steps": "steps",
              "forward_steps": "steps", "step_length_m": "m"}  # fmt: skip


def unit_of(column: str) -> str:
    """Give the unit of a column, which ends its name; nothing where it has none."""
    return _OF_ITSELF.get(column) or UNITS.get(column.rpartition("_")[2], "")


def _session(completed: CompletedSession) -> dict[str, Any]:
    after = completed.after.model_dump(mode="json") if completed.after else {}
    measured = completed.measured.model_dump(mode="json") if completed.measured else {}
    return (
        completed.model_dump(mode="json")
        | {"on": completed.on}
        | {name: after.get(name) for name in ("effort", "wobble", "mood", "note")}
        | {"pain_after": after.get("pain")}
        | {"alarm": completed.alarm.what if completed.alarm else None}
        | {name: measured.get(name) for name in ("backward_steps", "forward_steps", "backward_m")}
        | {
            f"measured_{way}_s": measured.get(f"{way}_s")
            for way in ("backward", "forward", "unknown")
        }
    )


def _rows(found: Iterable[tuple[StoredWalk, Iterable[Value]]]) -> Iterable[dict[str, Any]]:
    for walk, parts in found:
        of_walk = {"walk_id": walk.id, "session_id": walk.session_id, "recording": walk.name}
        for part in parts:
            yield of_walk | dict(part)


def table(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """Write rows as CSV; what is no column is left out."""
    text = StringIO()
    write_csv(text, columns, rows)
    return text.getvalue()


def write_csv(out: TextIO, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write rows as CSV, one at a time; what is no column is left out."""
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _safe(value) for name, value in row.items()} for row in rows)


def _safe(value: Any) -> Any:
    """Keep a spreadsheet from taking words that somebody wrote for a formula."""
    return (
        f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@")) else value
    )
