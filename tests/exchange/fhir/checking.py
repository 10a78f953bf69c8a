"""What others say of FHIR resources: npm's `fhir` under node, models of `fhir.resources`."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
INSTALLED = ROOT / ".cache" / "node" / HERE.name
OF_OTHERS = ("loinc.org", "snomed.info", "physical-activity", "retrowalk.github.io")
"""Systems whose codes npm's `fhir` does not carry; it says so in a warning."""


def found_by_npm(resources: Sequence[Any]) -> list[str]:
    """Give what npm's `fhir` finds wrong with some resources: errors, and unknown codes of HL7."""
    subprocess.run([ROOT / "tools" / "node-packages", HERE], cwd=ROOT, check=True)
    done = subprocess.run(
        ["node", HERE / "validate.cjs", INSTALLED],
        input=json.dumps(resources),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    said = json.loads(done.stdout)
    assert said["looked_at"] == len(resources)
    return [
        f"{resources[one['number']]['resourceType']} {one['location']}: {one['message']}"
        for one in said["found"]
        if one["severity"] in {"error", "fatal"} or _knows(one)
    ]


def _knows(one: dict[str, str]) -> bool:
    return one["severity"] == "warning" and not any(name in one["message"] for name in OF_OTHERS)


def found_by_models(resources: Sequence[Any]) -> list[str]:
    """Give what the models of `fhir.resources` (R4B) refuse of some resources."""
    from fhir.resources.R4B import get_fhir_model_class

    found = []
    for one in resources:
        try:
            get_fhir_model_class(one["resourceType"]).model_validate(one)
        except ValueError as error:
            found.append(f"{one['resourceType']}: {error}")
    return found


def parts_of(resource: Any) -> list[dict[str, Any]]:
    """Give every object in a resource, the innermost too."""
    if isinstance(resource, list):
        return [part for one in resource for part in parts_of(one)]
    if not isinstance(resource, dict):
        return []
    return [resource, *(part for one in resource.values() for part in parts_of(one))]
