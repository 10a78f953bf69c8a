"""The picture of pain around the sessions, on its whole scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style, sentence
from retrowalk.charts.svg import TOKENS
from retrowalk.charts.words import day

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "pain-over-time"
HEIGHT = 190.0
NAMES = {"before": "before", "after": "after", "next_day": "a day later"}
# Form tells them apart as colour does: hollow, full, a diamond.
STYLES = {
    "before": {"color": TOKENS["soft"], "marker": "o", "mfc": TOKENS["card"], "linestyle": ":"},
    "after": {"color": TOKENS["action"], "marker": "o", "mfc": TOKENS["action"], "linestyle": "-"},
    "next_day": {"color": TOKENS["ink"], "marker": "D", "mfc": TOKENS["ink"], "linestyle": ""},
}
NAME_GAP = 1.15  # between two names at the end of lines, in steps of the scale


@dataclass(frozen=True)
class PainPoint:
    """Pain around one session, 0 to 10: before it, right after it, and a day later."""

    on: date
    before: int | None = None
    after: int | None = None
    next_day: int | None = None

    @property
    def worst_after(self) -> int | None:
        """The higher of right after and a day later."""
        return max((p for p in (self.after, self.next_day) if p is not None), default=None)

    def told(self) -> dict[str, int]:
        """Tell what was said, by its name in :data:`NAMES`."""
        answers = {kind: getattr(self, kind) for kind in NAMES}
        return {kind: answer for kind, answer in answers.items() if answer is not None}


@house_style()
def pain_over_time(points: Sequence[PainPoint]) -> str:
    """Draw pain before and after each session, and a day later, as SVG on the scale 0 to 10."""
    ordered = sorted((point for point in points if point.told()), key=lambda point: point.on)
    if not ordered:
        return sentence(KIND, "Say how it feels after a walk, and it appears here.")
    caption = "Pain, 0 to 10. Up to 2 you go on, 3 to 5 you hold, above 5 you go back a step."
    if len(ordered) == 1:
        caption = "Pain, 0 to 10. One walk so far: a change can show from the second on."
    picture = Picture(KIND, finding(ordered), HEIGHT, caption=caption)
    axes = picture.axes(MARGIN + 18, picture.top + 8, WIDTH - 2 * MARGIN - 100, HEIGHT - 32)
    _scale(axes, ordered[0].on, ordered[-1].on)
    ends = {}
    for kind, style in STYLES.items():
        known = [(p.on, p.told()[kind]) for p in ordered if kind in p.told()]
        if known:
            at = [(on - ordered[0].on).days for on, _ in known]
            values = [value for _, value in known]
            size = 4.5 if kind == "next_day" else 6.5
            axes.plot(at, values, markersize=size, linewidth=1.6, clip_on=False, **style)  # type: ignore[arg-type]
            ends[kind] = values[-1]
    _name(axes, ends)
    words = [f"{day(point.on)}: {_in_words(point)}" for point in ordered]
    return picture.svg(f"Pain from 0 to 10 around each session. {'; '.join(words)}.")


def finding(points: Sequence[PainPoint]) -> str:
    """Say in a title where pain went, or what it was the one time it was told."""
    if len(points) == 1:
        return f"Pain {_in_words(points[0])}"
    values, when = [p.worst_after for p in points if p.worst_after is not None], "after"
    if len(values) < 2:
        values, when = [p.before for p in points if p.before is not None], "before"
    if len(values) < 2:
        return f"Pain {_in_words(points[-1])} last time"
    first, last = values[0], values[-1]
    if first != last:
        return f"Pain {when} walking: from {first} {'down' if last < first else 'up'} to {last}"
    if min(values) == max(values):
        return f"Pain {when} walking stays at {last}"
    return f"Pain {when} walking: {last}, as at the start"


def _scale(axes: "Axes", first: date, last: date) -> None:
    days = max((last - first).days, 1)
    axes.set(xlim=(-0.06 * days, 1.03 * days), ylim=(-0.5, 10.5), yticks=(0, 2, 5, 10))
    axes.axhline(0, color=TOKENS["soft"], linewidth=1.2, zorder=1)
    for border in (2.5, 5.5):  # between going on, holding and going back
        axes.axhline(border, color=TOKENS["line"], linewidth=1.2, linestyle=(0, (4, 3)), zorder=1)
    if first == last:
        axes.set_xticks([0], [day(first)])
    else:
        axes.set_xticks([0, days], [day(first), day(last)])


def _name(axes: "Axes", ends: dict[str, int]) -> None:
    """Write the names at the ends of the lines, moved apart where they would meet."""
    floor = -1.0
    for kind, end in sorted(ends.items(), key=lambda item: item[1]):
        floor = max(end, floor + NAME_GAP) if floor >= 0 else float(end)
        axes.annotate(
            f"{NAMES[kind]} {end}",
            (1.0, floor),
            xycoords=("axes fraction", "data"),
            xytext=(8, -4),
            textcoords="offset points",
            fontsize=SMALL_SIZE,
            color=STYLES[kind]["color"],
            annotation_clip=False,
        )


def _in_words(point: PainPoint) -> str:
    return ", ".join(f"{NAMES[kind]} {value}" for kind, value in point.told().items())
