"""The picture of one walk: which way, when, and every step."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from retrowalk.charts.lines import width
from retrowalk.charts.picture import (
    MARGIN,
    SMALL_SIZE,
    TEXT_SIZE,
    WIDTH,
    Picture,
    house_style,
    sentence,
)
from retrowalk.charts.words import clock, one_by_one, span, steps_in_words, with_more
from retrowalk.drawings.svg import TOKENS
from retrowalk.gait.report import BoutReport, StepReport, TurnReport, WalkReport
from retrowalk.languages import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

BAND = 26.0
LABEL = 16.0
LANE = WIDTH - 2 * MARGIN
# How high a band reaches over the line and below it: place tells direction as colour does.
REACH = {"backward": (BAND, 0.0), "forward": (0.0, BAND), "unknown": (BAND / 2, BAND / 2)}
ROW_SECONDS = (60, 90, 120, 180, 240, 300, 480, 600, 900, 1200, 1800, 3600, 7200, 14400, 21600)
TICK_SECONDS = (5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)
SINGLE_ROW_S = 100.0
MOST_ROWS = 5
USUAL_STEP_S = 0.55
MOST_TOLD = 12  # stretches, and turns, that are told one by one
FINEST_PX = 0.5  # between two ticks: closer ones are one


@house_style()
def walk_timeline(walk: WalkReport) -> str:
    """Draw a walk over time as SVG: backward above the line, forward below, each step a tick.

    Long walks go on in the next row, as text does. Where the direction could not be told the band
    is hatched; round arrows are turns of the body.
    """
    bouts, turns = walk.bouts, walk.measures.turns
    if not bouts and not walk.steps:
        return sentence("walk-timeline", say("charts-walk-none"))
    length_s = _length_s(walk)
    rows = _rows(length_s)
    lines = 2 if len(rows) == 1 else 1
    row_height = 2 * (lines * LABEL + BAND) + 30
    picture = Picture("walk-timeline", finding(walk), row_height * len(rows))
    axes = picture.canvas()
    named = _named(bouts)
    for number, (start, end) in enumerate(rows):
        middle = picture.top + number * row_height + lines * LABEL + BAND + 6
        row = _Row(picture, axes, start, end, middle, lines, until=min(end, length_s))
        row.line()
        for bout in bouts:
            if bout.end_s > start and bout.start_s < end:
                row.bout(bout, named=bout is named.get(bout.direction))
        row.steps(walk.steps)
        row.turns(turns)
    return picture.svg(_in_words(bouts, turns, length_s))


def finding(walk: WalkReport) -> str:
    """Say in a title what the walk was."""
    totals, back = walk.totals, walk.totals.backward
    stretches = sum(bout.direction == "backward" for bout in walk.bouts)
    if stretches:
        lasted, steps = span(back.duration_s), steps_in_words(back.steps)
        return say("charts-walk-backward", lasted=lasted, stretches=stretches, steps=steps)
    if totals.mostly_unknown:
        every = sum(total.steps for _, total in totals.by_way())
        return say("charts-walk-unknown", steps=steps_in_words(every))
    return say("charts-walk-forward", steps=steps_in_words(totals.forward.steps))


class _Row:
    """One line of the picture: the seconds from ``start`` to ``end`` across the lane."""

    def __init__(
        self,
        picture: Picture,
        axes: "Axes",
        start: float,
        end: float,
        middle: float,
        lines: int,
        until: float,
    ) -> None:
        self.picture, self.axes = picture, axes
        self.start, self.end, self.middle = start, end, middle
        self.lines, self.until = lines, until

    def x(self, time_s: float) -> float:
        """Place of a moment, kept inside the row."""
        inside = min(max(time_s, self.start), self.end)
        return MARGIN + LANE * (inside - self.start) / (self.end - self.start)

    def line(self) -> None:
        """Draw the ground, and the time along it."""
        self.axes.plot(
            [MARGIN, self.x(self.until)],
            [self.middle, self.middle],
            color=TOKENS["soft"],
            linewidth=1.2,
            solid_capstyle="butt",
            zorder=3,
        )
        every_s = next((t for t in TICK_SECONDS if (self.end - self.start) / t <= 5), 21600)
        below = self.middle + BAND + self.lines * LABEL + 18
        for number in range(math.ceil((self.until + 0.01 - self.start) / every_s)):
            moment = self.start + number * every_s
            x = self.x(moment)
            side = "left" if moment == self.start else "right" if x > WIDTH - 30 else "center"
            self._write(x, below, clock(moment), "soft", side)

    def bout(self, bout: BoutReport, *, named: bool) -> None:
        """Draw the band of a bout with its label outside, where there is room for it."""
        direction = bout.direction
        left, right = self.x(bout.start_s), self.x(bout.end_s)
        over, under = REACH[direction]
        across = [left, right, right, left]
        along = [self.middle - over] * 2 + [self.middle + under] * 2
        if direction == "unknown":
            self.axes.fill(
                across,
                along,
                facecolor="none",
                edgecolor=TOKENS[direction],
                hatch="////",
                linewidth=0.6,
            )
        else:
            self.axes.fill(across, along, facecolor=TOKENS[direction], alpha=0.2, linewidth=0)

        shown_s = min(bout.end_s, self.end) - max(bout.start_s, self.start)
        if shown_s < 0.5 * bout.duration_s:
            return  # the larger part is in another row, and carries the label
        words = self._label(bout, right - left, named=named)
        half = max((width(line, SMALL_SIZE, "bold") for line in words), default=0.0) / 2
        centre = min(max((left + right) / 2, MARGIN + half), WIDTH - MARGIN - half)
        for number, line in enumerate(words):
            if over:
                y = self.middle - over - LABEL * (len(words) - 1 - number) - 6
            else:
                y = self.middle + under + LABEL * (number + 1) - 1
            self._write(centre, y, line, direction, bold=named and number == 0)

    def _label(self, bout: BoutReport, room: float, *, named: bool) -> list[str]:
        """Words beside a band: the longest of its direction says which, whatever the room."""
        if bout.direction == "unknown":
            unclear = say("charts-walk-band-unknown")
            return [words for words in (unclear, "?") if width(words, SMALL_SIZE) <= room][:1]
        lasted, steps = span(bout.duration_s), steps_in_words(bout.steps)
        if named:
            band = say("charts-walk-band", direction=bout.direction, lasted=lasted)
            return [band, steps][: self.lines]
        return [
            line for line in (lasted, steps)[: self.lines] if width(line, SMALL_SIZE) <= room + 6
        ]

    def _write(
        self, x: float, y: float, words: str, colour: str, align: str = "center", *,
        bold: bool = False,
    ) -> None:  # fmt: skip
        weight = "bold" if bold else "normal"
        self.picture.text(x, y, words, colour=colour, size=SMALL_SIZE, weight=weight, align=align)

    def steps(self, steps: Sequence[StepReport]) -> None:
        """Draw a tick for every step."""
        import numpy as np

        step_px = LANE * USUAL_STEP_S / (self.end - self.start)
        for direction, (over, under) in REACH.items():
            at = np.array(
                [
                    self.x(step.time_s)
                    for step in steps
                    if step.direction == direction and self.start <= step.time_s < self.end
                ]
            )
            if step_px < FINEST_PX:
                at = np.unique(np.round(at / FINEST_PX)) * FINEST_PX
            self.axes.plot(
                np.repeat(at, 3),
                np.tile([self.middle - 0.7 * over, self.middle + 0.7 * under, np.nan], len(at)),
                color=TOKENS[direction],
                linewidth=min(1.4, max(0.2, 0.5 * step_px)),
                solid_capstyle="butt",
                zorder=2,
            )

    def turns(self, turns: Sequence[TurnReport]) -> None:
        """Draw a round arrow in the middle of every turn, to the side it went."""
        for turn in turns:
            moment_s = 0.5 * (turn.start_s + turn.end_s)
            if self.start <= moment_s < self.end:
                self.axes.text(
                    self.x(moment_s),
                    self.middle + 4.5,
                    "↺" if turn.angle_rad > 0 else "↻",
                    color=TOKENS["ink"],
                    fontsize=TEXT_SIZE,
                    ha="center",
                    bbox={
                        "boxstyle": "circle,pad=0.1",
                        "facecolor": TOKENS["card"],
                        "linewidth": 0,
                    },
                    zorder=4,
                )


def _length_s(walk: WalkReport) -> float:
    ends = [bout.end_s for bout in walk.bouts] + [step.time_s for step in walk.steps]
    return max(walk.recording.duration_s, *ends)


def _rows(length_s: float) -> list[tuple[float, float]]:
    if length_s <= SINGLE_ROW_S:
        return [(0.0, length_s)]
    row_s = next((r for r in ROW_SECONDS if length_s / r <= MOST_ROWS), length_s / MOST_ROWS)
    borders = [row_s * number for number in range(math.ceil(length_s / row_s) + 1)]
    return [(start, end) for start, end in pairwise(borders) if start < length_s]


def _named(bouts: Sequence[BoutReport]) -> dict[str, BoutReport]:
    """Choose the longest bout of each direction: it carries the word."""
    named: dict[str, BoutReport] = {}
    for bout in bouts:
        rival = named.setdefault(bout.direction, bout)
        if bout.duration_s > rival.duration_s:
            named[bout.direction] = bout
    return named


def _in_words(bouts: Sequence[BoutReport], turns: Sequence[TurnReport], length_s: float) -> str:
    """Tell the walk from its beginning; of a long one, what it comes to and how it begins."""
    first = {"lasted": span(length_s), "bouts": one_by_one(map(_bout_in_words, bouts[:MOST_TOLD]))}
    if len(bouts) > MOST_TOLD:
        sums = one_by_one(_sum_in_words(one, bouts) for one in REACH if _of(bouts, one))
        walked = say("charts-walk-told-long", **first, sums=sums, all=len(bouts))
    else:
        walked = say("charts-walk-told", **first)
    if not turns:
        return walked
    message = "charts-walk-turns-long" if len(turns) > MOST_TOLD else "charts-walk-turns"
    turned = say(message, turns=one_by_one(map(_turn_in_words, turns[:MOST_TOLD])), all=len(turns))
    return with_more(walked, turned)


def _of(bouts: Sequence[BoutReport], direction: str) -> list[BoutReport]:
    return [bout for bout in bouts if bout.direction == direction]


def _sum_in_words(direction: str, bouts: Sequence[BoutReport]) -> str:
    found = _of(bouts, direction)
    return say(
        "charts-walk-sum",
        direction=direction,
        lasted=span(sum(bout.duration_s for bout in found)),
        stretches=len(found),
        steps=steps_in_words(sum(bout.steps for bout in found)),
    )


def _bout_in_words(bout: BoutReport) -> str:
    return say(
        "charts-walk-bout",
        start=clock(bout.start_s),
        end=clock(bout.end_s),
        direction=bout.direction,
        steps=steps_in_words(bout.steps),
    )


def _turn_in_words(turn: TurnReport) -> str:
    return say(
        "charts-walk-turn",
        degrees=round(math.degrees(abs(turn.angle_rad))),
        side="left" if turn.angle_rad > 0 else "right",
        time=clock(turn.start_s),
    )
