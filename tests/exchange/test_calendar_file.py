"""The programme in the calendar: whole, stable, and changed where the programme changes."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from icalendar import Calendar, Component

from retrowalk.exchange.calendar import calendar
from retrowalk.person import Condition, Person, Place
from retrowalk.practice import load
from retrowalk.programme import Base, CheckIn, CompletedSession, Programme, adapt, plan
from retrowalk.screening import screen

MONDAY = date(2026, 6, 1)
STAMP = datetime(2026, 6, 1, 9, tzinfo=UTC)
PERSON = Person(
    age_years=45,
    conditions=frozenset({Condition.BACK_PAIN}),
    places=frozenset({Place.HOME_RAIL}),
    active=True,
)


@pytest.fixture
def programme() -> Programme:
    return plan(PERSON, screen(PERSON, MONDAY), MONDAY)


def events(file: bytes) -> dict[str, Component]:
    return {str(one["uid"]): one for one in Calendar.from_ical(file).walk("VEVENT")}


def test_every_session_is_an_event_with_its_place_minutes_and_reason(programme: Programme) -> None:
    written = events(calendar(programme, walker="me", stamp=STAMP))
    assert len(written) == len(programme.sessions)
    for session, event in zip(programme.sessions, written.values(), strict=True):
        assert event["dtstart"].dt == session.on
        assert str(session.why) in event["description"]
        assert event["location"] == "Beside a rail or a row of cabinets"
        assert event["status"] == "CONFIRMED"
    first = next(iter(written.values()))
    assert first["summary"] == "Walk backward: 2 minutes"


def test_all_day_it_reminds_at_eight_else_half_an_hour_before(programme: Programme) -> None:
    for at, trigger in ((None, timedelta(hours=8)), (time(17, 15), timedelta(minutes=-30))):
        event = next(iter(events(calendar(programme, walker="me", stamp=STAMP, at=at)).values()))
        (alarm,) = event.walk("VALARM")
        assert alarm["trigger"].dt == trigger
    assert event["dtstart"].dt == datetime(2026, 6, 1, 17, 15)
    assert event["duration"].dt == timedelta(minutes=30)


def test_it_takes_as_long_as_the_whole_session_to_the_next_five_minutes(
    programme: Programme,
) -> None:
    first, second, *_ = programme.sessions
    lengths_s = {first.id: 590, second.id: 900}
    file = calendar(programme, walker="me", stamp=STAMP, at=time(9), lengths_s=lengths_s)
    lasts = [int(one["duration"].dt.total_seconds()) for one in events(file).values()]
    assert lasts[:3] == [600, 900, 1800]


def test_the_same_programme_gives_the_same_bytes(programme: Programme) -> None:
    twice = {calendar(programme, walker="me", stamp=STAMP, at=time(9)) for _ in range(2)}
    assert len(twice) == 1


def test_a_changed_programme_updates_the_same_events(programme: Programme) -> None:
    before = events(calendar(programme, walker="me", stamp=STAMP))
    happened = CompletedSession(
        session_id="2026-06-01", started_at=STAMP, practised_s=120, after=CheckIn(pain=4)
    )
    changed = adapt(programme, PERSON, screen(PERSON, MONDAY), happened)
    after = events(calendar(changed, walker="me", stamp=STAMP + timedelta(hours=1)))
    both = before.keys() & after.keys()
    assert len(both) > 10
    assert all(after[uid]["sequence"] > before[uid]["sequence"] for uid in both)
    wednesday = next(uid for uid in both if uid.startswith("2026-06-03"))
    assert before[wednesday]["summary"] == "Walk backward: 3 minutes"
    assert after[wednesday]["summary"] == "Walk backward: 2 minutes"


def test_what_is_no_longer_planned_is_cancelled_and_rings_no_more(programme: Programme) -> None:
    *kept, dropped = programme.sessions
    shorter = programme.model_copy(update={"sessions": tuple(kept)})
    was = events(calendar(programme, walker="me", stamp=STAMP))
    now = events(calendar(shorter, walker="me", stamp=STAMP, dropped=[dropped]))
    assert now.keys() == was.keys()
    cancelled = [uid for uid, event in now.items() if event["status"] == "CANCELLED"]
    assert [uid[:10] for uid in cancelled] == [dropped.id]
    assert not now[cancelled[0]].walk("VALARM")


def test_two_walkers_in_one_calendar_keep_apart(programme: Programme) -> None:
    hers = events(calendar(programme, walker="anna", stamp=STAMP))
    assert not hers.keys() & events(calendar(programme, walker="ben", stamp=STAMP)).keys()


def test_a_session_in_two_places_names_both_with_their_minutes_and_what_to_look_at(
    programme: Programme,
) -> None:
    base = Base(stage="rail", setting="home_rail", backward_s=300)
    new = {"stage": "spotter", "setting": "spotter_path", "backward_s": 420, "base": base}
    first = programme.sessions[0].model_copy(update=new)
    both = programme.model_copy(update={"sessions": (first,)})
    [event] = events(calendar(both, walker="me", stamp=STAMP)).values()
    places = "path with a spotter (new, 2 minutes), then beside a rail or a row of cabinets"
    assert event["summary"] == "Walk backward: 7 minutes"
    assert places in event["location"]
    assert f"7 minutes backward, a clear {places} (5 minutes)." in event["description"]
    for setting in (load().setting("spotter_path"), load().setting("home_rail")):
        for check in setting.checklist:
            assert str(event["description"]).count(f"· {check}") == 1
