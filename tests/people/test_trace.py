"""Whoever sees something of a walker and is not that walker is noted, hour by hour."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import func, select, text
from tests.people.people import account, come_in, grant, looks_after
from tests.web.routes import every_route
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.journal import Journal, Role
from retrowalk.journal.people_tables import AuditRow, SeenRow
from retrowalk.journal.seen import Done, Looker
from retrowalk.languages import say
from retrowalk.people.consent import Use, tell
from retrowalk.people.trace import HOUSEHOLD, RESEARCHER, What, what_of
from retrowalk.people.visitor import Through, Visitor
from retrowalk.web import create_app

AT = datetime(2026, 6, 1, 9, 20, tzinfo=UTC)
WALKS = "/api/v1/people/1/walks"


@pytest.fixture
def moment() -> Moment:
    return Moment()


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    return create_app(journal, now=moment)


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


@pytest.fixture
def tanaka(journal: Journal, app: FastAPI) -> Visitor:
    """A professional who may see the first walker."""
    number = account(journal, "tanaka", AT)
    grant(journal, 1, number, AT)
    tell(journal.walker(), Use.TREATMENT, AT)
    visitor = looks_after(number, 1)
    come_in(app, visitor)
    return visitor


def rows(journal: Journal, walker_id: int = 1) -> list[tuple[str, str, str]]:
    return [(one.who, one.role, one.what) for one in journal.seen.of(walker_id, most=1000)]


def count(journal: Journal) -> int:
    query = select(func.count()).select_from(SeenRow)
    return journal._transactions.read(lambda db: db.scalar(query)) or 0


def test_who_what_and_in_which_hour(
    client: TestClient, journal: Journal, tanaka: Visitor, moment: Moment
) -> None:
    for _ in range(3):
        assert client.get(WALKS).status_code == 200
    assert rows(journal) == [("Ms Tanaka", "professional", "walks")]
    (look,) = journal.seen.of(1, most=9)
    assert look.at == moment.now.replace(minute=0)
    client.get("/api/v1/people/1/record/statements")
    assert sorted(what for _, _, what in rows(journal)) == ["said", "walks"]
    moment.now += timedelta(hours=1)
    client.get(WALKS)
    assert count(journal) == 3


def test_another_process_notes_it_no_second_time(
    journal: Journal, url: str, tanaka: Visitor, client: TestClient
) -> None:
    client.get(WALKS)
    with Journal.open(url) as other:
        looker = Looker(who="Ms Tanaka", role="professional", account_id=tanaka.account_id)
        other.seen.note([1], looker, "walks", AT)
    assert count(journal) == 1


def test_what_is_refused_was_not_seen(
    client: TestClient, journal: Journal, tanaka: Visitor
) -> None:
    assert client.post("/api/v1/people/1/screening", json={"answers": {}}).status_code == 403
    assert client.get("/api/v1/people/1/recordings/12345678/file").status_code == 403
    assert client.get("/api/v1/people/2/walks").status_code == 404
    tell(journal.walker(), Use.TREATMENT, AT, yes=False)
    assert client.get(WALKS).status_code == 404
    assert count(journal) == 0


def test_the_walker_themself_is_not_noted(client: TestClient, journal: Journal) -> None:
    client.get(WALKS)
    client.get("/api/v1/walks")
    client.get("/journal")
    assert count(journal) == 0


def test_who_walks_on_the_same_machine_and_looks_at_another_is(
    client: TestClient, journal: Journal
) -> None:
    other = journal.walkers.add("Ada", AT).id
    client.post("/who", data={"walker": other})
    assert client.get("/api/v1/walks").status_code == 200
    assert rows(journal) == rows(journal, other) == []
    assert client.get(WALKS).status_code == 200
    assert rows(journal) == [("", HOUSEHOLD, "walks")]
    assert rows(journal, other) == []


def test_where_it_cannot_be_noted_nothing_is_shown(
    client: TestClient, journal: Journal, tanaka: Visitor
) -> None:
    journal._transactions.write(lambda db: db.execute(text("ALTER TABLE seen RENAME TO unseen")))
    assert client.get(WALKS).status_code == 503


def test_every_address_for_a_professional_notes_it(
    client: TestClient, app: FastAPI, journal: Journal, tanaka: Visitor
) -> None:
    """Whatever answers a professional of a walker by number has noted it: none forgets."""
    forgot, tried = [], 0
    for found in every_route(app):
        if found.method != "GET" or "{person" not in found.path:
            continue
        journal._transactions.write(lambda db: db.query(SeenRow).delete())
        app.state.journal.seen._known = (None, set())
        path = re.sub(r"\{person(:int)?\}", "1", found.path)
        answer = client.get(re.sub(r"\{\w+\}", "1", path))
        tried += 1
        if answer.status_code == 200 and count(journal) == 0:
            forgot.append(found.path)
    assert forgot == ["/api/v1/people/{person}/screening/questions"]  # the same for everybody
    assert tried > 15


def test_a_list_of_many_notes_each_of_them(
    client: TestClient, journal: Journal, tanaka: Visitor
) -> None:
    for address in ("/clients", "/api/v1/clients"):
        journal._transactions.write(lambda db: db.query(SeenRow).delete())
        journal.seen._known = (None, set())
        assert client.get(address).status_code == 200
        assert rows(journal) == [("Ms Tanaka", "professional", "overview")]


def test_the_walker_reads_it_in_words_also_after_the_grant_ended(
    app: FastAPI, client: TestClient, journal: Journal, tanaka: Visitor, moment: Moment
) -> None:
    client.get(WALKS)
    moment.pass_days(3)
    client.get("/api/v1/people/1/record/statements")
    tell(journal.walker(), Use.TREATMENT, AT, yes=False)
    come_in(app, Visitor(through=Through.MACHINE))
    page = client.get("/seen").text
    for what in (What.WALKS, What.SAID):
        assert page.count(say(f"seen-what-{what}")) == 1
    assert page.count("Ms Tanaka") == 2
    assert say("seen-as-professional") in page
    come_in(app, tanaka)
    assert client.get("/seen").status_code == 403


def test_a_long_trace_has_pages(
    client: TestClient, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from retrowalk.web.routes import trace

    monkeypatch.setattr(trace, "LOOKS", 3)
    for n in range(5):
        journal.seen.note([1], Looker(who=f"Dr {n}", role="carer"), "today", AT + timedelta(days=n))
    first = client.get("/seen").text
    assert re.findall(r"Dr \d", first) == ["Dr 4", "Dr 3", "Dr 2"]
    (more,) = re.findall(r'href="(/seen\?before=[^"]+)"', first)
    assert re.findall(r"Dr \d", client.get(more).text) == ["Dr 1", "Dr 0"]


def test_every_kind_and_role_has_words() -> None:
    for what in (*What, "link"):
        assert say(f"seen-what-{what}")
    for role in (*Role, HOUSEHOLD, RESEARCHER, "link"):
        assert say(f"seen-as-{role}")
    assert what_of("/clients/3") is what_of("/clients/3/") is What.OVERVIEW
    assert what_of("/api/v1/people/3/walks/1") is what_of("/walks") is What.WALKS
    assert what_of("/programme.pdf") is What.PROGRAMME
    assert what_of("/something") is What.OTHER


def test_what_was_done_is_noted_without_what_was_in_it(journal: Journal) -> None:
    journal.audit.note(Done.ROLES, AT, account_id=7)
    tell(journal.walker(), Use.RESEARCH, AT, to_name="A name")
    found = journal._transactions.read(
        lambda db: [
            (one.what, one.account_id, one.walker_id) for one in db.scalars(select(AuditRow))
        ]
    )
    assert found == [("roles_changed", 7, None), ("consent_changed", None, 1)]
