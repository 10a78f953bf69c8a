"""The picture of pain around the sessions, on its whole scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style, sentence
from retrowalk.charts.words import day, first_and_last, one_by_one, with_more
from retrowalk.drawings.svg import TOKENS
from retrowalk.languages import say

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KIND = "pain-over-time"
HEIGHT = 190.0
SHOWN = 40  # sessions: about two months, in points that can still be told apart
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

    def reported(self) -> dict[str, int]:
        """Tell what was said, by its name in :data:`STYLES`."""
        answers = {kind: getattr(self, kind) for kind in STYLES}
        return {kind: answer for kind, answer in answers.items() if answer is not None}


@house_style()
def pain_over_time(points: Sequence[PainPoint], *, go_on: int = 2, most: int = 5) -> str:
    """Draw pain before and after each session, and a day later, as SVG on the scale 0 to 10.

    Up to ``go_on`` the walker goes on, up to ``most`` it stays as it is. Of more sessions the last
    ``SHOWN`` are drawn, and what came before is said.
    """
    ordered = sorted((point for point in points if point.reported()), key=lambda point: point.on)
    if not ordered:
        return sentence(KIND, say("charts-pain-none"))
    title = finding(ordered)
    once = len(ordered) == 1
    caption = say("charts-pain-caption-first") if once else _limits_in_words(go_on, most)
    before, ordered = _range(ordered[:-SHOWN]), ordered[-SHOWN:]
    picture = Picture(KIND, title, HEIGHT, caption=with_more(caption, before))
    axes = picture.axes(MARGIN + 18, picture.top + 8, WIDTH - 2 * MARGIN - 100, HEIGHT - 32)
    _scale(axes, ordered[0].on, ordered[-1].on, (go_on, most))
    ends = {}
    for kind, style in STYLES.items():
        known = [(p.on, p.reported()[kind]) for p in ordered if kind in p.reported()]
        if known:
            at = [(on - ordered[0].on).days for on, _ in known]
            values = [value for _, value in known]
            size = 4.5 if kind == "next_day" else 6.5
            axes.plot(at, values, markersize=size, linewidth=1.6, clip_on=False, **style)  # type: ignore[arg-type]
            ends[kind] = values[-1]
    _name(axes, ends)
    by_session = one_by_one(
        say("charts-pain-session", day=day(point.on), answers=_in_words(point)) for point in ordered
    )
    return picture.svg(with_more(say("charts-pain-told", sessions=by_session), before))


def finding(points: Sequence[PainPoint]) -> str:
    """Say in a title where pain went, or what it was the one time it was told."""
    if len(points) == 1:
        return say("charts-pain-once", answers=_in_words(points[0]))
    values, when = [p.worst_after for p in points if p.worst_after is not None], "after"
    if len(values) < 2:
        values, when = [p.before for p in points if p.before is not None], "before"
    if len(values) < 2:
        return say("charts-pain-last-time", answers=_in_words(points[-1]))
    first, last = values[0], values[-1]
    if first != last:
        way = "down" if last < first else "up"
        return say("charts-pain-changed", when=when, first=first, way=way, last=last)
    stays = min(values) == max(values)
    return say("charts-pain-stays" if stays else "charts-pain-again", when=when, last=last)


def _range(points: Sequence[PainPoint]) -> str:
    """Say between what pain was before the sessions that are drawn; nothing where nothing was."""
    pains = [pain for point in points for pain in point.reported().values()]
    if not pains:
        return ""
    return say("charts-pain-earlier", sessions=len(points), least=min(pains), most=max(pains))


def _limits_in_words(go_on: int, most: int) -> str:
    if go_on >= most:
        return say("charts-pain-caption-two", most=most)
    between = {"from": go_on + 1, "to": most}
    hold = str(most) if go_on + 1 == most else say("charts-pain-range", **between)
    return say("charts-pain-caption", go=go_on, hold=hold, most=most)


def _scale(axes: "Axes", first: date, last: date, limits: tuple[int, int]) -> None:
    days = max((last - first).days, 1)
    ticks = sorted({0, *limits, 10})
    axes.set(xlim=(-0.06 * days, 1.03 * days), ylim=(-0.5, 10.5), yticks=ticks)
    axes.axhline(0, color=TOKENS["soft"], linewidth=1.2, zorder=1)
    for border in {limit + 0.5 for limit in limits}:  # between going on, holding and going back
        axes.axhline(border, color=TOKENS["line"], linewidth=1.2, linestyle=(0, (4, 3)), zorder=1)
    if first == last:
        axes.set_xticks([0], [day(first)])
    else:
        axes.set_xticks([0, days], first_and_last(first, last))


def _name(axes: "Axes", ends: dict[str, int]) -> None:
    """Write the names at the ends of the lines, moved apart where they would meet."""
    floor = -1.0
    for kind, end in sorted(ends.items(), key=lambda item: item[1]):
        floor = max(end, floor + NAME_GAP) if floor >= 0 else float(end)
        axes.annotate(
            _answer(kind, end),
            (1.0, floor),
            xycoords=("axes fraction", "data"),
            xytext=(8, -4),
            textcoords="offset points",
            fontsize=SMALL_SIZE,
            color=STYLES[kind]["color"],
            annotation_clip=False,
        )


def _in_words(point: PainPoint) -> str:
    return say("charts-comma").join(_answer(kind, pain) for kind, pain in point.reported().items())


def _answer(kind: str, pain: int) -> str:
    return say(f"charts-pain-{kind.replace('_', '-')}", pain=pain)
