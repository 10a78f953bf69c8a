"""Put the web together: the pages, the API, and what guards and carries them."""

from collections.abc import Callable, Sequence
from datetime import datetime

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

import retrowalk
from retrowalk.journal import Journal
from retrowalk.web.assets import Assets
from retrowalk.web.clock import Clock, utc_now
from retrowalk.web.errors import Refusals
from retrowalk.web.guard import LOOPBACK, Guard
from retrowalk.web.pages import Pages
from retrowalk.web.routes import ROUTERS


def create_app(
    journal: Journal,
    *,
    hosts: Sequence[str] = LOOPBACK,
    now: Callable[[], datetime] = utc_now,
) -> FastAPI:
    """Build the web on a journal.

    It answers only under ``hosts``, so that no other site can point its own name at this machine
    and read the journal; ``now`` is the clock, in UTC.
    """
    assets = Assets()
    pages = Pages(assets)
    refusals = Refusals(pages)

    app = FastAPI(
        title="Retrowalk",
        version=retrowalk.__version__,
        summary="The open coach for walking backward.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    app.state.journal = journal
    app.state.clock = Clock(now)
    app.state.pages = pages
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", assets, name="static")

    refusals.install(app)
    app.add_middleware(Guard, hosts=hosts, refuse=refusals)
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)
    return app
