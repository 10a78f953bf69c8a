"""The picture of backward minutes, week by week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from retrowalk.charts.bars import FOOT, bar_axes, bars, write_values
from retrowalk.charts.picture import Picture, house_style, sentence
from retrowalk.charts.words import day, number, one_by_one, times, with_more
from retrowalk.languages import say

KIND = "minutes-by-week"
HEIGHT = 180.0
SHOWN = 26  # weeks, half a year: more bars could not be told apart on a small phone
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class WeekMinutes:
    """Backward minutes of the week that begins on ``monday``.

    ``practised_min`` is what the player counted, ``measured_min`` what recordings showed of it.
    """

    monday: date
    practised_min: float
    measured_min: float | None = None


@house_style()
def minutes_by_week(weeks: Sequence[WeekMinutes]) -> str:
    """Draw backward minutes by week as SVG; a week between that is not given had none.

    The whole bar is what the player counted; the solid part of it was also measured. Of a longer
    time the last ``SHOWN`` weeks are drawn, and what came before is said.
    """
    if not any(week.practised_min for week in weeks):
        return sentence(KIND, say("charts-minutes-none"))
    filled = _without_gaps(weeks)
    earlier, shown = filled[:-SHOWN], filled[-SHOWN:]
    minutes = [week.practised_min for week in shown]
    solid = [min(week.measured_min or 0.0, week.practised_min) for week in shown]
    caption = say("charts-minutes-caption-measured" if any(solid) else "charts-minutes-caption")
    if earlier:
        caption = say("charts-minutes-caption-earlier", caption=caption, earlier=_sum(earlier))
    picture = Picture(KIND, finding(filled), HEIGHT, caption=caption)
    axes = bar_axes(picture, [week.monday for week in shown], picture.top + 8, HEIGHT - 8 - FOOT)
    axes.set_ylim(0, 1.16 * max(minutes) or 1)
    bars(axes, minutes, "backward", faint=any(solid))
    if any(solid):
        bars(axes, solid, "backward")
    write_values(axes, minutes, [number(value) for value in minutes])
    by_week = one_by_one(_in_words(*both) for both in zip(shown, solid, strict=True))
    in_words = say("charts-minutes-told", weeks=by_week)
    return picture.svg(with_more(in_words, _sum(earlier) if earlier else ""))


def finding(weeks: Sequence[WeekMinutes]) -> str:
    """Say in a title how the latest week compares with an earlier one."""
    latest, before = weeks[-1].practised_min, weeks[-2].practised_min if len(weeks) > 1 else None
    amount = say("charts-minutes", minutes=round(latest, 1))
    if before is None:
        return say("charts-minutes-first-week", amount=amount)
    if not latest:
        return _none_this_week(weeks)
    ago = 3 if len(weeks) > 3 and weeks[-4].practised_min else len(weeks) - 1
    earlier = weeks[-1 - ago].practised_min
    when = say("charts-weeks-ago", weeks=ago)
    if not earlier:
        return say("charts-minutes-this-week", amount=amount)
    if more := times(latest / earlier):
        return say("charts-minutes-times", times=more, when=when)
    if number(latest) == number(earlier):
        return say("charts-minutes-as-many", amount=amount, when=when)
    return say("charts-minutes-compared", amount=amount, earlier=round(earlier, 1), when=when)


def _none_this_week(weeks: Sequence[WeekMinutes]) -> str:
    """Say what was walked the week before, or else how long ago something was."""
    if before := weeks[-2].practised_min:
        return say("charts-minutes-none-this-week", before=round(before, 1))
    walked = (ago for ago, week in enumerate(reversed(weeks)) if week.practised_min)
    if ago := next(walked, 0):
        return say("charts-minutes-none-since", when=say("charts-weeks-ago", weeks=ago))
    return say("charts-minutes-none")


def _sum(weeks: Sequence[WeekMinutes]) -> str:
    """Say what came before the weeks that are drawn."""
    minutes = [week.practised_min for week in weeks]
    total, most = number(sum(minutes)), number(max(minutes))
    return say("charts-minutes-earlier", weeks=len(weeks), minutes=total, most=most)


def _in_words(week: WeekMinutes, measured_min: float) -> str:
    values = {"day": day(week.monday), "minutes": number(week.practised_min)}
    if not measured_min:
        return say("charts-minutes-week", **values)
    return say("charts-minutes-week-measured", measured=number(measured_min), **values)


def _without_gaps(weeks: Sequence[WeekMinutes]) -> list[WeekMinutes]:
    known = {week.monday: week for week in weeks}
    first, last = min(known), max(known)
    mondays = [first + WEEK * step for step in range((last - first) // WEEK + 1)]
    return [known.get(monday, WeekMinutes(monday, 0.0)) for monday in mondays]
