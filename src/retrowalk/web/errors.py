"""What goes wrong is said in a sentence: as a page to people, as JSON to programs."""

import logging

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, Response

from retrowalk.errors import (
    InvalidAnswer,
    JournalUnavailable,
    NotAllowed,
    NotCleared,
    NotEnoughSignal,
    NotInJournal,
    NotInPractice,
    RetrowalkError,
    UnreadableRecording,
)
from retrowalk.web.pages import Pages

_STATUS: dict[type[RetrowalkError], int] = {
    JournalUnavailable: 503,
    NotInJournal: 404,
    NotInPractice: 404,
    NotCleared: 403,
    InvalidAnswer: 422,
    NotAllowed: 422,
    UnreadableRecording: 422,
    NotEnoughSignal: 422,
}
_SENTENCE = {
    404: "There is no page here. It may have moved, or the address has a slip in it.",
    405: "This page can be read, but not changed in this way.",
}
_TITLE = {
    401: "Not paired yet",
    403: "Not this way",
    404: "Nothing on this path",
    413: "That is too much at once",
    421: "Wrong door",
    422: "That did not fit",
    500: "We stumbled, not you",
    503: "The journal is out of reach",
}

log = logging.getLogger(__name__)


class Refusals:
    """Answer what went wrong, each time in the form that was asked for."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages

    def __call__(self, request: HTTPConnection, status: int, sentence: str) -> Response:
        """Say the sentence with its status."""
        if request.scope["path"].startswith("/api/"):
            return JSONResponse({"error": sentence}, status)
        title = _TITLE.get(status, "That did not work")
        return self.pages("error.html", status=status, title=title, sentence=sentence)

    def install(self, app: FastAPI) -> None:
        """Answer every kind of error of the app."""
        app.add_exception_handler(RetrowalkError, self._retrowalk)
        app.add_exception_handler(HTTPException, self._http)
        app.add_exception_handler(RequestValidationError, self._invalid)
        app.add_exception_handler(Exception, self._unexpected)

    def _retrowalk(self, request: HTTPConnection, error: Exception) -> Response:
        status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 400)
        return self(request, status, str(error))

    def _http(self, request: HTTPConnection, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        return self(request, status, _SENTENCE.get(status, "This request could not be answered."))

    def _invalid(self, request: HTTPConnection, error: Exception) -> Response:
        faults = error.errors() if isinstance(error, RequestValidationError) else ()
        names = sorted({_name(fault["loc"]) for fault in faults})
        return self(request, 422, f"Please look again at: {', '.join(names)}.")

    def _unexpected(self, request: HTTPConnection, error: Exception) -> Response:
        sentence = "Something broke on our side. What you kept before is safe; please try again."
        return self(request, 500, sentence)


def _name(where: tuple[str | int, ...]) -> str:
    """Name a field the way a reader would: without the part of the request that it came in."""
    inner = where[1:] if where[0] in {"body", "query", "path"} else where
    return ".".join(str(part).replace("_", " ") for part in inner) or "the whole entry"
