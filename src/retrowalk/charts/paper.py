"""A PDF from a template of typst and what it is told: accessible, and the same each time."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from retrowalk.extras import needs

A_PAGE = b"/Type/Page/"
"""Counted in a PDF, it tells how many pages there are."""

LATIN = "Libertinus Serif"
"""The font that typst carries: it writes Latin letters, on every machine alike."""


def pdf_of(
    template: bytes,
    told: Mapping[str, Any],
    *,
    on: date,
    of_the_system: bool = False,
    extra: str = "app",
) -> bytes:
    """Write a PDF/UA-1; the same values always give the same bytes.

    Parameters
    ----------
    template : in typst; it finds what it is told as JSON in ``sys.inputs.told``
    told : all that the paper says, ``fonts`` among it
    on : the day that the file is dated
    of_the_system : whether fonts of this machine may be used
    extra : of the package, that brings typst to who calls
    """
    with needs(extra):
        import typst

    return typst.compile(
        template,
        format="pdf",
        ignore_system_fonts=not of_the_system,
        sys_inputs={"told": json.dumps(told)},
        timestamp=datetime.combine(on, time(), tzinfo=UTC),
        pdf_standards="ua-1",
    )
