"""The picture of backward minutes, week by week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from retrowalk.charts.bars import FOOT, bar_axes, bars, write_values
from retrowalk.charts.picture import Picture, house_style, sentence
from retrowalk.charts.words import day, number, small, times

KIND = "minutes-by-week"
HEIGHT = 180.0
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Week:
    """Backward minutes of the week that begins on ``monday``.

    ``practised_min`` is what the player counted, ``measured_min`` what recordings showed of it.
    """

    monday: date
    practised_min: float
    measured_min: float | None = None


@house_style()
def minutes_by_week(weeks: Sequence[Week]) -> str:
    """Draw backward minutes by week as SVG; a week between that is not given had none.

    The whole bar is what the player counted; the solid part of it was also measured.
    """
    if not any(week.practised_min for week in weeks):
        return sentence(KIND, "Your backward minutes will grow here, week by week.")
    filled = _without_gaps(weeks)
    minutes = [week.practised_min for week in filled]
    solid = [min(week.measured_min or 0.0, week.practised_min) for week in filled]
    caption = "Minutes backward, by week" + ("; solid: measured" if any(solid) else "")
    picture = Picture(KIND, finding(filled), HEIGHT, caption=caption)
    axes = bar_axes(picture, [week.monday for week in filled], picture.top + 8, HEIGHT - 8 - FOOT)
    axes.set_ylim(0, 1.16 * max(minutes))
    bars(axes, minutes, "backward", faint=any(solid))
    if any(solid):
        bars(axes, solid, "backward")
    write_values(axes, minutes, [number(value) for value in minutes])
    told = [
        f"week of {day(week.monday)}: {number(week.practised_min)}"
        + (f", {number(measured)} of them measured" if measured else "")
        for week, measured in zip(filled, solid, strict=True)
    ]
    return picture.svg(f"Backward minutes by week. {'; '.join(told)}.")


def finding(weeks: Sequence[Week]) -> str:
    """Say in a title how the latest week compares with an earlier one."""
    latest = weeks[-1].practised_min
    amount = f"{number(latest)} backward {'minute' if latest == 1 else 'minutes'}"
    if len(weeks) == 1:
        return f"{amount} in your first week"
    if not latest:
        return f"No backward minutes this week, {number(weeks[-2].practised_min)} the week before"
    ago = 3 if len(weeks) > 3 and weeks[-4].practised_min else len(weeks) - 1
    earlier = weeks[-1 - ago].practised_min
    when = "last week" if ago == 1 else f"{small(ago)} weeks ago"
    if not earlier:
        return f"{amount} this week"
    if word := times(latest / earlier):
        return f"{word} the backward minutes of {when}"
    if number(latest) == number(earlier):
        return f"{amount} this week, as {when}"
    return f"{amount} this week, {number(earlier)} {when}"


def _without_gaps(weeks: Sequence[Week]) -> list[Week]:
    known = {week.monday: week for week in weeks}
    first, last = min(known), max(known)
    mondays = [first + WEEK * step for step in range((last - first) // WEEK + 1)]
    return [known.get(monday, Week(monday, 0.0)) for monday in mondays]
