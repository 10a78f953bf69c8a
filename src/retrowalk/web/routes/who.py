"""Who walks? The walkers of this machine, one tap to change; and what is each one's own to set."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import InvalidAnswer, NotAllowed
from retrowalk.journal import Journal
from retrowalk.languages import Message, say
from retrowalk.people import Right, Through
from retrowalk.people.household import (
    COLOURS,
    LONGEST_NAME,
    Household,
    Name,
    choice_of,
)
from retrowalk.web.dependencies import Now, TheTemplates, TheWalker, needs, visitor_of
from retrowalk.web.routes.pairing import please_wait
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.whose import choose

router = Router(include_in_schema=False)

LONGEST_CODE = 20
Code = Annotated[str, Form(max_length=LONGEST_CODE)]


@router.get("/who")
def who(request: Request, templates: TheTemplates) -> Response:
    """Show who walks here, and whose turn it is."""
    if not _may_choose(request):
        return RedirectResponse("/", 303)
    return _who(request, templates)


@router.post("/who")
def take_turn(
    request: Request,
    templates: TheTemplates,
    now: Now,
    walker: Annotated[int, Form(ge=1, lt=2**31)],
    code: Annotated[str | None, Form(max_length=LONGEST_CODE)] = None,
) -> Response:
    """Let the pages be another walker's, with their code where they have one."""
    if not _may_choose(request):
        return RedirectResponse("/", 303)
    journal: Journal = request.app.state.journal
    known = journal.walkers.get(walker)
    if known.has_code:
        if code is None:
            return templates("who_code.html", walker=known, refused="", **_entered())
        wait_s = request.app.state.codes_tried.wait_s(f"walker {walker}", now)
        if wait_s:
            return _refuse_code(templates, known, please_wait(wait_s), 429, wait_s)
        if not Household(journal).opens(walker, code):
            return _refuse_code(templates, known, say("household-code-wrong"), 422)
        request.app.state.codes_tried.right(f"walker {walker}")
    return _turn(request, walker, now)


@router.get("/who/add")
def new(request: Request, templates: TheTemplates) -> Response:
    """Ask for the name and colour of one more walker."""
    if not _may_choose(request):
        return RedirectResponse("/", 303)
    return _add(request, templates, {})


@router.post("/who/add")
def add(
    request: Request,
    templates: TheTemplates,
    now: Now,
    name: Annotated[Name, Form()] = "",
    colour: Annotated[str, Form(max_length=20)] = "",
    first: Annotated[Name | None, Form()] = None,
) -> Response:
    """Begin the pages of one more walker; the first is asked for a name, too, who had none yet."""
    if not _may_choose(request):
        return RedirectResponse("/", 303)
    journal: Journal = request.app.state.journal
    household, unnamed = Household(journal), journal.walkers.all()[0]
    try:
        if unnamed.shown is None and first is not None:
            if first.strip().casefold() == name.strip().casefold():
                raise InvalidAnswer(Message("household-name-taken", name=name.strip()))
            household.change(unnamed.id, first, unnamed.colour or COLOURS[0])
        added = household.add(name, colour, now)
    except InvalidAnswer as error:
        return _add(request, templates, {"name": name, "colour": colour, "first": first}, error)
    return _turn(request, added.id, now)


@router.get("/who/settings")
@needs(Right.DECIDE)
def settings(request: Request, templates: TheTemplates, walker: TheWalker) -> Response:
    """Show what a walker may set: name, colour, code, whose this phone is."""
    return _settings(request, templates, walker)


@router.post("/who/settings")
@needs(Right.DECIDE)
def change(
    request: Request,
    templates: TheTemplates,
    walker: TheWalker,
    name: Annotated[Name, Form()] = "",
    colour: Annotated[str, Form(max_length=20)] = "",
) -> Response:
    """Keep another name and colour."""
    try:
        Household(request.app.state.journal).change(walker, name, colour)
    except InvalidAnswer as error:
        given = {"name": name, "colour": colour}
        return _settings(request, templates, walker, error, given)
    return RedirectResponse("/who/settings", 303)


@router.post("/who/code")
@needs(Right.DECIDE)
def set_code(
    request: Request, templates: TheTemplates, walker: TheWalker, now: Now, code: Code = ""
) -> Response:
    """Keep a code, or none; what was opened elsewhere with another one is closed by it."""
    try:
        Household(request.app.state.journal).keep_code(walker, code.strip())
    except InvalidAnswer as error:
        return _settings(request, templates, walker, error)
    answer = RedirectResponse("/who/settings", 303)
    if visitor_of(request).chose:
        _keep_choice(request, answer, walker, now)
    return answer


@router.post("/who/mine")
@needs(Right.DECIDE)
def mine(request: Request, walker: TheWalker) -> Response:
    """Let the phone that asks be this walker's alone from now on."""
    visitor = visitor_of(request)
    if visitor.device_id is not None and visitor.chose:
        request.app.state.journal.devices.give(visitor.device_id, walker)
    return RedirectResponse("/who/settings", 303)


@router.post("/who/remove")
@needs(Right.ERASE)
def remove(request: Request, templates: TheTemplates, walker: TheWalker, now: Now) -> Response:
    """Remove a walker of whom nothing is kept any more."""
    try:
        Household(request.app.state.journal).remove(walker, now)
    except NotAllowed as error:
        return _settings(request, templates, walker, error)
    return RedirectResponse("/who", 303)


def _may_choose(request: Request) -> bool:
    """Tell whether it can be chosen here who walks: not on a phone that is one walker's own."""
    visitor = visitor_of(request)
    return visitor.through is Through.MACHINE and (visitor.chose or visitor.walker_id is None)


def _turn(request: Request, walker: int, now: datetime) -> Response:
    answer = RedirectResponse("/", 303)
    _keep_choice(request, answer, walker, now)
    left = visitor_of(request).walker_id
    journal: Journal = request.app.state.journal
    if left not in {None, walker} and journal.walkers.get(left or 0).has_code:
        answer.headers["Clear-Site-Data"] = '"cache"'  # what "back" would show without the code
    return answer


def _keep_choice(request: Request, answer: Response, walker: int, now: datetime) -> None:
    choice = choice_of(request.app.state.journal, walker, now)
    choose(answer, choice, safe=request.url.scheme == "https")


def _who(request: Request, templates: Templates) -> Response:
    visitor = visitor_of(request)
    return templates(
        "who.html",
        walkers=request.app.state.journal.walkers.all(),
        now=visitor.walker_id,
        here=visitor.device_id is None,
    )


def _refuse_code(
    templates: Templates, walker: Any, sentence: str, status: int, wait_s: int = 0
) -> Response:
    answer = templates(
        "who_code.html", status=status, walker=walker, refused=sentence, **_entered()
    )
    if wait_s:
        answer.headers["Retry-After"] = str(wait_s)
    return answer


def _entered() -> dict[str, Any]:
    return {"longest": LONGEST_CODE}


def _add(
    request: Request,
    templates: Templates,
    given: dict[str, Any],
    refused: InvalidAnswer | None = None,
) -> Response:
    journal: Journal = request.app.state.journal
    first = journal.walkers.all()[0]
    return templates(
        "who_add.html",
        status=422 if refused else 200,
        colours=COLOURS,
        longest=LONGEST_NAME,
        ask_first=first.shown is None,
        given={"name": "", "first": "", "colour": Household(journal).next_colour(), **given},
        refused=refused or "",
    )


def _settings(
    request: Request,
    templates: Templates,
    walker: int,
    refused: Exception | None = None,
    given: dict[str, Any] | None = None,
) -> Response:
    journal: Journal = request.app.state.journal
    known, visitor = journal.walkers.get(walker), visitor_of(request)
    return templates(
        "who_settings.html",
        status=422 if refused else 200,
        walker=known,
        given=given or {"name": known.shown or "", "colour": known.colour or ""},
        colours=COLOURS,
        longest=LONGEST_NAME,
        shared=visitor.device_id is not None and visitor.chose,
        own=visitor.device_id is not None and not visitor.chose,
        chooses=_may_choose(request),
        refused=refused or "",
    )
