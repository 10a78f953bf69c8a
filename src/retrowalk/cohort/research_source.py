"""What a practice exported for research: its recordings, and who walked, under pseudonyms.

``retrowalk export research`` and ``/research.zip`` write it; it is read as the zip it is, or
unpacked.
"""

import csv
import io
import json
import re
from collections.abc import Collection

from retrowalk.cohort.places import Place

KIND = "retrowalk research"
"""What its manifest says it is."""
FILES = "*/recordings/*.csv"
"""Which of its files are recordings."""
NAMED = re.compile(r"(?P<participant>[a-z2-7]{16})/recordings/(?P<session>\d+)\.csv")
"""Whose each is. Days are not told: each is a session of its own, in the order of its number."""

_MANIFEST, _WALKERS = "manifest.json", "walkers.csv"
_SEXES = {"female": "f", "male": "m"}
_HALF = 2
"""Ages are told in steps of five years: the middle one stands for them."""


def is_research(place: Place, names: Collection[str]) -> bool:
    """Tell it by what its manifest says of itself."""
    if _MANIFEST not in names or _WALKERS not in names:
        return False
    try:
        told = json.loads(place.read(_MANIFEST))
    except ValueError:
        return False
    return isinstance(told, dict) and told.get("kind") == KIND


def people_of(place: Place) -> list[dict[str, str]]:
    """Give who walked, under the names of a cohort.

    Whether their consent covers norms is not told: ``consent_norms`` stays empty, which is no.
    """
    text = place.read(_WALKERS).decode("utf-8-sig")
    return [
        {
            "participant": row["pseudonym"],
            "age_years": _middle(row["age"]),
            "sex": _SEXES.get(row["sex"], ""),
            "height_m": f"{float(row['height_cm']) / 100:g}" if row["height_cm"] else "",
        }
        for row in csv.DictReader(io.StringIO(text))
    ]


def _middle(age: str) -> str:
    """Give one age for a step of them: 67 for 65-69, 92 for 90+."""
    youngest = re.match(r"\d+", age)
    return "" if youngest is None else str(int(youngest[0]) + _HALF)
