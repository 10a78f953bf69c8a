"""A file comes under its own name, in any script, and its name can be no header of its own."""

import zlib
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient
from tests.recordings.telling import KEY, recorded

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.web.attachment import attachment

NAMES = [
    "walk.csv",
    "散步.csv",
    'a"b.csv',
    "a\r\nSet-Cookie: x=1.csv",
    "ä%41;.csv",
    "\\..\\x",
    "\ud800",
]


@pytest.mark.parametrize("name", NAMES)
def test_the_header_is_ascii_and_holds_the_name(name: str) -> None:
    header = attachment(name)["Content-Disposition"]
    assert header.isascii()
    assert header.isprintable()
    plain, _, exact = header.removeprefix("attachment; filename=").partition("; filename*=UTF-8''")
    assert (unquote(exact) or plain.strip('"')) == name.encode(errors="replace").decode()


@pytest.mark.slow
@pytest.mark.parametrize("session", ["散步", "a\r\nSet-Cookie: x=1", 'a"b'])
def test_a_recording_of_any_session_comes_back_as_a_file(walker: TestClient, session: str) -> None:
    walk = synthesise([Segment("stand", 2), Segment("forward", 10)], seed=8).recording
    parts = recorded(walk, session=session)
    for number, part in enumerate(parts):
        path = f"/api/v1/recordings/{KEY}/chunks/{number}"
        sent = walker.post(path, params={"crc32": f"{zlib.crc32(part):08x}"}, content=part)
        assert sent.status_code == 204, sent.text
    finished = walker.post(f"/api/v1/recordings/{KEY}/finish", json={"chunks": len(parts)})
    assert finished.status_code == 200
    file = walker.get(f"/api/v1/recordings/{KEY}/file")
    assert file.status_code == 200
    assert file.content == b"".join(parts)
    assert "set-cookie" not in file.headers
