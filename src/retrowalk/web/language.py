"""Every request is answered in the visitor's language: the one they chose, else their browser's."""

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from retrowalk.languages import LANGUAGES, choose, speaking

SAME_FOR_ALL = ("/static/", "/drawings/")
"""What has no words, or whose address names their language: it does not vary with the visitor."""

CHOSEN = "language"
"""The cookie that keeps a choice."""


class LanguageMiddleware:
    """Speak one language from the request to its answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or one socket; what has no words in it goes by as it is."""
        if scope["type"] == "lifespan" or scope["path"].startswith(SAME_FOR_ALL):
            await self.app(scope, receive, send)
            return
        with speaking(language_of(HTTPConnection(scope))) as language:

            async def send_labelled(message: Message) -> None:
                if message["type"] == "http.response.start":
                    headers = MutableHeaders(scope=message)
                    headers.setdefault("Content-Language", language.tag)
                    headers.add_vary_header("Accept-Language, Cookie")
                await send(message)

            await self.app(scope, receive, send_labelled)


def language_of(connection: HTTPConnection) -> str:
    """Give the code of the language that a visitor chose, else of the one their browser reads."""
    chosen = connection.cookies.get(CHOSEN, "")
    return chosen if chosen in LANGUAGES else choose(connection.headers.get("accept-language", ""))
