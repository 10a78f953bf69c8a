"""Bars side by side over a line, one a day or a week, with their values at the end."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture
from retrowalk.charts.words import day, first_and_last
from retrowalk.drawings.svg import TOKENS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FOOT = 24.0  # room for the days below
FEWEST_PLACES = 5  # so that a first bar is a bar, and not a wall
MOST_LABELS = 6


def bar_axes(picture: Picture, days: Sequence[date], top: float, height: float) -> "Axes":
    """Axes with a place for each day along a line, and the days below."""
    axes = picture.axes(MARGIN, top, WIDTH - 2 * MARGIN, height)
    axes.set(xlim=(-0.5, max(len(days), FEWEST_PLACES) - 0.5), yticks=())
    axes.axhline(0, color=TOKENS["soft"], linewidth=1.2, zorder=3, clip_on=False)
    if len(days) <= MOST_LABELS:
        axes.set_xticks(range(len(days)), [day(on) for on in days])
    else:
        axes.set_xticks([-0.5, len(days) - 0.5], first_and_last(days[0], days[-1]))
        first, last = axes.get_xticklabels()
        first.set_horizontalalignment("left")
        last.set_horizontalalignment("right")
    return axes


def bars(axes: "Axes", values: Sequence[float], colour: str, *, faint: bool = False) -> None:
    """Draw the bars; faint ones let others stand before them."""
    places = range(len(values))
    axes.bar(places, values, width=0.64, color=TOKENS[colour], alpha=0.35 if faint else 1)


def write_values(axes: "Axes", values: Sequence[float], words: Sequence[str]) -> None:
    """Write the value at the end of each bar; of many bars, of the largest and the last."""
    crowded = len(values) > MOST_LABELS
    shown = set(range(len(values)))
    if crowded:
        latest = len(values) - 1
        largest = max(shown, key=lambda place: (abs(values[place]), place))
        apart = latest - largest > 0.1 * len(values)  # else the two words would meet
        shown = {latest, largest} if apart else {latest}
    for place in sorted(shown):
        # Where bars are narrow, words reach inward from their outer edge.
        inward = "left" if place < len(values) / 2 else "right"
        edge = 0.5 if inward == "right" else -0.5
        axes.annotate(
            words[place],
            (place + edge * crowded, values[place]),
            xytext=(0, 5 if values[place] >= 0 else -14),
            textcoords="offset points",
            ha=inward if crowded else "center",
            fontsize=SMALL_SIZE,
            color=TOKENS["ink"],
        )
