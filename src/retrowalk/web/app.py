"""Put the web together: the pages, the API, and what guards and carries them."""

import secrets
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import Depends, FastAPI
from starlette.middleware.gzip import GZipMiddleware

import retrowalk
from retrowalk.coach.backups import BackupPlace
from retrowalk.coach.fhir import Records
from retrowalk.coach.jobs import handlers, to_back_up_daily, to_tidy
from retrowalk.coach.measuring import MEMORY_BYTES, limit_memory, observe
from retrowalk.coach.working import Worker
from retrowalk.errors import JournalUnavailable
from retrowalk.exchange.fhir.told import SECRET
from retrowalk.journal import Journal
from retrowalk.lan.pairing import AttemptLimiter
from retrowalk.people.clients import Clients
from retrowalk.people.limits import Tries
from retrowalk.people.push import signing_key
from retrowalk.people.sender import Outgoing
from retrowalk.people.step_up import lockout
from retrowalk.people.tickets import Tickets
from retrowalk.web.assets import Assets
from retrowalk.web.dependencies import Clock, of_a_person, utc_now
from retrowalk.web.errors import ErrorPages
from retrowalk.web.health import Health
from retrowalk.web.language import LanguageMiddleware
from retrowalk.web.maintenance import Maintenance, MaintenanceMiddleware
from retrowalk.web.metrics import CONNECTIONS, measuring
from retrowalk.web.reading import ReadingMiddleware
from retrowalk.web.relay import Relay
from retrowalk.web.routes import API_ROUTERS, FHIR_ROUTER, ROUTERS
from retrowalk.web.security.access import AccessControl
from retrowalk.web.security.crowding import Crowd
from retrowalk.web.security.guard import IMPORT_LIMIT, Guard
from retrowalk.web.security.network import Network
from retrowalk.web.templating import Templates
from retrowalk.web.undo import UndoMiddleware
from retrowalk.web.watching import WatchingMiddleware
from retrowalk.web.ways import API, FHIR
from retrowalk.web.whose import WhoseMiddleware

if TYPE_CHECKING:
    from retrowalk.people.issuer import Issuer
    from retrowalk.people.oidc import SignInWith


def create_app(
    journal: Journal,
    *,
    network: Network | None = None,
    now: Callable[[], datetime] = utc_now,
    issuer: "Issuer | None" = None,
    outgoing: Outgoing | None = None,
    results: Path | None = None,
    backups: BackupPlace | None = None,
    upload_limit: int = IMPORT_LIMIT,
    measure_memory: int = MEMORY_BYTES,
    metrics_token: str = "",
    metrics_apart: bool = False,
    least_free: int = 0,
    maintenance: Path | None = None,
    crowd: Crowd | None = None,
) -> FastAPI:
    """Build the web on a journal.

    It answers only under the names of ``network`` (else those of this machine alone), so that no
    other site can point its own name at this machine and read the journal, and beyond this
    machine only to devices that were paired; ``now`` is the clock, in UTC. ``issuer`` is another
    server that may vouch for people, ``outgoing`` by what reminders can be sent; who sends them is
    with who serves. Files that are made for somebody to fetch lie in the folder ``results``,
    backups of everybody's where ``backups`` tells, if there are to be any; ``upload_limit`` is how
    many bytes of a file are taken in at most, ``measure_memory`` how many of memory may be needed
    for what is measured at once. Who brings ``metrics_token`` reads the metrics, unless they are at
    another address (``metrics_apart``); with less room than ``least_free`` bytes it is not ready.
    As long as there is a file ``maintenance`` the pages say that it is away. ``crowd`` counts what
    is asked at once, also in other processes.
    """
    network = network or Network()
    access_control = AccessControl(journal, network, now)
    assets = Assets()
    templates = Templates(assets)
    error_pages = ErrorPages(templates)

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
    app.state.templates = templates
    app.state.results = results or Path(tempfile.gettempdir()) / secrets.token_hex()
    app.state.upload_limit = upload_limit
    kept_up = Maintenance(maintenance or app.state.results / "maintenance.json")
    app.state.health = Health(journal, app.state.results, now, least_free, kept_up)
    app.state.metrics_token, app.state.metrics_apart = metrics_token, metrics_apart
    journal.watch_connections(CONNECTIONS.inc)
    observe(measuring)
    limit_memory(measure_memory)
    app.state.worker = Worker(journal.jobs, handlers(journal, app.state.results, now, backups))
    app.state.backups = backups
    with suppress(JournalUnavailable):  # one that can only be read is backed up by hand
        to_tidy(journal, now())
        if backups is not None:
            to_back_up_daily(journal, now())
    app.state.tickets = Tickets(journal)
    app.state.sign_in_with = _vouching(issuer, app.state.tickets) if issuer else None
    templates.sign_in_with = issuer.name if issuer else ""
    app.state.network = network
    app.state.clients = Clients(journal)
    app.state.fhir = Records(journal)
    journal.machine_secrets.get(SECRET)  # made here: reading a page writes nothing
    app.state.outgoing = outgoing or Outgoing()
    if app.state.outgoing.pushes:
        signing_key(journal)  # made here: reading a page writes nothing
    app.state.access_control = access_control
    app.state.attempts = AttemptLimiter(journal.attempts, "pairing")
    app.state.codes_made = AttemptLimiter(journal.attempts, "codes made")
    app.state.tries = Tries(journal.attempts)
    app.state.step_up = lockout(journal.attempts)
    app.state.codes_tried = AttemptLimiter(journal.attempts, "codes of walkers")
    app.state.share_attempts = AttemptLimiter(journal.attempts, "shares")
    app.state.companion_attempts = AttemptLimiter(journal.attempts, "companions")
    app.state.relay = Relay()
    _open(app)
    app.mount("/static", assets, name="static")

    error_pages.install(app)
    app.add_middleware(ReadingMiddleware)
    app.add_middleware(WhoseMiddleware, now=now)
    app.add_middleware(
        Guard,
        network=network,
        access_control=access_control,
        refuse=error_pages,
        crowd=crowd or Crowd(),
        import_limit=upload_limit,
    )
    app.add_middleware(MaintenanceMiddleware, maintenance=kept_up, pages=error_pages)
    app.add_middleware(LanguageMiddleware)
    app.add_middleware(UndoMiddleware, now=now)
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)
    app.add_middleware(WatchingMiddleware)
    return app


def _open(app: FastAPI) -> None:
    """Add every route: the pages, and what stands for oneself and once more for every walker."""
    theirs = Depends(of_a_person)
    for router in ROUTERS:
        app.router.routes += router.routes
    for router in API_ROUTERS:
        app.router.routes += router.under(API)
    for router in API_ROUTERS:
        app.router.routes += router.under(f"{API}/people/{{person}}", theirs)
    app.router.routes += FHIR_ROUTER.under(FHIR)
    app.router.routes += FHIR_ROUTER.under(f"{FHIR}/people/{{person}}", theirs)


def _vouching(issuer: "Issuer", tickets: Tickets) -> "SignInWith":
    """Sign people in with another server; what speaks to it is loaded only where there is one."""
    from retrowalk.people.oidc import SignInWith

    return SignInWith(issuer, tickets)
