"""The formats of activities, in the order in which a file is shown to them."""

from retrowalk.exchange.incoming import activity_csv
from retrowalk.exchange.incoming.format import ActivityFormat, Source

ACTIVITY_FORMATS: tuple[ActivityFormat, ...] = (activity_csv.FORMAT,)


def recognised(source: Source) -> ActivityFormat | None:
    """Find the format of a file; None where it is none of these."""
    return next((form for form in ACTIVITY_FORMATS if form.recognise(source)), None)
