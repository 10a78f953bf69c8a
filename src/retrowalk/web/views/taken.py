"""What can be brought, as the code that reads it tells."""

from retrowalk.value import Value


class TakenFormat(Value):
    """A format that is read: the app or the convention, and what is handed in."""

    name: str
    comes_as: str


class Taken(Value):
    """Which files are read, and how many bytes one may have."""

    limit_bytes: int
    activities: tuple[TakenFormat, ...]
    recordings: tuple[TakenFormat, ...]


def taken(limit_bytes: int) -> Taken:
    """Tell what is taken in."""
    from retrowalk.exchange.incoming.catalogue import ACTIVITY_FORMATS
    from retrowalk.recordings.catalogue import FORMATS  # numeric rooms load when they are needed

    return Taken(
        limit_bytes=limit_bytes,
        activities=tuple(TakenFormat(name=f.name, comes_as=f.comes_as) for f in ACTIVITY_FORMATS),
        recordings=tuple(TakenFormat(name=f.name, comes_as=f.comes_as) for f in FORMATS),
    )
