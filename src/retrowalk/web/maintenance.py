"""Away for a while: whoever asks is told so and when to come back, and phones keep what they have.

A file says that it is so: it counts for every process, and while the journal is not to be had.
"""

from datetime import UTC, datetime
from pathlib import Path

from markupsafe import Markup
from pydantic import AwareDatetime, ValidationError
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from retrowalk.languages import LANGUAGES, Message, say, speaking
from retrowalk.value import Value
from retrowalk.web.assets import FOLDER, Assets
from retrowalk.web.errors import ErrorPages
from retrowalk.web.security.guard import content_policy
from retrowalk.web.templating import Templates, clock, local_day, together
from retrowalk.web.ways import FILES, asks_for_program

AWAY = 503
STAYS = ("/healthz", "/readyz", "/metrics", "/language", FILES)
"""What is answered all the same: who watches over it asks, and the page has style and languages."""
TRY_AGAIN = 1013
"""What a socket is closed with."""
AGAIN_S, LEAST_S, MOST_S = 120, 30, 3600
"""When to ask again, where it was not said until when; and at the soonest and the latest."""


class Away(Value):
    """That it is away, and until when as far as that is known."""

    until: AwareDatetime | None = None


class Maintenance:
    """Whether it is away, as a file says that is there as long as it is."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> Away | None:
        """Tell whether it is away; one that can't be read says so without a time."""
        try:
            return Away.model_validate_json(self._file.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValidationError):
            return Away()

    def begin(self, away: Away) -> None:
        """Say from now on that it is away; whole or not at all."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = self._file.with_suffix(".new")
        new.write_text(away.model_dump_json(), encoding="utf-8")
        new.replace(self._file)

    def end(self) -> None:
        """Let it be there again."""
        self._file.unlink(missing_ok=True)


class MaintenanceMiddleware:
    """Answer in place of the pages as long as it is away."""

    def __init__(self, app: ASGIApp, maintenance: Maintenance, pages: ErrorPages) -> None:
        self.app = app
        self.maintenance = maintenance
        self.pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or one socket."""
        unasked = scope["type"] == "lifespan" or scope["path"].startswith(STAYS)
        away = None if unasked else self.maintenance.now()
        if away is None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": TRY_AGAIN})
        else:
            await self._answer(HTTPConnection(scope), away)(scope, receive, send)

    def _answer(self, connection: HTTPConnection, away: Away) -> Response:
        if asks_for_program(connection):
            answer = self.pages(connection, AWAY, together(*_sentences(away)))
        else:
            answer = self.pages.templates(
                "maintenance.html", status=AWAY, nobodys=True, sentences=_sentences(away)
            )
            answer.headers["Content-Security-Policy"] = content_policy()
        answer.headers["Retry-After"] = str(_again_s(away))
        answer.headers["Cache-Control"] = "no-store"
        return answer


def static_page() -> str:
    """Give one page in all languages, with all it needs in it, for a server before this one."""
    told = []
    for language in LANGUAGES.values():
        with speaking(language.code):
            told.append(
                (language, say("operating-title"), [str(one) for one in _sentences(Away())])
            )
    style = Markup((FOLDER / "away.css").read_text(encoding="utf-8"))  # noqa: S704  (our own)
    return Templates(Assets()).filled("maintenance_static.html", told=told, style=style)


def _sentences(away: Away) -> list[Message]:
    until = [] if away.until is None else [Message("operating-until", time=_when(away.until))]
    return [Message("operating-text"), *until, Message("operating-phone")]


def _when(moment: datetime) -> str:
    today = moment.astimezone().date() == datetime.now(UTC).astimezone().date()
    return clock(moment) if today else f"{clock(moment)}, {local_day(moment)}"


def _again_s(away: Away) -> int:
    if away.until is None:
        return AGAIN_S
    left_s = int((away.until - datetime.now(UTC)).total_seconds())
    return min(max(left_s, LEAST_S), MOST_S)
