"""The FHIR interface at the door: who may read what, page by page, and how it says no."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.exchange.fhir.checking import found_by_models, found_by_npm
from tests.web.accounts import account, browser, named_app, signed_in
from tests.web.caring import walks
from tests.web.walking import Moment

from retrowalk.coach.fhir import Records
from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.journal.tokens import Pages
from retrowalk.people import Right, Through, Visitor, consent
from retrowalk.people.tokens import make
from retrowalk.programme import CheckIn


@pytest.fixture
def lived(walker: TestClient, journal: Journal, moment: Moment) -> TestClient:
    """The walker at home, with a week behind them."""
    walks(journal, 1, moment.now.date(), 6)
    for use in consent.Use:
        consent.tell(journal.walker(), use, moment.now)
    return walker


@pytest.fixture
def served(lived: TestClient, journal: Journal, moment: Moment) -> FastAPI:
    """The same journal under a name, where people sign in."""
    return named_app(journal, moment)


@pytest.fixture
def physio(served: FastAPI, journal: Journal, moment: Moment) -> Iterator[TestClient]:
    made = account(journal, "tanaka", moment.now, AccountRole.PROFESSIONAL)
    journal.grants.add(made.id, 1, Role.PROFESSIONAL, moment.now)
    with browser(served) as client:
        yield signed_in(client, journal, made.id, moment.now)


def whole(client: TestClient, address: str) -> list[dict[str, Any]]:
    """Follow the pages from an address, and give all that is on them."""
    found: list[dict[str, Any]] = []
    following: str | None = address
    while following:
        page = client.get(following)
        assert page.status_code == 200, page.text
        assert page.headers["content-type"] == "application/fhir+json"
        said = page.json()
        assert said["type"] == "searchset"
        found += [one["resource"] for one in said.get("entry", ())]
        links = {one["relation"]: urlsplit(one["url"]) for one in said["link"]}
        following = f"{links['next'].path}?{links['next'].query}" if "next" in links else None
    return found


def refused(client: TestClient, address: str, **fields: Any) -> tuple[int, str]:
    answer = client.get(address, follow_redirects=False, **fields)
    assert answer.headers["content-type"] == "application/fhir+json", answer.text
    said = answer.json()
    assert said["resourceType"] == "OperationOutcome"
    (issue,) = said["issue"]
    assert issue["diagnostics"]
    return answer.status_code, issue["code"]


def test_what_is_listed_can_be_read_and_everything_is_all_of_it(lived: TestClient) -> None:
    statement = lived.get("/fhir/metadata").json()
    assert statement["fhirVersion"] == "4.0.1"
    listed = [one["type"] for one in statement["rest"][0]["resource"]]
    by_type = {kind: whole(lived, f"/fhir/{kind}?_count=10") for kind in listed}
    assert len(by_type["Observation"]) > 25
    (patient,) = by_type["Patient"]
    for kind, found in by_type.items():
        for one in found[:2]:
            assert lived.get(f"/fhir/{kind}/{one['id']}").json() == one
    everything = whole(lived, f"/fhir/Patient/{patient['id']}/$everything?_count=25")
    assert {one["id"] for one in everything} == {
        one["id"] for found in by_type.values() for one in found
    }
    first = lived.get("/fhir/Observation?_count=1").json()["entry"][0]
    assert lived.get(urlsplit(first["fullUrl"]).path).json() == first["resource"]
    (composition,) = by_type["Composition"]
    document = lived.get(f"/fhir/Composition/{composition['id']}/$document").json()
    assert document["type"] == "document"
    assert [one["resource"]["id"] for one in document["entry"]] == [one["id"] for one in everything]


def test_by_patient_and_day(lived: TestClient, moment: Moment) -> None:
    (patient,) = whole(lived, "/fhir/Patient")
    day = moment.now.date() - timedelta(days=3)
    asked = f"/fhir/Observation?patient=Patient/{patient['id']}&date=ge{day}"
    of_days = whole(lived, asked)
    assert 0 < len(of_days) < len(whole(lived, "/fhir/Observation"))
    assert whole(lived, asked + f"&date=lt{day}") == []
    assert whole(lived, "/fhir/Observation?patient=another") == []


def test_what_is_told_now_is_there_at_once(
    lived: TestClient, journal: Journal, moment: Moment
) -> None:
    before = whole(lived, "/fhir/Observation?_count=1000")
    last = journal.walker().history()[-1].session_id
    journal.walker().add_check_in(last, CheckIn(pain=7, effort=9, mood=1), moment.now)
    after = whole(lived, "/fhir/Observation?_count=1000")
    changed = [one for one in after if one not in before]
    assert {one["status"] for one in changed} == {"corrected"}
    assert {one["id"] for one in changed} <= {one["id"] for one in before}
    german = lived.get("/fhir/CarePlan", headers={"Accept-Language": "de"}).json()
    assert german["entry"][0]["resource"]["title"] == "Programm des Rückwärtsgehens"


def test_refusals_are_operation_outcomes(lived: TestClient) -> None:
    for address, status, code in (
        ("/fhir/Medication", 404, "not-found"),
        ("/fhir/Patient/1", 404, "not-found"),
        ("/fhir/Patient/1/$everything", 404, "not-found"),
        ("/fhir/Composition/1/$document", 404, "not-found"),
        ("/fhir/nowhere/at/all", 404, "not-found"),
        ("/fhir/people/77/Patient", 404, "not-found"),
        ("/fhir/Observation?date=soon", 400, "invalid"),
        ("/fhir/Observation?_sort=date", 400, "invalid"),
        ("/fhir/Observation?_format=xml", 400, "invalid"),
        (f"/fhir/{'x' * 100}", 400, "invalid"),
    ):
        assert refused(lived, address) == (status, code), address
    xml = {"Accept": "application/fhir+xml"}
    assert refused(lived, "/fhir/Patient", headers=xml) == (400, "invalid")
    put = lived.post("/fhir/Patient", json={})
    assert (put.status_code, put.json()["issue"][0]["code"]) == (405, "not-supported")


def test_a_stranger_is_told_to_sign_in(served: FastAPI) -> None:
    with browser(served) as stranger:
        for address in ("/fhir/metadata", "/fhir/Patient", "/fhir/people/1/Patient"):
            assert refused(stranger, address) == (401, "login")
        assert stranger.get("/fhir/Patient").headers["WWW-Authenticate"] == "Bearer"


def test_where_several_walk_it_is_asked_who(lived: TestClient, journal: Journal) -> None:
    journal.walkers.add("Ben", journal.walker().statements.all()[0].told_at)
    lived.cookies.clear()
    assert refused(lived, "/fhir/Patient") == (409, "conflict")
    assert len(whole(lived, "/fhir/people/1/Patient")) == 1


def test_a_professional_reads_their_client_but_not_the_consents(
    lived: TestClient, physio: TestClient, journal: Journal, moment: Moment
) -> None:
    (patient,) = whole(lived, "/fhir/Patient")
    theirs = "/fhir/people/1"
    assert whole(physio, f"{theirs}/Patient") == [patient]
    assert whole(lived, "/fhir/Consent")
    assert whole(physio, f"{theirs}/Consent") == []
    everything = whole(physio, f"{theirs}/Patient/{patient['id']}/$everything?_count=1000")
    composition = everything[0]["id"]
    document = physio.get(f"{theirs}/Composition/{composition}/$document").json()
    assert "Consent" not in {one["resource"]["resourceType"] for one in document["entry"]}
    assert refused(physio, "/fhir/Patient") == (403, "forbidden")
    seen = journal.seen.of(1, most=50)
    assert {(one.who, one.what) for one in seen} == {("Tanaka", "report")}
    consent.tell(journal.walker(), "treatment", moment.now, yes=False)
    assert refused(physio, f"{theirs}/Patient") == (404, "not-found")


@pytest.mark.parametrize(
    ("right", "status"), [(Right.SEE, 200), (Right.SEE_TODAY, 403), (Right.TELL, 403)]
)
def test_a_token_opens_as_much_as_its_sentence_says(
    served: FastAPI, journal: Journal, moment: Moment, right: Right, status: int
) -> None:
    maker = Visitor(through=Through.MACHINE, walker_id=1)
    secret, _ = make(journal, maker, 1, "reads", [right], Pages.OWN, 7, moment.now)
    with browser(served) as program:
        program.headers["Authorization"] = f"Bearer {secret}"
        for address in ("/fhir/metadata", "/fhir/Patient", "/fhir/people/1/Observation"):
            answer = program.get(address)
            assert answer.status_code == status
        if right is Right.SEE:
            assert whole(program, "/fhir/Consent") == []


@pytest.mark.slow
def test_what_the_interface_answers_is_valid(lived: TestClient) -> None:
    statement = lived.get("/fhir/metadata").json()
    page = lived.get("/fhir/Observation?_count=3").json()
    empty = lived.get("/fhir/Observation?date=lt1990").json()
    no = lived.get("/fhir/Observation?date=x").json()
    answers = [statement, page, empty, no]
    assert found_by_npm(answers) == found_by_models(json.loads(json.dumps(answers))) == []


def test_who_asks_at_once_is_never_given_what_is_somebody_elses(
    lived: TestClient, journal: Journal, moment: Moment
) -> None:
    ada = journal.walkers.add("Ada", moment.now).id

    class Torn(Records):
        """After two looks at what is kept in mind, another request has put its own there."""

        looks = 0

        def __init__(self) -> None:
            super().__init__(journal)

        @property
        def _last(self) -> Any:
            self.looks += 1
            return self._kept if self.looks <= 2 else others

        @_last.setter
        def _last(self, kept: Any) -> None:
            self._kept = kept

    plain = Records(journal)
    hers = plain.of(ada, moment.now, consented=False)
    others, records = plain._last, Torn()
    mine = Records(journal).of(1, moment.now, consented=False)
    assert hers != mine
    records.of(1, moment.now, consented=False)  # now it is in mind
    records.looks = 0
    assert records.of(1, moment.now, consented=False) == mine
