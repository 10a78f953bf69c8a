"""All resources of a walker, and the document that binds them: its composition comes first."""

import html
from collections.abc import Iterable, Iterator
from typing import Any

from retrowalk.exchange.fhir.activities import activities, days
from retrowalk.exchange.fhir.answers import screenings
from retrowalk.exchange.fhir.codes import OBSERVED_EXAM, RECORD, concept
from retrowalk.exchange.fhir.making import Made, Resource, moment
from retrowalk.exchange.fhir.plans import care_plan, consents, flags, goals, service_requests
from retrowalk.exchange.fhir.provenance import provenances
from retrowalk.exchange.fhir.said import check_ins, elsewhere, tests
from retrowalk.exchange.fhir.told import Told
from retrowalk.exchange.fhir.walks import guided, walked
from retrowalk.exchange.fhir.who import devices, patient, practitioners
from retrowalk.languages import say

TYPES = (
    *("AdverseEvent", "CarePlan", "Composition", "Consent", "Device", "DiagnosticReport", "Flag"),
    *("Goal", "Observation", "Patient", "Practitioner", "Procedure", "Provenance"),
    *("QuestionnaireResponse", "ServiceRequest"),
)
"""Every type of resource that there is."""

SECTIONS = {
    "plan": ("CarePlan", "Goal", "ServiceRequest"),
    "care": ("Flag", "AdverseEvent"),
    "walks": ("Procedure",),
    "results": ("DiagnosticReport", "Observation"),
    "answers": ("QuestionnaireResponse",),
    "consents": ("Consent",),
    "source": ("Provenance", "Device", "Practitioner"),
}
"""What stands in each section of the document."""


def record(told: Told, *, consented: bool = True) -> list[Resource]:
    """Give every resource of a walker, the composition first, the patient second.

    ``consented`` is whether whoever asks may read the walker's consents: they name others.
    """
    made = [*_made(told, consented=consented)]
    made += [_report(told, made)]
    made += provenances(told, made)
    return [_composition(told, made), *(one.resource for one in made)]


def document(told: Told, *, consented: bool = True) -> Resource:
    """Give all of it as one document, whose parts refer to each other and to nothing outside."""
    resources = record(told, consented=consented)
    names = {f"{one['resourceType']}/{one['id']}": f"urn:uuid:{one['id']}" for one in resources}
    return {
        "resourceType": "Bundle",
        "id": told.id("bundle"),
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{told.id('bundle')}"},
        "type": "document",
        "timestamp": moment(told.at),
        "entry": [
            {"fullUrl": f"urn:uuid:{one['id']}", "resource": _within(one, names)}
            for one in resources
        ],
    }


def _made(told: Told, *, consented: bool) -> Iterator[Made]:
    asked, hoped = [*service_requests(told)], [*goals(told)]
    yield patient(told)
    yield from practitioners(told)
    yield from devices(told)
    yield from hoped
    yield from asked
    yield from care_plan(told, asked, hoped)
    yield from flags(told)
    yield from screenings(told)
    yield from walked(told)
    yield from guided(told)
    yield from activities(told)
    yield from days(told)
    yield from check_ins(told)
    yield from elsewhere(told)
    yield from tests(told)
    if consented:
        yield from consents(told)


def _report(told: Told, made: Iterable[Made]) -> Made:
    """Give the results of the tests together; it concludes nothing."""
    exam = concept(OBSERVED_EXAM)
    results = [
        one
        for one in made
        if exam in one.resource.get("category", ()) and one.resource["status"] != "entered-in-error"
    ]
    days = sorted(one.resource["effectiveDateTime"][:10] for one in results)
    when = {"effectivePeriod": {"start": days[0], "end": days[-1]}} if days else {}
    resource = {
        "resourceType": "DiagnosticReport",
        "id": told.id("report"),
        "status": "final",
        "code": concept(RECORD),
        "subject": told.patient,
        **when,
        "issued": moment(told.at),
    }
    return Made(resource | ({"result": [one.reference for one in results]} if results else {}))


def _composition(told: Told, made: Iterable[Made]) -> Resource:
    by_type: dict[str, list[dict[str, str]]] = {}
    for one in made:
        by_type.setdefault(one.resource["resourceType"], []).append(one.reference)
    sections = [
        {"title": say(f"fhir-section-{name}"), "entry": entry}
        for name, types in SECTIONS.items()
        if (entry := [one for kind in types for one in by_type.get(kind, ())])
    ]
    return {
        "resourceType": "Composition",
        "id": told.id("composition"),
        "text": _narrative(sections),
        "status": "final",
        "type": concept(RECORD),
        "subject": told.patient,
        "date": moment(told.at),
        "author": [told.program],
        "title": say("fhir-title"),
        "section": sections,
    }


def _narrative(sections: list[dict[str, Any]]) -> dict[str, str]:
    """Say in words what is in it, for who opens it without a program that knows our codes."""
    lines = "".join(
        f"<li>{html.escape(one['title'])}: {len(one['entry'])}</li>" for one in sections
    )
    purpose = html.escape(say("fhir-purpose"))
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{purpose}</p><ul>{lines}</ul></div>',
    }


def _within(part: Any, names: dict[str, str]) -> Any:
    """Let references lead to where the parts stand in the document."""
    if isinstance(part, dict):
        return {
            name: names.get(value, value)
            if name == "reference" and isinstance(value, str)
            else _within(value, names)
            for name, value in part.items()
        }
    return [_within(one, names) for one in part] if isinstance(part, list) else part
