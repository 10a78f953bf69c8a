"""The picture of what became of all that was expected: stage by stage, and why some left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from retrowalk.charts.lines import wrapped
from retrowalk.charts.picture import (
    MARGIN,
    SMALL_SIZE,
    TEXT_LINE,
    TEXT_SIZE,
    WIDTH,
    Picture,
    house_style,
)
from retrowalk.drawings.svg import TOKENS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "flow"
BOX, BESIDE = 128.0, 158.0  # how wide a stage is, and the reasons beside the way down
PAD, GAP, ARROW = 8.0, 12.0, 26.0


@dataclass(frozen=True)
class FlowStage:
    """A stage in words: its name, how much is left, and why the others went before the next one."""

    name: str
    left: str
    lost: tuple[str, ...] = ()

    def reasons(self) -> list[str]:
        """Break the reasons into lines that fit beside the way down."""
        return [line for one in self.lost for line in wrapped(one, BESIDE - PAD, SMALL_SIZE)]

    def within(self) -> list[str]:
        """Break what is left into lines that fit into the box."""
        return wrapped(self.left, BOX - 2 * PAD, SMALL_SIZE)

    def height(self) -> float:
        """Give the height of the box."""
        return 2 * PAD + TEXT_LINE * (1 + len(self.within()))

    def way(self) -> float:
        """Give how far it is to the next box."""
        return max(ARROW, TEXT_LINE * len(self.reasons()) + 2 * GAP)


@house_style()
def flow_of(stages: Sequence[FlowStage], title: str, told: str) -> str:
    """Draw stages as SVG from the top down, with the reasons beside the way to the next one."""
    heights = [stage.height() for stage in stages]
    ways = [stage.way() for stage in stages[:-1]]
    picture = Picture(KIND, title, sum(heights) + sum(ways) + 16)
    canvas = picture.canvas()
    top = picture.top + 8
    for number, (stage, height) in enumerate(zip(stages, heights, strict=True)):
        _box(canvas, picture, stage, top, height)
        top += height
        if number < len(ways):
            _way(canvas, picture, stage, top, ways[number])
            top += ways[number]
    return picture.svg(told)


def _box(canvas: "Axes", picture: Picture, stage: FlowStage, top: float, height: float) -> None:
    from matplotlib.patches import FancyBboxPatch

    canvas.add_patch(
        FancyBboxPatch(
            (MARGIN, top),
            BOX,
            height,
            boxstyle="round,pad=0,rounding_size=6",
            facecolor="none",
            edgecolor=TOKENS["soft"],
            linewidth=1.4,
        )
    )
    y = top + PAD + TEXT_LINE - 4
    picture.text(MARGIN + PAD, y, stage.name, weight="bold", size=TEXT_SIZE)
    for line in stage.within():
        y += TEXT_LINE
        picture.text(MARGIN + PAD, y, line, size=SMALL_SIZE)


def _way(canvas: "Axes", picture: Picture, stage: FlowStage, top: float, long: float) -> None:
    x, end = MARGIN + BOX / 4, top + long
    line: dict[str, Any] = {"color": TOKENS["soft"], "linewidth": 1.4}
    canvas.plot([x, x], [top, end - 2], **line)
    canvas.plot([x - 4, x, x + 4], [end - 7, end - 2, end - 7], **line)
    reasons = stage.reasons()
    if not reasons:
        return
    beside = WIDTH - MARGIN - BESIDE
    middle = top + long / 2
    canvas.plot([x, beside - 4], [middle, middle], **line)
    y = middle - TEXT_LINE * len(reasons) / 2 - 4
    for reason in reasons:
        y += TEXT_LINE
        picture.text(beside + 2, y, reason, size=SMALL_SIZE, colour="soft")
