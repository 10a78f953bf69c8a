"""What goes wrong is said in a sentence, as a page or as JSON."""

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import ADDRESS, AT_HOME

from retrowalk.errors import (
    InvalidAnswer,
    JournalUnavailable,
    NotCleared,
    NotEnoughSignal,
    NotInJournal,
    RetrowalkError,
    UnreadableRecording,
)
from retrowalk.journal import Journal
from retrowalk.web import create_app


def test_a_page_that_is_not_there(stranger: TestClient) -> None:
    page = stranger.get("/nowhere")
    assert page.status_code == 404
    assert "Nothing on this path" in page.text
    assert 'href="/"' in page.text


def test_a_page_that_cannot_be_changed(stranger: TestClient) -> None:
    assert stranger.post("/learn").status_code == 405


def failing(journal: Journal, error: Exception) -> TestClient:
    """An app with a page, and an operation for programs, that fail."""
    app = create_app(journal)

    @app.get("/failing")
    @app.get("/api/failing")
    def fail() -> None:
        raise error

    return TestClient(app, base_url=ADDRESS, client=AT_HOME, raise_server_exceptions=False)


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (NotInJournal, 404),
        (NotCleared, 403),
        (InvalidAnswer, 422),
        (UnreadableRecording, 422),
        (NotEnoughSignal, 422),
        (JournalUnavailable, 503),
        (RetrowalkError, 400),
    ],
)
def test_an_error_with_a_sentence_is_said_in_its_words(
    journal: Journal, kind: type[RetrowalkError], status: int
) -> None:
    client = failing(journal, kind("The <knee> said no."))
    page, answer = client.get("/failing"), client.get("/api/failing")
    assert page.status_code == answer.status_code == status
    assert "The &lt;knee&gt; said no." in page.text
    assert answer.json() == {"error": "The <knee> said no."}


def test_a_fault_of_ours_is_said_without_its_inside(journal: Journal) -> None:
    client = failing(journal, ZeroDivisionError("division by zero"))
    for answer in (client.get("/failing"), client.get("/api/failing")):
        assert answer.status_code == 500
        assert "Something broke on our side" in answer.text
        assert "division" not in answer.text


def test_it_is_alive(stranger: TestClient) -> None:
    assert stranger.get("/healthz").json() == {"status": "ok"}
