"""What pages of other sites may ask for: a SMART Health Link's manifest and files, and no more.

A viewer of any site opens such a link, so HL7's specification asks for answers that any page may
read. They are sealed, their addresses are not to be guessed, and no cookie counts for them: whoever
asks is told the same. All else here is for our own pages alone.
"""

import re

from starlette.requests import HTTPConnection
from starlette.responses import Response

_OF_A_LINK = re.compile(r"/api/v1/shared/[A-Za-z0-9_-]{43}(/files/[^/]{1,80})?")

_READABLE = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After"}
"""Without leave for credentials, a browser sends none along."""

_ASKED_BEFORE = {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": "600",
}


def for_any_site(connection: HTTPConnection) -> bool:
    """Tell whether a page of any site may ask for this, and read the answer."""
    http = connection.scope["type"] == "http"
    return http and _OF_A_LINK.fullmatch(connection.scope["path"]) is not None


def readable(connection: HTTPConnection) -> dict[str, str]:
    """Give what lets a page of any site read an answer; nothing where it may not."""
    return _READABLE if for_any_site(connection) else {}


def asked_before(connection: HTTPConnection) -> Response | None:
    """Answer a browser that asks whether a page may; None for every other request."""
    if connection.scope.get("method") != "OPTIONS" or not for_any_site(connection):
        return None
    return Response(status_code=204, headers=_ASKED_BEFORE)
