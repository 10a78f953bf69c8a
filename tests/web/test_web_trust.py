"""How a phone comes to trust this machine, each browser in its own way, and where it is found."""

import plistlib
import re

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.phones import HOST, IPHONE, SAFE, app, code, device, pair, phone

from retrowalk.journal import Journal

__all__ = ["app", "code", "phone"]
pytestmark = pytest.mark.slow

OPEN_STEPS = re.compile(r'<details class="more" id="(\w+)" open>')


def test_the_trust_page_knows_the_phone_and_asks_the_safe_address(app: FastAPI) -> None:
    with device(app, f"http://{HOST}:8001") as phone:
        page = phone.get("/trust")
        assert f"connect-src 'self' {SAFE};" in page.headers["content-security-policy"]
        assert OPEN_STEPS.findall(page.text) == ["ios"]
        assert 'id="elsewhere"' not in page.text
        certificate = phone.get("/trust/retrowalk.crt")
        assert certificate.content == b"DER"
        assert certificate.headers["content-type"] == "application/x-x509-ca-cert"
        assert phone.get("/trust/reached").headers["cross-origin-resource-policy"] == "cross-origin"


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (f"{IPHONE} CriOS/140.0 Mobile/15E148 Safari/604.1", "open this page in Safari"),
        (f"{IPHONE} Mobile/15E148 Instagram 390", "open this page in Safari"),
        ("(Android 15; Mobile; rv:143.0) Firefox/143.0", "Firefox does not use certificates"),
        ("(Linux; Android 15; wv) Chrome/140.0", "A page inside another app"),
    ],
)
def test_where_the_certificate_is_of_no_use_another_browser_is_named(
    app: FastAPI, agent: str, said: str
) -> None:
    with device(app, f"http://{HOST}:8001") as phone:
        page = phone.get("/trust", headers={"User-Agent": agent}).text
        assert said in page
        assert f'value="http://{HOST}:8001/trust" readonly' in page
    with device(app, f"http://{HOST}:8001") as computer:
        page = computer.get("/trust", headers={"User-Agent": "(X11; Linux) Firefox/143.0"}).text
        assert 'id="elsewhere"' not in page
        assert OPEN_STEPS.findall(page) == ["other"]


def test_an_iphone_gets_the_certificate_as_a_profile_in_its_language(app: FastAPI) -> None:
    with device(app, f"http://{HOST}:8001") as phone:
        german = {"Accept-Language": "de"}
        answer = phone.get("/trust/retrowalk.mobileconfig", headers=german)
        assert answer.headers["content-type"] == "application/x-apple-aspen-config"
        assert "content-disposition" not in answer.headers
        profile = plistlib.loads(answer.content)
        assert profile["PayloadContent"][0]["PayloadContent"] == b"DER"
        assert "Heimnetzen" in profile["PayloadDescription"]


def test_who_finds_the_name_is_led_to_it(app: FastAPI, phone: TestClient) -> None:
    app.state.network.name = "study.local"
    app.state.network.hosts.add("study.local")
    by_name = "https://study.local:8000"
    for path in ("/trust", "/pair"):
        asked = phone.get(path)
        assert f'data-name="{by_name}"' in asked.text
        assert f"connect-src 'self' {SAFE} {by_name};" in asked.headers["content-security-policy"]
        with device(app, by_name) as named:
            assert 'data-name=""' in named.get(path).text


def test_who_was_let_in_is_asked_for_no_code(
    phone: TestClient, code: str, journal: Journal
) -> None:
    pair(phone, code)
    asked = phone.get("/pair")
    assert (asked.status_code, asked.headers["location"]) == (303, "/")
    (device,) = journal.devices.all()
    journal.devices.remove(device.id)
    assert "The code on your computer" in phone.get("/pair").text


def test_a_paired_phone_learns_where_else_to_look_and_may(
    app: FastAPI, phone: TestClient, code: str
) -> None:
    """A page that it keeps has the policy it came with, so that names what is known by then."""
    app.state.network.known = ("study.local", HOST, "fd00::5", "192.168.1.9")
    asked = phone.get("/trust/addresses")
    assert (asked.status_code, asked.headers["location"]) == (303, "/pair")
    strangers = phone.get("/pair").headers["content-security-policy"]
    assert f"connect-src 'self' {SAFE};" in strangers
    pair(phone, code)
    others = [
        "https://study.local:8000",
        SAFE,
        "https://[fd00::5]:8000",
        "https://192.168.1.9:8000",
    ]
    answer = phone.get("/trust/addresses")
    assert answer.json() == {"addresses": others}
    assert "access-control-allow-origin" not in answer.headers
    for path in ("/player", "/worker.js"):
        policy = phone.get(path).headers["content-security-policy"]
        allowed = re.search(r"connect-src ([^;]+);", policy)
        assert allowed
        assert set(allowed[1].split()) == {"'self'", *others} - {others[2]}


def test_where_no_phone_can_come_the_trust_page_says_how(stranger: TestClient) -> None:
    assert "retrowalk serve --lan" in stranger.get("/trust").text
    for file in ("retrowalk.crt", "retrowalk.mobileconfig"):
        assert stranger.get(f"/trust/{file}").status_code == 404
