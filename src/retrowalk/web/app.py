"""Put the web together: the pages, the API, and what guards and carries them."""

from collections.abc import Callable
from datetime import datetime

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

import retrowalk
from retrowalk.journal import Journal
from retrowalk.web.assets import Assets
from retrowalk.web.clock import Clock, utc_now
from retrowalk.web.door import Door
from retrowalk.web.errors import Refusals
from retrowalk.web.guard import Guard
from retrowalk.web.interpreter import Interpreter
from retrowalk.web.network import Network
from retrowalk.web.pages import Pages
from retrowalk.web.pairing import Patience
from retrowalk.web.routes import ROUTERS


def create_app(
    journal: Journal,
    *,
    network: Network | None = None,
    now: Callable[[], datetime] = utc_now,
) -> FastAPI:
    """Build the web on a journal.

    It answers only under the names of ``network`` (else those of this machine alone), so that no
    other site can point its own name at this machine and read the journal, and beyond this
    machine only to devices that were paired; ``now`` is the clock, in UTC.
    """
    network = network or Network()
    door = Door(journal.devices, network, now)
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
    app.state.network = network
    app.state.door = door
    app.state.patience = Patience()
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", assets, name="static")

    refusals.install(app)
    app.add_middleware(Guard, network=network, door=door, refuse=refusals)
    app.add_middleware(Interpreter)
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)
    return app
