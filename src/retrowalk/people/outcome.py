"""What became of something that was sent."""

from enum import StrEnum


class Outcome(StrEnum):
    """The same for every way."""

    SENT = "sent"
    GONE = "gone"  # nobody is there any more
    LATER = "later"  # surely not taken, and perhaps in a while
    REFUSED = "refused"  # nor will it be
    UNKNOWN = "unknown"  # no answer came: it may have been taken, and is not sent again
