"""Who walks? Chosen in one tap, refused where a page was another's, asked for by a shared phone."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.walking import ADDRESS, AT_HOME, HEALTHY, Moment, screened

from retrowalk.journal import Journal
from retrowalk.lan.pairing import invite
from retrowalk.people.household import Household
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network

HOST = "192.168.1.5"
CODE = "2468"
BY_HAND = {"on": "2026-06-01", "minutes": "7", "pain": "1", "wobble": "none"}


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    network = Network(hosts={*LOOPBACK, HOST}, https_port=8000, authority=b"DER", known=(HOST,))
    return create_app(journal, network=network, now=moment)


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


@pytest.fixture
def ben(journal: Journal, moment: Moment) -> int:
    household = Household(journal)
    household.change(1, "Anna", "moss")
    return household.add("Ben", "plum", moment.now).id


def choose(client: TestClient, walker: int, code: str = "") -> str:
    """Take a turn, and give the address that it leads to."""
    data = {"walker": str(walker)} | ({"code": code} if code else {})
    return client.post("/who", data=data).url.path


def header(page: str) -> str:
    return re.sub(r"<[^>]+>", "", re.search(r'<a class="whose".*?</a>', page)[0])  # type: ignore[index]


def test_who_walks_alone_sees_no_name_and_may_add_somebody(stranger: TestClient) -> None:
    screened(stranger)
    today = stranger.get("/today").text
    assert 'class="whose"' not in today
    assert 'href="/who"' in today
    answer = stranger.post("/who/add", data={"name": "Ben", "colour": "plum", "first": "Anna"})
    assert answer.url.path == "/"
    assert "Start" in answer.text  # the welcome, and from there the questions
    assert header(answer.text) == "Pages of Ben"
    assert choose(stranger, 1) == "/today"
    assert header(stranger.get("/today").text) == "Pages of Anna"


def test_two_of_one_name_are_refused(stranger: TestClient, journal: Journal) -> None:
    data = {"name": "anna", "colour": "plum", "first": "Anna"}
    assert stranger.post("/who/add", data=data).status_code == 422
    assert len(journal.walkers.all()) == 1


def test_before_it_is_chosen_pages_lead_to_the_question_and_programs_are_told(
    client: TestClient, ben: int
) -> None:
    for path in ("/", "/today", "/journal", "/walk/2026-06-01"):
        answer = client.get(path, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, "/who")
    told = client.get("/api/v1/today")
    assert told.status_code == 409
    assert "who walks now" in told.json()["error"]
    assert client.post("/away", data={"until": "2026-06-05"}).status_code == 409
    assert 'data-walker="0"' in client.get("/who").text
    assert "data-walker" not in client.get("/player").text  # kept by phones, for whoever walks


def test_a_page_of_annas_left_open_writes_nothing_into_bens_record(
    client: TestClient, journal: Journal, ben: int
) -> None:
    for walker in (1, ben):
        screened_at(client, walker)
    choose(client, 1)
    forms = re.findall(r'<form[^>]*method="post"[^>]*>', client.get("/journal/walk").text)
    assert all("?of=1" in form for form in forms)
    told = BY_HAND
    choose(client, ben)
    before = count(journal, ben)
    late = client.post("/journal/walk?of=1", data=told)
    assert late.status_code == 409
    assert "still Anna&#39;s" in late.text
    assert "Ben" in late.text
    assert 'href="/who"' in late.text
    unsaid = client.post("/journal/walk", data=told)  # of a page from before there were two
    assert unsaid.status_code == 409
    assert client.post("/journal/walk?of=nobody", data=told).status_code == 409
    assert count(journal, ben) == before
    client.post(f"/journal/walk?of={ben}", data=told)
    assert count(journal, ben) > before


def test_a_form_without_an_address_keeps_what_its_page_was_asked_with(
    client: TestClient, ben: int
) -> None:
    screened_at(client, ben, conditions_nerves=["parkinson"], walking_aid="frame")
    choose(client, ben)
    form = re.search(r"<form[^>]*>", client.get('/agreement?who="Dr"&of=1').text)
    assert form is not None
    assert f'action="?who=%22Dr%22&amp;of={ben}"' in form[0]


def test_what_a_program_tells_is_never_told_of_whoever_walks_just_now(
    client: TestClient, journal: Journal, ben: int
) -> None:
    """A player of an older version, still open, names nobody: what it sends waits on the phone."""
    choose(client, ben)
    assert client.post("/api/v1/screening", json={"answers": {}}).status_code == 409
    screened_at(client, 1)
    assert count(journal, ben) == 0


def test_the_answer_of_annas_page_before_the_walk_does_not_open_bens_gate(
    client: TestClient, ben: int
) -> None:
    for walker in (1, ben):
        screened_at(client, walker)
    choose(client, 1)
    session = client.get("/api/v1/today").json()["planned"]["id"]
    lines = len(client.get(f"/api/v1/sessions/{session}/script").json()["checklist"])
    ticks = {"tick": [str(n) for n in range(lines)], "pain": "2"}
    opened = client.post(f"/before/{session}?of=1", data=ticks, follow_redirects=False)
    assert opened.headers["location"] == f"/walk/{session}"
    choose(client, ben)
    assert 'data-pain=""' in client.get(f"/walk/{session}").text
    choose(client, 1)
    client.post(f"/before/{session}?of=1", data=ticks, follow_redirects=False)
    assert 'data-pain="2"' in client.get(f"/walk/{session}").text


def test_what_anna_told_is_not_offered_to_ben_to_undo(client: TestClient, ben: int) -> None:
    for walker in (1, ben):
        screened_at(client, walker)
    choose(client, 1)
    client.post("/journal/walk?of=1", data=BY_HAND)
    assert 'action="/journal/undo' in client.get("/today").text
    choose(client, ben)
    assert 'action="/journal/undo' not in client.get("/today").text


def test_a_code_is_asked_for_and_wrong_tries_wait(
    client: TestClient, journal: Journal, ben: int, moment: Moment
) -> None:
    Household(journal).keep_code(ben, CODE)
    choose(client, 1)
    asked = client.post("/who", data={"walker": ben})
    assert "Code of Ben" in asked.text
    assert header(client.get("/who").text) == "Pages of Anna"
    answers = [client.post("/who", data={"walker": ben, "code": "1111"}) for _ in range(4)]
    assert [one.status_code for one in answers] == [422, 422, 422, 429]
    assert int(answers[-1].headers["retry-after"]) > 0
    assert client.post("/who", data={"walker": ben, "code": CODE}).status_code == 429
    moment.now += timedelta(minutes=16)
    choose(client, ben, CODE)
    assert header(client.get("/who").text) == "Pages of Ben"
    left = client.post("/who", data={"walker": 1}, follow_redirects=False)
    assert left.headers["clear-site-data"] == '"cache"'
    assert header(client.get("/who").text) == "Pages of Anna"
    assert client.get(f"/api/v1/people/{ben}/clearance").status_code == 404


def test_a_walker_sets_their_own_name_colour_and_code(
    client: TestClient, journal: Journal, ben: int
) -> None:
    choose(client, ben)
    client.post(f"/who/settings?of={ben}", data={"name": "Benno", "colour": "teal"})
    assert client.post(f"/who/code?of={ben}", data={"code": "12"}).status_code == 422
    client.post(f"/who/code?of={ben}", data={"code": CODE})
    walker = journal.walkers.get(ben)
    assert (walker.shown, walker.colour, walker.has_code) == ("Benno", "teal", True)
    assert header(client.get("/who").text) == "Pages of Benno"  # whoever set it need not give it
    client.post(f"/who/code?of={ben}", data={})
    assert not journal.walkers.get(ben).has_code
    assert client.post("/who/remove?of=1").status_code == 409
    assert client.post(f"/who/remove?of={ben}").url.path in {"/who", "/"}
    assert len(journal.walkers.all()) == 1
    refused = client.post("/who/remove")
    assert refused.status_code == 422
    assert "began with it" in refused.text


def test_a_phone_is_one_walkers_own_or_asks(
    app: FastAPI, client: TestClient, journal: Journal, moment: Moment, ben: int
) -> None:
    screened_at(client, ben)
    code = re.search(
        r"[0-9A-Z]{4}-[0-9A-Z]{4}", client.post("/devices/code", data={"walker": ben}).text
    )
    assert code is not None
    way = {"base_url": f"https://{HOST}:8000", "client": ("192.168.1.23", 40000)}
    with TestClient(app, **way) as own, TestClient(app, **way) as shared:
        assert own.post("/pair", data={"code": code[0]}).url.path == "/today"
        assert own.get("/who").url.path == "/today"  # nobody else is chosen there
        assert own.post("/who", data={"walker": 1}).url.path == "/today"
        assert own.get("/devices").status_code == 404
        assert own.get("/api/v1/people/1/clearance").status_code == 404
        assert own.get(f"/api/v1/people/{ben}/clearance").status_code == 200
        # its own outbox of an older version goes to whose it is
        assert own.get("/api/v1/clearance").status_code == 200

        shared.post("/pair", data={"code": invite(journal.devices, moment.now)})
        assert shared.get("/today").url.path == "/who"
        choose(shared, ben)
        assert {cookie.name for cookie in shared.cookies.jar if cookie.secure} >= {"walker"}
        assert header(shared.get("/today").text) == "Pages of Ben"
        assert shared.get("/devices").status_code == 404
        shared.post(f"/who/mine?of={ben}")
        assert [one.walker_id for one in journal.devices.all()] == [ben, ben]
        assert shared.get("/who").url.path == "/today"

        device = journal.devices.all()[0].id
        client.post(f"/devices/{device}", data={"walker": 0})
        assert own.get("/today").url.path == "/who"
        assert client.post(f"/devices/{device}", data={"walker": 99}).status_code == 404


def screened_at(client: TestClient, walker: int, **answers: object) -> None:
    """Answer the questions of one walker."""
    told = client.post(
        f"/api/v1/people/{walker}/screening", json={"answers": {**HEALTHY, **answers}}
    )
    assert told.status_code == 200, told.text


def count(journal: Journal, walker: int) -> int:
    """Count what is kept of a walker."""
    return len(journal.walker_of(walker).statements.all())
