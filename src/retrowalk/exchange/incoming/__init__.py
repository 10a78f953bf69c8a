"""What comes in from watches, phones and other apps: one module a format."""

from retrowalk.exchange.incoming.catalogue import ACTIVITY_FORMATS, recognised
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source

__all__ = ["ACTIVITY_FORMATS", "ActivityFormat", "Found", "Source", "recognised"]
