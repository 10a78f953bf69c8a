"""A picture in the house style: a title that is the finding, plain axes, and SVG at the end."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from retrowalk.charts.lines import evenly, wrapped
from retrowalk.drawings.svg import TOKENS, fit_for_page, written
from retrowalk.extras import needs

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 340.0
MARGIN = 10.0
TITLE_SIZE, TEXT_SIZE, SMALL_SIZE = 17.0, 13.0, 12.0
TITLE_LINE, TEXT_LINE = 22.0, 16.0

_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    # Words stay words, drawn in the reader's font: here one is wanted that has every sign.
    "font.family": ["DejaVu Sans", "Last Resort High-Efficiency"],
    "svg.hashsalt": "retrowalk",
    "path.simplify": False,
    "text.parse_math": False,
}
# matplotlib's settings are one for the whole process, and so is the moment they are ours.
_DRAWING = Lock()


@contextmanager
def house_style() -> Iterator[None]:
    """Hold matplotlib's settings at ours while a picture is made, for one thread at a time."""
    with needs("charts"):
        from matplotlib import rc_context

    with _DRAWING, rc_context(_SETTINGS):
        yield


class Picture:
    """A figure of ``WIDTH`` by the height it needs, in units that are pixels at that width.

    To be made and drawn within :func:`house_style`. ``top`` is where the space below the title
    begins. Positions count from the top left. Where the title stands over the picture already it is
    not ``titled``, and the title is its name all the same.
    """

    def __init__(
        self, kind: str, title: str, height: float, *, caption: str = "", titled: bool = True
    ) -> None:
        # Importing matplotlib takes longer than drawing: not before a picture is wanted.
        with needs("charts"):
            from matplotlib.figure import Figure

        self.kind = kind
        self.title = title
        title_lines = evenly(title, WIDTH - 2 * MARGIN, TITLE_SIZE, "bold") if titled else []
        caption_lines = wrapped(caption, WIDTH - 2 * MARGIN, TEXT_SIZE)
        self.top = 8 + TITLE_LINE * len(title_lines) + TEXT_LINE * len(caption_lines)
        self.height = self.top + height
        self.words: list[Element] = []
        self.figure = Figure(figsize=(WIDTH / 72, self.height / 72), dpi=72)
        for number, line in enumerate(title_lines):
            y = TITLE_LINE * (number + 1) - 2
            self.text(MARGIN, y, line, size=TITLE_SIZE, weight="bold")
        for number, line in enumerate(caption_lines):
            y = TITLE_LINE * len(title_lines) + TEXT_LINE * (number + 1)
            self.text(MARGIN, y, line, colour="soft")

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        colour: str = "ink",
        size: float = TEXT_SIZE,
        weight: str = "normal",
        align: str = "left",
    ) -> None:
        """Write words with their baseline at ``y``, over all that is drawn."""
        self.words.append(
            written(x, y, words, colour=colour, size=size, weight=weight, align=align)
        )

    def axes(self, left: float, top: float, width: float, height: float) -> "Axes":
        """Axes without a frame in a rectangle of the picture."""
        axes = self.figure.add_axes(
            (left / WIDTH, 1 - (top + height) / self.height, width / WIDTH, height / self.height)
        )
        axes.set_facecolor("none")
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(
            length=0, labelsize=SMALL_SIZE, labelcolor=TOKENS["soft"], color=TOKENS["line"]
        )
        return axes

    def canvas(self) -> "Axes":
        """Axes over the whole picture whose units are its pixels."""
        axes = self.axes(0, 0, WIDTH, self.height)
        axes.set_axis_off()
        axes.set(xlim=(0, WIDTH), ylim=(self.height, 0))
        return axes

    def svg(self, description: str) -> str:
        """Draw it; ``description`` says in words what is to be seen."""
        out = io.StringIO()
        self.figure.savefig(
            out, format="svg", transparent=True, metadata={"Date": None, "Creator": None}
        )
        return fit_for_page(
            out.getvalue(),
            self.words,
            kind=self.kind,
            title=self.title,
            description=description,
        )


def sentence(kind: str, words: str) -> str:
    """Draw a picture that only says why there is nothing to be seen yet."""
    return Picture(kind, words, 8).svg(words)
