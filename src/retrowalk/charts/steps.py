"""The picture of measured steps, session by session."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from retrowalk.charts.bars import FOOT, bar_axes, bars, write_values
from retrowalk.charts.picture import MARGIN, WIDTH, Picture, house_style, sentence
from retrowalk.charts.words import count, day

KIND = "steps-by-session"
HEIGHT = 210.0
WORD = 18.0


@dataclass(frozen=True)
class SessionSteps:
    """Steps that were measured in one session."""

    on: date
    backward: int
    forward: int = 0


@house_style()
def steps_by_session(sessions: Sequence[SessionSteps]) -> str:
    """Draw the steps of each session as SVG: backward above the line, forward below."""
    if not sessions:
        return sentence(KIND, "Hand in the recording of a walk, and its steps appear here.")
    ordered = sorted(sessions, key=lambda session: session.on)
    back = [session.backward for session in ordered]
    forth = [-session.forward for session in ordered]
    picture = Picture(KIND, finding(back), HEIGHT)
    picture.text(MARGIN, picture.top + 12, "▲ steps backward", colour="backward")
    top = picture.top + WORD
    axes = bar_axes(picture, [s.on for s in ordered], top, picture.height - top - FOOT)
    room = 0.12 * (max(back) - min(forth) + 1)
    axes.set_ylim(min(forth) - (room if any(forth) else 0), max(back) + room)
    bars(axes, back, "backward")
    write_values(axes, back, [str(value) for value in back])
    if any(forth):
        picture.text(WIDTH / 2, picture.top + 12, "▼ steps forward", colour="forward")
        bars(axes, forth, "forward")
        write_values(axes, forth, [str(-value) for value in forth])
    told = [f"{day(s.on)}: {s.backward} backward, {s.forward} forward" for s in ordered]
    return picture.svg(f"Steps by session. {'; '.join(told)}.")


def finding(back: Sequence[int]) -> str:
    """Say in a title how the latest session compares with those before."""
    latest, best = back[-1], max(back)
    if not best:
        return "No backward steps measured yet"
    if len(back) == 1:
        return f"{count(latest, 'backward step')} in your first measured walk"
    if latest > max(back[:-1]):
        return f"Most backward steps so far: {latest}"
    if latest == best:
        return f"{count(latest, 'backward step')}, as many as ever"
    return f"{count(latest, 'backward step')} last time, {best} at best"
