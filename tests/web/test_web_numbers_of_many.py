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
from tests.waiting import until
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
