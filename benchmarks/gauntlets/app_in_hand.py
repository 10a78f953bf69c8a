"""The app in this process, for a gauntlet that says itself when each thing is sent."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from benchmarks.gauntlets.homes import Home
from benchmarks.gauntlets.load import Load
from fastapi.testclient import TestClient
from tests.web.walking import ADDRESS, AT_HOME

import retrowalk.coach.working
import retrowalk.journal.jobs
import retrowalk.web.taking_in
from retrowalk.coach.backups import BackupPlace
from retrowalk.web import create_app
from retrowalk.web.working import working


@contextmanager
def in_hand(home: Home) -> Iterator[Load]:
    """Open the journal of a home here, and give who sends to it.

    A lease is over soon, and no room is left free for others: what is asked for meets the disk.
    """
    soon = timedelta(seconds=1)
    retrowalk.journal.jobs.LEASE = retrowalk.coach.working.LEASE = soon
    retrowalk.web.taking_in.LEFT_FREE = 0
    with home.open() as journal:
        backups = BackupPlace(home.folder / "backups", None)
        app = create_app(journal, results=home.folder / "results", backups=backups)

        def client() -> TestClient:
            url = f"{ADDRESS}/api/v1"
            return TestClient(app, base_url=url, client=AT_HOME, raise_server_exceptions=False)

        with working(app.state.worker):
            yield Load(lambda: ADDRESS, home.kind, client)
