"""Where each resource comes from: who told it, when, and what became of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from retrowalk.exchange.fhir.codes import AUTHOR, CREATE, ENTERER, NULLIFY, UPDATE, Code, concept
from retrowalk.exchange.fhir.making import Made, Resource, known, moment
from retrowalk.exchange.fhir.told import Told
from retrowalk.journal import Kind, Role, Statement


def provenances(told: Told, made: Iterable[Made]) -> Iterator[Made]:
    """Give one for each statement of which there are resources, take-backs among them."""
    targets: defaultdict[int, list[dict[str, str]]] = defaultdict(list)
    of_session: defaultdict[str, list[int]] = defaultdict(list)
    for one in made:
        for number in one.of:
            targets[number].append(one.reference)
    for told_once in told.statements:
        number = told_once.id
        about = _about(told, told_once, of_session)
        refers = {one["reference"]: one for n in about for one in targets.get(n, ())}
        if refers:
            yield Made(_provenance(told, told_once, list(refers.values())))
        if told_once.session_id is not None and told_once.kind is not Kind.TAKE_BACK:
            of_session[told_once.session_id].append(number)


def _about(told: Told, one: Statement, of_session: dict[str, list[int]]) -> list[int]:
    """Give the numbers of what it is about: itself, or what it takes back, a whole session."""
    if one.kind is not Kind.TAKE_BACK:
        return [one.id]
    if one.takes_back_id is not None:
        return [one.takes_back_id, *told.batches.get(one.takes_back_id, ())]
    return list(of_session.get(one.session_id or "", ()))


def _provenance(told: Told, one: Statement, targets: list[dict[str, str]]) -> Resource:
    agents = [_agent(AUTHOR, told.who(one.author, one.role))]
    if one.recorded_by is not one.role and one.recorded_by is not Role.PROFESSIONAL:
        agents.append(_agent(ENTERER, told.who("", one.recorded_by)))
    why = one.body.get("why") if one.kind is Kind.TAKE_BACK else None
    return known(
        resourceType="Provenance",
        id=told.id("provenance", one.id),
        target=targets,
        recorded=moment(one.told_at),
        reason=[{"text": why}] if why else None,
        activity=concept(_activity(one)),
        agent=agents,
    )


def _activity(one: Statement) -> Code:
    if one.kind is Kind.TAKE_BACK:
        return NULLIFY
    return UPDATE if one.replaces_id is not None else CREATE


def _agent(code: Code, who: dict[str, str]) -> Resource:
    return {"type": concept(code), "who": who}
