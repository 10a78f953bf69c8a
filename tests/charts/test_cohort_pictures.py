"""The pictures of a cohort: words that are told, direct labels, the same each time."""

import re
from xml.etree import ElementTree

import pytest

from retrowalk.charts import (
    Band,
    Compared,
    Estimate,
    FlowStage,
    Frame,
    bands_by_age,
    flow_of,
    framed,
    limits_of_agreement,
)

TOLD = "What is to be seen, told in words for those who do not see it."


def pictures() -> dict[str, str]:
    stages = (
        FlowStage("expected", "320 recordings of 40 people", ("3 not measured yet",)),
        FlowStage("received", "317 recordings of 40 people", ("20 unreadable", "1 not there")),
        FlowStage("analysed", "296 recordings of 39 people"),
    )
    points = [(0.8 + 0.01 * n, 0.05 + 0.01 * (n % 5)) for n in range(3000)]
    lines = (
        ((-0.02, -0.04, -0.01), "lower limit\n−0.02"),
        ((0.05, 0.04, 0.06), "bias\n0.05"),
        ((0.13, 0.12, 0.15), "upper limit\n0.13"),
    )
    bands = [
        Band(age, sex, 1.0 - 0.05 * n, (0.9, 1.1), (0.85, 1.15), below=f"{10 + n}")
        for n, age in enumerate(("50-59", "60-69", "70-79"))
        for sex in ("women", "men")
    ]
    ratios = (
        Estimate("all", "40 people", 0.61, (0.6, 0.62), pooled=True),
        Estimate("control", "20 people", 0.62, (0.58, 0.66)),
        Estimate("trained", "3 people: too few", None),
    )
    frame = Frame("Backward is slower by four tenths", "Ratio", ("slower", "faster"), TOLD, even=1)
    return {
        "flow": flow_of(stages, "296 of 320 recordings can be analysed", TOLD),
        "agreement": limits_of_agreement(
            Compared(points, lines), "The sensor reads 0.05 m/s faster", caption="m/s",
            across="mean of both, m/s", colour="backward", told=TOLD,
        ),
        "by-age": bands_by_age(
            bands, "Slower with age", caption="m/s", across="years of age",
            colours=("backward", "action"), told=TOLD,
        ),
        "ratios": framed(ratios, frame),
    }  # fmt: skip


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    return pictures()


def test_each_says_its_finding_and_what_is_to_be_seen(drawn):
    for name, svg in drawn.items():
        root = ElementTree.fromstring(svg)
        title, told = (
            root.find(f".//*[@id='{one}']").text for one in root.attrib["aria-labelledby"].split()
        )
        assert len(title) > 10, name
        assert told == TOLD, name


def test_no_word_reaches_beyond_the_picture(drawn):
    from retrowalk.charts.lines import width
    from retrowalk.charts.picture import WIDTH, house_style

    with house_style():
        for name, svg in drawn.items():
            for text in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):
                if "font-weight" not in text.attrib:
                    continue  # of matplotlib, which places it by itself
                size = float(text.attrib["font-size"].removesuffix("px"))
                long = width(text.text, size, text.attrib["font-weight"])
                share = {"start": 0.0, "middle": 0.5, "end": 1.0}[text.attrib["text-anchor"]]
                left = float(text.attrib["x"]) - share * long
                assert left >= 0, (name, text.text)
                assert left + long <= WIDTH + 1, (name, text.text)


def test_the_same_values_give_the_same_bytes(drawn):
    assert pictures() == drawn


def test_of_thousands_of_pairs_no_more_are_drawn_than_can_be_seen(drawn):
    assert len(re.findall("<use ", drawn["agreement"])) <= 2001
