"""Finding resources: by their patient, their id and their time, a page at a time.

Times are compared as R4 has it: what is told to a day, a month or a year is all of that time, and
so is what is searched for. All intervals are half-open.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from retrowalk.errors import InvalidAnswer
from retrowalk.exchange.fhir.making import Resource
from retrowalk.languages import Message

PAGE, MOST = 100, 1000
"""Resources on one page, and the most that may be asked for."""

TIMES = {
    "AdverseEvent": ("date", "date"),
    "CarePlan": ("date", "period"),
    "Composition": ("date", "date"),
    "Consent": ("date", "dateTime"),
    "DiagnosticReport": ("date", "effectivePeriod"),
    "Flag": ("date", "period"),
    "Goal": ("start-date", "startDate"),
    "Observation": ("date", "effectivePeriod", "effectiveDateTime"),
    "Procedure": ("date", "performedPeriod"),
    "Provenance": ("recorded", "recorded"),
    "QuestionnaireResponse": ("authored", "authored"),
    "ServiceRequest": ("authored", "authoredOn"),
}
"""What R4 calls the search by time of each type that has one, and where its time stands.

By ``date`` all of them can be searched.
"""

Interval = tuple[datetime, datetime]
Pairs = Sequence[tuple[str, str]]

_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)
_TIME = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?"
)
_PREFIXED = re.compile(r"(eq|ge|le|gt|lt)?([0-9].*)")
_COMPARED: dict[str, Callable[[Interval, Interval], bool]] = {
    "eq": lambda asked, told: asked[0] <= told[0] and told[1] <= asked[1],
    "gt": lambda asked, told: told[1] > asked[1],
    "lt": lambda asked, told: told[0] < asked[0],
    "ge": lambda asked, told: told[1] > asked[1] or _COMPARED["eq"](asked, told),
    "le": lambda asked, told: told[0] < asked[0] or _COMPARED["eq"](asked, told),
}


@dataclass(frozen=True)
class Page:
    """One page of what was found: its resources, how many there are, what to ask for the next."""

    resources: tuple[Resource, ...]
    total: int
    following: str | None


def search(resources: Sequence[Resource], kind: str, asked: Pairs) -> Page:
    """Find the resources of a type, or of every type where that is empty.

    Raises
    ------
    InvalidAnswer
        if something is asked for that can't be searched for
    """
    found = [one for one in resources if not kind or one["resourceType"] == kind]
    patient = _patient(resources)
    times = TIMES.get(kind, ("date",))
    for name, value in asked:
        if name in {"patient", "subject"}:
            found = found if value.removeprefix("Patient/") == patient else []
        elif name == "_id":
            found = [one for one in found if one["id"] in value.split(",")]
        elif name in {"date", times[0]}:
            found = _of_time(found, kind, value)
        elif name not in {"_count", "_offset", "_format"}:
            raise InvalidAnswer(Message("fhir-refused-parameter", name=name[:80]))
    return _page(found, asked)


def bundle(page: Page, base: str, address: str) -> Resource:
    """Give a page as a searchset; ``base`` is where the resources stand, ``address`` the page."""
    links = [{"relation": "self", "url": address}]
    if page.following is not None:
        links.append({"relation": "next", "url": f"{address.partition('?')[0]}?{page.following}"})
    entries = [
        {
            "fullUrl": f"{base}/{one['resourceType']}/{one['id']}",
            "resource": one,
            "search": {"mode": "match"},
        }
        for one in page.resources
    ]
    found: Resource = {"resourceType": "Bundle", "type": "searchset", "total": page.total}
    return found | {"link": links} | ({"entry": entries} if entries else {})


def time_of(resource: Resource) -> Interval | None:
    """Give when a resource is of; None where it does not tell."""
    for name in TIMES.get(resource["resourceType"], ("",))[1:]:
        told = resource.get(name)
        if isinstance(told, str):
            return _interval(told)
        if isinstance(told, Mapping):
            start, end = told.get("start"), told.get("end")
            return (
                _interval(start)[0] if start else _FIRST,
                _interval(end)[1] if end else _LAST,
            )
    return None


def _patient(resources: Iterable[Resource]) -> str:
    """Give whose they are."""
    for one in resources:
        if one["resourceType"] == "Patient":
            return str(one["id"])
        subject = one.get("subject") or one.get("patient")
        if subject is not None:
            return str(subject["reference"]).partition("/")[2]
    return ""


def _of_time(resources: Iterable[Resource], kind: str, told: str) -> list[Resource]:
    if kind not in TIMES:
        raise InvalidAnswer(Message("fhir-refused-no-date", type=kind or "Bundle"))
    wanted = [_wanted(one) for one in told.split(",")]
    timed = ((one, time_of(one)) for one in resources)
    return [one for one, time in timed if time and any(fits(time) for fits in wanted)]


def _wanted(told: str) -> Callable[[Interval], bool]:
    prefixed = _PREFIXED.fullmatch(told)
    try:
        if prefixed is None:
            raise ValueError
        asked = _interval(prefixed[2].replace(" ", "+"))  # as a plus sign comes out of an address
    except (ValueError, OverflowError):
        raise InvalidAnswer(Message("fhir-refused-date", told=told[:80])) from None
    compared = _COMPARED[prefixed[1] or "eq"]
    return lambda time: compared(asked, time)


def _interval(told: str) -> Interval:
    """Give all of the time that is meant: of a year, a month, a day, a minute or a second."""
    found = _TIME.fullmatch(told)
    if found is None:
        raise ValueError(told)
    year, month, day, hour, minute, second, zone = found.groups()
    start = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0))
    start = start.replace(second=int(second or 0))
    if zone is None:
        start = start.astimezone()
    else:
        start = datetime.fromisoformat(start.isoformat() + zone.replace("Z", "+00:00"))
    if day is None:
        after = (
            (start.year + 1, 1) if month is None or month == "12" else (start.year, start.month + 1)
        )
        end = datetime(*after, 1).astimezone()
    else:
        end = start + timedelta(days=1) if hour is None else start + _length(second)
    return start, end


def _length(second: str | None) -> timedelta:
    return timedelta(minutes=1) if second is None else timedelta(seconds=1)


def _page(found: Sequence[Resource], asked: Pairs) -> Page:
    told = dict(asked)
    count, first = _number(told, "_count", PAGE), _number(told, "_offset", 0, len(found))
    last = first + count
    others = [pair for pair in asked if pair[0] not in {"_count", "_offset"}]
    more = last < len(found) and count > 0
    following = urlencode([*others, ("_count", count), ("_offset", last)]) if more else None
    return Page(tuple(found[first:last]), len(found), following)


def _number(told: Mapping[str, str], name: str, usual: int, most: int = MOST) -> int:
    value = told.get(name)
    if value is None:
        return usual
    if not (value.isascii() and value.isdecimal() and len(value) < 10):
        raise InvalidAnswer(Message("fhir-refused-number", told=value[:80], most=most))
    return min(int(value), most)
