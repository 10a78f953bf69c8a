"""A coach's day on the pages: who needs a look, what was done, one client, and messages."""

import re
from datetime import date, datetime, timedelta

import pytest
from fastapi.testclient import TestClient
from tests.web import caring
from tests.web.caring import WELL, Said
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.coach import Coach
from retrowalk.journal import AccountRole, Journal, Kind, Role
from retrowalk.languages import say
from retrowalk.people import consent
from retrowalk.people.clients import MOST_AT_ONCE, Clients
from retrowalk.programme import CheckIn, Wobble
from retrowalk.screening import Agreement, Bounds
from retrowalk.web import create_app

WATCHES = "Nobody watches in real time"
FELL: Said = (CheckIn(pain=2, effort=4, mood=3, wobble=Wobble.FELL), None)


def falls(number: int) -> Said:
    """Tell of a walk: well, but of the fifth."""
    return FELL if number == 4 else WELL


@pytest.fixture
def today(moment: Moment) -> date:
    return moment.now.date()


@pytest.fixture
def petra(journal: Journal, moment: Moment) -> int:
    """A physiotherapist's account."""
    return caring.account(journal, "Petra", moment.now)


@pytest.fixture
def desk(stranger: TestClient, journal: Journal, petra: int, moment: Moment) -> TestClient:
    """Her browser, signed in."""
    return caring.come_as(stranger, journal, petra, moment.now)


@pytest.fixture
def ruth(journal: Journal, petra: int, moment: Moment, today: date) -> int:
    """A client of hers who fell two weeks after she began."""
    at = moment.now - timedelta(days=30)
    number = caring.walker(journal, "Ruth", at)
    caring.look_after(journal, petra, number, at)
    caring.walks(journal, number, today, 14, falls)
    return number


@pytest.fixture
def alex(journal: Journal, petra: int, moment: Moment, today: date) -> int:
    """A client of hers who goes on well."""
    at = moment.now - timedelta(days=30)
    number = caring.walker(journal, "Alex", at)
    caring.look_after(journal, petra, number, at)
    caring.walks(journal, number, today, 8)
    return number


def rows(page: str) -> list[str]:
    """Name the clients of the list, in its order."""
    return re.findall(r"data-row>([^<]*)</a>", page)


def needs_of(desk: TestClient, name: str) -> list[str]:
    """Name why a client needs a look."""
    every = desk.get("/api/v1/clients").json()["clients"]
    return [need["kind"] for one in every if one["name"] == name for need in one["needs"]]


def do(desk: TestClient, person: int, need: str, what: str = "") -> str:
    """Tell on the page that something was done about a need; give the page that follows."""
    page = desk.get("/clients").text
    form = re.search(rf'action="/clients/{person}/done">(.*?)</form>', page, re.DOTALL)
    assert form is not None
    up_to = re.search(rf'value="{need}">\s*<input[^>]*name="up_to" value="([^"]*)"', form[1])
    assert up_to is not None
    told = {"need": need, "up_to": up_to[1], "what": what}
    answer = desk.post(f"/clients/{person}/done", data=told)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_who_needs_a_look_stands_first_with_the_reason_in_words_and_numbers(
    desk: TestClient, alex: int, ruth: int
) -> None:
    page = desk.get("/clients").text
    assert rows(page) == ["Ruth", "Alex"]
    assert "One client needs a look" in page
    assert re.search(r"<strong>1</strong>.*fall", page)
    assert re.search(r"Fell on \d+ May\.", page)
    assert WATCHES in page
    assert "Worked out at" in page
    assert '<svg viewBox="0 0 96 28"' in page


def test_what_was_done_is_told_in_the_walker_s_own_record_and_can_be_undone(
    desk: TestClient, journal: Journal, ruth: int
) -> None:
    page = do(desk, ruth, "fell", "Called her: bruised, will see her doctor.")
    assert "fell" not in needs_of(desk, "Ruth")
    (told,) = Coach(journal, ruth).record.entries(Kind.DONE)
    assert (told.author, told.role, told.recorded_by) == ("Petra", "professional", "professional")
    assert told.body["what"] == "Called her: bruised, will see her doctor."
    undo = re.search(r'action="/clients/\d+/undo">.*?name="statement" value="(\d+)"', page, re.S)
    assert undo is not None
    desk.post(f"/clients/{ruth}/undo", data={"statement": undo[1]})
    assert "fell" in needs_of(desk, "Ruth")


def test_a_need_comes_back_with_something_new_of_its_kind(
    desk: TestClient, journal: Journal, petra: int, ruth: int, moment: Moment, today: date
) -> None:
    do(desk, ruth, "fell")
    at = moment.now - timedelta(hours=2)
    Coach(journal, ruth).screening.agree(Agreement(on=today - timedelta(days=2), who="Petra"), at)
    planned = Coach(journal, ruth).planning.programme(today).sessions[0]
    moment.pass_days((planned.on - today).days)
    coach = Coach(journal, ruth)
    coach.sessions.record(planned.id, moment.now, 60.0, 1, 0, True, moment.now)
    coach.sessions.check_in(planned.id, FELL[0], moment.now)
    caring.come_as(desk, journal, petra, moment.now)  # a day of work has passed
    every = desk.get("/api/v1/clients").json()["clients"]
    (need,) = [one for one in every[0]["needs"] if one["kind"] == "fell"]
    assert (need["number"], need["since"]) == (1, planned.on.isoformat())


def test_nobody_undoes_what_another_has_done(
    desk: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    do(desk, ruth, "fell")
    (told,) = Coach(journal, ruth).record.entries(Kind.DONE)
    olaf = caring.account(journal, "Olaf", moment.now)
    caring.look_after(journal, olaf, ruth, moment.now)
    caring.come_as(desk, journal, olaf, moment.now)
    assert "fell" not in needs_of(desk, "Ruth")
    assert desk.post(f"/clients/{ruth}/undo", data={"statement": told.id}).status_code == 404
    assert desk.delete(f"/api/v1/clients/{ruth}/done/{told.id}").status_code == 404
    walked = Coach(journal, ruth).record.entries(Kind.RUN)[0]
    assert desk.post(f"/clients/{ruth}/undo", data={"statement": walked.id}).status_code == 404


def test_on_a_machine_at_home_there_is_no_such_page(stranger: TestClient, ruth: int) -> None:
    for address in ("/clients", f"/clients/{ruth}", "/api/v1/clients"):
        assert stranger.get(address).status_code == 404, address
    told = {"need": "fell", "up_to": "2026-06-01T00:00:00Z"}
    assert stranger.post(f"/clients/{ruth}/done", data=told).status_code in {403, 404}


def test_nobody_else_s_client_is_there_and_whether_there_is_one_is_not_told(
    desk: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    other = caring.walker(journal, "Secret", moment.now)
    unknown = desk.get("/clients/9999")
    known = desk.get(f"/clients/{other}")
    assert (known.status_code, unknown.status_code) == (404, 404)
    assert known.text.replace(f"no walker {other} ", "no walker 9999 ") == unknown.text
    assert "Secret" not in desk.get("/clients").text
    assert desk.get(f"/messages/{other}").status_code == 404


def test_consent_that_is_taken_back_counts_at_once(
    desk: TestClient, journal: Journal, ruth: int, alex: int, moment: Moment
) -> None:
    assert rows(desk.get("/clients").text) == ["Ruth", "Alex"]
    consent.tell(journal.walker_of(ruth), "treatment", moment.now, yes=False)
    assert rows(desk.get("/clients").text) == ["Alex"]
    assert desk.get(f"/clients/{ruth}").status_code == 404


def test_a_carer_has_no_clients_but_may_write(
    stranger: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    hans = caring.account(journal, "Hans", moment.now, AccountRole.CARER)
    caring.look_after(journal, hans, ruth, moment.now, Role.CARER)
    carer = caring.come_as(stranger, journal, hans, moment.now)
    assert carer.get("/clients").status_code == 404
    assert carer.get(f"/clients/{ruth}").status_code == 404
    answer = carer.post(f"/messages/{ruth}", data={"text": "See you at ten."})
    assert "See you at ten." in answer.text


def test_one_client_on_one_page(
    desk: TestClient,
    journal: Journal,
    ruth: int,
    moment: Moment,
    today: date,
    recording: bytes,
) -> None:
    coach = Coach(journal, ruth)
    last = coach.record.sessions()[0]
    coach.recordings.hand_in("walk.zip", recording, session_id=last.id, at=moment.now)
    bounds = Bounds(minutes_at_most=4, until=today + timedelta(days=60))
    word = Agreement(
        on=today, who="Dr Weber", profession="doctor", note="Rail only.", bounds=bounds
    )
    coach.screening.agree(word, moment.now)
    for days, seconds in ((20, 12.0), (1, 8.0)):
        coach.assessments.add("timed_up_and_go", [seconds], moment.now - timedelta(days=days))
    page = desk.get(f"/clients/{ruth}").text
    assert "You see the data of Ruth." in page
    assert WATCHES in page
    assert "Fell on" in page
    assert "at most 4 minutes" in page
    assert "Rail only." in page
    measured = re.search(r'data-of="Measured">0:(\d+)<', page)
    assert measured is not None
    assert 15 <= int(measured[1]) <= 25  # of the twenty seconds backward
    assert "quicker" in page  # the change of the test, held against what repeats differ by
    assert page.count("<figure") == 4
    assert say("reminders-weeks-how") in page  # the weeks that were kept, none of them a fault


def test_messages_go_both_ways_and_are_new_until_they_are_read(
    desk: TestClient, stranger: TestClient, journal: Journal, moment: Moment, petra: int
) -> None:
    me = journal.walkers.all()[0].id
    caring.walks(journal, me, moment.now.date(), 5)
    for use in ("treatment", "messages"):
        consent.tell(journal.walker_of(me), use, moment.now)
    caring.look_after(journal, petra, me, moment.now)
    written = desk.post(f"/messages/{me}", data={"text": "How is the knee?\r\nPetra"})
    assert "How is the knee?" in written.text
    (told,) = Coach(journal, me).record.entries(Kind.MESSAGE)
    assert (told.author, told.role) == ("Petra", "professional")

    with TestClient(create_app(journal, now=moment), base_url=ADDRESS, client=AT_HOME) as home:
        assert "A message for you" in home.get("/today").text
        page = home.get("/messages").text
        up_to = re.search(r'name="up_to" value="(\d+)"', page)
        assert up_to is not None
        home.post("/messages/read", data={"up_to": up_to[1]})
        assert "A message for you" not in home.get("/today").text
        home.post("/messages", data={"text": "Better, thank you."})
        assert "How is the knee?" in home.get("/journal").text

    assert "message" in needs_of(desk, name_of(desk, me))
    page = desk.get(f"/clients/{me}").text
    assert "Better, thank you." in page
    up_to = re.search(r'name="up_to" value="(\d+)"', page)
    assert up_to is not None
    desk.post(f"/messages/{me}/read", data={"up_to": up_to[1], "back": "client"})
    assert "message" not in needs_of(desk, name_of(desk, me))


def name_of(desk: TestClient, person: int) -> str:
    every = desk.get("/api/v1/clients").json()["clients"]
    return next(str(one["name"]) for one in every if one["id"] == person)


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001])
def test_a_message_without_words_or_with_too_many_is_refused(
    desk: TestClient, ruth: int, journal: Journal, text: str
) -> None:
    answer = desk.post(f"/messages/{ruth}", data={"text": text})
    assert answer.status_code == 422
    assert "at most 2,000 characters" in answer.text
    assert Coach(journal, ruth).record.entries(Kind.MESSAGE) == ()


def test_without_the_walker_s_yes_nobody_writes(
    desk: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    consent.tell(journal.walker_of(ruth), "messages", moment.now, yes=False)
    answer = desk.post(f"/messages/{ruth}", data={"text": "Hello"})
    assert answer.status_code in {403, 422}
    assert Coach(journal, ruth).record.entries(Kind.MESSAGE) == ()
    assert "<textarea" not in desk.get(f"/clients/{ruth}").text


def test_programs_do_and_undo_the_same(desk: TestClient, ruth: int) -> None:
    (one,) = desk.get("/api/v1/clients").json()["clients"]
    need = next(need for need in one["needs"] if need["kind"] == "fell")
    told = {"need": "fell", "up_to": need["at"], "what": "Seen"}
    answer = desk.post(f"/api/v1/clients/{ruth}/done", json=told)
    assert answer.status_code == 201
    assert "fell" not in needs_of(desk, "Ruth")
    number = answer.json()["statement"]
    assert desk.delete(f"/api/v1/clients/{ruth}/done/{number}").status_code == 204
    assert "fell" in needs_of(desk, "Ruth")


def test_what_is_yet_to_come_is_never_done(desk: TestClient, journal: Journal, ruth: int) -> None:
    for up_to in ("2199-01-01T00:00:00Z", "2026-05-01T00:00:00Z"):
        told = {"need": "fell", "up_to": up_to}
        assert desk.post(f"/api/v1/clients/{ruth}/done", json=told).status_code == 201
    fell = next(one for one in Coach(journal, ruth).record.entries(Kind.CHECK_IN))
    told_up_to = [one.body["up_to"] for one in Coach(journal, ruth).record.entries(Kind.DONE)]
    assert max(datetime.fromisoformat(one) for one in told_up_to) == fell.told_at


def test_whatever_is_written_of_a_client_is_in_the_next_list(
    desk: TestClient, journal: Journal, ruth: int, alex: int, moment: Moment
) -> None:
    def last_walk() -> str | None:
        every = desk.get("/api/v1/clients").json()["clients"]
        return next(one["last_on"] for one in every if one["id"] == alex)

    coach = Coach(journal, alex)
    last = coach.record.sessions()[0]
    assert last_walk() == last.on.isoformat()
    taken = coach.record.take_back(last.id, moment.now).statement
    assert last_walk() < last.on.isoformat()
    Coach(journal, alex).record.undo(taken.id, moment.now)
    assert last_walk() == last.on.isoformat()
    Coach(journal, alex).record.erase(last.id)
    assert last_walk() < last.on.isoformat()
    Coach(journal, alex).record.erase_everything()
    assert rows(desk.get("/clients").text) == ["Ruth"]  # their consent is gone as well


def test_what_is_known_of_a_client_is_folded_up_and_told_alike_another_day(
    desk: TestClient, ruth: int
) -> None:
    told = needs_of(desk, "Ruth")
    clients: Clients = desk.app.state.clients
    known = clients._known[ruth]
    assert ("fell" in told, known.brief.is_folded) == (True, True)
    known.of = ()  # as of another day
    clients._rosters.clear()
    assert needs_of(desk, "Ruth") == told
    assert (known.of != (), known.brief.is_folded) == (True, True)


def test_of_many_who_were_never_looked_at_the_page_says_whose_latest_is_to_come(
    desk: TestClient, journal: Journal, petra: int, moment: Moment
) -> None:
    for number in range(MOST_AT_ONCE + 3):
        caring.look_after(
            journal, petra, caring.walker(journal, f"W{number}", moment.now), moment.now
        )
    assert "The latest of 3 clients is still being worked out" in desk.get("/clients").text
    page = desk.get("/clients").text
    assert "still being worked out" not in page
    assert f"{MOST_AT_ONCE + 3} more clients" in page
    assert rows(desk.get("/clients?start=25").text) == ["W8", "W9"]


@pytest.mark.parametrize("language", ["de", "zh"])
def test_the_pages_speak_every_language(desk: TestClient, ruth: int, language: str) -> None:
    desk.post("/language", data={"language": language})
    for address in ("/clients", f"/clients/{ruth}", f"/messages/{ruth}"):
        page = desk.get(address)
        assert page.status_code == 200
        assert WATCHES not in page.text
