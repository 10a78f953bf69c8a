"""Numbers and times as apps write them into XML."""

import math
from datetime import UTC, datetime, tzinfo

from retrowalk.value import FIRST_YEAR, LAST_YEAR


def number(text: str | None) -> float | None:
    """Read a number, with a comma too; None where it is none."""
    try:
        value = float((text or "").strip().replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def moment(text: str | None) -> datetime | None:
    """Read a time in the zone it is written with; UTC where it tells none, as both formats say."""
    try:
        told = datetime.fromisoformat((text or "").strip().upper())
        told = told.replace(tzinfo=UTC) if told.tzinfo is None else told
        year = told.astimezone(UTC).year
    except (ValueError, OverflowError):
        return None
    return told if FIRST_YEAR <= year <= LAST_YEAR else None


def in_zone(told: datetime, zone: tzinfo) -> tuple[datetime, bool]:
    """Put a time into the zone it was written with; into that given where it is in UTC."""
    offset = told.utcoffset()
    return (told, True) if offset else (told.astimezone(zone), False)
