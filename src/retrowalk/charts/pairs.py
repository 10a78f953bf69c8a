"""The picture at the end of a trial: what each week came to, backward beside forward, by pairs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style, sentence
from retrowalk.charts.words import one_by_one, pointed
from retrowalk.drawings.svg import TOKENS
from retrowalk.languages import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "pairs-of-weeks"
HEIGHT = 210.0
APART = 0.16  # of the two weeks of a pair, from the middle between them


@dataclass(frozen=True)
class PairOfWeeks:
    """The mean of the backward week and of the forward week of a pair; None where there is none."""

    number: int
    backward: float | None
    forward: float | None


@house_style()
def pairs_of_weeks(
    pairs: Sequence[PairOfWeeks], title: str, *, low: float, high: float, digits: int = 1
) -> str:
    """Draw the two weeks of each pair, a line between them, as SVG on a scale ``low`` to ``high``.

    ``title`` is the finding: the name of the picture, which stands over it on the page. Backward is
    a full circle, forward a hollow square, so that form tells them apart as colour does.
    """
    known = [one for one in pairs if one.backward is not None or one.forward is not None]
    if not known:
        return sentence(KIND, title)
    picture = Picture(KIND, title, HEIGHT, titled=False)
    top = picture.top + 24
    for words, colour, x in (
        (say("trial-picture-backward"), "backward", MARGIN),
        (say("trial-picture-forward"), "forward", WIDTH / 2),
    ):
        picture.text(x, picture.top + 12, words, colour=colour)
    axes = picture.axes(MARGIN + 26, top, WIDTH - 2 * MARGIN - 34, HEIGHT - 62)
    _scale(axes, pairs, low, high)
    for place, one in enumerate(pairs):
        _pair(axes, place, one)
    picture.text(
        WIDTH / 2, picture.height - 4, say("trial-picture-pairs"), colour="soft", align="center"
    )
    told = one_by_one(_in_words(one, digits) for one in pairs)
    return picture.svg(say("trial-picture-told", pairs=told))


def _scale(axes: "Axes", pairs: Sequence[PairOfWeeks], low: float, high: float) -> None:
    room = 0.06 * (high - low)
    axes.set(xlim=(-0.5, len(pairs) - 0.5), ylim=(low - room, high + room))
    axes.set_xticks(range(len(pairs)), [str(one.number) for one in pairs])
    middle = (low + high) / 2
    axes.set_yticks([low, middle, high], [pointed(f"{tick:.3g}") for tick in (low, middle, high)])
    axes.tick_params(labelsize=SMALL_SIZE)
    for line in (low, middle, high):
        axes.axhline(line, color=TOKENS["line"], linewidth=1.0, zorder=1)


def _pair(axes: "Axes", place: int, one: PairOfWeeks) -> None:
    left, right = place - APART, place + APART
    if one.backward is not None and one.forward is not None:
        axes.plot([left, right], [one.backward, one.forward], color=TOKENS["soft"], linewidth=1.4)
    if one.backward is not None:
        axes.plot([left], [one.backward], marker="o", markersize=8, color=TOKENS["backward"])
    if one.forward is not None:
        axes.plot(
            [right],
            [one.forward],
            marker="s",
            markersize=7,
            color=TOKENS["forward"],
            mfc=TOKENS["card"],
            mew=2,
        )


def _in_words(one: PairOfWeeks, digits: int) -> str:
    back, forth = (
        say("trial-picture-untold") if mean is None else pointed(f"{mean:.{digits}f}")
        for mean in (one.backward, one.forward)
    )
    return say("trial-picture-pair", number=one.number, backward=back, forward=forth)
