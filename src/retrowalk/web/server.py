"""Serve the web: over http or HTTPS, and where wanted over plain http beside it."""

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.types import ASGIApp

from retrowalk.coach.measuring import share_turns
from retrowalk.journal import Journal
from retrowalk.web import relay
from retrowalk.web.bell import Bell
from retrowalk.web.preload import catch_up, keep_loaded, preload
from retrowalk.web.reminding import address_of, reminding
from retrowalk.web.scraping import apart
from retrowalk.web.security.connection import PING_EVERY_S, PONG_WITHIN_S, Connection, Line, Loop
from retrowalk.web.security.crowding import Connections, Crowd
from retrowalk.web.security.listening import Listening
from retrowalk.web.working import working

LOOK_EVERY_S = 60
MOST_OF_A_MESSAGE = 1_000_000
FINISHED_WITHIN_S = 30
"""How long what was accepted may take still, once the server is to end."""
MOST_WATCHMEN = 20
"""So many connections are served at once where the numbers have an address of their own."""

Opened = Callable[[], AbstractContextManager[Journal]]
Made = Callable[[Journal], FastAPI]


class _Companion(uvicorn.Server):
    """A server beside the main one, which ends it: signals are not its own."""

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        return nullcontext()


class _Worker(uvicorn.Server):
    """A server in one of several processes: only who began them tells it to end."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take no more requests after SIGTERM, finish those in hand, and return."""
        signal.signal(signal.SIGTERM, self.handle_exit)
        yield


class _InTurns(Listening):
    """A socket of which each process takes one connection at a time, and leaves others to others.

    An event loop would take all that wait, and who was quickest would have them to the end.
    """

    _takes = True

    def accept(self) -> tuple[socket.socket, Any]:
        """Give one connection; the next try finds none, and lets the event loop look around."""
        self._takes = not self._takes
        if self._takes:
            raise BlockingIOError
        return super().accept()


def serve_by(
    workers: int,
    opened: Opened,
    made: Made,
    crowd: Crowd,
    listening: socket.socket,
    *,
    proxies: Sequence[str],
    watched: socket.socket | None,
) -> None:
    """Serve by several processes on one socket until interrupted, and one more behind the pages.

    Each opens the journal and makes the app for itself, which counts with ``crowd``. The last one
    does the jobs, sends what is due, measures what was left when the server ended before, and tells
    the numbers where they have an address of their own.
    """
    from retrowalk.web.supervising import Part, Supervisor  # which not every system can

    jobs, sending = Bell(), Bell()

    @contextmanager
    def ready() -> Iterator[FastAPI]:
        with opened() as journal:
            journal.deliveries.bell = sending
            app = made(journal)
            app.state.worker.bell = jobs
            yield app

    def web(place: int) -> None:
        crowd.be(place)
        if watched is not None:
            watched.close()
        _work(ready, crowd.connections, listening, proxies)

    def ending() -> None:
        listening.close()
        if watched is not None:
            watched.close()

    parts = [Part(f"web-{place + 1}", partial(web, place)) for place in range(workers)]
    parts.append(Part("background", partial(_work_behind, ready, listening, watched)))
    with TemporaryDirectory(prefix="retrowalk-") as folder:
        share_turns(Path(folder))
        relay.share(Path(folder))
        keep_loaded()
        Supervisor(parts, ending, died=crowd.forget).run()


def _work(
    opened: Callable[[], AbstractContextManager[FastAPI]],
    connections: Connections,
    listening: socket.socket,
    proxies: Sequence[str],
) -> None:
    with opened() as app:
        preload()
        config = _behind(proxies, app, connections)
        shared = _InTurns.on(listening, connections)
        listening.close()
        _Worker(config).run(sockets=[shared])


def _work_behind(
    opened: Callable[[], AbstractContextManager[FastAPI]],
    listening: socket.socket,
    watched: socket.socket | None,
) -> None:
    """Do what no page waits for, until SIGTERM."""
    ended = Event()
    with opened() as app:
        address = address_of(app.state.network, listening)
        listening.close()
        signal.signal(signal.SIGTERM, lambda *_: ended.set())
        with reminding(app, address), working(app.state.worker), watching(app, watched):
            Thread(target=catch_up, args=(app.state.journal,), name="catch-up", daemon=True).start()
            ended.wait()


@contextmanager
def watching(app: FastAPI, listening: socket.socket | None) -> Iterator[None]:
    """Tell the numbers at an address of their own meanwhile, if they have one."""
    if listening is None:
        yield
        return
    connections = Connections(MOST_WATCHMEN)
    server = _Companion(_config(apart(app), connections, lifespan="off"))
    told = {"sockets": [Listening.on(listening, connections)]}
    thread = Thread(target=server.run, kwargs=told, name="numbers", daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(FINISHED_WITHIN_S)


def serve(
    app: FastAPI,
    crowd: Crowd,
    listening: socket.socket,
    *,
    proxies: Sequence[str],
    watched: socket.socket | None,
) -> None:
    """Serve over plain http until interrupted; forwarded headers count only from ``proxies``."""
    preload(app.state.journal)
    config = _behind(proxies, app, crowd.connections)
    with (
        reminding(app, address_of(app.state.network, listening)),
        working(app.state.worker),
        watching(app, watched),
    ):
        uvicorn.Server(config).run(sockets=[Listening.on(listening, crowd.connections)])


def serve_both(
    app: FastAPI,
    crowd: Crowd,
    safe: socket.socket,
    plain: socket.socket,
    certificate: Path,
    changed: Callable[[], bool],
    *,
    watched: socket.socket | None,
) -> None:
    """Serve over HTTPS, and over plain http beside it, until interrupted.

    ``changed`` is asked every minute; it tells whether it has written a new certificate, which
    then counts for every new connection.
    """
    preload(app.state.journal)
    connections = Connections(crowd.connections.served)
    main = uvicorn.Server(_config(app, crowd.connections, ssl_certfile=certificate))
    beside = _Companion(_config(app, connections, lifespan="off"))

    async def renew() -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            if await asyncio.to_thread(changed) and main.config.ssl is not None:
                main.config.ssl.load_cert_chain(certificate)

    async def all_of_it() -> None:
        renewing = asyncio.create_task(renew())
        waiting_beside = asyncio.create_task(beside.serve([Listening.on(plain, connections)]))
        try:
            await main.serve([Listening.on(safe, crowd.connections)])
        finally:
            renewing.cancel()
            beside.should_exit = True
            await waiting_beside

    runner = asyncio.Runner(loop_factory=Loop)
    sending = reminding(app, address_of(app.state.network, safe))
    with sending, working(app.state.worker), watching(app, watched), runner:
        runner.run(all_of_it())


def _behind(proxies: Sequence[str], app: FastAPI, connections: Connections) -> uvicorn.Config:
    known = {"proxy_headers": bool(proxies), "forwarded_allow_ips": list(proxies)}
    return _config(app, connections, **known)


def _config(app: ASGIApp, connections: Connections, **options: Any) -> uvicorn.Config:
    # Forwarded headers are for proxies: from anybody else they would be a disguise.
    return uvicorn.Config(
        app,
        **{"proxy_headers": False} | options,
        http=partial(Connection, connections),  # type: ignore[arg-type]
        ws=Line,
        log_level="warning",
        log_config=None,  # its own would print what errors say, which may quote a walker
        access_log=False,
        server_header=False,
        ws_max_size=MOST_OF_A_MESSAGE,
        timeout_graceful_shutdown=FINISHED_WITHIN_S,
        # each live line would keep a third of a megabyte to squeeze what is small already
        ws_per_message_deflate=False,
        ws_ping_interval=PING_EVERY_S,
        ws_ping_timeout=PONG_WITHIN_S,
    )
