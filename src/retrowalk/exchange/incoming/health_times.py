"""The times in health exports, in the offset that they are written in."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from retrowalk.value import FIRST_YEAR, LAST_YEAR

_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[ T](\d{1,2}):(\d\d):(\d\d)(?:\.\d+)?"
    r"\s*(?:([AaPp])\.?[Mm]\.?)?\s*(Z|[+-]\d\d:?\d\d)?",
    re.ASCII,
)


def moment(text: str, zone: tzinfo) -> datetime | None:
    """Read ``2024-01-01 01:01:42 +0200``; None where it is no time of a clock.

    Where no offset is told, it is a time in ``zone``.
    """
    try:
        if len(text) == 25 and text[19] == " ":  # as nearly all are
            at = datetime.fromisoformat(text[:19] + text[20:])
        else:
            at = _unusual(text)
        if at.tzinfo is None:
            at = fixed(at.replace(tzinfo=zone))
        # the days beside the ends are in a year that is none, in another zone
        return at if FIRST_YEAR < at.year < LAST_YEAR else None
    except (ValueError, OverflowError):
        return None


def fixed(at: datetime) -> datetime:
    """Give a moment with the offset that its zone has then, and no zone."""
    return at.replace(tzinfo=timezone(at.utcoffset() or timedelta()))


def in_zone(at: datetime, name: str) -> datetime:
    """Give a moment with the offset of a zone by its name; as it is where there is none such."""
    try:
        return fixed(at.astimezone(ZoneInfo(name)))
    except (ValueError, LookupError, OSError):
        return at


def of_millis(millis: int, offset_s: int) -> datetime | None:
    """Give a moment by ms since 1970 and an offset; None where no clock shows it."""
    try:
        at = datetime.fromtimestamp(millis / 1000, UTC)
        at = at.astimezone(timezone(timedelta(seconds=offset_s)))
    except (ValueError, OverflowError, OSError):
        return None
    return at if FIRST_YEAR < at.year < LAST_YEAR else None


def _unusual(text: str) -> datetime:
    """Read the forms that phones with a clock of twelve hours, and programs, have written."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(found[place]) for place in range(1, 7))
    if found[7]:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + 12 * (found[7] in "Pp")
    at = datetime(year, month, day, hour, minute, second)
    return at if not found[8] else datetime.fromisoformat(at.isoformat() + found[8])
