"""Tables of activities, and zips of them, for the tests of importing."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from retrowalk.coach import Coach
from retrowalk.journal.bodies import Import
from retrowalk.journal.imports import Receipt, Status

NOW = datetime(2026, 10, 20, 18, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
HEADING = "start,duration_s,sport,steps,distance_m,heart_rate_mean_bpm,app,key"

Row = tuple[str, float, str]


def table(*rows: Row, app: str = "Watch", key: str = "") -> bytes:
    """Write a table of activities, each told by its start, seconds and sport."""
    lines = [f"{start},{seconds},{sport},,,101,{app},{key}" for start, seconds, sport in rows]
    return "\n".join([HEADING, *lines]).encode()


def walk(start: str, seconds: float = 1800, **told: str) -> bytes:
    """Write a table with one walk."""
    return table((start, seconds, "walking"), **told)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Pack files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def take_in(coach: Coach, files: Mapping[str, bytes], at: datetime = NOW) -> Receipt:
    """Import files, and give the receipt."""
    batch = coach.importing.begin(Import(by="command"), at)
    for path, data in files.items():
        coach.importing.hand_in(batch, path, io.BytesIO(data), at)
    return coach.importing.work(batch, at, BERLIN)


def take_in_paths(coach: Coach, paths: Iterable[Path], at: datetime = NOW) -> Receipt:
    """Import what lies at paths, and give the receipt."""
    batch = coach.importing.begin(Import(by="command"), at)
    for path in paths:
        coach.importing.hand_in_path(batch, path, at)
    return coach.importing.work(batch, at, BERLIN)


def became(receipt: Receipt) -> dict[str, Status]:
    """Give what became of each file."""
    return {one.path: one.status for one in receipt.files}
