"""The forest plot: what each study found, and how sure it could be."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from retrowalk.charts.lines import width, wrapped
from retrowalk.charts.picture import (
    MARGIN,
    SMALL_SIZE,
    TEXT_SIZE,
    WIDTH,
    Picture,
    house_style,
    sentence,
)
from retrowalk.charts.words import one_by_one, pointed
from retrowalk.drawings.svg import TOKENS
from retrowalk.languages import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "forest"
LANE = WIDTH - 2 * MARGIN
LINE, MARK = 15.0, 18.0  # heights of a line of words, and of the mark below them
GAP = 8.0  # above the words of each, and between a name and its value
FOOT = 48.0  # room for the scale and its two ends


@dataclass(frozen=True)
class Estimate:
    """One result: its size with a 95 % interval, as far as they are known.

    ``at_least`` marks a lower bound; ``size`` is None where a comparison printed none, and
    ``about`` then says in which direction it went. ``colour`` is that of the mark, where it has one
    of its own.
    """

    name: str
    about: str = ""
    size: float | None = None
    interval: tuple[float, float] | None = None
    pooled: bool = False
    at_least: bool = False
    colour: str | None = None

    @property
    def clear(self) -> bool:
        """Whether it lies on the better side beyond chance."""
        low = self.size if self.at_least else self.interval and self.interval[0]
        return low is not None and low > 0

    def value(self) -> str:
        """Give the size as words: "0.89 (0.16 to 1.62)"."""
        if self.size is None:
            return say("charts-forest-unprinted")
        size = _figure(self.size)
        if self.at_least:
            return say("charts-forest-at-least", size=size)
        if self.interval is None:
            return say("charts-forest-no-interval", size=size)
        low, high = map(_figure, self.interval)
        return say("charts-forest-interval", size=size, low=low, high=high)


@dataclass(frozen=True)
class _Words:
    """The lines that tell a result: its name, that leaves room for the value, and what about."""

    of: Estimate
    name: list[str]
    about: list[str]

    @classmethod
    def of_lane(cls, estimate: Estimate) -> "_Words":
        beside = LANE - GAP - width(estimate.value(), SMALL_SIZE)
        name = wrapped(estimate.name, beside, TEXT_SIZE, "bold" if estimate.pooled else "normal")
        return cls(estimate, name, wrapped(estimate.about, LANE, SMALL_SIZE) or [""])

    @property
    def height(self) -> float:
        return GAP + LINE * (len(self.name) + len(self.about))

    def write(self, picture: Picture, top: float) -> None:
        baseline = top - 2
        picture.text(
            WIDTH - MARGIN, baseline + LINE, self.of.value(), size=SMALL_SIZE, align="right"
        )
        for line in self.name:
            baseline += LINE
            picture.text(MARGIN, baseline, line, weight="bold" if self.of.pooled else "normal")
        for line in self.about:
            baseline += LINE
            picture.text(MARGIN, baseline, line, colour="soft", size=SMALL_SIZE)


@dataclass(frozen=True)
class Frame:
    """What stands around estimates: the title that is the finding, a caption, and the scale's ends.

    ``even`` is where nothing differs, None where there is no such place; ``told`` says in words
    what is to be seen.
    """

    title: str
    caption: str
    ends: tuple[str, str]
    told: str
    even: float | None = 0.0


def forest(estimates: Sequence[Estimate], *, unit: str, favours: str | None = None) -> str:
    """Draw results in one ``unit`` as SVG, one below the other; right of the line is better.

    What is better there is what the results speak for (``favours``): else walking backward.

    Pooled results are diamonds as wide as their interval, single studies squares on a bar, lower
    bounds arrows. Those without a size keep their line, so that nothing missing looks like nothing.
    """
    if not estimates:
        return _nothing()
    favours = favours or say("charts-forest-backward")
    results = one_by_one(
        say("charts-forest-result", name=estimate.name, about=estimate.about, size=estimate.value())
        for estimate in estimates
    )
    frame = Frame(
        title=finding(estimates, favours),
        caption=say("charts-forest-caption", unit=unit),
        ends=(say("charts-forest-worse"), say("charts-forest-better", favours=favours)),
        told=say("charts-forest-told", unit=unit, favours=favours, results=results),
    )
    return framed(estimates, frame)


@house_style()
def framed(estimates: Sequence[Estimate], frame: Frame) -> str:
    """Draw estimates as SVG within a frame that says what they are of."""
    words = [_Words.of_lane(estimate) for estimate in estimates]
    heights = (estimate.height + MARK * (estimate.of.size is not None) for estimate in words)
    tops = tuple(accumulate(heights, initial=0.0))
    picture = Picture(KIND, frame.title, tops[-1] + FOOT, caption=frame.caption)
    first = picture.top + 8
    axes = picture.axes(MARGIN, first, LANE, tops[-1])
    _scale(axes, estimates, tops[-1], frame.even)
    for top, estimate in zip(tops, words, strict=False):
        estimate.write(picture, first + top)
        _mark(axes, top + estimate.height + 2, estimate.of, frame.even)
    end = picture.height - 8
    left, right = frame.ends
    picture.text(MARGIN, end, left, colour="soft", size=SMALL_SIZE)
    picture.text(WIDTH - MARGIN, end, right, colour="soft", size=SMALL_SIZE, align="right")
    return picture.svg(frame.told)


@house_style()
def _nothing() -> str:
    return sentence(KIND, say("charts-forest-none"))


def finding(estimates: Sequence[Estimate], favours: str) -> str:
    """Say in a title what the pooled results show, or how many single ones are clear."""
    pooled = [one for one in estimates if one.pooled and one.interval]
    clear = sum(one.clear for one in pooled or estimates)
    if pooled:
        message = "charts-forest-pooled-clear" if clear else "charts-forest-pooled-unclear"
        return say(message, favours=favours)
    if len(estimates) == 1:
        message = "charts-forest-one-clear" if clear else "charts-forest-one-unclear"
        return say(message, favours=favours)
    return say("charts-forest-several", clear=clear, all=len(estimates), favours=favours)


def _scale(axes: "Axes", estimates: Sequence[Estimate], height: float, even: float | None) -> None:
    """Give every mark room, on either side of no difference."""
    known = [one.size for one in estimates if one.size is not None]
    ends = [end for one in estimates if one.interval for end in one.interval]
    seen = [*known, *ends, *([] if even is None else [even])] or [0.0]
    low, high = min(seen), max(seen)
    room = 0.08 * ((high - low) or 1.0)
    axes.set(xlim=(low - room, high + room), ylim=(height, 0), yticks=())
    axes.locator_params(axis="x", nbins=5)
    scale = [at for at in axes.get_xticks() if low - room <= at <= high + room]
    axes.set_xticks(scale, map(pointed, axes.xaxis.get_major_formatter().format_ticks(scale)))
    axes.axhline(height, color=TOKENS["line"], linewidth=1.2)


def _mark(axes: "Axes", y: float, estimate: Estimate, even: float | None) -> None:
    if estimate.size is None:
        return
    colour = TOKENS[estimate.colour or ("action" if estimate.pooled else "ink")]
    if even is not None:
        axes.plot([even, even], [y - 9, y + 9], linewidth=1.6, color=TOKENS["soft"])
    if estimate.at_least:
        axes.plot([estimate.size], [y], marker=">", markersize=9, color=colour, mfc=TOKENS["card"])
    elif estimate.pooled and estimate.interval:
        low, high = estimate.interval
        axes.fill([low, estimate.size, high, estimate.size], [y, y - 7, y, y + 7], color=colour)
    else:
        if estimate.interval:
            axes.plot(estimate.interval, [y, y], linewidth=1.8, color=colour)
        axes.plot(
            [estimate.size], [y], marker="D" if estimate.pooled else "s", markersize=7, color=colour
        )


def _figure(value: float) -> str:
    return pointed(f"{value:.2f}").replace("-", "−")
