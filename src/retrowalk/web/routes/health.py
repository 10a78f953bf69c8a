"""For who watches over the server: whether it answers, whether it can work, and its numbers."""

from fastapi import Depends, Request
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from retrowalk.web.routing import Router
from retrowalk.web.scraping import brings_token, numbers

router = Router(include_in_schema=False)


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
    """Let in this very machine, and who brings the token; for all others there is nothing here.

    Nor for anybody, where the numbers have an address of their own.
    """
    state = request.app.state
    token: str = state.metrics_token
    welcome = brings_token(request, token) if token else state.access_control.is_local(request)
    if state.metrics_apart or not welcome:
        raise HTTPException(404)


@router.get("/metrics", dependencies=[Depends(for_who_watches)])
def metrics(request: Request) -> Response:
    """Give the numbers of all processes, as Prometheus reads them."""
    return numbers(request.app)
