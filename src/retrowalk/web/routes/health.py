"""For who watches over the server: whether it answers, whether it can work, and its numbers."""

import hmac

from fastapi import APIRouter, Depends, Request
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from retrowalk.web.metrics import exposition
from retrowalk.web.security.bearer import shown

router = APIRouter(include_in_schema=False)


@router.get("/healthz")
def healthz() -> dict[str, str]:
    """Say that the web answers."""
    return {"status": "ok"}


@router.get("/readyz")
def readyz(request: Request) -> JSONResponse:
    """Say of each part whether it works; 503 where one does not."""
    parts = request.app.state.health.parts()
    ready = all(parts.values())
    told = {name: "ok" if works else "failing" for name, works in parts.items()}
    return JSONResponse({"status": "ok" if ready else "failing"} | told, 200 if ready else 503)


def for_who_watches(request: Request) -> None:
    """Let in this very machine, and who brings the token; for all others there is nothing here."""
    token: str = request.app.state.metrics_token
    if token and hmac.compare_digest(token.encode(), shown(request).encode()):
        return
    if token or not request.app.state.access_control.is_local(request):
        raise HTTPException(404)


@router.get("/metrics", dependencies=[Depends(for_who_watches)])
def metrics(request: Request) -> Response:
    """Give the numbers of all processes, as Prometheus reads them."""
    state, version = request.app.state, request.app.version
    told = exposition(state.journal, state.health, version)
    return Response(told, media_type=CONTENT_TYPE_LATEST)
