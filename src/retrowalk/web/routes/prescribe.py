"""A professional prescribes: from a template, in one sentence, tried before it is given.

What is given holds at once, within what the walker consented to: it stands in their own record, in
the professional's name, where either of them takes it back, and where less is always the walker's
to choose.
"""

from datetime import date, datetime
from typing import Annotated, Any

from fastapi import Form, Query, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.coach.prescribing import Given
from retrowalk.errors import InvalidAnswer, NotAllowed, NotInJournal, RetrowalkError
from retrowalk.journal import Author, Journal, Kind, Role
from retrowalk.languages import Message, joined, say
from retrowalk.people import Right, Visitor
from retrowalk.people import templates as kept
from retrowalk.people.prescriptions import MAY_BE_ADDED, Written, from_agreement, from_template
from retrowalk.practice import load
from retrowalk.programme.professional import PROFESSIONS
from retrowalk.programme.rehearsal import Rehearsal, Usual
from retrowalk.screening import Agreement, Clearance, Precaution
from retrowalk.value import AtMost
from retrowalk.web import undo
from retrowalk.web.dependencies import (
    Id,
    Now,
    Person,
    TheCoach,
    TheTemplates,
    TheVisitor,
    Today,
    needs,
)
from retrowalk.web.routes.export import reported
from retrowalk.web.routing import Router
from retrowalk.web.views.rehearsed import weeks_of

router = Router(include_in_schema=False)
api = Router(tags=["prescriptions"])
TemplateId = Annotated[str, AtMost(100)]
Why = Annotated[str, AtMost(500), Form()]
MOST_REHEARSED_WEEKS = 12


class Prescribed(Written):
    """The form: the prescription, and what is to be done with it."""

    do: Annotated[str, AtMost(20)] = "try"
    like: Annotated[str, AtMost(20)] = "well"
    name: Annotated[str, AtMost(120)] = ""


@router.get("/clients/{person}/prescribe")
@needs(Right.PRESCRIBE)
def ask(
    request: Request,
    person: Person,
    coach: TheCoach,
    visitor: TheVisitor,
    templates: TheTemplates,
    today: Today,
    now: Now,
    template: Annotated[TemplateId, Query()] = "",
    told: Annotated[int | None, Query(ge=1, lt=2**31)] = None,
) -> Response:
    """Show what holds, or a template, as one sentence, and what it would do."""
    journal: Journal = request.app.state.journal
    holds = coach.prescribing.current(visitor.name, today)
    written = from_agreement(holds, today) if holds else None
    if template:
        chosen = kept.find(journal, visitor.account_id, template)
        written = from_template(chosen, today, like=written)
    form = None if written is None else _form(written)
    page = _Page(request, coach, visitor, person, today, now)
    return templates("prescribe.html", **page.context(form, told=told))


@router.post("/clients/{person}/prescribe")
@needs(Right.PRESCRIBE)
def prescribe(
    request: Request,
    person: Person,
    coach: TheCoach,
    visitor: TheVisitor,
    templates: TheTemplates,
    today: Today,
    now: Now,
    form: Annotated[Prescribed, Form()],
) -> Response:
    """Try a prescription, give it, or keep it as a template of one's own."""
    page = _Page(request, coach, visitor, person, today, now)
    here = f"/clients/{person}/prescribe"
    try:
        if form.do == "give":
            coach.prescribing.give(form.agreement(visitor.name, today), now)
            return RedirectResponse(f"{here}?told={_last(coach)}", 303)
        if form.do in {"copy", "change"}:
            return RedirectResponse(f"{here}?template={page.keep(form)}", 303)
        if form.do == "retire":
            kept.retire(page.journal, visitor.account_id, form.template, now)
            return RedirectResponse(here, 303)
    except (InvalidAnswer, NotAllowed) as refused:
        context = page.context(form, refused=str(refused))
        return templates("prescribe.html", status=422, **context)
    return templates("prescribe.html", **page.context(form))


@router.post("/clients/{person}/prescriptions/{statement}/take-back")
@needs(Right.PRESCRIBE)
def take_back(
    person: Person,
    statement: Id,
    coach: TheCoach,
    visitor: TheVisitor,
    now: Now,
    why: Why = "",
) -> Response:
    """Let a prescription count no more, as a professional."""
    by = Author(name=visitor.name, role=Role.PROFESSIONAL)
    _take_back(coach, statement, now, why, by)
    return RedirectResponse(f"/clients/{person}/prescribe", 303)


@router.get("/prescription")
def own(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show the walker what was prescribed: by whom, when, why, and what stood there before."""
    given = coach.prescribing.history()
    words = coach.planning.words(today)
    return templates(
        "prescription.html",
        given=given,
        words=words,
        take_back="/prescription",
        report="/report.pdf",
    )


@router.post("/prescription/{statement}/take-back")
def take_back_own(statement: Id, coach: TheCoach, now: Now, why: Why = "") -> Response:
    """Let a prescription count no more, as the walker."""
    _take_back(coach, statement, now, why, Author())
    return undo.told("/prescription", coach.record.last(), now, "taken")


@api.get("/prescriptions")
def given(coach: TheCoach) -> tuple[Given, ...]:
    """Give every word of a professional, the newest first, and what stood there before it."""
    return coach.prescribing.history()


@api.post("/prescriptions")
@needs(Right.PRESCRIBE)
def give(agreement: Agreement, coach: TheCoach, visitor: TheVisitor, now: Now) -> Clearance:
    """Give a prescription in one's own name; it holds from now on."""
    return coach.prescribing.give(_theirs(agreement, visitor), now)


@api.post("/prescriptions/rehearse")
@needs(Right.PRESCRIBE)
def rehearse(
    agreement: Agreement,
    coach: TheCoach,
    visitor: TheVisitor,
    now: Now,
    weeks: Annotated[int, Query(ge=1, le=MOST_REHEARSED_WEEKS)] = 6,
) -> Rehearsal:
    """Live the weeks ahead as they would be with a prescription, if all goes well; keep nothing."""
    theirs = _theirs(agreement, visitor)
    refused = coach.prescribing.refusals(theirs, now)
    if refused:
        raise NotAllowed(joined(refused))
    return coach.prescribing.rehearse(theirs, now, weeks=weeks)


def _theirs(agreement: Agreement, visitor: Visitor) -> Agreement:
    """Give it in the name of who asks, whatever it says."""
    return agreement.model_copy(update={"who": visitor.name})


@router.get("/clients/{person}/report.pdf")
def report(
    request: Request,
    person: Person,
    coach: TheCoach,
    today: Today,
    since: Annotated[str, AtMost(10), Query()] = "",
) -> Response:
    """Give the report on a walker for the referring doctor."""
    journal: Journal = request.app.state.journal
    name = journal.walkers.get(person).shown or ""
    return reported(coach, today, name=name, since=since)


def _take_back(coach: Coach, statement: int, now: datetime, why: str, by: Author) -> None:
    if not any(one.statement == statement for one in coach.prescribing.history()):
        raise NotInJournal(Message("record-no-statement", id=str(statement)))
    coach.record.take_back(statement, now, why=why.strip(), by=by)


def _last(coach: Coach) -> int:
    return coach.record.entries(Kind.AGREEMENT)[0].id


def _form(written: Written) -> Prescribed:
    return Prescribed(**written.model_dump())


class _Page:
    """The page of one walker, for one professional."""

    def __init__(
        self,
        request: Request,
        coach: Coach,
        visitor: Visitor,
        person: int,
        today: date,
        now: datetime,
    ) -> None:
        self.journal: Journal = request.app.state.journal
        self.coach, self.visitor, self.person = coach, visitor, person
        self.today, self.now = today, now

    def keep(self, form: Prescribed) -> str:
        """Keep a prescription as a template of one's own, or change one; give its id.

        Raises
        ------
        InvalidAnswer
            if it has no name, or a number does not fit
        """
        if not form.name.strip():
            raise InvalidAnswer(Message("prescribe-template-nameless"))
        account = self.visitor.account_id
        source = self._template(form.template)
        body = form.body(self.today, source.source if source else ())
        if form.do == "change":
            kept.change(self.journal, account, form.template, form.name.strip(), body)
            return form.template
        name, origin = form.name.strip(), source.id if source else ""
        return kept.copy(self.journal, account, name, body, origin, self.now).id

    def context(
        self, form: Prescribed | None, *, refused: str = "", told: int | None = None
    ) -> dict[str, Any]:
        """Give all that the page shows; without a form only the templates to choose from."""
        known = self.journal.walkers.get(self.person)
        holding = self.coach.prescribing.current(self.visitor.name, self.today)
        context: dict[str, Any] = {
            "person": self.person,
            "walker": known.shown or say("prescribe-a-walker"),
            "templates": kept.templates_of(self.journal, self.visitor.account_id),
            "chosen": self._template(form.template) if form else None,
            "form": form,
            "given": self.coach.prescribing.history(),
            "told": told,
            "refused": refused,
            "take_back": f"/clients/{self.person}/prescriptions",
            "report": f"/clients/{self.person}/report.pdf",
            "changes": holding is not None,
            "professions": [(one, say(f"professional-form-{one}")) for one in PROFESSIONS],
            "refusals": (),
            "rehearsed": None,
            "lately": None,
        }
        if form is None:
            return context
        chosen = context["chosen"]
        context["ancestry"] = kept.ancestry(self.journal, chosen) if chosen else ()
        return context | self._choices() | self._tried(form)

    def _choices(self) -> dict[str, Any]:
        clearance = self.coach.screening.clearance
        if clearance is None:
            return {"places": (), "rungs": (), "lifts": (), "adds": ()}
        minded = clearance.precautions
        return {
            "places": [(one.id, one.name) for one in self.coach.prescribing.places()],
            "rungs": [(one.id, one.name) for one in load().rungs],
            "lifts": [
                (one, say(f"professional-lifts-{one}")) for one in Precaution if one in minded
            ],
            "adds": [
                (one, say(f"screening-care-{one}")) for one in MAY_BE_ADDED if one not in minded
            ],
        }

    def _tried(self, form: Prescribed) -> dict[str, Any]:
        """Say what a prescription would do, or what stands against it."""
        try:
            agreement = form.agreement(self.visitor.name, self.today)
            refusals = self.coach.prescribing.refusals(agreement, self.now)
            if refusals:
                return {"refusals": refusals}
            lately = self.coach.prescribing.lately()
            like = lately if form.like == "lately" else None
            rehearsed = self._rehearsed(agreement, form, like)
        except RetrowalkError as error:
            return {"refusals": (error.args[0],)}
        return {"rehearsed": rehearsed, "lately": lately}

    def _rehearsed(
        self, agreement: Agreement, form: Prescribed, like: Usual | None
    ) -> dict[str, Any]:
        until = agreement.bounds.until
        days = (until - self.today).days if until else 42
        weeks = max(1, min(MOST_REHEARSED_WEEKS, -(-days // 7)))
        lived = self.coach.prescribing.rehearse(agreement, self.now, weeks=weeks, like=like)
        without = self.coach.prescribing.rehearse(None, self.now, weeks=weeks, like=like)
        return weeks_of(lived, without, "lately" if like else "well")

    def _template(self, template_id: str) -> kept.Template | None:
        offered = kept.templates_of(self.journal, self.visitor.account_id)
        return next((one for one in offered if one.id == template_id), None)
