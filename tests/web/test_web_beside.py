"""A carer's day: whose walk it is, where and how long, what to mind, and a fall that they saw."""

import html
from datetime import timedelta

import pytest
from fastapi.testclient import TestClient
from tests.web import caring
from tests.web.walking import HEALTHY, Moment

from retrowalk.coach import Coach
from retrowalk.journal import AccountRole, Author, Journal, Kind, Role
from retrowalk.journal.bodies import MessageToSomebody
from retrowalk.languages import say
from retrowalk.people.needs import NeedKind, needs
from retrowalk.practice import load
from retrowalk.programme import CheckIn, Wobble
from retrowalk.screening import Agreement, Bounds
from retrowalk.web.views.beside import how

ANSWERS = {"hurt": "false", "hit_head": "false", "blood_thinner": "false"}
NO_HARM = ANSWERS | {"passed_out_or_stuck": "false"}
OKAPI = "okapi"
"""A word of what was said of how the walker is: a carer is shown it nowhere."""


@pytest.fixture
def ruth(journal: Journal, moment: Moment) -> int:
    """Somebody who walks today beside a rail, and told a professional of her knee."""
    at = moment.now - timedelta(days=3)
    number = caring.walker(journal, "Ruth", at)
    coach = Coach(journal, number)
    coach.screening.screen(HEALTHY, at)
    bounds = Bounds(present="Hans", minutes_at_most=3)
    word = Agreement(on=at.date(), who=f"Dr {OKAPI}", note=f"{OKAPI} knee", bounds=bounds)
    coach.screening.agree(word, at)
    return number


@pytest.fixture
def hans(stranger: TestClient, journal: Journal, ruth: int, moment: Moment) -> TestClient:
    """Her spotter's browser, signed in."""
    account = caring.account(journal, "Hans", moment.now, AccountRole.CARER)
    caring.look_after(journal, account, ruth, moment.now, Role.CARER)
    return caring.come_as(stranger, journal, account, moment.now)


def said(answer_text: str) -> str:
    return html.unescape(answer_text)


def walk(journal: Journal, ruth: int, moment: Moment) -> str:
    """Let her walk what is planned today, with some pain that she tells."""
    coach = Coach(journal, ruth)
    planned = coach.planning.today(moment.now.date()).planned
    assert planned is not None
    coach.sessions.record(planned.id, moment.now, 100, 1, 0, True, moment.now)
    coach.sessions.check_in(planned.id, CheckIn(pain=3, note=OKAPI), moment.now)
    return planned.id


def test_a_carer_s_day(hans: TestClient, journal: Journal, ruth: int, moment: Moment) -> None:
    here = f"/beside/{ruth}"
    assert hans.get("/", follow_redirects=False).headers["location"] == here
    page = said(hans.get(here).text)
    assert say("beside-walks", name="Ruth") in page
    assert str(load().setting("home_rail").name) in page
    for name in ("how-held", "quiet", "mind-bad_ground", "mind-unseen_obstacle"):
        assert say(f"beside-{name}") in page
    assert "<dd>Hans</dd>" in page  # who is to be there
    assert OKAPI not in page
    assert f'href="{here}"' in hans.get("/account").text
    looks = journal.seen.of(ruth, most=5)
    assert ("Hans", "carer", "today") in [(one.who, one.role, one.what) for one in looks]
    walk(journal, ruth, moment)
    page = said(hans.get(here).text)
    assert say("beside-walked", name="Ruth") in page
    assert say("beside-next", day="", minutes="", place="")[:4] in page
    assert OKAPI not in page


def test_a_program_of_theirs_is_told_no_more(
    hans: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    walk(journal, ruth, moment)
    answer = hans.get(f"/api/v1/people/{ruth}/today")
    assert answer.status_code == 200
    assert OKAPI not in answer.text
    told = answer.json()
    assert told["next"]["setting"] == "home_rail"
    assert [told[name] for name in ("planned", "last_decision", "words")] == [None, None, []]
    assert told["ask_next_day"] == []


def test_a_fall_on_today_s_walk_is_told_in_the_name_of_who_saw_it(
    hans: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    session = walk(journal, ruth, moment)
    first = hans.get(f"/beside/{ruth}/fall")
    assert say("beside-fall-title") in said(first.text)
    assert "/urgent/country" not in first.text  # whose it is to change
    asked = f"/beside/{ruth}/fall/questions"
    assert say("beside-fall-on") in hans.get(asked).text
    missing = hans.post(asked, data=NO_HARM)
    assert missing.status_code == 422
    assert say("beside-fall-refused") in missing.text
    hurt = NO_HARM | {"hit_head": "true", "blood_thinner": "true", "when": "walk"}
    answer = hans.post(asked, data=hurt)
    assert say("beside-care-emergency-title") in said(answer.text)
    assert OKAPI not in answer.text

    coach = Coach(journal, ruth)
    last = coach.record.last()
    assert last is not None
    assert (last.kind, last.author, last.role) == (Kind.CHECK_IN, "Hans", Role.CARER)
    after = coach.sessions.check_in_of(session)
    assert after is not None
    assert after.fall is not None
    assert (after.wobble, after.pain, after.fall.hit_head) == (Wobble.FELL, 3, True)
    assert coach.planning.programme(moment.now.date()).state.ask_first
    page = said(hans.get(f"/beside/{ruth}?told=1").text)
    assert say("beside-fall-kept", name="Ruth") in page


def test_a_fall_at_another_time_is_kept_too_whatever_is_planned(
    hans: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    asked = f"/beside/{ruth}/fall/questions"
    assert say("beside-fall-on") not in hans.get(asked).text
    answer = hans.post(asked, data=NO_HARM, follow_redirects=False)
    assert answer.headers["location"] == f"/beside/{ruth}?told=1"
    last = Coach(journal, ruth).record.last()
    assert last is not None
    assert (last.kind, last.author, last.role) == (Kind.BREAK, "Hans", Role.CARER)
    assert Coach(journal, ruth).planning.asks_first(moment.now.date())
    _, brief = journal.briefs.work_out(ruth)
    assert NeedKind.FELL in [one.kind for one in needs(brief, moment.now.date())]
    assert say("beside-no-walk", name="Ruth") in said(hans.get(f"/beside/{ruth}").text)


def test_a_program_of_theirs_tells_of_a_fall_in_their_name(
    hans: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    session = walk(journal, ruth, moment)
    fall = dict.fromkeys(NO_HARM, False)
    answer = hans.post(f"/api/v1/people/{ruth}/sessions/{session}/fall", json=fall)
    assert answer.status_code == 200
    last = Coach(journal, ruth).record.last()
    assert last is not None
    assert (last.author, last.role) == ("Hans", Role.CARER)


def test_what_a_professional_writes_to_her_is_not_for_her_carer(
    hans: TestClient, journal: Journal, ruth: int, moment: Moment
) -> None:
    keep = journal.walker_of(ruth).statements.keep
    doctor = Author(name="Dr", role=Role.PROFESSIONAL)
    keep(Kind.MESSAGE, MessageToSomebody(text=f"{OKAPI}?"), moment.now, doctor)
    keep(Kind.MESSAGE, MessageToSomebody(text="See you at ten."), moment.now, Author())
    for page in (f"/beside/{ruth}", f"/messages/{ruth}"):
        text = hans.get(page).text
        assert "See you at ten." in text
        assert OKAPI not in text


def test_every_place_says_how_to_stand_there_and_what_to_mind() -> None:
    for setting in load().settings:
        hazards = [one for one in setting.hazards if not load().hazard(one).of_the_walker]
        for name in (f"how-{how(setting)}", *(f"mind-{one}" for one in hazards)):
            assert say(f"beside-{name}") != f"beside-{name}", setting.id
