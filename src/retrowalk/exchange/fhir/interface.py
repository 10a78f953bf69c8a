"""What the interface says of itself, and how it says that something is wrong."""

from retrowalk.exchange.fhir.bundle import TYPES
from retrowalk.exchange.fhir.making import Resource
from retrowalk.exchange.fhir.search import TIMES
from retrowalk.languages import say

FHIR_VERSION = "4.0.1"
JSON = "application/fhir+json"

_ISSUES = {
    400: "invalid",
    401: "login",
    403: "forbidden",
    404: "not-found",
    405: "not-supported",
    409: "conflict",
    413: "too-long",
    421: "invalid",
    429: "throttled",
    503: "transient",
}


def capability_statement(base: str, version: str, built: str) -> Resource:
    """Say what can be asked for at ``base``; ``built`` is the day of this statement."""
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "date": built,
        "kind": "instance",
        "software": {"name": "Retrowalk", "version": version},
        "implementation": {"description": say("fhir-title"), "url": base},
        "fhirVersion": FHIR_VERSION,
        "format": ["json", JSON],
        "rest": [
            {
                "mode": "server",
                "documentation": say("fhir-purpose"),
                "security": {"cors": False},
                "resource": [_resource(kind) for kind in TYPES],
            }
        ],
    }


def _resource(kind: str) -> Resource:
    times = dict.fromkeys((TIMES[kind][0], "date")) if kind in TIMES else ()
    operations = {"Patient": "everything", "Composition": "document"}
    found: Resource = {
        "type": kind,
        "interaction": [{"code": "read"}, {"code": "search-type"}],
        "searchParam": [
            {"name": "_id", "type": "token"},
            {"name": "patient", "type": "reference"},
            *({"name": name, "type": "date"} for name in times),
        ],
    }
    if kind in operations:
        name = operations[kind]
        definition = f"http://hl7.org/fhir/OperationDefinition/{kind}-{name}"
        found["operation"] = [{"name": name, "definition": definition}]
    return found


def status_of(status: int) -> int:
    """Give the status that FHIR has for what is wrong: what does not fit is a bad request."""
    return 400 if status == 422 else status


def outcome(status: int, sentence: str) -> Resource:
    """Say what is wrong."""
    code = _ISSUES.get(status_of(status), "exception" if status >= 500 else "processing")
    issue = {"severity": "error", "code": code, "diagnostics": sentence}
    return {"resourceType": "OperationOutcome", "issue": [issue]}
