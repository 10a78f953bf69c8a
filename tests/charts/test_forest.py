"""The forest plot: nothing in it is surer than its study, and nothing missing goes unsaid."""

from xml.etree import ElementTree

import pytest
from tests.charts.conftest import ESTIMATES

from retrowalk.charts import Estimate, forest
from retrowalk.charts.forest import finding
from retrowalk.charts.picture import WIDTH

SVG = "{http://www.w3.org/2000/svg}"
POOLED, NO_INTERVAL, CLEAR, BOUND, UNSIZED, _, UNCLEAR = ESTIMATES
WIDE = Estimate("A", "balance", 0.1, (-0.1, 0.3), pooled=True)


def words(*estimates: Estimate, favours: str = "backward") -> list[str]:
    svg = ElementTree.fromstring(forest(estimates, unit="points", favours=favours))
    return [text.text or "" for text in svg.iter(f"{SVG}text")]


@pytest.mark.parametrize(
    ("one", "value"),
    [
        (POOLED, "1.00 (0.62 to 1.37)"),
        (NO_INTERVAL, "0.87, no interval"),
        (BOUND, "at least 1.17"),
        (UNSIZED, "size not printed"),
        (UNCLEAR, "0.54 (−0.17 to 1.24)"),
    ],
)
def test_each_says_its_name_its_size_and_how_sure_it_is(one: Estimate, value: str) -> None:
    written = words(CLEAR, one)
    assert one.name in written
    assert one.about in written
    assert value in written


def test_whoever_does_not_see_it_is_told_every_result() -> None:
    svg = ElementTree.fromstring(forest(ESTIMATES, unit="standard deviations"))
    text = svg.find(f"{SVG}desc").text
    for one in ESTIMATES:
        assert f"{one.name}, {one.about}: {one.value()}" in text


@pytest.mark.parametrize(
    ("estimates", "title"),
    [
        (ESTIMATES, "Pooled, backward does better"),
        ([WIDE], "Pooled, backward is not clearly better"),
        ([CLEAR], "One comparison, clearly for backward"),
        ([UNCLEAR], "One comparison, not clearly for backward"),
        ([CLEAR, BOUND, UNSIZED, UNCLEAR], "Two of four clearly for backward"),
        ([UNSIZED, UNCLEAR], "None of two clearly for backward"),
        ([NO_INTERVAL, UNCLEAR], "None of two clearly for backward"),
    ],
)
def test_the_title_is_the_finding(estimates: list[Estimate], title: str) -> None:
    assert finding(estimates, "backward") == title


def test_what_is_favoured_can_be_something_else() -> None:
    assert "walking better" in words(POOLED, favours="walking")
    assert "Pooled, walking does better" in words(POOLED, favours="walking")


def test_everything_lies_within_the_picture() -> None:
    svg = ElementTree.fromstring(forest(ESTIMATES, unit="standard deviations"))
    width, height = float(svg.attrib["width"]), float(svg.attrib["height"])
    assert width == WIDTH
    for text in svg.iter(f"{SVG}text"):
        assert 0 <= float(text.attrib["x"]) <= width
        assert 0 <= float(text.attrib["y"]) <= height


def test_a_study_without_a_size_gets_no_mark() -> None:
    def drawn(*estimates: Estimate) -> int:
        return forest(estimates, unit="points").count("<use") + forest(
            estimates, unit="points"
        ).count("<path")

    assert drawn(CLEAR, UNSIZED) == drawn(CLEAR)
    assert drawn(CLEAR, UNCLEAR) > drawn(CLEAR)
