"""A viewer of another site opens a SMART Health Link; no other address answers pages of others."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient
from starlette.requests import HTTPConnection
from tests.searching import TRIED
from tests.web.routes import every_route
from tests.web.test_web_share import asked, made, payload, plain, unsealed

from retrowalk.web.security.other_sites import for_any_site

pytestmark = pytest.mark.slow

VIEWER = {"Origin": "https://viewer.example", "Sec-Fetch-Site": "cross-site"}
ALLOWED = "access-control-allow-origin"


def fetched(client: TestClient, method: str, url: str, **more: Any) -> Any:
    """Ask as a browser does for a page of another site: whether it may, and then for it."""
    before = {
        **VIEWER,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "content-type",
    }
    may = client.options(url, headers=before)
    assert may.status_code == 204
    assert may.headers[ALLOWED] == "*"
    assert method in may.headers["access-control-allow-methods"]
    assert may.headers["access-control-allow-headers"] == "Content-Type"
    answer = client.request(method, url, headers=VIEWER, **more)
    assert answer.headers[ALLOWED] == "*"
    assert "access-control-allow-credentials" not in {*may.headers, *answer.headers}
    assert "set-cookie" not in answer.headers
    return answer


def test_a_viewer_of_another_site_opens_a_link(walker: TestClient) -> None:
    new = made(walker)
    told = payload(new["link"])
    body = {"recipient": "Viewer", "passcode": "wrong!", "embeddedLengthMax": 0}
    refused = fetched(walker, "POST", told["url"], json=body)
    assert refused.status_code == 401
    assert refused.json()["remainingAttempts"] == 9
    manifest = fetched(walker, "POST", told["url"], json=body | {"passcode": new["passcode"]})
    (first, *_) = manifest.json()["files"]
    sealed = fetched(walker, "GET", first["location"])
    assert unsealed(sealed.text, plain(told["key"]))


def test_no_page_of_another_site_tells_a_word_or_asks_anything_else(walker: TestClient) -> None:
    new = made(walker)
    for path in ("/word", "/still"):
        answer = walker.post(payload(new["link"])["url"] + path, headers=VIEWER, json={})
        assert answer.status_code == 403
        assert ALLOWED not in answer.headers
    assert asked(walker, new["link"], new["passcode"]).status_code == 200


def test_nothing_but_a_link_s_manifest_and_files_can_be_read_from_another_site(
    walker: TestClient, record_property: Callable[[str, object], None]
) -> None:
    tried, readable = 0, set[str]()
    for route in every_route(walker.app):  # type: ignore[arg-type]
        if route.method == "SOCKET":
            continue
        path = re.sub(r"\{address(:\w+)?\}", "A" * 43, route.path)
        path = re.sub(r"\{\w+(:\w+)?\}", "1", path)
        for method in {route.method, "OPTIONS"}:
            tried += 1
            answer = walker.request(method, path, headers=VIEWER, follow_redirects=False)
            if any(name.startswith("access-control") for name in answer.headers):
                readable.add(route.path)
    record_property(TRIED, f"{tried} requests from a page of another site")
    below = "/api/v1/shared/{address}"
    assert readable == {below, f"{below}/files/{{ticket}}"}
    assert tried > 500


def test_an_address_is_one_of_a_link_s_as_a_whole() -> None:
    address = "/api/v1/shared/" + "A" * 43
    for path, is_one in (
        (address, True),
        (f"{address}/files/0.1.x", True),
        (f"{address}/files/0/1", False),
        (f"{address}/files/..", True),  # a ticket that opens nothing
        (f"{address}/word", False),
        (f"{address}A", False),
        (f"/x{address}", False),
        (f"{address}\n", False),
    ):
        scope = {"type": "http", "path": path, "headers": []}
        assert for_any_site(HTTPConnection(scope)) is is_one, path
