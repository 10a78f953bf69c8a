"""From one page to another on this site, and back, whatever an address says."""

from urllib.parse import urlencode, urlsplit

from starlette.requests import HTTPConnection

API, FHIR = "/api/v1", "/fhir"
"""Where everything for programs stands."""

FILES = "/static/"
"""Where the files of the pages stand."""

PROGRAMS = ("/api/", "/fhir/")
"""Where programs ask, and are told what is wrong where they ask; nobody is led on from there."""


def asks_for_program(connection: HTTPConnection) -> bool:
    """Tell whether something is asked for that programs read, and no page."""
    path: str = connection.scope["path"]
    return path.startswith(PROGRAMS)


def route_of(connection: HTTPConnection) -> str:
    """Give the path as it is declared: an address may hold what is a walker's own."""
    asked: str = connection.scope["path"]
    if asked.startswith(FILES):
        return FILES
    return str(getattr(connection.scope.get("route"), "path", "unknown"))


def on_this_site(address: str) -> str:
    """Give the part of an address that stays on this site.

    Browsers read two slashes, of either kind, as the beginning of another site's name.
    """
    try:
        page = urlsplit(address)
    except ValueError:
        return "/"
    path = "/" + page.path.replace("\\", "/").lstrip("/")
    return f"{path}?{page.query}" if page.query else path


def led_to(page: str, connection: HTTPConnection) -> str:
    """Give the address of a page on the way to the one that was asked for, and back to it.

    A form is not sent a second time: it leads back to the page on which it stands.
    """
    reads = connection.scope.get("method") in {"GET", "HEAD"}
    to = on_this_site(str(connection.url) if reads else connection.headers.get("referer", ""))
    return page if to == "/" else f"{page}?{urlencode({'to': to})}"
