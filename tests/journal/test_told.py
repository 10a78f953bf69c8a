"""What anybody may tell through the API: on each database the same answer, and no harm to the rest.

Every text of every operation is tried, as the OpenAPI document names them: a new one by itself.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from urllib.parse import quote

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text
from tests.journal.test_walker import DAY, run, screening, session
from tests.web.walking import ADDRESS, AT_HOME, Moment, screened, walked

from retrowalk.coach.measuring import file_name
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal
from retrowalk.journal.database import writing
from retrowalk.programme import CheckIn
from retrowalk.screening import Agreement
from retrowalk.value import AtMost, Value
from retrowalk.web import create_app

AT = datetime(2026, 6, 1, 9, tzinfo=UTC)
UNFIT = {"half a character": "a\ud800", "nothing": "\x00", "a bell": "\x07", "long": "x" * 5000}
PAGES = ("/today", "/clearance", "/programme", "/progress", "/api/v1/progress", "/journal.zip")
GOOD: dict[str, Any] = {
    "answers": {"age": "58"},
    "on": "2026-06-01",
    "who": "Dr. Müller",
    "note": "gently",
    "started_at": "2026-06-01T09:00:00Z",
    "practised_s": 60,
    "completed": True,
    "pain": 1,
    "chunks": 1,
}


@pytest.fixture
def app(journal: Journal) -> FastAPI:
    return create_app(journal, now=Moment())


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url=ADDRESS, client=AT_HOME, raise_server_exceptions=False) as client:
        walked(screened(client), Moment())
        yield client


def is_text(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "string" or any(map(is_text, schema.get("anyOf", [])))


def bodies(app: FastAPI, operation: dict[str, Any], bad: str) -> Iterator[tuple[str, Any]]:
    """Give every body of an operation in which one text is bad, and its kind."""
    for kind, content in operation.get("requestBody", {}).get("content", {}).items():
        name = content["schema"].get("$ref", "").rpartition("/")[2]
        schema = app.openapi()["components"]["schemas"].get(name, {})
        fields = schema.get("properties", {})
        good = {field: GOOD[field] for field in fields if field in GOOD}
        for field, found in fields.items():
            if is_text(found):
                yield kind, good | {field: bad}
            if found.get("type") == "object":
                yield kind, good | {field: {bad: "1"}}
                yield kind, good | {field: {"age": bad}}
                yield kind, good | {field: {"age": [bad]}}


def tried(app: FastAPI, client: TestClient, bad: str) -> Iterator[tuple[str, int]]:
    """Send a bad text as every text that any operation takes, and give what each answered."""
    in_address = quote(bad, errors="surrogatepass")
    for path, operations in app.openapi()["paths"].items():
        for method, operation in operations.items():
            names = [one["name"] for one in operation.get("parameters", []) if one["in"] == "path"]
            good = dict.fromkeys(names, "2026-06-01") | {"number": "0", "walk_id": "1"}
            for name in names:
                where = path.format(**good | {name: in_address})
                yield where[:60], client.request(method, where, json=GOOD).status_code
            for kind, body in bodies(app, operation, bad):
                where = path.format(**good)
                if kind == "application/json":
                    answers = {"content": json.dumps(body), "headers": {"Content-Type": kind}}
                else:
                    file = ("a.csv", b"time,acc_x\n", "text/csv")
                    form = {n: str(one).encode("utf-8", "surrogatepass") for n, one in body.items()}
                    answers = {"data": form, "files": {"file": file}}
                yield f"{where} {list(body)}", client.request(method, where, **answers).status_code


@pytest.mark.slow
@pytest.mark.parametrize(
    "bad",
    [
        *list(UNFIT.values())[:2],  # what one database or the other refuses
        *[pytest.param(one, marks=pytest.mark.long) for one in list(UNFIT.values())[2:]],
    ],
    ids=UNFIT,
)
def test_no_text_harms_the_journal_or_is_told_as_an_outage(
    app: FastAPI, client: TestClient, bad: str
) -> None:
    answers = list(tried(app, client, bad))
    assert len(answers) > 15
    assert [one for one in answers if not 400 <= one[1] < 500] == []
    assert {path: client.get(path).status_code for path in PAGES} == dict.fromkeys(PAGES, 200)


@pytest.mark.parametrize("bad", UNFIT.values(), ids=UNFIT)
def test_a_file_comes_in_under_any_name(journal: Journal, bad: str) -> None:
    kept = journal.walker().walks.keep(file_name(f"散步 {bad}.csv"), b"1", AT)
    assert kept.name.endswith(".csv")
    export(journal.walker(), BytesIO(), AT)


def limits(value: type[Value]) -> dict[str, int]:
    found = value.model_fields.items()
    return {n: m.characters for n, f in found for m in f.metadata if isinstance(m, AtMost)}


def test_the_limits_are_those_of_the_forms() -> None:
    said = {"who": 120, "profession": 120, "note": 500, "why": 500}
    assert limits(Agreement) == said | {"template": 100}
    assert limits(CheckIn) == {"note": 500}


@pytest.mark.slow
@pytest.mark.parametrize("where", ["/walks/{}", "/walks/{}/card", "/api/v1/walks/{}"])
@pytest.mark.parametrize("number", [0, 2**31 - 1, 2**31, 2**63, 10**40])
def test_a_number_that_no_journal_gives_is_not_there(
    client: TestClient, where: str, number: int
) -> None:
    assert client.get(where.format(number)).status_code in {404, 422}


def test_what_an_older_version_kept_is_still_shown_and_taken_along(journal: Journal) -> None:
    pages = journal.walker()
    pages.add_screening(screening())
    pages.keep_version(*session())
    pages.add_run(DAY, run(), AT)
    pages.add_check_in(DAY, CheckIn(pain=1), AT)
    with writing(journal._engine).begin() as connection:
        note = json.dumps({"pain": 1, "wobble": "none", "note": "n" * 9999 + "\ud800"})
        kept = text("UPDATE statement SET body = :note WHERE kind = 'check_in'")
        connection.execute(kept, {"note": note})
    (happened,) = journal.walker().history()
    assert happened.after is not None
    assert happened.after.note == "n" * 9999 + "\ufffd"
    export(journal.walker(), BytesIO(), AT)


@pytest.mark.parametrize("number", ["inf", "-inf", "nan", "1e300", "-1", "9" * 400])
def test_a_number_that_cannot_be_is_refused(client: TestClient, number: str) -> None:
    file = {"file": ("a.csv", b"time,acc_x\n", "text/csv")}
    answers = {"forward_from_s": "1", "forward_to_s": number}
    assert client.post("/api/v1/recordings", data=answers, files=file).status_code == 422
    spelt = {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}.get(number, number)
    record = f'{{"started_at": "2026-06-01T09:00:00Z", "practised_s": {spelt}, "completed": true}}'
    headers = {"Content-Type": "application/json"}
    path = "/api/v1/sessions/2026-06-01/record"
    assert client.post(path, content=record, headers=headers).status_code == 422
    form = {"trial": number, "opened_at": "9999-12-31T23:59:59-23:59"}
    assert client.post("/assessments/timed_up_and_go", data=form).status_code == 422
