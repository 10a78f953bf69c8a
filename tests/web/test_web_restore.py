"""A journal of another machine is brought by a page, which says first what will come."""

from collections.abc import Callable
from datetime import UTC, datetime
from html import unescape
from io import BytesIO

import pytest
from fastapi.testclient import TestClient

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Import

AT = datetime(2026, 6, 3, 8, tzinfo=UTC)


@pytest.fixture
def theirs(screened_journal: str, copied: Callable[[str], str]) -> bytes:
    """The journal of another machine: a screening, and a walk with a recording's bytes."""
    out = BytesIO()
    with Journal.open(copied(screened_journal)) as journal:
        coach = Coach(journal)
        coach.sessions.record("2026-06-03", AT, 60.0, 0, 0, True, AT)
        coach.pages.walks.keep("walk.csv", b"time,x\n" * 100, AT)
        coach.exports.journal(out, AT)
    return out.getvalue()


def bring(client: TestClient, data: bytes) -> tuple[str, str]:
    """Hand a file in, and give the page that asks and its address."""
    answer = client.post("/restore", files={"file": ("journal.zip", data)})
    return unescape(answer.text), str(answer.url.path)


def test_an_empty_server_takes_a_journal_in(
    stranger: TestClient, theirs: bytes, journal: Journal
) -> None:
    assert 'href="/restore"' in stranger.get("/").text
    page, address = bring(stranger, theirs)
    for words in ("What will come", "1 session", "1 recording", "entries of the record"):
        assert words in page
    assert Coach(journal).pages.history() == ()  # not before a yes
    answer = stranger.post(address, data={"come": "yes"}, follow_redirects=False)
    assert answer.headers["location"].startswith("/imports/")
    assert "1 kept" in stranger.get(answer.headers["location"]).text
    coach = Coach(journal)
    assert [one.session_id for one in coach.pages.history()] == ["2026-06-03"]
    assert coach.screening.clearance is not None
    page, address = bring(stranger, theirs)
    assert "All of it is here already" in page
    assert 'value="yes"' not in page


def test_what_is_left_leaves_nothing(stranger: TestClient, theirs: bytes, journal: Journal) -> None:
    _, address = bring(stranger, theirs)
    stranger.post(address, data={"come": "no"})
    pages = Coach(journal).pages
    assert pages.history() == ()
    assert pages.originals.all() == ()
    again = stranger.post(address, data={"come": "yes"}, follow_redirects=True)
    assert Coach(journal).pages.history() == ()
    assert again.status_code == 200  # the receipt says that it was left
    assert stranger.get(address).status_code == 422


def test_what_is_no_journal_is_refused_on_the_page(stranger: TestClient, journal: Journal) -> None:
    page, _ = bring(stranger, b"a shopping list")
    assert "not a journal that Retrowalk wrote" in page
    assert Coach(journal).pages.originals.all() == ()
    answer = stranger.post("/restore", files={"file": ("", b"")})
    assert answer.status_code == 422
    assert "Choose the file first" in answer.text


def test_another_import_that_waits_is_not_merged_by_it(
    stranger: TestClient, journal: Journal
) -> None:
    importing = Coach(journal).importing
    batch = importing.begin(Import(by="page"), AT)
    importing.hand_in(batch, "watch.fit", BytesIO(b"no journal"), AT)
    assert stranger.get(f"/restore/{batch}").status_code == 422
    assert stranger.get("/restore/4711").status_code == 404
