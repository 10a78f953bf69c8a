"""Codes are those of the table alone; observations have their shape; what became of it is said."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.fhir.checking import parts_of
from tests.exchange.fhir.conftest import NOW, told_in
from tests.searching import TRIED

from retrowalk.exchange.fhir import Told, document, record
from retrowalk.exchange.fhir.codes import GUIDE, LOINC, OURS, SNOMED, UCUM, Code, table
from retrowalk.languages import speaking

Resources = list[dict[str, Any]]

READ = {
    (LOINC, "72514-3"): "{score}",
    (LOINC, "75856-5"): "/a",
    (LOINC, "89423-8"): "s",
    (LOINC, "66247-8"): "{#}/(30.s)",
    (LOINC, "73985-4"): "",
    (LOINC, "55411-3"): "min",
    (LOINC, "55425-3"): "/min",
    (LOINC, "55426-1"): "/min",
    (LOINC, "41950-7"): "1/d",
    (LOINC, "40443-4"): "/min",
    (SNOMED, "229065009"): "",
    (SNOMED, "1912002"): "",
    (GUIDE, "PAPanel"): "",
    (GUIDE, "PhysicalActivity"): "",
}
"""The codes of others that were read in a source, with their units, by hand once more."""


def codings(resources: Any) -> list[tuple[str, str]]:
    found = [part for part in parts_of(resources) if "system" in part and "code" in part]
    return [(one["system"], one["code"]) for one in found if one["system"] != UCUM]


def wrong_codes(resources: Any) -> list[tuple[str, str]]:
    known = table()
    return [one for one in codings(resources) if one not in known]


def wrong_units(resources: Resources) -> list[str]:
    """Give the observations whose value is in another unit than that of their code."""
    found = []
    for one in resources:
        if one["resourceType"] == "Observation" and "valueQuantity" in one:
            units = {table()[code].unit for code in codings(one["code"])}
            told = one["valueQuantity"]
            if {told["code"], told["unit"]} != units or told["system"] != UCUM:
                found.append(f"{one['code']['text']}: {told}")
    return found


def misshapen(one: dict[str, Any]) -> list[str]:
    """Say what an observation lacks of the shape that the Physical Activity guide gives it."""
    code: Code = table()[codings(one["code"])[0]]
    have = {coding for part in one["category"] for coding in codings(part)}
    whole = {*(coding[1] for coding in have)} == {"activity", "PhysicalActivity"}
    when = one.get("effectivePeriod", {}).get("start") or one.get("effectiveDateTime", "")
    value = any(name.startswith("value") for name in one)
    needs = {
        "categories": whole if code.shape else bool(have),
        "a day": re.match(r"\d{4}-\d\d-\d\d", when) is not None,
        "a period": "effectivePeriod" in one if code.shape else True,
        "a performer": bool(one.get("performer")),
        "a value": value != (code.code == "PAPanel"),
        "members": bool(one.get("hasMember")) == (code.code == "PAPanel"),
        "a status": one["status"] in {"final", "amended", "corrected", "entered-in-error"},
    }
    return [name for name, kept in needs.items() if not kept]


def of(resources: Resources, code: str) -> Resources:
    return [one for one in resources if code in [c for _, c in codings(one.get("code", {}))]]


def test_every_code_is_in_the_table_and_every_unit_its_own(
    resources: Resources, record_property: Callable[[str, object], None]
) -> None:
    assert wrong_codes(resources) == []
    assert wrong_units(resources) == []
    tried = codings(resources)
    record_property(TRIED, f"{len(tried)} codes in FHIR resources, {len(set(tried))} different")


def test_of_others_there_are_only_codes_that_were_read() -> None:
    others = {LOINC, SNOMED, GUIDE}
    known = {key: code.unit for key, code in table().items() if code.system in others}
    assert known == READ


def test_of_others_codes_no_words_are_sent(resources: Resources) -> None:
    named = [part for part in parts_of(resources) if "display" in part and "system" in part]
    assert {part["system"] for part in named} == {OURS}


def test_codes_and_displays_of_ours_are_each_once_and_defined() -> None:
    ours = [code for code in table().values() if code.system == OURS]
    assert all(re.fullmatch(r"[a-z0-9-]+", one.code) for one in ours)
    assert all(one.text and one.definition for one in ours)


def test_every_observation_has_its_shape(resources: Resources) -> None:
    found = [one for one in resources if one["resourceType"] == "Observation"]
    assert [(one["code"]["text"], misshapen(one)) for one in found if misshapen(one)] == []


def test_a_wrong_code_unit_and_shape_would_be_found(resources: Resources) -> None:
    one = json.loads(json.dumps(of(resources, "55411-3")[0]))
    assert wrong_codes([one]) == wrong_units([one]) == misshapen(one) == []
    one["valueQuantity"]["code"] = "h"
    assert wrong_units([one])
    del one["category"][1]
    one["effectiveDateTime"] = one.pop("effectivePeriod")["start"][:7]
    del one["performer"], one["valueQuantity"]
    one["status"] = "preliminary"
    assert misshapen(one) == [
        *("categories", "a day", "a period", "a performer", "a value", "a status")
    ]
    one["code"]["coding"][0]["code"] = "83172-7"
    assert wrong_codes([one]) == [(LOINC, "83172-7")]


def test_a_correction_is_corrected_and_what_was_taken_back_is_an_error(
    resources: Resources,
) -> None:
    def told(code: str) -> set[tuple[str, Any]]:
        return {
            (one["status"], one["valueQuantity"]["value"])
            for one in of(resources, code)
            if one["status"] != "final"
        }

    assert told("pain-next-day") == {("corrected", 3)}
    assert ("corrected", 1) in told("pain-after")
    assert told("89423-8") == {("corrected", 9.5), ("entered-in-error", 99)}
    assert ("corrected", 10) in told("backward-time")
    errors = [one for one in resources if one.get("status") == "entered-in-error"]
    kinds = {one["resourceType"] for one in errors}
    assert kinds == {"Observation", "Procedure", "ServiceRequest", "Consent"}


def test_a_fall_is_an_adverse_event_but_not_where_it_was_taken_back(
    told: Told, resources: Resources
) -> None:
    events = [one for one in resources if one["resourceType"] == "AdverseEvent"]
    assert [one["event"]["text"] for one in events] == ["faint", "Fall", "Fall"]
    details = of(resources, "fall-details")
    assert sorted(one["status"] for one in details) == ["entered-in-error", "final", "final"]
    assert sum("focus" in one for one in details) == 2
    carer = next(one for one in events if "reference" not in one["recorder"])
    assert carer["recorder"] == {"type": "RelatedPerson", "display": "Ben"}


def test_the_same_activity_of_two_devices_stands_once(resources: Resources) -> None:
    rides = [one["performedPeriod"] for one in of(resources, "activity-cycling")]
    assert len(rides) == len({one["start"] for one in rides}) == 2  # one of them taken back
    assert len(of(resources, "distance")) == 1
    (mean,) = of(resources, "55425-3")
    assert mean["valueQuantity"]["value"] == 101
    (steps,) = of(resources, "41950-7")
    assert steps["valueQuantity"] == {
        "value": 0.5, "unit": "1/d", "system": UCUM, "code": "1/d",
    }  # fmt: skip


def test_everything_told_has_its_provenance(told: Told, resources: Resources) -> None:
    targets = {
        one["reference"]
        for part in resources
        if part["resourceType"] == "Provenance"
        for one in part["target"]
    }
    of_statements = {"Observation", "Procedure", "Consent", "ServiceRequest", "AdverseEvent"}
    days = {told.id(f"day {one.measure}", one.on.isoformat()) for one in told.days}
    untold = [
        one
        for one in resources
        if one["resourceType"] in of_statements
        and f"urn:uuid:{one['id']}" not in targets
        and one["id"] not in days
    ]
    assert untold == []
    nullified = [
        one for one in resources
        if one["resourceType"] == "Provenance" and one["activity"]["text"] == "Taken back"
    ]  # fmt: skip
    recorded = {one["status"] for one in of(resources, "backward-measured-time")}
    assert recorded == {"final", "entered-in-error"}
    reasons = {one["reason"][0]["text"] for one in nullified if "reason" in one}
    assert reasons >= {
        "The wrong day.",
        "Not me.",
        "Not my doctor.",
        "It was a stumble.",
        "Somebody else's.",
    }


def test_ids_are_the_same_each_time_and_tell_nothing(
    told: Told, everything: Path, empty_journal: Path
) -> None:
    again = told_in(everything)
    assert document(again) == document(told)
    with speaking("de"):
        spoken = document(told)
    assert [one["fullUrl"] for one in spoken["entry"]] == [
        one["fullUrl"] for one in document(told)["entry"]
    ]
    ids = [one["resource"]["id"] for one in spoken["entry"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", one) for one in ids)
    assert told_in(empty_journal).id("patient") != told.id("patient")


def test_references_lead_nowhere_outside_of_the_document(bundle: dict[str, Any]) -> None:
    there = {one["fullUrl"] for one in bundle["entry"]}
    led = [part["reference"] for part in parts_of(bundle) if isinstance(part.get("reference"), str)]
    assert set(led) <= there
    assert len(led) > 500
    first = bundle["entry"][0]["resource"]
    assert first["resourceType"] == "Composition"
    listed = {one["reference"] for section in first["section"] for one in section["entry"]}
    subject = first["subject"]["reference"]
    assert listed | {bundle["entry"][0]["fullUrl"], subject} == there


def test_in_the_interface_references_lead_to_what_is_there(told: Told) -> None:
    resources = record(told)
    there = {f"{one['resourceType']}/{one['id']}" for one in resources}
    led = [
        part["reference"] for part in parts_of(resources) if isinstance(part.get("reference"), str)
    ]
    assert set(led) <= there


def test_consents_are_left_out_for_who_may_not_read_them(told: Told) -> None:
    kinds = {one["resourceType"] for one in record(told, consented=False)}
    assert "Consent" not in kinds
    assert "tanaka" not in json.dumps(record(told, consented=False)).replace("Ms Tanaka", "")


def test_a_name_and_a_sex_are_sent_if_known_and_never_a_birth_date(
    told: Told, resources: Resources, empty_journal: Path
) -> None:
    (known,) = [one for one in resources if one["resourceType"] == "Patient"]
    assert known["name"] == [{"text": "Anna <Weber> & Sohn"}]
    assert known["gender"] == "female"
    assert "birthDate" not in known
    assert set(record(told_in(empty_journal, NOW))[1]) == {"resourceType", "id"}


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_the_composition_says_in_words_what_it_is(told: Told, code: str) -> None:
    with speaking(code):
        first = document(told)["entry"][0]["resource"]
    assert "<p>" in first["text"]["div"]
    assert first["title"] == {
        "en": "Record of backward walking",
        "de": "Aufzeichnung des Rückwärtsgehens",
        "zh": "倒走记录",
    }[code]  # fmt: skip
