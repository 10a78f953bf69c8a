"""Everyday walking beside the practice: gaps are gaps, and the title compares two months."""

import re
from datetime import date
from xml.etree import ElementTree

import pytest
from tests.charts.conftest import everyday

from retrowalk.charts import MonthTold, everyday_by_month
from retrowalk.charts.everyday import finding

SVG = "{http://www.w3.org/2000/svg}"


def words(svg):
    return [text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def lines(svg):
    """How many strokes the line with the most of them has: one more than it has gaps."""
    paths = ElementTree.fromstring(svg).iter(f"{SVG}path")
    drawn = [path.attrib["d"] for path in paths if path.attrib.get("fill") == "none"]
    return max((len(re.findall("M", d)) for d in drawn), default=0)


def test_a_month_that_was_not_told_is_a_gap_in_the_line():
    whole = everyday(steadiness=[0.8, 0.81, 0.82, 0.83])
    gap = everyday(steadiness=[0.8, 0.81, None, 0.83])
    assert lines(everyday_by_month(whole)) == 1
    assert lines(everyday_by_month(gap)) == 2


@pytest.mark.parametrize(
    ("months", "title"),
    [
        ([0.8, None, 0.9, None], "Walking steadiness 90 % in May 2026, 80 % in Mar 2026"),
        ([None, 0.9], "Walking steadiness 90 % in Apr 2026"),
    ],
)
def test_the_last_month_that_tells_is_compared_with_the_first(months, title):
    assert finding(everyday(steadiness=months), "steadiness") == title


def test_what_nothing_was_told_of_has_no_place():
    said = words(everyday_by_month(everyday(steps=[4000, 5000])))
    assert "Steps a day" in said
    assert not {"Walking steadiness", "Everyday walking speed"} & set(said)
    assert not any("backward" in line for line in said)


def test_it_says_all_it_shows_to_those_who_do_not_see_it():
    months = [MonthTold(date(2026, 3, 1), 12.0, 0.9, 1.234, 5000.0), MonthTold(date(2026, 4, 1))]
    drawn = ElementTree.fromstring(everyday_by_month(months))
    told = drawn.find(f"{SVG}desc").text
    assert "Mar 2026: 12 min, 90 %, 1.23 m/s, 5000; Apr 2026: nothing told" in told
