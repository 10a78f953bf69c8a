"""Every resource is valid FHIR, by two programs of others; and what is wrong would be found."""

import copy
from collections import Counter
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.fhir.checking import found_by_models, found_by_npm
from tests.exchange.fhir.conftest import told_in
from tests.searching import TRIED
from tests.three_years import TODAY

from retrowalk.exchange.fhir import Told, document, record
from retrowalk.exchange.fhir.bundle import TYPES
from retrowalk.languages import LANGUAGES, speaking

pytestmark = pytest.mark.slow


def test_all_of_a_full_life_is_valid(
    bundle: dict[str, Any],
    resources: list[dict[str, Any]],
    told: Told,
    record_property: Callable[[str, object], None],
) -> None:
    counts = Counter(one["resourceType"] for one in resources)
    assert set(counts) == set(TYPES)  # nothing was left untried
    spoken = [bundle]
    for code in LANGUAGES:
        with speaking(code):
            spoken.append(document(told))
    alone = record(told)
    assert found_by_npm([*spoken, *resources, *alone]) == []
    assert found_by_models([*spoken, *resources, *alone]) == []
    types = ", ".join(f"{many} {kind}" for kind, many in sorted(counts.items()))
    record_property(TRIED, f"{len(alone)} FHIR resources, none with an error: {types}")


@pytest.mark.three_years
def test_all_of_three_years_is_valid(
    three_years_lived: Path, record_property: Callable[[str, object], None]
) -> None:
    told = told_in(three_years_lived, datetime.combine(TODAY, time(9)).astimezone())
    resources = [one["resource"] for one in document(told)["entry"]]
    assert found_by_npm(resources) == []
    record_property(TRIED, f"{len(resources)} FHIR resources of three years, none with an error")


def test_what_nobody_answered_yet_is_valid_too(empty_journal: Path) -> None:
    bundle = document(told_in(empty_journal))
    assert [one["resource"]["resourceType"] for one in bundle["entry"]] == [
        *("Composition", "Patient", "Device", "DiagnosticReport")
    ]
    assert found_by_npm([bundle]) == found_by_models([bundle]) == []


def a(kind: str, resources: list[dict[str, Any]], part: str = "id") -> dict[str, Any]:
    """Give a copy of a resource that has some part."""
    return copy.deepcopy(next(o for o in resources if o["resourceType"] == kind and part in o))


def test_what_is_wrong_is_found(resources: list[dict[str, Any]]) -> None:
    wrong = [
        a("Observation", resources) | {"status": "finished"},
        a("Observation", resources) | {"mood": "good"},
        a("Observation", resources, "valueQuantity") | {"subject": []},
        a("Procedure", resources) | {"performedPeriod": {"start": "yesterday"}},
        a("AdverseEvent", resources) | {"actuality": None, "event": {"coding": [{"kode": "x"}]}},
        a("Goal", resources) | {"subject": {"reference": "Device/1"}},
        a("Flag", resources) | {"category": {"text": "no list"}},
        {k: v for k, v in a("Consent", resources).items() if k != "scope"},
        {k: v for k, v in a("ServiceRequest", resources).items() if k != "intent"},
        a("Consent", resources)
        | {"scope": {"coding": [{"system": "http://terminology.hl7.org/x", "code": "y"}]}},
    ]
    for one in wrong:
        assert found_by_npm([one]) or found_by_models([one]), one
    assert found_by_npm(wrong[:1]) == [
        'Observation Observation.status: Code "finished" not found in value set'
    ]
    assert "Unexpected property" in found_by_npm(wrong[1:2])[0]
    assert "Missing property" in found_by_npm(wrong[8:9])[0]
