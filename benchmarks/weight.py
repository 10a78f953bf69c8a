"""`python -m benchmarks.weight`: what the phone app transfers when it is opened for the first time.

Everything that the player's page and the service worker fetch, as it comes over the network.
"""

import tempfile

from fastapi.testclient import TestClient
from rich.console import Console
from rich.table import Table

from retrowalk.journal import Journal
from retrowalk.web import create_app

BUDGET_BYTES = 200_000
AT_HOME = ("127.0.0.1", 50000)
PAGES = ("/player", "/worker.js", "/manifest.webmanifest")
ICONS = ("icon-180.png", "icon-192.png", "icon-512.png")


def first_load() -> dict[str, int]:
    """Give the bytes of each file of a first load, compressed as they are sent."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Journal.open(f"sqlite:///{folder}/journal.db") as journal,
        TestClient(create_app(journal), base_url="http://127.0.0.1", client=AT_HOME) as client,
    ):
        files: list[str] = client.get("/player/files").json()
        icons = [f"/static/{name}" for name in ICONS]
        return {path: _weight(client, path) for path in (*PAGES, *files, *icons)}


def _weight(client: TestClient, path: str) -> int:
    with client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as answer:
        answer.raise_for_status()
        body = sum(len(part) for part in answer.iter_raw())
        head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    return body + head


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
