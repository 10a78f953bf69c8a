"""The picture of measured steps, session by session."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from retrowalk.charts.bars import FOOT, bar_axes, bars, write_values
from retrowalk.charts.picture import MARGIN, WIDTH, Picture, house_style, sentence
from retrowalk.charts.words import day, one_by_one, with_more
from retrowalk.languages import say

KIND = "steps-by-session"
HEIGHT = 210.0
WORD = 18.0
SHOWN = 40  # sessions: about two months, in bars that can still be told apart


@dataclass(frozen=True)
class SessionSteps:
    """Steps that were measured in one session."""

    on: date
    backward: int
    forward: int = 0


@house_style()
def steps_by_session(sessions: Sequence[SessionSteps]) -> str:
    """Draw the steps of each session as SVG: backward above the line, forward below.

    Of more sessions the last ``SHOWN`` are drawn, and what came before is said.
    """
    if not sessions:
        return sentence(KIND, say("charts-steps-none"))
    ordered = sorted(sessions, key=lambda session: session.on)
    title = finding([session.backward for session in ordered])
    before, ordered = _sum(ordered[:-SHOWN]), ordered[-SHOWN:]
    back = [session.backward for session in ordered]
    forth = [-session.forward for session in ordered]
    picture = Picture(KIND, title, HEIGHT, caption=before)
    picture.text(MARGIN, picture.top + 12, say("charts-steps-above"), colour="backward")
    top = picture.top + WORD
    axes = bar_axes(picture, [s.on for s in ordered], top, picture.height - top - FOOT)
    room = 0.12 * (max(back) - min(forth) + 1)
    axes.set_ylim(min(forth) - (room if any(forth) else 0), max(back) + room)
    bars(axes, back, "backward")
    write_values(axes, back, [str(value) for value in back])
    if any(forth):
        picture.text(WIDTH / 2, picture.top + 12, say("charts-steps-below"), colour="forward")
        bars(axes, forth, "forward")
        write_values(axes, forth, [str(-value) for value in forth])
    by_session = one_by_one(
        say("charts-steps-session", day=day(one.on), backward=one.backward, forward=one.forward)
        for one in ordered
    )
    return picture.svg(with_more(say("charts-steps-told", sessions=by_session), before))


def finding(back: Sequence[int]) -> str:
    """Say in a title how the latest session compares with those before."""
    latest, best = back[-1], max(back)
    amount = say("charts-steps-backward", steps=latest)
    if not best:
        return say("charts-steps-none-backward")
    if len(back) == 1:
        return say("charts-steps-first", amount=amount)
    if latest > max(back[:-1]):
        return say("charts-steps-most", steps=latest)
    if latest == best:
        return say("charts-steps-as-many", amount=amount)
    return say("charts-steps-compared", amount=amount, best=best)


def _sum(sessions: Sequence[SessionSteps]) -> str:
    """Say what came before the sessions that are drawn; nothing where nothing did."""
    back = [session.backward for session in sessions]
    if not back:
        return ""
    return say("charts-steps-earlier", sessions=len(back), steps=sum(back), most=max(back))
