"""The pictures of progress: the title compares honestly, and little data is not made more."""

from datetime import timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from tests.charts.conftest import MONDAY, pain, sessions, weeks

from retrowalk.charts import (
    PainPoint,
    WeekMinutes,
    minutes_by_week,
    pain_over_time,
    steps_by_session,
)
from retrowalk.charts import minutes as minutes_picture
from retrowalk.charts import pain as pain_picture
from retrowalk.charts import steps as steps_picture
from retrowalk.drawings.svg import TOKENS

SVG = "{http://www.w3.org/2000/svg}"


def words(svg: str) -> list[str]:
    return [text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def filled(svg: str, token: str) -> int:
    colour = f"var(--{token}, {TOKENS[token]})"
    return sum(
        e.attrib.get("fill") == colour for e in ElementTree.fromstring(svg).iter(f"{SVG}path")
    )


@pytest.mark.parametrize(
    ("minutes", "title"),
    [
        ((4,), "4 backward minutes in your first week"),
        ((1,), "1 backward minute in your first week"),
        ((4, 6.5, 7, 8), "Twice the backward minutes of three weeks ago"),
        ((9, 4, 6, 7, 12), "Three times the backward minutes of three weeks ago"),
        ((5, 8), "8 backward minutes this week, 5 last week"),
        ((8, 8), "8 backward minutes this week, as last week"),
        ((5, 0), "No backward minutes this week, 5 the week before"),
        ((5, 0, 0), "No backward minutes this week; the last were two weeks ago"),
        ((12, 10, 8), "8 backward minutes this week, 12 two weeks ago"),
        ((0, 3), "3 backward minutes this week"),
    ],
)
def test_the_latest_week_is_compared_with_an_earlier_one(minutes, title):
    assert minutes_picture.finding(weeks(*minutes)) == title


def test_a_missing_week_is_a_week_of_none():
    svg = minutes_by_week([WeekMinutes(MONDAY, 4), WeekMinutes(MONDAY + timedelta(weeks=2), 8)])
    assert "9 Mar" in words(svg)
    assert "0" in words(svg)
    assert "Twice the backward minutes of two weeks ago" in " ".join(words(svg))


def test_the_measured_part_of_a_bar_is_solid_and_said_so():
    both, counted = minutes_by_week(weeks(4, 6, measured=0.8)), minutes_by_week(weeks(4, 6))
    assert filled(both, "backward") == 2 * filled(counted, "backward") == 4
    assert any("solid: measured" in line for line in words(both))
    assert not any("solid" in line for line in words(counted))


@pytest.mark.parametrize(
    ("back", "title"),
    [
        ((51,), "51 backward steps in your first measured walk"),
        ((51, 93), "Most backward steps so far: 93"),
        ((93, 51), "51 backward steps last time, 93 at best"),
        ((93, 51, 93), "93 backward steps, as many as ever"),
        ((0, 0), "No backward steps measured yet"),
    ],
)
def test_the_latest_session_is_compared_with_those_before(back, title):
    assert steps_picture.finding(back) == title


def test_each_session_has_its_bars_in_order_of_time():
    svg = steps_by_session(sessions((51, 200), (93, 180))[::-1])
    assert filled(svg, "backward") == filled(svg, "forward") == 2
    assert [line for line in words(svg) if line.isdigit()] == ["51", "93", "200", "180"]
    assert "▼ steps forward" not in words(steps_by_session(sessions((51, 0))))


@pytest.mark.parametrize(
    ("answers", "title"),
    [
        ([(3, 2, None)], "Pain before 3, after 2"),
        ([(4, 5, 4), (3, 2, 1)], "Pain after walking: from 5 down to 2"),
        ([(1, 1, 1), (1, 1, 4)], "Pain after walking: from 1 up to 4"),
        ([(1, 2, 2), (1, 2, None)], "Pain after walking stays at 2"),
        ([(1, 2, 2), (1, 4, 4), (1, 2, 1)], "Pain after walking: 2, as at the start"),
        ([(3, None, None), (1, None, None)], "Pain before walking: from 3 down to 1"),
        ([(3, None, None), (None, 4, None)], "Pain after 4 last time"),
    ],
)
def test_pain_is_told_as_it_went(answers, title):
    assert pain_picture.finding(pain(*answers)) == title


def test_one_point_of_pain_is_no_line_and_says_so():
    caption = " ".join(words(pain_over_time(pain((3, 2, None)))))
    assert "One walk so far" in caption
    assert "before 3" in caption
    assert "after 2" in caption


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({}, "Up to 2 you go on, 3 to 5 you hold, above 5 you go back a step."),
        ({"go_on": 4, "most": 5}, "Up to 4 you go on, 5 you hold, above 5 you go back a step."),
        ({"go_on": 5, "most": 5}, "Up to 5 you go on, above it you go back a step."),
    ],
)
def test_the_steps_of_pain_are_those_of_the_walker(limits, said):
    caption = " ".join(words(pain_over_time(pain((4, 4, 4), (4, 5, 4)), **limits)))
    assert said in caption


def test_names_at_the_ends_never_meet():
    svg = ElementTree.fromstring(pain_over_time(pain((2, 2, 2), (2, 2, 2))))
    names = {"before 2", "after 2", "a day later 2"}
    ends = [text for text in svg.iter(f"{SVG}text") if text.text in names]
    heights = sorted(float(text.attrib["y"]) for text in ends)
    assert len(heights) == 3
    assert min(b - a for a, b in pairwise(heights)) > 12


def test_sessions_that_told_nothing_are_left_out():
    silent = PainPoint(MONDAY - timedelta(days=30))
    assert pain_over_time([silent, *pain((3, 2, 1), (2, 1, 1))]) == pain_over_time(
        pain((3, 2, 1), (2, 1, 1))
    )


def described(svg: str) -> str:
    return ElementTree.fromstring(svg).find(f"{SVG}desc").text


def test_of_years_the_last_weeks_are_drawn_and_what_came_before_is_said():
    svg = minutes_by_week(weeks(*[4.0, 30] * 65, *range(1, 27)))
    assert filled(svg, "backward") == minutes_picture.SHOWN == 26
    said = "Before that, 130 weeks: 2210 minutes, at most 30 in a week."
    assert said in " ".join(words(svg))
    assert described(svg).endswith(said)
    assert described(svg).count("week of") == 26
    assert "26 backward minutes this week, 23 three weeks ago" in " ".join(words(svg))


def test_half_a_year_without_a_walk_after_one_is_drawn():
    svg = minutes_by_week([WeekMinutes(MONDAY, 4), WeekMinutes(MONDAY + timedelta(weeks=60), 0.0)])
    assert "Before that, 35 weeks: 4 minutes, at most 4 in a week." in described(svg)


def test_of_many_walks_the_last_are_drawn_and_the_best_of_all_is_known():
    svg = steps_by_session(sessions((900, 10), *[(50 + n, 30) for n in range(779)]))
    assert filled(svg, "backward") == steps_picture.SHOWN == 40
    assert "828 backward steps last time, 900 at best" in " ".join(words(svg))
    assert "Before that, 740 walks: " in described(svg)
    assert "at most 900 in a walk." in described(svg)
    assert len(described(svg)) < 2000


def test_of_much_pain_the_last_is_drawn_and_the_first_is_known():
    svg = pain_over_time(pain((7, 6, 6), *[(2, 1, 2)] * 700))
    assert "Pain after walking: from 6 down to 2" in " ".join(words(svg))
    assert "Before that, 661 walks: pain from 1 to 7." in described(svg)
    assert len(described(svg)) < 2500


def test_where_a_line_reaches_over_years_its_ends_tell_them():
    far = pain_over_time([PainPoint(MONDAY, 3, 2), PainPoint(MONDAY + timedelta(days=400), 2, 1)])
    assert {"2 Mar 2026", "6 Apr 2027"} <= set(words(far))
