"""The results of a cohort as a data set of Motion-BIDS derivatives, under ``FOLDER/bids``.

Each recording has the files that ``Walk.to_bids`` writes of a walk; ``participants.tsv`` says which
label is whose, and ``*_scans.tsv`` is not written, since nothing of the recordings lies there.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from retrowalk.cohort.by_recording import Found, recordings_of
from retrowalk.cohort.opening import Cohort
from retrowalk.extras import needs
from retrowalk.gait.bids import CODE, VERSION, Entities, files_of
from retrowalk.gait.report import TurnReport
from retrowalk.recordings.provenance import package_version

with needs("cohort"):
    import pyarrow as pa

FOLDER = "bids"
_PEOPLE = ("participant_id", "age", "sex", "group", "height", "participant")
_DESCRIBED = {
    "age": {"Description": "Age of the participant at the first recording.", "Units": "year"},
    "sex": {
        "Description": "Sex of the participant.",
        "Levels": {"F": "female", "M": "male", "O": "other"},
    },
    "group": {"Description": "Group of the participant."},
    "height": {"Description": "Height of the participant.", "Units": "m"},
    "participant": {"Description": "What the cohort calls the participant."},
}
_SEXES = {"f": "F", "m": "M", "x": "O"}
_COVERED = ("expected_s", "received_s", "lost_s")
_OF_RECORDING = ("format", "start_utc", "duration_s", "rate_hz", "gyroscope", "worn")


@dataclass
class _Labels:
    """Makes labels of letters and digits of names, each of another name another one."""

    _made: dict[str, str] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=set)

    def of(self, name: str) -> str:
        if name not in self._made:
            bare = re.sub("[^0-9a-zA-Z]", "", name) or "x"
            label, number = bare, 1
            while label in self._taken:
                number += 1
                label = f"{bare}x{number}"
            self._made[name] = label
            self._taken.add(label)
        return self._made[name]


def write_bids(cohort: Cohort) -> int:
    """Write the derivatives of all recordings that were measured; gives how many those are.

    Raises
    ------
    InvalidAnswer
        if there are no results yet
    PlaceUnavailable
        if it can't be written there
    """
    people: dict[str, dict[str, Any]] = {}
    count = 0
    for entities, row, files in derivatives_of(cohort):
        people.setdefault(entities.subject, _person(entities, row))
        for name, text in files.items():
            if name.startswith("sub-"):
                cohort.place.write_aside(f"{FOLDER}/{name}", text.encode())
        count += 1
    for name, text in _about(cohort, people).items():
        cohort.place.write_aside(f"{FOLDER}/{name}", text.encode())
    return count


def derivatives_of(cohort: Cohort) -> Iterator[tuple[Entities, Mapping[str, Any], dict[str, str]]]:
    """Make the files of each recording, by their names in the data set."""
    labels: dict[str, _Labels] = {key: _Labels() for key in ("sub", "ses", "task")}
    runs: Counter[tuple[str, ...]] = Counter()
    for found in recordings_of(cohort.place):
        row = found.row
        subject = labels["sub"].of(row["participant"] or row["recording"])
        session = row["session"] and labels["ses"].of(row["session"])
        task = labels["task"].of(row["condition"] or "walk")
        runs[same := (subject, session or "", task)] += 1
        entities = Entities(subject, task, session, "imu", runs[same])
        turns = [TurnReport(**turn) for turn in row["turns"] or ()]
        tables = found.tables | {"events": _events(row)}
        yield entities, row, files_of(tables, turns, _told(found), entities)


def _events(row: Mapping[str, Any]) -> pa.Table:
    kinds = {"time_s": pa.float64(), "kind": pa.string(), "confidence": pa.float64()}
    schema = pa.schema(list(kinds.items()))
    return pa.Table.from_pylist(list(row["events"] or ()), schema)


def _told(found: Found) -> dict[str, Any]:
    """Say what the numbers come from, as a walk does."""
    row = found.row
    start = row["start_utc"]
    recording = {name: row[name] for name in _OF_RECORDING}
    return {
        "input": {"path": row["path"], "sha256": row["input_sha256"]},
        "version": found.version,
        "parameters": found.parameters,
        "key": row["key"],
        "recording": recording | {"start_utc": start and start.isoformat()},
        "coverage": {name: row[name] for name in _COVERED},
        "notes": list(row["notes"] or ()),
    }


def _person(entities: Entities, row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "participant_id": f"sub-{entities.subject}",
        "age": row["age_years"],
        "sex": _SEXES.get(row["sex"] or ""),
        "group": row["group"],
        "height": row["height_m"],
        "participant": row["participant"],
    }


def _about(cohort: Cohort, people: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Make the files that are about the whole data set."""
    config = cohort.config
    description: dict[str, Any] = {
        "Name": config.name,
        "BIDSVersion": VERSION,
        "DatasetType": "derivative",
        "GeneratedBy": [{"Name": "Retrowalk", "Version": package_version(), "CodeURL": CODE}],
    }
    if config.licence:
        description["License"] = config.licence
    if config.authors:
        description["Authors"] = [author.name for author in config.authors]
    lines = ["\t".join(_PEOPLE)]
    for label in sorted(people):
        cells = (people[label][name] for name in _PEOPLE)
        lines.append("\t".join(map(_cell, cells)))
    return {
        "dataset_description.json": _json(description),
        ".bidsignore": "*_measures.tsv\n*_measures.json\n",
        "README": f"{config.name}\n\n{config.description or 'Walks, measured by Retrowalk.'}\n",
        "participants.tsv": "\n".join(lines) + "\n",
        "participants.json": _json(_DESCRIBED),
    }


def _cell(value: Any) -> str:
    if value is None:
        return "n/a"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
