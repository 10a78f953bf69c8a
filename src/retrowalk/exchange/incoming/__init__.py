"""What comes in from watches, phones and other apps: one module a format."""

from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source

__all__ = ["ActivityFormat", "Found", "Source", "recognised"]


def recognised(source: Source) -> ActivityFormat | None:
    """Find the format of a file; None where it is none of these."""
    from retrowalk.exchange.incoming.catalogue import ACTIVITY_FORMATS  # they load when needed

    return next((form for form in ACTIVITY_FORMATS if form.recognise(source)), None)
