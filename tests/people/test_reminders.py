"""Reminders: when one is sent and when not, once, by push and by mail, and off for good."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.coach.trying import walk_a_day
from tests.people.posting import Browser, MailService, PushService, wrote
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.journal import Journal, Kind, Role
from retrowalk.journal.bodies import Reminder
from retrowalk.journal.subscriptions import MOST
from retrowalk.people.mail import MailServer
from retrowalk.people.messages import Messages
from retrowalk.people.outcome import Outcome
from retrowalk.people.push import public_key, signing_key
from retrowalk.people.reminders import (
    off_token,
    switched_on,
    turn_off_by,
)
from retrowalk.people.sender import Outgoing, Sender
from retrowalk.people.visitor import Grant, Visitor
from retrowalk.programme import Amount, CheckIn, Fall, Why, Wobble
from retrowalk.trials.types import Arm, Question

SET = datetime(2026, 6, 1, 6, 0, tzinfo=UTC)
NINE = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
DAY = NINE.date()
MINUTE, HOUR, ONE_DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
PAGES = "https://walk.test"


@pytest.fixture
def service() -> Iterator[PushService]:
    with PushService() as service:
        yield service


@pytest.fixture
def browser(service: PushService) -> Browser:
    return Browser(service)


@pytest.fixture
def walker(journal: Journal) -> int:
    """A walker with a walk today, who wants to be reminded at nine."""
    Coach(journal).screening.screen(HEALTHY, SET - ONE_DAY)
    wants(journal, SET)
    return journal.walkers.all()[0].id


def wants(journal: Journal, at: datetime, **fields: Any) -> None:
    mine, known = journal.walker().reminders, Reminder(zone="UTC", ways=("push",))
    last = mine.last()
    mine.set((last.reminder if last else known).model_copy(update=fields), at)


def subscribed(journal: Journal, walker: int, browser: Browser, language: str = "en") -> None:
    told = browser.subscription
    journal.subscriptions.add(
        walker, told["endpoint"], told["keys"], device="Phone", language=language, at=SET
    )


@pytest.fixture
def sender(journal: Journal, walker: int, browser: Browser) -> Sender:
    """Who sends by push, to a browser of the walker's."""
    subscribed(journal, walker, browser)
    return Sender(journal, Outgoing(contact="mailto:me@walk.org", anywhere=True), PAGES)


def test_at_its_hour_one_sentence_comes_which_only_the_browser_can_read(
    sender: Sender, browser: Browser, service: PushService, journal: Journal
) -> None:
    assert sender.look(NINE - MINUTE) == ()
    (sent,) = sender.look(NINE)
    assert sent.outcome is Outcome.SENT
    (pushed,) = browser.received
    assert pushed["title"] == "Retrowalk"
    assert pushed["text"] == "Today's little walk is ready, whenever it suits you."
    assert pushed["to"] == "/today"
    (post,) = service.posts
    assert b"walk" not in post.body
    assert post.headers["content-encoding"] == "aes128gcm"
    assert 0 < int(post.headers["ttl"]) <= 4 * 3600
    assert post.claims["sub"] == "mailto:me@walk.org"
    assert post.claims["aud"] == service.address
    key = public_key(signing_key(journal))
    assert post.headers["authorization"].endswith(f"k={key}")


def test_it_comes_once_however_often_and_by_how_many_it_is_looked(
    sender: Sender, browser: Browser, journal: Journal
) -> None:
    others = [Sender(journal, sender._outgoing, PAGES) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        sent = [one for found in pool.map(lambda one: one.look(NINE), others) for one in found]
    for minutes in (1, 20, 40, 90):
        sent += sender.look(NINE + minutes * MINUTE)
    assert len(sent) == len(browser.received) == 1
    assert [one.failed for one in journal.deliveries.of(1)] == [None]


def test_who_died_between_claiming_and_sending_leaves_it_unsent_rather_than_twice(
    sender: Sender, browser: Browser, journal: Journal, walker: int
) -> None:
    (known,) = journal.subscriptions.of(walker)
    key = f"reminder {DAY} push {known.id}"
    assert journal.deliveries.claim(walker, key, "push", NINE, again_from=SET) is not None
    assert sender.look(NINE + MINUTE) == ()
    assert browser.received == []


def ill(journal: Journal) -> None:
    until = {"resting_until": DAY, "resting_because": "ill"}
    wants(journal, SET + MINUTE, **until)


def rests(journal: Journal) -> None:
    Coach(journal).planning.take_less(Amount.REST, DAY, SET)


def has_walked(journal: Journal) -> None:
    session = Coach(journal).planning.today(DAY).planned
    assert session is not None
    Coach(journal).sessions.record(session.id, SET, 120.0, 1, 0, True, SET)


def fell(journal: Journal) -> None:
    has_walked(journal)
    told = CheckIn(pain=1, wobble=Wobble.FELL)
    Coach(journal).sessions.keep_check_in(DAY.isoformat(), told, SET)


def fell_while_away(journal: Journal) -> None:
    hurt = Fall(hurt=True, hit_head=True, blood_thinner=True)
    Coach(journal).planning.come_back(Why.FELL, DAY, SET, fall=hurt)


def is_not_cleared(journal: Journal) -> None:
    Coach(journal).screening.screen(
        {**HEALTHY, "conditions_nerves": ["parkinson"], "walking_aid": "frame"}, SET
    )


def was_in_hospital(journal: Journal) -> None:
    Coach(journal).planning.come_back(Why.HOSPITAL, DAY, SET)


def is_off(journal: Journal) -> None:
    wants(journal, SET + MINUTE, ways=())


def on_another_weekday(journal: Journal) -> None:
    wants(journal, SET + MINUTE, weekdays=(1, 3))


def after_its_hour(journal: Journal) -> None:
    wants(journal, NINE + timedelta(seconds=1), details=True)


@pytest.mark.parametrize(
    "what",
    [
        ill,
        rests,
        has_walked,
        fell,
        fell_while_away,
        is_not_cleared,
        was_in_hospital,
        is_off,
        on_another_weekday,
        after_its_hour,
    ],
)
def test_nothing_is_said_to_who(sender: Sender, journal: Journal, browser: Browser, what) -> None:
    what(journal)
    assert sender.look(NINE + MINUTE) == ()
    assert browser.received == []
    assert journal.deliveries.of(1) == ()


def test_a_day_without_a_walk_has_no_reminder(sender: Sender, browser: Browser, journal) -> None:
    has_walked(journal)
    Coach(journal).sessions.check_in(DAY.isoformat(), CheckIn(pain=1), SET)
    reminded = [n for n in range(1, 8) if sender.look(NINE + n * ONE_DAY)]
    ahead = Coach(journal).planning.programme(DAY).sessions
    first = (ahead[0].on - DAY).days
    assert first > 1  # rest comes between two walks
    assert reminded[0] == first


def test_in_a_trial_it_knows_which_week_it_is(
    sender: Sender, browser: Browser, journal: Journal
) -> None:
    wants(journal, SET + MINUTE, details=True)
    coach = Coach(journal)
    plan = coach.trying.lock(Question.CALM, 6, "a seed", DAY, SET + MINUTE).plan
    kinds = set()
    for number in range(14):
        day = plan.begins + number * ONE_DAY
        at = NINE + (day - DAY)
        held, planned = coach.trying.day(day), coach.planning.today(day).planned
        assert held is not None
        assert held.block is not None
        sender.look(at)
        text = browser.received[-1]["text"]
        if planned is not None:
            kinds.add("backward")
            assert (held.block.arm, " backward" in text) == (Arm.BACKWARD, True)
        elif held.walk is not None:
            kinds.add("forward")
            assert (held.block.arm, "ordinary walking, forward" in text) == (Arm.FORWARD, True)
        else:
            kinds.add("question")
            assert text == "Today’s one question is ready, whenever it suits you."
        assert len(browser.received) == number + 1
        walk_a_day(coach, day)
        coach.trying.answer(5, day, at + HOUR)
        sender.look(at + HOUR + MINUTE)  # all is done
        assert len(browser.received) == number + 1
    assert kinds == {"backward", "forward", "question"}
    coach.trying.stop(day, at + 2 * HOUR)
    sender.look(at + ONE_DAY)
    assert "question" not in browser.received[-1]["text"]


def test_who_is_not_heard_of_for_two_weeks_is_left_in_peace_until_they_walk(
    sender: Sender, browser: Browser, journal: Journal
) -> None:
    sent = [day for day in range(30) if sender.look(NINE + day * ONE_DAY)]
    assert max(sent) == 14
    back = NINE + 30 * ONE_DAY
    planned = Coach(journal).planning.today(back.date()).planned
    assert planned is not None
    Coach(journal).sessions.record(planned.id, back, 60.0, 1, 0, True, back)
    Coach(journal).sessions.check_in(planned.id, CheckIn(pain=1), back)
    again = [day for day in range(31, 40) if sender.look(NINE + day * ONE_DAY)]
    assert again != []


def test_a_browser_that_is_gone_is_forgotten_and_stops_no_other(
    sender: Sender, service: PushService, journal: Journal, walker: int
) -> None:
    gone, fine, broken = (Browser(service, name) for name in ("gone", "fine", "broken"))
    for one in (gone, fine, broken):
        subscribed(journal, walker, one)
    service.answers |= {gone.path: 410, broken.path: 500}
    sent = [one.outcome for one in sender.look(NINE)]
    assert sent == [Outcome.SENT, Outcome.GONE, Outcome.SENT, Outcome.LATER]
    assert len(fine.received) == 1
    left = [one.endpoint for one in journal.subscriptions.of(walker)]
    assert gone.subscription["endpoint"] not in left
    assert len(left) == 3


def test_what_failed_for_a_while_is_tried_again_and_nothing_else_is(
    sender: Sender, service: PushService, browser: Browser
) -> None:
    service.answers[browser.path] = 503
    assert [one.outcome for one in sender.look(NINE)] == [Outcome.LATER]
    assert sender.look(NINE + MINUTE) == ()
    service.answers.clear()
    assert [one.outcome for one in sender.look(NINE + 11 * MINUTE)] == [Outcome.SENT]
    assert sender.look(NINE + 22 * MINUTE) == ()
    assert len(browser.received) == 2  # the service said no to the first


def test_a_service_that_leads_elsewhere_is_not_followed(
    sender: Sender, service: PushService, browser: Browser
) -> None:
    service.answers[browser.path] = 307
    service.elsewhere[browser.path] = f"{service.address}/inside"
    assert [one.outcome for one in sender.look(NINE)] == [Outcome.REFUSED]
    assert [one.path for one in service.posts] == [browser.path]


def test_nothing_of_this_machine_or_a_home_is_ever_spoken_to(
    journal: Journal, walker: int, service: PushService
) -> None:
    inside = Browser(service)
    told = inside.subscription
    journal.subscriptions.add(
        walker, told["endpoint"], told["keys"], device="", language="en", at=SET
    )
    sent = Sender(journal, Outgoing(contact="mailto:me@walk.org"), PAGES).look(NINE)
    assert [one.outcome for one in sent] == [Outcome.GONE]
    assert service.posts == []


def test_of_more_browsers_than_anybody_has_the_oldest_is_forgotten(
    journal: Journal, walker: int, service: PushService
) -> None:
    for number in range(MOST + 3):
        subscribed(journal, walker, Browser(service, str(number)))
    left = [one.endpoint.rpartition("/")[2] for one in journal.subscriptions.of(walker)]
    assert left == [str(number) for number in range(3, MOST + 3)]


def test_a_browser_belongs_to_who_said_so_in_it_last(
    journal: Journal, walker: int, browser: Browser
) -> None:
    other = journal.walkers.add("Bea", SET).id
    subscribed(journal, walker, browser)
    subscribed(journal, other, browser)
    assert journal.subscriptions.of(walker) == ()
    assert not journal.subscriptions.forget(walker, journal.subscriptions.of(other)[0].id)


def test_details_are_said_only_where_the_walker_wants_them_and_in_their_language(
    sender: Sender, browser: Browser, journal: Journal, walker: int
) -> None:
    wants(journal, SET + MINUTE, details=True)
    subscribed(journal, walker, browser, "de")
    sender.look(NINE)
    (pushed,) = browser.received
    assert pushed["text"].startswith("Heute")
    assert "Minuten rückwärts" in pushed["text"]
    assert pushed["language"] == "de-DE"


def test_where_several_walk_it_names_for_whom_it_is(
    sender: Sender, browser: Browser, journal: Journal, service: PushService
) -> None:
    bea = journal.walkers.add("Bea", SET).id
    Coach(journal, bea).screening.screen(HEALTHY, SET)
    journal.walker_of(bea).reminders.set(Reminder(zone="UTC", ways=("push",)), SET)
    hers = Browser(service, "hers")
    subscribed(journal, bea, hers)
    assert len(sender.look(NINE)) == 2
    assert [one["title"] for one in hers.received] == ["Retrowalk, for Bea"]
    assert len(browser.received) == 1


def test_something_wrong_with_one_walker_stops_no_other(
    sender: Sender, browser: Browser, journal: Journal
) -> None:
    """A walker whose pages cannot be read: what is kept of them is of no version there ever was."""
    from retrowalk.journal.tables import StatementRow

    bea = journal.walkers.add("Bea", SET).id
    Coach(journal, bea).screening.screen(HEALTHY, SET)
    journal.walker_of(bea).reminders.set(Reminder(zone="UTC", ways=("push",)), SET)

    def damage(db) -> None:
        mine = db.query(StatementRow).filter_by(walker_id=bea, kind=Kind.SCREENING)
        mine.update({"body": {"damaged": True}})

    journal._transactions.write(damage)
    assert [one.walker_id for one in sender.look(NINE)] == [1]
    assert len(browser.received) == 1


def test_a_token_turns_off_the_reminders_of_one_walker_and_nothing_else(
    journal: Journal, walker: int
) -> None:
    mine = journal.walker().reminders
    on = switched_on(mine.all())
    assert on is not None
    token = off_token(journal, walker, on)
    wants(journal, SET + MINUTE, hour=10)  # the token of a mail of before is good all the same
    for wrong in ("", "1", token[:-1], token[:-1] + "-", token.replace("1.", "2.", 1), "a" * 99):
        assert not turn_off_by(journal, wrong, NINE)
    last = journal.walker().reminders.last()
    assert last is not None
    assert last.reminder.ways == ("push",)
    assert turn_off_by(journal, token, NINE)
    assert turn_off_by(journal, token, NINE)  # pressed twice
    assert switched_on(journal.walker().reminders.all()) is None
    wants(journal, NINE + MINUTE, ways=("push",))
    assert not turn_off_by(journal, token, NINE + HOUR)
    assert switched_on(journal.walker().reminders.all()) is not None


def test_what_a_professional_writes_arrives_once_and_not_in_quiet_hours(
    sender: Sender, browser: Browser, journal: Journal, walker: int
) -> None:
    late = NINE.replace(hour=22)
    ruth = Visitor(name="Ruth Berger", grants=(Grant(walker_id=walker, role=Role.PROFESSIONAL),))
    Messages(journal, walker, ruth).write("Well done", late)
    assert journal.deliveries.bell.is_set()
    assert sender.look(late + MINUTE) == ()
    morning = late + 9 * HOUR + MINUTE
    assert len(sender.look(morning)) == 1
    assert sender.look(morning + MINUTE) == ()
    (pushed,) = browser.received
    assert pushed["text"] == "Somebody has written to you."
    assert pushed["to"] == "/messages"
    wants(journal, morning, details=True)
    wrote(journal, walker, morning + HOUR)
    wrote(journal, walker, morning + HOUR, Role.WALKER)
    sender.look(morning + HOUR)
    assert browser.received[-1]["text"] == "Ruth Berger has written to you."
    assert len(browser.received) == 2


def test_a_message_of_before_reminders_were_wanted_or_that_was_taken_back_does_not_come(
    sender: Sender, browser: Browser, journal: Journal, walker: int
) -> None:
    wrote(journal, walker, SET - HOUR)
    taken = wrote(journal, walker, SET + HOUR)
    journal.walker_of(walker).statements.take_back(taken.id, SET + HOUR)
    assert sender.look(SET + 2 * HOUR) == ()
    assert browser.received == []


def letters_to(service: MailService, **fields: Any) -> Outgoing:
    server = {
        "host": "localhost",
        "port": service.port,
        "sender": "walk@walk.org",
        "authority": str(service.authority),
        **fields,
    }
    return Outgoing(mail=MailServer.model_validate(server))


def test_a_mail_comes_safely_with_the_sentence_and_two_ways_to_end_it(
    journal: Journal, walker: int, tmp_path: Path
) -> None:
    wants(journal, SET + MINUTE, ways=("mail",), mail="rosa@walk.org", language="en")
    with MailService(tmp_path / "mail", user="walk", password="secret word") as service:
        outgoing = letters_to(service, user="walk", password="secret word")
        assert "secret" not in repr(outgoing)
        sender = Sender(journal, outgoing, PAGES)
        assert [one.outcome for one in sender.look(NINE)] == [Outcome.SENT]
        assert sender.look(NINE + 20 * MINUTE) == ()
        (letter,) = service.letters
    assert (letter.sender, letter.to) == ("walk@walk.org", "rosa@walk.org")
    assert letter.safe
    assert letter.user == "walk"
    words = letter.mail.get_content()
    assert words.startswith("Today's little walk is ready, whenever it suits you.")
    off = words.split("/reminders/off#")[1].strip()
    at_once = str(letter.mail["List-Unsubscribe"]).strip("<>")
    assert at_once == f"{PAGES}/reminders/off?token={off}"
    assert letter.mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter.mail["Auto-Submitted"] == "auto-generated"
    assert turn_off_by(journal, off, NINE)


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        ({"user": "walk", "password": "wrong"}, Outcome.REFUSED),
        ({"authority": ""}, Outcome.LATER),  # whose certificate nobody vouches for
        ({"port": 1}, Outcome.LATER),
    ],
)
def test_a_mail_that_cannot_be_sent_is_told_and_stops_nothing(
    journal: Journal, walker: int, browser: Browser, tmp_path: Path, fields, outcome
) -> None:
    wants(journal, SET + MINUTE, ways=("push", "mail"), mail="rosa@walk.org")
    subscribed(journal, walker, browser)
    with MailService(tmp_path / "mail", user="walk", password="right") as service:
        outgoing = letters_to(service, **fields)
        more = {"contact": "mailto:me@walk.org", "anywhere": True}
        sent = Sender(journal, outgoing.model_copy(update=more), PAGES).look(NINE)
    assert [one.outcome for one in sent] == [Outcome.SENT, outcome]
    assert service.letters == []


def test_a_server_that_takes_no_mail_for_somebody_is_told(
    journal: Journal, walker: int, tmp_path: Path
) -> None:
    wants(journal, SET + MINUTE, ways=("mail",), mail="rosa@walk.org")
    refuses = {"rosa@walk.org": "450 not now"}
    with MailService(tmp_path / "mail", safe=False, refuses=refuses) as service:
        sender = Sender(journal, letters_to(service, security="none"), PAGES)
        assert [one.outcome for one in sender.look(NINE)] == [Outcome.LATER]
        refuses["rosa@walk.org"] = "550 unknown"
        assert [one.outcome for one in sender.look(NINE + 11 * MINUTE)] == [Outcome.REFUSED]
        refuses.clear()
        assert sender.look(NINE + 30 * MINUTE) == ()


def test_one_to_try_comes_at_once_and_not_more_than_once_a_minute(
    sender: Sender, browser: Browser, walker: int
) -> None:
    at = NINE.replace(hour=15)
    assert len(sender.try_now(walker, at)) == 1
    assert sender.try_now(walker, at) == ()
    assert len(sender.try_now(walker, at + MINUTE)) == 1
    assert len(browser.received) == 2
