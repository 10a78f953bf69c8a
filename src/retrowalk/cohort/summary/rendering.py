"""The report as one page of HTML, which holds all it shows, and as a PDF of the same."""

import re
from collections.abc import Sequence
from datetime import date
from html import unescape
from importlib.resources import files
from typing import Any

from retrowalk.charts.paper import LATIN, pdf_of
from retrowalk.cohort.summary.sections import Section
from retrowalk.drawings import printable
from retrowalk.extras import needs

with needs("cohort"):
    from jinja2 import Environment, StrictUndefined

INFORMS = (
    "These numbers describe the recordings of this cohort. They are made by wellness software that "
    "informs and does not diagnose. Intervals are of 95 %. Where there are too few people for a "
    "number, that is said instead."
)
UNDATED = date(1970, 1, 1)
"""Of a paper of recordings whose day nobody told: it must not be dated by a clock."""


def html(name: str, first: str, sections: Sequence[Section], description: str = "") -> str:
    """Write the page; it asks for nothing from elsewhere and runs no script."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    template = environment.from_string(_file("report.html").decode())
    return template.render(told=_told(name, description, first, sections))


def pdf(
    name: str, first: str, sections: Sequence[Section], on: date | None, description: str = ""
) -> bytes:
    """Write the same on paper, dated by the last day that was recorded."""
    told = _told(name, description, first, sections)
    for one in told["sections"]:
        one["pictures"] = [
            {"svg": _plain(svg), "alt": _told_by(svg)} for svg in one["pictures"].values()
        ]
    filled = {**told, "fonts": [LATIN]}
    return pdf_of(_file("report.typ"), filled, on=on or UNDATED, extra="cohort")


def _told(name: str, description: str, first: str, sections: Sequence[Section]) -> dict[str, Any]:
    return {
        "name": name,
        "description": description,
        "first": first,
        "informs": INFORMS,
        "sections": [
            {
                "id": one.id,
                "title": one.title,
                "lead": one.lead,
                "pictures": dict(one.pictures),
                "tables": [
                    {
                        "caption": table.caption,
                        "columns": table.columns,
                        "rows": table.rows,
                        "left_out": table.left_out,
                    }
                    for table in one.tables
                ],
                "files": one.files,
                "source": _source(one),
            }
            for one in sections
        ],
    }


def _source(one: Section) -> str:
    if not one.files:
        return ""
    tables, made_from = ", ".join(one.files), ", ".join(f"results/{x}" for x in one.made_from)
    if not one.made_from:
        return f"All numbers: {tables}."
    return f"All numbers: {tables}; from {made_from}. The queries stand in summary.json."


def _file(name: str) -> bytes:
    return files("retrowalk.cohort.summary").joinpath(name).read_bytes()


def _plain(svg: str) -> str:
    """Give a picture as typst draws it: with plain colours and in a font that it has."""
    return re.sub(r' font-family="[^"]*"', f' font-family="{LATIN}"', printable(svg), count=1)


def _told_by(svg: str) -> str:
    """Give what a picture says of itself: its title and description."""
    told = re.findall(r"<(?:title|desc) [^>]*>([^<]*)<", svg)
    return unescape(". ".join(told))
