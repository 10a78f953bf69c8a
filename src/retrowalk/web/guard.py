"""What every request passes first: the right host, the same origin, a bearable size.

The journal is a person's health, served on their own machine. A page from elsewhere must be able
neither to read it (by pointing its own name at this address, "DNS rebinding") nor to write to it.
"""

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost", "::1")
MEGABYTE = 1_000_000
UPLOAD_LIMIT = 64 * MEGABYTE
FORM_LIMIT = MEGABYTE
UPLOADS = frozenset({"/walks/hand-in", "/api/v1/recordings", "/assessments/recording"})

_READING = {"GET", "HEAD", "OPTIONS"}
_HEADERS = {
    # Drawings carry style attributes; scripts and style sheets come from this server only.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
        "img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; "
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

Refuse = Callable[[Request, int, str], Response]


class Guard:
    """Refuse what must not come in, and send the safe headers with what goes out."""

    def __init__(self, app: ASGIApp, *, hosts: Sequence[str], refuse: Refuse) -> None:
        self.app = app
        self.hosts = frozenset(host.lower() for host in hosts)
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                headers.setdefault("Cache-Control", "private, no-cache")
            await send(message)

        request = Request(scope)
        if refusal := self._refusal(request):
            await self.refuse(request, *refusal)(scope, receive, send_safely)
        else:
            await self.app(scope, receive, send_safely)

    def _refusal(self, request: Request) -> tuple[int, str] | None:
        if _host(request) not in self.hosts:
            return 421, "Retrowalk does not answer under this name. Open it by its own address."
        if request.method in _READING:
            return None
        if not _same_origin(request):
            return 403, "This came from another site, so nothing was changed."
        return _too_large(request)


def _host(request: Request) -> str | None:
    """Name the host that was asked for, without its port."""
    try:
        return urlsplit(f"//{request.headers.get('host', '')}").hostname
    except ValueError:
        return None


def _same_origin(request: Request) -> bool:
    """Tell whether a change was asked for by our own page, or by a program that is no browser."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def _too_large(request: Request) -> tuple[int, str] | None:
    told = request.headers.get("content-length", "0")
    if "transfer-encoding" in request.headers or not told.isdecimal():
        return 411, "Please send this in one piece, with its length."
    length = int(told)
    upload = request.url.path in UPLOADS
    limit = UPLOAD_LIMIT if upload else FORM_LIMIT
    if length <= limit:
        return None
    if not upload:
        return 413, "This is more than a form can hold. Please write less."
    return 413, (
        f"This file has {length / MEGABYTE:.0f} MB; at most {limit / MEGABYTE:.0f} MB fit. "
        "One walk is usually under 10 MB: export just that walk."
    )
