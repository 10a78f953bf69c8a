"""What an operator reads holds nothing that a walker told: a canary in everything is nowhere."""

import http.client
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

import pytest
from tests.searching import TRIED
from tests.web.routes import Found, every_route
from tests.web.serving import Served
from tests.web.walking import HEALTHY
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from retrowalk.journal import Journal
from retrowalk.web import create_app

pytestmark = pytest.mark.slow

CANARY = "kanarie7x"
VERBOSE = {"RETROWALK_LOG_FORMAT": "json", "RETROWALK_LOG_LEVEL": "debug"}
FIELDS = ("text", "note", "name", "who", "mail", "password", "code", "word", "answer", "of", CANARY)
BOUNDARY = "----kanarie7x"
FILE = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{CANARY}.csv"\r\n'
    f"Content-Type: text/csv\r\n\r\n{CANARY},1\r\n--{BOUNDARY}--\r\n"
)
FORM = urlencode(dict.fromkeys(FIELDS, CANARY)), "application/x-www-form-urlencoded"
JSON = json.dumps(dict.fromkeys(FIELDS, CANARY)), "application/json"
UPLOAD = FILE, f"multipart/form-data; boundary={BOUNDARY}"
TAKES_FILES = re.compile("import|restore|recording|hand-in|file")


class Server(Served):
    """A server that logs all there is to log."""

    @property
    def place(self) -> str:
        return self.find(r"http://(127\.0\.0\.1:[0-9]+)")

    def ask(self, method: str, path: str, body: str = "", kind: str = "application/json") -> int:
        """Ask with a canary in each header that a stranger fills."""
        headers = {
            "Content-Type": kind,
            "Cookie": f"walker={CANARY}; language={CANARY}; {CANARY}={CANARY}",
            "Referer": f"http://{self.place}/{CANARY}",
            "User-Agent": CANARY,
            "X-Request-ID": CANARY,
            "Accept-Language": "en",
        }
        connection = http.client.HTTPConnection(self.place, timeout=60)
        try:
            connection.request(method, path, body.encode() or None, headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status
        finally:
            connection.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server whose log goes to a file."""
    with (tmp_path / "log").open("w") as log:
        server = Server(tmp_path, environment=VERBOSE, logs=log.fileno())
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.end()


def addresses(routes: list[Found]) -> Iterator[tuple[str, str]]:
    """Give every method and address, with a canary wherever one has a place for something."""
    for method, path, _ in routes:
        for value in (CANARY, "1"):
            if "{" in path or value == CANARY:
                filled = re.sub(r"\{[^}]*\}", value, path)
                yield method, f"{filled}?to=/{CANARY}&q={CANARY}&{CANARY}=1"


def test_a_canary_in_everything_that_is_told_is_in_no_log(
    server: Server,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    asked: list[int] = []

    def ask(method: str, path: str, told: object = None) -> None:
        asked.append(server.ask(method, path, "" if told is None else json.dumps(told)))

    ask("POST", "/api/v1/screening", {"answers": HEALTHY})
    assert asked == [200]
    word = {"on": f"{date.today()}", "who": CANARY}
    ask("POST", "/api/v1/clearance/agreement", word)
    assert asked[-1] == 200
    with Journal.open(f"sqlite:///{tmp_path / 'another.db'}") as journal:
        routes = [one for one in every_route(create_app(journal)) if "/people/" not in one.path]
    for method, address in addresses(routes):
        if method == "SOCKET":
            _listen(f"ws://{server.place}{address}")
        elif method in {"GET", "HEAD", "OPTIONS"}:
            ask(method, address)
        else:
            bodies = [JSON if address.startswith(("/api/", "/fhir/")) else FORM]
            bodies += [UPLOAD] if TAKES_FILES.search(address) else []
            asked += [server.ask(method, address, *body) for body in bodies]
    assert CANARY in _in_database(tmp_path)  # it was told indeed, and kept
    # what is kept then no page can read
    with closing(sqlite3.connect(tmp_path / "retrowalk.db")) as database, database:
        database.execute("UPDATE statement SET body = ?", (json.dumps({CANARY: CANARY}),))
        database.execute("DELETE FROM statement WHERE id = (SELECT max(id) FROM statement)")
        database.execute("UPDATE walker SET changes = changes + 1")  # so that it is read anew
    ask("GET", "/fhir/Observation")
    assert asked[-1] == 500
    with closing(sqlite3.connect(tmp_path / "retrowalk.db")) as database, database:
        database.execute("DROP TABLE account")
    asked.append(server.ask("POST", "/sign-in", *FORM))
    assert asked[-1] == 503

    server.process.terminate()
    said, _ = server.process.communicate()
    logged = (tmp_path / "log").read_text(encoding="utf-8")
    assert CANARY not in server.said + said
    assert [line for line in logged.splitlines() if CANARY in line] == []
    lines = [json.loads(line) for line in logged.splitlines()]
    events = [line["event"] for line in lines]
    assert events.count("answered") >= len(asked)
    assert {"fault", "no journal", "refused"} <= set(events)
    assert all(re.fullmatch("[0-9a-f]{32}", line["request"]) for line in lines if "route" in line)
    record_property(TRIED, f"a canary in {len(asked)} requests and in none of {len(lines)} lines")


def _listen(address: str) -> None:
    try:
        with connect(address) as socket:
            socket.send(json.dumps({CANARY: CANARY}))
            socket.recv(timeout=5)
    except (WebSocketException, TimeoutError):
        return  # told or closed, either is an answer


def _in_database(folder: Path) -> str:
    return "".join(
        file.read_bytes().decode("latin-1") for file in sorted(folder.glob("retrowalk.db*"))
    )
