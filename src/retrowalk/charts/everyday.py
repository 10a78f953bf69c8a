"""The picture of everyday walking as other devices tell it, beside the backward minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.charts.bars import FOOT
from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style
from retrowalk.charts.words import one_by_one, pointed
from retrowalk.drawings.svg import TOKENS
from retrowalk.languages import say, say_date

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "everyday-by-month"
PANEL = 92.0
WORD = 18.0
RIGHT = 64.0  # room for the last value, beside its point
_NAMES = ("steadiness", "speed", "steps")


@dataclass(frozen=True)
class MonthTold:
    """What is known of one month from its ``first`` day; None is a gap.

    ``backward_min`` are minutes of practice, ``steadiness`` is 0 to 1, ``speed`` in m/s, ``steps``
    are of a day.
    """

    first: date
    backward_min: float | None = None
    steadiness: float | None = None
    speed: float | None = None
    steps: float | None = None


@house_style()
def everyday_by_month(months: Sequence[MonthTold]) -> str:
    """Draw as SVG, one below the other, backward minutes and what devices told; month by month.

    A month of which nothing was told is an empty place, and the line has a gap. ``months`` are
    without gaps themselves, and at least one tells something.
    """
    told = tuple(name for name in _NAMES if any(getattr(one, name) is not None for one in months))
    panels = ("backward_min", *told) if any(one.backward_min for one in months) else told
    height = PANEL * len(panels) + FOOT
    picture = Picture(
        KIND, finding(months, told[0]), height, caption=say("charts-everyday-caption")
    )
    for number, name in enumerate(panels):
        top = picture.top + PANEL * number + WORD
        colour = "backward" if name == "backward_min" else "ink"
        words = say(f"charts-everyday-{name.replace('_', '-')}")
        picture.text(MARGIN, top - 2, words, colour=colour, size=SMALL_SIZE)
        axes = picture.axes(MARGIN, top + 4, WIDTH - 2 * MARGIN - RIGHT, PANEL - WORD - 14)
        axes.set(xlim=(-0.6, max(len(months), 6) - 0.4), xticks=(), yticks=())
        values = [getattr(one, name) for one in months]
        if name == "backward_min":
            _bars(axes, values)
        else:
            _line(axes, name, values)
        if number == len(panels) - 1:
            _name_months(axes, months)
    by_month = one_by_one(_in_words(one) for one in months)
    return picture.svg(say("charts-everyday-told", months=by_month))


def finding(months: Sequence[MonthTold], name: str) -> str:
    """Say in a title what a measure was in the last month that tells it, and in the first."""
    known = [(one.first, getattr(one, name)) for one in months if getattr(one, name) is not None]
    (first, before), (last, now) = known[0], known[-1]
    value = say(f"charts-everyday-finding-{name}", value=_figure(name, now))
    if first == last:
        return say("charts-everyday-once", value=value, month=say_date("month", last))
    ends = {"last": say_date("month", last), "first": say_date("month", first)}
    return say("charts-everyday-compared", value=value, before=_with_unit(name, before), **ends)


def _bars(axes: "Axes", minutes: Sequence[float | None]) -> None:
    heights = [one or 0.0 for one in minutes]
    axes.set_ylim(0, 1.1 * max(heights))
    axes.bar(range(len(heights)), heights, width=0.64, color=TOKENS["backward"])
    axes.axhline(0, color=TOKENS["soft"], linewidth=1.2, zorder=3, clip_on=False)
    if heights[-1]:
        _name_end(axes, len(heights) - 1, 0, _with_unit("backward_min", heights[-1]))


def _line(axes: "Axes", name: str, values: Sequence[float | None]) -> None:
    known = [(place, value) for place, value in enumerate(values) if value is not None]
    low, high = min(value for _, value in known), max(value for _, value in known)
    room = max(0.15 * (high - low), 0.02 * high) or 1.0
    axes.set_ylim(low - room, high + room)
    numbers = [float("nan") if value is None else value for value in values]
    ink = TOKENS["ink"]
    places = range(len(numbers))
    axes.plot(places, numbers, color=ink, marker="o", markersize=4.5, linewidth=1.6, clip_on=False)
    _name_end(axes, *known[-1], _with_unit(name, known[-1][1]))


def _name_end(axes: "Axes", place: float, value: float, words: str) -> None:
    axes.annotate(
        words,
        (place, value),
        xytext=(9, -4),
        textcoords="offset points",
        fontsize=SMALL_SIZE,
        color=TOKENS["ink"],
        annotation_clip=False,
    )


def _name_months(axes: "Axes", months: Sequence[MonthTold]) -> None:
    first, last = say_date("month", months[0].first), say_date("month", months[-1].first)
    if len(months) == 1:
        axes.set_xticks([0], [last])
        return
    axes.set_xticks([-0.4, len(months) - 0.6], [first, last])
    left, right = axes.get_xticklabels()
    left.set_horizontalalignment("left")
    right.set_horizontalalignment("right" if len(months) > 4 else "left")


def _in_words(month: MonthTold) -> str:
    parts = [
        _with_unit(name, value)
        for name in ("backward_min", *_NAMES)
        if (value := getattr(month, name)) is not None
    ]
    told = say("charts-comma").join(parts) or say("charts-everyday-nothing")
    return say("charts-everyday-month", month=say_date("month", month.first), told=told)


def _with_unit(name: str, value: float) -> str:
    return say(f"charts-everyday-value-{name.replace('_', '-')}", value=_figure(name, value))


def _figure(name: str, value: float) -> str:
    if name == "steadiness":
        return f"{100 * value:.0f}"
    return pointed(f"{value:.2f}") if name == "speed" else f"{value:.0f}"
