"""Templates, and the few words that all of them share."""

import math
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from retrowalk.languages import LANGUAGES, Filling, Message, inside, listed, say, say_date, spoken
from retrowalk.people.household import name_of
from retrowalk.programme.words import minutes, place, weekday
from retrowalk.session.where import minutes_figure, parts, where, where_alone
from retrowalk.web.assets import Assets
from retrowalk.web.undo import undoable
from retrowalk.web.whose import NOBODY, signed, signed_in_as, whose


class Templates:
    """Render a template as a page."""

    def __init__(self, assets: Assets) -> None:
        self.asset = assets.url
        self.sign_in_with = ""
        """The name of another server that may vouch for people here, where there is one."""

    def __call__(
        self, template: str, *, status: int = 200, nobodys: bool = False, **context: Any
    ) -> HTMLResponse:
        """Fill the template; a name it wants and does not get is an error, not a gap.

        It says whose page it is, as the request does, unless it is ``nobodys``: kept for anybody.
        """
        pages = None if nobodys else whose()
        page = self.filled(template, whose=pages, **context)
        return HTMLResponse(signed(page, pages), status)

    def filled(self, template: str, **context: Any) -> str:
        """Fill the template, for what is no answer by itself."""
        context |= {"asset": self.asset, "sign_in_with": self.sign_in_with}
        return _environment().get_template(template).render(context)


@cache
def _environment() -> Environment:
    """Make the one environment of the process: it keeps every template it has compiled."""
    environment = Environment(
        loader=PackageLoader("retrowalk.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= FILTERS
    environment.globals |= {
        "languages": LANGUAGES.values(),
        "listed": listed,
        "name_of": name_of,
        "nobody": NOBODY,
        "say": say,
        "say_around": say_around,
        "signed_in_as": signed_in_as,
        "spoken": spoken,
        "together": together,
        "undoable": undoable,
    }
    return environment


def compile_templates() -> None:
    """Compile every template now, so that no walker waits for it."""
    for name in _environment().list_templates(extensions=["html"]):
        _environment().get_template(name)


def say_around(message: str, **values: Filling) -> Markup:
    """Give a message that has markup in it, or among its values.

    What is not marked up already is escaped; the catalogue is trusted.
    """
    safe = {
        name: escape(value) if isinstance(value, str | Message) else value
        for name, value in values.items()
    }
    return Markup(say(message, **safe))  # noqa: S704


def together(*sentences: str | Message | None) -> str:
    """Set sentences beside each other, as the language does; what is empty is left out."""
    return spoken().space.join(str(sentence) for sentence in sentences if sentence)


def opening(sentences: str | Message) -> tuple[str, str]:
    """Part the first of several sentences, without its full stop, from those after it.

    A point behind a figure ends no sentence: in German it makes the figure an ordinal number.
    """
    first, *after = re.split(r"(?<!\d)\.\s+|。", str(sentences), maxsplit=1)
    return first, "".join(after)


def minutes_unit(seconds: float) -> str:
    """Give the word that follows such a figure."""
    return say("web-unit-minutes", minutes=max(1, math.ceil(round(seconds / 30) / 2)))


def clock_time(seconds: float) -> str:
    """Give minutes and seconds as figures: "6:05"."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def length_figure(seconds: float) -> str:
    """Give a measured length of time to stand alone: "31", or "6:05" from a minute on."""
    return clock_time(seconds) if round(seconds) >= 60 else f"{seconds:.0f}"


def length_unit(seconds: float) -> str:
    """Give the word that follows such a figure."""
    return "min" if round(seconds) >= 60 else "s"


def tenths(value: float) -> str:
    """Write a measured figure to one decimal, with the language's own point."""
    return f"{value:.1f}".replace(".", spoken().decimal_sign)


def day(value: date) -> str:
    """Name a day: "Tuesday 24 November"."""
    return say_date("day", value)


def day_and_year(value: date) -> str:
    """Name a day that may lie in another year: "Tuesday 24 November 2026"."""
    return say_date("full", value)


def short_day(value: date) -> str:
    """Name a day in a list: "Tue 24 Nov"."""
    return say_date("short", value)


def column(value: date) -> str:
    """Name a day of the week over its column: "Tue"."""
    return say_date("column", value)


def local_day(value: datetime) -> str:
    """Name the walker's day of a moment, as in a list."""
    return short_day(value.astimezone())


def clock(value: datetime) -> str:
    """Give the walker's time of day of a moment: "9:05"."""
    return f"{value.astimezone():%H:%M}"


def size(value: float) -> str:
    """Give a number of bytes as people read it: "8 GB", "12.5 MB"."""
    unit, scale = ("GB", 1e9) if value >= 1e9 else ("MB", 1e6)
    return f"{tenths(value / scale).removesuffix(f'{spoken().decimal_sign}0')} {unit}"


FILTERS: dict[str, Callable[..., Any]] = {
    "clock": clock,
    "clock_time": clock_time,
    "column": column,
    "day": day,
    "day_and_year": day_and_year,
    "inside": inside,
    "length_figure": length_figure,
    "length_unit": length_unit,
    "local_day": local_day,
    "minutes": minutes,
    "minutes_figure": minutes_figure,
    "minutes_unit": minutes_unit,
    "opening": opening,
    "parts": parts,
    "place": place,
    "short_day": short_day,
    "size": size,
    "tenths": tenths,
    "weekday": weekday,
    "where": where,
    "where_alone": where_alone,
}
