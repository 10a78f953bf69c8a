"""Results of a cohort as the running writes them, of people whose walking is known."""

import csv
import json
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from retrowalk.cohort.compacting import Part
from retrowalk.cohort.publishing import INDEX, Index
from retrowalk.cohort.schema import DATASETS
from retrowalk.cohort.types import Entry

BEGUN = date(2026, 3, 2)
OUTCOMES = ("speed_mps", "cadence_spm", "step_length_m")


def entries_of(
    people: int,
    *,
    sessions: int = 2,
    devices: tuple[str, ...] = ("phone", "sensor"),
    each: int = 1,
    first: int = 0,
    consent: bool = True,
) -> list[Entry]:
    """Name recordings: of every person, session and device so many."""
    return [
        Entry(
            recording=f"p{who:04d}-s{session}-{device}-{number}",
            path=f"p{who:04d}/s{session}-{device}-{number}.csv",
            participant=f"p{who:04d}",
            session=f"s{session}",
            day=BEGUN + timedelta(days=7 * session + who % 3),
            device=device,
            age_years=60.0 + who % 20,
            sex="fm"[who % 2],
            group="trained" if who % 4 < 2 else "control",
            height_m=1.7,
            consent_norms=consent,
        )
        for who in range(first, first + people)
        for session in range(1, sessions + 1)
        for device in devices
        for number in range(1, each + 1)
    ]


def walked(entry: Entry, seed: int = 0) -> dict[str, dict[str, float]]:
    """Give the measures of a recording in either direction: of person, device and chance."""
    who = np.random.default_rng([seed, int((entry.participant or "p9999")[1:])])
    own = who.normal(0, 1)
    chance = np.random.default_rng([seed, *entry.recording.encode()])
    shift = 0.05 if entry.device == "sensor" else 0.0
    found = {}
    for way, speed in (("backward", 0.8), ("forward", 1.3)):
        mps = speed + 0.12 * own + shift + chance.normal(0, 0.04)
        spm = 105 + 4 * own + chance.normal(0, 2)
        found[way] = {"speed_mps": mps, "cadence_spm": spm, "step_length_m": 60 * mps / spm}
    return found


def write_results(
    folder: Path,
    entries: list[Entry],
    *,
    refused: dict[str, tuple[str, str]] | None = None,
    waiting: frozenset[str] = frozenset(),
    forward_only: frozenset[str] = frozenset(),
    seed: int = 0,
) -> None:
    """Write the datasets; ``refused`` gives of a recording the kind and the sentence."""
    refused = refused or {}
    rows: dict[str, list[dict[str, object]]] = {name: [] for name in DATASETS}
    for entry in entries:
        of = entry.model_dump(mode="python")
        whose = {name: of[name] for name in ("recording", "participant", "session", "day")}
        if entry.recording in waiting:
            continue
        if entry.recording in refused:
            kind, why = refused[entry.recording]
            rows["failures"].append({**whose, "path": entry.path, "kind": kind, "why": why})
            continue
        during = None if entry.forward_during is None else list(entry.forward_during)
        rows["recordings"].append(of | {"forward_during": during, "duration_s": 60.0})
        rows["coverage"].append(
            {**whose, "expected_s": 60.0, "received_s": 57.0, "lost_s": 3.0, "gaps": 1,
             "gaps_s": 3.0, "damaged_samples": 0, "damaged_s": 0.0, "gyroscope_missing_s": 0.0}
        )  # fmt: skip
        for way, measures in walked(entry, seed).items():
            if way == "forward" or entry.recording not in forward_only:
                rows["measures"].append({**whose, "bout": None, "direction": way, **measures})
                rows["measures"].append({**whose, "bout": 0, "direction": way, "speed_mps": 99.0})
    origin = {"package": "0.9.0", "gait": "9", "commit": None, "python": "3.11", "numpy": "2"}
    said = {"measured_by": [origin], "parameters": {"height_m": 1.7}}
    told = {b"retrowalk": json.dumps(said).encode()}
    files = {name: (f"{name}/part-00000.parquet",) for name in DATASETS}
    part = Part(0, "", files, len(rows["recordings"]), {})
    (folder / "results").mkdir(parents=True, exist_ok=True)
    (folder / "results" / INDEX).write_bytes(Index("Made up", {0: part}).to_bytes())
    for name, schema in DATASETS.items():
        file = folder / "results" / files[name][0]
        file.parent.mkdir(parents=True, exist_ok=True)
        table = pa.Table.from_pylist(rows[name], schema.with_metadata(told))
        pq.write_table(table, file)


def write_cohort(folder: Path, entries: list[Entry], **told: object) -> None:
    """Write the config and the manifest of a cohort."""
    known = {"name": "Made up", "recordings": "recordings", "outcomes": list(OUTCOMES)} | told
    lines = [f"{name} = {json.dumps(value)}" for name, value in known.items()]
    (folder / "cohort.toml").write_text("\n".join(lines) + "\n")
    columns = ("recording", "path", "participant", "session", "day", "device", "age_years", "sex")
    columns += ("group", "consent_norms")
    with (folder / "manifest.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for entry in entries:
            of = entry.model_dump(mode="json")
            writer.writerow("" if of[name] is None else of[name] for name in columns)
