"""What a data set of Motion-BIDS tells of who walked and when: its tables beside the recordings."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from retrowalk.cohort.places import Place
from retrowalk.errors import NotThere

PEOPLE = "participants.tsv"
_DESCRIBED = "participants.json"
_SCANS = "_scans.tsv"
_SHIFTED_UNTIL = 1925
"""Days up to this year were moved so that nobody is known by them, as BIDS has it."""
_NOT_KNOWN = ("", "n/a")
_SEXES = {"f": "f", "female": "f", "m": "m", "male": "m", "o": "x", "other": "x"}


def people_of(place: Place) -> list[dict[str, str]]:
    """Give the participants of a data set under the names of a cohort; without a table, nobody."""
    try:
        rows = list(_rows(place, PEOPLE))
    except NotThere:
        return []
    per_metre = _height_unit(place)
    people = []
    for row in rows:
        known = {key: cell for key, cell in row.items() if cell.lower() not in _NOT_KNOWN}
        if (who := known.get("participant_id")) is None:
            continue
        height = known.get("height")
        people.append(
            {
                "participant": who.removeprefix("sub-"),
                "age_years": known.get("age", ""),
                "sex": _SEXES.get(known.get("sex", "").lower(), ""),
                "group": known.get("group", ""),
                "height_m": "" if height is None else _metres(height, per_metre),
            }
        )
    return people


def days_of(place: Place, names: Iterable[str]) -> dict[str, date]:
    """Give the day of each recording that a ``*_scans.tsv`` tells, by its path."""
    days = {}
    for name in names:
        if not name.endswith(_SCANS):
            continue
        folder = name.rpartition("/")[0]
        for row in _rows(place, name):
            with suppress(ValueError):  # n/a, or no day
                day = date.fromisoformat(row.get("acq_time", "")[:10])
                if day.year > _SHIFTED_UNTIL:
                    days[f"{folder}/{row.get('filename', '')}"] = day
    return days


def _rows(place: Place, name: str) -> Iterator[Mapping[str, str]]:
    text = place.read(name).decode("utf-8-sig", errors="replace")
    for row in csv.DictReader(io.StringIO(text), delimiter="\t"):
        yield {str(key).lower(): (cell or "").strip() for key, cell in row.items() if key}


def _height_unit(place: Place) -> float | None:
    """Tell how many of the units of the height are a metre; None where it is not described."""
    try:
        described: Any = json.loads(place.read(_DESCRIBED))
        unit = str(described["height"]["Units"]).lower()
    except (NotThere, ValueError, KeyError, TypeError):
        return None
    return {"m": 1.0, "cm": 100.0, "mm": 1000.0}.get(unit)


def _metres(height: str, per_metre: float | None) -> str:
    """Tell centimetres from metres by their size where nothing describes them."""
    try:
        number = float(height)
    except ValueError:
        return ""
    return f"{number / (per_metre or (100.0 if number > 3.0 else 1.0)):g}"
