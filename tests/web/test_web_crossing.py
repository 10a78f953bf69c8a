"""Nothing of one walker is in what another is given: every address that can be read is tried.

Three walkers live on one machine, each with words and numbers of their own. The addresses are
those of the app, so that a new one is in this by itself. What Anna is given is the same, byte for
byte, before the others have lived and after: in whatever form something came across, as text, in
a picture, in a PDF, it would differ.
"""

import io
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response
from starlette.websockets import WebSocketDisconnect
from tests.recordings.telling import BEGAN, recorded
from tests.web.routes import every_route
from tests.web.walking import ADDRESS, AT_HOME, HEALTHY, Moment

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.lan.pairing import COOKIE, digest
from retrowalk.people.household import Household
from retrowalk.practice import load
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import questions
from retrowalk.web import create_app
from retrowalk.web.routes.live import UNFIT
from retrowalk.web.security.network import LOOPBACK, Network
from retrowalk.web.views.lessons import TOPICS

pytestmark = pytest.mark.slow

LINE = "ws://127.0.0.1:8000"
API, HOST = "/api/v1", "192.168.1.5"
OF_SOMETHING_KEPT = (
    *("walk_id", "number", "assessment_id", "recording_id", "what"),
    *("batch", "job", "file", "resource_id"),
)
OF_NUMBERED = (f"{API}/people/{{person}}", "/fhir/people/{person}")
CODE = "2468"
KINDS = ("checkin", "note", "file", "doctor", "said", "batch")
"""What each has words of their own in."""
METRICS = "/metrics"
"""Numbers of the machine, which are nobody's, and any of which may be anybody's as well."""
READS_ARE_NOTED_IN = {"/journal.zip"}
"""What differs by having been read before; it is looked through for words all the same."""


@dataclass
class Lived:
    """A walker, what stands for each name in an address of theirs, and what only theirs may say."""

    number: int
    values: dict[str, str]
    words: frozenset[str]


def live(client: TestClient, moment: Moment, number: int, seed: int) -> Lived:
    """Live a few days, with a height, a test, recordings and words of one's own."""
    mine, key = f"{API}/people/{number}", f"crossing-{seed}"
    words = {kind: f"{kind}okapi{seed}" for kind in KINDS}
    told = {"height": 160 + seed, "weight": 60 + seed}
    answers = {**HEALTHY, **{name: value for name, value in told.items() if name in HEALTHY}}
    kept(client.post(f"{mine}/screening", json={"answers": answers}))
    agreed = {"who": words["doctor"], "on": "2026-05-30", "note": words["said"]}
    client.post(f"{mine}/clearance/agreement", json=agreed)
    session = str(kept(client.get(f"{mine}/today")).json()["planned"]["id"])
    record = {"started_at": moment.now.isoformat(), "practised_s": 97 + seed, "completed": True}
    kept(client.post(f"{mine}/sessions/{session}/record", json=record | {"pain_before": 1}))
    checked = {"pain": 1, "note": words["checkin"]}
    kept(client.post(f"{mine}/sessions/{session}/check-in", json=checked))
    way = [Segment("stand", 3), Segment("forward", 12), Segment("backward", 9 + seed / 3)]
    walk = synthesise(way, seed=seed).recording
    sent = {"file": (f"{words['file']}.zip", sensor_logger_zip(walk))}
    of = {"session_id": session}
    walk_id = kept(client.post(f"{mine}/recordings", files=sent, data=of)).json()["id"]
    marks = {0.0: "stand", 3.0: "warm_up", 15.0: "backward", 24.0: "end"}
    parts = recorded(walk, marks, session=session, key=key)
    for place, part in enumerate(parts):
        address = f"{mine}/recordings/{key}/chunks/{place}?crc32={zlib.crc32(part):08x}"
        kept(client.post(address, content=part))
    kept(client.post(f"{mine}/recordings/{key}/finish", json={"chunks": len(parts)}))
    done = {"started_at": moment.now.isoformat(), "practised_s": 90 + seed, "completed": True}
    kept(client.post(f"{mine}/guided/tree/record", json=done))
    guided = kept(client.get(f"{mine}/record/statements")).json()[0]["id"]
    kept(client.post(f"{mine}/record/{guided}/note", json={"text": words["note"]}))
    chosen(client, number)
    test = "ten_metre_forward"
    kept(client.post(f"/assessments/{test}?of={number}", data={"trial": [f"9.{seed}"]}))
    told_test = kept(client.get(f"{mine}/record/statements")).json()
    assessed = next(one["id"] for one in told_test if one["kind"] == "assessment")
    patient = kept(client.get(f"/fhir/people/{number}/Patient")).json()
    batch = kept(client.post(f"{mine}/imports", json={"name": words["batch"]})).json()["id"]
    brought = {"path": f"{words['batch']}.txt", "size": 2}
    put = client.put(f"{mine}/imports/{batch}/files", params=brought, content=b"no")
    read = kept(client.post(f"{mine}/imports/{batch}/read", json={})).json()
    moment.pass_days(1)
    return Lived(
        number=number,
        words=frozenset(words.values()) | long_numbers(client.get(f"{mine}/walks").text),
        values={
            "session_id": session,
            "what": str(guided),
            "walk_id": str(walk_id),
            "guide_id": "tree",
            "number": str(guided),
            "assessment_id": str(assessed),
            "recording_id": key,
            "form": "fit",
            "batch": str(batch),
            "file": str(kept(put).json()["file"]),
            "job": str(read["job"]["id"]),
            "test_id": test,
            "version": "any",
            "tag": "en-GB",
            "name": "foot_roll",
            "question_id": questions()[0].id,
            "claim": load().claims[0].id,
            "topic_id": next(iter(TOPICS)),
            "kind": "Observation",
            "resource_id": patient["entry"][0]["resource"]["id"],
        },
    )


def kept(answer: Response) -> Response:
    assert answer.status_code < 300, (answer.url, answer.text)
    return answer


def long_numbers(text: str) -> frozenset[str]:
    """Give the measured figures in a text: no two walks have them to so many places."""
    return frozenset(re.findall(r"\b\d+\.\d{5,}\b", text))


def chosen(client: TestClient, number: int, code: str | None = None) -> None:
    data = {"walker": number} | ({} if code is None else {"code": code})
    answer = client.post("/who", data=data, follow_redirects=False)
    assert answer.status_code == 303, answer.text


def read_by(app: FastAPI, values: dict[str, str], number: int) -> list[str]:
    """Give every address of the app that can be read, with what stands for one walker."""
    known = {**values, "person": str(number)}
    paths = [path for method, path, _ in every_route(app) if method == "GET" and path != METRICS]
    found = [re.sub(r"\{(\w+)(:\w+)?\}", lambda m: known.get(m[1], "1"), path) for path in paths]
    return [f"{path}?chunks=3" if path.endswith("/missing") else path for path in found]


def said(answer: Response) -> str:
    """Give all that an answer says, what is packed in it too."""
    text = answer.content.decode("latin-1") + json.dumps(dict(answer.headers))
    if answer.content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
            for entry in packed.infolist():
                inner = packed.read(entry)
                text += entry.filename + inner.decode("latin-1")
    return text


def given(client: TestClient, addresses: list[str]) -> dict[str, Response]:
    answers = {path: client.get(path, follow_redirects=False) for path in addresses}
    faults = {path: one.status_code for path, one in answers.items() if one.status_code >= 500}
    assert faults == {}
    return answers


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    network = Network(hosts={*LOOPBACK, HOST}, https_port=8000, authority=b"DER")
    return create_app(journal, network=network, now=moment)


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


def phone(app: FastAPI, journal: Journal, moment: Moment, walker: int | None) -> TestClient:
    """Give a paired phone that is one walker's own, or asks."""
    token = f"token of {walker}"
    journal.devices.invite(f"code {walker}", moment.now, moment().replace(year=2030))
    device = journal.devices.pair(f"code {walker}", digest(token), "iPhone", moment.now)
    assert device is not None
    journal.devices.give(device.id, walker)
    return TestClient(
        app,
        base_url=f"https://{HOST}:8000",
        client=("192.168.1.23", 40000),
        headers={"Cookie": f"{COOKIE}={token}"},
    )


def test_no_address_gives_anything_of_another(
    app: FastAPI,
    client: TestClient,
    journal: Journal,
    moment: Moment,
    capsys: pytest.CaptureFixture[str],
) -> None:
    household = Household(journal)
    first = journal.walkers.all()[0].id
    household.change(first, "Anna", "moss")
    others = [household.add(name, "plum", moment.now).id for name in ("Ben", "Cleo")]
    anna = live(client, moment, first, 5)
    start = moment.now
    chosen(client, anna.number)
    addresses = read_by(app, anna.values, anna.number)
    before = given(client, addresses)
    again = given(client, addresses)
    steady = {path for path in addresses if before[path].content == again[path].content}
    assert set(addresses) - steady <= READS_ARE_NOTED_IN, set(addresses) - steady

    ben, cleo = (live(client, moment, number, 6 + n) for n, number in enumerate(others))
    moment.now = start
    chosen(client, anna.number)
    after = given(client, addresses)
    assert [path for path in sorted(steady) if before[path].content != after[path].content] == []

    everybody = (anna, ben, cleo)
    common = frozenset[str]().union(
        *(a.words & b.words for a in everybody for b in everybody if a is not b)
    )
    looked = 0
    for one in everybody:
        theirs = one.words - common
        assert len(theirs) > 7  # measured figures are among them
        chosen(client, one.number)
        paths = read_by(app, one.values, one.number)
        texts = {path: said(answer) for path, answer in given(client, paths).items()}
        assert any(word in text for text in texts.values() for word in theirs)
        for other in everybody:
            if other is not one:
                found = {
                    path: sorted(word for word in other.words - common if word in text)[:3]
                    for path, text in texts.items()
                }
                assert {path: words for path, words in found.items() if words} == {}
                looked += len(texts)
    with capsys.disabled():
        sys.stdout.write(f"\n{len(addresses)} addresses, {looked} answers looked through\n")


def test_the_ids_of_another_are_not_there(
    app: FastAPI, client: TestClient, journal: Journal, moment: Moment
) -> None:
    household = Household(journal)
    first = journal.walkers.all()[0].id
    second = household.add("Ben", "plum", moment.now).id
    anna, ben = (live(client, moment, number, 5 + n) for n, number in enumerate((first, second)))
    household.keep_code(ben.number, CODE)
    own = phone(app, journal, moment, anna.number)
    paths = [path for method, path, _ in every_route(app) if method == "GET"]

    def filled(path: str) -> str:
        person = {"person": str(anna.number)}
        address = re.sub(r"\{(\w+)(:\w+)?\}", lambda m: (ben.values | person)[m[1]], path)
        return f"{address}?chunks=3" if address.endswith("/missing") else address

    chosen(client, anna.number)
    kept_ids = [path for path in paths if any(f"{{{name}" in path for name in OF_SOMETHING_KEPT)]
    assert len(kept_ids) > 10
    taken = {filled(path): client.get(filled(path)) for path in kept_ids}
    # nothing of such a recording has come for her: that is so whoever else has one
    there = {path for path, answer in taken.items() if answer.status_code != 404}
    assert all("/missing" in path for path in there), there
    assert all(taken[path].json() == {"missing": [0, 1, 2]} for path in there)

    numbered = [path for path in paths if path.startswith(OF_NUMBERED)]
    assert len(numbered) >= 20
    for who in (client, own):  # Ben's code was not given here; and her phone is hers alone
        for path in numbered:
            known: dict[str, Any] = {**ben.values, "person": str(ben.number)}
            address = re.sub(r"\{(\w+)(:\w+)?\}", lambda m, known=known: known[m[1]], path)
            assert who.get(address).status_code == 404, address
    way = f"{LINE}{API}/people/{ben.number}/live/{ben.values['session_id']}"
    with client.websocket_connect(way) as line, pytest.raises(WebSocketDisconnect) as refused:
        line.receive_text()
    assert refused.value.code == UNFIT


def test_a_live_line_does_not_go_on_from_what_another_has_sent(
    client: TestClient, journal: Journal, moment: Moment
) -> None:
    first = journal.walkers.all()[0].id
    second = Household(journal).add("Ben", "plum", moment.now).id
    anna = live(client, moment, first, 5)
    key, session = "not-yet-whole", anna.values["session_id"]
    walk = synthesise([Segment("stand", 3), Segment("forward", 20)], seed=2).recording
    for place, part in enumerate(recorded(walk, key=key, session=session)):
        address = f"{API}/people/{first}/recordings/{key}/chunks/{place}"
        kept(client.post(f"{address}?crc32={zlib.crc32(part):08x}", content=part))
    said = {"recording": key, "chunk": 40, "session": session, "began": BEGAN.isoformat()}
    heading = f"#retrowalk {json.dumps(said | {'ios': False})}\n"
    still = "".join(f"{26_000 + 10 * n}.0,0.0,0.0,9.8,0.0,0.0,0.0\n" for n in range(300))
    counts = {}
    for number in (first, second):
        way = f"{LINE}{API}/people/{number}/live/{session}"
        with client.websocket_connect(way) as line:
            line.send_text(heading + still)
            answer = line.receive_json()
            while not answer:
                line.send_text("!90000.0,stand\n")
                answer = line.receive_json()
            counts[number] = sum(answer["counts"].values())
    assert counts[first] > 0
    assert counts[second] == 0
