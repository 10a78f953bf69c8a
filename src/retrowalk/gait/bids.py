"""A walk as a derivative of Motion-BIDS: the files of its data set, by name.

The Brain Imaging Data Structure (Gorgolewski et al. 2016, doi:10.1038/sdata.2016.44; for motion
Jeung et al. 2024, doi:10.1038/s41597-024-03559-8) keeps what was computed in a data set of its own
whose ``dataset_description.json`` says by what. Steps, strides, bouts, turns, stumbles and falls
are events: a row each in ``*_events.tsv``, described in the file of JSON beside it. The measures,
for which BIDS has no suffix, stand in ``*_measures.tsv``, and ``.bidsignore`` tells validators so.
"""

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from retrowalk.errors import InvalidAnswer
from retrowalk.gait.report import TurnReport
from retrowalk.languages import Message

VERSION = "1.10.0"  # of BIDS
CODE = "https://github.com/retrowalk/retrowalk"
_LABEL = re.compile("[0-9a-zA-Z]+")
_NOT_KNOWN = "n/a"

COLUMNS: dict[str, dict[str, Any]] = {
    "onset": {"Description": "Seconds from the first sample of the recording.", "Units": "s"},
    "duration": {"Description": "How long it lasts; 0 for a moment.", "Units": "s"},
    "trial_type": {
        "Description": "What it is.",
        "Levels": {
            "bout": "A stretch of walking in one direction and mode.",
            "step": "A step; the onset is the contact that ends it.",
            "stride": "From a contact to the next one of the same foot.",
            "turn": "A turn of the body in walking.",
            "stumble": "What looks like a stumble.",
            "fall": "What looks like a fall.",
        },
    },
    "direction": {
        "Description": "Which way the walker travels, seen from the body; n/a is unknown.",
        "Levels": {"backward": "Backward.", "forward": "Forward."},
    },
    "mode": {
        "Description": "How the walker moves; n/a is unknown.",
        "Levels": {"walk": "As a pendulum.", "run": "As a spring."},
    },
    "side": {
        "Description": "Which foot touches the ground at the end.",
        "Levels": {"left": "The left one.", "right": "The right one."},
    },
    "bout": {"Description": "Number of the bout, from 0, in order of time."},
    "length": {"Description": "Of a step or stride, or distance of a bout.", "Units": "m"},
    "length_sd": {"Description": "Standard error of the length.", "Units": "m"},
    "angle": {"Description": "Of a turn; to the left is positive.", "Units": "rad"},
    "confidence": {"Description": "How sure the direction or the event is, 0 to 1."},
}
"""The columns of the events, as BIDS describes columns."""


@dataclass(frozen=True)
class Entities:
    """Of whom and what a recording is, as BIDS names files; letters and digits only.

    Attributes
    ----------
    subject, session, task, tracking_system, run : ``sub``, ``ses``, ``task``, ``tracksys`` and
        ``run`` of the file name; None is left out
    """

    subject: str = "01"
    task: str = "walk"
    session: str | None = None
    tracking_system: str | None = "imu"
    run: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no file name of BIDS may hold."""
        for label in (self.subject, self.task, self.session, self.tracking_system):
            if label is not None and not _LABEL.fullmatch(label):
                raise InvalidAnswer(Message("gait-bids-label", label=label))

    @property
    def folder(self) -> str:
        """Where in the data set its files lie."""
        session = "" if self.session is None else f"ses-{self.session}/"
        return f"sub-{self.subject}/{session}motion"

    @property
    def name(self) -> str:
        """What the names of its files begin with."""
        parts = {
            "sub": self.subject,
            "ses": self.session,
            "task": self.task,
            "tracksys": self.tracking_system,
            "run": self.run,
        }
        return "_".join(f"{key}-{value}" for key, value in parts.items() if value is not None)


def files_of(
    tables: Mapping[str, pa.Table],
    turns: Iterable[TurnReport],
    told: Mapping[str, Any],
    entities: Entities,
) -> dict[str, str]:
    """Make the text of each file of the data set, by its name within it.

    ``tables`` are those of the walk by name; ``told`` is what is said beside the numbers: what
    they come from, the recording, its coverage and notes.
    """
    stem = f"{entities.folder}/{entities.name}_desc-retrowalk"
    package = told["version"]["package"]
    description = {
        "Name": "Retrowalk",
        "BIDSVersion": VERSION,
        "DatasetType": "derivative",
        "GeneratedBy": [{"Name": "Retrowalk", "Version": package, "CodeURL": CODE}],
    }
    beside: dict[str, Any] = COLUMNS | {"Retrowalk": told}
    if (input_ := told["input"]) is not None:
        beside["Sources"] = [input_["path"]]
    return {
        "dataset_description.json": _json(description),
        ".bidsignore": "*_measures.tsv\n*_measures.json\n",
        f"{stem}_events.tsv": _tsv(tuple(COLUMNS), _events(tables, turns)),
        f"{stem}_events.json": _json(beside),
        f"{stem}_measures.tsv": _tsv(
            tuple(tables["measures"].column_names), tables["measures"].to_pylist()
        ),
        f"{stem}_measures.json": _json({"Retrowalk": told}),
    }


def _events(tables: Mapping[str, pa.Table], turns: Iterable[TurnReport]) -> list[dict[str, Any]]:
    rows = []
    for bout in tables["bouts"].to_pylist():
        length = {"length": bout["distance_m"], "length_sd": bout["distance_sd_m"]}
        rows.append(_row("bout", bout["start_s"], bout["end_s"], bout | length))
    for kind, name in (("step", "steps"), ("stride", "strides")):
        for one in tables[name].to_pylist():
            length = {"length": one["length_m"], "length_sd": one.get("length_sd_m")}
            start_s, end_s = one.get("start_s", one.get("time_s")), one.get("end_s")
            rows.append(_row(kind, start_s, end_s, one | length))
    for turn in turns:
        rows.append(_row("turn", turn.start_s, turn.end_s, {"angle": turn.angle_rad}))
    for event in tables["events"].to_pylist():
        rows.append(_row(event["kind"], event["time_s"], None, event))
    return sorted(rows, key=lambda row: float(row["onset"]))


def _row(kind: str, start_s: float, end_s: float | None, one: Mapping[str, Any]) -> dict[str, Any]:
    duration = 0.0 if end_s is None else end_s - start_s
    known = {name: value for name, value in one.items() if value != "unknown"}
    return known | {"onset": start_s, "duration": duration, "trial_type": kind}


def _tsv(columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> str:
    lines = ["\t".join(columns)]
    lines += ["\t".join(_cell(row.get(name)) for name in columns) for row in rows]
    return "\n".join(lines) + "\n"


def _cell(value: Any) -> str:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return _NOT_KNOWN
    return str(round(value, 6) if isinstance(value, float) else value)


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
