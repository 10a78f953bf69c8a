"""Does it help me? A walker's own trial: asked, locked, led, ended, and answered at its end."""

import re
import secrets
from datetime import date
from typing import Annotated, Any

from fastapi import Cookie, Form, Query
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach, NotNow
from retrowalk.coach.gate import look
from retrowalk.coach.trial_pool import entry_of, to_file
from retrowalk.coach.trial_words import known_from, lengths_on_offer, sees
from retrowalk.errors import (
    AlteredPlan,
    InvalidAnswer,
    NotAllowed,
    NotCleared,
    NothingOpen,
    NotPermitted,
)
from retrowalk.languages import Message, say
from retrowalk.people import Right
from retrowalk.people.consent import Use, given
from retrowalk.trials.types import Question
from retrowalk.value import AtMost
from retrowalk.web.attachment import attachment
from retrowalk.web.dependencies import (
    Id,
    Now,
    TheCoach,
    TheTemplates,
    TheWalker,
    Today,
    needs,
)
from retrowalk.web.routes.walk import BEGUN, BEGUN_FOR_S, gate
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.player import player
from retrowalk.web.views.trial import begins_on, shown, trial_page

router = Router(include_in_schema=False)

GO = "/trial/walk/go"
Pairs = Annotated[int, Form(ge=2, le=12)]


@router.get("/trial")
def mine(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show the trial that runs, and those before it; else what may be asked."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    return _mine(coach, templates, today)


def _mine(coach: Coach, templates: Templates, today: date, refused: str = "") -> Response:
    known = shown(coach, today)
    page = trial_page(coach, known["day"].trial, today) if known["day"] else {}
    last = known["earlier"][0] if known["earlier"] and not known["day"] else None
    if last is not None:
        page = trial_page(coach, last, today)
    return templates(
        "trial.html",
        status=422 if refused else 200,
        questions=tuple(Question),
        refused=refused,
        consents=given(coach.pages, Use.RESEARCH),
        **(known | page),
    )


@router.get("/trial/new")
def ask(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    question: Annotated[Question | None, Query()] = None,
    pairs: Annotated[int | None, Query(ge=2, le=12)] = None,
) -> Response:
    """Say beforehand what a trial of this question can see, and how it goes."""
    if question is None:
        return RedirectResponse("/trial", 303)
    return _ask(coach, templates, today, question, pairs)


def _ask(
    coach: Coach,
    templates: Templates,
    today: date,
    question: Question,
    pairs: int | None,
    refused: str = "",
) -> Response:
    try:
        coach.trying.allowed(question, today)
    except (NotAllowed, NotCleared, NothingOpen, AlteredPlan) as error:
        return _mine(coach, templates, today, str(error))
    foresight = coach.trying.foresee(question)
    before = coach.trying.may_carry_on(today)
    carries_on = before is not None and before.plan.question is question
    return templates(
        "trial_new.html",
        status=422 if refused else 200,
        question=question,
        pairs=pairs or foresight.proposal.length.pairs,
        known=known_from(question, foresight.known),
        sees=sees(question, foresight.proposal),
        lengths=lengths_on_offer(foresight.proposal, carries_on=carries_on),
        carries_on=carries_on,
        begins=begins_on(today),
        refused=refused,
    )


@router.post("/trial/new")
@needs(Right.DECIDE)
def lock(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    question: Annotated[Question, Form()],
    pairs: Pairs,
    carry_on: Annotated[bool, Form()] = False,
) -> Response:
    """Draw the lot and lock the plan."""
    asked = coach.trying.proposed(today)
    theirs = asked is not None and asked.body.question is question
    try:
        coach.trying.lock(
            question,
            pairs,
            secrets.token_hex(16),
            today,
            now,
            carry_on=carry_on,
            asked=asked.author if asked is not None and theirs else "",
        )
    except (InvalidAnswer, NotAllowed, NotCleared, NothingOpen) as error:
        return _ask(coach, templates, today, question, pairs, str(error))
    return RedirectResponse("/trial", 303)


@router.post("/trial/answer")
def answer(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    value: Annotated[int | None, Form()] = None,
    back: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Keep today's answer to the one question."""
    if value is None:
        return _mine(coach, templates, today, say("trial-refused-answer"))
    try:
        coach.trying.answer(value, today, now)
    except InvalidAnswer as error:
        return _mine(coach, templates, today, str(error))
    return RedirectResponse("/today" if back == "today" else "/trial", 303)


@router.post("/trial/stop")
@needs(Right.DECIDE)
def stop(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    sure: Annotated[bool, Form()] = False,
) -> Response:
    """End the trial at once."""
    if not sure:
        return _mine(coach, templates, today, say("trial-refused-sure"))
    coach.trying.stop(today, now)
    return RedirectResponse("/trial", 303)


@router.get("/trial/walk")
def before(coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Ask whether it is safe here and now."""
    return gate(templates, "trial_walk.html", coach.trying.walk(today))


@router.post("/trial/walk")
def begin(
    coach: TheCoach,
    walker: TheWalker,
    templates: TheTemplates,
    today: Today,
    tick: Annotated[list[int], Form(default_factory=list)],
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
) -> Response:
    """Go on to the player when every tick is set and the pain allows it."""
    script = coach.trying.walk(today)
    not_now = look(script, tick, pain)
    if isinstance(not_now, NotNow):
        if not_now.reason == "pain":
            return templates("not_today.html", pain=pain, most=script.most_pain)
        return gate(templates, "trial_walk.html", script, not_now.sentence, tick, pain)
    answer = RedirectResponse(GO, 303)
    answer.set_cookie(
        BEGUN, f"{walker}.{pain}", BEGUN_FOR_S, path=GO, httponly=True, samesite="strict"
    )
    return answer


@router.get(GO)
def go(
    coach: TheCoach,
    walker: TheWalker,
    templates: TheTemplates,
    today: Today,
    begun: Annotated[str, Cookie(max_length=20)] = "",
) -> Response:
    """Hand the script of the ordinary walk to the player, once the page before was answered."""
    if re.fullmatch(rf"{walker}\.(10|[0-9])", begun) is None:
        return RedirectResponse("/trial/walk", 303)
    script = coach.trying.walk(today)
    page = player(templates, script, after_url="/trial", country=coach.screening.country)
    page.delete_cookie(BEGUN, path=GO)
    page.headers["Cache-Control"] = "private, no-store"
    return page


@router.get("/trial/{number}")
def earlier(number: Id, coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Show a trial that is over."""
    trial = coach.trying.trial(number)
    if not trial.is_over(today):
        return RedirectResponse("/trial", 303)
    return templates(
        "trial_over.html",
        consents=given(coach.pages, Use.RESEARCH),
        **trial_page(coach, trial, today),
    )


@router.get("/trial/{number}/report.pdf")
def report(number: Id, coach: TheCoach, today: Today) -> Response:
    """Give the report for professionals."""
    return reported(coach, number, today)


def reported(coach: Coach, number: int, today: date, name: str = "") -> Response:
    """Give the report on a trial as a PDF."""
    file = coach.trying.report(number, today, name=name)
    return Response(file, media_type="application/pdf", headers=attachment("trial.pdf"))


@router.get("/trial/{number}/trials.json")
@needs(Right.TAKE_ALONG)
def for_a_study(number: Id, coach: TheCoach, today: Today) -> Response:
    """Give what of a trial may be shared with a study, once the walker agreed to research."""
    trial = coach.trying.trial(number)
    if not given(coach.pages, Use.RESEARCH):
        raise NotPermitted(Message("trial-pool-consent"))
    file = to_file([entry_of(trial, coach.trying.result(number, today))])
    return Response(file, media_type="application/json", headers=attachment("trials.json"))


def trial_today(coach: Coach, today: date) -> dict[str, Any]:
    """Give what today's page shows of a trial; of a plan that is refused, why."""
    try:
        day = coach.trying.day(today)
        return {"trial": day, "trial_asked": coach.trying.proposed(today), "trial_altered": None}
    except AlteredPlan as altered:
        return {"trial": None, "trial_asked": None, "trial_altered": altered}
