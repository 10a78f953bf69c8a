"""What holds for every picture: it speaks, stands in any page, and is the same each time."""

import re
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import matplotlib as mpl
import pytest
from tests.charts.conftest import pain, weeks

from retrowalk.charts import minutes_by_week, pain_over_time, walk_timeline
from retrowalk.drawings import figure, figure_names, figure_style, printable
from retrowalk.drawings.svg import TOKENS
from retrowalk.practice import load

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="session")
def drawn(pictures) -> dict[str, ElementTree.Element]:
    return {name: ElementTree.fromstring(svg) for name, svg in pictures.items()}


@pytest.mark.slow
def test_each_has_a_title_and_a_description_for_those_who_do_not_see_it(drawn):
    for name, svg in drawn.items():
        assert svg.tag == f"{SVG}svg", name
        assert svg.attrib["role"] == "img", name
        title, description = (
            svg.find(f".//*[@id='{label}']") for label in svg.attrib["aria-labelledby"].split()
        )
        assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc"), name
        assert len(title.text) > 3, name
        assert len(description.text) > 20, name


def test_all_of_them_can_share_a_page(drawn):
    ids = [element.attrib["id"] for svg in drawn.values() for element in svg.iter()
           if "id" in element.attrib]  # fmt: skip
    assert len(ids) == len(set(ids))


def test_every_reference_meets_an_id_of_its_own_picture(drawn, pictures):
    for name, svg in drawn.items():
        ids = {element.attrib.get("id") for element in svg.iter()}
        wanted = re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', pictures[name])
        assert {one or other for one, other in wanted} <= ids, name


def test_colours_are_tokens_of_the_page(drawn):
    known = {f"var(--{name}, {colour})" for name, colour in TOKENS.items()} | {"none"}
    for name, svg in drawn.items():
        for element in svg.iter():
            for use in ("fill", "stroke"):
                value = element.attrib.get(use, "none")
                assert value in known or value.startswith("url(#"), (name, value)


def test_nothing_needs_a_style_that_a_strict_page_refuses(drawn):
    for name, svg in drawn.items():
        assert not [e for e in svg.iter() if "style" in e.attrib], name
        if name not in figure_names():
            assert svg.find(f".//{SVG}style") is None, name
    for name in figure_names():
        assert "<style" not in figure(name, with_style=False)


def test_printable_pictures_know_no_variables(pictures):
    for name, svg in pictures.items():
        plain = printable(svg)
        assert "var(" not in plain, name
        assert {TOKENS["ink"], TOKENS["soft"]} & {*re.findall("#[0-9a-f]+", plain)}, name
        ElementTree.fromstring(plain)


@pytest.mark.slow
def test_the_same_values_give_the_same_picture_in_every_thread(walk):
    def draw(_: int) -> tuple[str, str, str]:
        return walk_timeline(walk), minutes_by_week(weeks(1, 2)), pain_over_time(pain((1, 2, 3)))

    before = dict(mpl.rcParams)
    alone = draw(0)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(draw, range(12))) == {alone}
    assert dict(mpl.rcParams) == before


@pytest.mark.parametrize("stage", load().rungs, ids=lambda stage: stage.id)
def test_every_rung_has_a_drawing_that_stands_still(stage):
    assert "<animate" not in figure(stage.drawing, moving=False)


def test_a_drawing_shown_for_two_things_shares_no_id():
    one, other = (
        ElementTree.fromstring(figure("rail", shown_for=rung)) for rung in ("rail", "ageing_rail")
    )
    ids = [
        {part.attrib["id"] for part in svg.iter() if "id" in part.attrib} for svg in (one, other)
    ]
    assert len(ids[0]) == 2
    assert not ids[0] & ids[1]
    assert set(one.attrib["aria-labelledby"].split()) == ids[0]


def test_an_unknown_drawing_is_refused_by_name():
    with pytest.raises(KeyError, match="no drawing 'moonwalk'; there are"):
        figure("moonwalk")


def test_moving_drawings_rest_unless_the_style_sheet_lets_them_move():
    for name in ("foot_roll", "step_back"):
        svg = ElementTree.fromstring(figure(name))
        still = [part for part in svg.iter() if part.attrib.get("class") == "still"]
        moving = [part for part in svg.iter() if part.attrib.get("class") == "moving"]
        assert still
        assert all(part.find(f".//{SVG}animate") is None for part in still)
        assert all(part.attrib["display"] == "none" for part in moving)
        assert any(part.attrib.get("dur") for part in svg.iter())
    assert figure_style().startswith("@media (prefers-reduced-motion: no-preference)")
