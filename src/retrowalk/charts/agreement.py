"""The picture of Bland and Altman: how two devices differ, over how large the value is."""

from collections.abc import Sequence
from dataclasses import dataclass

from retrowalk.charts.picture import SMALL_SIZE, WIDTH, Picture, house_style
from retrowalk.charts.words import pointed
from retrowalk.drawings.svg import TOKENS

KIND = "agreement"
HEIGHT = 230.0
LEFT, RIGHT, FOOT = 44.0, 108.0, 40.0
MOST_POINTS = 2000
"""Of more pairs every so many is drawn: more would be a blot, and a large file."""


@dataclass(frozen=True)
class Compared:
    """Two devices compared: means and differences of pairs, and three lines with their intervals.

    ``lines`` are the lower limit, the bias and the upper limit, each as (value, low, high) with
    the words that stand beside it.
    """

    points: Sequence[tuple[float, float]]
    lines: Sequence[tuple[tuple[float, float, float], str]]


@house_style()
def limits_of_agreement(
    compared: Compared, title: str, *, caption: str, across: str, colour: str, told: str
) -> str:
    """Draw it as SVG.

    Parameters
    ----------
    compared : what is shown
    title, caption : the finding, and what is drawn above the axes: the difference and its unit
    across : what the values along the axis are, with their unit
    colour : the name of the token of the points
    told : what is to be seen, in words
    """
    picture = Picture(KIND, title, HEIGHT, caption=caption)
    top = picture.top + 12
    width = WIDTH - LEFT - RIGHT
    axes = picture.axes(LEFT, top, width, picture.height - top - FOOT)
    every = -(-len(compared.points) // MOST_POINTS) or 1
    shown = compared.points[::every]
    axes.plot(
        [x for x, _ in shown], [y for _, y in shown], "o", markersize=3.6, alpha=0.55,
        markeredgewidth=0, color=TOKENS[colour], zorder=3,
    )  # fmt: skip
    for (value, low, high), _ in compared.lines:
        axes.axhspan(low, high, color=TOKENS["line"], alpha=0.5, linewidth=0, zorder=1)
        axes.axhline(value, color=TOKENS["ink"], linewidth=1.2, zorder=2)
    ends = [end for (_, *two), _ in compared.lines for end in two]
    across_all = [*ends, *(y for _, y in shown)]
    room = 0.08 * (max(across_all) - min(across_all) or 1.0)
    low, high = min(across_all) - room, max(across_all) + room
    axes.set_ylim(low, high)
    axes.locator_params(nbins=4)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(lambda value, _: pointed(f"{value:g}").replace("-", "−"))
    height = picture.height - top - FOOT
    placed = [top + height * (high - value) / (high - low) for (value, _, _), _ in compared.lines]
    for y, (_, words) in zip(_apart(placed), compared.lines, strict=True):
        name, number = words.split("\n")
        picture.text(WIDTH - RIGHT + 6, y - 2, name, size=SMALL_SIZE)
        picture.text(WIDTH - RIGHT + 6, y + 12, number, size=SMALL_SIZE, weight="bold")
    picture.text(
        LEFT + width / 2, picture.height - 8, across, size=SMALL_SIZE, colour="soft", align="center"
    )
    return picture.svg(told)


def _apart(places: Sequence[float], least: float = 30.0) -> list[float]:
    """Move words apart that would meet; the middle one stays. They come from the lowest up."""
    low, middle, high = places
    return [max(low, middle + least), middle, min(high, middle - least)]
