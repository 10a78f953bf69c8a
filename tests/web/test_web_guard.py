"""What must not come in does not come in, and what goes out carries the safe headers."""

from collections.abc import Mapping

import pytest
from fastapi.testclient import TestClient

from retrowalk.web.security.guard import FORM_LIMIT, UPLOAD_LIMIT, UPLOADS

QUESTION = "/screening/age"
DRAWING = "/drawings/any/de-DE/foot_roll.svg"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "[::1", "10.0.0.7:8000"]
)
def test_another_name_for_this_machine_reads_nothing(walker: TestClient, host: str) -> None:
    response = walker.get("/api/v1/clearance", headers={"Host": host})
    assert response.status_code == 421
    assert "own address" in response.json()["error"]


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost", "localhost:1", "[::1]:8000"])
def test_the_loopback_names_are_answered(stranger: TestClient, host: str) -> None:
    assert stranger.get("/healthz", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:8000"},
    ],
)
def test_another_site_changes_nothing(stranger: TestClient, headers: dict[str, str]) -> None:
    refused = stranger.post(QUESTION, data={"answer": "58"}, headers=headers)
    assert refused.status_code == 403
    assert "another site" in refused.text
    assert stranger.get("/screening").url.path == QUESTION


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://127.0.0.1:8000"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://127.0.0.1:8000"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_our_own_pages_and_plain_programs_may_change(
    stranger: TestClient, headers: dict[str, str]
) -> None:
    assert stranger.post(QUESTION, data={"answer": "58"}, headers=headers).status_code == 200
    assert stranger.get("/screening").url.path != QUESTION


def test_a_form_has_a_limit(stranger: TestClient) -> None:
    refused = stranger.post(QUESTION, data={"answer": "5" * FORM_LIMIT})
    assert refused.status_code == 413
    assert "write less" in refused.text


def test_an_upload_has_a_larger_limit_and_says_it(stranger: TestClient) -> None:
    refused = stranger.post(
        "/walks/hand-in", headers={"Content-Length": str(UPLOAD_LIMIT + 16_000_000)}
    )
    assert refused.status_code == 413
    assert "80 MB" in refused.text
    assert "64 MB" in refused.text


@pytest.mark.parametrize(
    ("path", "limit"),
    [(QUESTION, FORM_LIMIT), *((path, UPLOAD_LIMIT) for path in sorted(UPLOADS))],
)
def test_exactly_the_limit_is_let_in_and_one_byte_more_is_not(
    stranger: TestClient, path: str, limit: int
) -> None:
    # the guard answers by what is told: the rest is left out, and so found missing
    fits = stranger.post(path, headers={"Content-Length": str(limit)})
    assert fits.status_code != 413
    refused = stranger.post(path, headers={"Content-Length": str(limit + 1)})
    assert refused.status_code == 413


def test_a_body_of_untold_length_is_not_read(stranger: TestClient) -> None:
    refused = stranger.post("/api/v1/recordings", content=iter([b"x"]))
    assert refused.status_code == 411
    assert "length" in refused.json()["error"]


@pytest.mark.parametrize("length", ["many", "-1"])
def test_a_length_that_is_none_is_refused(stranger: TestClient, length: str) -> None:
    refused = stranger.post(QUESTION, headers={"Content-Length": length})
    assert refused.status_code == 411


def policy(headers: Mapping[str, str]) -> dict[str, str]:
    return dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))


PAGES = ["/", "/healthz", "/nowhere", "/worker.js", "/api/docs"]
NO_PAGES = ["/static/style.css", "/static/icon.svg", "/drawings/style.css", DRAWING]


@pytest.mark.parametrize("path", [*PAGES, *NO_PAGES])
def test_every_answer_is_sent_safely(stranger: TestClient, path: str) -> None:
    headers = stranger.get(path).headers
    allowed = policy(headers)
    assert allowed["default-src"] == allowed["frame-ancestors"] == "'none'"
    scripts = {allowed.get(kind) for kind in ("script-src", "style-src")}
    assert scripts == ({"'self'"} if path in PAGES else {None})
    sensors = headers.get("permissions-policy", "").split(", ")
    assert ("accelerometer=(self)" in sensors) == ("camera=()" in sensors) == (path in PAGES)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_a_refusal_is_sent_as_safely(stranger: TestClient) -> None:
    refused = stranger.get("/", headers={"Host": "evil.example"})
    assert refused.headers["x-content-type-options"] == "nosniff"
    assert "content-security-policy" in refused.headers


def test_what_is_personal_is_not_kept_by_anything_between(walker: TestClient) -> None:
    assert walker.get("/today").headers["cache-control"] == "private, no-cache"
