"""FHIR R4, to be read: what is kept of a walker, for programs that read nothing else.

The addresses stand twice, as all of the API: at /fhir for oneself, and at /fhir/people/NUMBER for a
walker whom one looks after. Whoever may see a walker's pages may read this; consents, which name
others, are the walker's own.
"""

from typing import Annotated

from fastapi import Depends, Path, Request
from starlette.responses import JSONResponse

import retrowalk.coach.fhir as coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.exchange.fhir import document
from retrowalk.exchange.fhir.bundle import TYPES
from retrowalk.exchange.fhir.interface import JSON, capability_statement
from retrowalk.exchange.fhir.making import Resource
from retrowalk.exchange.fhir.search import bundle, search
from retrowalk.journal import Journal
from retrowalk.languages import Message
from retrowalk.people import Right, may
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheVisitor, TheWalker, Today, needs
from retrowalk.web.routing import Router

FORMATS = {"json", "application/json", JSON}


def _understood(request: Request) -> None:
    """Refuse to answer in a format that there is not.

    Raises
    ------
    InvalidAnswer
        if resources are asked for as anything but JSON
    """
    wanted = request.query_params.get("_format", "json").replace(" ", "+")
    accepted = request.headers.get("accept", "*/*")
    if wanted not in FORMATS or ("json" not in accepted and "*/*" not in accepted):
        raise InvalidAnswer(Message("fhir-refused-format"))


router = Router(include_in_schema=False, dependencies=[Depends(_understood)])

Kind = Annotated[str, AtMost(40), Path()]
ResourceId = Annotated[str, AtMost(64), Path()]


@router.get("/metadata")
@needs(Right.SEE)
def metadata(request: Request, walker: TheWalker, today: Today) -> JSONResponse:
    """Say what can be asked for here."""
    version = str(request.app.version)
    return _json(capability_statement(_base(request, "/metadata"), version, today.isoformat()))


@router.get("/Patient/{resource_id}/$everything")
@needs(Right.SEE)
def everything(
    resource_id: ResourceId, request: Request, walker: TheWalker, visitor: TheVisitor, now: Now
) -> JSONResponse:
    """Give every resource of a walker, a page at a time."""
    resources = _resources(request, walker, visitor, now)
    _one(resources, "Patient", resource_id)
    page = search(resources, "", request.query_params.multi_items())
    return _json(bundle(page, _base(request, "/Patient/"), str(request.url)))


@router.get("/Composition/{resource_id}/$document")
@needs(Right.SEE)
def as_document(
    resource_id: ResourceId, request: Request, walker: TheWalker, visitor: TheVisitor, now: Now
) -> JSONResponse:
    """Give all of it as one document."""
    journal: Journal = request.app.state.journal
    _one(_resources(request, walker, visitor, now), "Composition", resource_id)
    told = coach.told_of(journal, walker, now)
    return _json(document(told, consented=may(visitor, Right.DECIDE, walker)))


@router.get("/{kind}/{resource_id}")
@needs(Right.SEE)
def read(
    kind: Kind,
    resource_id: ResourceId,
    request: Request,
    walker: TheWalker,
    visitor: TheVisitor,
    now: Now,
) -> JSONResponse:
    """Give one resource."""
    return _json(_one(_resources(request, walker, visitor, now), _known(kind), resource_id))


@router.get("/{kind}")
@needs(Right.SEE)
def find(
    kind: Kind, request: Request, walker: TheWalker, visitor: TheVisitor, now: Now
) -> JSONResponse:
    """Find resources of a type."""
    resources = _resources(request, walker, visitor, now)
    page = search(resources, _known(kind), request.query_params.multi_items())
    return _json(bundle(page, _base(request, f"/{kind}"), str(request.url)))


def _resources(request: Request, walker: int, visitor: TheVisitor, now: Now) -> list[Resource]:
    records: coach.Records = request.app.state.fhir
    return records.of(walker, now, consented=may(visitor, Right.DECIDE, walker))


def _known(kind: str) -> str:
    if kind not in TYPES:
        raise NotInJournal(Message("fhir-refused-type", type=kind))
    return kind


def _one(resources: list[Resource], kind: str, resource_id: str) -> Resource:
    for one in resources:
        if one["resourceType"] == kind and one["id"] == resource_id:
            return one
    raise NotInJournal(Message("fhir-refused-id", type=kind))


def _base(request: Request, before: str) -> str:
    """Give where the resources stand, from an address in which ``before`` follows it."""
    address = str(request.url.replace(query="", fragment=""))
    return address.rpartition(before)[0]


def _json(resource: Resource) -> JSONResponse:
    return JSONResponse(resource, media_type=JSON)
