"""Static files are kept for good under an address that changes with their content."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from retrowalk.web.assets import FOLDER, Assets, without_comments

MODULES = sorted((FOLDER / "player").rglob("*.js"))
CODE = """
const { transpile } = require(process.argv[1]);
const whole = JSON.parse(require("fs").readFileSync(0, "utf8"));
const options = { target: "es2022", module: "es2022", removeComments: true };
console.log(JSON.stringify(whole.map((text) => transpile(text, options))));
"""
"""What is left of modules as a compiler reads them."""


def test_a_page_names_files_that_may_be_kept_for_good(stranger: TestClient) -> None:
    addresses = re.findall(r'(?:href|src)="(/static/[^"]+)"', stranger.get("/").text)
    assert addresses
    for address in addresses:
        response = stranger.get(address)
        assert response.status_code == 200
        assert "immutable" in response.headers["cache-control"]
        assert not {"etag", "last-modified", "accept-ranges"} & set(response.headers)


def test_modules_are_the_same_without_their_comments_and_stand_where_they_stood() -> None:
    texts = [module.read_text() for module in MODULES]
    blanked = [without_comments(module) for module in MODULES]
    tsc = shutil.which("tsc")
    assert tsc
    compiler = Path(tsc).resolve().parents[1] / "lib" / "typescript.js"
    done = subprocess.run(
        ["node", "--eval", CODE, compiler],
        input=json.dumps([*texts, *blanked]),
        capture_output=True,
        text=True,
        check=True,
    )
    read = json.loads(done.stdout)
    assert len(MODULES) > 40
    assert len("".join(blanked).split()) < 0.8 * len("".join(texts).split())
    assert read[: len(MODULES)] == read[len(MODULES) :]
    for text, left in zip(texts, blanked, strict=True):
        assert [len(line) for line in left.split("\n")] == [len(line) for line in text.split("\n")]


def test_a_module_of_the_player_comes_without_its_comments(stranger: TestClient) -> None:
    (address,) = re.findall(r'src="(/static/[^"]+/player/install.js)"', stranger.get("/").text)
    response = stranger.get(address)
    assert response.text == without_comments(FOLDER / "player" / "install.js")
    assert response.headers["content-type"].startswith("text/javascript")
    assert "immutable" in response.headers["cache-control"]


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
