"""Everyday walking as other devices tell it, month by month, beside the backward practice."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import fmean

from retrowalk.activity import DayValue, Measure
from retrowalk.programme.types import CompletedSession
from retrowalk.value import Value

MEASURES = (Measure.STEADINESS, Measure.WALKING_SPEED_MPS, Measure.STEPS)
MOST_MONTHS = 24


class EverydayMonth(Value):
    """One month from its ``first`` day; what no device told is None.

    ``backward_min`` are minutes of practice, None before the first session; ``steadiness`` is 0 to
    1; ``steps`` are of a day. Each is the mean of the days that tell it, of which ``days`` is the
    largest number.
    """

    first: date
    backward_min: float | None = None
    steadiness: float | None = None
    speed_mps: float | None = None
    steps: float | None = None
    days: int = 0


class Everyday(Value):
    """The last months, oldest first, none where nothing was imported; ``sources`` told of them."""

    months: tuple[EverydayMonth, ...] = ()
    sources: tuple[str, ...] = ()


def everyday(
    history: Iterable[CompletedSession],
    told: Mapping[Measure, Sequence[DayValue]],
    today: date,
) -> Everyday:
    """Put what devices told of days beside the practice of the same months.

    It goes from the first month that was told, two years ago at most, to the last, and to that of
    ``today`` where there is practice after it.
    """
    values = {measure: _by_month(told.get(measure, ()), today) for measure in MEASURES}
    known = [month for of_it in values.values() for month in of_it]
    if not known:
        return Everyday()
    practice: dict[int, float] = {}
    for session in history:
        if session.on <= today:
            month = _month(session.on)
            practice[month] = practice.get(month, 0.0) + session.practised_s / 60
    last = max([*known, *practice])
    first = max(min(known), last - MOST_MONTHS + 1)
    begun = min(practice, default=last + 1)
    shown = range(first, last + 1)
    of_shown = {
        one.source
        for of_it in values.values()
        for month in shown
        for one in of_it.get(month, ())
        if one.source
    }
    return Everyday(
        months=tuple(
            EverydayMonth(
                first=_first_day(month),
                backward_min=practice.get(month, 0.0) if month >= begun else None,
                steadiness=_mean(values[Measure.STEADINESS].get(month, ())),
                speed_mps=_mean(values[Measure.WALKING_SPEED_MPS].get(month, ())),
                steps=_mean(values[Measure.STEPS].get(month, ())),
                days=max(len(of_it.get(month, ())) for of_it in values.values()),
            )
            for month in shown
        ),
        sources=tuple(sorted(of_shown)),
    )


def _by_month(days: Iterable[DayValue], today: date) -> dict[int, list[DayValue]]:
    found: dict[int, list[DayValue]] = {}
    for one in days:
        if one.on <= today:
            found.setdefault(_month(one.on), []).append(one)
    return found


def _mean(days: Sequence[DayValue]) -> float | None:
    return fmean(one.value for one in days) if days else None


def _month(day: date) -> int:
    """Count months, so that they can be gone through."""
    return day.year * 12 + day.month - 1


def _first_day(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
