"""Where am I going? Weeks as rows, the ladder as a path up a hill."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from tests.web.walking import Moment, walked

from retrowalk.programme import Programme
from retrowalk.web.views.calendar import weeks, weeks_before
from retrowalk.web.views.ladder_view import HEIGHT, WIDTH, stones

MONDAY = date(2026, 6, 1)


def programme(client: TestClient) -> Programme:
    return Programme.model_validate(client.get("/api/v1/programme").json())


def test_every_session_ahead_is_on_the_page_with_its_reason(walker: TestClient) -> None:
    page = unescape(walker.get("/programme").text)
    plan = programme(walker)
    for session in plan.sessions:
        assert str(session.why) in page
    assert page.count('class="day') - page.count('class="days') == 7 * page.count('class="week"')
    assert page.count(" is-today") == 1
    assert str(plan.decisions[-1].sentence) in page


def test_the_hill_says_where_the_walker_stands(walker: TestClient) -> None:
    page = unescape(walker.get("/programme").text)
    assert page.count('class="stone here"') == 1
    assert "You are on rung 1: Beside a rail." in page


def test_every_rung_is_drawn_and_no_id_comes_twice(walker: TestClient) -> None:
    page = walker.get("/programme").text
    rungs = page.partition('<ol class="rungs">')[2].partition("</ol>")[0]
    assert rungs.count("<li") == rungs.count("<svg") == rungs.count("<desc") > 3
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))


def test_a_walk_is_ticked_off(walker: TestClient, moment: Moment) -> None:
    walked(walker, moment)
    page = walker.get("/programme").text
    assert page.count(" walked") >= 1
    assert "1 walked" in page


def test_the_calendar_holds_every_day_once_and_every_session(walker: TestClient) -> None:
    plan = programme(walker)
    rows = weeks(plan, {}, MONDAY)
    days = [day.on for row in rows for day in row.days]
    assert days == [MONDAY + timedelta(days=n) for n in range(len(days))]
    assert tuple(one for row in rows for one in row.planned) == plan.sessions
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert [row.is_now for row in rows] == [True] + [False] * (len(rows) - 1)


@pytest.mark.slow
def test_a_day_that_was_walked_is_no_longer_planned(walker: TestClient) -> None:
    plan = programme(walker)
    first = plan.sessions[0]
    row = weeks(plan, {first.on: 90.0}, MONDAY)[0]
    assert first not in row.planned
    assert [day.on for day in row.walked] == [first.on]
    assert row.backward_s == 90 + sum(session.backward_s for session in row.planned)


def test_with_nothing_ahead_the_week_of_today_remains(walker: TestClient) -> None:
    empty = programme(walker).model_copy(update={"sessions": ()})
    rows = weeks(empty, {}, MONDAY + timedelta(weeks=3, days=2))
    assert [(row.number, row.is_now) for row in rows] == [(4, True)]


def test_the_weeks_behind_are_there_with_what_was_walked(
    walker: TestClient, moment: Moment
) -> None:
    assert "The weeks before" not in walker.get("/programme").text
    walked(walker, moment)
    moment.pass_days(14)
    page = unescape(walker.get("/programme").text)
    behind = page.partition("The weeks before")[2]
    assert behind.index("Week 2") < behind.index("Week 1")
    assert "1 walked" in behind
    rows = weeks_before(programme(walker), {MONDAY: 120.0}, MONDAY + timedelta(weeks=20), 12)
    assert [row.number for row in rows] == list(range(20, 8, -1))
    assert not any(row.planned for row in rows)


def test_where_the_answers_end_the_weeks_say_so(walker: TestClient, moment: Moment) -> None:
    assert "Your answers hold until" not in walker.get("/programme").text
    moment.pass_days(7 * 8)
    assert "Your answers hold until Monday 24 August." in unescape(walker.get("/programme").text)


@given(count=st.integers(1, 30), data=st.data())
def test_stones_climb_within_the_picture(count: int, data: st.DataObject) -> None:
    here = data.draw(st.integers(0, count - 1))
    path = stones(tuple(f"Rung {n}" for n in range(count)), here)
    assert [stone.state for stone in path].count("here") == 1
    assert path[here].state == "here"
    assert all(0 < stone.x < WIDTH and 0 < stone.y < HEIGHT for stone in path)
    heights = [stone.y for stone in path]
    assert heights == sorted(heights, reverse=True)
    assert [stone.x for stone in path] == sorted(stone.x for stone in path)
