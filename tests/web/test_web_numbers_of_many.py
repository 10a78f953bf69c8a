"""The numbers of several processes are right whichever is asked, and never go back."""

import http.client
import os
import re
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from prometheus_client.parser import text_string_to_metric_families
from tests.searching import TRIED
from tests.waiting import LONG_S, until
from tests.web.serving import Served

pytestmark = pytest.mark.slow

SCRAPES, ASKING = 50, 4
ADDING_UP = ("_total", "_count", "_sum", "_bucket")


class Server(Served):
    """Several processes behind one port, and what they say."""

    soon = "pass"  # what counts is loaded when it is known that several do

    @property
    def port(self) -> int:
        return int(self.find(r"http://127\.0\.0\.1:([0-9]+)"))

    def ask(self, path: str) -> tuple[int, bytes]:
        """Ask on a connection of its own, so that any process may answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def numbers(self) -> dict[str, float]:
        status, told = self.ask("/metrics")
        assert status == 200
        return {
            f"{sample.name} {sorted(sample.labels.items())}": sample.value
            for family in text_string_to_metric_families(told.decode())
            for sample in family.samples
        }


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path, "--workers", "3")
    try:
        until(lambda: server.ask("/healthz")[0] == 200, "an answer")
        yield server
    finally:
        server.end()


def test_numbers_never_go_back_and_are_those_of_all(
    server: Server, record_property: Callable[[str, object], None]
) -> None:
    over, answered, lost = Event(), 0, 0
    route = "retrowalk_requests_total [('method', 'GET'), ('route', '/check'), ('status', '200')]"

    def ask_on() -> tuple[int, int]:
        answered, lost = 0, 0
        while not over.is_set():
            try:
                assert server.ask("/check")[0] == 200
                answered += 1
            except (OSError, http.client.HTTPException):
                lost += 1  # its process was killed
        return answered, lost

    before: dict[str, float] = {}
    with ThreadPoolExecutor(ASKING) as pool:
        asking = [pool.submit(ask_on) for _ in range(ASKING)]
        try:
            for scrape in range(SCRAPES):
                now = server.numbers()
                adding = {name for name in before if name.split()[0].endswith(ADDING_UP)}
                back = {name for name in adding if now.get(name, -1.0) < before[name]}
                assert back == set(), f"scrape {scrape}"
                before = now
                if scrape == SCRAPES // 2:
                    killed = _one_that_answered(before)
                    os.kill(killed, signal.SIGKILL)
        finally:
            over.set()
        for one in asking:
            done, gone = one.result()
            answered, lost = answered + done, lost + gone
    now = server.numbers()
    assert answered <= now[route] <= answered + lost
    assert f"retrowalk_resident_bytes [('process', '{killed}')]" not in now
    assert now["retrowalk_requests_in_flight []"] == 1.0  # the one that asks
    record_property(TRIED, f"{SCRAPES} scrapes of 3 processes in {answered} requests, one killed")


def _one_that_answered(numbers: dict[str, float]) -> int:
    """Give a process that serves pages: the first one has none, and the last begun is another."""
    found = [re.search(r"resident_bytes \[\('process', '([0-9]+)'\)\]", name) for name in numbers]
    return sorted(int(one[1]) for one in found if one)[1]


class Apart(Server):
    """A server whose numbers have an address of their own."""

    def __init__(self, folder: Path, *words: str, **told: str) -> None:
        self.token = told.get("RETROWALK_METRICS_TOKEN", "")
        told["RETROWALK_METRICS"] = "127.0.0.1:0"
        super().__init__(folder, *words, environment=told)

    @property
    def port(self) -> int:
        return int(self.find(r"is at http://127\.0\.0\.1:([0-9]+)"))

    def watch(self, path: str = "/metrics", token: str | None = None) -> tuple[int, bytes]:
        """Ask there where the numbers are, with the token or another one."""
        port = int(self.find(r"Numbers for Prometheus are at http://127\.0\.0\.1:([0-9]+)"))
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONG_S)
        try:
            brings = self.token if token is None else token
            connection.request("GET", path, headers={"Authorization": f"Bearer {brings}"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        except ConnectionError:
            return 0, b""
        finally:
            connection.close()


@pytest.mark.parametrize(
    ("workers", "processes", "told"),
    [(1, 1, {}), (2, 4, {"RETROWALK_METRICS_TOKEN": "a-token-of-the-watchman"})],
)
def test_where_they_have_an_address_of_their_own_they_are_nowhere_else(
    workers: int, processes: int, told: dict[str, str], tmp_path: Path
) -> None:
    server = Apart(tmp_path, "--workers", str(workers), **told)
    try:
        until(lambda: server.ask("/check")[0] == 200, "an answer")
        until(lambda: server.watch()[0] == 200, "the numbers")
        assert server.ask("/metrics")[0] == 404
        assert server.watch("/check")[0] == server.watch("/")[0] == 404
        if told:
            assert server.watch(token="another")[0] == server.watch(token="")[0] == 404
        _, numbers = server.watch()
        assert b'route="/check",status="200"' in numbers
        assert f"retrowalk_processes {processes}.0".encode() in numbers
        if workers > 1:  # who tells them may die as well
            pid = server.process.pid
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
            names = {Path(f"/proc/{one}/comm").read_text().strip(): int(one) for one in children}
            os.kill(names["rw-background"], signal.SIGKILL)
            until(lambda: server.watch()[0] == 200, "the numbers again")
            assert b'route="/check",status="200"' in server.watch()[1]
    finally:
        server.end()
    assert server.process.returncode == 0
    assert server.watch()[0] == 0
