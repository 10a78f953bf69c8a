"""Has something changed? Only that is asked anew; what many have is told with one tap."""

from typing import Annotated

from fastapi import Form
from starlette.responses import RedirectResponse, Response

from retrowalk.languages import say
from retrowalk.screening import changes, next_question
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)

Word = Annotated[str, AtMost(100)]


@router.get("/changed")
def ask(coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask what has changed."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    return _page(templates)


@router.post("/changed")
def begin(
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    changed: Annotated[list[Word], Form(default_factory=list)],
) -> Response:
    """Go to the first question that what has changed makes ask again."""
    if not set(changed) & {change.id for change in changes()}:
        return _page(templates, say("refused-nothing-changed"))
    answers = coach.screening.begin_change(changed, now)
    question = next_question(answers)
    if question is None:  # what is urgent comes before any other question
        return RedirectResponse("/urgent", 303)
    return RedirectResponse(f"/screening/{question.id}", 303)


@router.post("/changed/tap")
def tap(
    coach: TheCoach,
    now: Now,
    question: Annotated[Word, Form()],
    value: Annotated[Word, Form()],
) -> Response:
    """Keep one answer more, with all the others as they were."""
    clearance = coach.screening.add(question, value, now)
    address = "/urgent" if clearance.urgent else "/clearance"
    return told(address, coach.record.last(), now)


def _page(templates: Templates, refused: str = "") -> Response:
    status = 422 if refused else 200
    return templates("changed.html", status=status, changes=changes(), refused=refused)
