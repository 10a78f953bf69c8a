"""`python -m benchmarks.weight`: what the phone app transfers when it is opened for the first time.

The way of a new phone, from being paired to the walk of today, and all that the pages and the
service worker fetch on it by themselves, as it comes over the network.
"""

import gzip
import re
import tempfile
from datetime import UTC, datetime
from urllib.parse import urljoin

from fastapi.testclient import TestClient
from rich.console import Console
from rich.table import Table

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.screening import questions
from retrowalk.web import create_app

BUDGET_BYTES = 200_000
AT_HOME = ("127.0.0.1", 50000)
PAGES = ("/pair", "/today", "/worker.js", "/player", "/player/files", "/api/v1/scripts/ahead")
_FETCHED = re.compile(
    r'<(?:link|script|img)\b[^>]*?(?:href|src)="(?P<page>[^"]+)"'
    r'|(?:from|import) "(?P<module>\.[^"]+)"|"src":\s*"(?P<icon>[^"]+)"'
    r"|url\([\"']?(?!data:)(?P<style>[^)\"']+)"
)


def first_load(language: str = "en") -> dict[str, int]:
    """Give the bytes of each file of a first load, compressed as they are sent."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Journal.open(f"sqlite:///{folder}/journal.db") as journal,
        TestClient(create_app(journal), base_url="http://127.0.0.1", client=AT_HOME) as client,
    ):
        session_id = _session_of_today(journal)
        client.headers["Accept-Language"] = language
        todo = [*PAGES, f"/before/{session_id}", f"/walk/{session_id}"]
        todo += client.get("/player/files").json()
        todo += _drawings(client)
        weights: dict[str, int] = {}
        while todo:
            path = todo.pop()
            if path not in weights:
                weights[path], text = _fetch(client, path)
                found = (next(filter(None, one.groups())) for one in _FETCHED.finditer(text))
                todo += [urljoin(path, one) for one in found]
        return weights


def _drawings(client: TestClient) -> set[str]:
    """Name the drawings of the scripts ahead, as the service worker asks for them."""
    version = next(name for name in client.get("/player/files").json() if "/static/" in name)
    tag = client.get("/player").headers["Content-Language"]
    scripts = [ahead["script"] for ahead in client.get("/api/v1/scripts/ahead").json()]
    named = [one for s in scripts for one in (s, *s["cues"], *s["first_lesson"]) if one["drawing"]]
    return {f"/drawings/{version.split('/')[2]}/{tag}/{one['drawing']}.svg" for one in named}


def _session_of_today(journal: Journal) -> str:
    fields = {"one": "none", "many": [], "yes_no": "yes", "scale": "1", "number": "60"}
    answers = {one.id: fields[one.kind] for one in questions() if not one.optional}
    answers |= {"falls": "0", "places": ["home_rail"], "sex": "", "height": "172"}
    coach, now = Coach(journal), datetime.now(UTC)
    coach.screening.screen(answers, now)
    planned = coach.planning.today(now.astimezone().date()).planned
    assert planned is not None
    return planned.id


def _fetch(client: TestClient, path: str) -> tuple[int, str]:
    """Give what a file weighs, and what stands in it if it is text."""
    with client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as answer:
        answer.raise_for_status()
        head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
        body = b"".join(answer.iter_raw())
    if "image" in answer.headers["Content-Type"]:
        return head + len(body), ""
    packed = answer.headers.get("Content-Encoding") == "gzip"
    return head + len(body), (gzip.decompress(body) if packed else body).decode()


def main() -> None:
    files = first_load()
    table = Table(title="First load of the phone app, transferred", title_justify="left")
    table.add_column("file")
    table.add_column("bytes", justify="right")
    for path, size in sorted(files.items(), key=lambda item: -item[1]):
        table.add_row(path, f"{size:,}")
    whole = sum(files.values())
    table.add_section()
    table.add_row(f"all {len(files)}", f"{whole:,} of {BUDGET_BYTES:,}")
    Console().print(table)
    if whole > BUDGET_BYTES:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
