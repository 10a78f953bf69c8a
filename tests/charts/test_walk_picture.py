"""The picture of a walk: place tells direction, every step is there, the title is the finding."""

import re
from xml.etree import ElementTree

import pytest
from tests.reports import bout, report, step, total

from retrowalk.charts import walk_timeline
from retrowalk.charts.timeline import finding
from retrowalk.drawings.svg import TOKENS
from retrowalk.gait import WalkReport
from retrowalk.gait.report import MeasuresReport
from retrowalk.languages import LANGUAGES, speaking

SVG = "{http://www.w3.org/2000/svg}"


def paths(svg: str, use: str, token: str) -> list[str]:
    """The shapes that have a colour as ``fill`` or ``stroke``."""
    colour = f"var(--{token}, {TOKENS[token]})"
    return [
        path.attrib["d"]
        for path in ElementTree.fromstring(svg).iter(f"{SVG}path")
        if path.attrib.get(use) == colour
    ]


def heights(shape: str) -> list[float]:
    return [float(y) for y in re.findall(r"[ML] [\d.-]+ ([\d.-]+)", shape)]


def words(svg: str) -> str:
    return " ".join(text.text for text in ElementTree.fromstring(svg).iter(f"{SVG}text"))


@pytest.mark.parametrize("direction", ["backward", "forward"])
def test_every_step_is_a_tick(walk, direction):
    ticks = sum(shape.count("M") for shape in paths(walk_timeline(walk), "stroke", direction))
    assert ticks == sum(step.direction == direction for step in walk.steps) > 20


def test_backward_stands_above_the_line_and_forward_below(walk):
    svg = walk_timeline(walk)
    (line,) = {y for shape in paths(svg, "stroke", "soft") for y in heights(shape)}
    for shape in paths(svg, "fill", "backward"):
        assert max(heights(shape)) == pytest.approx(line)
    for shape in paths(svg, "fill", "forward"):
        assert min(heights(shape)) == pytest.approx(line)
    assert paths(svg, "fill", "backward")
    assert paths(svg, "fill", "forward")


def test_what_is_unknown_is_hatched_on_both_sides_of_the_line():
    svg = walk_timeline(report(bouts=[bout("unknown", 26.0, 32.0, steps=0)]))
    hatched = [
        path.attrib["d"]
        for path in ElementTree.fromstring(svg).iter(f"{SVG}path")
        if path.attrib.get("fill", "").startswith("url(#")
    ]
    (line,) = {y for shape in paths(svg, "stroke", "soft") for y in heights(shape)}
    assert len(hatched) == 1
    assert min(heights(hatched[0])) < line < max(heights(hatched[0]))


def test_bouts_carry_their_words(walk):
    shown = words(walk_timeline(walk))
    longest = max(
        (b for b in walk.bouts if b.direction == "backward"), key=lambda bout: bout.duration_s
    )
    assert f"backward {round(longest.duration_s)} s" in shown
    assert f"{longest.steps} steps" in shown
    assert "forward" in shown


def test_long_walks_go_on_in_the_next_row(long_walk):
    lines = paths(walk_timeline(long_walk), "stroke", "soft")
    assert len({heights(shape)[0] for shape in lines}) == len(lines) == 5  # two minutes a row
    ticks = sum(shape.count("M") for shape in paths(walk_timeline(long_walk), "stroke", "backward"))
    assert ticks == sum(step.direction == "backward" for step in long_walk.steps)


def walk_of(backward=(0, 0), forward=(0, 0), unknown=(0, 0), stretches=0) -> WalkReport:
    return report(
        totals={
            "backward": total(*backward),
            "forward": total(*forward),
            "unknown": total(*unknown),
        },
        bouts=[bout("backward", 0.0, 1.0, steps=1)] * stretches,
    )


@pytest.mark.parametrize(
    ("walk", "title"),
    [
        (walk_of((25.3, 51), (39, 75), stretches=2), "25 s backward in two stretches, 51 steps"),
        (walk_of((380, 1), stretches=1), "6 min 20 s backward in one stretch, 1 step"),
        (walk_of((4000, 6000), stretches=12), "1 h 7 min backward in 12 stretches, 6000 steps"),
        (walk_of(forward=(39, 75)), "No backward walking found: 75 steps, forward"),
        (walk_of(unknown=(39, 412)), "412 steps, but which way could not be told"),
    ],
)
def test_the_title_is_the_finding(walk, title):
    assert finding(walk) == title


def test_a_recording_without_walking_says_so():
    svg = walk_timeline(report())
    assert words(svg).replace("  ", " ") == "No walking was found in this recording."


def test_the_description_tells_the_bouts_in_order(walk):
    text = ElementTree.fromstring(walk_timeline(walk)).find(f"{SVG}desc").text
    order = re.findall(r" (backward|forward|unknown), \d+ steps?", text)
    assert order == [bout.direction for bout in walk.bouts]


def test_turns_are_round_arrows_to_their_side(walk):
    turns = [
        {"start_s": 10.0, "end_s": 12.0, "angle_rad": 3.1},
        {"start_s": 40.0, "end_s": 42.0, "angle_rad": -1.6},
    ]
    straight = walk.model_copy(update={"measures": MeasuresReport()})
    turned = walk.model_copy(update={"measures": MeasuresReport(turns=turns)})
    svg = walk_timeline(turned)
    assert words(svg).count("↺") == words(svg).count("↻") == 1
    text = ElementTree.fromstring(svg).find(f"{SVG}desc").text
    assert text.endswith("Turns: 178° to the left at 0:10; 92° to the right at 0:40.")
    assert "↺" not in words(walk_timeline(straight))


def back_and_forth(bouts: int, bout_s: float) -> WalkReport:
    """A walk that changes its direction all the time."""
    ways = ("forward", "backward")
    starts = [number * bout_s for number in range(bouts)]
    steps_each = int(bout_s / 0.55)
    of_way = total(bout_s * bouts / 2, steps_each * bouts // 2)
    return report(
        duration_s=bouts * bout_s,
        totals={"backward": of_way, "forward": of_way, "unknown": total()},
        bouts=[
            bout(ways[number % 2], start, start + bout_s, steps_each)
            for number, start in enumerate(starts)
        ],
        steps=[
            step(ways[number % 2], start + 0.55 * taken)
            for number, start in enumerate(starts)
            for taken in range(steps_each)
        ],
        measures={"turns": [{"start_s": s, "end_s": s + 2, "angle_rad": 3.14} for s in starts[1:]]},
    )


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("bouts", "bout_s"),
    [
        pytest.param(116, 9.6, id="18 min"),
        pytest.param(900, 20.0, id="5 hours", marks=pytest.mark.slow),
    ],
)
def test_a_long_walk_is_told_by_its_sums_and_how_it_begins(code, bouts, bout_s):
    with speaking(code):
        svg = walk_timeline(back_and_forth(bouts, bout_s))
    text = ElementTree.fromstring(svg).find(f"{SVG}desc").text
    assert len(text) < 2000
    assert str(bouts) in text
    assert str(bouts - 1) in text
    assert len(svg) < 1_000_000  # some 150 kB as it travels


@pytest.mark.slow
def test_what_a_long_walk_comes_to():
    text = ElementTree.fromstring(walk_timeline(back_and_forth(116, 9.6))).find(f"{SVG}desc").text
    assert text.startswith(
        "A walk of 18 min 34 s over time: backward 9 min 17 s in 58 stretches, 986 steps; "
        "forward 9 min 17 s in 58 stretches, 986 steps. It begins: 0:00 to 0:10 forward, 17 steps; "
    )
    assert (
        "; and so on, in 116 stretches. 115 turns. They begin: 180° to the left at 0:10; " in text
    )
