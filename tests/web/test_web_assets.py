"""Static files are kept for good under an address that changes with their content."""

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from retrowalk.web.assets import Assets


def test_a_page_names_files_that_may_be_kept_for_good(stranger: TestClient) -> None:
    addresses = re.findall(r'(?:href|src)="(/static/[^"]+)"', stranger.get("/").text)
    assert addresses
    for address in addresses:
        response = stranger.get(address)
        assert response.status_code == 200
        assert "immutable" in response.headers["cache-control"]
        assert not {"etag", "last-modified", "accept-ranges"} & set(response.headers)


def test_the_plain_address_is_asked_again_and_answered_in_short(stranger: TestClient) -> None:
    first = stranger.get("/static/style.css")
    assert first.headers["cache-control"] == "no-cache"
    again = stranger.get("/static/style.css", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304


def test_an_outdated_version_is_not_served_as_the_new_one(stranger: TestClient) -> None:
    assert stranger.get("/static/0123456789ab/style.css").status_code == 404


@pytest.mark.parametrize("path", ["../app.py", "%2e%2e/app.py", "..%2fapp.py"])
def test_nothing_outside_the_folder_is_served(stranger: TestClient, path: str) -> None:
    assert stranger.get(f"/static/{path}").status_code == 404


def test_the_version_follows_content_and_names(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("a{}")
    first = Assets(tmp_path).version
    assert Assets(tmp_path).version == first
    (tmp_path / "a.css").write_text("b{}")
    second = Assets(tmp_path).version
    (tmp_path / "a.css").rename(tmp_path / "b.css")
    assert len({first, second, Assets(tmp_path).version}) == 3


def test_pages_are_sent_small(walker: TestClient) -> None:
    response = walker.get("/programme", headers={"Accept-Encoding": "gzip"})
    assert response.headers["content-encoding"] == "gzip"
