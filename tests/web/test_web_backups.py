"""Backups by the pages: the owner sees that they are proved; an empty server takes one in."""

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.databases import Databases
from tests.web.signing_in import NAME, OWNER, browser, join
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.coach import Coach
from retrowalk.coach.backups import BackupPlace
from retrowalk.coach.jobs import JobKind, to_back_up_daily
from retrowalk.coach.keeping_backups import back_up
from retrowalk.journal import AccountRole, Journal
from retrowalk.journal.jobs import State
from retrowalk.languages import say
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network

AT = datetime(2026, 6, 3, 8, tzinfo=UTC)
PASSPHRASE = "a sheet of words"


@pytest.fixture
def place(tmp_path: Path) -> BackupPlace:
    return BackupPlace(tmp_path / "backups", PASSPHRASE)


@pytest.fixture
def app(journal: Journal, moment: Moment, place: BackupPlace) -> FastAPI:
    return create_app(journal, now=moment, backups=place)


@pytest.fixture
def here(app: FastAPI) -> Iterator[TestClient]:
    """Who sits at the machine."""
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


@pytest.fixture(scope="module")
def theirs(
    screened_journal: str, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> bytes:
    """A backup of another server, where two walk and somebody signs in."""
    there = BackupPlace(tmp_path_factory.mktemp("there"), PASSPHRASE)
    with Journal.open(databases.copy(screened_journal)) as journal:
        journal.walkers.add("Ben", AT)
        journal.accounts.add("olga", [OWNER], AT, shown="Olga")
        return there.file(back_up(journal, there, "asked", AT)).read_bytes()


def bring(client: TestClient, data: bytes, passphrase: str = PASSPHRASE, **fields: str) -> str:
    """Put a backup back by the page, and give what it says."""
    files = {"file": ("retrowalk-backup.zip.age", data)}
    form = {"passphrase": passphrase, **fields}
    answer = client.post("/backups/restore", data=form, files=files if data else None)
    return re.sub(r"\s+", " ", unescape(answer.text))


def test_an_empty_server_takes_a_backup_in_after_some_tries(
    here: TestClient, theirs: bytes, journal: Journal
) -> None:
    assert 'href="/backups/restore"' in here.get("/").text
    before = journal.machine_secrets.get("kept")
    damaged = theirs[:-1]
    for data, passphrase, words in (
        (b"", PASSPHRASE, "Choose the backup first"),
        (b"a letter", PASSPHRASE, "not a backup"),
        (theirs, "", "Tell the passphrase"),
        (theirs, "a sheet of word", "does not open the backup"),
        (damaged, PASSPHRASE, "is damaged"),
    ):
        assert words in bring(here, data, passphrase)
        assert journal.is_unused
        assert journal.machine_secrets.get("kept") == before
    assert "2 walkers, 0 recordings" in bring(here, theirs)
    assert [one.shown for one in journal.walkers.all()] == [None, "Ben"]
    assert Coach(journal).screening.clearance is not None
    assert here.get("/", follow_redirects=False).headers["location"] == "/who"
    assert journal.accounts.named("olga") is not None


def test_what_is_kept_already_stays(
    here: TestClient, theirs: bytes, journal: Journal, place: BackupPlace
) -> None:
    journal.walkers.add("Ada", AT)
    assert 'href="/backups/restore"' not in here.get("/").text
    assert "Something is kept here already" in unescape(here.get("/backups/restore").text)
    assert "Something is kept here already" in bring(here, theirs)
    assert len(journal.walkers.all()) == 2
    assert "Choose the backup first" in bring(here, b"", lying="../retrowalk.db")


def test_one_that_lies_on_the_server_is_chosen(
    here: TestClient, theirs: bytes, place: BackupPlace, journal: Journal
) -> None:
    place.folder.mkdir()
    name = "retrowalk-20260603T080000Z-daily-abcdef.zip.age"
    (place.folder / name).write_bytes(theirs)
    assert f'value="{name}"' in here.get("/backups/restore").text
    assert "Everything is here again" in bring(here, b"", "", lying=name)
    assert len(journal.walkers.all()) == 2


def test_the_owner_sees_when_backups_were_made_and_that_they_were_proved(
    here: TestClient, app: FastAPI, journal: Journal, place: BackupPlace, moment: Moment
) -> None:
    assert "There is no backup yet" in here.get("/backups").text
    page = unescape(here.post("/backups").text)
    assert "is being made and proved" in page
    assert app.state.worker.do_one()
    page = re.sub(r"\s+", " ", unescape(here.get("/backups").text))
    assert "Proved on" in page
    assert "1 walker, 0 recordings" in page
    assert "asked for" in page
    assert str(place.folder) in page
    (known,) = journal.backups.all()
    place.file(known).unlink()
    assert "not in its folder any more" in here.get("/backups").text
    shutil.rmtree(place.folder)
    place.folder.touch()
    here.post("/backups")
    app.state.worker.do_one()
    assert "No backup could be written" in unescape(here.get("/backups").text)


def test_one_is_made_every_night(app: FastAPI, journal: Journal, place: BackupPlace) -> None:
    (first,) = journal.jobs.of(None, JobKind.BACKUP)  # as the server began
    assert to_back_up_daily(journal, first.made_at + timedelta(hours=1)) == first
    assert timedelta(0) < first.due_at - first.made_at <= timedelta(hours=25)
    assert app.state.worker.do_one(first.id)
    newest, done = journal.jobs.of(None, JobKind.BACKUP)
    assert (done.state, newest.state) == (State.DONE, State.WAITING)
    assert newest.due_at > first.due_at
    (known,) = journal.backups.all()
    assert (known.why, known.proved_at is not None) == ("daily", True)


def test_nobody_but_the_owner_sees_them_or_puts_one_back(
    journal: Journal, moment: Moment, place: BackupPlace, theirs: bytes
) -> None:
    network = Network(hosts={*LOOPBACK, NAME}, https_port=443, known=(NAME,))
    app = create_app(journal, network=network, now=moment, backups=place)
    with browser(app) as stranger:
        assert stranger.get("/backups/restore").status_code in {303, 401}
        assert stranger.get("/backups").status_code in {303, 401}
    with join(app, "Olga", [OWNER]) as olga, join(app, "Rita", [AccountRole.RESEARCHER]) as rita:
        # two have an account by now, so that another server's may not take their place
        for path, for_olga in (("/backups", 200), ("/backups/restore", 422)):
            assert olga.get(path).status_code == for_olga
            assert rita.get(path).status_code == 403
        assert rita.post("/backups").status_code == 403
        assert say("signin-owner-only") in bring(rita, theirs)
    assert journal.backups.all() == ()


def test_the_owner_of_an_empty_server_puts_one_back(
    journal: Journal, moment: Moment, theirs: bytes
) -> None:
    network = Network(hosts={*LOOPBACK, NAME}, https_port=443, known=(NAME,), all_sign_in=True)
    with join(create_app(journal, network=network, now=moment), "Ruth", [OWNER]) as ruth:
        assert "2 walkers" in bring(ruth, theirs)
        assert ruth.get("/backups").headers["location"].startswith("/sign-in")  # as she was here
    assert [one.name for one in journal.accounts.all()] == ["olga"]


def test_where_no_backups_are_made_it_is_said(stranger: TestClient) -> None:
    assert "No backups are made here" in stranger.get("/backups").text
