"""A server that is killed in the middle of a job: another finishes it, and everything is once."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx2
from tests.searching import TRIED
from tests.waiting import until
from tests.web.serving import Served

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal, Kind
from retrowalk.journal.jobs import State
from retrowalk.recordings.export import sensor_logger_zip

FILES = 6
BEHIND = (
    "import datetime, retrowalk.journal.jobs as j; j.LEASE = datetime.timedelta(seconds=2); "
    "import retrowalk.web.taking_in as t; t.SHORT_FILES = 0"
)
"""However few the files are, none is read while a page waits; a lease is over soon."""


def recordings() -> list[bytes]:
    """Give files that are each a walk, and no two the same."""
    walk = synthesise([Segment("stand", 2), Segment("forward", 8)], seed=3)
    whole = sensor_logger_zip(walk.recording)
    return [_named(whole, number) for number in range(FILES)]


def _named(packed: bytes, number: int) -> bytes:
    file = BytesIO(packed)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("note.txt", f"walk {number}")
    return file.getvalue()


def served(folder: Path, url: str) -> tuple[Served, httpx2.Client]:
    server = Served(folder, before=BEHIND, database_url=url)
    address = server.find(r"(http://127\.0\.0\.1:\d+)")
    return server, httpx2.Client(base_url=f"{address}/api/v1", timeout=60)


def come_so_far(
    client: httpx2.Client, batch: int, enough: Callable[[dict[str, Any]], bool]
) -> None:
    until(lambda: enough(client.get(f"/imports/{batch}").json()), f"batch {batch}")


def kept_waiting(client: httpx2.Client) -> int:
    """Send the files, and let them be read; give the number of the batch."""
    batch = int(client.post("/imports", json={}).json()["id"])
    for number, data in enumerate(recordings()):
        told = {"path": f"{number}.zip", "size": len(data)}
        assert client.put(f"/imports/{batch}/files", params=told, content=data).status_code == 200
    client.post(f"/imports/{batch}/read", json={})
    return batch


def read(told: dict[str, Any]) -> int:
    return sum(one["status"] == "kept" for one in told["receipt"]["files"])


def test_another_server_finishes_what_one_was_killed_in(
    url: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    one, client = served(tmp_path, url)
    with client:
        batch = kept_waiting(client)
        come_so_far(client, batch, lambda told: read(told) >= 1)
        one.process.kill()
        one.process.communicate()

    with Journal.open(url) as journal:
        left = len(Coach(journal).importing.receipt(batch).files) - 1
        assert journal.jobs.known(f"import {batch}").state is State.RUNNING
    other, client = served(tmp_path, url)
    with client:
        come_so_far(client, batch, lambda told: told["job"]["state"] == "done")
    other.end()

    with Journal.open(url) as journal:
        job = journal.jobs.known(f"import {batch}")
        assert (job.state, job.tries) == (State.DONE, 2)
        assert {one.status for one in Coach(journal).importing.receipt(batch).files} == {"kept"}
        pages = journal.walker()
        assert len(pages.walks.all()) == FILES
        assert len(pages.statements.all(Kind.RECORDING)) == FILES
    record_property(TRIED, f"{FILES} files, up to {left} of them read after kill -9, each once")
