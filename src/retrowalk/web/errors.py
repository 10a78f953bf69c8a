"""What goes wrong is said in a sentence: as a page to people, as JSON to programs."""

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, HTTPConnection
from starlette.responses import JSONResponse, RedirectResponse, Response

from retrowalk.errors import (
    FULL,
    AnothersPage,
    Busy,
    InvalidAnswer,
    InvalidData,
    JournalUnavailable,
    NobodyChosen,
    NoRoom,
    NotAllowed,
    NotCleared,
    NotEnoughSignal,
    NotEnoughStudies,
    NotInJournal,
    NotInPractice,
    NotPermitted,
    NotProved,
    RetrowalkError,
    UnreadableRecording,
)
from retrowalk.exchange.fhir.interface import JSON, outcome, status_of
from retrowalk.languages import say, speaking
from retrowalk.value import mended
from retrowalk.web.language import language_of
from retrowalk.web.logs import logger
from retrowalk.web.templating import Templates
from retrowalk.web.ways import FHIR, asks_for_program, led_to, route_of

OUR_FAULTS = (InvalidData, NotEnoughStudies)
"""What is wrong with what the package itself carries: their words are for developers."""

WHO = "/who"
"""Where it is chosen who walks."""

_STATUS: dict[type[RetrowalkError], int] = {
    AnothersPage: 409,
    Busy: 503,
    NobodyChosen: 409,
    NotInJournal: 404,
    NotInPractice: 404,
    NotCleared: 403,
    NotPermitted: 403,
    NotProved: 401,
    InvalidAnswer: 422,
    NotAllowed: 422,
    UnreadableRecording: 422,
    NotEnoughSignal: 422,
    NoRoom: 507,
}
_TITLES: dict[type[RetrowalkError], str] = {
    AnothersPage: "whose",
    Busy: "other",
    NobodyChosen: "whose",
}
BROKEN = 500
NUMBER = "X-Request-ID"
"""The header that a request's number comes and goes with."""
BUSY_FOR_S = 60
"""When to try again what there was no turn for; the sentence says it, too."""
_OF_A_RECORDING = (UnreadableRecording, NotEnoughSignal)
MOST_NAMES, LONGEST_NAME = 10, 80
"""Of the fields that do not fit, so many are named, by so much of what a stranger called them."""

_WITH_SENTENCE = {404, 405}
_WITH_TITLE = {401, 403, 404, 413, 421, 422, 500, 503}

log = logger(__name__)


class ErrorPages:
    """Answer what went wrong, each time in the form that was asked for."""

    def __init__(self, templates: Templates) -> None:
        self.templates = templates

    def __call__(
        self, request: HTTPConnection, status: int, sentence: str, title: str = ""
    ) -> Response:
        """Say the sentence with its status; what it quotes may be any text at all."""
        sentence = mended(sentence)
        if request.scope["path"].startswith("/api/"):
            return JSONResponse({"error": sentence}, status)
        if request.scope["path"].startswith(f"{FHIR}/"):
            return JSONResponse(outcome(status, sentence), status_of(status), media_type=JSON)
        title = say(f"refused-title-{title or (status if status in _WITH_TITLE else 'other')}")
        return self.templates(
            "error.html",
            status=status,
            title=title,
            sentence=sentence,
            who=status == _STATUS[AnothersPage],
            number=request.scope.get("request") if status == BROKEN else None,
        )

    def install(self, app: FastAPI) -> None:
        """Answer every kind of error of the app."""
        for kind in (RetrowalkError, *OUR_FAULTS):
            app.add_exception_handler(kind, self._retrowalk)
        app.add_exception_handler(OSError, self._of_the_system)
        app.add_exception_handler(HTTPException, self._http)
        app.add_exception_handler(RequestValidationError, self._invalid)
        app.add_exception_handler(ClientDisconnect, self._left)
        app.add_exception_handler(Exception, self._unexpected)

    def _retrowalk(self, request: HTTPConnection, error: Exception) -> Response:
        if isinstance(error, OUR_FAULTS):
            log.error("our fault", path=route_of(request), exc_info=error)
            return self(request, BROKEN, say("refused-our-fault"))
        if isinstance(error, JournalUnavailable):  # where it lies is for this machine alone
            log.error("no journal", path=route_of(request), said=str(error))
            return self(request, 503, say("refused-no-journal"))
        if isinstance(error, NotProved) and not asks_for_program(request):
            return RedirectResponse(led_to("/prove", request), 303)
        if isinstance(error, NobodyChosen) and _is_looked_at(request):
            return RedirectResponse(WHO, 303)
        status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 400)
        tell = log.warning if isinstance(error, _OF_A_RECORDING) else log.info
        tell("refused", path=route_of(request), status=status, why=type(error).__name__)
        title = next((name for kind, name in _TITLES.items() if isinstance(error, kind)), "")
        answer = self(request, status, str(error), title)
        if isinstance(error, Busy):
            answer.headers["Retry-After"] = str(BUSY_FOR_S)
        return answer

    def _of_the_system(self, request: HTTPConnection, error: Exception) -> Response:
        if not isinstance(error, OSError) or error.errno not in FULL:
            raise error  # a fault of ours, and told as one
        log.error("no room", path=route_of(request), exc_info=error)
        return self(request, 507, say("job-no-room"))

    def _http(self, request: HTTPConnection, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        sentence = say(f"refused-status-{status if status in _WITH_SENTENCE else 'other'}")
        return self(request, status, sentence)

    def _invalid(self, request: HTTPConnection, error: Exception) -> Response:
        faults = error.errors() if isinstance(error, RequestValidationError) else ()
        names = sorted({_name(fault["loc"]) for fault in faults})
        return self(request, 422, say("refused-fields", names=", ".join(names[:MOST_NAMES])))

    def _left(self, request: HTTPConnection, error: Exception) -> Response:
        """Answer whoever left in the midst of sending something, and reads no answer any more."""
        log.info("left", path=route_of(request))
        return Response(status_code=400)

    def _unexpected(self, request: HTTPConnection, error: Exception) -> Response:
        log.error("fault", path=route_of(request), exc_info=error)
        with speaking(language_of(request)):  # this answer is given outside of the interpreter
            answer = self(request, BROKEN, say("refused-our-fault"))
        if number := request.scope.get("request"):
            answer.headers[NUMBER] = number
        return answer


def _is_looked_at(request: HTTPConnection) -> bool:
    """Tell whether somebody looks at a page, who can be led on."""
    return request.scope.get("method") in {"GET", "HEAD"} and not asks_for_program(request)


def _name(where: tuple[str | int, ...]) -> str:
    """Name a field the way a reader would: without the part of the request that it came in."""
    inner = where[1:] if where[0] in {"body", "query", "path"} else where
    name = ".".join(str(part).replace("_", " ") for part in inner)
    return mended(name)[:LONGEST_NAME] or say("refused-whole-entry")
