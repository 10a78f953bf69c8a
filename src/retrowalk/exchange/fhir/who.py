"""Who and what it is of: the walker, their professionals, the devices and this program."""

from collections.abc import Iterator

from retrowalk.exchange.fhir.making import Made, known
from retrowalk.exchange.fhir.told import Told, recorded_with
from retrowalk.journal import Kind, Role
from retrowalk.person import Sex
from retrowalk.screening import Agreement

_GENDER = {Sex.FEMALE: "female", Sex.MALE: "male"}


def patient(told: Told) -> Made:
    """Give the walker: a name and a sex if they are known; no birth date, for none is asked."""
    sex = told.person.sex if told.person else None
    return Made(
        known(
            resourceType="Patient",
            id=told.id("patient"),
            name=[{"text": told.name}] if told.name else None,
            gender=_GENDER.get(sex) if sex else None,
        )
    )


def practitioners(told: Told) -> Iterator[Made]:
    """Give each professional who told something, by their name and what they are."""
    found: dict[str, tuple[str, str, list[int]]] = {}
    for one in told.statements:
        if one.role is not Role.PROFESSIONAL or not one.author:
            continue
        key = one.author.casefold()
        _, profession, numbers = found.get(key, ("", "", []))
        if one.kind is Kind.AGREEMENT:
            profession = Agreement.from_kept(one.body).profession or profession
        found[key] = one.author, profession, [*numbers, one.id]
    for name, profession, _ in found.values():
        yield Made(
            known(
                resourceType="Practitioner",
                id=told.practitioner(name)["reference"].partition("/")[2],
                name=[{"text": name}],
                qualification=[{"code": {"text": profession}}] if profession else None,
            )
        )


def devices(told: Told) -> Iterator[Made]:
    """Give this program, and what walks were recorded with."""
    yield Made(
        {
            "resourceType": "Device",
            "id": told.id("program"),
            "deviceName": [{"name": "Retrowalk", "type": "manufacturer-name"}],
            "version": [{"value": told.version}],
        }
    )
    for source in dict.fromkeys(recorded_with(one.walk) for one in told.walks):
        yield Made(
            {
                "resourceType": "Device",
                "id": told.id("device", source),
                "deviceName": [{"name": source, "type": "user-friendly-name"}],
            }
        )
