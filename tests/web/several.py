"""`retrowalk serve --workers N` as a proxy reaches it, each request by a worker that it chooses."""

import itertools
import os
import signal
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx2
from tests.waiting import LONG_S, until
from tests.web.serving import NOTHING, Served
from websockets.sync.client import ClientConnection, connect

NAME = "walk.example.org"
ADDRESS = f"https://{NAME}"
AS_ASKED_FOR = "import retrowalk.web.server as server; server.preload = lambda *_: None"
"""Pages are made ready when somebody asks: all ahead, in each worker, takes longer than a test."""


class Several(Served):
    """A server of several processes behind a proxy.

    A worker that is stopped accepts nothing; so the one that is not is the one that answers.
    """

    def __init__(
        self,
        folder: Path,
        workers: int,
        *,
        before: str = "pass",
        database_url: str | None = None,
        environment: Mapping[str, str] = NOTHING,
    ) -> None:
        words = ("--behind-proxy", "--address", ADDRESS, "--workers", str(workers))
        before = f"{before}; {AS_ASKED_FOR}"
        given = {"database_url": database_url, "environment": environment}
        super().__init__(folder, *words, before=before, **given)
        self.workers = workers
        self.port = int(self.find(r"hand on to http://127\.0\.0\.1:(\d+)"))
        self._turn = itertools.cycle(range(1, workers + 1))
        self.answered: set[int] = set()
        self.answers = 0

    def processes(self) -> dict[str, int]:
        """Give the processes that serve, by the names that the system shows."""
        pid = self.process.pid
        found = {}
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            with suppress(OSError):  # it has just died
                found[Path(f"/proc/{child}/comm").read_text().strip()] = int(child)
        return found

    def web(self, number: int) -> int:
        """Give the process that is one of the workers, as soon as it is there."""
        return until(lambda: self.processes().get(f"rw-web-{number}"), f"worker {number}")

    def only(self, number: int) -> int:
        """Let nobody answer but one of the workers; give its process."""
        for other in range(1, self.workers + 1):
            if other != number:
                os.kill(self.web(other), signal.SIGSTOP)
        mine = self.web(number)
        os.kill(mine, signal.SIGCONT)
        return mine

    def next(self) -> int:
        """Let the next one answer, and nobody else."""
        self.answers = self.only(next(self._turn))
        self.answered.add(self.answers)
        return self.port

    def all(self) -> None:
        """Let all of them go on."""
        for pid in self.processes().values():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)

    def end(self) -> None:
        self.all()
        super().end()

    def browser(self, address: str, **headers: str) -> httpx2.Client:
        """Give a browser far away, whose every request comes to another worker."""
        return httpx2.Client(
            transport=_ByTurns(self, address), base_url=ADDRESS, headers=headers, timeout=LONG_S
        )

    @contextmanager
    def line(self, path: str, cookie: str) -> Iterator[ClientConnection]:
        """Give a socket to the next worker."""
        with (
            socket.create_connection(("127.0.0.1", self.next())) as connection,
            connect(
                f"ws://{NAME}{path}",
                sock=connection,
                open_timeout=LONG_S,
                additional_headers={"Cookie": cookie, "X-Forwarded-Proto": "https"},
            ) as line,
        ):
            yield line


class _ByTurns(httpx2.BaseTransport):
    def __init__(self, server: Several, address: str) -> None:
        self._server, self._address = server, address

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        headers = httpx2.Headers(request.headers)
        headers["X-Forwarded-Proto"] = "https"
        headers["X-Forwarded-For"] = self._address
        headers["Connection"] = "close"
        here = request.url.copy_with(scheme="http", host="127.0.0.1", port=self._server.next())
        handed_on = httpx2.Request(request.method, here, headers=headers, content=request.read())
        with httpx2.HTTPTransport() as once:
            answer = once.handle_request(handed_on)
            answer.read()
            return answer
