"""Serve the web: over http or HTTPS, and where wanted over plain http beside it."""

import asyncio
import socket
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI

from retrowalk.web.preload import preload
from retrowalk.web.reminding import reminding
from retrowalk.web.security.connection import (
    MOST,
    MOST_SAFELY,
    PING_EVERY_S,
    PONG_WITHIN_S,
    Connection,
    Line,
    Loop,
)
from retrowalk.web.security.listening import OF_ONE_ADDRESS, Listening
from retrowalk.web.working import working

LOOK_EVERY_S = 60
MOST_OF_A_MESSAGE = 1_000_000


class _Companion(uvicorn.Server):
    """A server beside the main one, which ends it: signals are not its own."""

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        return nullcontext()


def serve(app: FastAPI, listening: socket.socket, *, proxies: Sequence[str] = ()) -> None:
    """Serve over plain http until interrupted; forwarded headers count only from ``proxies``."""
    preload(app.state.journal)
    config = _config(app, proxy_headers=bool(proxies), forwarded_allow_ips=list(proxies))
    with reminding(app, listening), working(app.state.worker):
        # a proxy's address is that of everybody
        of_one = None if proxies else OF_ONE_ADDRESS
        uvicorn.Server(config).run(sockets=[Listening.on(listening, MOST, of_one)])


def serve_both(
    app: FastAPI,
    safe: socket.socket,
    plain: socket.socket,
    certificate: Path,
    changed: Callable[[], bool],
) -> None:
    """Serve over HTTPS, and over plain http beside it, until interrupted.

    ``changed`` is asked every minute; it tells whether it has written a new certificate, which
    then counts for every new connection.
    """
    preload(app.state.journal)
    main = uvicorn.Server(_config(app, ssl_certfile=certificate))
    beside = _Companion(_config(app, lifespan="off"))

    async def renew() -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            if await asyncio.to_thread(changed) and main.config.ssl is not None:
                main.config.ssl.load_cert_chain(certificate)

    async def all_of_it() -> None:
        renewing = asyncio.create_task(renew())
        waiting_beside = asyncio.create_task(beside.serve([Listening.on(plain, MOST_SAFELY)]))
        try:
            await main.serve([Listening.on(safe, MOST_SAFELY)])
        finally:
            renewing.cancel()
            beside.should_exit = True
            await waiting_beside

    runner = asyncio.Runner(loop_factory=Loop)
    with reminding(app, safe), working(app.state.worker), runner:
        runner.run(all_of_it())


def _config(app: FastAPI, **options: Any) -> uvicorn.Config:
    # Forwarded headers are for proxies: from anybody else they would be a disguise.
    return uvicorn.Config(
        app,
        **{"proxy_headers": False} | options,
        http=Connection,
        ws=Line,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws_max_size=MOST_OF_A_MESSAGE,
        ws_ping_interval=PING_EVERY_S,
        ws_ping_timeout=PONG_WITHIN_S,
    )
