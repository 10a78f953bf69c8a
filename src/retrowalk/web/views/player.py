"""The player's page: it carries its words and, where there is one, its script as data."""

import json

from markupsafe import Markup
from starlette.responses import Response

from retrowalk.languages import spoken
from retrowalk.languages.catalogue import source
from retrowalk.programme import Fall
from retrowalk.programme.alarms import ALARMS, CALL_FIRST
from retrowalk.programme.falls import CARES, Care
from retrowalk.screening.emergency import number
from retrowalk.session import Script
from retrowalk.web.templating import Templates


def player(
    templates: Templates,
    script: Script | None = None,
    *,
    pain: int | None = None,
    after_url: str = "/today",
    country: str | None = None,
    nobodys: bool = False,
) -> Response:
    """Give the player's page; without a script it finds one of those that the phone holds.

    ``pain`` is that of now, where the page before has asked whether it is safe; ``country`` is
    where its emergency number is from.
    ``nobodys``: it says of nobody that it is theirs.
    """
    return templates(
        "player.html",
        nobodys=nobodys,
        script=as_data("null" if script is None else script.model_dump_json()),
        words=as_data(json.dumps(source(spoken(), "player"), ensure_ascii=False)),
        pain="" if pain is None else pain,
        after_url=after_url,
        number=number(country),
        alarms=ALARMS,
        call_first=CALL_FIRST,
        fall_fields=tuple(Fall.model_fields),
        fall_cares=tuple(Care),
        cares=as_data(json.dumps([{"needs": needs, "care": care} for needs, care in CARES])),
    )


def as_data(text: str) -> Markup:
    """Put JSON into a script element: only "<" could end it; all else is read as it stands."""
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704
