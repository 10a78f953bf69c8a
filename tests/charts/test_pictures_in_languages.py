"""Pictures in German and Chinese: the finding is said, words are words, nothing is boxed."""

import logging
import re
from xml.etree import ElementTree

import pytest
from tests.charts.conftest import ESTIMATES, every_picture, pain, weeks

from retrowalk.charts import forest, minutes_by_week, walk_timeline
from retrowalk.charts import minutes as minutes_picture
from retrowalk.charts import pain as pain_picture
from retrowalk.charts import steps as steps_picture
from retrowalk.charts.lines import evenly, width, wrapped
from retrowalk.charts.picture import house_style
from retrowalk.charts.timeline import finding
from retrowalk.drawings import figure, figure_names
from retrowalk.languages import speaking

SVG = "{http://www.w3.org/2000/svg}"
LATIN = re.compile(r"[A-Za-z]{2,}")


def words(svg: str) -> list[str]:
    return [text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def description(svg: str) -> str:
    drawn = ElementTree.fromstring(svg)
    return f"{drawn.find(f'{SVG}title').text} {drawn.find(f'{SVG}desc').text}"


@pytest.mark.parametrize(
    ("code", "titles"),
    [
        (
            "de",
            (
                "Doppelt so viele Minuten rückwärts wie vor drei Wochen",
                "6,5 Minuten rückwärts diese Woche, 5 letzte Woche",
                "1 Schritt rückwärts bei deinem ersten gemessenen Gehen",
                "Schmerzen nach dem Gehen: von 5 herunter auf 2",
            ),
        ),
        (
            "zh",
            (
                "倒走的分钟数是三周前的两倍",
                "这周倒走6.5分钟，上周5分钟",
                "第一次测量：倒走1步",
                "走后的疼痛：从5降到2",
            ),
        ),
    ],
)
def test_titles_are_findings(code: str, titles: tuple[str, ...]) -> None:
    with speaking(code):
        said = (
            minutes_picture.finding(weeks(4, 6.5, 7, 8)),
            minutes_picture.finding(weeks(5, 6.5)),
            steps_picture.finding((1,)),
            pain_picture.finding(pain((4, 5, 4), (3, 2, 1))),
        )
    assert said == titles


def test_a_walk_is_told_in_german_and_chinese(walk: dict) -> None:
    with speaking("de"):
        assert finding(walk).startswith("28 s rückwärts in zwei Stücken, ")
        assert re.search(
            r"0:\d\d bis 0:\d\d rückwärts, \d+ Schritte", description(walk_timeline(walk))
        )
    with speaking("zh"):
        assert finding(walk).startswith("倒走28 s，分2段，共")
        assert re.search(r"0:\d\d到0:\d\d倒走，\d+步", description(walk_timeline(walk)))


def test_numbers_and_days_are_written_as_the_language_does() -> None:
    with speaking("de"):
        trees = words(forest(ESTIMATES, unit="m/s"))
        assert {"0,5", "1,00 (0,62 bis 1,37)", "0,54 (−0,17 bis 1,24)"} <= set(trees)
        assert {"2. März", "6,5"} <= set(words(minutes_by_week(weeks(4, 6.5))))
    with speaking("zh"):
        assert {"3月2日", "6.5"} <= set(words(minutes_by_week(weeks(4, 6.5))))


@pytest.mark.slow
@pytest.mark.parametrize("code", ["de", "zh"])
def test_every_picture_says_something_else_than_in_english(
    code: str, walk: dict, long_walk: dict, pictures: dict[str, str]
) -> None:
    with speaking(code):
        spoken = every_picture(walk, long_walk)
    for name, svg in spoken.items():
        assert description(svg) != description(pictures[name]), name


@pytest.mark.slow
def test_chinese_stands_in_the_picture_as_text(
    walk: dict, long_walk: dict, caplog: pytest.LogCaptureFixture
) -> None:
    with speaking("zh"), caplog.at_level(logging.INFO):
        pictures = every_picture(walk, long_walk)
    assert caplog.records == []
    named = " ".join(f"{one.name} {one.about}" for one in ESTIMATES)
    for name, svg in pictures.items():
        latin = [text for text in words(svg) if text not in named and LATIN.search(text)]
        assert [text for text in latin if not re.search(r"\d (s|min)|单位：", text)] == [], name


def test_a_drawing_is_kept_for_each_language() -> None:
    for name in figure_names():
        english = figure(name)
        with speaking("zh"):
            assert figure(name) != english
        assert figure(name) == english


@pytest.mark.parametrize("room", [60, 100, 200, 320])
@pytest.mark.parametrize(
    "text",
    [
        "这周倒走6.5分钟，上周5分钟。走完说说感觉（0到10分），结果就会出现在这里。",
        "Schmerzen, 0 bis 10. Bis 2 geht es weiter, bei 3 bis 5 bleibst du auf der Stufe.",
    ],
)
def test_lines_fit_and_lose_nothing(text: str, room: int) -> None:
    with house_style():
        for lines in (wrapped(text, room, 13), evenly(text, room, 17, "bold")):
            assert "".join(lines).replace(" ", "") == text.replace(" ", "")
            assert not [line for line in lines if line[0] in "，。）" or line[-1] == "（"]
        assert max(width(line, 13) for line in wrapped(text, room, 13)) <= max(room, 100)
