"""The picture of a personal trial: what each block came to, backward and ordinary walking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style, sentence
from retrowalk.charts.words import day, first_and_last, one_by_one, pointed, with_more
from retrowalk.drawings.svg import TOKENS
from retrowalk.languages import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "trial-blocks"
HEIGHT = 200.0
# Form tells them apart as colour does: full discs, hollow squares.
STYLES = {
    True: {"color": TOKENS["backward"], "marker": "o", "mfc": TOKENS["backward"]},
    False: {"color": TOKENS["forward"], "marker": "s", "mfc": TOKENS["card"]},
}
NAMES = {True: "backward", False: "forward"}
NAME_ROOM = 104.0
FINE_BELOW = 3.0  # scales of less are told with two decimals
ENDED, NOTHING = "×", "–"
NAME_APART_PX = 17.0  # between the names of the two


@dataclass(frozen=True)
class TrialBlock:
    """One block: its days from ``first`` to ``last``, and what it came to, None where nothing."""

    first: date
    last: date
    backward: bool
    mean: float | None
    ended: bool = False


@house_style()
def trial_blocks(
    blocks: Sequence[TrialBlock],
    *,
    title: str,
    scale: tuple[float, float] | None = None,
    caption: str = "",
) -> str:
    """Draw what the blocks of a trial came to as SVG, two by two as the lot had it.

    Parameters
    ----------
    blocks
        All of the plan, in order, two to each pair.
    title
        The finding, as a sentence.
    scale
        Between what values it is drawn; without it, around the values.
    caption
        What was measured, and anything else to be said under the finding.
    """
    if all(block.mean is None for block in blocks):
        return sentence(KIND, title)
    picture = Picture(KIND, title, HEIGHT, caption=with_more(caption, _marks(blocks)))
    height = HEIGHT - 32
    axes = picture.axes(MARGIN + 24, picture.top + 8, WIDTH - 2 * MARGIN - 24 - NAME_ROOM, height)
    low, high = scale or _around([block.mean for block in blocks if block.mean is not None])
    begins = blocks[0].first
    days = (blocks[-1].last - begins).days + 1
    axes.set(xlim=(0, days), ylim=(low - 0.04 * (high - low), high + 0.04 * (high - low)))
    digits = 2 if high - low < FINE_BELOW else 1
    ticks = [low, (low + high) / 2, high]
    axes.set_yticks(ticks, [_value(tick, digits) for tick in ticks])
    axes.set_xticks([0, days], first_and_last(begins, blocks[-1].last))
    left, right = axes.get_xticklabels()
    left.set_horizontalalignment("left")
    right.set_horizontalalignment("right")
    axes.axhline(low, color=TOKENS["soft"], linewidth=1.2, zorder=1)
    for block in blocks[2::2]:  # where the next pair begins
        at = (block.first - begins).days
        axes.axvline(at, color=TOKENS["line"], linewidth=1, zorder=0)
    for first, second in zip(blocks[::2], blocks[1::2], strict=True):
        _pair(axes, begins, first, second)
    _name(axes, blocks, (high - low) / height, digits)
    return picture.svg(_in_words(blocks, digits))


def _pair(axes: "Axes", begins: date, first: TrialBlock, second: TrialBlock) -> None:
    """Draw the two blocks of a pair, and what is between them."""
    middles = []
    for block in (first, second):
        from_day = (block.first - begins).days
        to_day = (block.last - begins).days + 1
        middle = (from_day + to_day) / 2
        if block.mean is None or block.ended:
            axes.annotate(
                ENDED if block.ended else NOTHING,
                (middle, 0),
                xycoords=("data", "axes fraction"),
                xytext=(0, 7),
                textcoords="offset points",
                ha="center",
                fontsize=SMALL_SIZE,
                color=STYLES[block.backward]["color"],
            )
        if block.mean is None:
            continue
        middles.append((middle, block.mean))
        style = STYLES[block.backward]
        axes.plot(
            [from_day + 0.6, to_day - 0.6],
            [block.mean] * 2,
            color=style["color"],
            linewidth=2.4,
            solid_capstyle="butt",
            zorder=3,
        )
        axes.plot([middle], [block.mean], markersize=6.5, clip_on=False, zorder=4, **style)  # type: ignore[arg-type]
    if len(middles) == 2:
        axes.plot(*zip(*middles, strict=True), color=TOKENS["line"], linewidth=1.4, zorder=2)


def _name(axes: "Axes", blocks: Sequence[TrialBlock], per_px: float, digits: int) -> None:
    """Write beside the picture which is which, at the mean of each, moved apart where they meet."""
    means = {which: mean for which in (True, False) if (mean := _mean(blocks, which)) is not None}
    floor = None
    for which, mean in sorted(means.items(), key=lambda item: item[1]):
        floor = mean if floor is None else max(mean, floor + NAME_APART_PX * per_px)
        axes.annotate(
            say("trials-picture-name", way=NAMES[which], mean=_value(mean, digits)),
            (1.0, floor),
            xycoords=("axes fraction", "data"),
            xytext=(8, -4),
            textcoords="offset points",
            fontsize=SMALL_SIZE,
            color=STYLES[which]["color"],
            annotation_clip=False,
        )


def _mean(blocks: Sequence[TrialBlock], backward: bool) -> float | None:
    """Give the mean of an arm over the pairs of which both blocks came to something."""
    found = [
        block.mean
        for first, second in zip(blocks[::2], blocks[1::2], strict=True)
        if first.mean is not None and second.mean is not None
        for block in (first, second)
        if block.mean is not None and block.backward is backward
    ]
    return sum(found) / len(found) if found else None


def _around(values: Sequence[float]) -> tuple[float, float]:
    room = 0.15 * (max(values) - min(values)) or 0.1 * abs(values[0]) or 1.0
    return max(min(values) - room, 0.0), max(values) + room


def _marks(blocks: Sequence[TrialBlock]) -> str:
    """Say what the marks at the foot mean, where there are any."""
    ended = any(block.ended for block in blocks)
    nothing = any(block.mean is None and not block.ended for block in blocks)
    found = [
        *([say("trials-picture-mark-ended", mark=ENDED)] if ended else []),
        *([say("trials-picture-mark-nothing", mark=NOTHING)] if nothing else []),
    ]
    return say("charts-comma").join(found)


def _value(value: float, digits: int) -> str:
    """Give so many decimals, and none where it is whole."""
    return pointed(f"{value:.0f}" if value == round(value) else f"{value:.{digits}f}")


def _in_words(blocks: Sequence[TrialBlock], digits: int) -> str:
    told = one_by_one(
        say(
            "trials-picture-block",
            day=day(block.first),
            way=NAMES[block.backward],
            mean=_value(block.mean, digits),
        )
        if block.mean is not None
        else say("trials-picture-nothing", day=day(block.first), way=NAMES[block.backward])
        for block in blocks
    )
    ended = [day(block.first) for block in blocks if block.ended]
    more = say("trials-picture-ended", days=one_by_one(ended)) if ended else ""
    return with_more(say("trials-picture-told", blocks=told), more)
