"""What is meant: goals, what a professional asked for, the plan ahead, precautions, consents."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from retrowalk.exchange.fhir.codes import (
    ASK_FIRST,
    BACKWARD_WALKING,
    CONSENT,
    CONSENT_PRIVACY,
    CONSENT_RESEARCH,
    CONSENT_TREATMENT,
    EXERCISE_THERAPY,
    FLAG_SAFETY,
    GOALS,
    PHYSICAL_ACTIVITY,
    PRECAUTIONS,
    RECIPIENT,
    USES,
    Code,
    concept,
    quantity,
)
from retrowalk.exchange.fhir.making import Made, Resource, known, moment
from retrowalk.exchange.fhir.told import Entry, Told
from retrowalk.journal import Kind, Role
from retrowalk.journal.bodies import Consent
from retrowalk.languages import say
from retrowalk.programme import CoachOverride, PlannedSession
from retrowalk.programme.bounds import last_day
from retrowalk.programme.professional import word
from retrowalk.screening import Agreement

_SCOPES = {"treatment": CONSENT_TREATMENT, "research": CONSENT_RESEARCH}


def goals(told: Told) -> Iterator[Made]:
    """Give what the walker hopes for, and the goals of a prescription in their own words."""
    for goal in told.person.goals if told.person else ():
        yield Made(_goal(told, told.id("goal", goal), "active", concept(GOALS[goal]), None))
    for one in told.entries(Kind.AGREEMENT):
        agreement = Agreement.from_kept(one.now.body)
        status = "entered-in-error" if not one.counts else _state(told, one)
        for number, text in enumerate(agreement.goals):
            id_ = told.id("goal", f"{one.number} {number}")
            yield Made(_goal(told, id_, status, {"text": text}, agreement.on), one.numbers)


def _goal(told: Told, id_: str, status: str, what: Resource, on: date | None) -> Resource:
    return known(
        resourceType="Goal",
        id=id_,
        lifecycleStatus=status,
        category=[concept(PHYSICAL_ACTIVITY)],
        description=what,
        subject=told.patient,
        startDate=on.isoformat() if on else None,
        expressedBy=told.patient,
    )


def _state(told: Told, one: Entry) -> str:
    """Tell whether a word holds still: what it bounds, or the last yes of its person for a year."""
    agreement = Agreement.from_kept(one.now.body)
    if agreement in told.holding:
        return "active"
    theirs = [
        other.number
        for other in told.entries(Kind.AGREEMENT)
        if other.counts and other.now.author.casefold() == one.now.author.casefold()
    ]
    lasts = not agreement.bounds.bind and told.at.date() <= last_day(agreement)
    return "active" if lasts and one.number == theirs[-1] else "completed"


def service_requests(told: Told) -> Iterator[Made]:
    """Give what professionals agreed to or asked for; what it bounds is said in sentences."""
    for one in told.entries(Kind.AGREEMENT):
        agreement = Agreement.from_kept(one.now.body)
        by = one.now.recorded_by
        lines = [str(line) for line in word(agreement).lines]
        yield Made(
            known(
                resourceType="ServiceRequest",
                id=told.id("agreement", one.number),
                status=_state(told, one) if one.counts else "entered-in-error",
                intent="order" if by is Role.PROFESSIONAL else "plan",
                category=[concept(PHYSICAL_ACTIVITY)],
                code=concept(EXERCISE_THERAPY, BACKWARD_WALKING),
                subject=told.patient,
                occurrenceTiming={"repeat": _repeat(agreement)},
                authoredOn=moment(one.now.told_at),
                requester=told.practitioner(agreement.who),
                note=[{"text": agreement.why}] if agreement.why else None,
                patientInstruction="\n".join(lines),
            ),
            one.numbers,
        )


def _repeat(agreement: Agreement) -> Resource:
    until = max(agreement.on, last_day(agreement))
    bounds = {"start": agreement.on.isoformat(), "end": until.isoformat()}
    times = agreement.bounds.times_a_week
    often = {"frequency": times, "period": 1, "periodUnit": "wk"} if times else {}
    return {"boundsPeriod": bounds} | often


def care_plan(told: Told, asked: list[Made], hoped: list[Made]) -> Iterator[Made]:
    """Give the programme: what is asked for now, and the sessions ahead."""
    programme = told.programme
    if programme is None:
        return
    on_hold = told.clearance is not None and not told.clearance.may_walk_backward
    on_hold = on_hold or programme.state.ask_first
    current = [one for one in asked if one.resource["status"] == "active"]
    activities: list[Any] = [{"reference": one.reference} for one in current]
    activities += [{"detail": _ahead(one)} for one in programme.sessions]
    yield Made(
        known(
            resourceType="CarePlan",
            id=told.id("programme"),
            status="on-hold" if on_hold else "active",
            intent="plan",
            category=[concept(PHYSICAL_ACTIVITY)],
            title=say("fhir-programme"),
            subject=told.patient,
            period={"start": programme.start.isoformat()},
            author=told.program,
            goal=[one.reference for one in hoped if one.resource["lifecycleStatus"] == "active"],
            activity=activities,
            note=[*_decided(told)],
        )
    )


def _decided(told: Told) -> Iterator[Resource]:
    """Give what a professional decided instead of the programme, in their own words."""
    for one in told.entries(Kind.OVERRIDE):
        if one.counts:
            decided = CoachOverride.from_kept(one.now.body)
            yield {
                "authorReference": told.practitioner(decided.who),
                "time": moment(one.now.told_at),
                "text": decided.note,
            }


def _ahead(one: PlannedSession) -> Resource:
    return {
        "code": concept(BACKWARD_WALKING),
        "status": "scheduled",
        "scheduledPeriod": {"start": one.on.isoformat(), "end": one.on.isoformat()},
        "quantity": quantity(round(one.backward_s / 60, 2), "min"),
        "description": str(one.why),
    }


def flags(told: Told) -> Iterator[Made]:
    """Give what is to be respected now, and whether a professional is to be asked first."""
    clearance = told.clearance
    if clearance is None:
        return
    codes = [PRECAUTIONS[one] for one in sorted(clearance.precautions)]
    if not clearance.may_walk_backward:
        codes.insert(0, ASK_FIRST)
    for code in codes:
        yield Made(_flag(told, code, clearance.on, clearance.valid_until))


def _flag(told: Told, code: Code, since: date, until: date) -> Resource:
    return {
        "resourceType": "Flag",
        "id": told.id("flag", code.code),
        "status": "active",
        "category": [concept(FLAG_SAFETY)],
        "code": concept(code),
        "subject": told.patient,
        "period": {"start": since.isoformat(), "end": until.isoformat()},
        "author": told.program,
    }


def consents(told: Told) -> Iterator[Made]:
    """Give every yes and no to a use; the newest word to the same stands."""
    entries = told.entries(Kind.CONSENT)
    newest = {_about(one): one.number for one in entries if one.counts}
    for one in entries:
        said = Consent.from_kept(one.now.body)
        stands = newest.get(_about(one)) == one.number
        yield Made(
            known(
                resourceType="Consent",
                id=told.id("consent", one.number),
                status="entered-in-error"
                if not one.counts
                else ("active" if stands else "inactive"),
                scope=concept(_SCOPES.get(said.use, CONSENT_PRIVACY)),
                category=[concept(CONSENT, USES[said.use])],
                patient=told.patient,
                dateTime=moment(one.now.told_at),
                performer=[told.patient],
                policyRule={"text": said.words or said.version},
                provision=known(
                    type="permit" if said.given else "deny",
                    actor=[{"role": concept(RECIPIENT), "reference": {"display": said.to_name}}]
                    if said.to_name
                    else None,
                ),
            ),
            one.numbers,
        )


def _about(one: Entry) -> tuple[str, str, int | None]:
    said = Consent.from_kept(one.now.body)
    return said.use, said.to, said.to_account
