"""Sessions, bouts and steps as CSV, with the units in the names of the columns."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Any

from retrowalk.journal import StoredGuided, StoredWalk, WalkerJournal
from retrowalk.programme import CompletedSession
from retrowalk.value import Value

SESSION = (
    "session_id", "on", "started_at", "practised_s", "pain_before", "unsteady_pressed",
    "pain_after", "effort", "wobble", "mood", "note", "pain_next_day",
    "measured_backward_s", "measured_forward_s", "measured_unknown_s",
    "backward_steps", "forward_steps", "backward_m", "alarm",
)  # fmt: skip
GUIDED = ("guide", "started_at", "practised_s", "unsteady_pressed", "completed")
BOUT = (
    "start_s", "end_s", "direction", "confidence", "steps", "distance_m", "speed_mps",
    "cadence_spm", "step_length_m",
)  # fmt: skip
STEP = ("time_s", "direction", "side", "length_m")
OF_WALK = ("walk_id", "session_id", "recording")


def tables_of(journal: WalkerJournal) -> dict[str, str]:
    """Write every table of a journal, by the name of the file."""
    done = guided(journal.guided.all())
    return tables(journal.history(), journal.walks.all()) | {"guided.csv": done}


def tables(history: Iterable[CompletedSession], walks: Sequence[StoredWalk]) -> dict[str, str]:
    """Write the tables of what was walked, by the name of the file."""
    return {
        "sessions.csv": sessions(history),
        "bouts.csv": bouts(walks),
        "steps.csv": steps(walks),
    }


def sessions(history: Iterable[CompletedSession]) -> str:
    """Write one line for each session that was walked, oldest first."""
    return table(SESSION, (_session(one) for one in history))


def guided(done: Iterable[StoredGuided]) -> str:
    """Write one line for each guided practice, oldest first."""
    return table(GUIDED, (one.model_dump(mode="json") for one in done))


def bouts(walks: Iterable[StoredWalk]) -> str:
    """Write one line for each bout of each walk; times from the start of its recording."""
    return table((*OF_WALK, *BOUT), _rows((walk, walk.walk.bouts) for walk in walks))


def steps(walks: Iterable[StoredWalk]) -> str:
    """Write one line for each step of each walk; times from the start of its recording."""
    return table((*OF_WALK, *STEP), _rows((walk, walk.walk.steps) for walk in walks))


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


def table(columns: Sequence[str], rows: Iterable[dict[str, Any]]) -> str:
    """Write rows as CSV; what is no column is left out."""
    text = StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _safe(value) for name, value in row.items()} for row in rows)
    return text.getvalue()


def _safe(value: Any) -> Any:
    """Keep a spreadsheet from taking words that somebody wrote for a formula."""
    return (
        f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@")) else value
    )
