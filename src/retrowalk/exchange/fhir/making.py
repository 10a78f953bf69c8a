"""What the resources have in common: where they come from, moments, and observations."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from retrowalk.exchange.fhir.codes import (
    OBSERVED_ACTIVITY,
    OBSERVED_SURVEY,
    PANEL,
    PHYSICAL_ACTIVITY,
    Code,
    concept,
    quantity,
)
from retrowalk.exchange.fhir.told import Entry, Told
from retrowalk.journal import Role

Resource = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """A resource, and the numbers of the statements that it was made of."""

    resource: Resource
    of: tuple[int, ...] = ()

    @property
    def reference(self) -> dict[str, str]:
        """A reference to it."""
        return {"reference": f"{self.resource['resourceType']}/{self.resource['id']}"}


def moment(at: datetime) -> str:
    """Write a moment with the zone of this machine, which is the walker's."""
    return at.astimezone().isoformat(timespec="seconds")


def period(start: datetime, seconds: float) -> dict[str, str]:
    """Give a time of which the length is known."""
    end = datetime.fromtimestamp(start.timestamp() + seconds, start.tzinfo)
    return {"start": moment(start), "end": moment(end)}


def some_time_on(day: date) -> dict[str, str]:
    """Give a time of which the day alone is known."""
    return {"start": day.isoformat(), "end": day.isoformat()}


def known(**parts: Any) -> Resource:
    """Leave out what is not known: an empty part is none in FHIR."""
    return {name: part for name, part in parts.items() if part not in (None, "", [], {})}


def observation(
    told: Told,
    code: Code,
    entry: Entry,
    value: Resource,
    *,
    when: Resource,
    also: tuple[Code, ...] = (),
    category: Code = OBSERVED_SURVEY,
    **more: Any,
) -> Made:
    """Make an observation of what an entry tells; ``also`` are narrower codes of the same.

    What has a shape in the Physical Activity guide has its two categories. No device performs an
    observation in R4: of what a phone told by itself the walker is the performer.
    """
    now = entry.now
    categories = (OBSERVED_ACTIVITY, PHYSICAL_ACTIVITY) if code.shape else (category,)
    narrow = (code, *also)[-1]
    resource = known(
        resourceType="Observation",
        id=told.id(f"observation {narrow.code}", entry.number),
        status=entry.status,
        category=[concept(one) for one in categories],
        code=concept(code, *also),
        subject=told.patient,
        **when,
        issued=moment(now.told_at),
        performer=[told.patient if now.role is Role.SYSTEM else told.who(now.author, now.role)],
        **value,
        **more,
    )
    return Made(resource, entry.numbers)


def amount(value: float, code: Code, **more: str) -> Resource:
    """Give a measured value in the unit of its code, with the digits that mean something."""
    return {"valueQuantity": quantity(round(value, 4), code.unit) | more}


def coded(code: Code) -> Resource:
    """Give a value that is one of several."""
    return {"valueCodeableConcept": concept(code)}


def panel(told: Told, entry: Entry, when: Resource, parts: Iterable[Made]) -> Made:
    """Give the measures of one activity together: those of its whole time, and no others."""
    members = [one.reference for one in parts if "effectivePeriod" in one.resource]
    return observation(told, PANEL, entry, {}, when=when, hasMember=members)
