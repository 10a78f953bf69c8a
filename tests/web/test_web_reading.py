"""Whoever only reads changes nothing: no row comes, goes or differs, in whatever language."""

import json
import re
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.recordings.telling import KEY, recorded
from tests.web.routes import every_route
from tests.web.walking import ADDRESS, AT_HOME, Moment, planned, screened, walked

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.journal.devices import Devices
from retrowalk.lan.pairing import invite
from retrowalk.languages import LANGUAGES
from retrowalk.practice import load
from retrowalk.screening import questions
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network
from retrowalk.web.views.lessons import TOPICS

pytestmark = pytest.mark.slow

HOST = "192.168.1.5"


def lived(client: TestClient, moment: Moment, recording: bytes) -> dict[str, str]:
    """Live four days; give what stands for each name in an address."""
    screened(client)
    yesterday = walked(client, moment)
    client.post(f"/api/v1/sessions/{yesterday}/check-in", json={"pain": 1})
    walk = {"file": ("walk.zip", recording)}
    sent = {"session_id": yesterday}
    walk_id = client.post("/api/v1/recordings", files=walk, data=sent).json()["id"]
    test = "timed_up_and_go"
    client.post(f"/assessments/{test}", data={"trial": ["9.5"]})
    segments = [Segment("stand", 3), Segment("forward", 20), Segment("backward", 14)]
    marks = {0.0: "stand", 3.0: "warm_up", 23.0: "backward", 37.0: "end"}
    parts = recorded(synthesise(segments, seed=8).recording, marks, session=yesterday)
    for number, part in enumerate(parts):
        way = f"/api/v1/recordings/{KEY}/chunks/{number}?crc32={zlib.crc32(part):08x}"
        assert client.post(way, content=part).status_code == 204
    client.post(f"/api/v1/recordings/{KEY}/finish", json={"chunks": len(parts)})
    done = {"started_at": moment.now.isoformat(), "practised_s": 90, "completed": True}
    assert client.post("/api/v1/guided/tree/record", json=done).status_code == 204
    told = client.get("/api/v1/record/statements").json()
    guided = next(one for one in told if one["kind"] == "guided")
    while client.get("/api/v1/today").json()["planned"] is None:
        moment.pass_days(1)
    return {
        "session_id": planned(client),
        "what": yesterday,
        "walk_id": str(walk_id),
        "guide_id": guided["body"]["guide"],
        "number": str(guided["id"]),
        "version": "any",
        "tag": "en-GB",
        "name": "foot_roll",
        "assessment_id": "1",
        "test_id": test,
        "question_id": questions()[0].id,
        "claim": load().claims[0].id,
        "topic_id": next(iter(TOPICS)),
        "recording_id": KEY,
        "person": "1",
        "address": "A" * 43,
        "ticket": "0.0." + "A" * 43,
        **dict.fromkeys(("batch", "file", "job"), "1"),
        "form": "fit",
        "kind": "Patient",
        "resource_id": client.get("/fhir/Patient").json()["entry"][0]["resource"]["id"],
    }


OF_OTHERS = ("/research", "/clients", "/api/v1/clients", "/api/v1/shared", "/backups/restore")
"""What is for professionals, for researchers, for who brings a link, and for a new server."""


def readable(app: FastAPI, values: dict[str, str]) -> list[str]:
    """Give an address for every route of the app that can be read."""
    found = [
        re.sub(r"\{(\w+)(:\w+)?\}", lambda m: values[m[1]], path)
        for method, path, _ in every_route(app)
        if method == "GET"
    ]
    return [f"{path}?chunks=3" if path.endswith("/missing") else path for path in found]


def test_reading_changes_nothing(
    journal: Journal, moment: Moment, recording: bytes, all_rows: Callable[[], Any]
) -> None:
    app = create_app(journal, now=moment)
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        values = lived(client, moment, recording)
        before = all_rows()
        addresses = readable(app, values)
        assert len(addresses) > 40
        answers = {}
        for code in (*LANGUAGES, *LANGUAGES):
            for address in addresses:
                answer = client.get(address, headers={"Accept-Language": code})
                known = {200, 204, 303, 400, 404, 409}
                if address.startswith(OF_OTHERS):
                    known |= {403, 422}
                assert answer.status_code in known, (code, address)
                answers[code, address] = answer
        assert all_rows() == before
    scripts = [answers[code, "/api/v1/scripts/ahead"].json() for code in LANGUAGES]
    assert len({json.dumps(fields) for fields in scripts}) == len(LANGUAGES)
    assert (
        len(
            {json.dumps([cue["at_s"] for cue in fields[0]["script"]["cues"]]) for fields in scripts}
        )
        == 1
    )


def test_who_was_never_here_leaves_no_trace(journal: Journal, all_rows: Callable[[], Any]) -> None:
    app = create_app(journal)
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        before = all_rows()
        for address in ("/", "/today", "/player", "/api/v1/today", "/api/v1/scripts/ahead"):
            client.get(address)
        assert all_rows() == before


def test_a_device_that_reads_is_written_down_with_the_next_that_it_tells(
    journal: Journal, moment: Moment, all_rows: Callable[[], Any]
) -> None:
    network = Network(hosts={*LOOPBACK, HOST}, https_port=8000, authority=b"DER")
    app = create_app(journal, network=network, now=moment)
    with TestClient(app, base_url=f"https://{HOST}:8000", client=("192.168.1.23", 40000)) as phone:
        phone.post("/pair", data={"code": invite(journal.devices, moment.now)})
        moment.pass_days(3)
        before = all_rows()
        for _ in range(2):
            assert phone.get("/api/v1/screening/questions").status_code == 200
        assert all_rows() == before
        screened(phone)
        (device,) = Devices(journal._transactions).all()
        assert device.seen_at == moment.now
