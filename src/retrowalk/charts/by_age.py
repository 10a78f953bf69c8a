"""The picture of a measure over age: of each ten years the median and the middle half of people."""

from collections.abc import Sequence
from dataclasses import dataclass

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, TEXT_LINE, WIDTH, Picture, house_style
from retrowalk.charts.words import pointed
from retrowalk.drawings.svg import TOKENS

KIND = "by-age"
HEIGHT, LEFT, FOOT = 230.0, 44.0, 58.0
MARKS = ("o", "s", "D", "^")


@dataclass(frozen=True)
class Band:
    """What is drawn of one age and series: the median and, as far as known, interval and quartiles.

    ``below`` is what stands under the age, as the number of people.
    """

    age: str
    series: str
    median: float
    interval: tuple[float, float] | None = None
    quartiles: tuple[float, float] | None = None
    below: str = ""


@house_style()
def bands_by_age(
    bands: Sequence[Band],
    title: str,
    *,
    caption: str,
    across: str,
    colours: Sequence[str],
    told: str,
) -> str:
    """Draw bands as SVG, the series side by side in each age, in the ``colours`` of tokens.

    ``title`` is the finding, ``caption`` the measure and its unit, ``across`` the name of the ages.
    """
    ages = list(dict.fromkeys(band.age for band in bands))
    series = list(dict.fromkeys(band.series for band in bands))
    picture = Picture(KIND, title, HEIGHT, caption=caption)
    _named(picture, series, colours)
    top = picture.top + TEXT_LINE + 10
    axes = picture.axes(LEFT, top, WIDTH - LEFT - MARGIN, picture.height - top - FOOT)
    apart = min(0.3, 0.8 / len(series))
    for band in bands:
        place = series.index(band.series)
        x = ages.index(band.age) + (place - (len(series) - 1) / 2) * apart
        colour = TOKENS[colours[place % len(colours)]]
        if band.quartiles:
            axes.plot([x, x], band.quartiles, linewidth=9, alpha=0.28, color=colour,
                      solid_capstyle="butt")  # fmt: skip
        if band.interval:
            axes.plot([x, x], band.interval, linewidth=1.6, color=colour)
        axes.plot([x], [band.median], MARKS[place % len(MARKS)], markersize=6, color=colour)
    axes.set_xlim(-0.6, len(ages) - 0.4)
    axes.set_xticks(range(len(ages)), ages)
    axes.locator_params(axis="y", nbins=5)
    axes.yaxis.set_major_formatter(lambda value, _: pointed(f"{value:g}").replace("-", "−"))
    axes.grid(axis="y", color=TOKENS["line"], linewidth=0.8)
    axes.set_axisbelow(True)
    _counts(picture, bands, ages)
    y = picture.height - 8
    picture.text(WIDTH / 2, y, across, size=SMALL_SIZE, colour="soft", align="center")
    return picture.svg(told)


def _named(picture: Picture, series: Sequence[str], colours: Sequence[str]) -> None:
    """Name the series in their colours, with their marks, where the eye begins."""
    from matplotlib.lines import Line2D

    canvas = picture.canvas()
    y = picture.top + TEXT_LINE - 2
    for place, name in enumerate(series):
        x = LEFT + place * (WIDTH - LEFT - MARGIN) / max(2, len(series))
        colour = colours[place % len(colours)]
        mark = MARKS[place % len(MARKS)]
        canvas.add_line(
            Line2D([x + 5], [y - 4], marker=mark, markersize=6, linestyle="", color=TOKENS[colour])
        )
        picture.text(x + 14, y, name, size=SMALL_SIZE, colour=colour)


def _counts(picture: Picture, bands: Sequence[Band], ages: Sequence[str]) -> None:
    wide = (WIDTH - LEFT - MARGIN) / (len(ages) + 0.2)
    for number, age in enumerate(ages):
        words = " / ".join(band.below for band in bands if band.age == age and band.below)
        x = LEFT + wide * (number + 0.6)
        picture.text(x, picture.height - 26, words, size=SMALL_SIZE, colour="soft", align="center")
