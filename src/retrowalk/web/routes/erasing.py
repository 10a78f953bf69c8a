"""Gone for good? One thing, or everything: said before what goes and stays, and after it what was.

Everything else is only ever taken back; this has no way back, and so it has no undo.
"""

from typing import Annotated

from fastapi import Form, Path
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from retrowalk.journal import Kind
from retrowalk.journal.erasing import Erased
from retrowalk.languages import Message, say
from retrowalk.people import Right
from retrowalk.value import AtMost
from retrowalk.web.dependencies import TheCoach, TheTemplates, needs
from retrowalk.web.proving import Proved
from retrowalk.web.routes.journal import find, named
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import TOLD
from retrowalk.web.views.journal import Entry, Parts
from retrowalk.web.whose import asked_of

router = Router(include_in_schema=False)

REMAINS = (Message("record-remains-backup"), Message("record-remains-phone"))


@router.get("/journal/erase", dependencies=[Proved])
@needs(Right.ERASE)
def ask_everything(coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask whether everything is to go."""
    if coach.record.last() is None:
        return RedirectResponse("/", 303)
    return _everything(templates)


@router.post("/journal/erase", dependencies=[Proved])
@needs(Right.ERASE)
def erase_everything(
    request: Request,
    coach: TheCoach,
    templates: TheTemplates,
    word: Annotated[str, AtMost(80), Form()] = "",
) -> Response:
    """Erase everything, where somebody typed that they mean it; this browser empties itself too."""
    if word.strip().casefold() != say("kept-erase-word").casefold():
        return _everything(templates, say("refused-erase-word", word=say("kept-erase-word")))
    everything: Parts = [say("kept-erase-goes-everything")]
    erased = coach.record.erase_everything()
    asked_of(request).forget()
    answer = _erased(templates, everything, erased, "/")
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer


@router.get("/journal/{what}/erase", dependencies=[Proved])
@needs(Right.ERASE)
def ask(
    what: Annotated[str, Path(max_length=100)], coach: TheCoach, templates: TheTemplates
) -> Response:
    """Ask whether one thing is to go."""
    shown = find(coach, named(what))
    return templates(
        "erase.html",
        title=say("kept-erase-title"),
        before=shown.address,
        goes=[say(_goes(shown)), *shown.parts],
        stays=REMAINS,
        word=None,
        refused="",
    )


@router.post("/journal/{what}/erase", dependencies=[Proved])
@needs(Right.ERASE)
def erase(
    what: Annotated[str, Path(max_length=100)], coach: TheCoach, templates: TheTemplates
) -> Response:
    """Erase one thing."""
    shown = find(coach, named(what))
    return _erased(templates, [say(_goes(shown))], coach.record.erase(shown.what), "/journal")


def _goes(shown: Entry) -> str:
    """Name what goes with an entry."""
    kinds = {Kind.RUN: "walk", Kind.RECORDING: "recording"}
    return f"kept-erase-goes-{kinds.get(shown.kind, 'entry')}"


def _everything(templates: Templates, refused: str = "") -> Response:
    return templates(
        "erase.html",
        status=422 if refused else 200,
        title=say("kept-erase-everything-title"),
        before="/journal",
        goes=[say("kept-erase-goes-everything")],
        stays=(*REMAINS, *map(Message, ("record-remains-devices", "record-remains-audit"))),
        word=say("kept-erase-word"),
        refused=refused,
    )


def _erased(templates: Templates, goes: Parts, erased: Erased, onward: str) -> Response:
    """Say what was erased, and what remains where."""
    counts = Message("kept-erased-counts", entries=erased.statements, recordings=erased.recordings)
    answer = templates("erased.html", erased=[*goes, counts], remains=erased.remains, onward=onward)
    answer.delete_cookie(TOLD)
    return answer
