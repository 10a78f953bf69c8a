"""Everyday walking as other devices tell it, for the page of progress: a picture, and its table."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

from retrowalk.charts import MonthTold, everyday_by_month
from retrowalk.coach import Everyday, EverydayMonth
from retrowalk.languages import Language, say, say_date, speaking, spoken
from retrowalk.web.views.pictures import CaptionedPicture

_KEPT = 64
_MOST_NAMED = 3  # sources, in a sentence
_UNTOLD = "–"


@dataclass(frozen=True)
class EverydayView:
    """The picture, the names of the columns below it, and its rows: a month, and their figures."""

    picture: CaptionedPicture
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def everyday_view(everyday: Everyday) -> EverydayView | None:
    """Show what other devices told beside the practice; None where nothing was imported."""
    if not everyday.months:
        return None
    told = tuple(
        MonthTold(one.first, one.backward_min, one.steadiness, one.speed_mps, one.steps)
        for one in everyday.months
    )
    columns = {
        name: figure
        for name, figure in _COLUMNS.items()
        if any(figure(one) is not None for one in everyday.months)
    }
    rows = tuple(
        (
            say_date("month", one.first),
            tuple(figure(one) or _UNTOLD for figure in columns.values()),
        )
        for one in reversed(everyday.months)
    )
    return EverydayView(
        picture=CaptionedPicture(_drawn(spoken(), told), _sentence(everyday)),
        columns=tuple(say(f"progress-everyday-{name}") for name in columns),
        rows=rows,
    )


def _sentence(everyday: Everyday) -> str:
    if not 0 < len(everyday.sources) <= _MOST_NAMED:
        return say("progress-everyday-from-some")
    sources = say("charts-comma").join(everyday.sources)
    return say("progress-everyday-from", sources=sources)


def _figure(value: float | None, digits: int = 0) -> str | None:
    if value is None:
        return None
    return f"{value:.{digits}f}".replace(".", spoken().decimal_sign)


def _percent(value: float | None) -> str | None:
    return None if value is None else _figure(100 * value)


_COLUMNS: dict[str, Callable[[EverydayMonth], str | None]] = {
    "backward": lambda month: _figure(month.backward_min),
    "steadiness": lambda month: _percent(month.steadiness),
    "speed": lambda month: _figure(month.speed_mps, 2),
    "steps": lambda month: _figure(month.steps),
    "days": lambda month: str(month.days),
}


@lru_cache(_KEPT)
def _drawn(language: Language, months: tuple[MonthTold, ...]) -> Markup:
    with speaking(language.code):
        return Markup(everyday_by_month(months))  # noqa: S704  (the charts escape what they write)
