"""The page of reminders, its API, and what is sent while the pages are served."""

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.browser.home import Home
from tests.people.posting import Browser, MailService, PushService, wrote
from tests.waiting import until
from tests.web.walking import ADDRESS, AT_HOME, Moment, walked

from retrowalk.cli.outgoing import outgoing as serving
from retrowalk.errors import RetrowalkError
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Reminder
from retrowalk.people.mail import MailServer
from retrowalk.people.reminders import off_token, switched_on
from retrowalk.people.sender import Outgoing
from retrowalk.settings import Settings
from retrowalk.web import create_app
from retrowalk.web.reminding import address_of, reminding
from retrowalk.web.security.network import Network

CONTACT = "mailto:me@walk.org"
REMINDERS = "/api/v1/reminders"


@pytest.fixture
def service() -> Iterator[PushService]:
    with PushService() as service:
        yield service


Copy = Callable[[str], str]


@pytest.fixture
def mails(tmp_path: Path) -> Iterator[MailService]:
    with MailService(tmp_path / "mail") as mails:
        yield mails


@pytest.fixture
def outgoing(mails: MailService) -> Outgoing:
    server = MailServer(
        host="localhost",
        port=mails.port,
        sender="walk@walk.org",
        authority=str(mails.authority),
    )
    return Outgoing(contact=CONTACT, mail=server, anywhere=True)


@pytest.fixture
def client(screened_journal: str, copied: Copy, moment: Moment, outgoing: Outgoing):
    """A walker on a server that can push and mail."""
    with Journal.open(copied(screened_journal)) as journal:
        app = create_app(journal, now=moment, outgoing=outgoing)
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            yield client


def journal_of(client: TestClient) -> Journal:
    journal: Journal = client.app.state.journal
    return journal


def wanted(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get(REMINDERS).json()["reminder"]
    return found


def test_where_nothing_is_set_up_the_calendar_is_what_reminds(walker: TestClient) -> None:
    page = walker.get("/reminders").text
    assert "not set up on this server" in page
    assert 'href="/programme.ics?at=09:00"' in page
    assert "data-key" not in page
    found = walker.get(REMINDERS).json()
    assert (found["push_key"], found["by_mail"]) == (None, False)
    walker.post(REMINDERS, json={"ways": ["push"], "hour": 8})
    assert "Nothing was sent" in walker.post("/reminders/try").text


def test_before_the_first_questions_there_is_nothing_to_be_reminded_of(
    stranger: TestClient,
) -> None:
    answer = stranger.get("/reminders", follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_the_form_keeps_hour_days_ways_and_words_and_can_be_undone(client: TestClient) -> None:
    form = {
        "at": "18:30",
        "zone": "Europe/Vienna",
        "day": ["0", "2"],
        "way": ["mail"],
        "mail": " rosa@walk.org ",
        "details": "true",
        "quiet_from": "20",
        "quiet_until": "8",
    }
    page = client.post("/reminders", data=form).text
    assert 'value="18:30"' in page
    assert "In the time of Europe/Vienna." in page
    assert 'action="/journal/undo"' in page
    assert wanted(client) == {
        **Reminder().model_dump(mode="json"),
        "hour": 18,
        "minute": 30,
        "zone": "Europe/Vienna",
        "weekdays": [0, 2],
        "ways": ["mail"],
        "mail": "rosa@walk.org",
        "language": "en",
        "details": True,
        "quiet_from": 20,
        "quiet_until": 8,
    }
    entry = client.get("/journal").text
    assert "At 18:30" in entry
    last = journal_of(client).walker().statements.last()
    assert last is not None
    client.post("/journal/undo", data={"statement": last.id})
    assert wanted(client)["ways"] == []


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"at": "25:00"}, "25:00"),
        ({"at": "x"}, "x"),
        ({"zone": "Nowhere/Land"}, "time zone is not known"),
        ({"way": "mail", "mail": "rosa"}, "no mail address"),
    ],
)
def test_what_cannot_be_is_said_on_the_form_which_stays_filled_in(
    client: TestClient, fields: dict[str, str], sentence: str
) -> None:
    answer = client.post("/reminders", data={"at": "07:15", "details": "true", **fields})
    assert answer.status_code == 422
    assert sentence in answer.text
    assert f'value="{fields.get("at", "07:15")}"' in answer.text
    assert wanted(client) == Reminder().model_dump(mode="json")


def test_a_browser_that_said_yes_is_reminded_and_forgotten_when_told(
    client: TestClient, service: PushService
) -> None:
    browser = Browser(service)
    phone = {"User-Agent": "Mozilla/5.0 (Linux; Android 16) Chrome/150 Mobile Safari/537.36"}
    answer = client.post(
        f"{REMINDERS}/browsers", json={**browser.subscription, "zone": "Asia/Tokyo"}, headers=phone
    )
    assert answer.status_code == 204
    assert wanted(client)["ways"] == ["push"]
    assert wanted(client)["zone"] == "Asia/Tokyo"
    page = client.post("/reminders/try").text
    assert "Sent to your device." in page
    assert "Forget Android device" in page
    (pushed,) = browser.received
    assert pushed["text"].startswith("This is how a reminder looks.")
    opened = {"delivery": pushed["delivery"]}
    assert client.post(f"{REMINDERS}/opened", json=opened).status_code == 204
    (sent,) = client.get(REMINDERS).json()["sent"]
    assert sent["seen_at"] is not None
    number = client.get(REMINDERS).json()["browsers"][0]["id"]
    client.post(f"/reminders/browsers/{number}/forget")
    assert client.get(REMINDERS).json()["browsers"] == []


def test_no_address_of_a_home_is_taken_from_a_browser(
    screened_journal: str, copied: Copy, service: PushService
) -> None:
    with Journal.open(copied(screened_journal)) as journal:
        app = create_app(journal, now=Moment(), outgoing=Outgoing(contact=CONTACT))
        with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
            told = Browser(service).subscription
            for endpoint in (told["endpoint"], "https://192.168.1.1/push", "https://router/push"):
                asked = {**told, "endpoint": endpoint}
                answer = client.post(f"{REMINDERS}/browsers", json=asked)
                assert answer.status_code == 422, endpoint
                assert answer.json()["error"] == "This is no browser that can be reminded."
            asked = {**told, "endpoint": "https://push.walk.org/one"}
            assert client.post(f"{REMINDERS}/browsers", json=asked).status_code == 204
            long = {**told, "keys": {**told["keys"], "auth": "A" * 100}}
            assert client.post(f"{REMINDERS}/browsers", json=long).status_code == 422


def test_ill_means_quiet_until_a_day_or_until_they_are_back(
    client: TestClient, moment: Moment
) -> None:
    client.post(REMINDERS, json={"ways": ["mail"], "mail": "rosa@walk.org"})
    page = client.post("/reminders/resting", data={"because": "ill", "days": "3"}).text
    assert "Quiet until Wednesday" in page
    assert "I am ill" not in page
    moment.pass_days(3)
    assert "Quiet until" not in client.get("/reminders").text
    client.post(f"{REMINDERS}/resting", json={"until": "2026-07-01", "because": "rest"})
    client.post("/reminders/resting", data={"because": "back"})
    assert wanted(client)["resting_until"] is None


def test_all_that_is_sent_while_pages_are_served_is_sent_once(
    client: TestClient, service: PushService, mails: MailService, moment: Moment
) -> None:
    """Served twice, one after the other, as after a restart."""
    browser = Browser(service)
    client.post(f"{REMINDERS}/browsers", json=browser.subscription)
    both = {**wanted(client), "ways": ["push", "mail"], "mail": "rosa@walk.org", "zone": "UTC"}
    assert client.post(REMINDERS, json=both).status_code == 200
    moment.pass_days(1)
    ports = []
    for _ in range(2):
        with socket.create_server(("127.0.0.1", 0)) as listening:
            ports.append(listening.getsockname()[1])
            with reminding(client.app, address_of(client.app.state.network, listening)):
                until(lambda: len(browser.received) == len(mails.letters) == 1, "both")
    assert len(browser.received) == len(mails.letters) == 1
    words = mails.letters[0].mail.get_content()
    assert f"http://127.0.0.1:{ports[0]}/today" in words
    assert "List-Unsubscribe-Post" not in mails.letters[0].mail  # only https can be asked to


def test_what_a_share_showed_is_deleted_while_pages_are_served_also_where_nothing_is_sent(
    journal: Journal, walker: TestClient, moment: Moment
) -> None:
    wish = {"label": "Ms Keller", "way": "file", "days": 1, "shows": ["walks"]}
    share = walker.post("/api/v1/shares", json=wish).json()["share"]["id"]
    with reminding(walker.app, ADDRESS):  # type: ignore[arg-type]
        assert journal.shares.sealed(1, share)
    moment.pass_days(2)
    with reminding(walker.app, ADDRESS):  # type: ignore[arg-type]
        until(lambda: journal.shares.sealed(1, share) is None, "deleted")


def test_a_link_turns_reminders_off_with_one_tap_and_nothing_else(client: TestClient) -> None:
    journal = journal_of(client)
    client.post(REMINDERS, json={"ways": ["mail"], "mail": "rosa@walk.org"})
    on = switched_on(journal.walker().reminders.all())
    assert on is not None
    token = off_token(journal, 1, on)
    page = client.get("/reminders/off")
    assert token not in page.text
    assert "No more reminders" in client.get("/reminders/off", params={"token": token}).text
    assert wanted(client)["ways"] == ["mail"]  # to look at it changes nothing
    wrong = client.post("/reminders/off", data={"token": token[:-3] + "abc"})
    assert (wrong.status_code, wanted(client)["ways"]) == (404, ["mail"])
    done = client.post("/reminders/off", data={"token": token})
    assert "Reminders are off" in done.text
    assert wanted(client)["ways"] == []


def test_a_mail_program_turns_them_off_from_elsewhere_by_itself(
    screened_journal: str, copied: Copy
) -> None:
    """RFC 8058: a POST to the address of the header, from somebody who is not signed in."""
    with Journal.open(copied(screened_journal)) as journal:
        network = Network(hosts={"walk.test"}, https_port=443, known=("walk.test",))
        app = create_app(journal, now=Moment(), network=network)
        mine = journal.walker().reminders
        mine.set(Reminder(ways=("mail",), mail="rosa@walk.org"), Moment().now)
        on = switched_on(mine.all())
        assert on is not None
        token = off_token(journal, 1, on)
        far = TestClient(app, base_url="https://walk.test", client=("93.184.216.34", 5000))
        with far as stranger:
            assert stranger.get("/reminders", follow_redirects=False).status_code == 303
            answer = stranger.post(
                f"/reminders/off?token={token}", data={"List-Unsubscribe": "One-Click"}
            )
            assert answer.status_code == 200
        assert switched_on(journal.walker().reminders.all()) is None


def test_weeks_are_said_on_today_and_drawn_on_progress(client: TestClient, moment: Moment) -> None:
    assert "Your weeks" not in client.get("/today").text
    for _ in range(3):
        session = walked(client, moment)
        client.post(f"/api/v1/sessions/{session}/check-in", json={"pain": 1, "effort": 3})
        client.post(f"/api/v1/sessions/{session}/next-day", json={"pain": 1})
        moment.pass_days(7)
        while client.get("/api/v1/today").json()["planned"] is None:
            moment.pass_days(1)
    said = "All of the last three weeks were kept."
    assert said in client.get("/today").text
    found = client.get("/api/v1/people/1/progress/weeks").json()
    assert (found["kept"], found["sentence"]) == (3, said)
    assert [one["by"] for one in found["weeks"]] == ["walk"] * 3
    page = client.get("/progress").text
    assert "One walk keeps a week" in page
    assert "Week by week. From 1 Jun: one walk; " in page


@pytest.mark.slow
def test_the_server_that_somebody_starts_sends_and_after_it_was_killed_sends_nothing_twice(
    tmp_path: Path, mails: MailService, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {
        "HOST": "localhost",
        "PORT": str(mails.port),
        "SENDER": "walk@walk.org",
        "AUTHORITY": str(mails.authority),
    }
    for name, value in settings.items():
        monkeypatch.setenv(f"RETROWALK_SMTP_{name}", value)
    now = datetime.now(UTC)
    never_quiet = Reminder(
        ways=("mail",), mail="rosa@walk.org", hour=(now.hour + 12) % 24, quiet_from=0, quiet_until=0
    )
    home = Home(tmp_path)
    try:
        with Journal.open(home.url) as journal:
            journal.walker().reminders.set(never_quiet, now - timedelta(hours=1))
            wrote(journal, 1, now)
        home.kill()
        home.start()
        until(lambda: len(mails.letters) == 1, "a mail")
        home.kill()
        home.start()
        with Journal.open(home.url) as journal:
            wrote(journal, 1, now)
        home.kill()
        home.start()
        until(lambda: len(mails.letters) > 1, "the next mail")
    finally:
        home.kill()
    assert len(mails.letters) == 2
    assert mails.letters[0].mail.get_content().startswith("Somebody has written to you.")


def test_what_no_service_would_take_is_refused_when_the_server_is_started() -> None:
    assert serving(Settings(push_contact="")) == Outgoing()
    assert serving(Settings(push_contact=CONTACT)).pushes
    mailing = serving(Settings(smtp_host="mail.walk.org", smtp_sender="walk@walk.org"))
    assert mailing.mail is not None
    assert mailing.mail.security == "starttls"
    for wrong in ({"push_contact": "mailto:me@localhost"}, {"smtp_host": "mail.walk.org"}):
        with pytest.raises(RetrowalkError, match="RETROWALK_"):
            serving(Settings.model_validate(wrong))
