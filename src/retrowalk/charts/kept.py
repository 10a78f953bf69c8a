"""The picture of kept weeks: a stone for each, with what kept it written in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style
from retrowalk.charts.words import day, one_by_one
from retrowalk.drawings.svg import TOKENS
from retrowalk.languages import say

KIND = "kept-weeks"
RADIUS = 21.0
HEIGHT = 2 * RADIUS + 40
FEWEST_PLACES = 6


@dataclass(frozen=True)
class KeptStone:
    """A week that begins on ``monday``, and what kept it; ``walks`` are those of it."""

    monday: date
    by: Literal["walk", "rest", "illness", "open"]
    walks: int = 0


@house_style()
def kept_stones(weeks: Sequence[KeptStone], title: str) -> str:
    """Draw weeks as SVG, oldest first: full where somebody walked, a ring where they rested.

    A week that is still open is a faint ring with nothing in it. ``title`` is the finding.
    """
    from matplotlib.patches import Circle

    picture = Picture(KIND, title, HEIGHT)
    canvas = picture.canvas()
    apart = (WIDTH - 2 * MARGIN) / max(len(weeks), FEWEST_PLACES)
    middle = picture.top + 8 + RADIUS
    for place, week in enumerate(weeks):
        x = MARGIN + apart * (place + 0.5)
        full, empty = week.by == "walk", week.by == "open"
        edge = TOKENS["line" if empty else "action"]
        face = TOKENS["action"] if full else "none"
        canvas.add_patch(
            Circle((x, middle), RADIUS, facecolor=face, edgecolor=edge, linewidth=2, zorder=2)
        )
        within = "" if empty else str(week.walks) if full else say(f"charts-kept-{week.by}")
        if within:
            colour, weight = ("card", "bold") if full else ("ink", "normal")
            words = {"colour": colour, "weight": weight, "align": "center"}
            picture.text(x, middle + 4.5, within, size=SMALL_SIZE, **words)
        picture.text(
            x,
            middle + RADIUS + 17,
            day(week.monday),
            colour="soft",
            size=SMALL_SIZE,
            align="center",
        )
    told = one_by_one(
        say("charts-kept-week", day=day(one.monday), by=one.by, walks=one.walks) for one in weeks
    )
    return picture.svg(say("charts-kept-told", weeks=told))
