"""What goes wrong is said in a sentence, as a page or as JSON."""

import errno

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text
from tests.web.walking import ADDRESS, AT_HOME

from retrowalk.errors import (
    Busy,
    InvalidAnswer,
    InvalidData,
    JournalUnavailable,
    NotCleared,
    NotEnoughSignal,
    NotEnoughStudies,
    NotInJournal,
    RetrowalkError,
    UnreadableRecording,
)
from retrowalk.journal import Journal
from retrowalk.languages import say
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


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (NotInJournal, 404),
        (NotCleared, 403),
        (InvalidAnswer, 422),
        (UnreadableRecording, 422),
        (NotEnoughSignal, 422),
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


def test_a_full_disk_is_said_and_any_other_fault_of_the_system_is_ours(journal: Journal) -> None:
    answer = failing(journal, OSError(errno.ENOSPC, "No space left")).get("/api/failing")
    assert (answer.status_code, answer.json()["error"]) == (507, say("job-no-room"))
    assert failing(journal, OSError(errno.EIO, "I/O")).get("/api/failing").status_code == 500


def test_what_has_to_wait_is_no_outage(journal: Journal) -> None:
    page = failing(journal, Busy("Please try again in a minute.")).get("/failing")
    assert page.status_code == 503
    assert "try again in a minute" in page.text
    assert "out of reach" not in page.text


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (InvalidData("The message 'x' does not fit: [ValueError('Too many')]"), 500),
        (NotEnoughStudies("2 of 3"), 500),
        (JournalUnavailable("postgresql://walker@/name?host=/home/anna: FATAL"), 503),
    ],
)
def test_what_is_no_word_to_a_walker_is_logged_and_not_said(
    journal: Journal, caplog: pytest.LogCaptureFixture, error: Exception, status: int
) -> None:
    client = failing(journal, error)
    for path in ("/failing", "/api/failing"):
        caplog.clear()
        answer = client.get(path)
        assert answer.status_code == status
        assert str(error) not in answer.text
        assert "ValueError" not in answer.text
        assert "anna" not in answer.text
        (logged,) = caplog.records
        assert f"path={path}" in logged.getMessage()
        assert str(error) in logged.getMessage()
        # a journal that is away is no fault of ours: a line is enough
        assert ("Traceback" in logged.getMessage()) == (status == 500)


def test_a_refused_recording_leaves_a_trace_without_its_name(
    walker: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    file = {"file": ("annas-knee.csv", b"no recording at all")}
    assert walker.post("/api/v1/recordings", files=file).status_code == 422
    (logged,) = caplog.records
    line = logged.getMessage()
    assert "refused path=/api/v1/recordings status=422 why=UnreadableRecording" in line
    assert "anna" not in line


def test_a_page_does_not_take_a_fault_of_ours_for_a_reason_to_answer_again(
    walker: TestClient, journal: Journal
) -> None:
    journal._transactions.write(lambda db: db.execute(text("DROP TABLE script")))
    for path in ("/today", "/programme"):
        answer = walker.get(path, follow_redirects=False)
        assert answer.status_code == 503
        for told in ("no such table", "does not exist", "sqlite", "postgresql"):
            assert told not in answer.text


def test_it_is_alive(stranger: TestClient) -> None:
    assert stranger.get("/healthz").json() == {"status": "ok"}
