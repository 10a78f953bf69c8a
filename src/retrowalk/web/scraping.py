"""The numbers of a server at an address of their own, so that its pages' address has none."""

import hmac

from fastapi import FastAPI
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from retrowalk.web.metrics import exposition
from retrowalk.web.security.bearer import shown


def brings_token(request: Request, token: str) -> bool:
    """Tell whether a request shows a token, of which there is one."""
    return bool(token) and hmac.compare_digest(token.encode(), shown(request).encode())


def numbers(app: FastAPI) -> Response:
    """Give the numbers of all processes, as Prometheus reads them."""
    told = exposition(app.state.journal, app.state.health, app.version)
    return Response(told, media_type=CONTENT_TYPE_LATEST)


def apart(app: FastAPI) -> Starlette:
    """Give what answers at the other address: the numbers, and nothing else.

    Who reaches it reads them, unless there is a token to be brought.
    """

    def metrics(request: Request) -> Response:
        token: str = app.state.metrics_token
        if token and not brings_token(request, token):
            raise HTTPException(404)
        return numbers(app)

    return Starlette(routes=[Route("/metrics", metrics)])
