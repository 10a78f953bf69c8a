"""The picture of the size of a word."""

import re
from xml.etree.ElementTree import fromstring

from retrowalk.charts import sparkline

SVG = "{http://www.w3.org/2000/svg}"


def heights(svg: str) -> list[float]:
    """Give how far up each point of the line lies, the floor first."""
    _, line = re.findall(r' d="([^"]*)"', svg)
    return [28 - float(y) for y in re.findall(r"[ML][\d.]+ ([\d.]+)", line)]


def test_a_number_lies_as_far_up_as_its_share_of_the_most() -> None:
    low, high, half = heights(sparkline([0, 10, 5], most=10, words="Pain"))
    assert (low, high, half) == (3, 25, 14)


def test_what_is_above_the_most_stays_in_the_picture() -> None:
    assert heights(sparkline([0, 30], most=10, words="Pain"))[1] == 25
    assert heights(sparkline([0.0, 0.0], most=0, words="Minutes")) == [3, 3]


def test_where_a_number_is_missing_the_line_has_a_gap() -> None:
    svg = sparkline([1, None, 2, 3], most=10, words="Pain")
    assert len(re.findall(r"M[\d.]+ [\d.]+(?=L|M|\")", svg)) == 2


def test_of_one_number_there_is_nothing_to_see() -> None:
    assert sparkline([None, 4], most=10, words="Pain") == ""


def test_its_words_are_told_to_who_does_not_see_it_whatever_they_are() -> None:
    svg = fromstring(sparkline([1, 2], most=10, words='<b> & "quoted"'))
    assert svg.get("role") == "img"
    assert svg[0].text == '<b> & "quoted"'
